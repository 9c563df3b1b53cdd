/** What happens in the cases of this act, in short words; local times of Almaty unless a case names another zone. */
import type { CaseFact } from '../../check/case.ts';
import { happens, person } from '../special-institutions/happenings.cases.ts';

export { admitted, detained, foreigner, happens, notice, ordered, person, released } from '../special-institutions/happenings.cases.ts';

type Data = Readonly<Record<string, unknown>>;

/** T0 of the worked example: Tuesday 10 March 2026, 14:25. */
export const T0 = '2026-03-10 14:25';

export const minor = (at: string): CaseFact => person(at, { birthDate: '2010-01-15' });

export const completeProtocol: Data = {
  number: '11', authorRole: 'investigator', fullName: 'Үлгі Асқар', detainedBy: 'учаскелік инспектор', grounds: 'қылмыс үстінде ұсталды', motives: 'жасырынуы мүмкін',
  where: 'Абай көшесі', rightsExplained: true, searchResult: 'ештеңе табылмады', health: 'шағымы жоқ', drawnUpWhere: 'полиция бөлімі', termHours: 48,
  medicalConclusion: true, signedByOfficer: true, signedBySuspect: true, signedByDefender: true,
};

export const protocol = (at: string, data: Data = {}, more: Partial<CaseFact> = {}): CaseFact =>
  happens('detention.protocol', at, { ...completeProtocol, ...data }, { instants: { actualAt: T0, deliveredAt: '2026-03-10 15:10' }, ...more });

export const petition = (at: string, kind: string, to: string, data: Data = {}, more: Partial<CaseFact> = {}): CaseFact =>
  happens('petition.filed', at, { kind, to, ...data }, more);
export const received = (at: string, what: string, by: string): CaseFact => happens('petition.received', at, { petition: what, by });
export const decided = (at: string, what: string, by: string, result = 'granted'): CaseFact => happens('petition.decided', at, { petition: what, by, result });

/** A judge's sanction; `endsAt`, if given, is the end that the ruling writes. */
export const sanction = (at: string, endsAt: string | null, data: Data = {}, more: Partial<CaseFact> = {}): CaseFact =>
  happens('custody.sanctioned', at, { court: 'тергеу соты', number: '7', ground: 'sanction', ...(data['ground'] === 'short-sanction' ? {} : { termMonths: 2 }), ...data }, { ...(endsAt === null ? {} : { instants: { endsAt } }), ...more });

export const extension = (at: string, endsAt: string, data: Data = {}, more: Partial<CaseFact> = {}): CaseFact =>
  happens('custody.extended', at, { court: 'тергеу соты', number: '8', stage: 'investigation', ...data }, { instants: { endsAt }, ...more });

export const told = (at: string, topic: string, addressee: string, channel = 'electronic', more: Partial<CaseFact> = {}): CaseFact =>
  happens('notice.sent', at, { topic, addressee, channel }, more);
