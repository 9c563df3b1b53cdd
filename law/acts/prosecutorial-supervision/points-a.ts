/** Articles of the Instruction, points 0–18 and 57–70, in the order of the text. */
import type { Article } from '../../engine/norm.ts';
import { point10 } from './point-10.ts';
import { point11 } from './point-11.ts';
import { point12 } from './point-12.ts';
import { point13 } from './point-13.ts';
import { point14 } from './point-14.ts';
import { point15 } from './point-15.ts';
import { point16 } from './point-16.ts';
import { point17 } from './point-17.ts';
import { point2 } from './point-2.ts';
import { point4 } from './point-4.ts';
import { point57 } from './point-57.ts';
import { point6 } from './point-6.ts';
import { point61 } from './point-61.ts';
import { point63 } from './point-63.ts';
import { point65 } from './point-65.ts';
import { point66 } from './point-66.ts';
import { point67 } from './point-67.ts';
import { point7 } from './point-7.ts';
import { point8 } from './point-8.ts';
import { point9 } from './point-9.ts';
import { pointsWithoutNorms } from './points-without-norms.ts';

export const pointsA: readonly Article[] = [
  point2, point4, point6, point7, point8, point9, point10, point11, point12, point13, point14, point15, point16, point17,
  point57, point61, point63, point65, point66, point67, ...pointsWithoutNorms,
];
