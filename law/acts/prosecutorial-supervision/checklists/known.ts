/** What the system knows of a place, laid beside the items of its check-list: findings of the norms that an item names, and who lacks a record. */
import type { Finding } from '../../../engine/finding.ts';
import type { Checklist } from './checklist.ts';

/** One record (a person's, or the place's own) as it stands now: its findings, and the types of its facts. */
export interface Standing {
  /** Id of the episode; null: the place itself. */
  readonly episode: string | null;
  readonly findings: readonly Pick<Finding, 'key' | 'norm' | 'kind' | 'state'>[];
  readonly types: ReadonlySet<string>;
}

export interface Beside {
  readonly item: string;
  /** Violations and missed or late duties, with the record in which they stand. */
  readonly broken: readonly { readonly episode: string | null; readonly key: string; readonly norm: string }[];
  readonly warned: readonly { readonly episode: string | null; readonly key: string; readonly norm: string }[];
  /** Duties of these norms that were met in time. */
  readonly met: number;
  /** Duties of these norms that still run. */
  readonly open: number;
  /** Persons of whom nothing of the kind is on record, where it is on record of everybody: not recorded, which is no proof that it was not done. */
  readonly without: readonly string[];
}

/** For every item of the list, in its order. The answer stays the prosecutor's: nothing here is one. */
export function besideItems({ items }: Checklist, standings: readonly Standing[]): readonly Beside[] {
  const byNorm = new Map<string, { readonly episode: string | null; readonly finding: Standing['findings'][number] }[]>();
  for (const { episode, findings } of standings) for (const finding of findings) {
    const known = byNorm.get(finding.norm);
    if (known) known.push({ episode, finding });
    else byNorm.set(finding.norm, [{ episode, finding }]);
  }
  return items.map(({ id, persons, occasional, knownBy }) => {
    const found = knownBy.norms.flatMap((norm) => byNorm.get(norm) ?? []);
    const shown = (which: (finding: Standing['findings'][number]) => boolean) => found.filter(({ finding }) => which(finding)).map(({ episode, finding: { key, norm } }) => ({ episode, key, norm }));
    return {
      item: id,
      broken: shown(({ kind, state }) => kind === 'violation' || state === 'breached' || state === 'met-late'),
      warned: shown(({ kind }) => kind === 'warning'),
      met: found.filter(({ finding: { state } }) => state === 'met').length,
      open: found.filter(({ finding: { state } }) => state === 'open').length,
      without: persons && !occasional && knownBy.facts.length > 0 ? standings.flatMap(({ episode, types }) => (episode !== null && !knownBy.facts.some((type) => types.has(type)) ? [episode] : [])) : [],
    };
  });
}
