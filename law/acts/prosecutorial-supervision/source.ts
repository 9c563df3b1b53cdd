/** The words of a point as the source gives them, for `Article.text`. */
import type { Article } from '../../engine/norm.ts';
import { source } from './cite.ts';
import { words as departmentAndRegion } from './words-department-and-region.ts';
import { words as district } from './words-district.ts';
import { words as general } from './words-general.ts';
import { words as interaction } from './words-interaction.ts';

const all: Readonly<Record<string, string>> = { ...general, ...departmentAndRegion, ...district, ...interaction };

/** @throws Error for a point that the Instruction does not have (it has 1 to 70). */
export function textOf(point: string): Article['text'] {
  const ru = all[point];
  if (ru === undefined) throw new Error(`the Instruction has no point ${point}`);
  return { ru, certainty: 'F', source };
}
