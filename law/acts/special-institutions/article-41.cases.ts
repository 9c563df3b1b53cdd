import type { NormCase } from '../../check/case.ts';
import { admitted, breach, happens, notice, released, warning } from './happenings.cases.ts';

const inside = [admitted('2024-02-20 10:00', 'si')];
const strikeId = 'h1';
const established = (at: string) => happens('hunger-strike.established', at, { strikeId }, { id: 'strike' });
const reasons = (at: string, byRole = 'deputy-head-of-place') => happens('hunger-strike.reasons-found', at, { strikeId, reasons: 'несогласие с обвинением', byRole });
const observed = (at: string, data = {}) => happens('hunger-strike.observed', at, { strikeId, apart: true, ...data });
const ended = (at: string) => happens('hunger-strike.ended', at, { strikeId });
const conclusion = (at: string, data = {}) => happens('hunger-strike.conclusion', at, { strikeId, written: true, lifeInDanger: true, ...data });
const measure = (at: string, forced = true) => happens('hunger-strike.measure-taken', at, { strikeId, what: 'капельница', forced });
const departed = (at: string, data = {}) => happens('custody.departed', at, { place: 'place-si', ...data });
const id = (what: string) => `special-institutions.41.${what}`;
const at = '2024-04-12 09:00';

export const cases41: NormCase[] = [
  { name: 'reasons found at the last minute of the day, in the night of 29 February in Almaty', norm: id('reasons'), rows: ['L41.1a'], facts: [...inside, established('2024-02-29 14:00'), reasons('2024-03-01 13:00')], at, expect: [{ state: 'met', due: '2024-03-01 13:00' }] },
  { name: 'reasons found a minute later', norm: id('reasons'), rows: ['L41.1a'], facts: [...inside, established('2024-03-11 10:00'), reasons('2024-03-12 10:01')], at, expect: [{ state: 'met-late' }] },
  { name: 'found by the duty officer only', norm: id('reasons'), rows: ['L41.1a'], facts: [...inside, established('2024-03-11 10:00'), reasons('2024-03-11 12:00', 'duty-officer')], at: '2024-03-12 10:01', expect: [{ state: 'breached' }] },
  { name: 'the prosecutor told in time, the investigator not', norm: id('notice'), rows: ['L41.1b', 'L41.1c'], facts: [...inside, established('2024-03-11 10:00'), notice('2024-03-12 10:00', 'hunger-strike', 'prosecutor', 'strike')], at: '2024-03-12 10:01', expect: [{ state: 'breached', addressee: 'case-holder', due: '2024-03-12 10:00' }, { state: 'met', addressee: 'prosecutor' }] },
  { name: 'both told, though the person eats again', norm: id('notice'), rows: ['L41.1b', 'L41.1c'], facts: [...inside, established('2024-03-11 10:00'), ended('2024-03-11 12:00'), notice('2024-03-11 13:00', 'hunger-strike', 'prosecutor'), notice('2024-03-11 13:01', 'hunger-strike', 'case-holder')], at, expect: [{ state: 'met' }, { state: 'met' }] },
  { name: 'in a special receiver the article does not apply', norm: id('notice'), rows: ['L41.1b'], facts: [admitted('2024-03-10 10:00', 'sp'), established('2024-03-11 10:00')], at, expect: [] },

  { name: 'held with others, no reason given', norm: id('apart'), rows: ['L41.2a'], facts: [...inside, established('2024-03-11 10:00'), observed('2024-03-11 12:00', { apart: false })], at, expect: [warning] },
  { name: 'held with others, no cell is free', norm: id('apart'), rows: ['L41.2a'], facts: [...inside, established('2024-03-11 10:00'), observed('2024-03-11 12:00', { apart: false, togetherReason: 'нет свободных камер' })], at, expect: [] },
  { name: 'held apart', norm: id('apart'), rows: ['L41.2a'], facts: [...inside, established('2024-03-11 10:00'), observed('2024-03-11 12:00')], at, expect: [] },
  { name: 'a day without an entry', norm: id('observation'), rows: ['L41.2b'], facts: [...inside, established('2024-03-11 10:00'), observed('2024-03-12 10:00')], at: '2024-03-13 10:01', expect: [{ state: 'met', due: '2024-03-12 10:00' }, { state: 'breached', due: '2024-03-13 10:00' }] },
  { name: 'seen each day', norm: id('observation'), rows: ['L41.2b'], facts: [...inside, established('2024-03-11 10:00'), observed('2024-03-12 09:00'), observed('2024-03-13 08:59'), ended('2024-03-13 20:00')], at, expect: [{ state: 'met' }, { state: 'met' }, { state: 'void' }] },
  { name: 'an entry recorded two days after it was made', norm: id('observation'), rows: ['L41.2b'], facts: [...inside, established('2024-03-11 10:00'), { ...observed('2024-03-12 09:00'), recordedAt: '2024-03-14 09:00' }, ended('2024-03-12 20:00')], at, expect: [{ state: 'met' }, { state: 'void' }] },
  { name: 'released', norm: id('observation'), rows: ['L41.2b'], facts: [...inside, established('2024-03-11 10:00'), released('2024-03-11 20:00', 'order-judge')], at, expect: [{ state: 'void' }] },
  { name: 'in a special receiver the article does not apply', norm: id('observation'), rows: ['L41.2b'], facts: [admitted('2024-03-10 10:00', 'sp'), established('2024-03-11 10:00')], at, expect: [] },

  { name: 'fed by force on a written conclusion of danger to life', norm: id('forced-measure'), rows: ['L41.3'], facts: [...inside, established('2024-03-11 10:00'), conclusion('2024-03-20 09:00'), measure('2024-03-20 09:00')], at, expect: [] },
  { name: 'the conclusion comes after the measure', norm: id('forced-measure'), rows: ['L41.3'], facts: [...inside, established('2024-03-11 10:00'), measure('2024-03-20 09:00'), conclusion('2024-03-20 09:01')], at, expect: [breach] },
  { name: 'the conclusion does not find life in danger', norm: id('forced-measure'), rows: ['L41.3'], facts: [...inside, established('2024-03-11 10:00'), conclusion('2024-03-20 09:00', { lifeInDanger: false }), measure('2024-03-20 10:00', false)], at, expect: [breach] },

  { name: 'escort needed, none named', norm: id('medical-escort'), rows: ['L41.4b'], facts: [...inside, established('2024-03-11 10:00'), departed('2024-03-15 09:00', { medicalEscortNeeded: true })], at, expect: [{ ...breach, detail: { missing: ['medicalEscort'] } }] },
  { name: 'escort named', norm: id('medical-escort'), rows: ['L41.4b'], facts: [...inside, established('2024-03-11 10:00'), departed('2024-03-15 09:00', { medicalEscortNeeded: true, medicalEscort: 'фельдшер' })], at, expect: [] },
  { name: 'refusal of food does not hinder a departure', norm: id('medical-escort'), rows: ['L41.4a'], facts: [...inside, established('2024-03-11 10:00'), departed('2024-03-15 09:00')], at, expect: [] },
  { name: 'the person eats again', norm: id('medical-escort'), rows: ['L41.4b'], facts: [...inside, established('2024-03-11 10:00'), ended('2024-03-14 09:00'), departed('2024-03-15 09:00', { medicalEscortNeeded: true })], at, expect: [] },
];
