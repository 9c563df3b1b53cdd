/** Which record is being made: about whom, of what, for which duty, correcting or withdrawing what. */
export interface RecordSearch {
  /** One person; empty where the record is of a place or of several who are held there. */
  readonly episode?: string;
  readonly place?: string;
  /** A prosecutor's office, of whose own work the record is. */
  readonly office?: string;
  /** The cell whose persons are chosen at first, where the record is of several. */
  readonly cell?: string;
  /** The register from which one came and to which one goes back. */
  readonly back?: string;
  readonly type?: string;
  /** For what money is spent, where the page one came from knows it. */
  readonly purpose?: string;
  readonly duty?: string;
  readonly corrects?: string;
  readonly withdraws?: string;
  /** The matter (`kind/fact`) of which the record is a step: one goes back to it. */
  readonly matter?: string;
  /** What the page one came from knows already: values of fields by their names. */
  readonly given?: Given;
}

export type Given = Readonly<Record<string, string | number | boolean | readonly string[]>>;
/** As many as the longest form of a step has; an address is written by anybody. */
const MOST_GIVEN = 30;

export function readRecordSearch(search: Readonly<Record<string, unknown>>): RecordSearch {
  const text = (name: string): string => (typeof search[name] === 'string' ? search[name].slice(0, 400) : '');
  const optional = Object.fromEntries(['episode', 'place', 'office', 'cell', 'back', 'type', 'purpose', 'duty', 'corrects', 'withdraws', 'matter'].map((name) => [name, text(name)]).filter(([, value]) => value !== ''));
  const given = search['given'];
  const known = typeof given !== 'object' || given === null ? [] : Object.entries(given).filter((entry): entry is [string, string | number | boolean] => /^[A-Za-z]{1,60}$/.test(entry[0]) && (typeof entry[1] === 'string' || typeof entry[1] === 'number' || typeof entry[1] === 'boolean'));
  return { ...optional, ...(known.length > 0 ? { given: Object.fromEntries(known.slice(0, MOST_GIVEN).map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, 4000) : value])) } : {}) };
}

/** The same record begun from the same place: one draft. */
export const givenKey = (given: Given | undefined): string => Object.entries(given ?? {}).filter(([name]) => /(?:Id|^about|^emergency|^conclusion|^report|^findings)$/.test(name)).map(([name, value]) => `${name}=${Array.isArray(value) ? value.join(' ') : String(value)}`).join(',');

export function matterParams(matter: string): { kind: string; fact: string } {
  const [kind = '', fact = ''] = matter.split('/');
  return { kind, fact };
}
