/** The matrix of the Instruction against the register's own table, and the answers drawn from it. */
import { describe, expect, it } from 'vitest';
import { placeKinds } from '../facts/fact.ts';
import { assignmentFaults, branchOfPerson, codeOf, competentFor, jointCheckOn, jointQuestions, type Assignment } from './competent.ts';
import { jurisdiction } from './matrix.ts';

/** The table of the register (instruction-matrices.yaml, jurisdiction.matrix): rows, who, over what places; written off by hand. */
const register: readonly (readonly [rows: string, by: string, places: string, condition?: true])[] = [
  ['P15.2a', 'DEPARTMENT', ''], ['P15.2b', 'DEPARTMENT', ''], ['P15.2c', 'DEPARTMENT', ''], ['P15.2d', 'DEPARTMENT', ''],
  ['P19.1a', 'REGIONAL', ''], ['P19.1b', 'REGIONAL', ''], ['P19.1c', 'REGIONAL', 'SI_UIS SI_KNB IVS IVS_TRANSPORT SP UIS', true], ['P19.1d P19.1e', 'REGIONAL', ''], ['P19.1f', 'REGIONAL', ''],
  ['P21.1a P21.1b P25.0', 'REGIONAL', 'SI_UIS SI_KNB'], ['P21.1c P21.1d P22.1a P22.1b', 'REGIONAL', 'IVS SP'], ['P19.1g', 'REGIONAL', ''], ['P19.2', 'REGIONAL', '', true], ['P19.3a', 'REGIONAL', ''],
  ['P32.1a', 'DISTRICT', 'UIS'], ['P32.1b', 'DISTRICT', 'IVS'], ['P32.1c', 'DISTRICT', 'SP'], ['P32.1d', 'DISTRICT', 'PROBATION'], ['P32.1e', 'DISTRICT', 'POB'], ['P32.1f P54', 'DISTRICT', ''], ['P36a P36b P37a', 'DISTRICT', 'UIS'], ['P53', 'DISTRICT', ''],
  ['P58.1a', 'MILITARY', 'GUARDHOUSE'], ['P58.1b', 'MILITARY', 'SHIP_PREMISES BORDER_PREMISES'], ['P58.1c', 'MILITARY', ''], ['P58.1d P58.1e P58.1f', 'MILITARY', ''], ['P58.1g', 'MILITARY', ''], ['P58.2a P58.2b P58.2c P58.2d', 'MILITARY+REGIONAL+DISTRICT', ''],
  ['P59', 'TRANSPORT', 'IVS_TRANSPORT'], ['P60a', 'OSA_UNIT', ''], ['P60b', 'OSA_UNIT', 'SI_UIS SI_KNB'], ['P61.1a P61.1b P61.1c', 'REGIONAL+TREATY_UNIT', ''], ['P61.2', 'REGIONAL+CRIMINAL_PROCESS_UNIT', ''],
];

describe('the matrix', () => {
  it('is that of the register, row by row', () => {
    const ours = jurisdiction.map(({ rows, by, over, condition }) => [rows.join(' '), by.join('+'), over.filter((code) => /^[A-Z_]+$/.test(code)).join(' '), ...(condition ? [true] : [])]);
    expect(ours).toEqual(register.map((row) => [...row]));
  });
  it('cites a point in every row and says in three languages what is supervised', () => {
    for (const { cite, rows, what } of jurisdiction) {
      const points = rows.map((row) => row.slice(1).split('.')[0]?.replace(/[a-z]$/, ''));
      expect(points, rows.join()).toContain(cite.article);
      expect(new Set(Object.values(what)).size, rows.join()).toBe(3);
    }
  });
});

