-- Analyses and reports of the prosecutor's offices: drafted from the journal, edited, fixed as a paper, signed and sent by facts.

insert into access_rule (role, action, reach, stages, republic, capacities) values
  ('custody-prosecutor', 'report.read', 'own-territory', null, false, null),
  ('custody-prosecutor', 'report.write', 'own-territory', null, false, null);

create table report (
  id          uuid primary key,
  kind        text collate "C" not null,
  direction   text collate "C",               -- of a generalisation: the priority direction; null: none
  office      text collate "C" not null,
  territory   text collate "C" not null,
  period_from bigint not null,                -- half-open [from, to): midnights of the office's zone
  period_to   bigint not null,
  period_until text collate "C" not null,     -- its last day, as the facts of the office name the period
  cut_off     bigint not null,                -- what was recorded later is not in it
  version     int not null default 1,         -- of the words: who edits names the one he saw
  figures     jsonb not null,                 -- as counted at the cut-off; never edited
  texts       jsonb not null,                 -- section → { kk, ru }
  remarks     jsonb not null default '{}',    -- figure → remark
  made_by     text collate "C" not null,
  made_at     bigint not null,
  edited_by   text collate "C",
  edited_at   bigint,
  pdf         bytea,                          -- the paper, once it is fixed for signing
  sha256      text collate "C",
  language    text collate "C"
);
create index report_office on report (office, kind, period_from);

-- The findings behind the numbers, as they stood at the cut-off: the law finds anew with each fact, a report does not.
create table report_finding (
  report       uuid not null references report (id) on delete cascade,
  n            int not null,
  subject_kind text collate "C" not null,
  subject      text collate "C" not null,
  key          text collate "C" not null,
  norm         text collate "C" not null,
  kind         text collate "C" not null,
  state        text collate "C" not null,
  at           bigint not null,
  due          bigint,
  seat         text collate "C",
  territory    text collate "C" not null,
  place_kind   text collate "C",
  late         boolean not null,
  primary key (report, n)
);
create index report_finding_key on report_finding (report, subject_kind, subject, key);

-- An office sees its own and those of the offices below.
create function kepil_reaches_report(territory text) returns boolean language sql stable parallel safe as $$
  select coalesce(current_setting('kepil.territory', true), '') <> '' and coalesce(current_setting('kepil.place', true), '') = '' and coalesce(current_setting('kepil.office', true), '') = ''
    and (territory = current_setting('kepil.territory', true) or starts_with(territory, current_setting('kepil.territory', true) || '/'))
$$;
alter table report enable row level security;
alter table report_finding enable row level security;
create policy see on report for select to kepil_app using ((select kepil_role_may('report.read')) and kepil_reaches_report(territory));
create policy make on report for insert to kepil_app with check ((select kepil_role_may('report.write')) and kepil_reaches_report(territory));
create policy edit on report for update to kepil_app using ((select kepil_role_may('report.write')) and kepil_reaches_report(territory));
create policy see on report_finding for select to kepil_app using (exists (select 1 from report r where r.id = report_finding.report));
create policy make on report_finding for insert to kepil_app with check (exists (select 1 from report r where r.id = report_finding.report));
grant select, insert, update on report to kepil_app;
grant select, insert on report_finding to kepil_app;

