import type { CaseFact, NormCase } from '../../check/case.ts';
import { admitted, breach, detained, happens, person, released } from './happenings.cases.ts';

const id = (name: string): string => `special-institutions.31.${name}`;
const inside: CaseFact[] = [person('2024-01-10 10:00'), detained('2024-01-10 10:00'), admitted('2024-01-10 13:00', 'ivs'), admitted('2024-01-12 12:00', 'si', { reason: 'transfer' })];
const cell = (at: string, cellKind = 'single', number = '7'): CaseFact => happens('custody.cell-assigned', at, { cell: number, cellKind });
const alone = [...inside, cell('2024-02-29 10:00')];
const ordered = (at: string, data = {}, more: Partial<CaseFact> = {}): CaseFact => happens('single-cell.ordered', at, { byRole: 'head-of-place', reasoned: true, number: '4', ...data }, more);
const decided = (at: string, granted = true, byRole = 'custody-prosecutor'): CaseFact => happens('single-cell.sanction-decided', at, { granted, byRole });
const exempt = (at: string, data: Readonly<Record<string, unknown>>): CaseFact => happens('single-cell.exemption', at, data);
const withdrawn = (at: string): CaseFact => happens('single-cell.application-withdrawn', at);
const ask = { at: '2024-03-20 09:00' };

