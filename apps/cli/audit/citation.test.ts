/** How an audit cites: codes by parts, the law by points, the Instruction by its own points, with its status. */
import { acts } from '@kepil/law/acts/index.ts';
import { expect, it } from 'vitest';
import { citation } from './sentences.ts';

it.each([
  [{ act: 'special-institutions', article: '48', part: '3' }, 'Закон о специальных учреждениях ст. 48 п. 3', 'Арнаулы мекемелер туралы заң 48-бап 3-тармақ'],
  [{ act: 'prosecutorial-supervision', article: '16', part: '2', point: '1' }, 'Инструкция по прокурорскому надзору (утратила силу) п. 16 пп. 2) абз. 1', 'Прокурорлық қадағалау жөніндегі нұсқаулық (күші жойылған) 16-тармақ 2) тармақша 1-абзац'],
  [{ act: 'prosecutorial-supervision', article: '65' }, 'Инструкция по прокурорскому надзору (утратила силу) п. 65', 'Прокурорлық қадағалау жөніндегі нұсқаулық (күші жойылған) 65-тармақ'],
] as const)('%j', (cite, ru, kk) => {
  expect([citation(cite, acts, 'ru'), citation(cite, acts, 'kk')]).toEqual([ru, kk]);
  expect(citation(cite, acts, 'en')).toMatch(/^[\x20-\x7e’]+$/);
});
