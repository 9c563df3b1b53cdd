/** Milliseconds since 1970-01-01T00:00:00Z, an integer. The only form in which a moment is stored or compared. */
export type Instant = number & { readonly __brand?: 'Instant' };

/** A calendar day of some place, `YYYY-MM-DD`. It never becomes an instant without a zone. */
export type CivilDate = string & { readonly __brand?: 'CivilDate' };

/** IANA name of a zone of Kazakhstan, e.g. `Asia/Almaty`. The zone of a term is the place's, at the time of the fact. */
export type Zone = string & { readonly __brand?: 'Zone' };

export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** An open end: no end is known. Compares greater than every instant of law. */
export const NEVER: Instant = Number.MAX_SAFE_INTEGER;
