import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../time/instant.ts';
import type { Fact } from './fact.ts';
import { CLOCK_SKEW, validateFact, type FactDraft, type ValidationResult } from './validate.ts';

const noon = Date.parse('2026-03-10T12:00:00+05:00');
const now = noon + 100 * HOUR;
const zone = 'Asia/Almaty';

const draft = (type: string, at: number, data: Record<string, unknown>, more: Partial<FactDraft> = {}): FactDraft =>
  ({ id: `${type}@${at}`, type, at, streams: [{ kind: 'episode', id: 'e1' }], place: null, data, ...more });
const recorded = (fact: FactDraft, recordedAt = fact.at): Fact =>
  ({ ...fact, recordedAt, zone, actor: { id: 'u1', capacity: 'duty-officer', office: null } });
const validate = (fact: FactDraft, history: readonly Fact[] = [], at = now): ValidationResult =>
  validateFact(fact, { history, now: at, zoneOf: () => zone });
const codes = (found: ValidationResult): string[] => found.errors.map(({ path, code }) => `${path}: ${code}`);

const who = { surname: 'Әбілқасымов', name: 'Нұрлан', sex: 'male', citizenship: 'citizen' };
const person = draft('person.described', noon, who);
const detention = draft('detention.actual', noon, { basis: 'suspicion', where: 'Алматы қаласы' });
const admission = (place: string, at: number, more: Partial<FactDraft> = {}): FactDraft =>
  draft('custody.admitted', at, { place, placeKind: 'ivs', reason: 'first-placement', basis: [] }, { place, ...more });
const departure = (place: string, at: number): FactDraft => draft('custody.departed', at, { place }, { place });
const release = (at: number, more: Partial<FactDraft> = {}): FactDraft => draft('release.executed', at, { ground: 'head-expiry', byRole: 'head-of-place' }, more);
const held = [recorded(person), recorded(detention), recorded(admission('ivs-1', noon + 3 * HOUR))];

