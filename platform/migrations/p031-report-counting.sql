-- A report is counted step by step while its office looks on, can be stopped, and is begun again where the server was killed meanwhile.
alter table report
  add column standing  text collate "C" not null default 'counted' check (standing in ('counting', 'counted', 'cancelled')),
  add column done      int not null default 0,      -- figures counted so far …
  add column figures_n int not null default 0,      -- … of so many
  add column doing     text collate "C",            -- the figure that is being counted
  add column begun_at  bigint;                      -- by the clock of the database, in milliseconds
-- Whoever asks for the same report while it is being counted is led to the one that is.
create unique index report_counting on report (office, kind, coalesce(direction, ''), period_from) where standing = 'counting';

-- A report is never removed; asking after it for each of its lines, and a second index of them, cost more than the lines.
alter table report_finding drop constraint report_finding_report_fkey;
drop index report_finding_key;

-- The number under which whoever counts a report holds it (an advisory lock of the transaction: a killed server lets go of it).
create function kepil_report_lock(report uuid) returns bigint language sql immutable parallel safe as $$ select hashtextextended('report ' || report, 0) $$;
-- The backend that counts it now; null: nobody does.
create function kepil_report_counter(report uuid) returns int language sql stable as $$
  select l.pid from pg_locks l
  where l.locktype = 'advisory' and l.granted and l.objsubid = 1 and (l.classid::bigint << 32) | l.objid::bigint = kepil_report_lock(report)
    and l.database = (select oid from pg_database where datname = current_database()) limit 1
$$;

-- The facts of kepil_report_facts (p023), counted where they lie: to count what that function gives took up to three times as long (each line
-- is written down in between), so its conditions stand here once more. `late` as there; a test holds the two to the same numbers.
create function kepil_report_fact_counts(types text[], fields text[], froms bigint[], tos bigint[], late_from bigint, late_after bigint, cut_off bigint)
returns table (period int, type text, territory text, place_kind text, capacity text, value text, late boolean, n int)
language sql stable security definer set search_path = pg_catalog, public as $$
  with fence as materialized (
    select case when kepil_role_may('report.read') and coalesce(current_setting('kepil.place', true), '') = '' and coalesce(current_setting('kepil.office', true), '') = ''
      then coalesce(current_setting('kepil.territory', true), '') else '' end as root
  ), reached as materialized (
    select s.id, s.territory, p.kind from seat s cross join fence left join place p on p.id = s.id
    where fence.root <> '' and (s.territory = fence.root or starts_with(s.territory, fence.root || '/'))
  ), struck as materialized (
    select a.corrects as id from fact a where a.corrects is not null and a.recorded_at <= kepil_report_fact_counts.cut_off
    union all select a.withdraws from fact a where a.withdraws is not null and a.recorded_at <= kepil_report_fact_counts.cut_off
  ), happened as (
    -- Fenced by `offset`: each type and window goes along its own stretch of the index fact_reported (j025), whose list of types stands here too.
    select w.n::int as period, f.id, t.type, f.recorded_at, f.place, f.office, f.streams, f.capacity, f.data ->> nullif(t.field, '') as value, false as late
    from unnest(types, fields) as t (type, field) cross join unnest(froms, tos) with ordinality as w (starts, ends, n)
      cross join lateral (select x.id, x.recorded_at, x.place, x.office, x.streams, x.capacity, x.data from fact x where x.type = t.type and x.type in (
        'appeal.answered', 'appeal.registered', 'control.evasion-established', 'control.offence', 'control.prosecutor-checked', 'control.registered', 'control.removed', 'custody.admitted',
        'department.court-act-studied', 'emergency.happened', 'emergency.measures-taken', 'emergency.visited', 'execution-hearing.held', 'force.checked', 'force.conclusion-drawn', 'force.used', 'place.force-used',
        'place.inspected', 'punishment.check-concluded', 'reception.held', 'release.executed', 'release.provision-assessed', 'response.answered', 'response.elimination-checked', 'response.issued',
        'supervision.check-finished', 'supervision.check-started', 'supervision.crime-registered', 'supervision.unlawful-custody-found', 'torture.confirmed') and x.at >= w.starts and x.at < w.ends offset 0) f
    union all
    select 1, f.id, t.type, f.recorded_at, f.place, f.office, f.streams, f.capacity, f.data ->> nullif(t.field, ''), true
    from unnest(types, fields) as t (type, field)
      cross join lateral (select x.id, x.recorded_at, x.place, x.office, x.streams, x.capacity, x.data from fact x where x.type = t.type and x.type in (
        'appeal.answered', 'appeal.registered', 'control.evasion-established', 'control.offence', 'control.prosecutor-checked', 'control.registered', 'control.removed', 'custody.admitted',
        'department.court-act-studied', 'emergency.happened', 'emergency.measures-taken', 'emergency.visited', 'execution-hearing.held', 'force.checked', 'force.conclusion-drawn', 'force.used', 'place.force-used',
        'place.inspected', 'punishment.check-concluded', 'reception.held', 'release.executed', 'release.provision-assessed', 'response.answered', 'response.elimination-checked', 'response.issued',
        'supervision.check-finished', 'supervision.check-started', 'supervision.crime-registered', 'supervision.unlawful-custody-found', 'torture.confirmed') and x.at >= late_from and x.at < froms[1] and x.recorded_at > late_after and x.corrects is null offset 0) f
    where late_after is not null
  ), told as (
    select h.period, h.type, coalesce(h.place, (select substr(s, strpos(s, ':') + 1) from unnest(h.streams) s where s like 'place:%' or s like 'office:%' limit 1), h.office) as sits, h.capacity, h.value, h.late, count(*) as n
    from happened h where h.recorded_at <= kepil_report_fact_counts.cut_off and not exists (select from struck k where k.id = h.id)
    group by 1, 2, 3, 4, 5, 6
  )
  select t.period, t.type, r.territory, r.kind, t.capacity, t.value, t.late, sum(t.n)::int from told t join reached r on r.id = t.sits group by 1, 2, 3, 4, 5, 6, 7
