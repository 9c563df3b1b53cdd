import type { CaseFact, NormCase } from '../../check/case.ts';
import { admitted, breach, detained, happens, person } from './happenings.cases.ts';

const id = (name: string): string => `special-institutions.27.${name}`;
const taken: CaseFact[] = [person('2024-02-29 10:00'), detained('2024-02-29 10:00')];
const inside = [...taken, admitted('2024-02-29 13:00', 'ivs')];
const directed = (at: string, what: string, byRole = 'investigator'): CaseFact => happens('direction.received', at, { directionId: '1', what, byRole });
const over = (at: string, data = {}): CaseFact => happens('convoy.handed-over', at, { directionId: '1', convoyHead: 'Айдауыл', destination: 'сот', ...data });
const notMade = (at: string, data = {}): CaseFact => happens('delivery.not-made', at, { directionId: '1', ...data });
const ask = { at: '2024-03-20 09:00' };

export const cases27: NormCase[] = [
  { name: 'the investigator directs', norm: id('direction-author'), rows: ['L27.1a', 'L27.1b'], facts: [...inside, directed('2024-03-01 10:00', 'hand-over')], ...ask, expect: [] },
  { name: 'an operative officer directs', norm: id('direction-author'), rows: ['L27.1b'], facts: [...inside, directed('2024-03-01 10:00', 'hand-over', 'detaining-officer')], ...ask, expect: [breach] },
  { name: 'admitted at the last minute of the day, over the doubled hour of 29 February 2024', norm: id('admitted'), rows: ['L27.1a'], facts: [...taken, directed('2024-02-29 11:00', 'admit'), admitted('2024-03-01 10:00', 'ivs')], ...ask, expect: [{ state: 'met', due: '2024-03-01 10:00' }] },
  { name: 'admitted a minute later', norm: id('admitted'), rows: ['L27.1a'], facts: [...taken, directed('2024-02-29 11:00', 'admit'), admitted('2024-03-01 10:01', 'ivs')], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'handed over at the last minute', norm: id('handed-over'), rows: ['L27.1b'], facts: [...inside, directed('2024-03-04 10:00', 'hand-over'), over('2024-03-05 10:00')], ...ask, expect: [{ state: 'met', due: '2024-03-05 10:00' }] },
  { name: 'handed over a minute late', norm: id('handed-over'), rows: ['L27.1b'], facts: [...inside, directed('2024-03-04 10:00', 'hand-over'), over('2024-03-05 10:01')], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'not handed over on a legal ground', norm: id('handed-over'), rows: ['L27.1b', 'L27.2'], facts: [...inside, directed('2024-03-04 10:00', 'hand-over'), notMade('2024-03-04 12:00', { legalGround: 'ауруы, ҚПК' })], ...ask, expect: [{ state: 'met' }] },
  { name: 'not handed over, for nothing', norm: id('handed-over'), rows: ['L27.1b'], facts: [...inside, directed('2024-03-04 10:00', 'hand-over'), notMade('2024-03-04 12:00')], ...ask, expect: [{ state: 'breached' }] },
  { name: 'all of the hand-over is recorded', norm: id('convoy-record'), rows: ['L27.1b'], facts: [...inside, over('2024-03-05 10:00')], ...ask, expect: [] },
  { name: 'taken out with no direction', norm: id('convoy-record'), rows: ['L27.1b'], facts: [...inside, happens('convoy.handed-over', '2024-03-05 10:00', { convoyHead: 'Айдауыл', destination: 'сот' })], ...ask, expect: [{ ...breach, detail: { missing: ['directionId'] } }] },
  { name: 'the ground is named', norm: id('not-delivered'), rows: ['L27.2'], facts: [...inside, notMade('2024-03-04 12:00', { legalGround: 'ауруы, ҚПК' })], ...ask, expect: [] },
  { name: 'no ground is named', norm: id('not-delivered'), rows: ['L27.2'], facts: [...inside, notMade('2024-03-04 12:00')], ...ask, expect: [breach] },
];
