/** Accounts under the administrator's hand: list, create, change, disable. An administrator sees no case and no person held. */
import { randomInt, randomUUID } from 'node:crypto';
import { checkIin } from '@kepil/law/facts/iin.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { principalOf } from '@kepil/platform/http/guard.ts';
import { Problem, type FieldProblem } from '@kepil/platform/problem/problem.ts';
import { capacitiesOfRole, capacityOfRole, roles, roleTitles, type Role } from '@kepil/platform/access/roles.ts';
import { leaveAccountTrace, type AccountChange } from '@kepil/platform/audit/reads.ts';
import { hashPassword } from '@kepil/platform/sign-in/password.ts';
import type pg from 'pg';
import { z } from 'zod';
import { newUser, userChoices, userPatch, userSaved, users } from '../contract.ts';
import type { UserRow } from '../contract.ts';
import type { House } from '../house.ts';

const manage = { config: { access: 'users.manage' } } as const;

/** Letters of any script, so that nobody needs a second keyboard; an address of the provider (OIDC) fits too. */
const loginText = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._@+-]{0,99}$/u);
const nameText = z.string().trim().min(1).max(200);

const list = `select a.id, a.login, a.name, a.role, a.capacity, a.office, a.territory, a.place, a.disabled_at, a.totp_confirmed_at, a.iin,
    o.name as office_name, t.name as territory_name, p.name as place_name, (select max(s.created_at) from session s where s.account = a.id) as last_sign_in
  from account a join territory t on t.id = a.territory left join office o on o.id = a.office left join place p on p.id = a.place`;

