/** Rows of the act that a feature of the house fulfils, and not a norm: each is looked at where it is. */
import { describe, expect, test } from 'vitest';
import type { Norm } from '../../engine/norm.ts';
import { documentKindLabels } from '../../facts/choices.ts';
import { capacities, placeKinds } from '../../facts/fact.ts';
import { factDataSchema } from '../../facts/field.ts';
import { factTypes, states } from '../../facts/index.ts';
import { administrativeOffences } from '../administrative-offences/index.ts';
import { criminalProcedure } from '../criminal-procedure/index.ts';
import { admissionSteps } from './admission-steps.ts';
import { allCases } from '../all.cases.ts';
import { specialInstitutionsCases } from './all.cases.ts';
import { basisDocumentKinds } from './documents.ts';
import { headOf, headsOfAdministration } from './heads.ts';
import { specialInstitutions } from './index.ts';
import { placesOfCustody, specialInstitutions as kinds, staffAgencies } from './places.ts';

const norms = specialInstitutions.articles.flatMap((article): readonly Norm[] => article.norms);
const norm = (id: string): Norm => {
  const found = norms.find((one) => one.id === id);
  if (!found) throw new Error(`no norm ${id}`);
  return found;
};
const factType = (type: string) => {
  const found = factTypes[type];
  if (!found) throw new Error(`no fact type ${type}`);
  return found;
};
const entersAndLeaves = (id: string) => {
  const state = states.find((one) => one.id === id);
  if (!state) throw new Error(`no state ${id}`);
  return { enter: state.enter.flatMap(({ fact }) => fact), leave: state.leave.flatMap(({ fact }) => fact) };
};
const rowsOf = (id: string) => norm(id).rows;

describe('definitions', () => {
  test('there are exactly four special institutions, and each is a kind of place', () => {
    const row = 'L2.2';
    expect(specialInstitutions.articles.find(({ number }) => number === '2')?.features?.[row]).toContain('specialInstitutions');
    expect([...kinds].sort()).toEqual(['ivs', 'pr', 'si', 'sp']);
    for (const kind of [...kinds, ...placesOfCustody]) expect(placeKinds).toContain(kind);
  });

  test('a person is in custody only from a sanction of the court, and detained before it', () => {
    const row = 'L2.10';
    expect(specialInstitutions.articles.find(({ number }) => number === '2')?.features?.[row]).toContain('in-custody');
    expect(entersAndLeaves('in-custody').enter).toEqual(['custody.sanctioned']);
    expect(entersAndLeaves('detained').enter).toEqual(['detention.actual']);
    expect(entersAndLeaves('detained').leave).toContain('custody.sanctioned');
  });

  test('only a court ruling makes a person one under administrative arrest', () => {
    expect(rowsOf('special-institutions.5.special-receiver')).toContain('L2.3');
    const grounds = administrativeOffences.articles.flatMap((article): readonly Norm[] => article.norms).filter(({ rule }) => rule.type === 'ground' && rule.ground === 'administrative-arrest');
    expect(grounds.map(({ rule }) => (rule.type === 'ground' ? [rule.opens.fact].flat() : []))).toEqual([['administrative.arrest-ruled']]);
  });

  test('remand prisons admit on a judge’s order only, in articles 2, 5 and 8 alike', () => {
    expect(rowsOf('special-institutions.5.remand-prison')).toEqual(expect.arrayContaining(['L2.11a', 'L5.1', 'L8.1']));
  });

  test('a single cell holds one', () => {
    expect(rowsOf('special-institutions.2.single-cell')).toEqual(['L2.5', 'L2.7']);
    expect(specialInstitutions.params.find(({ id }) => id === 'special-institutions.2.single-cell-capacity')?.editions.map(({ value }) => value)).toEqual([1]);
  });
});

