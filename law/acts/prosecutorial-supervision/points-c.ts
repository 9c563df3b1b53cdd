/** Articles of the Instruction, points 39–56, in the order of the text. */
import type { Article } from '../../engine/norm.ts';
import { point39 } from './point-39.ts';
import { point45 } from './point-45.ts';
import { point50 } from './point-50.ts';
import { point51 } from './point-51.ts';
import { point40, point41, point42, point43, point44 } from './points-40-44.ts';
import { point46, point47, point48 } from './points-46-48.ts';
import { point49, point52, point53, point54, point55, point56 } from './points-49-56.ts';

export const pointsC: readonly Article[] = [
  point39, point40, point41, point42, point43, point44, point45, point46, point47, point48, point49, point50, point51, point52, point53, point54, point55, point56,
];