$$;

-- The lines themselves (p023), along the same stretches of the index.
create or replace function kepil_report_facts(types text[], fields text[], froms bigint[], tos bigint[], late_from bigint, late_after bigint, cut_off bigint)
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
    select w.n::int as period, f.*, f.data ->> nullif(t.field, '') as value, false as late
    from unnest(types, fields) as t (type, field) cross join unnest(froms, tos) with ordinality as w (starts, ends, n)
      cross join lateral (select x.seq, x.id, x.type, x.at, x.recorded_at, x.place, x.office, x.streams, x.capacity, x.data from fact x where x.type = t.type and x.type in (
        'appeal.answered', 'appeal.registered', 'control.evasion-established', 'control.offence', 'control.prosecutor-checked', 'control.registered', 'control.removed', 'custody.admitted',
        'department.court-act-studied', 'emergency.happened', 'emergency.measures-taken', 'emergency.visited', 'execution-hearing.held', 'force.checked', 'force.conclusion-drawn', 'force.used', 'place.force-used',
        'place.inspected', 'punishment.check-concluded', 'reception.held', 'release.executed', 'release.provision-assessed', 'response.answered', 'response.elimination-checked', 'response.issued',
        'supervision.check-finished', 'supervision.check-started', 'supervision.crime-registered', 'supervision.unlawful-custody-found', 'torture.confirmed') and x.at >= w.starts and x.at < w.ends offset 0) f
    union all
    select 1, f.*, f.data ->> nullif(t.field, ''), true
    from unnest(types, fields) as t (type, field)
      cross join lateral (select x.seq, x.id, x.type, x.at, x.recorded_at, x.place, x.office, x.streams, x.capacity, x.data from fact x where x.type = t.type and x.type in (
        'appeal.answered', 'appeal.registered', 'control.evasion-established', 'control.offence', 'control.prosecutor-checked', 'control.registered', 'control.removed', 'custody.admitted',
        'department.court-act-studied', 'emergency.happened', 'emergency.measures-taken', 'emergency.visited', 'execution-hearing.held', 'force.checked', 'force.conclusion-drawn', 'force.used', 'place.force-used',
        'place.inspected', 'punishment.check-concluded', 'reception.held', 'release.executed', 'release.provision-assessed', 'response.answered', 'response.elimination-checked', 'response.issued',
        'supervision.check-finished', 'supervision.check-started', 'supervision.crime-registered', 'supervision.unlawful-custody-found', 'torture.confirmed') and x.at >= late_from and x.at < froms[1] and x.recorded_at > late_after and x.corrects is null offset 0) f
    where late_after is not null
  ), seated as (
    select h.*, coalesce(h.place, (select substr(s, strpos(s, ':') + 1) from unnest(h.streams) s where s like 'place:%' or s like 'office:%' limit 1), h.office) as sits from happened h
    where h.recorded_at <= kepil_report_facts.cut_off
  )
  select h.period, h.seq, h.type, h.at, h.sits, r.territory, r.kind, h.capacity, h.value, h.late
  from seated h join reached r on r.id = h.sits
  where not exists (select from struck k where k.id = h.id)
