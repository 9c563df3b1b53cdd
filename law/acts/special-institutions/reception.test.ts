/** The table of the reception against the norms: what it lists is what they ask for, and a paper left out is the violation they find. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../engine/index.ts';
import type { Fact } from '../../facts/fact.ts';
import { documentKindLabels, factTypes } from '../../facts/index.ts';
import { houseRuleSet } from '../index.ts';
import { admissionSteps } from './admission-steps.ts';
import { specialInstitutions } from './places.ts';
import { admissionBases, receptionSteps, stepOfNorm, type AdmissionBasis } from './reception.ts';

const episodes = houseRuleSet.acts.map((act) => ({ ...act, articles: act.articles.map((article) => ({ ...article, norms: article.norms.filter(({ subject }) => subject === 'episode') })) }));
const engine = compile({ ...houseRuleSet, acts: episodes, states: houseRuleSet.states.filter(({ subject }) => subject === 'episode') });
const norms = episodes.flatMap(({ articles }) => articles).flatMap((article) => article.norms);
const at = Date.parse('2026-03-10T08:00:00Z');

const fact = (id: string, type: string, when: number, data: Fact['data']): Fact => ({
  id, type, at: when, recordedAt: when, zone: 'Asia/Almaty', streams: [{ kind: 'episode', id: 'e' }], place: 'p', actor: { id: 'a', capacity: 'duty-officer', office: null }, data,
});

/** What is on record before the admission in each case of the table. */
function before({ place, case: of }: AdmissionBasis): Fact[] {
  if (of === 'from-remand-prison') return [fact('f0', 'custody.admitted', at - 9e8, { place: 'q', placeKind: 'si', reason: 'first-placement', basis: [] })];
  if (of === 'in-custody') return [fact('f0', 'custody.sanctioned', at - 9e8, { court: 'c', number: '1', ground: 'sanction', termMonths: 2 })];
  return place === 'sp' ? [fact('f0', 'detention.actual', at - 9e5, { basis: 'administrative', where: 'x' })] : [fact('f0', 'detention.actual', at - 9e5, { basis: place === 'pr' ? 'no-abode' : 'suspicion', where: 'x' })];
}

const shown = ({ papers }: AdmissionBasis, without?: string) => papers.filter(({ kind }) => kind !== without).map(({ kind, authors }) =>
  ({ kind, number: '1', date: '2026-03-10', ...(authors[0] ? { authorRole: authors[0] } : {}), present: true, signed: true, sealed: true }));

function broken(basis: AdmissionBasis, without?: string): string[] {
  const admission = fact('f1', 'custody.admitted', at, { place: 'p', placeKind: basis.place, reason: basis.case === 'from-remand-prison' ? 'transfer' : 'first-placement', basis: shown(basis, without) });
  const { findings } = engine.evaluate([...before(basis), admission], { at });
  const rows = new Map(norms.map((norm) => [norm.id, norm.rows]));
  return findings.filter(({ kind, openedBy }) => kind === 'violation' && openedBy === 'f1').map(({ norm }) => norm).filter((norm) => (rows.get(norm) ?? []).some((row) => basis.rows.some((own) => row.startsWith(own.replace(/[a-c]$/, '')))));
}

describe('the papers on which a place admits', () => {
  it.each(admissionBases.map((basis) => [`${basis.place}, ${basis.case}`, basis] as const))('%s: with all of them no norm of the basis is broken', (_name, basis) => {
    expect(broken(basis).filter((norm) => !norm.endsWith('-condition'))).toEqual([]);
  });
  it.each(admissionBases.filter(({ case: of }) => of !== 'in-custody').flatMap((basis) => basis.papers.map(({ kind }) => [`${basis.place}, ${basis.case}`, kind, basis] as const)))('%s: without %s a norm is', (_name, kind, basis) => {
    expect(broken(basis, kind).length).toBeGreaterThan(0);
  });
  it('have words, and rows that norms fulfil', () => {
    const rows = new Set(norms.flatMap((norm) => norm.rows));
    for (const basis of admissionBases) {
      expect(basis.rows.filter((row) => !rows.has(row))).toEqual([]);
      for (const { kind, onRecord } of basis.papers) expect([documentKindLabels[kind] !== undefined, onRecord === null || factTypes[onRecord] !== undefined]).toEqual([true, true]);
    }
  });
});

describe('the steps of a reception', () => {
  it('are recorded by facts that exist, each fact by one step', () => {
    const types = receptionSteps.flatMap(({ facts }) => facts.map(({ type }) => type));
    expect(types.filter((type) => !factTypes[type])).toEqual([]);
    expect(new Set(types).size).toBe(types.length);
  });
  it('are asked for in each of the four kinds of special institution, by an article that the act has', () => {
    const articles = new Set(episodes.find(({ id }) => id === 'special-institutions')?.articles.map(({ number }) => number));
    for (const { asked } of receptionSteps) for (const where of Object.values(asked)) expect(articles.has(where.article), where.article).toBe(true);
    for (const kind of specialInstitutions) expect(receptionSteps.filter(({ asked }) => asked[kind]).length).toBeGreaterThan(8);
  });
  it('hold what the regulations of the receivers list', () => {
    for (const kind of ['pr', 'sp'] as const) for (const { fact: type } of admissionSteps[kind] ?? []) expect(receptionSteps.some(({ facts, asked }) => asked[kind] && facts.some((one) => one.type === type)), `${kind} ${type}`).toBe(true);
  });
  it('take every duty that an admission opens and every requirement of its end', () => {
    const owed = norms.filter(({ rule }) => (rule.type === 'deadline' && 'fact' in rule.opens && [rule.opens.fact].flat().includes('custody.admitted') && !('leaves' in rule.discharge))
      || (rule.type === 'check' && [rule.on.fact].flat().includes('admission.completed')));
    expect(owed.length).toBeGreaterThan(15);
    // The thirty days of a transfer end it; the order to the court is the police's, when the reception is long over.
    expect(owed.filter((norm) => stepOfNorm(norm) === null).map(({ id }) => id)).toEqual(['special-institutions.12.stay', 'special-institutions.46-1.order-to-court']);
    expect(stepOfNorm(norms.find(({ id }) => id === 'special-institutions.33.searched') ?? { rule: { type: 'right' } })).toBe('search');
    expect(stepOfNorm(norms.find(({ id }) => id === 'special-institutions.7.relative-place') ?? { rule: { type: 'right' } })).toBe('notices');
    expect(stepOfNorm(norms.find(({ id }) => id === 'special-institutions.46-1.sanitary') ?? { rule: { type: 'right' } })).toBe('sanitary');
  });
});
