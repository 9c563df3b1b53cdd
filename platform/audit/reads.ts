/** Every look at a person's record leaves a line: who, what was shown, when. Written in the same transaction as the reading. */
import type { Principal } from '../access/may.ts';
import type { Sql } from '../storage/sql.ts';

export interface Look {
  /** `board`, `episode`, `explanation`, `document:<kind>`, `export:<format>`, `as-of`, `comparison`, `gate`, `place`, `shift`, `shift-roster`, `matters`, `matter`, `notices`, `reads`, `papers`, `paper:<kind>` (drawn up), `paper-sign`, `paper-signature`; `statement`, `books`, `receipt` (money); `inspection`, `inspections`, `file` (inspections of places); refused only: `record`; `telephones:changed`. */
  readonly what: string;
  readonly episodes: readonly string[];
  /** A refused attempt is on record too. */
  readonly result?: 'shown' | 'refused';
  /** Which question was asked, without names: a key of a finding, instants. */
  readonly detail?: Readonly<Record<string, string | number | null>>;
}

/** What an administrator did to an account: whoever can give a password or a role can see with them, so it stands beside the looks. */
export type AccountChange = 'account:made' | 'account:changed' | 'account:password' | 'account:disabled' | 'account:enabled';

/** Leaves the line in the transaction of the change. `sql` as the owner: the administrator himself reads and writes no audit. */
export async function leaveAccountTrace(sql: Sql, who: Principal, what: AccountChange, account: string, at: number): Promise<void> {
  await sql.query({
    name: 'account-audit',
    text: `insert into read_audit (at, account, role, office, what, episodes, detail, result) values ($1, $2, $3, $4, $5, '{}', $6, 'shown')`,
    values: [at, who.account, who.role, who.office ?? who.place, what, JSON.stringify({ account })],
  });
}

/** A look at a paper about a place, or an attempt at one. */
export interface PlaceLook {
  readonly what: string;
  readonly place: string;
  readonly result?: 'shown' | 'refused';
  readonly detail?: Look['detail'];
}

/** The line of such a look names the place and no person. */
export async function leaveTraceOfPlace(sql: Sql, who: Principal, look: PlaceLook, at: number): Promise<void> {
  await sql.query({
    name: 'place-audit',
    text: `insert into read_audit (at, account, role, office, what, episodes, detail, result) values ($1, $2, $3, $4, $5, '{}', $6, $7)`,
    values: [at, who.account, who.role, who.office ?? who.place, look.what, JSON.stringify({ ...look.detail, place: look.place }), look.result ?? 'shown'],
  });
}

/** A look at a paper of a prosecutor's office, or an attempt at one: the line names the office and no person. */
export async function leaveTraceOfOffice(sql: Sql, who: Principal, { what, office, result, detail }: Omit<PlaceLook, 'place'> & { readonly office: string }, at: number): Promise<void> {
  await sql.query({
    name: 'office-audit',
    text: `insert into read_audit (at, account, role, office, what, episodes, detail, result) values ($1, $2, $3, $4, $5, '{}', $6, $7)`,
    values: [at, who.account, who.role, who.office ?? who.place, what, JSON.stringify({ ...detail, subject: office }), result ?? 'shown'],
  });
}

/** Leaves the line; an answer that cannot be written down is not given. Nothing shown, nothing written. */
export async function leaveTrace(sql: Sql, who: Principal, look: Look, at: number): Promise<void> {
  if (look.episodes.length === 0) return;
  await sql.query({
    name: 'read-audit',
    text: `insert into read_audit (at, account, role, office, what, episodes, detail, result) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [at, who.account, who.role, who.office ?? who.place, look.what, look.episodes, JSON.stringify(look.detail ?? {}), look.result ?? 'shown'],
  });
}

/** A look at lists that an office works with, or an act on them: who they tell of is nobody's record yet. */
export interface ListsLook { readonly what: `lists:${'taken' | 'shown' | 'decided' | 'deleted'}` | `lists:export:${string}`; readonly reconciliation: string; readonly detail?: Look['detail'] }

export async function leaveTraceOfLists(sql: Sql, who: Principal, { what, reconciliation, detail }: ListsLook, at: number): Promise<void> {
  await sql.query({
    name: 'lists-audit',
    text: `insert into read_audit (at, account, role, office, what, episodes, detail, result) values ($1, $2, $3, $4, $5, '{}', $6, 'shown')`,
    values: [at, who.account, who.role, who.office ?? who.place, what, JSON.stringify({ ...detail, reconciliation })],
  });
}

/** That a machine may send, or may no more: beside the changes of accounts. `sql` as the owner. */
export async function leaveGatewayTrace(sql: Sql, who: Principal, what: 'gateway:issued' | 'gateway:revoked', gateway: string, at: number): Promise<void> {
  await sql.query({
    name: 'gateway-audit',
    text: `insert into read_audit (at, account, role, office, what, episodes, detail, result) values ($1, $2, $3, $4, $5, '{}', $6, 'shown')`,
    values: [at, who.account, who.role, who.office ?? who.place, what, JSON.stringify({ gateway })],
  });
}
