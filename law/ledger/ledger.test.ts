import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveFacts } from '../engine/effective.ts';
import type { Fact } from '../facts/fact.ts';
import { factTypes } from '../facts/types.ts';
import { NEVER } from '../time/instant.ts';
import { bookOf, type Entry } from './book.ts';
import { isMoneyFact, moneyTypes, postingsOf } from './posting.ts';
import { personalAccounts, statementOf, trialBalance } from './statement.ts';

const NOON = Date.parse('2026-03-02T07:00:00Z');
let made = 0;
const happened = (type: string, data: Fact['data'] = {}, more: Partial<Fact> = {}): Fact => {
  const at = more.at ?? NOON + ++made * 60_000;
  return { id: `f${++made}`, type, at, recordedAt: at, zone: 'Asia/Almaty', streams: [{ kind: 'episode', id: 'e' }], place: 'si', actor: { id: 'o', capacity: 'duty-officer', office: null }, data, ...more };
};
const person = { kind: 'person', place: 'si' } as const, kept = { kind: 'kept', place: 'si' } as const;
const closing = (entries: readonly Entry[], account: typeof person | typeof kept = person, to = NEVER): number => statementOf(entries, account, 0, to).closing;
const codes = (facts: readonly Fact[]): string[] => bookOf(facts).remarks.map(({ code }) => code);

