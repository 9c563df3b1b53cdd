import type { CaseFact, NormCase } from '../../check/case.ts';
import { admitted, breach, detained, happens, person, released, warning } from './happenings.cases.ts';

const id = (name: string): string => `special-institutions.24.${name}`;
const inside: CaseFact[] = [person('2024-01-10 10:00'), detained('2024-01-10 10:00'), admitted('2024-01-10 13:00', 'ivs'), admitted('2024-01-12 12:00', 'si', { reason: 'transfer' })];
const refused = (reason: string, data = {}): CaseFact => happens('parcel.refused', '2024-02-05 10:00', { parcelId: '1', reason, ...data });
const parcel = (weightGrams: number, more: Partial<CaseFact> = {}): CaseFact => happens('parcel.received', '2024-02-05 10:00', { parcelId: '1', weightGrams }, more);
const delivered = (data: Readonly<Record<string, unknown>>): CaseFact => happens('parcel.delivered', '2024-02-05 12:00', { parcelId: '1', ...data });
const money = (at: string, sourceId = '1'): CaseFact => happens('money.received', at, { sourceId, amount: 20_000 });
const credited = (at: string, sourceId = '1'): CaseFact => happens('account.credited', at, { sourceId, amount: 20_000 });
const transfer = (data = {}): CaseFact => happens('account.debited', '2024-02-05 10:00', { amount: 5000, purpose: 'transfer', permittedBy: 'head-of-place', permissionNumber: '8', balanceEnough: true, ...data });
const found = (at: string): CaseFact => happens('contraband.discovered', at, { who: 'Келуші' });
const referred = (at: string): CaseFact => happens('contraband.referred', at, { to: 'ішкі істер органы' });
const ask = { at: '2024-03-20 09:00' };

export const cases24: NormCase[] = [
  { name: 'refused for a prohibited thing', norm: id('parcel-refused'), rows: ['L24.1a', 'L16.1.16'], facts: [...inside, refused('prohibited')], ...ask, expect: [] },
  { name: 'refused because it is the fifth this month', norm: id('parcel-refused'), rows: ['L24.1a', 'L16.1.16'], facts: [...inside, refused('number')], ...ask, expect: [breach] },
  { name: 'refused for a reason that the law does not know', norm: id('parcel-refused'), rows: ['L16.1.16'], facts: [...inside, refused('other')], ...ask, expect: [breach] },
  { name: 'as heavy as the norm', norm: id('parcel-weight'), rows: ['L24.1b'], facts: [...inside, parcel(20_000)], ...ask, expect: [] },
  { name: 'a gram heavier', norm: id('parcel-weight'), rows: ['L24.1b'], facts: [...inside, parcel(20_001)], ...ask, expect: [warning] },
  { name: 'the wrong weight is withdrawn', norm: id('parcel-weight'), rows: ['L24.1b'], facts: [...inside, parcel(200_000, { id: 'p1' }), happens('record.withdrawn', '2024-02-05 11:00', { reason: 'қате' }, { withdraws: 'p1' })], ...ask, expect: [] },
  { name: 'the weight is written beside the refusal', norm: id('refused-for-weight'), rows: ['L24.1b'], facts: [...inside, refused('weight', { weightGrams: 25_000 })], ...ask, expect: [] },
  { name: 'refused for a weight that nobody recorded', norm: id('refused-for-weight'), rows: ['L24.1b'], facts: [...inside, refused('weight')], ...ask, expect: [breach] },
  { name: 'credited at the last minute, over the doubled hour of 29 February 2024', norm: id('transfer-credited'), rows: ['L24.2a', 'L16.2.1'], facts: [...inside, money('2024-02-29 10:00'), credited('2024-03-01 09:00')], ...ask, expect: [{ state: 'met', due: '2024-03-01 09:00' }] },
  { name: 'credited a minute late', norm: id('transfer-credited'), rows: ['L24.2a'], facts: [...inside, money('2024-02-29 10:00'), credited('2024-03-01 09:01')], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'one of two transfers is credited', norm: id('transfer-credited'), rows: ['L24.2a'], facts: [...inside, money('2024-02-05 10:00'), money('2024-02-05 10:00', '2'), credited('2024-02-05 12:00', '2')], ...ask, expect: [{ state: 'breached', evidence: 'not-recorded' }, { state: 'met' }] },
  { name: 'released and paid out in full the same day', norm: id('transfer-credited'), rows: ['L24.2a'], facts: [...inside, money('2024-02-05 10:00'), released('2024-02-05 12:00', 'order-investigator'), happens('property.returned', '2024-02-05 12:10', { signed: true, balanceZero: true })], ...ask, expect: [{ state: 'void' }] },
  { name: 'the head permitted the transfer', norm: id('transfer-permitted'), rows: ['L24.2b'], facts: [...inside, transfer()], ...ask, expect: [] },
  { name: 'no permission', norm: id('transfer-permitted'), rows: ['L24.2b'], facts: [...inside, transfer({ permissionNumber: '' })], ...ask, expect: [breach] },
  { name: 'the account does not cover it', norm: id('transfer-permitted'), rows: ['L24.2b'], facts: [...inside, transfer({ balanceEnough: false })], ...ask, expect: [breach] },
  { name: 'medicine on the conclusion of a doctor', norm: id('medicines'), rows: ['L24.3'], facts: [...inside, delivered({ medicines: true, doctorConclusion: '5', unavailable: true })], ...ask, expect: [] },
  { name: 'medicine with no doctor', norm: id('medicines'), rows: ['L24.3'], facts: [...inside, delivered({ medicines: true, unavailable: true })], ...ask, expect: [{ ...breach, detail: { missing: ['doctorConclusion'] } }] },
  { name: 'clothes are delivered', norm: id('prohibited'), rows: ['L24.4'], facts: [...inside, delivered({ items: [{ name: 'киім', class: 'personal' }] })], ...ask, expect: [] },
  { name: 'a knife is delivered', norm: id('prohibited'), rows: ['L24.4'], facts: [...inside, delivered({ items: [{ name: 'киім', class: 'personal' }, { name: 'пышақ', class: 'prohibited' }] })], ...ask, expect: [breach] },
  { name: 'referred at the last minute of three days', norm: id('liability'), rows: ['L24.5'], facts: [...inside, found('2024-02-05 10:00'), referred('2024-02-08 10:00')], ...ask, expect: [{ state: 'met', due: '2024-02-08 10:00' }] },
  { name: 'referred a minute late', norm: id('liability'), rows: ['L24.5'], facts: [...inside, found('2024-02-05 10:00'), referred('2024-02-08 10:01')], ...ask, expect: [{ state: 'met-late' }] },
];
