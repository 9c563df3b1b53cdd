/** What happens in the cases of points 19–38, in short words: one fact at a local time of the place (Almaty unless said). */
import type { PlaceKind, ProsecutorLevel } from '../../facts/fact.ts';
import type { CaseFact } from '../../check/case.ts';
import { happens } from '../special-institutions/happenings.cases.ts';

type Data = Readonly<Record<string, unknown>>;
const prosecutor = { by: 'custody-prosecutor' } as const;

/** By the prosecutor, unless said. */
export const done = (type: string, at: string, data: Data = {}, more: Partial<CaseFact> = {}): CaseFact => happens(type, at, data, { ...prosecutor, ...more });

export const placeIs = (kind: PlaceKind, agency?: string): CaseFact => happens('place.described', '2015-02-18 09:00', { kind, ...(agency === undefined ? {} : { agency }) });

/** Assigned to an office of that level on the first morning of 2016. */
export const assigned = (placeKind: PlaceKind, level: ProsecutorLevel, data: Data = {}, at = '2016-01-04 09:00'): CaseFact =>
  happens('place.supervision-assigned', at, { office: `office-${level}`, placeKind, level, branch: 'territorial', ...data });

export const inspected = (at: string, kind: string, data: Data = {}, more: Partial<CaseFact> = {}): CaseFact => done('place.inspected', at, { kind, ...data }, more);

export const emergency = (at: string, kind: string, data: Data = {}): CaseFact => happens('emergency.happened', at, { kind, ...data }, { id: 'e1' });
export const learned = (at: string, level: ProsecutorLevel, data: Data = {}, more: Partial<CaseFact> = {}): CaseFact => done('emergency.learned', at, { emergency: 'e1', level, ...data }, more);
export const reported = (at: string, fromLevel: ProsecutorLevel, addressee: string, data: Data = {}, more: Partial<CaseFact> = {}): CaseFact =>
  done('emergency.reported', at, { emergency: 'e1', fromLevel, addressee, channel: 'telephone', caller: 'А. Үлгі', receiver: 'Б. Үлгі', ...data }, more);

export const force = (at: string, means: string, data: Data = {}): CaseFact => happens('force.used', at, { means, ...data }, { id: 'u1' });
export const conclusion = (at: string, data: Data = {}, more: Partial<CaseFact> = {}): CaseFact => done('force.conclusion-drawn', at, {
  about: 'u1', level: 'oblast', person: 'Үлгі Асқар', where: 'дәліз', usedAt: 1_460_000_000_000, circumstances: 'бағынбады', staff: 'инспектор', legalReferences: '44-бап', finding: 'lawful', justified: true,
  attachments: [{ kind: 'other', present: true }], author: 'А. Үлгі', ...data,
}, { id: 'c1', ...more });
