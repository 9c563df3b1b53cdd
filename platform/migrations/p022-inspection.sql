-- An inspection of a place: what the prosecutor takes along, and the photographs that he brings back.
insert into access_rule (role, action, reach, stages, republic, capacities) values ('custody-prosecutor', 'inspection.prepare', 'own-territory', null, false, null);

-- What the law says of those held in a place, and of the place itself (episode null). The fence is asked once for each person, as the
-- board asks it, and not for each finding.
create view inspection_finding with (security_barrier) as
  select h.place as of_place, h.episode, f.key, f.norm, f.edition, f.kind, f.state, f.from_at, f.due, f.until_at
  from held h join finding f on f.subject_kind = 'episode' and f.subject = h.episode
  where (select kepil_role_may('inspection.prepare')) and kepil_reaches_place(h.place, h.territory)
  union all
  select p.id, null, f.key, f.norm, f.edition, f.kind, f.state, f.from_at, f.due, f.until_at
  from place p join finding f on f.subject_kind = 'place' and f.subject = p.id
  where (select kepil_role_may('inspection.prepare')) and kepil_reaches_place(p.id, p.territory);

-- What is on record of those held there: types only.
create view inspection_record with (security_barrier) as
  select h.place as of_place, h.episode, f.type
  from held h join fact_stream s on s.kind = 'episode' and s.stream = h.episode join fact f on f.seq = s.seq
  where (select kepil_role_may('inspection.prepare')) and kepil_reaches_place(h.place, h.territory)
    and f.withdraws is null and not exists (select 1 from fact w where w.withdraws = f.id);

-- Inspections of a place as they stand on record.
create view inspection_done with (security_barrier) as
  select f.id, f.place, f.at, f.recorded_at, f.actor, f.capacity, f.office, f.data
  from fact f join place p on p.id = f.place
  where (select kepil_role_may('inspection.prepare')) and kepil_reaches_place(p.id, p.territory)
    and f.type = 'place.inspected' and f.withdraws is null and not exists (select 1 from fact w where w.withdraws = f.id or w.corrects = f.id);
grant select on inspection_finding, inspection_record, inspection_done to kepil_app;

-- Files that belong to a fact about a place. What a fact names by its digest is for ever, as the fact is.
create table file (
  fact    uuid not null,
  sha256  text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  place   text collate "C" not null references place (id),
  kind    text collate "C" not null check (kind in ('image/jpeg')),
  bytes   bytea not null check (octet_length(bytes) between 1 and 307200),
  made_at bigint not null,
  made_by text collate "C" not null references account (id),
  primary key (fact, sha256)
);
alter table file enable row level security;
-- Read by whoever may read the papers of the place.
create policy see on file for select to kepil_app using (kepil_sees_stream('place:' || place) and (select kepil_role_may('document.print')));
grant select on file to kepil_app;
create function kepil_file_for_ever() returns trigger language plpgsql as $$
begin
  raise exception 'A file of a record stays: % on % is refused.', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger for_ever before update or delete on file for each row execute function kepil_file_for_ever();
create trigger never_emptied before truncate on file for each statement execute function kepil_file_for_ever();
