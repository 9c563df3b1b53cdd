-- The prosecutor's matters: an act of response, an emergency, an application, a placement in punishment premises, a use of force, each with
-- all that followed it. Seen by those who supervise the place, whole.

insert into access_rule (role, action, reach, stages, republic, capacities) values ('custody-prosecutor', 'matters.read', 'own-territory', null, false, null);

-- As with the registers (p007): whether a fact may be seen is a question about its place, asked once for the place.
create view matter_fact with (security_barrier) as
  select f.*, case when starts_with(f.streams[1], 'episode:') then f.streams[1]
      else coalesce((select s from unnest(f.streams) as s where starts_with(s, 'episode:') limit 1), 'place:' || f.place) end as subject,
    exists (select from fact a where a.corrects = f.id) or exists (select from fact a where a.withdraws = f.id) as struck
  from fact f join place p on p.id = f.place
  where (select kepil_role_any_stage('matters.read')) and kepil_reaches_place(p.id, p.territory);

-- Everything of an episode or of the place itself that touched the place, wherever it was recorded: a prosecutor writes in his office.
create view matter_stream with (security_barrier) as
  select t.seat, t.stream as subject, f.*, exists (select from fact a where a.corrects = f.id) or exists (select from fact a where a.withdraws = f.id) as struck
  from stream_seat t join place p on p.id = t.seat
    join fact_stream s on s.kind = split_part(t.stream, ':', 1) and s.stream = substr(t.stream, strpos(t.stream, ':') + 1)
    join fact f on f.seq = s.seq
  where (select kepil_role_any_stage('matters.read')) and kepil_reaches_place(p.id, p.territory) and s.kind in ('episode', 'place');

create view matter_finding with (security_barrier) as
  select t.seat, t.stream as whose, g.*
  from stream_seat t join place p on p.id = t.seat
    join finding g on g.subject_kind = split_part(t.stream, ':', 1) and g.subject = substr(t.stream, strpos(t.stream, ':') + 1)
  where (select kepil_role_any_stage('matters.read')) and kepil_reaches_place(p.id, p.territory) and g.subject_kind in ('episode', 'place');

grant select on matter_fact, matter_stream, matter_finding to kepil_app;
