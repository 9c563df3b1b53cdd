import type { CaseFact, NormCase } from '../../check/case.ts';
import { admitted, breach, detained, happens, person, released, warning } from './happenings.cases.ts';

const id = (name: string): string => `special-institutions.19.${name}`;
const inside: CaseFact[] = [person('2024-01-10 10:00'), detained('2024-01-10 10:00'), admitted('2024-01-10 13:00', 'ivs'), admitted('2024-01-12 12:00', 'si', { reason: 'transfer' })];
const arrived = (at: string, letterId = '1', data = {}): CaseFact => happens('letter.received', at, { letterId, correspondent: 'relative', ...data });
const handedIn = (at: string, letterId = '1', data = {}): CaseFact => happens('letter.handed-in', at, { letterId, correspondent: 'relative', ...data });
const delivered = (at: string, letterId = '1', data = {}, more: Partial<CaseFact> = {}): CaseFact => happens('letter.delivered', at, { letterId, correspondent: 'relative', ...data }, more);
const sent = (at: string, letterId = '1', data = {}): CaseFact => happens('letter.sent', at, { letterId, correspondent: 'relative', ...data });
const permission = (data = {}, at = '2024-01-15 10:00'): CaseFact => happens('correspondence.permitted', at, { byRole: 'investigator', ...data });
const censored = (at: string, letterId = '1'): CaseFact => happens('letter.censored', at, { letterId, by: 'Бақылаушы', passed: true });
const withheld = (at: string, data = {}): CaseFact => happens('letter.withheld', at, { letterId: '1', reason: 'cipher', ...data });
const passedOn = (at: string, to = 'investigator'): CaseFact => happens('letter.passed-on', at, { letterId: '1', to });
const news = (at: string): CaseFact => happens('news.received', at, { newsId: '1', about: 'death' });
const told = (at: string): CaseFact => happens('news.announced', at, { newsId: '1', signed: true });
const translating = (at: string): CaseFact => happens('letter.translation-started', at, { letterId: '1' });
const translated = (at: string): CaseFact => happens('letter.translated', at, { letterId: '1' });
const cell = (at: string): CaseFact => happens('penalty.applied', at, { penaltyId: '1', kind: 'kartser' });
const gone: CaseFact[] = [...inside, happens('custody.departed', '2024-02-01 09:00', { place: 'place-si', purpose: 'transfer' })];
const ask = { at: '2024-04-10 09:00' };

