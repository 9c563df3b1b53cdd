import { expect, test } from 'vitest';
import { compile } from '../../engine/index.ts';
import { factsOf } from '../../check/run-case.ts';
import type { CaseFact } from '../../check/case.ts';
import { instantOfCase } from './instants.cases.ts';
import { ruleSets } from '../index.ts';
import { T0, admitted, completeProtocol, decided, extension, happens, person, petition, received, sanction, told } from './happenings.cases.ts';

const standing = ruleSets.find(({ id }) => id === 'as-they-stand');
if (!standing) throw new Error('the rule set as-they-stand is missing');
const engine = compile(standing);

/** From the arrest in the street to the court, with every act in time: the codes must be silent. */
const lawful: readonly CaseFact[] = [
  person(T0),
  happens('detention.actual', T0, { basis: 'suspicion', where: 'Абай көшесі', grounds: 'caught-in-act', detainedBy: 'инспектор' }),
  happens('detention.delivered', '2026-03-10 15:10', { to: 'police-office' }),
  happens('detention.protocol', '2026-03-10 16:50', completeProtocol, { instants: { actualAt: T0, deliveredAt: '2026-03-10 15:10' } }),
  told('2026-03-10 17:00', 'detention', 'relative', 'telephone'),
  told('2026-03-10 17:30', 'detention', 'prosecutor'),
  admitted('2026-03-10 18:00', 'ivs', { purpose: 'investigative-actions' }),
  happens('interrogation.held', '2026-03-11 10:00', { defenderPresent: true, privateMeeting: true }),
  happens('qualification.ruled', '2026-03-11 12:00', { number: '5', articles: '188 ч. 4', gravity: 'grave' }),
  happens('qualification.announced', '2026-03-11 15:00', { number: '5' }),
  petition('2026-03-11 18:00', 'custody', 'investigating-judge', {}, { id: 'p1' }),
  received('2026-03-11 18:10', 'p1', 'investigating-judge'),
  decided('2026-03-12 01:00', 'p1', 'investigating-judge'),
  sanction('2026-03-12 01:00', '2026-05-10 00:00', { gravityPunishmentYears: 10 }),
  told('2026-03-12 09:00', 'sanction', 'relative', 'telephone'),
  happens('custody.departed', '2026-03-12 14:00', { place: 'place-ivs', toKind: 'si', purpose: 'transfer' }),
  admitted('2026-03-12 16:00', 'si'),
  petition('2026-04-27 10:00', 'extension', 'prosecutor', { level: 'district' }, { id: 'p2' }),
  received('2026-04-27 11:00', 'p2', 'prosecutor'),
  decided('2026-04-28 11:00', 'p2', 'prosecutor', 'supported'),
  petition('2026-04-29 10:00', 'extension', 'investigating-judge', { level: 'district' }, { id: 'p3' }),
  received('2026-04-29 11:00', 'p3', 'investigating-judge'),
  decided('2026-04-30 10:00', 'p3', 'investigating-judge'),
  extension('2026-04-30 10:00', '2026-06-10 00:00', { months: 1, totalMonths: 3, prosecutorLevel: 'district', petition: 'p3' }),
  happens('investigation.finished', '2026-05-28 10:00'),
  petition('2026-05-29 10:00', 'file-reading', 'prosecutor', {}, { id: 'p4' }),
  received('2026-05-29 10:30', 'p4', 'prosecutor'),
  decided('2026-05-29 15:00', 'p4', 'prosecutor', 'supported'),
  petition('2026-06-01 10:00', 'file-reading', 'investigating-judge', {}, { id: 'p5' }),
  received('2026-06-01 11:00', 'p5', 'investigating-judge'),
  decided('2026-06-03 10:00', 'p5', 'investigating-judge'),
  extension('2026-06-03 10:00', '2026-06-25 00:00', { stage: 'file-reading', petition: 'p5' }),
  petition('2026-06-19 10:00', 'prosecutor-study', 'investigating-judge', {}, { id: 'p6' }),
  received('2026-06-19 11:00', 'p6', 'investigating-judge'),
  decided('2026-06-22 11:00', 'p6', 'investigating-judge'),
  extension('2026-06-22 11:00', '2026-07-05 00:00', { stage: 'prosecutor-study', petition: 'p6' }),
  happens('case.sent-to-court', '2026-07-02 10:00', { court: 'сот', gravity: 'grave', placeNotified: true }),
  extension('2026-12-20 10:00', '2027-02-01 00:00', { stage: 'trial', months: 1 }),
  happens('episode.ended', '2027-01-20 15:00', { how: 'sentence' }),
];

const bad = new Set(['breached', 'met-late', 'used-late', 'lapsed', 'instant', 'active', 'ended']);
const reproached = (facts: readonly CaseFact[], at: string): string[] => engine
  .evaluate(factsOf({ name: '', norm: '', rows: [], facts, at, expect: [] }), { at: instantOfCase(at) }).findings
  .filter(({ norm, kind, state }) => norm.startsWith('criminal-procedure.') && (kind === 'duty' || kind === 'violation' || kind === 'warning') && bad.has(state))
  .map(({ norm, state }) => `${norm} ${state}`);

test('a lawful course of events from detention to sentence breaks no norm of the Code', () => {
  expect(reproached(lawful, '2027-02-01 09:00')).toEqual([]);
});

test('nor at any moment on the way', () => {
  for (const { at } of lawful) expect(reproached(lawful.filter((fact) => instantOfCase(fact.at) <= instantOfCase(at)), at), at).toEqual([]);
});

test('a person never released and forgotten after the detention is told of by coverage and by the duty to release', () => {
  expect(reproached(lawful.slice(0, 10), '2026-03-20 09:00')).toEqual(expect.arrayContaining(['criminal-procedure.14.coverage active', 'criminal-procedure.133.2.release breached']));
});
