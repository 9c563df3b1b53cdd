import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { factTypes, validateFact } from '@kepil/law/facts/index.ts';
import { buildHistories, buildOfficeFacts, buildPlaceFacts } from './histories.ts';
import { buildJournal, impossibleKinds, plantedKinds } from './journal.ts';
import { buildRepublic } from './republic.ts';

const republic = buildRepublic('kepil');
// Noon of a winter day, the end of a short month, the night of a leap day, New Year's Eve.
const moments = ['2026-11-21T12:00:00Z', '2026-03-01T02:10:00Z', '2028-02-29T20:00:00Z', '2026-12-31T19:30:00Z'].map((text) => Date.parse(text));
const zoneOf = (place: string | null): string => republic.places.find(({ id }) => id === place)?.zone ?? 'Asia/Almaty';
const digest = (episodes: Iterable<Fact[]>): string => createHash('sha256').update(JSON.stringify([...episodes])).digest('hex');

describe('histories', () => {
  it('are the same for the same seed and moment, and others for another', () => {
    const wish = { now: moments[0] ?? 0, persons: 300 };
    expect(digest(buildHistories(republic, wish))).toBe(digest(buildHistories(buildRepublic('kepil'), wish)));
    expect(digest(buildHistories(republic, { ...wish, seed: 'other' }))).not.toBe(digest(buildHistories(republic, wish)));
  });
  it.each([1, 2, 3, 7])('are the same made in parts (%d)', (of) => {
    const wish = { now: moments[0] ?? 0, persons: 100 };
    const parts = Array.from({ length: of }, (_, index) => [...buildHistories(republic, { ...wish, part: { index, of } })]);
    expect(digest(parts.flat())).toBe(digest(buildHistories(republic, wish)));
  });
  it('give one array for each episode: those held, and a ninth as many released', () => {
    const episodes = [...buildHistories(republic, { now: moments[0] ?? 0, persons: 900 })];
    expect(episodes.length).toBe(1000);
    const released = episodes.filter((facts) => facts.some(({ type }) => type === 'release.executed' || type === 'episode.ended')).length;
    expect(released).toBeGreaterThan(70);
    expect(released).toBeLessThan(160);
    for (const facts of episodes) expect(new Set(facts.map(({ streams }) => streams[0]?.id)).size).toBe(1);
  });
  it.each(moments)('hold nothing that lies after now or was known before it happened, and are in order of recording (%d)', (now) => {
    const wrong: string[] = [];
    for (const facts of buildHistories(republic, { now, persons: 400 })) {
      let last = 0;
      for (const { id, at, recordedAt } of facts) {
        if (at > recordedAt || recordedAt > now || recordedAt < last) wrong.push(id);
        last = recordedAt;
      }
    }
    expect(wrong).toEqual([]);
  });
  it.each(moments)('hold only facts that can be recorded, one after another (%d)', (now) => {
    const refused: string[] = [];
    for (const facts of buildHistories(republic, { now, persons: 350 })) {
      facts.forEach((fact, index) => {
        const { errors } = validateFact(fact, { history: facts.slice(0, index), now: fact.recordedAt, zoneOf });
        for (const { path, code } of errors) refused.push(`${fact.type} ${path} ${code}`);
      });
    }
    expect(refused).toEqual([]);
  });
  it('use ids that are UUIDs and never twice', () => {
    const ids = new Set<string>();
    let facts = 0;
    for (const episode of buildHistories(republic, { now: moments[0] ?? 0, persons: 1500 })) for (const { id } of episode) { ids.add(id); facts++; }
    expect(ids.size).toBe(facts);
    for (const id of [...ids].slice(0, 500)) expect(z.uuid().safeParse(id).success).toBe(true);
  });
  it('are recorded by those who may record such a fact', () => {
    const wrong = new Set<string>();
    for (const episode of buildHistories(republic, { now: moments[0] ?? 0, persons: 1500 })) {
      for (const { type, actor } of episode) if (!factTypes[type]?.recordedBy.includes(actor.capacity)) wrong.add(`${type} by ${actor.capacity}`);
    }
    expect([...wrong]).toEqual([]);
  });
  it('happen in places and offices of the republic', () => {
    const seats = new Set([...republic.places, ...republic.offices].map(({ id }) => id));
    const strangers = [...buildHistories(republic, { now: moments[0] ?? 0, persons: 300 })].flat()
      .filter(({ place, actor }) => (place !== null && !seats.has(place)) || (actor.office !== null && !seats.has(actor.office)));
    expect(strangers).toEqual([]);
  });
  it('know corrected, withdrawn and late records, minors, foreigners, women with children, servicemen, convicts', () => {
    const found = { corrected: 0, withdrawn: 0, late: 0, foreigner: 0, serviceman: 0, convict: 0, withChildren: 0, pregnant: 0, stateless: 0 };
    for (const episode of buildHistories(republic, { now: moments[0] ?? 0, persons: 5000 })) {
      for (const { corrects, withdraws, at, recordedAt, data, type } of episode) {
        if (corrects !== undefined) found.corrected++;
        if (withdraws !== undefined) found.withdrawn++;
        if (recordedAt - at > 12 * 3_600_000) found.late++;
        if (type !== 'person.described') continue;
        for (const key of ['serviceman', 'convict', 'withChildren', 'pregnant'] as const) if (data[key] === true) found[key]++;
        if (data['citizenship'] === 'foreigner' || data['citizenship'] === 'stateless') found[data['citizenship']]++;
      }
    }
    expect(Object.entries(found).filter(([, count]) => count < 3)).toEqual([]);
  });
  it('of places and offices pass the schemas too', () => {
    const refused = [...buildPlaceFacts(republic, { now: moments[0] ?? 0 }), ...buildOfficeFacts(republic, { now: moments[0] ?? 0 })].flat()
      .flatMap((fact) => validateFact(fact, { history: [], now: fact.recordedAt, zoneOf }).errors.map(({ code }) => `${fact.type} ${code}`));
    expect(refused).toEqual([]);
  });
});

describe('the journal', () => {
  it('plants every kind of error, one in a hundred episodes, and names it', () => {
    const planted = [...buildJournal({ seed: 'j', episodes: 3400, now: moments[0] ?? 0, planted: true })].flatMap((episode) => episode.planted);
    expect(new Set(planted.map(({ kind }) => kind))).toEqual(new Set(plantedKinds));
    expect(planted.length).toBeGreaterThan(30);
    expect(planted.length).toBeLessThanOrEqual(34);
  });
  it('plants rows that cannot be where it says so', () => {
    for (const { facts, planted: [error] } of buildJournal({ seed: 'j', episodes: 6000, now: moments[0] ?? 0, planted: true })) {
      if (!error || !(impossibleKinds as readonly string[]).includes(error.kind)) continue;
      const others = facts.filter(({ id }) => id !== error.fact);
      if (error.kind === 'duplicate-id') { expect(facts.filter(({ id }) => id === error.fact).length).toBe(2); continue; }
      const spoilt = facts.find(({ id }) => id === error.fact);
      const codes = spoilt && validateFact(spoilt, { history: others, now: moments[0] ?? 0, zoneOf }).errors.map(({ code }) => code);
      expect([error.kind, codes]).toEqual([error.kind, [{ 'release-before-admission': 'release-before-admission', 'unknown-code': 'bad-value', future: 'future', 'bad-iin': 'bad-iin' }[error.kind as string]]]);
    }
  });
  it('without planting names nothing', () => {
    for (const { planted } of buildJournal({ seed: 'j', episodes: 500, now: moments[0] ?? 0 })) expect(planted).toEqual([]);
  });
});
