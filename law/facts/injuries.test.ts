import { describe, expect, it } from 'vitest';
import { bodyRegionIds, bodyRegions, injuriesOf, injuryChange, injuryWords, sidesOf, type Injury } from './injuries.ts';
import { injurySchema } from './injury-schema.ts';

const bruise = { region: 'forearm', aspect: 'back', side: 'left', kind: 'bruise', lengthMm: 30, widthMm: 20 } as const satisfies Injury;

describe('an injury', () => {
  it('is where the body has such a place', () => {
    expect(injurySchema.safeParse(bruise).success).toBe(true);
    expect(injurySchema.safeParse({ ...bruise, side: 'middle' }).success).toBe(false);
    expect(injurySchema.safeParse({ ...bruise, region: 'face' }).success).toBe(false);
    expect(injurySchema.safeParse({ ...bruise, lengthMm: 0 }).success).toBe(false);
    expect(injurySchema.safeParse({ ...bruise, description: '  ' }).success).toBe(false);
    for (const region of bodyRegionIds) for (const aspect of bodyRegions[region].aspects) for (const side of sidesOf(region)) expect(injurySchema.safeParse({ region, aspect, side, kind: 'other' }).success).toBe(true);
  });
  it('is told in words, with its size where it was measured', () => {
    expect(injuryWords(bruise, 'ru')).toBe('предплечье, левая сторона, сзади: кровоподтёк 30×20 мм');
    expect(injuryWords({ ...bruise, widthMm: undefined, lengthMm: undefined }, 'kk')).toBe('білек, сол жақ, артқы жағынан: қанталау');
  });
  it('that a reader may not see is none to read', () => {
    expect(injuriesOf('•••')).toBeNull();
    expect(injuriesOf([bruise])).toEqual([bruise]);
  });
});

describe('two examinations', () => {
  it('tell what is new, what is still there and what has gone', () => {
    const wound = { ...bruise, kind: 'wound' } as const;
    const shin = { region: 'lower-leg', aspect: 'front', side: 'right', kind: 'abrasion' } as const;
    expect(injuryChange([bruise, shin], [{ ...bruise, lengthMm: 10 }, wound])).toEqual({ fresh: [wound], still: [{ ...bruise, lengthMm: 10 }], gone: [shin] });
  });
  it('two bruises where one was: one is new', () => {
    expect(injuryChange([bruise], [bruise, bruise])).toEqual({ fresh: [bruise], still: [bruise], gone: [] });
  });
});
