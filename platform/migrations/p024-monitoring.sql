-- Public control (Law on special institutions arts. 50, 51): the public monitoring commission, whom its statements are addressed to, and
-- numbers. Its member has no row on persons, so `role_has_episode` (p002) shows him no fact, stream or finding at all; what is his stands
-- in the views below, chosen by type.
insert into access_rule (role, action, reach, stages, republic, capacities) values
  ('monitoring-member', 'place.read', 'own-territory', null, false, null),
  ('monitoring-member', 'place.record', 'own-territory', null, false, null),
  ('monitoring-member', 'monitoring.read', 'own-territory', null, false, null),
  ('monitoring-member', 'law.read', 'everywhere', null, false, null),
  ('monitoring-member', 'vocabulary.read', 'everywhere', null, false, null),
  ('monitoring-member', 'account.own', 'everywhere', null, false, null),
  ('custody-prosecutor', 'monitoring.read', 'own-territory', null, false, null),
  ('head-of-place', 'monitoring.read', 'own-place', null, false, null);

-- What concerns public control of what happened in a place, as recorded: never what also speaks of a person, and of the regime of special
-- conditions only from when and until when it is.
create view monitoring_fact with (security_barrier) as
  select f.seq, f.id, f.type, f.at, f.recorded_at, f.zone, f.streams, p.id as place, f.actor, f.capacity, f.office, f.corrects, f.withdraws,
    case when starts_with(f.type, 'monitoring.') then f.data else jsonb_strip_nulls(jsonb_build_object('until', f.data -> 'until', 'days', f.data -> 'days')) end as data
  from place p join fact f on f.place = p.id
  where (select kepil_role_may('monitoring.read')) and kepil_reaches_place(p.id, p.territory)
    and f.streams = array['place:' || p.id]::text[]
    and (f.type in ('monitoring.visit-announced', 'monitoring.visited', 'monitoring.visit-refused', 'monitoring.statement-filed', 'monitoring.statement-answered', 'regime.introduced', 'regime.lifted')
      or f.type = 'record.withdrawn' and exists (select from fact w where w.id = f.withdraws
        and w.type in ('monitoring.visit-announced', 'monitoring.visited', 'monitoring.visit-refused', 'monitoring.statement-filed', 'monitoring.statement-answered', 'regime.introduced', 'regime.lifted')));

-- What articles 50 and 51 say of them.
create view monitoring_finding with (security_barrier) as
  select p.id as place, f.norm, f.kind, f.state, f.opened_by
  from place p join finding f on f.subject_kind = 'place' and f.subject = p.id
  where (select kepil_role_may('monitoring.read')) and kepil_reaches_place(p.id, p.territory)
    and (starts_with(f.norm, 'special-institutions.50.') or starts_with(f.norm, 'special-institutions.51.'));

-- Numbers without anybody's name: what happened in each place, by type and kind.
create view monitoring_count with (security_barrier) as
  select p.id as place, f.type, f.at, case f.type when 'complaint.lodged' then f.data ->> 'about' when 'force.used' then f.data ->> 'means' when 'place.force-used' then f.data ->> 'means' end as detail
  from place p join fact f on f.place = p.id
  where (select kepil_role_may('monitoring.read')) and kepil_reaches_place(p.id, p.territory)
    and (f.type in ('place.inspected', 'complaint.lodged', 'force.used', 'place.force-used', 'hunger-strike.established', 'death.established') or f.type = 'penalty.applied' and f.data ->> 'kind' = 'kartser')
    and not exists (select from fact a where a.corrects = f.id) and not exists (select from fact a where a.withdraws = f.id);

-- How the duties that a complaint opened there ended.
create view monitoring_answer with (security_barrier) as
  select p.id as place, f.id as complaint, f.at, g.norm, g.state
  from place p join fact f on f.place = p.id and f.type = 'complaint.lodged'
    join finding g on g.subject_kind = 'episode' and g.subject = substr(kepil_episode_of(f.streams), 9) and g.opened_by = f.id::text and g.kind = 'duty'
  where (select kepil_role_may('monitoring.read')) and kepil_reaches_place(p.id, p.territory)
    and not exists (select from fact a where a.corrects = f.id) and not exists (select from fact a where a.withdraws = f.id);

-- Area and beds of the cells in which people live.
create view monitoring_area with (security_barrier) as
  select c.place, sum(c.area) as area, sum(c.beds)::int as beds
  from cell c join place p on p.id = c.place
  where (select kepil_role_may('monitoring.read')) and kepil_reaches_place(p.id, p.territory) and c.kind in ('general', 'single')
  group by c.place;

grant select on monitoring_fact, monitoring_finding, monitoring_count, monitoring_answer, monitoring_area to kepil_app;
