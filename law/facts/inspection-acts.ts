/** Which acts of supervision answer an inspection: they say so, or they answer an item of its check-list. */
import { readFindingRef } from './finding-name.ts';

/** `data`: of a fact `response.issued`; `inspection`: id of the fact `place.inspected`. */
export const answersInspection = (data: Readonly<Record<string, unknown>>, inspection: string): boolean => data['about'] === inspection || itemsAnswered(data, inspection).length > 0;

/** Rows of the check-list that the act answers by name. */
export function itemsAnswered({ findings }: Readonly<Record<string, unknown>>, inspection: string): string[] {
  const refs = Array.isArray(findings) ? (findings as readonly unknown[]) : [];
  return refs.flatMap((ref) => {
    const item = typeof ref === 'string' ? readFindingRef(ref)?.item : null;
    return item?.inspection === inspection ? [item.item] : [];
  });
}