describe('what cannot be is refused, its lawful or unlawful neighbour is not', () => {
  it('a fact more than five minutes ahead of the clock is refused, one at five minutes is taken', () => {
    expect(codes(validate({ ...detention, at: now + CLOCK_SKEW + 1 }, [recorded(person)]))).toEqual(['at: future']);
    expect(codes(validate({ ...detention, at: now + CLOCK_SKEW }, [recorded(person)]))).toEqual([]);
    expect(validate({ ...detention, at: now + HOUR }).errors[0]?.message.ru).toContain('14.03.2026 16:00');
  });
  it('a birth date after today is refused, today in the zone of the place is taken', () => {
    const evening = Date.parse('2026-03-10T20:00:00Z');
    expect(codes(validate(draft('person.described', noon, { ...who, birthDate: '2026-03-12' }), [], evening))).toEqual(['data.birthDate: future']);
    expect(codes(validate(draft('person.described', noon, { ...who, birthDate: '2026-03-11' }), [], evening))).toEqual([]);
  });
  it('a release before detention is refused, at the same minute it is taken', () => {
    expect(codes(validate(release(noon - MINUTE), held))).toEqual(['at: release-before-admission']);
    expect(codes(validate(release(noon), held))).toEqual([]);
  });
  it('a release long after every term is taken: it is unlawful, not impossible', () => {
    expect(codes(validate(release(now), held))).toEqual([]);
  });
  it('a second release is refused, a correction of the first is taken', () => {
    const first = recorded(release(noon + 5 * HOUR, { id: 'r1' }));
    expect(codes(validate(release(noon + 6 * HOUR), [...held, first]))).toEqual(['at: already-released']);
    expect(codes(validate(release(noon + 6 * HOUR, { corrects: 'r1' }), [...held, first]))).toEqual([]);
  });
  it('an admission after the release belongs to a new episode; one recorded late for a time before it is taken', () => {
    const gone = [...held, recorded(release(noon + 5 * HOUR))];
    expect(codes(validate(admission('ivs-1', noon + 6 * HOUR), gone))).toEqual(['at: after-release']);
    expect(codes(validate(admission('ivs-1', noon + 4 * HOUR), gone))).toEqual([]);
  });
  it('a departure from a place where the person is not is refused, from the place where the person is it is taken', () => {
    expect(codes(validate(departure('si-1', noon + 4 * HOUR), held))).toEqual(['data.place: not-in-place']);
    expect(codes(validate(departure('ivs-1', noon + HOUR), held))).toEqual(['data.place: not-in-place']);
    expect(codes(validate(departure('ivs-1', noon + 4 * HOUR), held))).toEqual([]);
  });
  it('a departure recorded late, after the next admission is on record, is taken', () => {
    const moved = [...held, recorded(admission('si-1', noon + 50 * HOUR))];
    expect(codes(validate(departure('ivs-1', noon + 49 * HOUR), moved))).toEqual([]);
    expect(codes(validate(departure('ivs-1', noon + 51 * HOUR), moved))).toEqual(['data.place: not-in-place']);
  });
  it('a cell is assigned only to one who is in the place', () => {
    const cell = (place: string): FactDraft => draft('custody.cell-assigned', noon + 4 * HOUR, { cell: '12' }, { place });
    expect(codes(validate(cell('ivs-2'), held))).toEqual(['data.place: not-in-place']);
    expect(codes(validate(cell('ivs-1'), held))).toEqual([]);
  });
  it('a correction of an unknown fact is refused, of a known one of the same type it is taken', () => {
    expect(codes(validate({ ...detention, id: 'c', corrects: 'nobody' }, held))).toEqual(['corrects: unknown-corrected']);
    expect(codes(validate({ ...detention, id: 'c', corrects: person.id }, held))).toEqual(['corrects: corrects-other-type']);
    expect(codes(validate({ ...detention, id: 'c', corrects: detention.id }, held))).toEqual([]);
    expect(codes(validate(draft('record.withdrawn', noon, { reason: 'қате' }, { withdraws: 'nobody' }), held))).toEqual(['withdraws: unknown-withdrawn']);
    expect(codes(validate(draft('record.withdrawn', noon, { reason: 'қате' }, { withdraws: detention.id }), held))).toEqual([]);
  });
  it('an act on a person of whom nothing is known is refused, the first fact of a person is taken', () => {
    expect(codes(validate(release(noon), []))).toEqual(['streams: unknown-person']);
    expect(codes(validate(detention, []))).toEqual([]);
    expect(codes(validate(person, []))).toEqual([]);
  });
  it('the person may be described twice', () => {
    expect(codes(validate({ ...person, id: 'again' }, held))).toEqual([]);
  });
  it('a withdrawn release no longer stands in the way', () => {
    const gone = [...held, recorded(release(noon + 5 * HOUR, { id: 'r1' })), recorded(draft('record.withdrawn', noon + 5 * HOUR, { reason: 'қате' }, { withdraws: 'r1' }), noon + 6 * HOUR)];
    expect(codes(validate(release(noon + 7 * HOUR), gone))).toEqual([]);
  });
});

describe('the number of a person', () => {
  const withIin = (iin: string, birthDate?: string): FactDraft => draft('person.described', noon, { ...who, iin, ...(birthDate ? { birthDate } : {}) });
  // Digits 9001013 0000 by weights 1…11 give 9·1+1·4+1·6+3·7 = 40, 40 mod 11 = 7.
  it('with a wrong check digit is an error', () => {
    expect(codes(validate(withIin('900101300008')))).toEqual(['data.iin: bad-iin']);
    expect(codes(validate(withIin('900101300007', '1990-01-01')))).toEqual([]);
  });
  it('that differs from the birth date is only a warning', () => {
    const found = validate(withIin('900101300007', '1991-01-01'));
    expect(found.ok).toBe(true);
    expect(found.warnings.map(({ code }) => code)).toEqual(['iin-differs']);
  });
});

