/**
 * What an act of supervision answers, by name: a finding of the law about a person, a place or an office, or an item of an inspection's
 * check-list. `episode:<id>#<key of the finding>` · `place:<id>#item|<fact of the inspection>|<row of the check-list>`.
 */
export const MOST_FINDINGS = 50;
export const refForm = /^(episode|place|office):([^#\s]{1,64})#([^\s].{0,400})$/;
const ofItem = /^item\|([0-9a-f-]{36})\|(P\d+(?:\.\d+)?[a-z]?)$/;

export interface FindingRef {
  readonly kind: 'episode' | 'place' | 'office';
  readonly subject: string;
  readonly key: string;
  /** The answer of an inspection that it is; null for what the law found. */
  readonly item: { readonly inspection: string; readonly item: string } | null;
}

export const findingRef = (kind: FindingRef['kind'], subject: string, key: string): string => `${kind}:${subject}#${key}`;
/** `inspection`: id of the fact `place.inspected`; `item`: row of the check-list. */
export const itemRef = (place: string, inspection: string, item: string): string => findingRef('place', place, `item|${inspection}|${item}`);

/** Null for what is no reference. */
export function readFindingRef(ref: string): FindingRef | null {
  const [, kind, subject = '', key = ''] = refForm.exec(ref) ?? [];
  if (kind !== 'episode' && kind !== 'place' && kind !== 'office') return null;
  const [, inspection, item] = kind === 'place' ? ofItem.exec(key) ?? [] : [];
  return { kind, subject, key, item: inspection !== undefined && item !== undefined ? { inspection, item } : null };
}
