/** Points 19–38 against the registers' tables; and the rows that a feature of the house fulfils, each looked at where it is. */
import { describe, expect, test } from 'vitest';
import type { Article, Norm } from '../../engine/norm.ts';
import { compile } from '../../engine/index.ts';
import { byStaff, byStaffOrWorkers, collective, emergencyFacts, emergencyKinds, registeredEvents } from '../../facts/emergency.ts';
import { appealSubjectLabels } from '../../facts/prosecutor-reception.ts';
import { responseKindLabels } from '../../facts/supervision.ts';
import { factTypes, states } from '../../facts/index.ts';
import { runCase } from '../../check/run-case.ts';
import { houseRuleSet } from '../index.ts';
import { prosecutorialSupervisionCases } from './all.cases.ts';
import { checklists, checklistsOf } from './checklists/index.ts';
import { competences, levelFor, supervisedBodies } from './competence.ts';
import { act } from './cite.ts';
import { emergencyRows } from './emergencies.ts';
import { casesB } from './cases-b.cases.ts';
import { learned, reported } from './happenings-b.cases.ts';
import { prosecutorialSupervision } from './index.ts';
import { pointsB } from './points-b.ts';
import { chain, deadlines, documents, eventTypes, periodic, recordedButNoEmergency, supervision } from './registers-b.cases.ts';

const all = prosecutorialSupervision.articles.flatMap((article): readonly Norm[] => article.norms);
const mine: readonly Norm[] = pointsB.flatMap((article): readonly Norm[] => article.norms);
const norm = (id: string): Norm => {
  const found = all.find((one) => one.id === `${act}.${id}`);
  if (!found) throw new Error(`no norm ${id}`);
  return found;
};
const factType = (type: string) => {
  const found = factTypes[type];
  if (!found) throw new Error(`no fact type ${type}`);
  return found;
};
const featuresOf = (number: string) => pointsB.find((one): one is Article => one.number === number)?.features ?? {};
const options = (type: string, field: string) => factType(type).fields[field]?.options ?? [];

describe('the deadlines of the register', () => {
  test.each(deadlines.map((one) => [one.id, one] as const))('%s', (_id, { rows, norm: id, number, unit, opens, bearer }) => {
    const found = norm(id);
    expect(found.rows).toEqual(expect.arrayContaining([...rows]));
    expect(found.bearer).toBe(bearer);
    if (found.rule.type !== 'deadline' || !('fact' in found.rule.opens)) throw new Error('no deadline on a fact');
    expect([found.rule.opens.fact].flat()).toEqual(opens);
    const { term } = found.rule;
    const paramId = 'param' in term ? term.param : 'alarm' in term ? term.alarm : '';
    const param = prosecutorialSupervision.params.find((one) => one.id === paramId);
    expect(param?.unit).toBe(unit);
    // A number that the source does not give is marked as such, in the parameter and in the norm.
    if (number === null) expect(['design', 'K']).toEqual(expect.arrayContaining([param?.editions[0]?.certainty, found.certainty]));
    else expect([param?.editions[0]?.value, param?.editions[0]?.certainty, found.certainty]).toEqual([number, 'F', 'F']);
  });
});

describe('the periodic duties of the register', () => {
  test.each(periodic.map((one) => [one.id, one] as const))('%s', (_id, { rows, norms, every, states: whiles, bearer }) => {
    const found = norms.map(norm);
    expect(found.flatMap((one) => one.rows)).toEqual(expect.arrayContaining([...rows]));
    expect(found.map(({ rule }) => (rule.type === 'recurring' ? [rule.every, rule.while] : []))).toEqual(whiles.map((state) => [every, state]));
    expect(new Set(found.map((one) => one.bearer))).toEqual(new Set([bearer]));
    for (const state of whiles) expect(states.map(({ id }) => id)).toContain(state);
  });
});