describe('what happens to the money of a person', () => {
  const transfer = happened('money.received', { sourceId: '1', amount: 5_000_00 });
  const credited = happened('account.credited', { sourceId: '1', amount: 5_000_00 });
  const bought = happened('account.debited', { amount: 1_234_56, purpose: 'shop' });

  it('a transfer that arrived is credited, spent to the tiyn, and the rest is handed over at release', () => {
    const facts = [transfer, credited, bought, happened('money.paid-out', { amount: 3_765_44, outOf: 'account', to: 'person', through: 'cash' }), happened('property.returned', { signed: true, balanceZero: true })];
    const { entries, remarks } = bookOf(facts);
    expect(statementOf(entries, person, 0, NEVER).rows.map(({ debit, credit, balance }) => [debit, credit, balance])).toEqual([[0, 500_000, 500_000], [123_456, 0, 376_544], [376_544, 0, 0]]);
    expect(remarks).toEqual([]);
  });
  it('money listed at reception is kept until release, not on the account, and comes along to the next place', () => {
    const list = (amount: number, place = 'si') => happened('property.listed', { items: [{ name: 'ақша', class: 'money', amount }, { name: 'сағат', class: 'valuable', amount: 7 }] }, { place });
    const facts = [list(1000, 'ivs'), list(1000)];
    const { entries } = bookOf(facts);
    expect([closing(entries), closing(entries, kept), statementOf(entries, { kind: 'kept', place: 'ivs' }, 0, NEVER).closing]).toEqual([0, 1000, 0]);
    const back = happened('property.returned', { signed: true, balanceZero: true, items: [{ name: 'ақша', class: 'money', amount: 900, returned: true }] });
    expect(bookOf([...facts, back]).remarks).toEqual([{ code: 'kept-back', fact: back.id, sum: 100 }]);
    expect(codes([...facts, happened('property.returned', { items: [{ name: 'ақша', class: 'money', amount: 1100 }] })])).toEqual(['beyond-kept']);
  });
  it('valuables in keeping are given out by their number', () => {
    const stored = happened('valuables.stored', { thingsId: '7', items: [{ name: 'доллар', class: 'money', amount: 40_000 }] });
    expect(closing(bookOf([stored]).entries, kept)).toBe(40_000);
    expect(closing(bookOf([stored, happened('valuables.given-out', { thingsId: '7' })]).entries, kept)).toBe(0);
  });
  it('what was kept goes to the institution where the sentence is served, once that has accepted it', () => {
    const list = happened('property.listed', { items: [{ name: 'ақша', class: 'money', amount: 500 }] });
    expect(closing(bookOf([list, happened('sentence.dispatch', { to: 'ИК-1', valuables: true, inventory: '4', accepted: true })]).entries, kept)).toBe(0);
    expect(closing(bookOf([list, happened('sentence.dispatch', { to: 'ИК-1', valuables: true })]).entries, kept)).toBe(500);
  });
  it('wages come after deductions, and only what is left is credited', () => {
    const accrued = happened('wages.accrued', { sourceId: 'w', amount: 30_000_00, deductions: 4_500_50, deductionBasis: 'НК' });
    expect(codes([accrued, happened('account.credited', { sourceId: 'w', amount: 25_499_50 })])).toEqual([]);
    expect(bookOf([accrued, happened('account.credited', { sourceId: 'w', amount: 25_500_00 })]).remarks).toMatchObject([{ code: 'wages-differ', sum: 50 }]);
    expect(codes([happened('wages.accrued', { sourceId: 'w', amount: 100, deductions: 101 })])).toEqual(['deductions-above-wages']);
  });
  it('damage withheld is posted once, though the act and the entry of the account both record it', () => {
    const act = happened('damage.recovered', { damageId: 'd', amount: 700, source: 'account' });
    const debit = happened('account.debited', { amount: 700, purpose: 'damage', damageId: 'd' });
    const cash = happened('money.accepted', { amount: 2000, from: 'person', into: 'account' });
    // The act was drawn up before the money came: the books say so.
    expect(codes([act, cash])).toEqual(['beyond-means']);
    for (const facts of [[cash, act, debit], [cash, debit, act], [cash, act], [cash, debit]]) expect(closing(bookOf(facts).entries)).toBe(1300);
    expect(closing(bookOf([cash, act, debit, happened('account.debited', { amount: 700, purpose: 'damage' })]).entries)).toBe(600);
    const order = happened('damage.order-issued', { damageId: 'd', amount: 600 }, { at: cash.at });
    expect(codes([order, { ...cash, at: cash.at - 1 }, { ...act, at: cash.at + 1 }])).toEqual(['above-order']);
  });
  it('a sum wrongly recovered is a remark until it is back on the account', () => {
    const wrongly = happened('damage.wrongly-recovered', { damageId: 'd', amount: 700 });
    const refunded = happened('damage.refunded', { damageId: 'd', amount: 700, credited: true });
    expect(codes([wrongly])).toEqual(['refund-short']);
    expect(codes([wrongly, refunded])).toEqual([]);
    expect(closing(bookOf([wrongly, refunded, happened('account.credited', { how: 'refund', amount: 700 })]).entries)).toBe(700);
  });
  it('more spent than there is, a credit without its source, a different sum: told with the article, never refused', () => {
    expect(bookOf([transfer, credited, happened('account.debited', { amount: 6_000_00, purpose: 'transfer' })]).remarks).toMatchObject([{ code: 'beyond-means', sum: 1_000_00 }]);
    expect(codes([happened('account.credited', { amount: 10 })])).toEqual(['no-source']);
    expect(codes([transfer, happened('account.credited', { sourceId: '1', amount: 4_999_99 })])).toEqual(['transfer-differs']);
    expect(codes([happened('account.credited', { amount: 10, how: 'cash' }), happened('property.returned', { signed: true, balanceZero: true })])).toEqual(['not-paid-out']);
  });
  it('a correction posts the wrong sum back on the day it was recorded; the statement of before stays as it was', () => {
    const corrected = { ...happened('account.debited', { amount: 1_000_00, purpose: 'shop' }, { at: bought.at }), recordedAt: NOON + 86_400_000 * 5, corrects: bought.id };
    const { entries } = bookOf([transfer, credited, bought, corrected]);
    expect(statementOf(entries, person, 0, NEVER).rows.map(({ debit, credit, balance }) => [debit, credit, balance]))
      .toEqual([[0, 500_000, 500_000], [123_456, 0, 376_544], [-123_456, 0, 500_000], [100_000, 0, 400_000]]);
    expect(closing(entries, person, corrected.recordedAt)).toBe(376_544);
    const withdrawn = { ...happened('record.withdrawn', {}, { at: corrected.recordedAt + 1 }), withdraws: corrected.id };
    expect(closing(bookOf([transfer, credited, bought, corrected, withdrawn]).entries)).toBe(376_544);
  });
  it('a period opens with what the one before it closed with', () => {
    const { entries } = bookOf([transfer, credited, bought]);
    const second = statementOf(entries, person, bought.at, NEVER);
    expect([second.opening, second.debit, second.credit, second.closing, second.rows.length]).toEqual([500_000, 123_456, 0, 376_544, 1]);
    expect(personalAccounts(entries, 'si')).toEqual([person]);
    expect(personalAccounts([], 'si')).toEqual([person]);
  });
});

