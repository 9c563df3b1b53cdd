import { describe, expect, it } from 'vitest';
import { houseRuleSet } from '../../index.ts';
import { compile } from '../../../engine/index.ts';
import { factsOf } from '../../../check/run-case.ts';
import { admitted, detained, happens, person } from '../../special-institutions/happenings.cases.ts';
import { besideItems, type Standing } from './known.ts';
import { point45 } from './point-45.ts';

const engine = compile(houseRuleSet);
const at = Date.parse('2026-03-11T09:00:00Z');
const record = (episode: string, examined: boolean): Standing => {
  const facts = factsOf({ name: '', norm: '', rows: [], at: '', expect: [], facts: [
    person('2026-03-10 09:00'), detained('2026-03-10 10:00'), admitted('2026-03-10 14:00', 'ivs'), ...(examined ? [happens('medical.examined', '2026-03-10 15:00', { occasion: 'admission' })] : []),
  ] });
  return { episode, findings: engine.evaluate(facts, { at }).findings, types: new Set(facts.map(({ type }) => type)) };
};
const beside = besideItems(point45, [record('e1', true), record('e2', false)]);
const of = (item: string) => beside.find((one) => one.item === item);

describe('beside the items of a check-list', () => {
  it('stands who was not examined at placement, and that the other was', () => {
    expect(of('P45.8')).toMatchObject({ broken: [{ episode: 'e2', norm: 'prosecutorial-supervision.45.medical-examination' }], met: 1 });
  });
  it('stands of whom no protocol is on record', () => {
    expect(of('P45.1a')?.without).toEqual(['e1', 'e2']);
    expect(of('P45.1a')?.broken.map(({ episode, norm }) => [episode, norm])).toEqual([['e1', 'criminal-procedure.131.2.protocol'], ['e2', 'criminal-procedure.131.2.protocol']]);
  });
  it('stands of nobody that nothing is on record of what does not happen to everybody', () => {
    expect([of('P45.4a')?.without, of('P45.5')?.without]).toEqual([[], []]);
  });
  it('stands nothing where nothing is known, and every item has its place', () => {
    expect(of('P45.12')).toEqual({ item: 'P45.12', broken: [], warned: [], met: 0, open: 0, without: [] });
    expect(beside.map(({ item }) => item)).toEqual(point45.items.map(({ id }) => id));
  });
});