export const cases19: NormCase[] = [
  { name: 'two letters received in February and one in March', norm: id('letters-received'), rows: ['L19.1a'], facts: [...inside, delivered('2024-02-01 10:00'), delivered('2024-02-29 22:30', '2'), delivered('2024-03-01 00:30', '3')], ...ask, expect: [] },
  { name: 'a third letter received in February', norm: id('letters-received'), rows: ['L19.1a'], facts: [...inside, delivered('2024-02-01 10:00'), delivered('2024-02-05 10:00', '2'), delivered('2024-02-29 22:30', '3')], ...ask, expect: [breach] },
  { name: 'two received and two sent are within the limit of each direction', norm: id('letters-received'), rows: ['L19.1a'], facts: [...inside, delivered('2024-02-01 10:00'), sent('2024-02-02 10:00', '2'), delivered('2024-02-05 10:00', '3'), sent('2024-02-06 10:00', '4')], ...ask, expect: [] },
  { name: 'two letters sent, and one to the prosecutor', norm: id('letters-sent'), rows: ['L19.1a'], facts: [...inside, sent('2024-02-01 10:00'), sent('2024-02-02 10:00', '2'), sent('2024-02-03 10:00', '3', { correspondent: 'prosecutor' })], ...ask, expect: [] },
  { name: 'a third letter sent to the family', norm: id('letters-sent'), rows: ['L19.1a'], facts: [...inside, sent('2024-02-01 10:00'), sent('2024-02-02 10:00', '2'), sent('2024-02-03 10:00', '3')], ...ask, expect: [breach] },
  { name: 'the person paid', norm: id('postage'), rows: ['L19.1b'], facts: [...inside, sent('2024-02-01 10:00', '1', { paidBy: 'person' })], ...ask, expect: [] },
  { name: 'the place paid', norm: id('postage'), rows: ['L19.1b'], facts: [...inside, sent('2024-02-01 10:00', '1', { paidBy: 'place' })], ...ask, expect: [warning] },
  { name: 'through the administration', norm: id('through-administration'), rows: ['L19.2a', 'L31.4'], facts: [...inside, delivered('2024-02-01 10:00', '1', { through: 'administration' })], ...ask, expect: [] },
  { name: 'an officer carried it past the register', norm: id('through-administration'), rows: ['L19.2a', 'L31.4'], facts: [...inside, sent('2024-02-01 10:00', '1', { through: 'staff' })], ...ask, expect: [breach] },
  { name: 'the investigator permitted the correspondence in general', norm: id('permission'), rows: ['L19.2b'], facts: [...inside, permission(), delivered('2024-02-01 10:00')], ...ask, expect: [] },
  { name: 'the permission is for another letter', norm: id('permission'), rows: ['L19.2b'], facts: [...inside, permission({ letterId: '2' }), delivered('2024-02-01 10:00')], ...ask, expect: [breach] },
  { name: 'the head of the place permitted it himself', norm: id('permission'), rows: ['L19.2b'], facts: [...inside, permission({ byRole: 'head-of-place' }), sent('2024-02-01 10:00')], ...ask, expect: [breach] },
  { name: 'a letter to the court needs no permission', norm: id('permission'), rows: ['L19.2b'], facts: [...inside, sent('2024-02-01 10:00', '1', { correspondent: 'court' })], ...ask, expect: [] },
  { name: 'the permission was given after the letter went out', norm: id('permission'), rows: ['L19.2b'], facts: [...inside, sent('2024-02-01 10:00'), permission({}, '2024-02-01 10:01')], ...ask, expect: [breach] },
  { name: 'permitted to write to a convict', norm: id('convicts'), rows: ['L19.4'], facts: [...inside, permission({ withConvicts: true }), sent('2024-02-01 10:00', '1', { correspondent: 'convict' })], ...ask, expect: [] },
  { name: 'only a general permission', norm: id('convicts'), rows: ['L19.4'], facts: [...inside, permission(), sent('2024-02-01 10:00', '1', { correspondent: 'convict' })], ...ask, expect: [breach] },
  { name: 'censored before it was delivered', norm: id('censored'), rows: ['L19.2c'], facts: [...inside, censored('2024-02-01 09:00'), delivered('2024-02-01 10:00')], ...ask, expect: [] },
  { name: 'another letter was censored', norm: id('censored'), rows: ['L19.2c'], facts: [...inside, censored('2024-02-01 09:00', '2'), delivered('2024-02-01 10:00')], ...ask, expect: [breach] },
  { name: 'a letter to the mother is censored', norm: id('not-censored'), rows: ['L19.2d'], facts: [...inside, handedIn('2024-02-01 08:00'), censored('2024-02-01 09:00')], ...ask, expect: [] },
  { name: 'a letter to the prosecutor is opened', norm: id('not-censored'), rows: ['L19.2d'], facts: [...inside, handedIn('2024-02-01 08:00', '1', { correspondent: 'prosecutor' }), censored('2024-02-01 09:00')], ...ask, expect: [breach] },
  { name: 'written in cipher', norm: id('withholding-reason'), rows: ['L19.3a'], facts: [...inside, withheld('2024-02-01 09:00')], ...ask, expect: [] },
  { name: 'withheld for no named reason', norm: id('withholding-reason'), rows: ['L19.3a'], facts: [...inside, happens('letter.withheld', '2024-02-01 09:00', { letterId: '1' })], ...ask, expect: [{ ...breach, detail: { missing: ['reason'] } }] },
  { name: 'what was withheld stays', norm: id('withheld-stays'), rows: ['L19.3a'], facts: [...inside, withheld('2024-02-01 09:00'), delivered('2024-02-01 10:00', '2')], ...ask, expect: [] },
  { name: 'what was withheld is delivered', norm: id('withheld-stays'), rows: ['L19.3a'], facts: [...inside, withheld('2024-02-01 09:00'), delivered('2024-02-01 10:00')], ...ask, expect: [breach] },
  { name: 'passed to the investigator at the last minute', norm: id('withheld-passed-on'), rows: ['L19.3b'], facts: [...inside, withheld('2024-02-01 09:00'), passedOn('2024-02-02 09:00')], ...ask, expect: [{ state: 'met', due: '2024-02-02 09:00' }] },
  { name: 'passed a minute late', norm: id('withheld-passed-on'), rows: ['L19.3b'], facts: [...inside, withheld('2024-02-01 09:00'), passedOn('2024-02-02 09:01')], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'kept by the head of the place', norm: id('withheld-passed-on'), rows: ['L19.3b'], facts: [...inside, withheld('2024-02-01 09:00'), passedOn('2024-02-01 10:00', 'head-of-place')], ...ask, expect: [{ state: 'breached', evidence: 'not-recorded' }] },

  { name: 'came on Monday, delivered in the last minute of Wednesday', norm: id('delivery'), rows: ['L19.5a'], facts: [...inside, arrived('2024-02-05 10:00'), delivered('2024-02-08 00:00')], ...ask, expect: [{ state: 'met', due: '2024-02-08 00:00' }] },
  { name: 'delivered a minute into Thursday', norm: id('delivery'), rows: ['L19.5a'], facts: [...inside, arrived('2024-02-05 10:00'), delivered('2024-02-08 00:01')], ...ask, expect: [{ state: 'met-late', due: '2024-02-08 00:00' }] },
  { name: 'came on Friday: the days off are not counted', norm: id('delivery'), rows: ['L19.5a'], facts: [...inside, arrived('2024-02-09 10:00')], at: '2024-02-12 10:00', expect: [{ state: 'open', due: '2024-02-14 00:00' }] },
  { name: 'came on Wednesday before Nauryz: the holidays are not counted', norm: id('delivery'), rows: ['L19.5a'], facts: [...inside, arrived('2024-03-20 10:00')], at: '2024-03-21 10:00', expect: [{ state: 'open', due: '2024-03-28 00:00' }] },
  { name: 'over the night of 29 February the days are those of the calendar', norm: id('delivery'), rows: ['L19.5a'], facts: [...inside, arrived('2024-02-28 10:00')], at: '2024-02-29 10:00', expect: [{ state: 'open', due: '2024-03-02 00:00' }] },
  { name: 'withheld in time', norm: id('delivery'), rows: ['L19.5a'], facts: [...inside, arrived('2024-02-05 10:00'), withheld('2024-02-06 10:00')], ...ask, expect: [{ state: 'met' }] },
  { name: 'two days of translation move the end by two days', norm: id('delivery'), rows: ['L19.5a', 'L19.5c'], facts: [...inside, arrived('2024-02-05 10:00'), translating('2024-02-06 09:00'), translated('2024-02-08 09:00'), delivered('2024-02-10 00:00')], ...ask, expect: [{ state: 'met', due: '2024-02-10 00:00' }] },
  { name: 'no translation is recorded: no extension', norm: id('delivery'), rows: ['L19.5c'], facts: [...inside, arrived('2024-02-05 10:00'), translated('2024-02-08 09:00'), delivered('2024-02-09 10:00')], ...ask, expect: [{ state: 'met-late', due: '2024-02-08 00:00' }] },
  { name: 'delivered in time and recorded a week later', norm: id('delivery'), rows: ['L19.5a'], facts: [...inside, arrived('2024-02-05 10:00'), delivered('2024-02-06 10:00', '1', {}, { recordedAt: '2024-02-14 10:00' })], ...ask, expect: [{ state: 'met' }] },
  { name: 'and before that record it stood as breached', norm: id('delivery'), rows: ['L19.5a'], facts: [...inside, arrived('2024-02-05 10:00'), delivered('2024-02-06 10:00', '1', {}, { recordedAt: '2024-02-14 10:00' })], ...ask, knownAt: '2024-02-10 10:00', expect: [{ state: 'breached' }] },
  { name: 'the person leaves first: forwarding is another matter', norm: id('delivery'), rows: ['L19.5a'], facts: [...inside, arrived('2024-02-05 10:00'), released('2024-02-06 10:00', 'order-investigator')], ...ask, expect: [{ state: 'void' }] },
  { name: 'in the punishment cell the letter waits for the end of the term', norm: id('delivery'), rows: ['L19.5a'], facts: [...inside, cell('2024-02-04 10:00'), arrived('2024-02-05 10:00')], ...ask, expect: [] },
  { name: 'handed in on Monday, sent in the last minute of Wednesday', norm: id('dispatch'), rows: ['L19.5b'], facts: [...inside, handedIn('2024-02-05 23:00'), sent('2024-02-08 00:00')], ...ask, expect: [{ state: 'met', due: '2024-02-08 00:00' }] },
  { name: 'sent a minute into Thursday', norm: id('dispatch'), rows: ['L19.5b'], facts: [...inside, handedIn('2024-02-05 23:00'), sent('2024-02-08 00:01')], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'a translation that is still going on', norm: id('dispatch'), rows: ['L19.5c'], facts: [...inside, handedIn('2024-02-05 23:00'), translating('2024-02-06 09:00')], at: '2024-02-09 09:00', expect: [{ state: 'suspended' }] },
  { name: 'a letter to the prosecutor follows article 20', norm: id('dispatch'), rows: ['L19.5b'], facts: [...inside, handedIn('2024-02-05 10:00', '1', { correspondent: 'prosecutor' })], ...ask, expect: [] },
  { name: 'told within the hour', norm: id('news'), rows: ['L19.6'], facts: [...inside, news('2024-02-05 10:00'), told('2024-02-05 11:00')], ...ask, expect: [{ state: 'met', due: '2024-02-05 11:00' }] },
  { name: 'told a minute later', norm: id('news'), rows: ['L19.6'], facts: [...inside, news('2024-02-05 10:00'), told('2024-02-05 11:01')], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'not told', norm: id('news'), rows: ['L19.6'], facts: [...inside, news('2024-02-05 10:00')], at: '2024-02-05 11:01', expect: [{ state: 'breached', evidence: 'not-recorded' }] },
  { name: 'forwarded at the last minute, over the doubled hour of 29 February 2024', norm: id('forwarding'), rows: ['L19.7'], facts: [...gone, arrived('2024-02-28 10:00'), happens('letter.forwarded', '2024-03-02 09:00', { letterId: '1' })], ...ask, expect: [{ state: 'met', due: '2024-03-02 09:00' }] },
  { name: 'forwarded a minute late', norm: id('forwarding'), rows: ['L19.7'], facts: [...gone, arrived('2024-02-28 10:00'), happens('letter.forwarded', '2024-03-02 09:01', { letterId: '1' })], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'the person is in another place already', norm: id('forwarding'), rows: ['L19.7'], facts: [...gone, admitted('2024-02-03 10:00', 'si', { reason: 'transfer' }), arrived('2024-02-10 10:00', '1', { afterDeparture: true })], at: '2024-02-13 10:01', expect: [{ state: 'breached', due: '2024-02-13 10:00' }] },
];