const money = fc.integer({ min: 1, max: 5_000_000 });
const id = fc.constantFrom('1', '2', '3');
const things = fc.array(fc.record({ name: fc.constant('ақша'), class: fc.constantFrom('money', 'personal'), amount: money, returned: fc.boolean() }), { maxLength: 3 });
const data = fc.record({
  amount: money, sourceId: id, damageId: id, thingsId: id, deductions: money, items: things,
  purpose: fc.constantFrom(...(factTypes['account.debited']?.fields['purpose']?.options ?? [])), how: fc.constantFrom('transfer', 'wages', 'refund', 'cash'),
  from: fc.constantFrom('person', 'place'), into: fc.constantFrom('account', 'kept'), outOf: fc.constantFrom('account', 'kept'), through: fc.constantFrom('cash', 'bank'),
  source: fc.constantFrom('person', 'account', 'third-person'), credited: fc.boolean(), balanceZero: fc.boolean(), valuables: fc.boolean(), accepted: fc.boolean(), with: fc.constantFrom('shop', 'budget'), direction: fc.constantFrom('to-bank', 'from-bank'),
}, { requiredKeys: [] });
const step = fc.record({ type: fc.constantFrom(...moneyTypes), data, minutes: fc.integer({ min: 0, max: 50_000 }), place: fc.constantFrom('si', 'ivs', null), amends: fc.option(fc.record({ target: fc.nat(), how: fc.constantFrom('corrects', 'withdraws') }), { freq: 3, nil: null }) });
/** Any course, lawful or not: corrections and withdrawals of anything before, of each other too. */
const course = fc.array(step, { maxLength: 25 }).map((steps): Fact[] => {
  const facts: Fact[] = [];
  steps.forEach(({ type, data: own, minutes, place, amends }, i) => {
    const target = amends && facts.length > 0 ? facts[amends.target % facts.length] : undefined;
    const base = { id: `c${String(i).padStart(3, '0')}`, at: NOON + minutes * 60_000, recordedAt: NOON + 86_400_000 * 60 + i * 1000, place };
    facts.push(happened(target && amends?.how === 'withdraws' ? 'record.withdrawn' : target ? target.type : type, own as Fact['data'], { ...base, ...(target && amends ? { [amends.how]: target.id } : {}) }));
  });
  return facts;
});

describe('the books of any course', () => {
  it('balance: each entry and the whole', () => {
    fc.assert(fc.property(course, (facts) => {
      const { entries } = bookOf(facts);
      for (const { lines } of entries) expect(lines.reduce((sum, line) => sum + line.sum, 0)).toBe(0);
      for (const place of ['si', 'ivs', '']) {
        const own = entries.filter(({ lines }) => lines.every(({ account }) => account.place === place));
        expect(trialBalance([own], place).reduce((sum, line) => sum + line.sum, 0)).toBe(0);
      }
    }), { numRuns: 300 });
  });
  it('say in sum what the facts in force say, whatever was corrected and withdrawn', () => {
    fc.assert(fc.property(course, (facts) => {
      const order = { orderOf: (type: string) => factTypes[type]?.order ?? 60, timeless: () => false };
      const inForce = [...postingsOf(effectiveFacts(facts, order, NEVER, NEVER).filter(isMoneyFact)).lines.values()].flat();
      for (const place of ['si', 'ivs', '']) {
        for (const kind of ['person', 'kept', 'cash', 'bank'] as const) {
          const straight = inForce.reduce((sum, line) => (line.account.kind === kind && line.account.place === place ? sum + line.sum : sum), 0);
          expect(trialBalance([bookOf(facts).entries], place).find((line) => line.kind === kind)?.sum ?? 0).toBe(straight);
        }
      }
    }), { numRuns: 200 });
  });
  it('do not depend on the order in which facts arrive', () => {
    fc.assert(fc.property(course, (facts) => { expect(bookOf([...facts].reverse())).toEqual(bookOf(facts)); }), { numRuns: 150 });
  });
  it('close each period with what the next opens with, and rows run from opening to closing', () => {
    fc.assert(fc.property(course, fc.integer({ min: 0, max: 90 }), (facts, days) => {
      const { entries } = bookOf(facts);
      const cut = NOON + days * 86_400_000;
      for (const account of personalAccounts(entries, null)) {
        const before = statementOf(entries, account, 0, cut), after = statementOf(entries, account, cut, NEVER);
        expect(after.opening).toBe(before.closing);
        expect(after.closing).toBe(after.opening + after.credit - after.debit);
        expect(after.rows.at(-1)?.balance ?? after.opening).toBe(after.closing);
      }
    }), { numRuns: 200 });
  });
});

it('every type that the books read is in the vocabulary', () => {
  expect(moneyTypes.filter((type) => !factTypes[type])).toEqual([]);
});
