/** Rows of points 0–18 and 57–70 that a feature of the house fulfils, the calendar of reports, the period of force: each looked at where it is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Norm } from '../../engine/norm.ts';
import { compile } from '../../engine/index.ts';
import { runCase } from '../../check/run-case.ts';
import { agencyLabels, placeKindLabels, prosecutorLevelLabels } from '../../facts/choices.ts';
import { placeKinds } from '../../facts/fact.ts';
import { factTypes, states, stateLabels } from '../../facts/index.ts';
import { personStatusLabels, statusWays } from '../../facts/person-status.ts';
import { priorityDirectionLabels, prosecutorBranchLabels } from '../../facts/supervision-office.ts';
import { supervisionPostLabels } from '../../facts/supervision-posts.ts';
import { acts, houseRuleSet, ruleSets } from '../index.ts';
import { carriedOn } from './carried-on.ts';
import { casesA } from './cases-a.cases.ts';
import { inForce } from './cite.ts';
import { prosecutorialSupervision as instruction } from './index.ts';
import { point4 } from './point-4.ts';
import { certificateFields } from './point-8.ts';
import { monthlyGroups } from './point-65.ts';
import { pointsA } from './points-a.ts';
import { specialInstitutions } from './supervised.ts';

const law = join(import.meta.dirname, '..', '..');
const normsOf = (of: readonly { readonly norms: readonly Norm[] }[]): readonly Norm[] => of.flatMap(({ norms }) => norms);
const norms = normsOf(pointsA).filter(({ cite }) => !(cite.article === '4' && cite.part === '30'));
const everyNorm = new Map(normsOf(acts.flatMap(({ articles }) => articles)).map((norm) => [norm.id, norm]));
const features = pointsA.flatMap(({ features: own }) => Object.entries(own ?? {}));
const options = (type: string, field: string): readonly string[] => factTypes[type]?.fields[field]?.options ?? [];

describe('features', () => {
  test.each(features)('%s stands where it is said to', (_row, where) => {
    const ids = where.match(/(?:special-institutions|criminal-procedure|prosecutorial-supervision)\.[0-9-]+\.[a-z-]+/g) ?? [];
    const file = /^(?:law|platform)\/[a-z/-]+\.ts/.exec(where)?.[0];
    for (const id of ids) expect(everyNorm.has(id), id).toBe(true);
    expect(ids.length > 0 || file !== undefined, where).toBe(true);
    if (file === undefined) return;
    const path = join(law, '..', file);
    expect(existsSync(path), file).toBe(true);
    const words = readFileSync(path, 'utf8');
    const named = where.slice(file.length).split(':')[0]?.match(/[A-Za-z][\w.-]*[\w]/g) ?? [];
    for (const name of named) expect(words.includes(name) || name === 'and' || name === 'with' || name === 'apart' || name === 'beside', `${file}: ${name}`).toBe(true);
  });

  test('P2a, P4.9, P4.16, P4.24: three levels, four branches, and the posts of each', () => {
    expect(Object.keys(prosecutorLevelLabels)).toEqual(['district', 'oblast', 'general']);
    expect(Object.keys(prosecutorBranchLabels)).toEqual(['territorial', 'military', 'transport', 'specialised']);
    expect(options('office.described', 'level')).toEqual(['district', 'oblast', 'general']);
    for (const level of ['district', 'region', 'department']) expect(stateLabels[`office-of-${level}`]?.kk).toBeTruthy();
  });

  test('P4.8, P4.10, P4.25: the posts of the directorate, the Department and the assistants', () => {
    expect(Object.keys(supervisionPostLabels)).toEqual(expect.arrayContaining(['directorate-head', 'deputy-directorate-head', 'senior-directorate-prosecutor', 'directorate-prosecutor', 'assigned-prosecutor', 'department-officer', 'regional-assistant', 'senior-regional-assistant']));
    expect(options('office.official-assigned', 'post')).toEqual(Object.keys(supervisionPostLabels));
  });

  test('P2b, P4.2, P4.3, P4.14, P4.20, P4.26a: the kinds that are supervised, with their agency', () => {
    for (const kind of ['uis', 'si', 'sp', 'ivs', 'public-security-unit', 'probation-service'] as const) expect(placeKinds).toContain(kind);
    expect([...specialInstitutions]).toEqual(['si', 'ivs', 'sp']);
    expect(Object.keys(agencyLabels)).toEqual(expect.arrayContaining(['uis', 'mvd', 'knb', 'transport-police', 'military-police']));
    expect(Object.keys(placeKindLabels).sort()).toEqual([...placeKinds].sort());
    expect(options('custody.admitted', 'placeKind')).not.toContain('probation-service');
  });

  test('every supervised kind has its state, entered by the assignment and by nothing else', () => {
    const supervised = states.filter(({ id }) => id.startsWith('supervised-'));
    expect(supervised.map(({ id }) => id)).toEqual(expect.arrayContaining(['supervised-ivs', 'supervised-sp', 'supervised-si', 'supervised-uis', 'supervised-probation', 'supervised-pob', 'supervised-guardhouse', 'supervised-ship', 'supervised-border']));
    for (const { enter } of supervised) expect(enter.map(({ fact }) => fact)).toEqual(['place.supervision-assigned']);
  });

  test.each([
    ['P4.1', 'accused', ['indictment.approved', 'misdemeanour-protocol.approved', 'procedural-agreement.concluded']], ['P4.1a', 'accused', ['indictment.approved']], ['P4.1b', 'accused', ['misdemeanour-protocol.approved']], ['P4.1c', 'accused', ['procedural-agreement.concluded']],
    ['P4.7', 'administrative-arrest', ['administrative.arrest-ruled']], ['P4.11', 'on-probation', ['control.registered']],
    ['P4.15', 'suspect', ['suspect.recognised', 'detention.protocol', 'detention.actual', 'qualification.ruled', 'interrogation.held']], ['P4.15a', 'suspect', ['suspect.recognised']], ['P4.15b', 'suspect', ['detention.protocol', 'detention.actual']], ['P4.15c', 'suspect', ['qualification.ruled']], ['P4.15d', 'suspect', ['interrogation.held']],
    ['P4.21', 'under-supervision', ['control.registered']], ['P4.22', 'parolee', ['control.registered']], ['P4.27', 'convicted', ['verdict.pronounced']], ['P4.28', 'in-custody', ['custody.sanctioned']],
  ] as const)('%s: %s is entered by these acts and by no other of its row', (row, status, facts) => {
    const ways = statusWays.filter((way) => way.ends !== true && (way.row === row || way.row.replace(/[a-d]$/, '') === row));
    expect([...new Set(ways.map((way) => way.fact))]).toEqual([...facts]);
    expect(ways.every((way) => way.status === status)).toBe(true);
  });

  test.each([
    ['P4.29a', 'special-institutions.5.remand-prison', 'custody.sanctioned'], ['P4.29b', 'special-institutions.2.remand-prison-convict', 'household-work'], ['P4.29c', 'special-institutions.2.remand-prison-convict', 'law-and-order'], ['P4.29d', 'prosecutorial-supervision.4.remand-prison-convict', 'convict-transfer-order'],
    ['P4.31a', 'special-institutions.2.temporary-isolator', 'administrative'], ['P4.31b', 'special-institutions.12.basis', 'transfer'], ['P4.2', 'special-institutions.5.special-receiver', 'administrative'],
  ] as const)('%s: who may be held there is the check %s of the Law, which reads %s', (row, id, word) => {
    expect(point4.features?.[row]).toContain(id);
    const norm = everyNorm.get(id);
    expect(norm?.rule.type).toBe('check');
    expect(JSON.stringify([norm?.where, norm?.rule])).toContain(word);
  });

  test.each([['P4.26a', 'probation-service'], ['P4.14', 'public-security-unit'], ['P4.20', 'uis']] as const)('%s: %s is a kind of place of its own', (_row, kind) => {
    expect(placeKinds).toContain(kind);
    expect(states.filter(({ enter }) => JSON.stringify(enter).includes(`"${kind}"`)).map(({ id }) => id).filter((id) => id.startsWith('supervised-'))).toHaveLength(1);
  });

  test.each([['P4.24', 'oblast', 'military', 'office-of-region'], ['P4.24', 'oblast', 'transport', 'office-of-region'], ['P4.16', 'district', 'military', 'office-of-district'], ['P4.9', 'general', 'territorial', 'office-of-department']] as const)('%s: an office of level %s, branch %s, is in %s', (_row, level, branch, state) => {
    const described = { id: 'f', type: 'office.described', at: 1456700000000, recordedAt: 1456700000000, zone: 'Asia/Almaty', streams: [{ kind: 'office' as const, id: 'o' }], place: null, actor: { id: 'a', capacity: 'administrator' as const, office: null }, data: { level, branch } };
    expect(Object.keys(compile(houseRuleSet).evaluate([described], { at: 1456700000001 }).states)).toEqual([state]);
  });

  test.each([
    ['P15.1c', 'office.official-assigned', 'official'], ['P15.6a', 'office.generalised', 'zone'], ['P4.25', 'office.official-assigned', 'post'], ['P4.17', 'office.zonal-officer-assigned', 'official'], ['P4.18b', 'office.subject-assigned', 'methodology'],
  ] as const)('%s: %s names %s', (_row, type, field) => {
    expect(factTypes[type]?.fields[field], `${type}.${field}`).toBeDefined();
  });

  test.each([
    ['P4.12', 'emergency.happened', 'staffOf', 'enbek'], ['P4.23', 'place.inspected', 'specialists', null], ['P8.2', 'place.inspected', 'specialists', null], ['P4.26b', 'control.aid-given', 'by', null],
    ['P5.3b', 'office.generalised', 'direction', 'torture'], ['P16.4', 'monitoring.visit-announced', null, null],
  ] as const)('%s: %s has a place for it', (_row, type, field, option) => {
    expect(factTypes[type]).toBeDefined();
    if (field !== null) expect(factTypes[type]?.fields[field]).toBeDefined();
    if (field !== null && option !== null) expect(options(type, field)).toContain(option);
  });

  test.each([['P15.1d', ['4.zonal-officer', '4.direction-rights']], ['P15.5e', ['66.district', '66.region', '7.resolution', '9.head']]] as const)('%s: these norms name a bearer in the prosecutor’s offices', (_row, ids) => {
    for (const id of ids) expect(everyNorm.get(`prosecutorial-supervision.${id}`)?.bearer, id).toMatch(/prosecutor|department/);
  });

  test.each([['P16.1', 'place.supervision-assigned'], ['P15.8', 'response.issued'], ['P5.5', 'office.generalised']] as const)('%s: recorded by prosecutors as %s', (_row, type) => {
    expect(factTypes[type]?.recordedBy).toEqual(expect.arrayContaining(['custody-prosecutor', 'prosecutor']));
  });

  test('six categories of persons', () => {
    const row = 'P3b';
    expect(instruction.articles.find(({ number }) => number === '3')?.features?.[row]).toContain('person-status');
    expect(Object.keys(personStatusLabels)).toEqual(expect.arrayContaining(['suspect', 'administrative-arrest', 'in-custody', 'convicted', 'parolee', 'under-supervision']));
  });

  test('P5, P5.1, P5.2, P5.3a, P5.4, P5.5: five priority directions, in the order of the point', () => {
    expect(Object.keys(priorityDirectionLabels)).toEqual(['coordination', 'rights', 'torture', 'adaptation', 'budget']);
    expect(options('office.generalised', 'direction')).toEqual(Object.keys(priorityDirectionLabels));
  });

  test('P4.5, P4.6a, P4.6b, P4.13, P4.19, P4.32b: premises, mailboxes, comprehensive checks, staff, bracelets are words of the vocabulary', () => {
    expect(options('punishment.resolved', 'premises')).toEqual(['dizo', 'ok']);
    expect(options('place.inspected', 'kind')).toContain('comprehensive');
    expect(options('emergency.happened', 'staffOf')).toEqual(expect.arrayContaining(['uis', 'ovd', 'knb']));
    expect(Object.keys(factTypes).filter((type) => type.startsWith('mailbox.'))).not.toEqual([]);
    expect(states.find(({ id }) => id === 'with-bracelet')?.enter.map(({ fact }) => fact)).toEqual(['bracelet.attached']);
  });

  test('P15.8: the Department issues an act by itself, by the same fact as the others', () => {
    expect(options('response.issued', 'issuerLevel')).toContain('general');
    expect(factTypes['response.issued']?.fields['approvedBy']).toBeUndefined();
  });

  test('P8.3, P65b, P67.1b: what a certificate, the monthly information and a generalisation must have are fields of the form', () => {
    for (const field of certificateFields) expect(factTypes['place.inspected']?.fields[field], field).toBeDefined();
    for (const field of [...monthlyGroups, 'checks', 'measures']) expect(factTypes['office.monthly-information-sent']?.fields[field], field).toBeDefined();
    for (const field of ['causes', 'waysOut']) expect(factTypes['office.generalised']?.fields[field], field).toBeDefined();
  });
});

describe('the calendar of reports (the register’s table RP01–RP06)', () => {
  const recurring = (id: string) => { const rule = everyNorm.get(`prosecutorial-supervision.${id}`)?.rule; return rule?.type === 'recurring' ? rule : null; };
  const value = (id: string) => instruction.params.find((param) => param.id === id)?.editions.map((edition) => edition.value);
  test.each([
    ['RP01', '65.monthly', 'month', 'office-of-region', 30], ['RP02', '66.district', 'quarter', 'office-of-district', 1], ['RP03', '66.region', 'quarter', 'office-of-region', 5],
    ['RP04, RP05', '67.half-year-information', 'half-year', 'office-of-region', 5], ['RP06', '67.year-information', 'year', 'office-of-region', 5],
  ] as const)('%s: %s every %s while %s, day %i', (_report, id, every, state, day) => {
    const rule = recurring(id);
    expect([rule?.every, rule?.while, rule?.about]).toEqual([every, state, 'periodUntil']);
    const due = rule?.due;
    expect(due && value('afterPeriod' in due ? due.afterPeriod.param : due.onDayOfMonth.param)).toEqual([day]);
  });
  test('RP07, RP10: three hours and one hour are running hours', () => {
    expect([value('prosecutorial-supervision.17.special-message'), value('prosecutorial-supervision.16.special-regime-notice')]).toEqual([[3], [1]]);
  });
});

describe('the act was repealed', () => {
  const all = normsOf(instruction.articles);
  const row = 'P0.0a';
  test('every norm and every number of it ends with the act', () => {
    expect(instruction.articles.find(({ number }) => number === '1')?.features?.[row]).toContain('inForce');
    expect(all.filter(({ force }) => force.to !== inForce.to).map(({ id }) => id)).toEqual([]);
    expect(instruction.params.flatMap(({ id, editions }) => (editions.every(({ to }) => to !== undefined) ? [] : [id]))).toEqual([]);
    for (const word of Object.values(instruction.status)) expect(word).toContain('104');
  });
  test('as they stand, the sources say nothing after it; in practice the last edition goes on, and nothing else differs', () => {
    expect(ruleSets[0]?.id).toBe('as-they-stand');
    expect(ruleSets[0]?.acts).toContain(instruction);
    expect(houseRuleSet.acts.filter((act) => !acts.includes(act)).map(({ id }) => id)).toEqual([instruction.id]);
    const open = carriedOn(instruction);
    expect(normsOf(open.articles).filter(({ force }) => force.to !== undefined)).toEqual([]);
    expect(open.params.flatMap(({ editions }) => editions).filter(({ to }) => to !== undefined)).toEqual([]);
    expect(normsOf(open.articles).map(({ id, rule }) => [id, rule])).toEqual(all.map(({ id, rule }) => [id, rule]));
  });
  test('an edition that had ended before the act stays ended', () => {
    const [first] = instruction.articles.filter(({ norms: own }) => own.length > 0);
    const [norm] = first?.norms ?? [];
    if (!first || !norm) return expect.fail('no norm');
    const older = carriedOn({ ...instruction, articles: [{ ...first, norms: [{ ...norm, force: { from: '2015-02-18', to: '2016-01-01' } }, norm] }] });
    expect(normsOf(older.articles).map(({ force }) => force.to)).toEqual(['2016-01-01', undefined]);
  });
  test('the same history in 2026: silent as they stand, judged in practice', () => {
    const one = { name: 'no analysis', norm: 'prosecutorial-supervision.66.district', rows: ['P66a'], subject: 'office' as const, facts: [{ type: 'office.described', at: '2026-01-01 00:00', data: { level: 'district', branch: 'territorial' } }], at: '2026-04-02 00:00' };
    const pure = ruleSets[0];
    if (!pure) return expect.fail('no rule set');
    expect(runCase(compile(pure), { ...one, expect: [] }).differences).toEqual([]);
    expect(runCase(compile(houseRuleSet), { ...one, expect: [{ state: 'breached', due: '2026-04-01 23:59:59.999' }, { state: 'open' }] }).differences).toEqual([]);
  });
});

describe('the points as data', () => {
  test('every norm has a case in which it is kept and one in which it is not, and every row that it names has a case', () => {
    const kept = new Set(['met', 'open', 'void', 'superseded']);
    const rows = new Set(casesA.flatMap((one) => one.rows));
    for (const { id, rows: own } of norms) {
      const cases = casesA.filter(({ norm }) => norm === id);
      expect(own.filter((row) => !rows.has(row)), id).toEqual([]);
      expect(cases.some(({ expect: said }) => said.every(({ state }) => kept.has(state))), `${id} kept`).toBe(true);
      expect(cases.some(({ expect: said }) => said.some(({ state }) => !kept.has(state))), `${id} broken`).toBe(true);
    }
  });
  test('all seventy points have their words, and each norm a remedy', () => {
    const numbers = pointsA.map(({ number }) => Number(number)).toSorted((a, b) => a - b);
    expect(numbers).toEqual([...Array.from({ length: 18 }, (_, i) => i + 1), ...Array.from({ length: 14 }, (_, i) => i + 57)]);
    for (const { text, number } of pointsA) expect(text.ru.length, number).toBeGreaterThan(60);
    for (const { id, remedy } of norms) expect(remedy, id).toBeDefined();
  });
});
