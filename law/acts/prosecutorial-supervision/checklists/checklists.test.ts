/** The check-lists against the register's table of them: items, their order, rows, specialists; and what stands beside each exists. */
import { describe, expect, it } from 'vitest';
import { acts } from '../../index.ts';
import { placeKinds } from '../../../facts/fact.ts';
import { factTypes } from '../../../facts/types.ts';
import { checklistFor, checklistItem, checklists, checklistsOf } from './index.ts';
import { measures } from './measures.ts';
import { registered } from './registered.cases.ts';

const norms: ReadonlySet<string> = new Set(acts.flatMap(({ articles }) => articles.flatMap((article) => article.norms.map(({ id }) => id))));
const params: ReadonlySet<string> = new Set(acts.flatMap((act) => act.params.map(({ id }) => id)));
const items = checklists.flatMap((list) => list.items.map((one) => ({ list: list.id, ...one })));

describe('the check-lists', () => {
  it.each(registered.map((one) => [one.id, one] as const))('%s has the items of the register, row by row and in its order', (id, { items: wanted }) => {
    const list = checklists.find((one) => one.id === id);
    const byNumber = Object.entries(Object.groupBy(list?.items ?? [], ({ no }) => no)).map(([no, some = []]) => [Number(no), some.map((one) => one.id)]);
    expect(byNumber).toEqual(wanted);
    const numbers = list?.items.map(({ no }) => no) ?? [];
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });
  it('let specialists in where the note to point 39 says so, and nowhere else', () => {
    const with39 = new Set(items.filter(({ specialists }) => specialists).map(({ list, no }) => `${list} ${no}`));
    expect([...with39]).toEqual([1, 4, 5, 6, 7, 8, 9, 10, 11].map((no) => `CL_UIS ${no}`));
  });
  it('have each row once', () => {
    expect(items.map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at)).toEqual([]);
  });
  it('name only norms, fact types and parameters that exist', () => {
    expect(items.flatMap(({ id, knownBy }) => knownBy.norms.filter((norm) => !norms.has(norm)).map((norm) => `${id}: ${norm}`))).toEqual([]);
    expect(items.flatMap(({ id, knownBy }) => knownBy.facts.filter((type) => !factTypes[type]).map((type) => `${id}: ${type}`))).toEqual([]);
    expect(Object.values(measures).flatMap(({ atLeast, atMost }) => [atLeast, atMost]).filter((id) => id !== undefined && !params.has(id))).toEqual([]);
  });
  it('show something beside every item that the register marks as computable', () => {
    const bare = registered.flatMap(({ computable }) => computable).filter((row) => { const one = checklistItem(row); return !one || (one.knownBy.norms.length === 0 && one.knownBy.facts.length === 0); });
    // Benefits of minors and of persons of pension age are paid outside of the system: answered person by person.
    expect(bare).toEqual(['P39.7a', 'P39.7b']);
  });
  it('have their words in three languages, Kazakh not a copy of Russian', () => {
    for (const { id, words } of items) {
      expect(words.kk, id).not.toBe(words.ru);
      expect(words.en, id).not.toMatch(/[а-яё]/iu);
      expect(words.ru, id).not.toMatch(/[әғқңөұүһі]/iu);
    }
  });
});

describe('which check-list a place has', () => {
  it('is that of its kind, with the rights of those held in a facility or receiver', () => {
    expect(checklistFor('ivs')?.id).toBe('CL_IVS');
    expect(checklistsOf('ivs').map(({ id }) => id)).toEqual(['CL_RIGHTS', 'CL_IVS']);
    expect(checklistsOf('ivs', true).map(({ id }) => id)).toEqual(['CL_RIGHTS', 'CL_LATE_PLACEMENT', 'CL_IVS']);
    expect(checklistsOf('probation-service').map(({ id }) => id)).toEqual(['CL_PROBATION']);
    expect(checklistFor('home')).toBe(null);
  });
  it('is one at most', () => {
    for (const kind of placeKinds) expect(checklists.filter(({ asked, placeKinds: of }) => asked === 'kind' && of.includes(kind)).length, kind).toBeLessThanOrEqual(1);
  });
});