describe('principles and legal position', () => {
  test('torture has a category of its own, injuries are recorded, and the complaint goes to the prosecutor', () => {
    const row = 'L4c';
    expect(specialInstitutions.articles.find(({ number }) => number === '4')?.features?.[row]).toContain('torture');
    expect(factType('complaint.lodged').fields['about']?.options).toContain('torture');
    expect(factType('medical.examined').fields['injuries']?.kind).toBe('boolean');
    const routes = criminalProcedure.articles.filter(({ number }) => number === '101').flatMap((article): readonly Norm[] => article.norms);
    expect(JSON.stringify(routes.map(({ rule }) => rule))).toContain('torture');
  });

  test('a person cannot be described without citizenship', () => {
    expect(rowsOf('special-institutions.6.foreigner-rights')).toContain('L6.2');
    const person = { surname: 'Үлгі', name: 'Асқар', sex: 'male' };
    expect(factDataSchema(factType('person.described')).safeParse(person).success).toBe(false);
    expect(factDataSchema(factType('person.described')).safeParse({ ...person, citizenship: 'stateless' }).success).toBe(true);
  });
});

describe('places of custody', () => {
  test('correctional institutions and guardhouses take suspects only on the grounds of article 10', () => {
    for (const id of ['special-institutions.10.convict', 'special-institutions.10.serviceman']) expect(rowsOf(id)).toContain('L7.2');
    expect([...placesOfCustody].sort()).toEqual(['guardhouse', 'ivs', 'si', 'uis']);
  });

  test('a stay in a hospital ends neither the deprivation of liberty nor custody', () => {
    expect(rowsOf('special-institutions.10.medical')).toContain('L10.3b');
    for (const state of ['deprived', 'in-custody']) for (const fact of ['medical.institution-entered', 'medical.institution-left']) expect(entersAndLeaves(state).leave).not.toContain(fact);
  });

  test('staff belong to three agencies, and only they and those of article 11(2) record an admission', () => {
    const rows = ['L11.1', 'L11.2'];
    expect(Object.keys(specialInstitutions.articles.find(({ number }) => number === '11')?.features ?? {})).toEqual(expect.arrayContaining(rows));
    for (const agency of staffAgencies) expect(factType('place.described').fields['agency']?.options).toContain(agency);
    const masters = ['ship-captain', 'border-detachment-head'];
    for (const capacity of masters) expect(capacities as readonly string[]).toContain(capacity);
    expect([...factType('custody.admitted').recordedBy].sort()).toEqual([...masters, 'deputy-head-of-place', 'duty-officer', 'head-of-place'].sort());
    for (const type of ['custody.departed', 'release.executed']) expect(factType(type).recordedBy).toEqual(expect.arrayContaining(masters));
  });

  test.each([
    ['L11.3.1', 'si', null, 'начальник следственного изолятора'],
    ['L11.3.2', 'uis', null, 'начальник исправительного учреждения'],
    ['L11.3.3', 'ivs', null, 'начальник изолятора временного содержания'],
    ['L11.3.4', 'ivs', 'border-service', 'командир части Пограничной службы Комитета национальной безопасности'],
    ['L11.3.5', 'guardhouse', 'military-unit', 'командир войсковой части (корабля)'],
    ['L11.3.6', 'guardhouse', 'garrison', 'начальник гарнизонной гауптвахты'],
  ] as const)('%s: the head of %s %s', (row, kind, subKind, title) => {
    const head = headOf(kind, subKind);
    expect(head?.rows).toContain(row);
    expect(head?.title.ru).toBe(title);
  });

  test('a place that the act gives no head has none, and every head has a title in three languages', () => {
    expect(headOf('home', null)).toBeNull();
    for (const { title } of headsOfAdministration) expect(Object.values(title).every((word) => word.length > 5)).toBe(true);
  });

  test('the terms of custody are those of the Criminal Procedure Code: cover of the whole deprivation of liberty and its clock', () => {
    const row = 'L13';
    expect(specialInstitutions.articles.find(({ number }) => number === '13')?.features?.[row]).toContain('coverage');
    const coverage = criminalProcedure.articles.flatMap((article): readonly Norm[] => article.norms).flatMap(({ rule }) => (rule.type === 'coverage' ? [rule] : []));
    expect(coverage).toMatchObject([{ while: 'deprived', clock: 'expiry' }]);
    for (const { rule } of norms) if (rule.type === 'ground') expect(coverage[0]?.by).toContain(rule.ground);
  });
});