describe('schema problems are values that say what to do', () => {
  it('name the field, the code and the remedy in three languages', () => {
    const found = validate(draft('detention.actual', noon, { basis: 'guess', wher: 'x' }));
    expect(codes(found).sort()).toEqual(['data.basis: bad-value', 'data.wher: unknown-field', 'data.where: required']);
    for (const { message } of found.errors) expect(new Set([message.kk, message.ru, message.en]).size).toBe(3);
    expect(found.errors.find(({ code }) => code === 'required')?.message.kk).toBe('«Ұстап алынған орны» өрісін толтырыңыз.');
  });
  it('a required choice that is missing is said to be missing', () => {
    expect(codes(validate(draft('detention.actual', noon, { where: 'x' })))).toEqual(['data.basis: required']);
  });
  it('a withdrawal goes where the record is that it strikes out: of a person, a place or an office', () => {
    const inspected = draft('place.inspected', noon, { kind: 'daily' }, { streams: [{ kind: 'place', id: 'ivs-1' }], place: 'ivs-1' });
    const withdrawal = (kind: 'place' | 'office' | 'person') => draft('record.withdrawn', noon + HOUR, { reason: 'қате' }, { streams: [{ kind, id: 'ivs-1' }], withdraws: inspected.id });
    expect(codes(validate(withdrawal('place'), [recorded(inspected)]))).toEqual([]);
    expect(codes(validate(withdrawal('office'), [recorded(inspected)]))).toEqual([]);
    expect(codes(validate(withdrawal('person'), [recorded(inspected)]))).toEqual(['streams: stream-missing']);
  });
  it('an unknown type, a missing stream, an instant that is none, data that is no record', () => {
    expect(codes(validate(draft('detention.imagined', noon, {})))).toEqual(['type: unknown-type']);
    expect(codes(validate({ ...detention, streams: [] }))).toEqual(['streams: stream-missing']);
    expect(codes(validate({ ...detention, at: Number.NaN }))).toEqual(['at: bad-instant']);
    expect(codes(validate(draft('property.listed', noon, { items: [{}] }), held))).toEqual(['data.items.0.name: bad-value']);
  });
  it('a reference to a fact that is not in the history is a warning', () => {
    const found = validate(draft('notice.received', noon + HOUR, { notice: 'elsewhere' }), held);
    expect(found.ok).toBe(true);
    expect(found.warnings.map(({ path, code }) => `${path}: ${code}`)).toEqual(['data.notice: unknown-reference']);
  });
});

describe('what could not have happened', () => {
  it('an event before the birth on record is refused; after the date of birth is corrected it is taken', () => {
    const born = recorded({ ...person, id: 'p1', data: { ...who, birthDate: '2026-03-10' } });
    const rights = draft('detention.rights-explained', noon - 24 * HOUR, { language: 'kk' });
    expect(codes(validate(rights, [born, recorded(detention)]))).toEqual(['at: before-birth']);
    const mended = recorded({ ...person, id: 'p2', corrects: 'p1', data: { ...who, birthDate: '1996-03-10' } });
    expect(codes(validate(rights, [born, mended, recorded(detention)]))).toEqual([]);
  });
  it('a birth before 1890 is a slip of the pen', () => {
    expect(codes(validate(draft('person.described', noon, { ...who, birthDate: '0990-04-12' })))).toEqual(['data.birthDate: long-ago']);
    expect(codes(validate(draft('person.described', noon, { ...who, birthDate: '1890-01-01' })))).toEqual([]);
  });
  it('blanks are no text', () => {
    expect(codes(validate(draft('person.described', noon, { ...who, name: ' \u00a0\t' })))).toEqual(['data.name: bad-value']);
  });
  it('a withdrawal says nothing that its type does not know, of a record of its own type', () => {
    expect(codes(validate(draft('detention.actual', noon, { junk: 1 }, { id: 'w', withdraws: detention.id }), held))).toEqual(['data.junk: unknown-field']);
    expect(codes(validate(draft('detention.actual', noon, {}, { id: 'w', withdraws: detention.id }), held))).toEqual([]);
    expect(codes(validate(draft('search.personal', noon, {}, { id: 'w', withdraws: detention.id }), held))).toEqual(['withdraws: withdraws-other-type']);
    expect(codes(validate(draft('record.withdrawn', noon, { reason: 'қате' }), held))).toEqual(['withdraws: required']);
  });
  it('a type by a name that every object has is unknown', () => {
    for (const type of ['constructor', '__proto__', 'toString']) expect(codes(validate(draft(type, noon, {})))).toEqual(['type: unknown-type']);
  });
});
