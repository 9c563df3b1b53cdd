/** Accounts as the database holds them. */
import type { Capacity } from '@kepil/law/facts/fact.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Principal } from '../access/may.ts';
import type { Role } from '../access/roles.ts';
import type { Sql } from '../storage/sql.ts';

export interface Account extends Principal {
  readonly email: string | null;
  readonly officeName: I18n | null;
  readonly territoryName: I18n;
  readonly placeName: I18n | null;
  readonly placeKind: string | null;
  readonly passwordHash: string | null;
  /** Somebody else has set the password: its owner has yet to choose one. */
  readonly passwordTemporary: boolean;
  readonly totp: { readonly sealed: Buffer; readonly confirmed: boolean; readonly lastStep: number } | null;
  readonly passkeys: number;
  readonly demo: boolean;
  readonly disabledAt: number | null;
}

const columns = `a.id, a.login, a.name, a.role, a.capacity, a.office, a.territory, a.place, a.language, a.email, a.password_hash, a.password_temporary, a.totp_sealed,
  a.totp_confirmed_at, a.totp_last_step, a.demo, a.disabled_at, t.parent as territory_parent, t.name as territory_name, o.name as office_name, p.name as place_name, p.kind as place_kind,
  (select count(*)::int from passkey k where k.account = a.id) as passkeys`;
const joins = `account a join territory t on t.id = a.territory left join office o on o.id = a.office left join place p on p.id = a.place`;

/** The account of a login, whatever its case. */
export async function accountByLogin(sql: Sql, login: string): Promise<Account | null> {
  const { rows } = await sql.query({ name: 'account-by-login', text: `select ${columns} from ${joins} where lower(a.login) = lower($1)`, values: [login] });
  return rows[0] ? fromRow(rows[0] as unknown as AccountRow) : null;
}

export async function accountById(sql: Sql, id: string): Promise<Account | null> {
  const { rows } = await sql.query({ name: 'account-by-id', text: `select ${columns} from ${joins} where a.id = $1`, values: [id] });
  return rows[0] ? fromRow(rows[0] as unknown as AccountRow) : null;
}

export interface AccountRow {
  id: string; login: string; name: string; role: Role; capacity: Capacity; office: string | null; territory: string; place: string | null;
  language: 'kk' | 'ru' | 'en'; email: string | null; password_hash: string | null; password_temporary: boolean; totp_sealed: Buffer | null; totp_confirmed_at: number | null;
  totp_last_step: number | null; demo: boolean; disabled_at: number | null; territory_parent: string | null; territory_name: I18n; office_name: I18n | null;
  place_name: I18n | null; place_kind: string | null; passkeys: number;
}

export const accountColumns = columns;
export const accountJoins = joins;

export function fromRow(row: AccountRow): Account {
  return {
    account: row.id, login: row.login, name: row.name, role: row.role, capacity: row.capacity, office: row.office, territory: row.territory,
    territoryRoot: row.territory_parent === null, place: row.place, language: row.language, email: row.email, officeName: row.office_name,
    territoryName: row.territory_name, placeName: row.place_name, placeKind: row.place_kind, passwordHash: row.password_hash, passwordTemporary: row.password_temporary,
    totp: row.totp_sealed ? { sealed: row.totp_sealed, confirmed: row.totp_confirmed_at !== null, lastStep: row.totp_last_step ?? 0 } : null,
    passkeys: row.passkeys, demo: row.demo, disabledAt: row.disabled_at,
  };
}