describe('the definition of an emergency', () => {
  const code = (kind: string) => kind.toUpperCase().replaceAll('-', '_');
  test('has the seventeen kinds of the register, in its order, each under its row', () => {
    expect(emergencyKinds.map(code)).toEqual(eventTypes.map(([type]) => type));
    expect(emergencyRows.flatMap(([row, kinds]) => kinds.map((kind) => [code(kind), row]))).toEqual(eventTypes.map((one) => [...one]));
  });
  test('knows the events that are registered and are none', () => {
    expect(registeredEvents.map(code)).toEqual(recordedButNoEmergency);
    expect(options('emergency.happened', 'kind')).toEqual([...emergencyKinds, 'crime-en-route', ...registeredEvents]);
  });
  test('divides them by who acted', () => {
    expect(byStaff).toEqual(['torture', 'illicit-influence', 'special-means']);
    expect(byStaffOrWorkers).toEqual(['staff-crime', 'staff-misdemeanour', 'staff-corruption-offence']);
    expect(options('emergency.happened', 'staffOf')).toEqual(expect.arrayContaining(['uis', 'ovd', 'knb', 'enbek', 'probation']));
    expect(options('emergency.happened', 'category').slice(0, 4)).toEqual(['detained', 'administrative-arrest', 'in-custody', 'convicted']);
  });
  test('starts the chain for each kind: P4.30a, P4.30d, P4.30e, P4.30f, P4.30g, P4.30o', () => {
    const shown = new Set(casesB.filter((one) => one.norm === `${act}.38.report`).flatMap(({ rows }) => rows));
    for (const row of ['P4.30a', 'P4.30d', 'P4.30e', 'P4.30f', 'P4.30g', 'P4.30o']) expect(shown, row).toContain(row);
    for (const [, row] of eventTypes) expect(shown, row).toContain(row);
    expect(collective.length).toBe(3);
  });
});

describe('the chain of reports', () => {
  test.each(chain.map((step) => [step.no, step] as const))('step %i', (_no, { norm: id, level, to, hours, channels }) => {
    const { rule, addressees } = norm(id);
    if (rule.type !== 'deadline' || !('fact' in rule.opens) || !('param' in rule.term)) throw new Error('no deadline on a fact');
    const { param } = rule.term;
    expect(prosecutorialSupervision.params.find((one) => one.id === param)?.editions.map(({ value }) => value)).toEqual([hours]);
    expect(JSON.stringify(rule.opens.where)).toContain(`"is":"${level}"`);
    for (const addressee of to) { expect(addressees).toContain(addressee); expect(options('emergency.reported', 'addressee')).toContain(addressee); }
    if (to.length > 0) for (const channel of channels) expect(JSON.stringify(rule.discharge)).toContain(`"${channel}"`);
  });
  test('from the district’s own receipt the zonal officer knows after two hours at the latest', () => {
    expect(chain[0].hours + chain[1].hours).toBe(2);
    expect(chain[0].hours + chain[2].hours).toBe(4);
  });
  test('is acknowledged, visited, acted upon and closed by facts tied to the event', () => {
    for (const type of ['emergency.report-acknowledged', 'emergency.visited', 'emergency.measures-taken', 'emergency.eliminated', 'emergency.participant-listed']) {
      expect(emergencyFacts.some((one) => one.type === type && one.streams[0] === 'place' && one.fields['emergency']?.required === true), type).toBe(true);
    }
  });
  test('the last edition goes on after the repeal: the hour of the night of 29 February 2024 in Almaty has sixty minutes', () => {
    const engine = compile(houseRuleSet);
    const during = { subject: 'place', norm: `${act}.38.report`, name: '', rows: ['P38'], at: '2024-03-01 09:00' } as const;
    // At midnight the clock went back by an hour: 23:30 came twice.
    const first = learned('2024-02-29 23:30 +06:00', 'district');
    expect(runCase(engine, { ...during, facts: [first, reported('2024-02-29 23:30 +05:00', 'district', 'regional-assistant')], expect: [{ state: 'met' }] }).differences).toEqual([]);
    expect(runCase(engine, { ...during, facts: [first, reported('2024-02-29 23:31 +05:00', 'district', 'regional-assistant')], expect: [{ state: 'met-late' }] }).differences).toEqual([]);
  });
});

