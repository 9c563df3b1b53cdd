-- The board with what the choice of a cell reads, instead of the facts that it was read from. Whole places only: for those whose row on
-- the board has no limit of stage, and the fence asked once for each person, as the board asks it.
drop view placement_fact;
create view held_with_particulars with (security_barrier) as
  select h.* from held h where (select kepil_role_any_stage('board.read')) and kepil_reaches_place(h.place, h.territory);
grant select on held_with_particulars to kepil_app;
