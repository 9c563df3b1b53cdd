/** What is wrong with a value of time, as a code that screens translate. Thrown where a caller made a mistake, never for user input. */
export type TimeErrorCode = 'unknown-zone' | 'bad-date' | 'bad-count' | 'bad-unit';

export class TimeError extends Error {
  readonly code: TimeErrorCode;
  readonly value: string;

  constructor(code: TimeErrorCode, value: string) {
    super(`${code}: ${value}`);
    this.name = 'TimeError';
    this.code = code;
    this.value = value;
  }
}
