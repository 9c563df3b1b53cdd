import { testDatabase, type TestDatabase } from '@kepil/journal/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { episodeActions, matrix, plainActions } from './matrix.ts';
import { grantsFor, may, type Position, type Principal } from './may.ts';
import { roles } from './roles.ts';
import { ruleRows } from './rules.ts';

let database: TestDatabase;
beforeAll(async () => { database = await testDatabase(); });
afterAll(() => database.close());

describe('the matrix', () => {
  it('stands in the database row for row: a change of one without the other is found here', async () => {
    const { rows } = await database.pool.query('select role, action, reach, stages, republic, capacities from access_rule');
    const key = (row: { role: string; action: string; reach: string }) => `${row.role}|${row.action}|${row.reach}`;
    expect(rows.sort((a, b) => key(a).localeCompare(key(b), 'en'))).toEqual(ruleRows());
  });

  it('knows every role and gives no action that nobody has', () => {
    expect(new Set(matrix.map(({ role }) => role))).toEqual(new Set(roles));
    const given = new Set(matrix.flatMap(({ actions }) => actions));
    expect([...episodeActions, ...plainActions].filter((action) => !given.has(action))).toEqual([]);
  });

  it('gives an action to a role by one reach only, so that the database’s fence has one answer', () => {
    const keys = matrix.flatMap(({ role, actions, capacities }) => actions.map((action) => `${role}|${action}|${capacities?.join(',') ?? ''}`));
    expect(keys.length).toBe(new Set(keys).size);
  });

  it('lets nobody reach persons everywhere', () => {
    const cases = new Set<string>(episodeActions);
    expect(matrix.filter(({ reach, actions }) => reach === 'everywhere' && actions.some((action) => cases.has(action)))).toEqual([]);
  });
});

const who = (role: Principal['role'], more: Partial<Principal> = {}): Principal => ({
  account: 'a', login: 'a', name: 'a', role, capacity: 'auditor', office: 'o1', territory: 'kz/75', territoryRoot: false, place: 'p1', language: 'kk', ...more,
});
const here: Position = { place: 'p1', territories: ['kz', 'kz/75'], offices: ['o1'], stage: 'detention' };

describe('reach', () => {
  it('ends at the place, the case, the territory and the stage', () => {
    expect(may(who('duty-officer'), 'episode.read', here)).toBe(true);
    expect(may(who('duty-officer'), 'episode.read', { ...here, place: 'p2' })).toBe(false);
    expect(may(who('duty-officer', { place: null }), 'episode.read', { ...here, place: null })).toBe(false);
    expect(may(who('investigator'), 'episode.read', { ...here, offices: ['o2'] })).toBe(false);
    expect(may(who('investigator', { office: null }), 'episode.read', here)).toBe(false);
    expect(may(who('investigator'), 'episode.read', { ...here, stage: 'administrative-arrest' })).toBe(false);
    expect(may(who('custody-prosecutor'), 'episode.read', { ...here, stage: 'administrative-arrest' })).toBe(true);
    expect(may(who('custody-prosecutor', { territory: 'kz/71' }), 'episode.read', here)).toBe(false);
    expect(may(who('custody-prosecutor', { territory: 'kz/7' }), 'episode.read', here)).toBe(false);
    expect(may(who('judge'), 'episode.read', { ...here, stage: 'over' })).toBe(false);
  });

  it('of the audit needs the republic', () => {
    expect(grantsFor(who('custody-prosecutor'), 'audit.read')).toEqual([]);
    expect(grantsFor(who('custody-prosecutor', { territoryRoot: true }), 'audit.read')).toHaveLength(1);
  });

  it('to medical words needs the capacity within a shift', () => {
    expect(may(who('duty-officer', { capacity: 'duty-officer' }), 'secret.read', here)).toBe(false);
    expect(may(who('duty-officer', { capacity: 'medical-officer' }), 'secret.read', here)).toBe(true);
  });
});
