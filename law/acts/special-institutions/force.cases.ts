/** What the cases of force and of the special regime share. */
import type { CaseFact } from '../../check/case.ts';
import { admitted, happens, person } from './happenings.cases.ts';

type Data = Readonly<Record<string, unknown>>;

export const inRemand = admitted('2024-02-01 10:00', 'si');
export const man = person('2024-02-01 09:00');
export const woman = person('2024-02-01 09:00', { sex: 'female', name: 'Айгүл' });
/** Eighteen on 1 March 2024. */
export const minor = person('2024-02-01 09:00', { birthDate: '2006-03-01' });
export const officer = { officer: 'аға лейтенант Үлгіев', officerOf: 'place-staff', officerTrained: true, officerFit: true } as const;

export const used = (at: string, means: string, data: Data = {}, more: Partial<CaseFact> = {}): CaseFact => happens('force.used', at, { means, ...officer, ...data }, more);

export const thePlace = (agency: string | null = 'uis', kind = 'si'): CaseFact => happens('place.described', '2024-01-01 09:00', { kind, ...(agency === null ? {} : { agency }) });
export const usedInPlace = (at: string, means: string, data: Data = {}, more: Partial<CaseFact> = {}): CaseFact => happens('place.force-used', at, { means, ...officer, ...data }, more);

export const regime = (at: string, data: Data = {}, more: Partial<CaseFact> = {}): CaseFact =>
  happens('regime.introduced', at, { ground: 'epidemic', by: 'mvd-minister', number: '12', days: 30, agreementNumber: '5-1', agreementDate: '2024-02-01', strengthening: 'күшейтілген күзет', ...data }, more);
export const lifted = (at: string, data: Data = {}): CaseFact => happens('regime.lifted', at, { by: 'mvd-minister', number: '14', ...data });
export const headMeasures = (at: string, data: Data = {}, more: Partial<CaseFact> = {}): CaseFact =>
  happens('regime.head-measures', at, { byRole: 'head-of-place', directThreat: true, threat: 'өрт', measures: 'серуендер тоқтатылды', ...data }, more);
/** What the place has recorded, as it reaches a person held there: `since` the introduction in the place. */
export const reached = (at: string, event: string, since = at, data: Data = {}, instants: Readonly<Record<string, string>> = {}): CaseFact =>
  happens('regime.reached', at, { event, about: 'r1', ...data }, { instants: { since, ...instants } });
export const placeNotice = (at: string, topic: string, addressee: string, about: string): CaseFact => happens('place.notice-sent', at, { topic, addressee, about, channel: 'telephone' });
