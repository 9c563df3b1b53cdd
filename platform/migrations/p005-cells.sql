-- The register of cells of each place, kept by its head, and what the choice of a cell reads of those who are held there.

create table cell_register (
  place            text collate "C" primary key references place (id),
  version          int not null,
  foreigners_apart boolean not null default true,  -- the place has the conditions to hold foreigners apart (art. 32(2)2)
  changed_at       bigint not null,
  changed_by       text collate "C"                 -- account; null: loaded with the demonstration
);

create table cell (
  place text collate "C" not null references cell_register (place),
  id    text collate "C" not null check (id <> '' and length(id) <= 20),
  n     int not null,                               -- order in the register
  block text collate "C" not null,
  beds  int not null check (beds between 1 and 200),
  area  double precision not null check (area > 0 and area <= 1000),  -- square metres
  kind  text collate "C" not null check (kind in ('general', 'single', 'punishment', 'medical', 'closed')),
  sex   text collate "C" check (sex in ('male', 'female')),            -- a wing of one sex only
  primary key (place, id)
);

-- Whether the place lies within the reader's reach, as the board's own policy decides it (journal/migrations/j003-fence.sql).
create function kepil_reaches_place(seat text, territory text) returns boolean language sql stable parallel safe as $$
  select case
    when coalesce(current_setting('kepil.streams', true), '') <> '' then false
    when coalesce(current_setting('kepil.place', true), '') <> '' then seat = current_setting('kepil.place', true)
    when coalesce(current_setting('kepil.office', true), '') <> '' then false
    when coalesce(current_setting('kepil.territory', true), '') = '' then false
    else territory = current_setting('kepil.territory', true) or starts_with(territory, current_setting('kepil.territory', true) || '/')
  end
$$;

-- The plan is seen whole or not at all: only those whose row on the board has no limit of stage.
alter table cell_register enable row level security;
alter table cell enable row level security;
create policy see on cell_register for select to kepil_app using (
  (select kepil_role_any_stage('board.read')) and exists (select 1 from place p where p.id = cell_register.place and kepil_reaches_place(p.id, p.territory)));
create policy see on cell for select to kepil_app using (exists (select 1 from cell_register r where r.place = cell.place));
grant select on cell_register, cell to kepil_app;

insert into access_rule (role, action, reach, stages, republic, capacities) values ('head-of-place', 'cells.write', 'own-place', null, false, null);

-- What article 32 asks of those who are held in a place now. The fence is asked once for each person, as the board asks it, and not for each fact.
create view placement_fact with (security_barrier) as
  select h.episode, h.place as held_at, h.person_name, h.version,
    f.seq, f.id, f.type, f.at, f.recorded_at, f.zone, f.streams, f.place, f.actor, f.capacity, f.office, f.corrects, f.withdraws, f.data
  from held h join fact_stream s on s.kind = 'episode' and s.stream = h.episode join fact f on f.seq = s.seq
  where (select kepil_role_any_stage('board.read')) and kepil_reaches_place(h.place, h.territory)
    and (f.corrects is not null or f.withdraws is not null or f.type in (
      'person.described', 'detention.actual', 'detention.protocol', 'suspect.recognised', 'qualification.ruled', 'custody.sanctioned', 'custody.extended',
      'measure.applied', 'case.sent-to-court', 'custody.admitted', 'custody.departed', 'custody.cell-assigned', 'medical.institution-entered',
      'medical.institution-left', 'placement.particulars-noted'));
grant select on placement_fact to kepil_app;
