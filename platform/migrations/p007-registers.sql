-- The registers of a place are seen by those who serve there and by the prosecutor above them, whole.

insert into access_rule (role, action, reach, stages, republic, capacities) values
  ('duty-officer', 'register.read', 'own-place', null, false, null),
  ('head-of-place', 'register.read', 'own-place', null, false, null),
  ('custody-prosecutor', 'register.read', 'own-territory', null, false, null);

-- A register is the facts of one place: whether they may be seen is a question about the place, asked once and not for each fact.
-- The answer is that of the policies of `fact` and `finding`: what happened in a place within reach lies within reach, and so does
-- the stream that touched it.
create view register_fact with (security_barrier) as
  select f.*, case when starts_with(f.streams[1], 'episode:') then f.streams[1]
      else coalesce((select s from unnest(f.streams) as s where starts_with(s, 'episode:') limit 1), 'place:' || f.place) end as subject,
    exists (select from fact a where a.corrects = f.id) or exists (select from fact a where a.withdraws = f.id) as struck
  from fact f join place p on p.id = f.place
  where (select kepil_role_any_stage('register.read')) and kepil_reaches_place(p.id, p.territory);

-- All of an episode, or of the place itself, that touched the place: what followed, where the person lay, who it was.
create view register_stream with (security_barrier) as
  select t.seat, s.kind as subject_kind, s.stream as subject, f.*
  from stream_seat t join place p on p.id = t.seat
    join fact_stream s on s.kind || ':' || s.stream = t.stream
    join fact f on f.seq = s.seq
  where (select kepil_role_any_stage('register.read')) and kepil_reaches_place(p.id, p.territory) and s.kind in ('episode', 'place');

create view register_finding with (security_barrier) as
  select t.seat, g.*
  from stream_seat t join place p on p.id = t.seat
    join finding g on g.subject_kind || ':' || g.subject = t.stream
  where (select kepil_role_any_stage('register.read')) and kepil_reaches_place(p.id, p.territory) and g.subject_kind in ('episode', 'place');

-- Everybody who was ever here by name: also those who have left the board.
create view register_person with (security_barrier) as
  select t.seat, substr(t.stream, 9) as episode, f.seq, f.id,
    concat_ws(' ', f.data ->> 'surname', f.data ->> 'name', f.data ->> 'patronymic') as name
  from stream_seat t join place p on p.id = t.seat
    join fact f on f.type = 'person.described' and f.streams[1] = t.stream
  where (select kepil_role_any_stage('register.read')) and kepil_reaches_place(p.id, p.territory) and starts_with(t.stream, 'episode:');

grant select on register_fact, register_stream, register_finding, register_person to kepil_app;
