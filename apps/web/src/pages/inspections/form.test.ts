import type { InspectionItem, InspectionSheet } from '@kepil/modules/supervision/inspection/contract.ts';
import { describe, expect, it } from 'vitest';
import { schemaOf } from '@kepil/law/facts/validate.ts';
import { answered, bodyOf, findingLines, isOutside, newForm, newReceived, noAnswer, problemsOf, readNumber, restNotChecked, type Form } from './form.ts';

const words = (text: string) => ({ kk: text, ru: text, en: text });
const item = (id: string, more: Partial<InspectionItem> = {}): InspectionItem =>
  ({ id, no: 1, words: words(id), answer: 'verdict', measures: [], persons: false, broken: [], brokenInAll: 0, warned: [], warnedInAll: 0, met: 0, open: 0, without: [], withoutInAll: 0, cites: [], ...more });
const sheet = {
  asOf: 0, place: { id: 'ivs', name: words('ИВС'), kind: 'ivs', head: 'Омаров Е.', zone: 'Asia/Almaty' },
  lists: [{ id: 'CL', point: '45', title: words('т'), asked: 'kind', items: [item('P45.1a'), item('P45.1b', { measures: ['temperature'], answer: 'measured' }), item('P45.2a', { answer: 'count' })] }],
  norms: {}, acts: {}, measures: [], persons: [{ episode: 'e1', name: 'Әліқұлов Ө.', cell: '3', stage: 'detention', uncoveredSince: null }], personsInAll: 1, cellsBelow: [], done: [], inspector: { name: 'И', office: null },
} satisfies InspectionSheet;
const identity = { id: '01900000-0000-7000-8000-000000000001', knownId: '01900000-0000-7000-8000-000000000002', place: 'ivs', zone: 'Asia/Almaty' } as const;
const now = Date.UTC(2026, 10, 21, 10, 0);
const filled: Form = {
  ...newForm(), kind: 'daily', texts: { startedAt: '21.11.2026 13:00', endedAt: '21.11.2026 14:30', orderNumber: '12', orderDate: '20.11.2026', headName: 'Омаров Е.' }, flags: { atNight: true, headKnows: true, headSigned: true },
  answers: {
    'P45.1a': { ...noAnswer, value: 'no', note: ' нет ', persons: [{ episode: 'e1', note: '' }] },
    'P45.1b': { ...noAnswer, value: 'yes', measured: [{ what: 'temperature', value: '14,5', where: '' }, { what: 'temperature', value: '', where: 'к. 2' }, { what: 'temperature', value: 'тепло', where: '' }] },
    'P45.2a': { ...noAnswer, note: 'без ответа', count: '7' },
  },
  received: [{ ...newReceived(), episode: 'e1', subject: 'просит', about: 'conditions' }],
};

describe('an inspection kept on a tablet', () => {
  it('becomes facts that the law takes, the same each time', () => {
    const { facts } = bodyOf(filled, identity, sheet, 'Инспектор', ['строка'], now);
    expect(bodyOf(filled, identity, sheet, 'Инспектор', ['строка'], now)).toEqual({ facts });
    expect(facts.map(({ type, id }) => [type, id])).toEqual([['place.inspected', identity.id], ['appeal.registered', filled.received[0]?.id], ['inspection.made-known', identity.knownId]]);
    // Ends at half past two of the place, five hours ahead of Greenwich.
    expect(facts.every(({ at, place, streams }) => at === Date.UTC(2026, 10, 21, 9, 30) && place === 'ivs' && streams[0]?.kind === 'place')).toBe(true);
    expect(facts[0]?.data).toMatchObject({ kind: 'daily', atNight: true, orderDate: '2026-11-20', order: '№ 12, 20.11.2026', findings: 'строка', violationsFound: true, madeKnownTo: 'Омаров Е.', startedAt: Date.UTC(2026, 10, 21, 8, 0) });
    for (const { type, data } of facts) expect(schemaOf(type)?.safeParse(data).error?.issues ?? [], type).toEqual([]);
  });
  it('sends only what has a verdict, numbers with a comma, and no empty line', () => {
    expect(bodyOf(filled, identity, sheet, '', [], now).facts[0]?.data['answers']).toEqual([
      { item: 'P45.1a', value: 'no', note: 'нет', persons: [{ episode: 'e1' }] }, { item: 'P45.1b', value: 'yes', measured: [{ what: 'temperature', value: 14.5 }] },
    ]);
  });
  it('counts what is answered; the rest may be called not checked without touching what was noted', () => {
    const [list] = sheet.lists;
    if (!list) throw new Error('no list');
    expect(answered(filled, list)).toBe(2);
    const rest = restNotChecked(filled, sheet.lists);
    expect([answered(rest, list), rest.answers['P45.2a']]).toEqual([3, { ...noAnswer, note: 'без ответа', count: '7', value: 'not-checked' }]);
    expect(rest.answers['P45.1a']).toBe(filled.answers['P45.1a']);
  });
  it('makes a line of each violation with its persons and articles', () => {
    const said = findingLines(filled, sheet, { point: (point, no) => `п. ${point}.${no}`, item: ({ id }) => id, cites: () => 'УПК', broken: (text) => `не соблюдено ${text}`, persons: (names) => names.join(), measured: () => '' });
    expect(said).toEqual(['п. 45.1: не соблюдено P45.1a; нет; Әліқұлов Ө. (УПК)']);
  });
  it('says what must be mended: no kind, no moment, the end before the start, what has not come yet, nobody named', () => {
    const faults = (more: Partial<Form>) => problemsOf({ ...filled, ...more }, identity, now).map(({ field, code }) => `${field} ${code}`);
    expect(faults({})).toEqual([]);
    expect(faults({ kind: '' })).toEqual(['kind required']);
    expect(faults({ texts: { startedAt: 'утром' } })).toEqual(['startedAt moment']);
    expect(faults({ texts: { startedAt: '21.11.2026 14:31', endedAt: '21.11.2026 14:30' } })).toEqual(['endedAt order']);
    expect(faults({ texts: { endedAt: '21.11.2026 15:01' } })).toEqual(['endedAt future']);
    expect(faults({ texts: { orderDate: '31.02.2026' } })).toEqual(['orderDate date']);
    expect(faults({ received: [newReceived()] })).toEqual(['received name']);
  });
});

it('a measured value is read as it is typed and compared with its limits, both ends lawful', () => {
  expect([readNumber('14,5'), readNumber(' −3 '), readNumber('18.0'), readNumber(''), readNumber('тепло')]).toEqual([14.5, -3, 18, null, null]);
  const limits = { atLeast: 18, atMost: 28 };
  expect([17.9, 18, 28, 28.1].map((value) => isOutside(value, limits))).toEqual([true, false, false, true]);
  expect(isOutside(2.5, { atLeast: 2.5, atMost: null })).toBe(false);
});
