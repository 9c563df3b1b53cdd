import type { Fact } from '@kepil/law/facts/fact.ts';
import { describe, expect, it } from 'vitest';
import { personOf } from '../person.ts';
import { occupantsOf, type HeldPerson, type Occupant } from './inmates.ts';
import { onRecord } from './particulars.ts';

const zone = 'Asia/Almaty';
/** 12:00 in Almaty. */
const now = Date.UTC(2026, 10, 21, 7, 0);
let n = 0;
const fact = (type: string, data: Record<string, unknown>, more: Partial<Fact> = {}): Fact => ({
  id: `f${(n += 1)}`, type, at: now - 1000 + n, recordedAt: now, zone, streams: [{ kind: 'episode', id: 'e' }], place: 'si-1', actor: { id: 'a', capacity: 'duty-officer', office: null }, data, ...more,
});
const described = (data: Record<string, unknown> = {}): Fact => fact('person.described', { surname: 'Ахмет', name: 'Ғани', sex: 'male', citizenship: 'citizen', birthDate: '1990-01-01', ...data });
const ofCase = (...ids: string[]): Partial<Fact> => ({ streams: [{ kind: 'episode', id: 'e' }, ...ids.map((id) => ({ kind: 'case' as const, id }))] });
/** As the projection puts it on the board. */
const held = (episode: string, facts: readonly Fact[]): HeldPerson => ({ episode, version: 1, ...personOf(facts, now, zone), ...onRecord(facts, 'si-1') });
const one = (...facts: Fact[]): Occupant => {
  const [found] = occupantsOf([held('e', facts)], now, zone);
  if (!found) throw new Error('nobody');
  return found;
};
const noted = (data: Record<string, unknown>): Fact => fact('placement.particulars-noted', data);

describe('who is held, as article 32 reads him', () => {
  it('is a minor until the day of his eighteenth birthday, by the day of the place', () => {
    expect([one(described({ birthDate: '2008-11-22' })).minor, one(described({ birthDate: '2008-11-22' })).adultOn]).toEqual([true, '2026-11-22']);
    expect([one(described({ birthDate: '2008-11-21' })).minor, one(described({ birthDate: '2008-11-21' })).adultOn]).toEqual([false, null]);
    expect(one(described({ birthDate: '2012-02-29' })).adultOn).toBe('2030-03-01');
    expect(one(described({ birthDate: undefined }))).toMatchObject({ minor: false, unknown: ['birth-date', 'held-before'] });
  });
  it('is foreign where foreigner or stateless, and not while nobody has established it', () => {
    expect(['citizen', 'foreigner', 'stateless', 'unknown'].map((citizenship) => one(described({ citizenship })).foreign)).toEqual([false, true, true, false]);
    expect(one(described({ citizenship: 'unknown' })).unknown).toContain('citizenship');
  });
  it('is grave by the last ruling that names the gravity; before any, by the ground of 72 hours; else it is said that it is not ruled', () => {
    const detained = fact('detention.actual', { basis: 'suspicion' }, ofCase('1'));
    expect(one(described(), detained)).toMatchObject({ grave: false, unknown: ['gravity', 'held-before'] });
    expect(one(described(), detained, fact('detention.protocol', { extendedGround: 'especially-grave' })).grave).toBe(true);
    expect(one(described(), detained, fact('qualification.ruled', { gravity: 'grave' })).grave).toBe(true);
    expect(one(described(), detained, fact('qualification.ruled', { gravity: 'grave' }), fact('case.sent-to-court', { gravity: 'medium' }))).toMatchObject({ grave: false, unknown: ['held-before'] });
    expect(one(described(), fact('detention.actual', { basis: 'administrative' })).unknown).toEqual(['held-before']);
  });
  it('is what was noted last, and what was noted before stands where the last note is silent', () => {
    const person = one(described(), noted({ heldBefore: true, endangered: true, smoker: true }), noted({ endangered: false, medicalNeed: 'infectious', incompatibleWith: 'e7, e8' }));
    expect(person).toMatchObject({ heldBefore: true, endangered: false, smoker: true, medical: 'infectious', incompatibleWith: ['e7', 'e8'], unknown: [] });
    expect(one(described(), noted({ medicalNeed: 'infectious' }), noted({ medicalNeed: 'none' })).medical).toBe('none');
    expect(one(described()).smoker).toBeNull();
  });
  it('is convicted by the description or by a note that the sentence is in force, and a convict was held before', () => {
    expect(one(described({ convict: true }))).toMatchObject({ convicted: true, heldBefore: true });
    expect(one(described(), noted({ sentenceInForce: true }))).toMatchObject({ convicted: true, heldBefore: false });
    expect(one(described({ formerOfficial: true })).protectedProfession).toBe(true);
  });
  it('lies in the cell of the last assignment after the last admission here', () => {
    const admitted = (): Fact => fact('custody.admitted', { place: 'si-1' });
    const assigned = (cell: string, more: Partial<Fact> = {}, data = {}): Fact => fact('custody.cell-assigned', { cell, ...data }, more);
    expect(one(described(), admitted(), assigned('4'), assigned('5')).cell).toBe('5');
    expect(one(described(), assigned('4', { place: 'ivs-1' }), admitted()).cell).toBeNull();
    expect(one(described(), admitted(), assigned('4'), fact('custody.departed', {}), admitted()).cell).toBeNull();
    expect(one(described(), admitted(), assigned('9', {}, { decision: '12' })).byOrder).toBe(true);
    expect(one(described(), admitted(), assigned('4'), fact('medical.institution-entered', {})).away).toBe(true);
    expect(one(described(), admitted(), fact('medical.institution-entered', {}), fact('medical.institution-left', {})).away).toBe(false);
  });
});

