/** Which record is being made: about whom, of what, for which duty, correcting or withdrawing what. */
export interface RecordSearch {
  readonly episode: string;
  readonly type?: string;
  readonly duty?: string;
  readonly corrects?: string;
  readonly withdraws?: string;
}

export function readRecordSearch(search: Readonly<Record<string, unknown>>): RecordSearch {
  const text = (name: string): string => (typeof search[name] === 'string' ? search[name].slice(0, 400) : '');
  const optional = Object.fromEntries(['type', 'duty', 'corrects', 'withdraws'].map((name) => [name, text(name)]).filter(([, value]) => value !== ''));
  return { episode: text('episode'), ...optional };
}
