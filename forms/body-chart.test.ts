import { describe, expect, it } from 'vitest';
import { bodyAspects, bodyRegionIds, bodyRegions, sidesOf, type Injury } from '@kepil/law/facts/injuries.ts';
import { bodyChartSvg, bodyShapes, CHART, markAt, marksOf, sideAt, sideOfPoint } from './body-chart.ts';

const every: readonly Injury[] = bodyRegionIds.flatMap((region) => bodyRegions[region].aspects.flatMap((aspect) => sidesOf(region).map((side): Injury => ({ region, aspect, side, kind: 'bruise' }))));

describe('the body chart', () => {
  it('draws each region from where it is seen, and no other', () => {
    for (const aspect of bodyAspects) {
      const drawn = bodyShapes[aspect].map(({ region }) => region);
      expect(drawn.toSorted()).toEqual(bodyRegionIds.filter((region) => (bodyRegions[region].aspects as readonly string[]).includes(aspect)).toSorted());
      expect(bodyShapes[aspect].every(({ region, paired }) => paired === bodyRegions[region].paired)).toBe(true);
    }
  });
  it('has the person’s right on the viewer’s left from the front, and the other way round from behind', () => {
    expect([sideAt('front', true), sideAt('back', true)]).toEqual(['right', 'left']);
    expect([sideOfPoint('front', 60), sideOfPoint('front', 100), sideOfPoint('back', 60)]).toEqual(['right', 'middle', 'left']);
    const [x] = markAt({ region: 'hand', aspect: 'front', side: 'left', kind: 'burn' });
    expect(x).toBeGreaterThan(CHART.width / 2);
  });
  it('puts each mark on the drawing, at its own point where it has one', () => {
    for (const injury of every) {
      const [x, y] = markAt(injury);
      expect([x > 0 && x < CHART.width, y > 0 && y < CHART.height]).toEqual([true, true]);
    }
    expect(markAt({ region: 'chest', aspect: 'front', side: 'left', kind: 'wound', spot: [120, 99] })).toEqual([120, 99]);
  });
  it('never hides one mark behind another', () => {
    const many = [...every, ...every];
    const marks = marksOf(many);
    const near = marks.flatMap((a, i) => marks.slice(i + 1).filter((b) => a.aspect === b.aspect && Math.hypot(a.x - b.x, a.y - b.y) < 3));
    expect(near).toEqual([]);
  });
  it('as a picture has a number for each injury and is the same for the same', () => {
    const svg = bodyChartSvg(every, { front: 'алдыңғы жағынан', back: 'артқы жағынан' });
    expect(every.every((_, i) => svg.includes(`>${i + 1}</text>`))).toBe(true);
    expect(svg).toBe(bodyChartSvg(every, { front: 'алдыңғы жағынан', back: 'артқы жағынан' }));
  });
});
