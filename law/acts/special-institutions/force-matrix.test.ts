/** The table of art. 44(2) against the vocabulary, and against the article's own words. */
import { describe, expect, test } from 'vitest';
import { firearmCaseLabels, forceMeansLabels, specialCaseLabels } from '../../facts/force.ts';
import { article44 } from './article-44.ts';
import { article45 } from './article-45.ts';
import { firearmCaseRows, firearmCases, listedMeans, specialCaseRows, specialCases, specialMeans } from './force-matrix.ts';

/** "3), 5)–7)" of the text as numbers. */
const pointsIn = (words: string): number[] => [...words.matchAll(/(\d)\)(?:-(\d)\))?/g)].flatMap(([, from, to]) => Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, i) => Number(from) + i));

describe('the matrix of means and cases', () => {
  test('every means that a form offers is in the table, or is force, a firearm or outside the law', () => {
    expect([...listedMeans].sort()).toEqual(Object.keys(forceMeansLabels).filter((means) => !['physical', 'combat-technique', 'firearm', 'unlisted'].includes(means)).sort());
    expect(new Set(listedMeans).size).toBe(listedMeans.length);
  });
  test('the forms offer the seven and the eleven cases, and one that is outside the law', () => {
    expect(Object.keys(specialCaseLabels)).toEqual([...specialCases, 'other']);
    expect(Object.keys(firearmCaseLabels)).toEqual([...firearmCases, 'other']);
    expect(specialCaseRows.length).toBe(specialCases.length + 1);
    expect(firearmCaseRows.length).toBe(firearmCases.length + 1);
  });
  test.each(specialMeans.map((line) => [line.code, line] as const))('%s: the points are those of the article’s words', (_code, { point, points }) => {
    const part2 = (article44.text.ru.split('\n2. ')[1] ?? '').split('\n3. ')[0] ?? '';
    // The source breaks point 2 in the middle of its list: "1)-6),\n7) пункта 1".
    const words = part2.replaceAll(',\n7)', ', 7)').split('\n').find((line) => line.startsWith(`${point}) `)) ?? '';
    expect(words).not.toBe('');
    expect(pointsIn(words.slice(words.indexOf('подпункт')).split('пункта 1')[0] ?? '')).toEqual(points);
  });
  test('article 45 has as many points in its words as the list has cases', () => {
    expect(article45.text.ru.split('\n2. ')[0]?.match(/^\d+\) /gmu)?.length).toBe(firearmCases.length);
  });
});
