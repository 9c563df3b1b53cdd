import { expect, test } from 'vitest';
import { heldText, sameLine, type HeldRow } from './held.ts';

const row: HeldRow = {
  personName: 'Әбдіқадыр Ғалым', birthDate: null, sex: 'male', minor: false, foreigner: false, place: 'ivs-1', placeKind: 'IVS', zone: 'Asia/Almaty', territory: 'kz/75', stage: 'detention',
  ground: 'detention-48h', categories: ['convict'], since: 1, expiry: 2, uncoveredSince: null, nextAt: 2, nextNorm: 'n', nextKey: 'n|1', nextKind: 'duty', breaches: 0, openDuties: 3, cell: '12',
  particulars: { cellSince: 1, cases: ['25-1'], shift: { walk: { at: 1, taken: true } } },
};

test('two lines are the same where their texts are, column by column', () => {
  const others: HeldRow[] = [
    { ...row, categories: [...row.categories], particulars: structuredClone(row.particulars) }, { ...row, birthDate: '1990-01-01' }, { ...row, minor: true }, { ...row, ground: null }, { ...row, categories: [] },
    { ...row, categories: ['convict', 'minor'] }, { ...row, expiry: null }, { ...row, uncoveredSince: 0 }, { ...row, breaches: 1 }, { ...row, cell: null }, { ...row, particulars: {} },
    { ...row, particulars: { cellSince: 1, cases: ['25-1'], shift: { walk: { at: 1, taken: false } } } }, ...(Object.keys(row) as (keyof HeldRow)[]).map((column) => ({ ...row, [column]: 'other' })),
  ];
  expect(others.filter((other) => sameLine(row, other))).toHaveLength(1);
  for (const other of others) expect(sameLine(row, other)).toBe(heldText('e', row) === heldText('e', other));
});