describe('alone in a single cell (art. 31(2))', () => {
  const admitted = (): Fact => fact('custody.admitted', { place: 'si-1' });
  const into = (cell: string, cellKind: string): Fact => fact('custody.cell-assigned', { cell, cellKind });
  const order = (data: Record<string, unknown> = {}, more: Partial<Fact> = {}): Fact => fact('single-cell.ordered', { byRole: 'head-of-place', reasoned: true, ...data }, more);
  const alone = (...facts: Fact[]): Occupant['alone'] => one(described(), admitted(), ...facts).alone;
  it('is counted from the first single cell; a common one, a departure or a hospital ends it', () => {
    const first = into('9', 'single');
    expect(alone(first, into('8', 'single'))).toEqual({ since: first.at, ordered: false, sanction: null, case: null });
    expect(alone(first, into('1', 'general'))).toBeNull();
    expect(alone(first, fact('custody.departed', {}))).toBeNull();
    expect(alone(first, fact('medical.institution-entered', {}))).toBeNull();
  });
  it('is covered by a reasoned order of the head, made for it or on the day before, and by nobody else’s', () => {
    const single = into('9', 'single');
    expect(alone(single, order())?.ordered).toBe(true);
    expect(one(described(), admitted(), order({}, { at: single.at - 86_400_000 }), single).alone?.ordered).toBe(true);
    expect(one(described(), admitted(), order({}, { at: single.at - 86_400_001 }), single).alone?.ordered).toBe(false);
    expect(alone(single, order({ reasoned: false }))?.ordered).toBe(false);
    expect(alone(single, order({ byRole: 'duty-officer' }))?.ordered).toBe(false);
  });
  it('has the sanction of a prosecutor, or the case that frees from it until the application is taken back', () => {
    const single = into('9', 'single');
    const decided = (granted: boolean, byRole = 'custody-prosecutor'): Fact => fact('single-cell.sanction-decided', { granted, byRole });
    expect([alone(single, decided(true))?.sanction, alone(single, decided(true), decided(false))?.sanction, alone(single, decided(true, 'head-of-place'))?.sanction]).toEqual(['granted', 'refused', null]);
    const asked = fact('single-cell.exemption', { case: 'application', application: '7' });
    expect([alone(single, asked)?.case, alone(single, asked, fact('single-cell.application-withdrawn', {}))?.case]).toEqual(['application', null]);
  });
});

describe('those of one case', () => {
  const groups = (...cases: (readonly Fact[])[]): (string | null)[] => occupantsOf(cases.map((facts, i) => held(`e${i}`, facts)), now, zone).map(({ caseGroup }) => caseGroup);
  const inCase = (...ids: string[]): Fact[] => [described(), fact('detention.actual', { basis: 'suspicion' }, ofCase(...ids))];
  it('are a group; who is alone in his case here is of none', () => {
    expect(groups(inCase('1'), inCase('1'), inCase('2'), [described()])).toEqual(['1', '1', null, null]);
  });
  it('are joined by connected cases, also through somebody else, in any order', () => {
    expect(new Set(groups(inCase('1'), inCase('2'), inCase('3'), [...inCase('1'), noted({ linkedCases: '2, 3' })])).size).toBe(1);
    expect(new Set(groups([...inCase('1'), noted({ linkedCases: '2, 3' })], inCase('3'), inCase('1'), inCase('2'))).size).toBe(1);
    expect(groups(inCase('1', '2'), inCase('2', '3'), inCase('3'), inCase('4')).map((group) => group !== null)).toEqual([true, true, true, false]);
  });
});
