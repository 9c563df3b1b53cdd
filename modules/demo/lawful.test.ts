/** The generator against the whole catalogue: a lawful course breaks no norm, a planted breach breaks the norm it names. */
import { describe, expect, it } from 'vitest';
import { houseRuleSet } from '@kepil/law/acts/index.ts';
import { compile } from '@kepil/law/engine/index.ts';
import { isAmiss } from '@kepil/law/engine/finding.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { buildHistories, buildOfficeFacts, buildPlaceFacts } from './histories.ts';
import { buildJournal, impossibleKinds } from './journal.ts';
import { buildControlled } from './control-course.ts';
import { buildNeighbours } from './neighbours.ts';
import { buildRepublic } from './republic.ts';

const republic = buildRepublic('kepil');
const noon = Date.parse('2026-11-21T12:00:00Z');
const ofSubject = (subject: 'episode' | 'place' | 'office') => compile({
  ...houseRuleSet, states: houseRuleSet.states.filter((state) => state.subject === subject),
  acts: houseRuleSet.acts.map((act) => ({ ...act, articles: act.articles.map((article) => ({ ...article, norms: article.norms.filter((norm) => norm.subject === subject) })) })),
});
const engine = ofSubject('episode');
const broken = (facts: readonly Fact[], at: number): string[] => engine.evaluate(facts, { at }).findings.filter(isAmiss).map(({ norm }) => norm);

describe('a lawful history', () => {
  it.each(['2026-11-21T12:00:00Z', '2026-03-01T02:10:00Z', '2026-12-31T19:30:00Z', '2025-08-31T18:59:00Z'])('breaks no norm of the catalogue (%s)', (text) => {
    const now = Date.parse(text);
    const found = new Set<string>();
    for (const facts of buildHistories(republic, { now, persons: 1000, unlawful: 0 })) for (const norm of broken(facts, now)) found.add(`${norm} in ${facts[0]?.streams[0]?.id}`);
    expect([...found]).toEqual([]);
  });
  it.each(['2026-11-21T12:00:00Z', '2026-03-01T02:10:00Z', '2026-12-31T19:30:00Z', '2025-08-31T18:59:00Z'])('of those under control breaks none; what is missed is told (%s)', (text) => {
    const now = Date.parse(text);
    const told = (missed: boolean): string[] => [...buildControlled(republic, { now, missed })].flatMap((facts) => broken(facts, now));
    expect(told(false)).toEqual([]);
    const planted = ['50.talk', '50.schedule', '50.bracelet-breach', '51.parole-notice', '51.supervision-notice', '51.parole-schedule', '51.supervision-schedule'];
    const missed = new Set(told(true).map((norm) => norm.replace('prosecutorial-supervision.', '')));
    expect([...missed].filter((norm) => !planted.includes(norm))).toEqual([]);
    expect([...missed]).toEqual(expect.arrayContaining(['50.talk', '50.schedule']));
    expect([...buildControlled(republic, { now, missed: true })].flat().length).toBeLessThan(800);
  });
  it('of those who concern each other breaks none, and they are what they are there for', () => {
    const episodes = [...buildNeighbours(republic, { now: noon })];
    expect(episodes.flatMap((facts) => broken(facts, noon))).toEqual([]);
    const people = episodes.map((facts) => {
      const ids = (kind: string): string[] => facts.flatMap(({ streams }) => streams.flatMap((stream) => (stream.kind === kind ? [stream.id] : [])));
      const lies = facts.findLast(({ type }) => type === 'custody.cell-assigned');
      const note = facts.findLast(({ type, data: noted }) => type === 'placement.particulars-noted' && noted['smoker'] !== undefined)?.data ?? {};
      return { id: ids('episode')[0], cases: [...ids('case'), ...(typeof note['linkedCases'] === 'string' ? [note['linkedCases']] : [])], cell: `${lies?.place} ${String(lies?.data['cell'])}`, apartFrom: note['incompatibleWith'], smoker: note['smoker'] };
    });
    const pairs = people.flatMap((one) => people.flatMap((other) => (other.apartFrom === one.id ? [{ one, other, together: one.cell === other.cell, linked: one.cases.some((number) => other.cases.includes(number)) }] : [])));
    expect(pairs.length).toBe(people.length / 2);
    expect(pairs.every(({ one, other }) => one.smoker === true && other.smoker === false)).toBe(true);
    expect([pairs.some(({ together, linked }) => together && !linked), pairs.some(({ together, linked }) => together && linked), pairs.some(({ together, linked }) => !together && linked)]).toEqual([true, true, true]);
  });
  const seats = { place: { engine: ofSubject('place'), build: buildPlaceFacts }, office: { engine: ofSubject('office'), build: buildOfficeFacts } } as const;
  const brokenOf = (seat: keyof typeof seats, now: number, missed = false): string[] =>
    [...seats[seat].build(republic, { now, missed })].flatMap((facts) => seats[seat].engine.evaluate(facts, { at: now }).findings.filter(isAmiss).map(({ norm }) => `${norm} in ${facts[0]?.streams[0]?.id}`));
  it.each(['2026-11-21T12:00:00Z', '2026-03-01T02:10:00Z', '2026-12-31T19:30:00Z', '2025-08-31T18:59:00Z', '2027-01-20T05:00:00Z'])('of a place and of an office breaks none either (%s)', (text) => {
    expect([...brokenOf('place', Date.parse(text)), ...brokenOf('office', Date.parse(text))]).toEqual([]);
  });
  it('of supervision where something was missed breaks what the calendar counts, and only in the two cities that have worked for weeks', () => {
    const missed = [...brokenOf('place', noon, true), ...brokenOf('office', noon, true)];
    expect(missed.filter((one) => !/ in \w+-(71|75)/.test(one))).toEqual([]);
    expect(missed.some((one) => one.startsWith('prosecutorial-supervision.47.daily'))).toBe(true);
    const streams = [...buildPlaceFacts(republic, { now: noon, missed: true }), ...buildOfficeFacts(republic, { now: noon, missed: true })];
    expect(streams.flat().filter(({ at, recordedAt }) => at > noon || recordedAt > noon)).toEqual([]);
    expect(streams.filter((facts) => facts.some((fact, i) => fact.recordedAt < (facts[i - 1]?.recordedAt ?? 0))), 'in the order of recording').toEqual([]);
  });
});

