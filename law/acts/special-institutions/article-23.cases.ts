import type { CaseFact, NormCase } from '../../check/case.ts';
import { admitted, breach, detained, foreigner, happens, notice, person } from './happenings.cases.ts';

const id = (name: string): string => `special-institutions.23.${name}`;
const inside: CaseFact[] = [person('2024-01-10 10:00'), detained('2024-01-10 10:00'), admitted('2024-01-10 13:00', 'ivs'), admitted('2024-01-12 12:00', 'si', { reason: 'transfer' })];
const stranger = [foreigner('2024-01-10 10:00'), ...inside.slice(1)];
const injured = (at: string): CaseFact => happens('injury.discovered', at, { injuryId: '1' });
const examined = (at: string, data = {}, more: Partial<CaseFact> = {}): CaseFact => happens('injury.examined', at, { injuryId: '1', by: 'Фельдшер', recordNumber: '3', ...data }, more);
const told = (at: string): CaseFact => happens('injury.results-announced', at, { injuryId: '1', signed: true });
const ill = happens('illness.grave-found', '2024-02-29 10:00', { mayCauseDeath: true, conclusion: '6' });
const dead = happens('death.established', '2024-02-29 22:00', { by: 'Дәрігер' });
const autopsy = happens('death.autopsy-done', '2024-03-02 10:00', { number: '1' });
const tell = (at: string, addressee: string, topic = 'death', more: Partial<CaseFact> = {}): CaseFact => notice(at, topic, addressee, undefined, more);
const check = (at: string): CaseFact => happens('death.check-opened', at, { about: 'n1', number: '2' });
const body = (data = {}): CaseFact => happens('body.handed-over', '2024-03-03 10:00', { to: 'Анасы', actsDone: true, ...data });
const raised = (data = {}): CaseFact => happens('measure-change.raised', '2024-03-01 10:00', { conclusion: '6', toProsecutor: true, toCaseHolder: true, ...data });
/** In the order in which findings of one opening are told: by the addressee's code. */
const five = ['general-prosecutor', 'knb', 'mfa', 'minjust', 'mvd'];
const two = ['embassy', 'prosecutor'];
const ask = { at: '2024-03-20 09:00' };

