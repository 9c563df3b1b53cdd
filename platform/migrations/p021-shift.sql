-- The screen of a shift: what is to be done now about those who are held in one place. The fence is asked once for each person, as the
-- board asks it, and only of those whose row on the board has no limit of stage: a shift sees everybody of its place or nobody.
create view shift_duty with (security_barrier) as
  select h.place as held_at, h.episode, h.person_name, h.name_key, h.cell, h.minor,
    f.key, f.norm, f.edition, f.state, f.bearer, f.addressee, f.from_at, f.due
  from held h join finding f on f.subject_kind = 'episode' and f.subject = h.episode
  where (select kepil_role_any_stage('board.read')) and kepil_reaches_place(h.place, h.territory)
    and f.kind = 'duty' and f.until_at is null and f.state in ('open', 'breached');

-- The same of the place's own stream: its regime, its papers, its shift.
create view shift_place_duty with (security_barrier) as
  select p.id as place, f.key, f.norm, f.edition, f.state, f.bearer, f.addressee, f.from_at, f.due
  from place p join finding f on f.subject_kind = 'place' and f.subject = p.id
  where (select kepil_role_any_stage('board.read')) and kepil_reaches_place(p.id, p.territory)
    and f.kind = 'duty' and f.until_at is null and f.state in ('open', 'breached');

-- What happened in the place: the last records of the shift itself, what changed since it was taken over.
create view shift_fact with (security_barrier) as
  select f.* from fact f join place p on p.id = f.place
  where (select kepil_role_any_stage('board.read')) and kepil_reaches_place(p.id, p.territory);

grant select on shift_duty, shift_place_duty, shift_fact to kepil_app;