describe('who supervises what', () => {
  test.each(supervision.map((one) => [one[1].join(), one] as const))('%s', (_rows, [level, rows, objects]) => {
    const found = competences.filter((one) => one.rows.some((row) => rows.includes(row)));
    expect(found.flatMap((one) => one.rows)).toEqual(rows);
    expect(new Set(found.flatMap((one) => one.objects))).toEqual(new Set(objects));
    for (const one of found) expect(one.level).toBe(level === 'REGIONAL' ? 'oblast' : 'district');
  });
  test('P19.1a, P19.1b, P19.1d, P19.1e, P19.1f: bodies without persons held have their words', () => {
    const rows = ['P19.1a', 'P19.1b', 'P19.1d', 'P19.1e', 'P19.1f'];
    for (const row of rows) expect(featuresOf('19')[row]).toContain('competence.ts');
    expect(Object.keys(supervisedBodies)).toEqual(['penal-department', 'rgp-enbek', 'internal-affairs-department', 'rehabilitation-bodies', 'knb-remand-prisons']);
  });
  test('P19.1c: only an order lays an institution on the region; without it the district answers', () => {
    const row = 'P19.1c';
    expect(competences.filter(({ byOrder }) => byOrder).flatMap(({ rows }) => rows)).toEqual([row]);
    expect([levelFor('uis'), levelFor('uis', true), levelFor('ivs'), levelFor('ivs', true)]).toEqual(['district', 'oblast', 'district', 'oblast']);
    expect(factType('place.supervision-assigned').fields).toHaveProperty('order');
    expect(options('place.supervision-assigned', 'level')).toContain('oblast');
  });
  test('P32.1a, P32.1b, P32.1c, P32.1d, P32.1e: the district by kind of place, remand prisons not among them', () => {
    const rows = ['P32.1a', 'P32.1b', 'P32.1c', 'P32.1d', 'P32.1e'];
    expect(Object.keys(featuresOf('32'))).toEqual(expect.arrayContaining(rows));
    for (const kind of ['uis', 'ivs', 'sp', 'probation-service', 'public-security-unit'] as const) expect(levelFor(kind), kind).toBe('district');
    expect(levelFor('si')).toBe('oblast');
    expect(levelFor('pr')).toBeNull();
  });
  test('P19.3a: duties of points 32–56 that lie on the prosecutor are the district’s, so the region can be shown each with its due and done', () => {
    const row = 'P19.3a';
    expect(featuresOf('19')[row]).toContain('32–56');
    const ofDistrict = all.filter(({ cite, bearer }) => Number(cite.article) >= 32 && Number(cite.article) <= 56 && bearer.includes('prosecutor'));
    expect(ofDistrict.filter(({ bearer }) => bearer.startsWith('regional') || bearer.startsWith('deputy-regional')).map(({ id }) => id)).toEqual([]);
    expect(ofDistrict.filter(({ bearer }) => bearer === 'district-prosecutor').length).toBeGreaterThan(15);
  });
});

describe('registers', () => {
  test('P23.1a: the register of emergencies is the place’s own stream', () => {
    const row = 'P23.1a';
    expect(featuresOf('23')[row]).toContain('emergency.happened');
    expect(factType('emergency.happened').streams).toEqual(['place']);
  });
  test('P23.1d, P23.1e, P23.1f: escapes and attempts, self-harm, suicide are kinds of it', () => {
    const rows = ['P23.1d', 'P23.1e', 'P23.1f'];
    for (const row of rows) expect(featuresOf('23')).toHaveProperty([row]);
    for (const kind of ['escape', 'attempted-escape', 'self-harm', 'suicide']) expect(options('emergency.happened', 'kind')).toContain(kind);
  });
  test('P19.6: an application of the mailbox is followed from the opening to the answer', () => {
    const row = 'P19.6';
    expect(featuresOf('19')[row]).toContain('mailbox.opened');
    expect(factType('mailbox.opened').fields['count']?.kind).toBe('integer');
    expect(options('appeal.registered', 'source')).toContain('mailbox');
    expect(factType('appeal.registered').fields['opening']?.kind).toBe('fact');
    for (const type of ['appeal.forwarded', 'appeal.extended', 'appeal.answered']) expect(factType(type).fields['appealId']?.required).toBe(true);
    expect(Object.keys(appealSubjectLabels).slice(0, 3)).toEqual(['torture', 'illicit-influence', 'special-means']);
  });
  test('P19.4a, P19.4b, P32.3a, P32.4a, P32.4b: contacts, joint events and help of the NPM are recorded of the office', () => {
    const rows = { '19': ['P19.4a', 'P19.4b'], '32': ['P32.3a', 'P32.4a', 'P32.4b'] };
    for (const [point, some] of Object.entries(rows)) for (const row of some) expect(featuresOf(point)[row]).toContain('supervision-partners.ts');
    for (const type of ['partner.contact-held', 'partner.joint-event-planned', 'npm.assisted']) expect(factType(type).streams).toEqual(['office']);
  });
  test('an act of response goes from its issue to actual elimination, or further up', () => {
    for (const type of ['issued', 'delivered', 'reported-up', 'answered', 'reminded', 'elimination-checked', 'escalated', 'withdrawn']) expect(factType(`response.${type}`).fields['actId']?.required).toBe(true);
    expect(Object.keys(responseKindLabels)).toEqual(expect.arrayContaining(['release-order', 'protest', 'submission', 'prescription']));
  });
});

