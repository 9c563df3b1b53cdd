import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { houseRuleSet } from '@kepil/law/acts/index.ts';
import { evaluateFolded } from '@kepil/law/engine/index.ts';
import { readFindings } from '@kepil/law/engine/read.ts';
import { toldOnce } from '@kepil/law/engine/told-once.ts';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import { stageOf, whereabouts } from '@kepil/platform/access/position.ts';
import { personOf } from './custody/person.ts';
import { onRecord } from './custody/placement/particulars.ts';
import { shiftMarks } from './custody/shift/marks.ts';
import { buildHistories } from './demo/histories.ts';
import { buildRepublic } from './demo/republic.ts';
import { compileFor } from './engines.ts';
import { FoldedStreams } from './folded-streams.ts';

const engine = compileFor(houseRuleSet, 'episode');
const NOW = Date.parse('2026-11-21T12:00:00Z');
const histories = [...buildHistories(buildRepublic('kepil'), { now: NOW, persons: 80 })];
const stream: StreamRef = { kind: 'episode', id: 'e' };

const told = (folded: FoldedStreams, facts: readonly Fact[], now: number) => {
  const { subject, effective, read } = folded.fold(engine, stream, facts, now);
  const evaluation = evaluateFolded(engine.program, subject, now, read);
  const { states, attributes, clocks } = evaluation;
  const where = whereabouts(effective);
  return {
    ...evaluation, effective: effective.map(({ id }) => id), where, stage: stageOf(effective, { states, attributes, ground: clocks['expiry']?.ground ?? null }),
    person: personOf(effective, now, 'Asia/Almaty'), record: onRecord(effective, where.place), elsewhere: onRecord(effective, 'kz-elsewhere'), marks: shiftMarks(effective, { states, ...where }),
  };
};
const anew = (facts: readonly Fact[], now: number) => told(new FoldedStreams(0), facts, now);

test('fact after fact, with late ones, corrections and withdrawals among them, it says what a fold of all says', () => {
  for (const history of histories) {
    const folded = new FoldedStreams();
    history.forEach(({ recordedAt }, i) => {
      const facts = history.slice(0, i + 1);
      expect(told(folded, facts, recordedAt)).toEqual(anew(facts, recordedAt));
    });
    // Time passes, nothing is added.
    expect(told(folded, history, NOW + 400 * 86_400_000)).toEqual(anew(history, NOW + 400 * 86_400_000));
    const { subject } = folded.fold(engine, stream, history, NOW);
    const { findings } = engine.evaluate(history, { at: NOW });
    expect(evaluateFolded(engine.program, subject, NOW).findings).toEqual(findings);
    // Told once of what closed together and of what stands open together: the same as of all at once.
    expect(toldOnce(houseRuleSet.restated, readFindings(engine.program, subject, NOW))).toEqual(findings);
  }
});

test('what was folded for a record that was not committed leaves no trace', () => {
  for (const history of histories.slice(0, 40)) {
    const folded = new FoldedStreams();
    told(folded, history, NOW);
    const lost = { ...history[0], id: randomUUID(), type: 'release.executed', at: NOW - 1, recordedAt: NOW } as Fact;
    told(folded, [...history, lost], NOW);
    expect(told(folded, history, NOW)).toEqual(anew(history, NOW));
    told(folded, [...history, lost], NOW);
    const kept = { ...lost, id: randomUUID(), type: 'photograph.taken', data: { protocolNumber: '1' } } as Fact;
    expect(told(folded, [...history, kept], NOW)).toEqual(anew([...history, kept], NOW));
    // The same words in another record's place are another record.
    expect(told(folded, [...history, { ...kept }], NOW)).toEqual(anew([...history, kept], NOW));
  }
});

test('a fact still to come counts when it has come, and a clock set back takes it out again', () => {
  const [history = []] = histories;
  const soon = { ...history[0], id: randomUUID(), type: 'photograph.taken', at: NOW + 60_000, recordedAt: NOW, data: { protocolNumber: '1' } } as Fact;
  const folded = new FoldedStreams();
  for (const now of [NOW, NOW + 59_999, NOW + 60_000, NOW + 90_000, NOW + 10_000, NOW + 60_000]) expect(told(folded, [...history, soon], now)).toEqual(anew([...history, soon], now));
});

test('more than it may hold is forgotten, the oldest first, and folded anew', () => {
  const folded = new FoldedStreams(100);
  for (const [i, facts] of histories.slice(0, 30).entries()) folded.fold(engine, { kind: 'episode', id: String(i) }, facts, NOW);
  for (const [i, facts] of histories.slice(0, 30).entries()) expect(evaluateFolded(engine.program, folded.fold(engine, { kind: 'episode', id: String(i) }, facts, NOW).subject, NOW)).toEqual(engine.evaluate(facts, { at: NOW }));
});