describe('the competent office', () => {
  const answer = (kind: (typeof placeKinds)[number], agency?: string, byOrderOfRegion = false) => {
    const found = competentFor({ kind, agency: agency ?? null, byOrderOfRegion });
    return found ? [found.branch, found.level, found.by.flatMap(({ rows }) => rows).join(' '), found.beside.flatMap(({ rows }) => rows).join(' ')] : null;
  };
  it.each([
    ['ivs', undefined, false, ['territorial', 'district', 'P32.1b', 'P21.1c P21.1d P22.1a P22.1b']],
    ['ivs', 'transport-police', false, ['transport', 'district', 'P59', '']],
    ['sp', undefined, false, ['territorial', 'district', 'P32.1c', 'P21.1c P21.1d P22.1a P22.1b']],
    ['si', 'uis', false, ['territorial', 'oblast', 'P21.1a P21.1b P25.0', 'P60b']],
    ['si', 'knb', false, ['territorial', 'oblast', 'P21.1a P21.1b P25.0', 'P60b']],
    ['uis', undefined, false, ['territorial', 'district', 'P32.1a P36a P36b P37a', '']],
    ['uis', undefined, true, ['territorial', 'oblast', 'P19.1c', '']],
    ['ivs', undefined, true, ['territorial', 'oblast', 'P19.1c', 'P21.1c P21.1d P22.1a P22.1b']],
    ['probation-service', undefined, false, ['territorial', 'district', 'P32.1d', '']],
    ['public-security-unit', undefined, false, ['territorial', 'district', 'P32.1e', '']],
    ['guardhouse', 'military-police', false, ['military', 'district', 'P58.1a', '']],
    ['ship-premises', undefined, false, ['military', 'district', 'P58.1b', '']],
    ['border-premises', 'border-service', false, ['military', 'district', 'P58.1b', '']],
    ['pr', undefined, false, null],
  ] as const)('of %s %s (by order: %s)', (kind, agency, byOrder, expected) => {
    expect(answer(kind, agency, byOrder)).toEqual(expected);
  });
  it('is one for every kind that the Instruction supervises, and none for the others', () => {
    expect(placeKinds.filter((kind) => competentFor({ kind }) === null)).toEqual(['pr', 'medical-institution', 'other-premises', 'police-office', 'home']);
    for (const kind of placeKinds) expect(competentFor({ kind }) === null).toBe(codeOf({ kind }) === null);
  });
  it('P58.1c, P58.1f: of a serviceman on probation and on a convoy of the National Guard is the military one', () => {
    expect([branchOfPerson({ serviceman: true })?.row, branchOfPerson({ convoyByNationalGuard: true })?.row, branchOfPerson({})]).toEqual(['P58.1c', 'P58.1f', null]);
  });
  it('P58.2a: what happens on the way is checked jointly by military prosecutors, the region and the district', () => {
    expect(jointCheckOn('crime-en-route')).toEqual({ row: 'P58.2a', participants: [{ branch: 'military', level: 'district' }, { branch: 'territorial', level: 'oblast' }, { branch: 'territorial', level: 'district' }] });
    expect(Object.values(jointQuestions)).toEqual(['P58.2a', 'P58.2b', 'P58.2c', 'P58.2d']);
  });
});

describe('P57: gaps and overlaps of assignments', () => {
  const places = [{ id: 'ivs', kind: 'ivs' }, { id: 'si', kind: 'si', agency: 'uis' }, { id: 'guard', kind: 'guardhouse' }, { id: 'pr', kind: 'pr' }, { id: 'uis', kind: 'uis' }] as const;
  const to = (place: string, office: string, branch: Assignment['branch'], level: Assignment['level']): Assignment => ({ place, office, branch, level });
  it('finds nobody, several, another branch and another level; a reception-distribution centre is asked of nobody', () => {
    const faults = assignmentFaults(places, [to('ivs', 'medeu', 'territorial', 'district'), to('ivs', 'almaly', 'territorial', 'district'), to('si', 'medeu', 'territorial', 'district'), to('guard', 'medeu', 'territorial', 'district')]);
    expect(faults.map(({ place, fault }) => `${place} ${fault}`)).toEqual(['ivs several', 'si other-level', 'guard other-branch', 'uis nobody']);
  });
  it('finds nothing where each has its own', () => {
    expect(assignmentFaults(places, [to('ivs', 'medeu', 'territorial', 'district'), to('si', 'region', 'territorial', 'oblast'), to('guard', 'garrison', 'military', 'district'), to('uis', 'region', 'territorial', 'oblast')])).toEqual([]);
  });
});
