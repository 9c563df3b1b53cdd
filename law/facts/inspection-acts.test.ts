import { expect, it } from 'vitest';
import { findingRef, itemRef } from './finding-name.ts';
import { answersInspection, itemsAnswered } from './inspection-acts.ts';

const [own, other] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'];

it.each([
  ['it says so', { about: own }, true, []], ['it answers an item of it', { findings: [itemRef('ivs', own, 'P45.8'), itemRef('ivs', own, 'P45.6a')] }, true, ['P45.8', 'P45.6a']],
  ['it answers an item of another', { about: other, findings: [itemRef('ivs', other, 'P45.8')] }, false, []], ['it answers a finding of the law', { findings: [findingRef('place', 'ivs', 'a key')] }, false, []],
  ['nothing is said', {}, false, []], ['what is said is no list', { findings: 'P45.8' }, false, []],
] as const)('an act answers an inspection where %s', (_, data, answers, items) => {
  expect([answersInspection(data, own), itemsAnswered(data, own)]).toEqual([answers, items]);
});
