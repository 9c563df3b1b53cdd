import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '@kepil/law/time/instant.ts';
import type { Due } from './due-groups.ts';
import { dueGroups } from './due-groups.ts';

const now = Date.UTC(2026, 10, 21, 9, 0);
const title = { kk: 'міндет', ru: 'обязанность', en: 'duty' };
const due = (key: string, at: number | null, state = 'open'): Due => ({
  episode: key, person: key,
  finding: {
    key, norm: 'n', edition: '2015-01-01', kind: 'duty', state, bearer: 'duty-officer', addressee: null, openedBy: 'f', closedBy: null, from: now - DAY, due: at, until: null,
    exception: null, detail: {}, evidence: 'not-recorded', title, cite: { act: 'upk', article: '131' }, remedy: null, certainty: 'F', discharge: [], alsoSaidBy: [],
  },
});
const groups = (...rows: Due[]) => dueGroups(rows, now).map(({ nearness, rows: found }) => [nearness, found.map(({ finding }) => finding.key)]);

describe('what is due in a place', () => {
  it('is past from its very minute on', () => {
    expect(groups(due('a', now), due('b', now + 1))).toEqual([['past', ['a']], ['soon', ['b']]]);
  });
  it('is within 24 hours up to and with the 24th', () => {
    expect(groups(due('a', now + DAY), due('b', now + DAY + 1))).toEqual([['soon', ['a']], ['later', ['b']]]);
  });
  it('is past where it is broken, whatever its time', () => {
    expect(groups(due('a', null, 'breached'), due('b', now + HOUR, 'breached'))).toEqual([['past', ['a', 'b']]]);
  });
  it('leaves out empty groups and waits with what has no time', () => {
    expect(groups(due('a', null))).toEqual([['later', ['a']]]);
    expect(groups()).toEqual([]);
  });
});
