/** What happens in the cases of offices and of places under supervision, in short words. Local times of Almaty; the years are those of the Instruction. */
import type { CaseFact, NormCase } from '../../check/case.ts';

type Data = Readonly<Record<string, unknown>>;
export const fact = (type: string, at: string, data: Data = {}, more: Partial<CaseFact> = {}): CaseFact => ({ type, at, data, ...more });

export const office = (level: 'district' | 'oblast' | 'general', at = '2016-01-01 00:00', branch = 'territorial'): CaseFact =>
  fact('office.described', at, { level, branch }, { by: 'administrator' });
export const levelOf = { district: 'district', region: 'oblast', department: 'general' } as const;

/** A place whose supervision is assigned as the matrix has it. */
export const assigned = (placeKind: string, at = '2016-01-01 00:00', data: Data = {}): CaseFact =>
  fact('place.supervision-assigned', at, { office: 'prosecutor', placeKind, level: placeKind === 'si' ? 'oblast' : 'district', branch: 'territorial', ...data }, { by: 'prosecutor' });

export const inspected = (at: string, data: Data = {}, more: Partial<CaseFact> = {}): CaseFact =>
  fact('place.inspected', at, { kind: 'daily', occasion: 'standing', orderNumber: '7', ...data }, { by: 'custody-prosecutor', ...more });

type Rest = Pick<NormCase, 'facts' | 'at' | 'expect'> & Partial<NormCase>;
export const casesFor = (subject: 'office' | 'place' | 'episode') => (norm: string, rows: readonly string[], name: string, rest: Rest): NormCase =>
  ({ name, norm: `prosecutorial-supervision.${norm}`, rows, subject, ...rest });

export const ofOffice = casesFor('office');
export const ofPlace = casesFor('place');
export const breach = { state: 'instant', kind: 'violation' } as const;

/** A check: kept by one fact, broken by another. */
export function keptAndBroken(make: ReturnType<typeof casesFor>, norm: string, rows: readonly string[], before: readonly CaseFact[], kept: CaseFact, broken: CaseFact, at = '2016-06-01 00:00'): NormCase[] {
  return [
    make(norm, rows, `${norm}: as it should be`, { facts: [...before, kept], at, expect: [] }),
    make(norm, rows, `${norm}: not as it should be`, { facts: [...before, broken], at, expect: [breach] }),
  ];
}

/** A duty with a term: done at the last lawful moment, a minute later, not at all; and recorded long after it was done in time. */
export function atTheEdge(make: ReturnType<typeof casesFor>, norm: string, rows: readonly string[], before: readonly CaseFact[], done: (at: string) => CaseFact, due: string, late: string, asked = '2016-12-01 00:00'): NormCase[] {
  return [
    make(norm, rows, `${norm}: at the last lawful moment`, { facts: [...before, done(due)], at: asked, expect: [{ state: 'met', due }] }),
    make(norm, rows, `${norm}: a minute later`, { facts: [...before, done(late)], at: asked, expect: [{ state: 'met-late', due }] }),
    make(norm, rows, `${norm}: not done`, { facts: before, at: asked, expect: [{ state: 'breached', due }] }),
    make(norm, rows, `${norm}: not yet due`, { facts: before, at: due, expect: [{ state: 'open', due }] }),
    make(norm, rows, `${norm}: done in time, recorded a month after`, { facts: [...before, { ...done(due), recordedAt: '2016-11-30 09:00' }], at: asked, expect: [{ state: 'met', due }] }),
  ];
}
