-- Hierarchy at work: the registers of prosecutor's offices and the telephones at which somebody is reached within the hour.

-- What an office does itself, as the facts of a place in p007: whether they may be seen is a question about the office, asked once.
create view register_office_fact with (security_barrier) as
  select f.*, o.id as seat, 'office:' || o.id as subject,
    exists (select from fact a where a.corrects = f.id) or exists (select from fact a where a.withdraws = f.id) as struck
  from office o join fact_stream s on s.kind = 'office' and s.stream = o.id join fact f on f.seq = s.seq
  where (select kepil_role_any_stage('register.read')) and o.kind = 'prosecutor' and kepil_reaches_place(o.id, o.territory);

create view register_office_stream with (security_barrier) as
  select o.id as seat, s.kind as subject_kind, s.stream as subject, f.*
  from office o join fact_stream s on s.kind = 'office' and s.stream = o.id join fact f on f.seq = s.seq
  where (select kepil_role_any_stage('register.read')) and o.kind = 'prosecutor' and kepil_reaches_place(o.id, o.territory);

create view register_office_finding with (security_barrier) as
  select o.id as seat, g.*
  from office o join finding g on g.subject_kind = 'office' and g.subject = o.id
  where (select kepil_role_any_stage('register.read')) and o.kind = 'prosecutor' and kepil_reaches_place(o.id, o.territory);

grant select on register_office_fact, register_office_stream, register_office_finding to kepil_app;