describe('the republic as it is shown', () => {
  const evaluations = [...buildHistories(republic, { now: noon, persons: 9000 })].map((facts) => ({ facts, ...engine.evaluate(facts, { at: noon }) }));
  const held = evaluations.filter(({ states }) => states['deprived'] !== undefined);

  it('holds about as many as asked for, nine of ten lawfully', () => {
    expect(held.length).toBeGreaterThan(8700);
    expect(held.length).toBeLessThan(9100);
    const unlawful = held.filter(({ findings }) => findings.some(isAmiss)).length / held.length;
    expect(unlawful).toBeGreaterThan(0.05);
    expect(unlawful).toBeLessThan(0.13);
  });
  it('has persons on every ground of deprivation of liberty', () => {
    const grounds = new Set(held.map(({ clocks }) => clocks['expiry']?.ground));
    for (const ground of ['detention', 'custody', 'short-custody', 'file-reading', 'prosecutor-study', 'trial', 'administrative-detention', 'administrative-arrest', 'receiver-48h', 'receiver-restriction', 'foreign-search']) expect([ground, grounds.has(ground)]).toEqual([ground, true]);
  });
  it('has an end of a term in each of the next 48 hours, and persons without a ground', () => {
    const inHours = new Set(held.flatMap(({ clocks }) => { const at = clocks['expiry']?.at; return at === undefined || at < noon ? [] : [Math.floor((at - noon) / 3_600_000)]; }));
    expect(Array.from({ length: 48 }, (_, hour) => hour).filter((hour) => !inHours.has(hour))).toEqual([]);
    expect(held.filter(({ clocks }) => (clocks['expiry']?.at ?? noon) < noon).length).toBeGreaterThan(8);
  });
  it('has somebody detained since each of the last 48 hours', () => {
    const since = new Set(held.filter(({ clocks }) => clocks['expiry']?.ground === 'detention').map(({ states }) => Math.floor((noon - (states['deprived'] ?? 0)) / 3_600_000)));
    expect(Array.from({ length: 46 }, (_, hour) => hour).filter((hour) => !since.has(hour))).toEqual([]);
  });
});

describe('a planted journal', () => {
  it('shows each planted breach of law and invents none', () => {
    const missed: string[] = [];
    const invented: string[] = [];
    let planted = 0;
    for (const { facts, planted: [error] } of buildJournal({ seed: 'audit', episodes: 4000, now: noon, planted: true })) {
      if (error && (impossibleKinds as readonly string[]).includes(error.kind)) continue;
      const norms = broken(facts, noon);
      if (!error) invented.push(...norms);
      else if (error.norm !== null && !norms.includes(error.norm)) missed.push(`${error.kind}: ${error.norm}`);
      if (error) planted++;
    }
    expect(planted).toBeGreaterThan(25);
    expect({ missed, invented }).toEqual({ missed: [], invented: [] });
  });
});
