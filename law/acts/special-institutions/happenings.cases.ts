/** What happens in the cases of this act, in short words: each returns one fact at a local time of the place (Almaty unless said). */
import type { Capacity, PlaceKind } from '../../facts/fact.ts';
import type { BasisDocument } from '../../facts/field.ts';
import type { CaseFact } from '../../check/case.ts';

type Data = Readonly<Record<string, unknown>>;

export const happens = (type: string, at: string, data: Data = {}, more: Partial<CaseFact> = {}): CaseFact => ({ type, at, data, ...more });

export const person = (at: string, data: Data = {}): CaseFact =>
  happens('person.described', at, { surname: 'Үлгі', name: 'Асқар', sex: 'male', citizenship: 'citizen', birthDate: '1990-05-01', ...data });

export const foreigner = (at: string): CaseFact => person(at, { citizenship: 'foreigner', country: 'UZ' });

export const detained = (at: string, basis = 'suspicion', more: Partial<CaseFact> = {}): CaseFact => happens('detention.actual', at, { basis, where: 'көше' }, more);

export const paper = (kind: string, data: Partial<BasisDocument> = {}): BasisDocument => ({ kind, present: true, number: '1', ...data });

export function admitted(at: string, placeKind: PlaceKind, data: Data = {}, more: Partial<CaseFact> = {}): CaseFact {
  return happens('custody.admitted', at, { place: `place-${placeKind}`, placeKind, reason: 'first-placement', basis: [], ...data }, { place: `place-${placeKind}`, ...more });
}

/** A judge's sanction with the end that the ruling writes. */
export const sanctioned = (at: string, endsAt: string, data: Data = {}): CaseFact =>
  happens('custody.sanctioned', at, { court: 'сот', number: '7', ground: 'sanction', termMonths: 2, ...data }, { instants: { endsAt } });

export const notice = (at: string, topic: string, addressee: string, about?: string, more: Partial<CaseFact> = {}): CaseFact =>
  happens('notice.sent', at, { topic, addressee, channel: 'electronic', ...(about === undefined ? {} : { about }) }, more);

export const ordered = (at: string, ground: string, byRole: Capacity, data: Data = {}, more: Partial<CaseFact> = {}): CaseFact =>
  happens('release.ordered', at, { ground, byRole, number: '3', reasoned: true, ...data }, more);

export const released = (at: string, ground: string, byRole: Capacity = 'head-of-place', data: Data = {}, more: Partial<CaseFact> = {}): CaseFact =>
  happens('release.executed', at, { ground, byRole, ...data }, more);

export const breach = { state: 'instant', kind: 'violation' } as const;
export const warning = { state: 'instant', kind: 'warning' } as const;
