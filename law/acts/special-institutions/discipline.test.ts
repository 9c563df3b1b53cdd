/** What the articles on discipline and refusal of food say by silence: looked at in the whole catalogue. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../engine/index.ts';
import type { CaseFact } from '../../check/case.ts';
import { runCase } from '../../check/run-case.ts';
import type { Norm } from '../../engine/norm.ts';
import { readsOf } from '../../engine/reads.ts';
import { guardsOf, matchesOf, normsOf, openingOf, typesOf } from '../../check/static/problem.ts';
import { factTypes } from '../../facts/index.ts';
import { ruleSets } from '../index.ts';
import { adult, applied, cellImposed, conclusion, deferred, discovered, explained, imposed, inSi, out, reprimanded } from './discipline.cases.ts';
import { happens } from './happenings.cases.ts';
import { specialInstitutions } from './index.ts';

const [ruleSet] = ruleSets;
if (!ruleSet) throw new Error('no rule set');
const norms = normsOf({ ruleSet, factTypes, cases: [] });
const opensOn = (norm: Norm): readonly string[] => { const on = openingOf(norm); return on ? typesOf(on) : []; };
const readsState = (norm: Norm, state: string): boolean => guardsOf(norm).some(({ guard }) => readsOf(guard).states.has(state));

describe('refusal of food', () => {
  test('hinders neither a departure nor a procedural act: the norms that look at it ask for observation and a medical escort', () => {
    const row = 'L41.4a';
    expect(specialInstitutions.articles.find(({ number }) => number === '41')?.features).toHaveProperty([row]);
    expect(norms.filter((norm) => readsState(norm, 'refusing-food')).map(({ id }) => id)).toEqual(['special-institutions.41.observation', 'special-institutions.41.medical-escort']);
  });
});

describe('the punishment cell', () => {
  test('changes nothing in the times of art. 20', () => {
    const row = 'L39.4j';
    const ofArticle20 = norms.filter(({ id }) => id.startsWith('special-institutions.20.'));
    expect(ofArticle20.filter(({ rows }) => rows.includes(row)).length).toBe(3);
    expect(ofArticle20.filter((norm) => readsState(norm, 'in-punishment-cell')).map(({ id }) => id)).toEqual([]);
  });
  test('an appeal is no fact that stops a duty, an option or a stay', () => {
    const row = 'L38.5b';
    expect(norms.filter(({ rows }) => rows.includes(row)).length).toBeGreaterThan(0);
    const stopping = norms.filter((norm) => opensOn(norm).some((type) => type.startsWith('penalty.')) && matchesOf(norm).some(([part, match]) => part !== 'discharge' && typesOf(match).some((type) => type.startsWith('complaint.'))));
    expect(stopping.map(({ id }) => id)).toEqual([]);
  });
  test('holds one person: the norm on single cells speaks of it', () => {
    const row = 'L39.4a';
    expect(specialInstitutions.articles.find(({ number }) => number === '39')?.features?.[row]).toContain('2.single-cell');
    expect(norms.map(({ id }) => id)).toContain('special-institutions.2.single-cell');
  });
});

describe('a penalty from the violation to the way out of the cell', () => {
  const engine = compile(ruleSet);
  /** Norms of the articles of discipline that the course breaks, each once. */
  const broken = (facts: readonly CaseFact[], at: string): string[] => {
    const { facts: list, question } = runCase(engine, { name: '', norm: '', rows: [], facts, at, expect: [] });
    const wrong = engine.evaluate(list, question).findings.filter(({ kind, state }) => kind === 'violation' || kind === 'warning' || state === 'breached' || state === 'met-late' || state === 'used-late');
    return [...new Set(wrong.map(({ norm }) => norm))].filter((id) => /^special-institutions\.(2\.(single|kartser)|20|29|3[6-9]|40)/.test(id)).sort();
  };
  const night = (at: string): CaseFact => happens('cell.bedding-issued', at, { bed: true, bedding: true });
  const lawful = {
    found: discovered('2024-03-10 10:00'), explained: explained('2024-03-10 12:00'), imposed: cellImposed('2024-03-11 10:00', { days: 3 }), fit: conclusion('2024-03-11 10:30'),
    cell: happens('custody.cell-assigned', '2024-03-11 11:00', { cell: 'к1', cellKind: 'kartser', occupants: 1, decision: '11' }), placed: applied('2024-03-11 11:00', '2024-03-14 11:00'),
    first: night('2024-03-11 22:00'), second: night('2024-03-12 22:00'), third: night('2024-03-13 22:00'), out: out('2024-03-14 11:00'),
  };
  const course = (changes: Partial<Record<keyof typeof lawful, CaseFact | null>> = {}): CaseFact[] =>
    [adult, inSi, ...Object.entries({ ...lawful, ...changes }).flatMap(([, fact]) => (fact ? [fact] : []))];

  test('breaks nothing where everything is done in order', () => { expect(broken(course(), '2024-04-01 09:00')).toEqual([]); });

  test.each<[string, Partial<Record<keyof typeof lawful, CaseFact | null>>, string[]]>([
    ['no explanation', { explained: null }, ['38.explanation']],
    ['no conclusion of a medical worker', { fit: null }, ['39.medical-conclusion']],
    ['nobody recorded the violation', { found: null }, ['37.for-a-violation', '39.ground-gambling']],
    ['imposed by the deputy alone', { imposed: cellImposed('2024-03-11 10:00', { days: 3, byRole: 'deputy-head-of-place' }) }, ['39.order']],
    ['imposed eleven days after the discovery', { found: discovered('2024-02-28 10:00') }, ['38.imposed-in-time']],
    ['a night without bedding', { second: null }, ['39.bedding']],
    ['two in the cell', { cell: happens('custody.cell-assigned', '2024-03-11 11:00', { cell: 'к1', cellKind: 'kartser', occupants: 2, decision: '11' }) }, ['2.single-cell']],
    ['out an hour late', { out: out('2024-03-14 12:00') }, ['39.out-at-end']],
    ['never let out', { out: null, third: night('2024-03-13 22:00') }, ['37.longest-stay', '39.bedding', '39.out-at-end']],
  ])('%s', (_what, changes, norms) => { expect(broken(course(changes), '2024-04-01 09:00')).toEqual(norms.map((id) => `special-institutions.${id}`)); });

  test('a deferred reprimand is none of art. 39, a deferred cell is', () => {
    const reprimand = [adult, inSi, lawful.found, lawful.explained, imposed('2024-03-11 10:00', { form: 'oral' }), reprimanded('2024-03-11 10:00', 'p1')];
    expect(broken(reprimand, '2024-04-01 09:00')).toEqual([]);
    expect(broken([...reprimand, deferred('2024-03-11 10:30', '2024-03-20 10:00')], '2024-04-01 09:00')).toEqual(['special-institutions.39.deferral']);
  });
});
