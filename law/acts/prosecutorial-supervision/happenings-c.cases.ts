/** What happens in the cases of points 39–56, in short words, and the pair of cases that every duty has: at its last lawful minute, and one later. */
import type { CaseFact, NormCase } from '../../check/case.ts';
import { happens } from '../special-institutions/happenings.cases.ts';
import type { Checklist } from './checklists/checklist.ts';

type Data = Readonly<Record<string, unknown>>;

export const at = '2016-12-20 09:00';
export const of = (point: string, what: string, ...rows: string[]): Pick<NormCase, 'norm' | 'rows'> => ({ norm: `prosecutorial-supervision.${point}.${what}`, rows });

/** The act at the last lawful minute meets the duty; a minute later it is late. `due` names a minute that is not the 59th. */
export function edge(norm: Pick<NormCase, 'norm' | 'rows'>, name: string, before: readonly CaseFact[], act: (at: string) => CaseFact, due: string, more: Partial<NormCase> = {}): NormCase[] {
  const later = due.replace(/\d\d$/, (minute) => String(Number(minute) + 1).padStart(2, '0'));
  return [
    { ...norm, name: `${name}: at the last lawful minute`, facts: [...before, act(due)], at, expect: [{ state: 'met', due }], ...more },
    { ...norm, name: `${name}: a minute later`, facts: [...before, act(later)], at, expect: [{ state: 'met-late' }], ...more },
    { ...norm, name: `${name}: nothing is on record`, facts: before, at, expect: [{ state: 'breached', due }], ...more },
  ];
}

/** Every item of the list answered in the same way, save those named. */
export const answers = (list: Checklist, value = 'yes', but: Readonly<Record<string, unknown>> = {}): Data[] => list.items.map(({ id }) => ({ item: id, value, ...(id in but ? but[id] as Data : {}) }));

/** Put on a register on the evening of 28 January 2016: most terms run over a month's end, some over the leap day. */
export const registered = (kind: string, data: Data = {}, instants: Readonly<Record<string, string>> = {}, when = '2016-01-28 18:00'): CaseFact =>
  happens('control.registered', when, { place: 'probation-1', kind, ...data }, { id: 'r1', instants });
export const awaited = (kind: string, arriveBy: string): CaseFact =>
  happens('control.expected', '2016-02-20 09:00', { place: 'unit-1', kind }, { id: 'w1', instants: { arriveBy } });
