/** What the screen and the gateway need to know without the contract's validators. */
/** Positions of one batch, and its bytes. */
export const MOST_POSITIONS = 1000;
export const MOST_BYTES = 256 * 1024;

/** Why a position was not kept. */
export const refusals = ['malformed', 'impossible-point', 'ahead-of-time', 'too-old', 'unknown-device', 'not-worn', 'term-over'] as const;
export type Refusal = (typeof refusals)[number];

/** How a bracelet stands, the worst first. */
export const states = ['alarm', 'silent', 'no-zones', 'term-over', 'quiet'] as const;
export type BraceletState = (typeof states)[number];