export const cases23: NormCase[] = [
  { name: 'examined within the hour', norm: id('injury-examined'), rows: ['L23.3a', 'L23.1b'], facts: [...inside, injured('2024-02-05 10:00'), examined('2024-02-05 11:00')], ...ask, expect: [{ state: 'met', due: '2024-02-05 11:00' }] },
  { name: 'examined a minute later', norm: id('injury-examined'), rows: ['L23.3a'], facts: [...inside, injured('2024-02-05 10:00'), examined('2024-02-05 11:01')], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'not examined', norm: id('injury-examined'), rows: ['L23.3a'], facts: [...inside, injured('2024-02-05 10:00')], at: '2024-02-05 11:01', expect: [{ state: 'breached', evidence: 'not-recorded' }] },
  { name: 'a timely examination recorded the next day', norm: id('injury-examined'), rows: ['L23.3a'], facts: [...inside, injured('2024-02-05 10:00'), examined('2024-02-05 10:30', {}, { recordedAt: '2024-02-06 09:00' })], ...ask, expect: [{ state: 'met' }] },
  { name: 'the record has its number', norm: id('results-recorded'), rows: ['L23.3b'], facts: [...inside, examined('2024-02-05 11:00')], ...ask, expect: [] },
  { name: 'no record was drawn up', norm: id('results-recorded'), rows: ['L23.3b'], facts: [...inside, examined('2024-02-05 11:00', { recordNumber: '' })], ...ask, expect: [{ ...breach, detail: { missing: ['recordNumber'] } }] },
  { name: 'told at the last minute', norm: id('results-told'), rows: ['L23.3c'], facts: [...inside, examined('2024-02-05 11:00'), told('2024-02-06 11:00')], ...ask, expect: [{ state: 'met', due: '2024-02-06 11:00' }] },
  { name: 'told a minute late', norm: id('results-told'), rows: ['L23.3c'], facts: [...inside, examined('2024-02-05 11:00'), told('2024-02-06 11:01')], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'the head decided first', norm: id('outside-examination'), rows: ['L23.3d'], facts: [...inside, examined('2024-02-05 11:00', { outside: true, decidedBy: 'head-of-place' }, { instants: { decidedAt: '2024-02-05 10:30' } })], ...ask, expect: [] },
  { name: 'the decision was made after the examination', norm: id('outside-examination'), rows: ['L23.3d'], facts: [...inside, examined('2024-02-05 11:00', { outside: true, decidedBy: 'head-of-place' }, { instants: { decidedAt: '2024-02-05 11:01' } })], ...ask, expect: [breach] },
  { name: 'the duty officer decided', norm: id('outside-examination'), rows: ['L23.3d'], facts: [...inside, examined('2024-02-05 11:00', { outside: true, decidedBy: 'duty-officer' }, { instants: { decidedAt: '2024-02-05 10:30' } })], ...ask, expect: [breach] },

  { name: 'relatives and prosecutor are told of a grave illness in time and a minute late', norm: id('illness-notice'), rows: ['L23.4a', 'L23.4b'], facts: [...inside, ill, tell('2024-02-29 13:00', 'relative', 'grave-illness'), tell('2024-02-29 13:01', 'prosecutor', 'grave-illness')], ...ask, expect: [{ state: 'met-late', addressee: 'prosecutor' }, { state: 'met', addressee: 'relative', due: '2024-02-29 13:00' }] },
  { name: 'both are told of the illness in time', norm: id('illness-notice'), rows: ['L23.4a'], facts: [...inside, ill, tell('2024-02-29 12:00', 'relative', 'grave-illness'), tell('2024-02-29 12:00', 'prosecutor', 'grave-illness')], ...ask, expect: [{ state: 'met' }, { state: 'met' }] },
  { name: 'told of a death in the night of 29 February 2024: three physical hours over the doubled hour', norm: id('death-notice'), rows: ['L23.4a', 'L23.4b'], facts: [...inside, dead, tell('2024-03-01 00:00', 'relative'), tell('2024-03-01 00:00', 'prosecutor')], ...ask, expect: [{ state: 'met', due: '2024-03-01 00:00' }, { state: 'met' }] },
  { name: 'a minute late', norm: id('death-notice'), rows: ['L23.4a', 'L23.4b'], facts: [...inside, dead, tell('2024-03-01 00:01', 'relative'), tell('2024-03-01 00:01', 'prosecutor')], ...ask, expect: [{ state: 'met-late' }, { state: 'met-late' }] },
  { name: 'nobody is told, though the episode was closed', norm: id('death-notice'), rows: ['L23.4a', 'L23.4b'], facts: [...inside, dead, happens('episode.ended', '2024-02-29 22:30 +06:00', {})], at: '2024-03-01 00:01', expect: [{ state: 'breached', addressee: 'prosecutor' }, { state: 'breached', addressee: 'relative' }] },
  { name: 'the prosecutor opens the check at the last minute', norm: id('prosecutor-check'), rows: ['L23.4c'], facts: [...inside, dead, tell('2024-03-01 00:00', 'prosecutor', 'death', { id: 'n1' }), check('2024-03-02 00:00')], ...ask, expect: [{ state: 'met', due: '2024-03-02 00:00' }] },
  { name: 'the check is opened a minute late', norm: id('prosecutor-check'), rows: ['L23.4c'], facts: [...inside, dead, tell('2024-03-01 00:00', 'prosecutor', 'death', { id: 'n1' }), check('2024-03-02 00:01')], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'the body is given to the mother after the autopsy', norm: id('body'), rows: ['L23.4d'], facts: [...inside, dead, autopsy, body()], ...ask, expect: [] },
  { name: 'the body is given without an autopsy', norm: id('body'), rows: ['L23.4d'], facts: [...inside, dead, body()], ...ask, expect: [breach] },
  { name: 'buried by the State', norm: id('burial'), rows: ['L23.4e'], facts: [...inside, dead, happens('body.buried', '2024-03-05 10:00', { atStateExpense: true })], ...ask, expect: [] },
  { name: 'buried at the expense of a relative who had not claimed the body', norm: id('burial'), rows: ['L23.4e'], facts: [...inside, dead, happens('body.buried', '2024-03-05 10:00', { atStateExpense: false })], ...ask, expect: [breach] },
  { name: 'raised before both, with the conclusion', norm: id('measure-change'), rows: ['L23.5'], facts: [...inside, ill, raised()], ...ask, expect: [] },
  { name: 'raised before the prosecutor only', norm: id('measure-change'), rows: ['L23.5'], facts: [...inside, ill, raised({ toCaseHolder: false })], ...ask, expect: [{ ...breach, detail: { missing: ['toCaseHolder'] } }] },
  { name: 'five bodies are told within the hour', norm: id('foreigner-death'), rows: ['L23.6a'], facts: [...stranger, dead, ...five.map((body) => tell('2024-02-29 23:00 +06:00', body))], ...ask, expect: five.map((addressee) => ({ state: 'met' as const, addressee })) },
  { name: 'the Ministry of Justice a minute late', norm: id('foreigner-death'), rows: ['L23.6a'], facts: [...stranger, dead, ...five.map((body) => tell(body === 'minjust' ? '2024-02-29 23:01 +06:00' : '2024-02-29 22:30', body))], ...ask, expect: five.map((addressee) => ({ state: addressee === 'minjust' ? 'met-late' as const : 'met' as const, addressee })) },
  { name: 'a citizen of Kazakhstan', norm: id('foreigner-death'), rows: ['L23.6a'], facts: [...inside, dead], ...ask, expect: [] },
  { name: 'prosecutor and embassy are told in writing at the last minute', norm: id('foreigner-death-written'), rows: ['L23.6b', 'L23.6c'], facts: [...stranger, dead, ...two.map((body) => tell('2024-03-01 21:00', body))], ...ask, expect: two.map((addressee) => ({ state: 'met' as const, addressee, due: '2024-03-01 21:00' })) },
  { name: 'a minute late', norm: id('foreigner-death-written'), rows: ['L23.6b', 'L23.6c'], facts: [...stranger, dead, ...two.map((body) => tell('2024-03-01 21:01', body))], ...ask, expect: two.map((addressee) => ({ state: 'met-late' as const, addressee })) },
  { name: 'the embassy was only telephoned', norm: id('foreigner-death-written'), rows: ['L23.6c'], facts: [...stranger, dead, tell('2024-02-29 22:30', 'prosecutor'), happens('notice.sent', '2024-02-29 22:30', { topic: 'death', addressee: 'embassy', channel: 'telephone' })], ...ask, expect: [{ state: 'breached', addressee: 'embassy' }, { state: 'met', addressee: 'prosecutor' }] },
];
