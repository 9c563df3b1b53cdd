-- What stands beside the items of a check-list, completed. Those under control without deprivation of liberty (points 50, 51) are kept by a
-- probation service or a public-security unit and lie in no cell: beside the items of such a body stand they.
create view inspection_controlled with (security_barrier) as
  select c.keeper as of_place, c.episode, c.name, c.data ->> 'kind' as kind
  from controlled c where (select kepil_role_may('inspection.prepare'));

create view inspection_control_finding with (security_barrier) as
  select c.keeper as of_place, c.episode, g.key, g.norm, g.edition, g.kind, g.state, g.from_at, g.due, g.until_at
  from controlled c join finding g on g.subject_kind = 'episode' and g.subject = c.episode
  where (select kepil_role_may('inspection.prepare'));

create view inspection_control_record with (security_barrier) as
  select c.keeper as of_place, c.episode, f.type
  from controlled c join fact_stream s on s.kind = 'episode' and s.stream = c.episode join fact f on f.seq = s.seq
  where (select kepil_role_may('inspection.prepare')) and f.withdraws is null and not exists (select 1 from fact w where w.withdraws = f.id);

-- How much of a kind is on record in a place since a day, and of how many persons: types and one choice, nothing that anybody said.
create view inspection_recorded with (security_barrier) as
  select f.place as of_place, f.type, f.at, f.data ->> 'kind' as kind, case when starts_with(f.streams[1], 'episode:') then f.streams[1] end as of_person
  from fact f join place p on p.id = f.place
  where (select kepil_role_may('inspection.prepare')) and kepil_reaches_place(p.id, p.territory) and f.withdraws is null
    and not exists (select 1 from fact w where w.withdraws = f.id or w.corrects = f.id);
grant select on inspection_controlled, inspection_control_finding, inspection_control_record, inspection_recorded to kepil_app;
