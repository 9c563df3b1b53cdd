import { describe, expect, it } from 'vitest';
import type { Fact } from '../facts/fact.ts';
import { alarmChanges, alarmsOf, type Alarm } from './alarms.ts';
import type { BraceletBreach } from './bracelet.ts';
import { endOf, wearingsOf } from './watch.ts';

const breach = (from: number, until: number | null, more: Partial<BraceletBreach> = {}): BraceletBreach => ({ kind: 'left', zone: 'home', from, until, ...more });
const alarm = (id: string, from: number, until: number | null, more: Partial<Alarm> = {}): Alarm => ({ id, kind: 'left', zone: 'home', from, until, ending: null, byHand: false, followed: null, ...more });
const told = (changes: ReturnType<typeof alarmChanges>): string[] => changes.map((one) => (one.what === 'raise' ? `raise ${one.breach.from}` : one.what === 'end' ? `end ${one.alarm.id} ${one.from}-${one.until}` : `${one.what} ${one.alarm.id}`));

describe('what positions say against what is recorded', () => {
  it('the same: nothing is recorded', () => expect(alarmChanges([alarm('a', 10, null)], [breach(10, null)], 0)).toEqual([]));
  it('new, ended, disproved', () => {
    expect(told(alarmChanges([], [breach(10, null)], 0))).toEqual(['raise 10']);
    expect(told(alarmChanges([alarm('a', 10, null)], [breach(10, 20)], 0))).toEqual(['end a 10-20']);
    expect(told(alarmChanges([alarm('a', 10, null)], [], 0))).toEqual(['withdraw a']);
  });
  it('begun earlier than was known: the alarm stays, its end says from when', () => expect(told(alarmChanges([alarm('a', 10, null)], [breach(5, 20)], 0))).toEqual(['end a 5-20']));
  it('going on after all: its end is taken back', () => expect(told(alarmChanges([alarm('a', 10, 20, { ending: { id: 'e', from: 10, until: 20 } })], [breach(10, null)], 0))).toEqual(['go-on a']));
  it('two that are one, one that is two', () => {
    expect(told(alarmChanges([alarm('a', 10, 20), alarm('b', 30, null)], [breach(10, null)], 0))).toEqual(['withdraw b']);
    expect(told(alarmChanges([alarm('a', 10, null)], [breach(10, 20), breach(30, null)], 0))).toEqual(['end a 10-20', 'raise 30']);
  });
  it('before what is judged nothing is touched but what still went on', () => expect(told(alarmChanges([alarm('a', 10, 20), alarm('b', 30, null)], [], 40))).toEqual(['end b 30-40']));
  it('the word of a person stands: what he recorded, corrected or took back is neither taken back nor raised again', () => {
    expect(alarmChanges([alarm('a', 10, null, { byHand: true })], [], 0)).toEqual([]);
    expect(alarmChanges([], [breach(12, null)], 0, [alarm('a', 10, null)])).toEqual([]);
  });
  it('another zone or kind is another alarm', () => expect(told(alarmChanges([alarm('a', 10, null)], [breach(10, null, { zone: 'work' })], 0))).toEqual(['withdraw a', 'raise 10']));
});

const fact = (type: string, at: number, data: Fact['data'], id = `${type} ${at}`): Fact => ({ id, type, at, recordedAt: at, zone: 'Asia/Almaty', streams: [{ kind: 'episode', id: 'e' }], place: 'p', actor: { id: 'system', capacity: 'system', office: null }, data });
const zone = { id: 'home', rule: 'stay', area: { centre: [43, 76], radius: 100 } };

it('what is worn: by device, with the zones of each decision in its time, until taken off, the term over or the control ended', () => {
  const facts = [
    fact('control.registered', 1, { place: 'service' }), fact('bracelet.attached', 2, { device: 'A', ground: '2-1', until: 90 }), fact('bracelet.zones-set', 3, { zones: [zone] }), fact('bracelet.zones-set', 5, { device: 'A', zones: [zone] }),
    fact('bracelet.removed', 6, { device: 'A' }), fact('bracelet.attached', 7, { device: 'A', until: 9 }), fact('control.removed', 12, {}),
  ];
  expect(wearingsOf(facts)).toEqual([
    { device: 'A', n: 1, place: 'service', zone: 'Asia/Almaty', ground: '2-1', from: 2, term: 90, until: 6, zones: [{ ...zone, since: 3, until: 5 }, { ...zone, since: 5 }] },
    { device: 'A', n: 2, place: 'service', zone: 'Asia/Almaty', ground: null, from: 7, term: 9, until: 12, zones: [] },
  ]);
  expect(wearingsOf(facts).map(endOf)).toEqual([6, 9]);
});

it('an alarm of the journal: its end and its follow-up name it', () => {
  const facts = [fact('bracelet.breach', 10, { device: 'A', kind: 'left', zone: 'home', from: 10 }, 'a'), fact('bracelet.breach', 11, { device: 'B', kind: 'tamper' }, 'b'), fact('bracelet.breach-followed', 15, { about: 'a', result: 'дома' }, 'f'), fact('bracelet.breach-ended', 20, { about: 'a', from: 9, until: 20 }, 'e')];
  expect(alarmsOf(facts, 'A')).toEqual([{ id: 'a', kind: 'left', zone: 'home', from: 9, until: 20, ending: { id: 'e', from: 9, until: 20 }, byHand: false, followed: { id: 'f', at: 15, result: 'дома' } }]);
});