describe('check-lists', () => {
  test('P25.0: sixteen questions, and a remand prison is asked them', () => {
    const row = 'P25.0';
    expect(featuresOf('25')[row]).toContain('point-25.ts');
    expect(checklistsOf('si').map(({ id }) => id)).toContain('CL_SI');
    expect(new Set(checklists.find(({ id }) => id === 'CL_SI')?.items.map(({ no }) => no))).toEqual(new Set(Array.from({ length: 16 }, (_, i) => i + 1)));
  });
  test('P27: the region asks in a facility and a special receiver what points 40–46 ask', () => {
    const row = 'P27';
    expect(featuresOf('27')[row]).toContain('checklists');
    for (const kind of ['ivs', 'sp'] as const) expect(checklistsOf(kind, true).every(({ point }) => Number(point) >= 40 && Number(point) <= 48)).toBe(true);
    expect(checklistsOf('ivs').length).toBeGreaterThan(1);
  });
  test('P28: the region asks in a penal institution what point 39 asks, and the periods of points 33–35 stand for the institution', () => {
    const row = 'P28';
    expect(checklistsOf('uis').map(({ point }) => point)).toEqual(['39']);
    for (const id of featuresOf('28')[row]?.match(/prosecutorial-supervision\.[0-9]+\.[a-z-]+/g) ?? ['none']) expect(norm(id.slice(act.length + 1)).where, id).toBeUndefined();
  });
});

describe('documents', () => {
  test.each(Object.entries(documents))('%s has the fields of the register', (type, fields) => {
    expect(Object.values(fields).filter((field) => !(field in factType(type).fields))).toEqual([]);
  });
});

describe('the points as data', () => {
  test('are points 19–38, each with its words', () => {
    expect(pointsB.map(({ number }) => Number(number)).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 19));
    for (const { number, text } of pointsB) expect(text.ru.length, number).toBeGreaterThan(100);
  });
  test('every norm has a case in which it is kept and one in which it is not, and every row that it names has a case', () => {
    const kept = new Set(['met', 'open', 'void', 'superseded']);
    const named = new Set(prosecutorialSupervisionCases.flatMap(({ rows }) => rows));
    const missing: string[] = [];
    for (const { id, rows } of mine) {
      const cases = casesB.filter((one) => one.norm === id);
      expect(rows.filter((row) => !named.has(row)), id).toEqual([]);
      if (!cases.some(({ expect: said }) => said.every(({ state }) => kept.has(state)))) missing.push(`${id}: kept`);
      if (!cases.some(({ expect: said }) => said.some(({ state }) => !kept.has(state)))) missing.push(`${id}: broken`);
    }
    expect(missing).toEqual([]);
  });
  test('the cases speak the vocabulary: no field of theirs is unknown to the fact', () => {
    const unknown = casesB.flatMap(({ name, facts }) => facts.flatMap(({ type, data, instants }) =>
      Object.keys({ ...data, ...instants }).filter((field) => !(field in factType(type).fields)).map((field) => `${name}: ${type}.${field}`)));
    expect(unknown).toEqual([]);
  });
  test('every act that somebody must do has a remedy; every number of design says that it is one', () => {
    for (const { id, rule, remedy, certainty, openPoint } of mine) {
      if (rule.type !== 'right') expect(remedy, id).toBeDefined();
      if (certainty === 'design' && rule.type === 'deadline') expect(openPoint, id).toBeDefined();
    }
  });
});