describe('admission and release', () => {
  test.each([['L46-1.6', 'pr'], ['L46-6.2', 'sp']] as const)('%s: the steps of admission of %s are a table of recordable facts', (row, kind) => {
    const steps = admissionSteps[kind] ?? [];
    expect(steps.flatMap(({ rows }) => rows)).toContain(row);
    expect(steps.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['search.personal', 'medical.examined', 'fingerprints.taken', 'photograph.taken']));
    for (const { fact, data } of steps) {
      const { fields } = factType(fact);
      for (const [field, value] of Object.entries(data ?? {})) expect(fields[field]?.options, `${fact}.${field}`).toContain(value);
    }
  });

  test('the papers of a basis are those that the form offers', () => {
    for (const kind of basisDocumentKinds) expect(Object.keys(documentKindLabels)).toContain(kind);
  });

  test('what is not done under article 48(3) falls on the head of the place, and the prosecutor is told', () => {
    for (const id of ['special-institutions.48.release-at-expiry', 'special-institutions.48.order-copy']) {
      expect(rowsOf(id)).toContain('L48.4');
      expect(norm(id).bearer).toBe('head-of-place');
    }
    expect(norm('special-institutions.48.order-copy').addressees).toContain('prosecutor');
  });
});

describe('the act as data', () => {
  test('every norm has a case in which it is kept and one in which it is not, and every row that it names has a case', () => {
    const kept = new Set(['met', 'open', 'void', 'superseded']);
    const missing: string[] = [];
    for (const { id, rows, rule } of norms) {
      const cases = specialInstitutionsCases.filter((one) => one.norm === id);
      // A row of another act that says the same has its case there.
      const named = new Set(allCases.flatMap((one) => one.rows));
      expect(rows.filter((row) => !named.has(row)), id).toEqual([]);
      if (rule.type === 'ground' || rule.type === 'right') { expect(cases.length, id).toBeGreaterThan(0); continue; }
      if (!cases.some(({ expect: said }) => said.every(({ state }) => kept.has(state)))) missing.push(`${id}: kept`);
      if (!cases.some(({ expect: said }) => said.some(({ state }) => !kept.has(state)))) missing.push(`${id}: broken`);
    }
    expect(missing).toEqual([]);
  });

  test('every article has its words, and what a feature names as a norm is there', () => {
    expect(specialInstitutions.articles.map(({ number }) => number)).toEqual(['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '15', '16', '17', '18', '19', '20', '22', '23', '24', '26', '27', '29', '30', '31', '33', '35', '36', '37', '38', '39', '40', '41', '42', '43', '44', '45', '46', '46-1', '46-2', '46-3', '46-4', '46-5', '46-6', '46-7', '46-8', '46-9', '47', '48', '49', '50', '51']);
    for (const { number, text, features } of specialInstitutions.articles) {
      expect(text.ru.length, number).toBeGreaterThan(100);
      for (const where of Object.values(features ?? {})) for (const id of where.match(/special-institutions\.[0-9-]+\.[a-z-]+/g) ?? []) expect(norm(id).id).toBe(id);
    }
  });

  test('the cases speak the vocabulary: no field of theirs is unknown to the fact', () => {
    const unknown = specialInstitutionsCases.flatMap(({ name, facts }) => facts.flatMap(({ type, data, instants }) =>
      Object.keys({ ...data, ...instants }).filter((field) => !(field in factType(type).fields)).map((field) => `${name}: ${type}.${field}`)));
    expect(unknown).toEqual([]);
  });

  test('every act that a person must do has a remedy', () => {
    for (const { id, rule, remedy } of norms) if (rule.type === 'deadline' || rule.type === 'check') expect(remedy, id).toBeDefined();
  });
});
