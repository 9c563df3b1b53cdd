/** Facts of an office that a record may point at: what is to be carried out, returned, visited. Told by their own words, as their register has them. */
import { useQueries } from '@tanstack/react-query';
import { DAY } from '@kepil/law/time/instant.ts';
import type { RegisterLine } from '@kepil/modules/registers/contract.ts';
import type { NamedFact } from '../../fields/field.tsx';
import { now } from '../../time/clock.ts';
import { registerQuery } from '../registers/query.ts';

/** In which registers stands what a record of this type points at. */
const registersOf: Readonly<Record<string, readonly string[]>> = {
  'office.executed': ['tasks', 'hearings', 'plan-points'], 'office.report-returned': ['analyses'], 'office.helped': ['help'], 'office.plan-point': ['plans'], 'office.analysis-submitted': ['analyses'],
};
/** A register answers for at most 400 days at once; what is due lies ahead of what was decided, not of today. */
const BACK_DAYS = 399;

export function useOfficeFacts(office: string, type: string | undefined): { readonly facts: readonly NamedFact[]; readonly waiting: boolean } {
  // By the day: a question of the same day is the same question.
  const to = (Math.floor(now() / DAY) + 1) * DAY;
  const answers = useQueries({ queries: (registersOf[type ?? ''] ?? []).map((register) => ({ ...registerQuery({ of: 'office' as const, id: office, below: false }, register, { from: to - BACK_DAYS * DAY, to }, 0), refetchInterval: false as const })) });
  const lines = answers.flatMap(({ data }) => data?.rows ?? []).filter(({ struck }) => struck === null);
  // What still waits is meant most often.
  const sorted = lines.toSorted((a, b) => Number(waits(b)) - Number(waits(a)) || b.at - a.at);
  return { facts: sorted.map((line) => ({ id: line.id, title: named(line), at: line.at, supersededBy: null, withdraws: null })), waiting: answers.some(({ isLoading }) => isLoading) };
}

const waits = ({ state }: RegisterLine): boolean => state === 'open' || state === 'broken';

function named({ title, cells }: RegisterLine): RegisterLine['title'] {
  const said = cells.flatMap((cell) => cell.flatMap((part) => ('text' in part ? [part.text] : []))).toSorted((a, b) => b.length - a.length)[0]?.slice(0, 90);
  return said === undefined ? title : { kk: `${title.kk}: ${said}`, ru: `${title.ru}: ${said}`, en: `${title.en}: ${said}` };
}