export const cases31: NormCase[] = [
  { name: 'the kind of cell is recorded', norm: id('cell-kind'), rows: ['L31.1'], facts: [...inside, cell('2024-01-12 13:00', 'general')], ...ask, expect: [] },
  { name: 'the kind of cell is not recorded', norm: id('cell-kind'), rows: ['L31.1'], facts: [...inside, happens('custody.cell-assigned', '2024-01-12 13:00', { cell: '7' })], ...ask, expect: [breach] },

  { name: 'ordered at the last minute of the day, twenty-four physical hours over the doubled hour of 29 February 2024', norm: id('single-cell-order'), rows: ['L31.2a'], facts: [...alone, ordered('2024-03-01 09:00')], ...ask, expect: [{ state: 'met', due: '2024-03-01 09:00' }] },
  { name: 'ordered a minute late', norm: id('single-cell-order'), rows: ['L31.2a'], facts: [...alone, ordered('2024-03-01 09:01')], ...ask, expect: [{ state: 'met-late', due: '2024-03-01 09:00' }] },
  { name: 'ordered the evening before', norm: id('single-cell-order'), rows: ['L31.2a'], facts: [...inside, ordered('2024-02-28 18:00'), cell('2024-02-29 10:00')], ...ask, expect: [{ state: 'met' }] },
  { name: 'the duty officer ordered it', norm: id('single-cell-order'), rows: ['L31.2a'], facts: [...alone, ordered('2024-02-29 11:00', { byRole: 'duty-officer' })], ...ask, expect: [{ state: 'breached' }] },
  { name: 'the order gives no reasons', norm: id('single-cell-order'), rows: ['L31.2a'], facts: [...alone, ordered('2024-02-29 11:00', { reasoned: false })], ...ask, expect: [{ state: 'breached' }] },
  { name: 'a move to another single cell does not begin the day anew', norm: id('single-cell-order'), rows: ['L31.2a'], facts: [...alone, cell('2024-03-01 08:00', 'single', '8')], at: '2024-03-01 09:01', expect: [{ state: 'breached', due: '2024-03-01 09:00' }] },
  { name: 'at night alone, by day in a common cell: each morning the duty falls away', norm: id('single-cell-order'), rows: ['L31.2.4'], facts: [...inside, cell('2024-02-05 22:00'), cell('2024-02-06 06:00', 'general'), cell('2024-02-06 22:00'), cell('2024-02-07 06:00', 'general')], ...ask, expect: [{ state: 'void' }, { state: 'void' }] },
  { name: 'the order of a timely day was recorded late', norm: id('single-cell-order'), rows: ['L31.2a'], facts: [...alone, ordered('2024-02-29 18:00', {}, { recordedAt: '2024-03-03 10:00' })], ...ask, knownAt: '2024-03-02 10:00', expect: [{ state: 'breached' }] },
  { name: 'and after that record it stands as met', norm: id('single-cell-order'), rows: ['L31.2a'], facts: [...alone, ordered('2024-02-29 18:00', {}, { recordedAt: '2024-03-03 10:00' })], ...ask, expect: [{ state: 'met' }] },

  { name: 'sanctioned at the last minute', norm: id('single-cell-sanction'), rows: ['L31.2b'], facts: [...alone, decided('2024-03-01 09:00')], ...ask, expect: [{ state: 'met', due: '2024-03-01 09:00' }] },
  { name: 'sanctioned a minute late', norm: id('single-cell-sanction'), rows: ['L31.2b'], facts: [...alone, decided('2024-03-01 09:01')], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'the head of the place cannot sanction himself', norm: id('single-cell-sanction'), rows: ['L31.2b'], facts: [...alone, decided('2024-02-29 12:00', true, 'head-of-place')], ...ask, expect: [{ state: 'breached' }] },
  { name: 'the prosecutor refused and the person stayed', norm: id('single-cell-sanction'), rows: ['L31.2b'], facts: [...alone, decided('2024-02-29 12:00', false)], ...ask, expect: [{ state: 'breached' }] },
  { name: 'no other way to keep article 32', norm: id('single-cell-sanction'), rows: ['L31.2.1', 'L31.2c'], facts: [...alone, exempt('2024-02-29 10:00', { case: 'separation', separationRule: 'бірінші рет; 12 камераның 12-сі толы' })], ...ask, expect: [{ state: 'void' }] },
  { name: 'for the safety of life', norm: id('single-cell-sanction'), rows: ['L31.2.2'], facts: [...alone, exempt('2024-02-29 10:00', { case: 'safety', threat: '1' })], ...ask, expect: [{ state: 'void' }] },
  { name: 'on the person’s written application', norm: id('single-cell-sanction'), rows: ['L31.2.3'], facts: [...alone, exempt('2024-02-29 10:00', { case: 'application', application: '5' })], ...ask, expect: [{ state: 'void' }] },
  { name: '“at night only” is recorded but no day in a common cell: the case lapses', norm: id('single-cell-sanction'), rows: ['L31.2.4', 'L31.2c'], facts: [...alone, exempt('2024-02-29 10:00', { case: 'night' })], ...ask, expect: [{ state: 'breached' }] },
  { name: 'none of the four cases', norm: id('single-cell-sanction'), rows: ['L31.2c'], facts: [...alone, ordered('2024-02-29 11:00')], at: '2024-03-01 09:01', expect: [{ state: 'breached', evidence: 'not-recorded' }] },
  { name: 'the exemption of the last month does not serve for this stay', norm: id('single-cell-sanction'), rows: ['L31.2c'], facts: [...inside, exempt('2024-02-01 10:00', { case: 'safety', threat: '1' }), cell('2024-02-29 10:00')], ...ask, expect: [{ state: 'breached' }] },
  { name: 'a special receiver is not meant', norm: id('single-cell-sanction'), rows: ['L31.2b'], facts: [admitted('2024-02-05 10:00', 'sp'), cell('2024-02-05 11:00')], ...ask, expect: [] },
  { name: 'released within the day', norm: id('single-cell-sanction'), rows: ['L31.2b'], facts: [...alone, released('2024-02-29 20:00', 'order-investigator')], ...ask, expect: [{ state: 'void' }] },

  { name: 'the rule of article 32 is named', norm: id('exemption-separation'), rows: ['L31.2.1'], facts: [...alone, exempt('2024-02-29 10:00', { case: 'separation', separationRule: '32-бап' })], ...ask, expect: [] },
  { name: 'no rule is named', norm: id('exemption-separation'), rows: ['L31.2.1'], facts: [...alone, exempt('2024-02-29 10:00', { case: 'separation' })], ...ask, expect: [breach] },
  { name: 'the threat is named', norm: id('exemption-safety'), rows: ['L31.2.2'], facts: [...alone, exempt('2024-02-29 10:00', { case: 'safety', threat: '1' })], ...ask, expect: [] },
  { name: 'no threat is named', norm: id('exemption-safety'), rows: ['L31.2.2'], facts: [...alone, exempt('2024-02-29 10:00', { case: 'safety' })], ...ask, expect: [breach] },
  { name: 'the application is in the file', norm: id('exemption-application'), rows: ['L31.2.3'], facts: [...alone, exempt('2024-02-29 10:00', { case: 'application', application: '5' })], ...ask, expect: [] },
  { name: 'an oral wish is not enough', norm: id('exemption-application'), rows: ['L31.2.3'], facts: [...alone, exempt('2024-02-29 10:00', { case: 'application' })], ...ask, expect: [breach] },
  { name: 'moved back within the hour', norm: id('sanction-refused'), rows: ['L31.2b'], facts: [...alone, decided('2024-02-29 12:00', false), cell('2024-02-29 13:00', 'general')], ...ask, expect: [{ state: 'met', due: '2024-02-29 13:00' }] },
  { name: 'moved back a minute later', norm: id('sanction-refused'), rows: ['L31.2b'], facts: [...alone, decided('2024-02-29 12:00', false), cell('2024-02-29 13:01', 'general')], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'the application is withdrawn and the person moved', norm: id('application-withdrawn'), rows: ['L31.2.3'], facts: [...alone, exempt('2024-02-29 10:00', { case: 'application', application: '5' }), withdrawn('2024-03-05 10:00'), cell('2024-03-05 11:00', 'general')], ...ask, expect: [{ state: 'met', due: '2024-03-05 11:00' }] },
  { name: 'the application is withdrawn and the person moved too late', norm: id('application-withdrawn'), rows: ['L31.2.3'], facts: [...alone, exempt('2024-02-29 10:00', { case: 'application', application: '5' }), withdrawn('2024-03-05 10:00'), cell('2024-03-05 11:01', 'general')], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'withdrawn, but the prosecutor had sanctioned the stay', norm: id('application-withdrawn'), rows: ['L31.2.3'], facts: [...alone, decided('2024-03-01 08:00'), withdrawn('2024-03-05 10:00')], ...ask, expect: [] },

  { name: 'the group was checked by article 32', norm: id('convoy'), rows: ['L31.5'], facts: [...inside, happens('convoy.handed-over', '2024-02-05 08:00', { convoyHead: 'Айдауыл', isolationKept: true })], ...ask, expect: [] },
  { name: 'two of one case in one van', norm: id('convoy'), rows: ['L31.5'], facts: [...inside, happens('convoy.handed-over', '2024-02-05 08:00', { convoyHead: 'Айдауыл', isolationKept: false })], ...ask, expect: [breach] },
];
