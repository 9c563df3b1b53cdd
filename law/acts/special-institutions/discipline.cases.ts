/** One violation and its penalty in lawful order, in short words, for the cases of arts. 37–39. */
import type { CaseFact } from '../../check/case.ts';
import { admitted, happens, person } from './happenings.cases.ts';

type Data = Readonly<Record<string, unknown>>;
type More = Partial<CaseFact>;

export const adult = person('2024-01-10 10:00');
export const minor = person('2024-01-10 10:00', { birthDate: '2008-05-01' });
export const inSi = admitted('2024-01-10 10:00', 'si');

export const discovered = (at: string, data: Data = {}, more: More = {}): CaseFact => happens('violation.discovered', at, { violationId: 'v1', kind: 'gambling', ...data }, more);
export const explained = (at: string, data: Data = {}): CaseFact => happens('violation.explained', at, { violationId: 'v1', outcome: 'given', written: true, ...data });
export const imposed = (at: string, data: Data = {}, more: More = {}): CaseFact =>
  happens('penalty.imposed', at, { penaltyId: 'p1', violationId: 'v1', kind: 'reprimand', byRole: 'head-of-place', form: 'written', number: '11', circumstances: 'впервые', behaviour: 'спокойное', ...data }, more);
export const cellImposed = (at: string, data: Data = {}): CaseFact => imposed(at, { kind: 'kartser', days: 10, ground: 'gambling', ...data });
export const conclusion = (at: string, fit = true): CaseFact => happens('penalty.medical-conclusion', at, { penaltyId: 'p1', fit });
export const applied = (at: string, until: string, data: Data = {}): CaseFact => happens('penalty.applied', at, { penaltyId: 'p1', kind: 'kartser', ...data }, { instants: { until } });
export const reprimanded = (at: string, penaltyId: string): CaseFact => happens('penalty.applied', at, { penaltyId, kind: 'reprimand' });
export const out = (at: string, data: Data = {}): CaseFact => happens('penalty.ended', at, { penaltyId: 'p1', how: 'term', ...data });
export const lifted = (at: string, penaltyId = 'p1'): CaseFact => happens('reward.granted', at, { kind: 'early-lifting', penaltyId, ground: 'порядок', byRole: 'head-of-place' });
export const cancelled = (at: string, by = 'prosecutor'): CaseFact => happens('penalty.cancelled', at, { penaltyId: 'p1', by });
export const deferred = (at: string, until: string, data: Data = {}): CaseFact => happens('penalty.deferred', at, { penaltyId: 'p1', byRole: 'head-of-place', ground: 'medical', ...data }, { instants: { until } });