-- Control of a superior over the offices below it (Instruction, point 19(3)): for each place and office of the territory, in one look, how its
-- duties that are or were due in the period stand, by norm; acts of response left without an answer; decisions, tasks and points of plans
-- overdue; and how many facts of these types there were in the period, with the last moment of each. Nobody's record is named.
create function kepil_hierarchy(norms text[], answers text[], decisions text[], kinds text[], since bigint, before bigint, now_at bigint)
returns table (seat text, topic text, what text, done int, late int, missed int, open int, last bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  with fence as materialized (select kepil_calendar_root() as root),
  reached as materialized (
    select s.id from fence cross join seat s where fence.root <> '' and (s.territory = fence.root or starts_with(s.territory, fence.root || '/'))
  )
  select f.subject, 'duty', f.norm, (count(*) filter (where f.state = 'met'))::int, (count(*) filter (where f.state = 'met-late'))::int,
    (count(*) filter (where f.state = 'breached' or (f.state = 'open' and f.due < now_at)))::int, (count(*) filter (where f.state = 'open' and f.due >= now_at))::int, null::bigint
  from reached r join finding f on f.subject = r.id
  where f.kind = 'duty' and f.subject_kind in ('place', 'office') and f.due >= since and f.due < before and f.norm = any (norms)
  group by 1, 3
  union all
  select f.subject, 'overdue', f.norm, 0, 0, count(*)::int, 0, max(f.due)
  from reached r join finding f on f.subject = r.id
  where f.kind = 'duty' and f.subject_kind = 'office' and f.due < now_at and f.state in ('breached', 'open') and f.until_at is null and f.norm = any (decisions)
  group by 1, 3
  union all
  select coalesce(o.place, o.office), 'act', o.id::text, 0, 0, 1, 0, f.due
  from finding f join fact o on f.opened_by ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' and o.id = f.opened_by::uuid join reached r on r.id = coalesce(o.place, o.office)
  where f.kind = 'duty' and f.state = 'breached' and f.until_at is null and f.norm = any (answers) and f.from_at >= now_at - 366 * 86400000::bigint
  union all
  select s.stream, 'fact', f.type, (count(*) filter (where f.at >= since and f.at < before))::int, 0, 0, 0, max(f.at)
  from reached r join fact_stream s on s.kind = 'office' and s.stream = r.id join fact f on f.seq = s.seq
  where f.type = any (kinds) and not exists (select from fact a where a.corrects = f.id) and not exists (select from fact a where a.withdraws = f.id)
  group by 1, 3
$$;
revoke all on function kepil_hierarchy(text[], text[], text[], text[], bigint, bigint, bigint) from public;
grant execute on function kepil_hierarchy(text[], text[], text[], text[], bigint, bigint, bigint) to kepil_app;

-- Telephones of offices and of the duty rooms of places: service numbers, kept by the administrator, the office or the place itself. Instants
-- and persons are not in it; who is on call stands in the facts of the office.
create table telephone (
  seat       text collate "C" not null references seat (id),
  n          int not null check (n between 1 and 20),
  whose      text collate "C" not null check (whose in ('duty', 'reception', 'head', 'officer')),
  number     text collate "C" not null check (number ~ '^\+7[67][0-9]{9}$'),
  -- Minutes after midnight of the seat's own day, half-open, over midnight where the end is not later; both null: round the clock.
  hours_from int check (hours_from between 0 and 1439),
  hours_to   int check (hours_to between 0 and 1440),
  note       text check (length(note) <= 200),
  changed_at bigint not null,
  changed_by text collate "C" not null references account (id),
  primary key (seat, n),
  check ((hours_from is null) = (hours_to is null))
);

insert into access_rule (role, action, reach, stages) values
  ('custody-prosecutor', 'telephone.read', 'everywhere', null),
  ('head-of-place', 'telephone.read', 'own-place', null),
  ('administrator', 'telephone.read', 'everywhere', null),
  ('custody-prosecutor', 'telephone.write', 'own-case', null),
  ('head-of-place', 'telephone.write', 'own-place', null),
  ('administrator', 'telephone.write', 'everywhere', null);

-- Whoever is told to ring upward must be able to: a prosecutor sees every number, a place its own.
alter table telephone enable row level security;
create policy see on telephone for select to kepil_app using (
  (select kepil_role_may('telephone.read')) and (coalesce(current_setting('kepil.place', true), '') = '' or seat = current_setting('kepil.place', true)));
create policy keep on telephone to kepil_app
  using ((select kepil_role_may('telephone.write')) and ((select current_setting('kepil.role', true)) = 'administrator' or seat = coalesce(nullif(current_setting('kepil.place', true), ''), current_setting('kepil.office', true))))
  with check ((select kepil_role_may('telephone.write')) and ((select current_setting('kepil.role', true)) = 'administrator' or seat = coalesce(nullif(current_setting('kepil.place', true), ''), current_setting('kepil.office', true))));
grant select, insert, delete on telephone to kepil_app;

-- Who is on call in these offices now, and the zonal officer of the Department assigned to them: a name and a number, for whoever has to ring.
create function kepil_on_call(seats text[], now_at bigint)
returns table (seat text, type text, official text, phone text, until bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  with told as (
    select s.stream, f.*, row_number() over (partition by s.stream, f.type like 'office.zonal%' order by f.at desc, f.seq desc) as n
    from fact_stream s join fact f on f.seq = s.seq join office o on o.id = s.stream
    where kepil_role_may('telephone.read') and o.kind = 'prosecutor' and s.kind = 'office' and s.stream = any (seats) and f.at <= now_at
      and f.type in ('office.on-duty', 'office.zonal-officer-assigned', 'office.zonal-officer-released')
      and not exists (select from fact a where a.corrects = f.id) and not exists (select from fact a where a.withdraws = f.id)
  )
  select stream, told.type, data ->> 'official', data ->> 'phone', (data ->> 'until')::bigint from told
  where (told.type = 'office.on-duty' and (data ->> 'from')::bigint <= now_at and (data ->> 'until')::bigint > now_at) or (told.type = 'office.zonal-officer-assigned' and n = 1)
$$;
revoke all on function kepil_on_call(text[], bigint) from public;
grant execute on function kepil_on_call(text[], bigint) to kepil_app;
