/** The register's tables for points 39–56 against the norms: rhythm, terms and reconciliations, row by row. */
import { describe, expect, it } from 'vitest';
import { acts } from '../index.ts';
import type { Norm } from '../../engine/norm.ts';
import { reconciliationLabels } from '../../facts/reconciliation.ts';
import { checklistItem } from './checklists/index.ts';
import { deadlines, perInspection, periodicDuties, reconciliations } from './registered-duties-c.cases.ts';

const norms: readonly Norm[] = acts.flatMap(({ articles }) => articles.flatMap((article) => article.norms));
const params = acts.flatMap((act) => act.params);
const fulfilling = (row: string): readonly Norm[] => norms.filter(({ rows }) => rows.includes(row));
const features = new Set(acts.flatMap(({ articles }) => articles.flatMap((article) => Object.keys(article.features ?? {}))));

describe('periodic duties', () => {
  it.each(periodicDuties.map((one) => [one.id, one] as const))('%s recurs as the register says', (_id, { unit, rows }) => {
    const recurring = rows.flatMap((row) => fulfilling(row)).filter(({ rule }) => rule.type === 'recurring');
    expect(recurring.length).toBeGreaterThan(0);
    expect(recurring.map(({ rule }) => rule.type === 'recurring' && rule.every).filter((every) => every === unit).length).toBeGreaterThan(0);
    for (const row of rows) expect(fulfilling(row).length, row).toBeGreaterThan(0);
  });
  it('of each inspection have a norm', () => {
    for (const { id, rows } of perInspection) for (const row of rows) expect(fulfilling(row).length, `${id} ${row}`).toBeGreaterThan(0);
  });
});

describe('deadlines', () => {
  it.each(deadlines.map((one) => [one.id, one] as const))('%s: every row is a duty or a requirement that the system watches', (_id, { rows }) => {
    for (const row of rows) {
      const found = fulfilling(row);
      expect(found.length > 0 || features.has(row), row).toBe(true);
      expect(found.some(({ rule }) => rule.type === 'deadline' || rule.type === 'check' || rule.type === 'coverage'), row).toBe(true);
    }
  });
  it('have the numbers of the source where it gives them', () => {
    const given = deadlines.filter(({ iso }) => iso !== null);
    expect(given.map(({ id, iso }) => `${id} ${String(iso)}`)).toEqual(['DL14 PT24H']);
    const embassy = fulfilling('P45.4b').find(({ rule }) => rule.type === 'deadline');
    const term = embassy?.rule.type === 'deadline' && 'param' in embassy.rule.term ? embassy.rule.term : null;
    expect(term?.unit).toBe('hour');
    expect(params.find(({ id }) => id === term?.param)?.editions.at(-1)?.value).toBe(24);
  });
  it('take a number of design, dated and marked, where the source gives none', () => {
    const own = new Set(deadlines.filter(({ iso }) => iso === null).flatMap(({ rows }) => rows).flatMap((row) => fulfilling(row)).filter(({ id }) => id.startsWith('prosecutorial-supervision.')));
    for (const { id, rule } of own) {
      if (rule.type !== 'deadline') continue;
      const name = 'param' in rule.term ? rule.term.param : 'alarm' in rule.term ? rule.term.alarm : '';
      const edition = params.find((param) => param.id === name)?.editions[0];
      expect(['design', 'K'], `${id}: ${name}`).toContain(edition?.certainty);
      expect(edition?.note, name).toBeTruthy();
    }
  });
});

describe('reconciliations', () => {
  const kindOf: Readonly<Record<string, keyof typeof reconciliationLabels>> = { RC02: 'court-probation', RC03: 'court-statistics-police', RC04: 'detained-receivers', RC05: 'delivered-protocols' };
  it.each(reconciliations.map((one) => [one.id, one] as const))('%s is a kind that can be recorded', (id, { period, rows }) => {
    const which = kindOf[id];
    expect(which && reconciliationLabels[which]).toBeTruthy();
    const recurring = norms.filter(({ rule }) => rule.type === 'recurring' && rule.discharge.some((match) => match.fact === 'reconciliation.run' && JSON.stringify(match.where).includes(`"${String(which)}"`)));
    if (period === 'quarter' || period === 'half-year') expect(recurring.map(({ rule }) => rule.type === 'recurring' && rule.every)).toEqual([period]);
    // On a signal: steps of the check-list of point 42.
    else for (const row of rows) expect(checklistItem(row), row).not.toBe(null);
  });
});
