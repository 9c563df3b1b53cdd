import { expect, it } from 'vitest';
import { scaleOf, sheetOf, timesOf } from './track-geometry.ts';

const at = (latitude: number, longitude: number) => ({ at: 0, point: [latitude, longitude] as [number, number], accuracy: null, tamper: false });
const circle = (radius: number) => ({ id: 'z', rule: 'stay' as const, area: { centre: [43.24, 76.9] as [number, number], radius } });

it('a degree north is a degree up, in metres, and east is right, less of them the further north', () => {
  const { spot } = sheetOf({ positions: [at(43.23, 76.9), at(43.25, 76.9)], zones: [] }, 1);
  const [x, y] = spot([43.25, 76.91]);
  expect([Math.round(x), Math.round(y)]).toEqual([810, -1112]);
});
it('all of the track and of the zones near it is on the sheet; a zone of a whole city does not make it a dot', () => {
  const near = sheetOf({ positions: [at(43.24, 76.9), at(43.245, 76.9)], zones: [circle(150)] }, 2);
  expect([near.width / near.height, near.height >= 700 && near.height < 900]).toEqual([2, true]);
  expect(sheetOf({ positions: [at(43.24, 76.9), at(43.245, 76.9)], zones: [circle(12_000)] }, 2).height).toBeLessThan(900);
  expect(sheetOf({ positions: [], zones: [circle(12_000)] }, 2).height).toBeGreaterThan(24_000);
});
it('who has not moved is drawn in a street and not in a centimetre; across the date line nothing is torn', () => {
  expect(sheetOf({ positions: [at(43.24, 76.9)], zones: [] }, 2).width).toBe(400);
  expect(sheetOf({ positions: [], zones: [] }, 2).width).toBe(400);
});
it('times stand apart: of a day at one place one is written', () => {
  const { spot } = sheetOf({ positions: [at(43.24, 76.9)], zones: [] }, 2);
  expect(timesOf([at(43.24, 76.9), at(43.2401, 76.9), at(43.25, 76.9), at(43.24, 76.9)], spot, 100).map(({ point }) => point[0])).toEqual([43.24, 43.25]);
});
it('a scale bar is a round number and at most a quarter of the sheet', () => expect([400, 900, 4100, 30_000].map(scaleOf)).toEqual([100, 200, 1000, 5000]));