export function userRoutes(app: Http, house: House): void {
  const query = z.object({ q: z.string().max(100).optional(), offset: z.coerce.number().int().min(0).max(1_000_000).default(0), limit: z.coerce.number().int().min(1).max(200).default(50) });
  app.get('/api/users', { ...manage, schema: { querystring: query, response: { 200: users } } }, async (request) => {
    const { q, offset, limit } = request.query;
    const like = `%${(q ?? '').replace(/[\\%_]/g, '\\$&')}%`;
    const total = await house.pool.query<{ n: number }>(`select count(*)::int as n from account a where a.name ilike $1 or a.login ilike $1`, [like]);
    const { rows } = await house.pool.query<Row>(`${list} where a.name ilike $1 or a.login ilike $1 order by lower(a.login) offset $2 limit $3`, [like, offset, limit]);
    return { total: total.rows[0]?.n ?? 0, rows: rows.map(toView), roles: roles.map((id) => ({ id, name: roleTitles[id] })) };
  });

  app.get('/api/users/choices', { ...manage, schema: { response: { 200: userChoices } } }, async () => {
    const offices = await house.pool.query<z.infer<typeof userChoices>['offices'][number]>('select id, kind, name, territory from office order by territory, id');
    const places = await house.pool.query<z.infer<typeof userChoices>['places'][number]>('select id, kind, name, territory from place order by territory, id');
    return { roles: roles.map((id) => ({ id, name: roleTitles[id], capacities: [...capacitiesOfRole[id]], needs: needsOf(id) })), offices: offices.rows, places: places.rows };
  });

  app.post('/api/users', { ...manage, schema: { body: newUser.extend({ login: loginText, name: nameText, capacity: z.string().optional(), email: z.email().optional() }), response: { 201: userSaved } } }, async (request, reply) => {
    const { login, name, role, territory, place, office, capacity, email, iin } = request.body;
    await requireConsistent({ role, territory, place, office, capacity });
    await requireIin(iin ?? null, null);
    const id = randomUUID();
    const password = newPassword();
    const hash = await hashPassword(password);
    const { rowCount } = await changing(request, id, ['account:made'], (sql) => sql.query(
      `insert into account (id, login, name, role, capacity, office, territory, place, email, password_hash, created_at, created_by, password_temporary, iin)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, true, $13) on conflict do nothing`,
      [id, login, name, role, capacity ?? capacityOfRole[role as Role], office, territory, place, email ?? null, hash, house.now(), principalOf(request).account, iin ?? null]));
    if (rowCount !== 1) throw invalid('login', 'taken', { kk: 'Бұл логин бос емес: басқасын таңдаңыз.', ru: 'Этот логин занят: выберите другой.', en: 'This login is taken: choose another.' });
    return reply.code(201).send({ user: await one(id), password });
  });

  const params = z.object({ id: z.string().max(64) });
  app.patch('/api/users/:id', { ...manage, schema: { params, body: userPatch.extend({ name: nameText.optional() }), response: { 200: userSaved } } }, async (request) => {
    const { id } = request.params;
    const before = await one(id);
    const { active, resetPassword, name, role, territory, place, office, iin } = request.body;
    if (id === principalOf(request).account && (active === false || (role !== undefined && role !== before.role))) {
      throw invalid('active', 'own-account', { kk: 'Өз есептік жазбаңызды өшіре алмайсыз: мұны басқа әкімші жасайды.', ru: 'Свою учётную запись отключить нельзя: это делает другой администратор.', en: 'You cannot disable your own account: another administrator does it.' });
    }
    await requireConsistent({ role: role ?? before.role, territory: territory ?? before.territory.id, place: place === undefined ? before.place?.id ?? null : place, office: office === undefined ? before.office?.id ?? null : office, capacity: undefined });
    if (iin !== undefined) await requireIin(iin, id);
    const password = resetPassword ? newPassword() : null;
    const hash = password ? await hashPassword(password) : null;
    const changed = name !== undefined || role !== undefined || territory !== undefined || place !== undefined || office !== undefined || iin !== undefined;
    const changes: AccountChange[] = [...(changed ? ['account:changed' as const] : []), ...(password ? ['account:password' as const] : []), ...(active === undefined ? [] : [active ? 'account:enabled' as const : 'account:disabled' as const])];
    await changing(request, id, changes, (sql) => sql.query(
      `update account set name = coalesce($2, name), role = coalesce($3, role), capacity = case when $3::text is null or $3 = role then capacity else $4 end, territory = coalesce($5, territory),
         place = case when $6 then $7 else place end, disabled_at = case when $8::boolean is null then disabled_at when $8 then null else coalesce(disabled_at, $9) end,
         password_hash = coalesce($10, password_hash), password_temporary = password_temporary or $10::text is not null,
         office = case when $11 then $12 else office end, iin = case when $13 then $14 else iin end where id = $1`,
      [id, name ?? null, role ?? null, role ? capacityOfRole[role as Role] : null, territory ?? null, place !== undefined, place ?? null, active ?? null, house.now(), hash, office !== undefined, office ?? null, iin !== undefined, iin ?? null]));
    // What an account may do has changed, or who holds it: it signs in again.
    await house.sessions.endAll(id);
    return { user: await one(id), password };
  });

  /** The change and its lines in the audit, both or neither; a change of nothing leaves none. */
  async function changing(request: Parameters<typeof principalOf>[0], id: string, changes: readonly AccountChange[], change: (sql: pg.ClientBase) => Promise<pg.QueryResult>): Promise<pg.QueryResult> {
    const client = await house.pool.connect();
    try {
      await client.query('begin');
      const result = await change(client);
      if (result.rowCount === 1) for (const what of changes) await leaveAccountTrace(client, principalOf(request), what, id, house.now());
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      // Two administrators at once: the database's own rule decides between them.
      if ((error as { constraint?: unknown }).constraint === 'account_iin') throw iinTaken();
      throw error;
    } finally {
      client.release();
    }
  }

  async function one(id: string): Promise<UserRow> {
    const { rows } = await house.pool.query<Row>(`${list} where a.id = $1`, [id]);
    if (!rows[0]) throw new Problem('not-found');
    return toView(rows[0]);
  }

  /** A signature is known to be somebody's by this number: it must be one, and nobody else's. */
  async function requireIin(iin: string | null, own: string | null): Promise<void> {
    if (iin === null) return;
    if (!checkIin(iin).ok) throw invalid('iin', 'iin', { kk: 'ЖСН қате: он екі цифрын тексеріңіз.', ru: 'ИИН с ошибкой: проверьте двенадцать цифр.', en: 'The IIN is wrong: check its twelve digits.' });
    const { rows } = await house.pool.query('select 1 from account where iin = $1 and id is distinct from $2', [iin, own]);
    if (rows.length > 0) throw iinTaken();
  }

  async function requireConsistent(account: { role: string; territory: string; place: string | null; office: string | null; capacity: string | undefined }): Promise<void> {
    const { role, territory, place, office, capacity } = account;
    const fields: FieldProblem[] = [];
    const add = (path: string, code: string, message: FieldProblem['message']): void => { fields.push({ path, code, message }); };
    const known = await house.pool.query<{ territory: boolean; place: string | null; office: boolean }>(
      `select exists (select 1 from territory where id = $1) as territory, (select p.territory from place p where p.id = $2) as place, ($3::text is null or exists (select 1 from office where id = $3)) as office`,
      [territory, place, office]);
    const found = known.rows[0];
    if (!(roles as readonly string[]).includes(role)) add('role', 'unknown-code', { kk: 'Мұндай рөл жоқ: тізімнен таңдаңыз.', ru: 'Такой роли нет: выберите из перечня.', en: 'There is no such role: choose one from the list.' });
    else if (capacity !== undefined && !(capacitiesOfRole[role as Role] as readonly string[]).includes(capacity)) add('capacity', 'unknown-code', { kk: 'Бұл лауазым рөлге сәйкес келмейді.', ru: 'Такое должностное положение не подходит к роли.', en: 'This capacity does not belong to the role.' });
    if (!found?.territory) add('territory', 'unknown-code', { kk: 'Мұндай аумақ жоқ: тізімнен таңдаңыз.', ru: 'Такой территории нет: выберите из перечня.', en: 'There is no such territory: choose one from the list.' });
    if (!found?.office) add('office', 'unknown-code', { kk: 'Мұндай орган жоқ: тізімнен таңдаңыз.', ru: 'Такого органа нет: выберите из перечня.', en: 'There is no such office: choose one from the list.' });
    if (place !== null && found?.place == null) add('place', 'unknown-code', { kk: 'Мұндай ұстау орны жоқ: тізімнен таңдаңыз.', ru: 'Такого места содержания нет: выберите из перечня.', en: 'There is no such place of custody: choose one from the list.' });
    if (place === null && needsOf(role) === 'place') add('place', 'required', { kk: 'Бұл рөлге ұстау орны қажет.', ru: 'Для этой роли нужно место содержания.', en: 'This role needs a place of custody.' });
    if (office === null && needsOf(role) === 'office') add('office', 'required', { kk: 'Тергеушіге орган қажет.', ru: 'Следователю нужен орган.', en: 'An investigator needs an office.' });
    if (fields.length > 0) throw new Problem('invalid', { fields });
  }
}

