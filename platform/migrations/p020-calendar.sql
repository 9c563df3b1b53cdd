-- The calendar of a prosecutor's office: what is due, done and missed of what the Instruction lays on it.
insert into access_rule (role, action, reach, stages) values
  ('custody-prosecutor', 'calendar.read', 'own-territory', null);

-- Duties of places and offices by the last moment they may be done: a calendar reads a month of one office, a heat map a year of a region.
create index finding_of_seat on finding (subject, due) include (subject_kind, norm, state, from_at, until_at)
  where kind = 'duty' and subject_kind in ('place', 'office');

-- Whose duties the asker reaches: the territory that was set for this request, where the role has a calendar at all. No person is named in
-- what follows, so no policy is asked of each row.
create function kepil_calendar_root() returns text language sql stable as $$
  select case when kepil_role_may('calendar.read') then coalesce(current_setting('kepil.territory', true), '') else '' end
$$;

-- Duties under one of these norms of these places and offices that are or were due from `since` on and before `before`, each with what it was
-- closed by.
create function kepil_duties(subjects text[], norms text[], since bigint, before bigint)
returns table (subject_kind text, subject text, key text, norm text, edition text, state text, from_at bigint, due bigint, until_at bigint, done_by uuid, done_type text, done_recorded bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  with fence as materialized (select kepil_calendar_root() as root)
  select f.subject_kind, f.subject, f.key, f.norm, f.edition, f.state, f.from_at, f.due, f.until_at, d.id, d.type, d.recorded_at
  from fence cross join seat s join finding f on f.subject = s.id
    left join fact d on f.closed_by ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' and d.id = f.closed_by::uuid
  where fence.root <> '' and (s.territory = fence.root or starts_with(s.territory, fence.root || '/')) and s.id = any (subjects)
    and f.kind = 'duty' and f.subject_kind in ('place', 'office') and f.due >= since and f.due < before and f.norm = any (norms)
$$;

-- The same counted by week of the place's own calendar (the Monday), for all places and offices of the territory. What is due at midnight
-- belongs to the day that ends there.
create function kepil_duty_weeks(norms text[], since bigint, before bigint, now_at bigint)
returns table (subject_kind text, subject text, week text, done int, late int, missed int, open int)
language sql stable security definer set search_path = pg_catalog, public as $$
  with fence as materialized (select kepil_calendar_root() as root),
  reached as materialized (
    select s.id, coalesce(p.zone, t.zone, 'Asia/Almaty') as zone
    from fence cross join seat s left join place p on p.id = s.id left join territory t on t.id = s.territory
    where fence.root <> '' and (s.territory = fence.root or starts_with(s.territory, fence.root || '/'))
  )
  select f.subject_kind, f.subject, to_char(date_trunc('week', to_timestamp((f.due - 1) / 1000.0) at time zone r.zone), 'YYYY-MM-DD'),
    (count(*) filter (where f.state = 'met'))::int, (count(*) filter (where f.state = 'met-late'))::int,
    (count(*) filter (where f.state = 'breached' or (f.state = 'open' and f.due < now_at)))::int, (count(*) filter (where f.state = 'open' and f.due >= now_at))::int
  from reached r join finding f on f.subject = r.id
  where f.kind = 'duty' and f.subject_kind in ('place', 'office') and f.due >= since and f.due < before and f.norm = any (norms)
  group by 1, 2, 3
$$;

-- What says which office answers for each place, without what was corrected or taken back; in the order in which it holds.
create function kepil_assignments()
returns table (place text, id uuid, type text, at bigint, recorded_at bigint, data jsonb)
language sql stable security definer set search_path = pg_catalog, public as $$
  with fence as materialized (select kepil_calendar_root() as root)
  select f.place, f.id, f.type, f.at, f.recorded_at, f.data
  from fence cross join fact f join seat s on s.id = f.place
  where fence.root <> '' and (s.territory = fence.root or starts_with(s.territory, fence.root || '/'))
    and f.type in ('place.supervision-assigned', 'place.supervision-ended')
    and not exists (select from fact a where a.corrects = f.id) and not exists (select from fact a where a.withdraws = f.id)
  order by f.at, f.seq
$$;

revoke all on function kepil_calendar_root(), kepil_duties(text[], text[], bigint, bigint), kepil_duty_weeks(text[], bigint, bigint, bigint), kepil_assignments() from public;
grant execute on function kepil_calendar_root(), kepil_duties(text[], text[], bigint, bigint), kepil_duty_weeks(text[], bigint, bigint, bigint), kepil_assignments() to kepil_app;