-- Facts of these types that happened in one of the windows and were known at the cut-off, in the territory of the fence, asked once. `fields`:
-- the field of each type by which its facts are told apart (empty: none); no secret one is ever asked for. Window 1 takes with it what
-- happened before and was recorded after the last report was closed (`late_after`; null: none was).
create function kepil_report_facts(types text[], fields text[], froms bigint[], tos bigint[], late_from bigint, late_after bigint, cut_off bigint)
returns table (period int, seq bigint, type text, at bigint, seat text, territory text, place_kind text, capacity text, value text, late boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  with fence as materialized (
    select case when kepil_role_may('report.read') and coalesce(current_setting('kepil.place', true), '') = '' and coalesce(current_setting('kepil.office', true), '') = ''
      then coalesce(current_setting('kepil.territory', true), '') else '' end as root
  ), reached as materialized (
    select s.id, s.territory, p.kind from seat s cross join fence left join place p on p.id = s.id
    where fence.root <> '' and (s.territory = fence.root or starts_with(s.territory, fence.root || '/'))
  ), struck as materialized (
    select a.corrects as id from fact a where a.corrects is not null and a.recorded_at <= kepil_report_facts.cut_off
    union all select a.withdraws from fact a where a.withdraws is not null and a.recorded_at <= kepil_report_facts.cut_off
  ), happened as (
    select w.n::int as period, f.seq, f.id, f.type, f.at, f.recorded_at, f.place, f.office, f.streams, f.capacity, f.data ->> nullif(t.field, '') as value, false as late
    from unnest(types, fields) as t (type, field) cross join unnest(froms, tos) with ordinality as w (starts, ends, n)
      join lateral (select * from fact x where x.type = t.type and x.at >= w.starts and x.at < w.ends) f on true
    union all
    select 1, f.seq, f.id, f.type, f.at, f.recorded_at, f.place, f.office, f.streams, f.capacity, f.data ->> nullif(t.field, ''), true
    from unnest(types, fields) as t (type, field) join lateral (select * from fact x where x.type = t.type and x.at >= late_from and x.at < froms[1] and x.recorded_at > late_after and x.corrects is null) f on true
    where late_after is not null
  ), seated as (
    select h.*, coalesce(h.place, (select substr(s, strpos(s, ':') + 1) from unnest(h.streams) s where s like 'place:%' or s like 'office:%' limit 1), h.office) as sits from happened h
    where h.recorded_at <= kepil_report_facts.cut_off
  )
  select h.period, h.seq, h.type, h.at, h.sits, r.territory, r.kind, h.capacity, h.value, h.late
  from seated h join reached r on r.id = h.sits
  where not exists (select from struck k where k.id = h.id)
$$;

-- Broken law that came to pass in one of the windows, where the person was or the office acts; window 1 takes with it what came to pass in
-- the period of the last report and stands in none of its lines.
create function kepil_report_findings(froms bigint[], tos bigint[], last uuid, last_from bigint, last_to bigint)
returns table (period int, subject_kind text, subject text, key text, norm text, kind text, state text, at bigint, due bigint, seat text, territory text, place_kind text, late boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  with fence as materialized (
    select case when kepil_role_may('report.read') and coalesce(current_setting('kepil.place', true), '') = '' and coalesce(current_setting('kepil.office', true), '') = ''
      then coalesce(current_setting('kepil.territory', true), '') else '' end as root
  ), broken as (
    select f.*, case when f.kind = 'duty' then coalesce(f.due, f.from_at) else f.from_at end as came,
      case when f.subject_kind in ('place', 'office') then f.subject
        else (select coalesce(o.place, o.office) from fact o where f.opened_by ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' and o.id = f.opened_by::uuid) end as sits
    from finding f
    where (f.kind = 'violation' or (f.kind = 'duty' and f.state in ('breached', 'met-late')) or f.state = 'used-late')
      and f.from_at >= (select min(x) from unnest(froms) x) - 366 * 86400000::bigint and f.from_at < (select max(x) from unnest(tos) x)
  ), dated as (
    select w.n::int as period, b.*, false as late from broken b join unnest(froms, tos) with ordinality as w (starts, ends, n) on b.came >= w.starts and b.came < w.ends
    union all
    select 1, b.*, true from broken b where last is not null and b.came >= last_from and b.came < last_to
      and not exists (select from report_finding r where r.report = last and r.subject_kind = b.subject_kind and r.subject = b.subject and r.key = b.key)
  )
  select d.period, d.subject_kind, d.subject, d.key, d.norm, d.kind, d.state, d.came, d.due, d.sits, s.territory, p.kind, d.late
  from dated d join seat s on s.id = d.sits left join place p on p.id = d.sits cross join fence
  where fence.root <> '' and (s.territory = fence.root or starts_with(s.territory, fence.root || '/'))
$$;
revoke all on function kepil_report_facts(text[], text[], bigint[], bigint[], bigint, bigint, bigint), kepil_report_findings(bigint[], bigint[], uuid, bigint, bigint) from public;
grant execute on function kepil_report_facts(text[], text[], bigint[], bigint[], bigint, bigint, bigint), kepil_report_findings(bigint[], bigint[], uuid, bigint, bigint) to kepil_app;