$$;

-- Broken law that came to pass in the windows, counted by norm, state and kind of place, its lines of window 1 (with those of the last
-- report's period that stand in none of its lines) kept under the report. The fence is asked once, not for each line.
create function kepil_report_keep_findings(of_report uuid, froms bigint[], tos bigint[], last uuid, last_from bigint, last_to bigint)
returns table (period int, norm text, state text, territory text, place_kind text, late boolean, n int)
language sql volatile security definer set search_path = pg_catalog, public as $$
  with fence as materialized (
    select r.territory as root from report r where r.id = of_report and r.standing = 'counting' and kepil_role_may('report.write') and kepil_reaches_report(r.territory)
  ), reached as materialized (
    select s.id, s.territory, p.kind from seat s cross join fence left join place p on p.id = s.id where s.territory = fence.root or starts_with(s.territory, fence.root || '/')
  ), windows as materialized (
    select w.n::int as period, w.starts, w.ends, false as late from unnest(froms, tos) with ordinality as w (starts, ends, n)
    union all select 1, last_from, last_to, true where last is not null
  ), stood as materialized (
    select r.subject_kind, r.subject, r.key from report_finding r where r.report = last
  ), dated as materialized (
    select w.period, w.late, f.subject_kind, f.subject, f.key, f.norm, f.kind, f.state, f.due, f.opened_by, c.came
    from finding f cross join lateral (select case when f.kind = 'duty' then coalesce(f.due, f.from_at) else f.from_at end as came) c join windows w on c.came >= w.starts and c.came < w.ends
    where (f.kind = 'violation' or (f.kind = 'duty' and f.state in ('breached', 'met-late')) or f.state = 'used-late')
      and f.from_at >= (select min(starts) from windows) - 366 * 86400000::bigint and f.from_at < (select max(ends) from windows)
  ), openers as materialized (
    -- Several duties open with one fact: it is looked up once. Ids begin with their time: in their order the index is walked along and not across
    -- (9.8 s to 2 s for 125,000 at ten million facts).
    select d.opened_by, o.sits from (select distinct opened_by from dated where subject_kind not in ('place', 'office') and opened_by ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' order by 1) d
      cross join lateral (select coalesce(x.place, x.office) as sits from fact x where x.id = d.opened_by::uuid offset 0) o
  ), seated as materialized (
    select d.*, case when d.subject_kind in ('place', 'office') then d.subject else o.sits end as sits
    from dated d left join openers o on o.opened_by = d.opened_by where not d.late
    union all
    select d.*, case when d.subject_kind in ('place', 'office') then d.subject else o.sits end
    from dated d left join openers o on o.opened_by = d.opened_by where d.late and not exists (select from stood r where r.subject_kind = d.subject_kind and r.subject = d.subject and r.key = d.key)
  ), lines as materialized (
    select s.*, r.territory, r.kind as place_kind from seated s join reached r on r.id = s.sits
  ), kept as (
    insert into report_finding (report, n, subject_kind, subject, key, norm, kind, state, at, due, seat, territory, place_kind, late)
    select of_report, row_number() over (order by came, subject_kind, subject, key), subject_kind, subject, key, norm, kind, state, came, due, sits, territory, place_kind, late from lines where period = 1
  )
  select l.period, l.norm, l.state, l.territory, l.place_kind, l.late, count(*)::int from lines l group by 1, 2, 3, 4, 5, 6
$$;
revoke all on function kepil_report_fact_counts(text[], text[], bigint[], bigint[], bigint, bigint, bigint), kepil_report_keep_findings(uuid, bigint[], bigint[], uuid, bigint, bigint) from public;
grant execute on function kepil_report_fact_counts(text[], text[], bigint[], bigint[], bigint, bigint, bigint), kepil_report_keep_findings(uuid, bigint[], bigint[], uuid, bigint, bigint) to kepil_app;