/** Where a role serves: without it its reach would be empty. */
const needsOf = (role: string): 'place' | 'office' | 'nothing' => (role === 'duty-officer' || role === 'head-of-place' ? 'place' : role === 'investigator' ? 'office' : 'nothing');

interface Row {
  id: string; login: string; name: string; role: string; capacity: string; office: string | null; territory: string; place: string | null; disabled_at: number | null;
  totp_confirmed_at: number | null; iin: string | null; office_name: UserRow['territory']['name'] | null; territory_name: UserRow['territory']['name']; place_name: UserRow['territory']['name'] | null; last_sign_in: number | null;
}

const toView = (row: Row): UserRow => ({
  id: row.id, login: row.login, name: row.name, role: row.role, capacity: row.capacity,
  office: row.office !== null && row.office_name ? { id: row.office, name: row.office_name } : null,
  territory: { id: row.territory, name: row.territory_name }, place: row.place !== null && row.place_name ? { id: row.place, name: row.place_name } : null,
  active: row.disabled_at === null, lastSignIn: row.last_sign_in, totp: row.totp_confirmed_at !== null, iin: row.iin,
});

const invalid = (path: string, code: string, message: FieldProblem['message']): Problem => new Problem('invalid', { fields: [{ path, code, message }] });

const iinTaken = (): Problem => invalid('iin', 'taken', { kk: 'Бұл ЖСН басқа есептік жазбада бар.', ru: 'Этот ИИН указан в другой учётной записи.', en: 'Another account has this IIN.' });

/** Readable aloud once, over a telephone: 20 letters and digits without those that look alike. */
function newPassword(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
  const draw = Array.from({ length: 20 }, () => signs[randomInt(signs.length)] ?? 'a').join('');
  return (draw.match(/.{5}/g) ?? [draw]).join('-');
}
