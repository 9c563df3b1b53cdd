/** Which record is being made: about whom, of what, for which duty, correcting or withdrawing what. */
export interface RecordSearch {
  /** One person; empty where the record is of a place or of several who are held there. */
  readonly episode?: string;
  readonly place?: string;
  /** The register from which one came and to which one goes back. */
  readonly back?: string;
  readonly type?: string;
  /** For what money is spent, where the page one came from knows it. */
  readonly purpose?: string;
  readonly duty?: string;
  readonly corrects?: string;
  readonly withdraws?: string;
}

export function readRecordSearch(search: Readonly<Record<string, unknown>>): RecordSearch {
  const text = (name: string): string => (typeof search[name] === 'string' ? search[name].slice(0, 400) : '');
  const optional = Object.fromEntries(['episode', 'place', 'back', 'type', 'purpose', 'duty', 'corrects', 'withdraws'].map((name) => [name, text(name)]).filter(([, value]) => value !== ''));
  return optional;
}
