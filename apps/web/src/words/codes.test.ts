import { stages } from '@kepil/platform/access/matrix.ts';
import { expect, it } from 'vitest';
import { boardStages, codeText } from './codes.ts';

it('the filter of stages offers what the server knows, each in words', () => {
  expect([...boardStages].sort()).toEqual(stages.filter((stage) => stage !== 'over' && stage !== 'control').sort());
  expect(boardStages.filter((stage) => codeText('stage', stage) === undefined)).toEqual([]);
});
