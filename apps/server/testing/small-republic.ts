/** A republic small enough to hold in one's head: two districts of one region and one of another, with their places and people. */
import { fictionalIin } from '@kepil/modules/demo/fictional-iin.ts';
import { Random } from '@kepil/modules/demo/random.ts';
import type pg from 'pg';
import { hashPassword } from '@kepil/platform/sign-in/password.ts';
import { capacityOfRole, type Role } from '@kepil/platform/access/roles.ts';

export const password = 'ұзын-құпиясөз-7';

const named = (text: string) => JSON.stringify({ kk: text, ru: text, en: text });

export const territoryRows = [
  ['kz', null, 'Қазақстан'], ['kz/75', 'kz', 'Алматы'], ['kz/75/medeu', 'kz/75', 'Медеу'], ['kz/75/almaly', 'kz/75', 'Алмалы'], ['kz/71', 'kz', 'Астана'], ['kz/71/esil', 'kz/71', 'Есіл'],
] as const;

export const placeRows = [
  ['ivs-medeu', 'ivs', 'kz/75/medeu'], ['ivs-almaly', 'ivs', 'kz/75/almaly'], ['si-75', 'si', 'kz/75'], ['ivs-esil', 'ivs', 'kz/71/esil'],
] as const;

export const officeRows = [
  ['police-medeu', 'police', 'kz/75/medeu'], ['police-esil', 'police', 'kz/71/esil'], ['prosecutor-medeu', 'prosecutor', 'kz/75/medeu'], ['prosecutor-75', 'prosecutor', 'kz/75'],
  ['prosecutor-esil', 'prosecutor', 'kz/71/esil'], ['prosecutor-kz', 'prosecutor', 'kz'], ['court-medeu', 'court', 'kz/75/medeu'],
  ['commission-75', 'monitoring-commission', 'kz/75'],
] as const;

/** login, role, office, territory, place, capacity where it is not the role's own */
export const accountRows = [
  ['duty', 'duty-officer', null, 'kz/75/medeu', 'ivs-medeu'], ['medic', 'duty-officer', null, 'kz/75/medeu', 'ivs-medeu', 'medical-officer'], ['head', 'head-of-place', null, 'kz/75/medeu', 'ivs-medeu'],
  ['duty-almaly', 'duty-officer', null, 'kz/75/almaly', 'ivs-almaly'], ['duty-si', 'duty-officer', null, 'kz/75', 'si-75'], ['duty-esil', 'duty-officer', null, 'kz/71/esil', 'ivs-esil'],
  ['investigator', 'investigator', 'police-medeu', 'kz/75/medeu', null], ['investigator-esil', 'investigator', 'police-esil', 'kz/71/esil', null],
  ['prosecutor-case', 'procedural-prosecutor', 'prosecutor-medeu', 'kz/75/medeu', null], ['prosecutor-case-esil', 'procedural-prosecutor', 'prosecutor-esil', 'kz/71/esil', null],
  ['prosecutor-district', 'custody-prosecutor', 'prosecutor-medeu', 'kz/75/medeu', null], ['prosecutor-region', 'custody-prosecutor', 'prosecutor-75', 'kz/75', null],
  ['prosecutor-esil', 'custody-prosecutor', 'prosecutor-esil', 'kz/71/esil', null], ['prosecutor-republic', 'custody-prosecutor', 'prosecutor-kz', 'kz', null],
  ['judge', 'judge', 'court-medeu', 'kz/75/medeu', null], ['auditor', 'auditor', null, 'kz', null], ['administrator', 'administrator', null, 'kz', null], ['counsel', 'defence-counsel', null, 'kz/75/medeu', null],
  ['monitor', 'monitoring-member', 'commission-75', 'kz/75', null],
] as const satisfies readonly (readonly [string, Role, string | null, string, string | null, string?])[];

/** Numbers of nobody: those of the people and bodies of this republic. */
export const iinOf = (login: Login): string => fictionalIin(new Random(`iin ${login}`), `1985-03-${String(1 + accountRows.findIndex(([own]) => own === login)).padStart(2, '0')}`, 'male');
export const binOf = (seat: string): string => `000140${String([...seat].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000, 7)).padStart(6, '0')}`;

export type Login = (typeof accountRows)[number][0];

/** Fills the tables; every account has the same password. */
export async function fillRepublic(pool: pg.Pool, at: number): Promise<void> {
  for (const [id, parent, name] of territoryRows) await pool.query(`insert into territory (id, parent, name, zone) values ($1, $2, $3, 'Asia/Almaty')`, [id, parent, named(name)]);
  for (const [id, kind, territory] of placeRows) {
    await pool.query(`insert into place (id, kind, agency, name, territory, zone, capacity, head, bin) values ($1, $2, $3, $4, $5, 'Asia/Almaty', 50, 'Омаров Е.', $6)`, [id, kind, kind === 'si' ? 'uis' : 'mvd', named(id), territory, binOf(id)]);
  }
  for (const [id, kind, territory] of officeRows) await pool.query('insert into office (id, kind, name, territory, bin) values ($1, $2, $3, $4, $5)', [id, kind, named(id), territory, binOf(id)]);
  const hash = await hashPassword(password);
  for (const [login, role, office, territory, place, capacity] of accountRows as readonly (readonly [string, Role, string | null, string, string | null, string?])[]) {
    await pool.query(
      `insert into account (id, login, name, role, capacity, office, territory, place, language, email, password_hash, created_at, iin) values ($1, $2, $3, $4, $5, $6, $7, $8, 'ru', $9, $10, $11, $12)`,
      [`a-${login}`, login, `Официал ${login}`, role, capacity ?? capacityOfRole[role], office, territory, place, `${login}@kepil.example`, hash, at, iinOf(login as Login)]);
  }
}
