import { ruleSets } from '@kepil/law/acts/index.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import { describe, expect, it } from 'vitest';
import { headOf } from '../register.ts';
import { registers } from './index.ts';

const norms = (ruleSets[0]?.acts ?? []).flatMap(({ articles }) => articles.flatMap(({ norms: all }) => all.map(({ id }) => id)));

describe.each(registers.map((register) => [register.id, register] as const))('the register %s', (_id, register) => {
  const types = [...Object.entries(register.opens), ...Object.entries(register.follows)];
  it('gathers facts that the vocabulary knows, tied by fields that they have', () => {
    expect(types.filter(([type, key]) => !factTypes[type] || (key !== null && !factTypes[type].fields[key]))).toEqual([]);
  });
  it('offers to record only facts of its own', () => {
    expect(register.records.length).toBeGreaterThan(0);
    expect(register.records.filter((type) => !factTypes[type])).toEqual([]);
  });
  it('has a word over each column in three languages, and every field of a column is a field of one of its facts', () => {
    for (const column of register.columns) {
      expect(Object.values(headOf(register, column)).filter((word) => word.trim() === '')).toEqual([]);
      const of = column.is === 'follow' ? column.types : types.map(([type]) => type);
      const fields = column.is === 'field' || column.is === 'follow' ? (column.fields ?? []) : [];
      expect(fields.filter((name) => !of.some((type) => factTypes[type]?.fields[name]))).toEqual([]);
      if (column.is === 'follow') expect(column.types.filter((type) => !(type in register.follows))).toEqual([]);
    }
  });
  it('names norms that there are: a line would never be coloured by one that is not', () => {
    const known = register.norms.filter((beginning) => norms.some((norm) => norm === beginning || norm.startsWith(`${beginning}.`)));
    expect(known).toEqual(register.norms);
  });
});

it('has an id of its own for each', () => {
  expect(new Set(registers.map(({ id }) => id)).size).toBe(registers.length);
});
