-- The prosecutor's matters are kept as they stand: what opened each, what followed, whether it is over. A list of all that is unfinished, of any
-- age, and the counts of every kind are then read without walking through the facts. Kept by a trigger on the journal in the transaction of the
-- fact itself, always anew from facts in force, so that corrections and withdrawals in any order end in the same rows.

-- What a matter is (modules/supervision/matters/kinds.ts); apps/server/matters.test.ts compares the two row for row.
create table matter_opens (kind text collate "C" not null, type text collate "C" not null, key text collate "C", field text collate "C", among text[] collate "C", primary key (kind, type));
create table matter_follows (kind text collate "C" not null, type text collate "C" not null, field text collate "C" not null, primary key (kind, type, field));
create table matter_closes (kind text collate "C" not null, type text collate "C" not null, field text collate "C", value text collate "C", primary key (kind, type));
create table matter_shows (kind text collate "C" not null, name text collate "C" not null, primary key (kind, name));

insert into matter_opens (kind, type, key, field, among) values
  ('response', 'response.issued', 'actId', null, null), ('emergency', 'emergency.happened', null, null, null), ('appeal', 'appeal.registered', 'appealId', null, null),
  ('punishment', 'punishment.resolved', null, null, null), ('punishment', 'penalty.imposed', 'penaltyId', 'kind', '{kartser,single-cell}'), ('punishment', 'custody.cell-assigned', null, 'cellKind', '{single}'),
  ('force', 'force.used', null, null, null);
insert into matter_follows (kind, type, field) values
  ('response', 'response.reported-up', 'actId'), ('response', 'response.delivered', 'actId'), ('response', 'response.answered', 'actId'), ('response', 'response.reminded', 'actId'),
  ('response', 'response.escalated', 'actId'), ('response', 'response.elimination-checked', 'actId'), ('response', 'response.withdrawn', 'actId'), ('emergency', 'emergency.learned', 'emergency'),
  ('emergency', 'emergency.reported', 'emergency'), ('emergency', 'emergency.report-acknowledged', 'emergency'), ('emergency', 'emergency.participant-listed', 'emergency'),
  ('emergency', 'emergency.special-message-sent', 'emergency'), ('emergency', 'emergency.visit-assigned', 'emergency'), ('emergency', 'emergency.visited', 'emergency'),
  ('emergency', 'supervision.check-started', 'about'), ('emergency', 'supervision.check-finished', 'about'), ('emergency', 'supervision.crime-registered', 'about'),
  ('emergency', 'supervision.materials-sent-to-court', 'about'), ('emergency', 'supervision.response-declined', 'about'), ('emergency', 'emergency.measures-taken', 'emergency'),
  ('emergency', 'emergency.eliminated', 'emergency'), ('appeal', 'supervision.check-started', 'about'), ('appeal', 'supervision.check-finished', 'about'),
  ('appeal', 'supervision.crime-registered', 'about'), ('appeal', 'supervision.materials-sent-to-court', 'about'), ('appeal', 'supervision.response-declined', 'about'),
  ('appeal', 'response.issued', 'about'), ('appeal', 'appeal.forwarded', 'appealId'), ('appeal', 'appeal.extended', 'appealId'), ('appeal', 'appeal.answered', 'appealId'),
  ('punishment', 'punishment.resolution-delivered', 'about'), ('punishment', 'punishment.check-concluded', 'about'), ('punishment', 'punishment.check-concluded', 'penaltyId'),
  ('force', 'emergency.involved', 'about'), ('force', 'force.checked', 'about'), ('force', 'force.conclusion-drawn', 'about'), ('force', 'force.conclusion-approved', 'about');
insert into matter_closes (kind, type, field, value) values
  ('response', 'response.elimination-checked', 'eliminated', 'yes'), ('response', 'response.withdrawn', null, null), ('emergency', 'emergency.eliminated', null, null),
  ('appeal', 'appeal.answered', null, null), ('appeal', 'appeal.forwarded', null, null), ('punishment', 'punishment.check-concluded', null, null), ('force', 'force.conclusion-approved', null, null);
insert into matter_shows (kind, name) values
  ('response', 'kind'), ('response', 'number'), ('response', 'addressee'), ('response', 'answerBy'), ('emergency', 'kind'), ('emergency', 'participants'),
  ('emergency', 'victims'), ('emergency', 'where'), ('appeal', 'appealId'), ('appeal', 'about'), ('appeal', 'source'), ('appeal', 'applicant'), ('punishment', 'premises'),
  ('punishment', 'kind'), ('punishment', 'number'), ('punishment', 'days'), ('punishment', 'cell'), ('force', 'means'), ('force', 'officer');

create table matter (
  id        uuid primary key,                    -- the fact that opened it, as it was corrected last
  kind      text collate "C" not null,
  type      text collate "C" not null,
  seq       bigint not null,
  at        bigint not null,
  subject   text collate "C" not null,           -- the stream in which it stands
  place     text collate "C" not null,
  key       text collate "C",                    -- by which later facts name it, besides its id
  shown     jsonb not null,                      -- what the list shows of the opening fact; nothing secret
  answers   text[] collate "C" not null,         -- of an act: the findings that it answers
  is_over   boolean not null default false,
  steps     int not null default 0,
  done      text[] collate "C" not null default '{}',
  last_type text collate "C",
  last_at   bigint
) with (fillfactor = 90);
create index matter_counted on matter (kind, place, is_over, at);
create index matter_latest on matter (kind, is_over, at desc, seq desc);
create index matter_key on matter (subject, key);
create index matter_answers on matter using gin (answers);

-- Facts that may follow a matter, by what they name.
create table matter_step (
  subject text collate "C" not null, kind text collate "C" not null, value text collate "C" not null, fact uuid not null,
  type text collate "C" not null, at bigint not null, closes boolean not null,
  primary key (subject, kind, value, fact)
);
create index matter_step_fact on matter_step (fact);

-- The facts of a matter: those that opened it (the replaced ones too) and those that followed. Text, as findings name what opened them.
create table matter_member (
  fact text collate "C" not null, matter uuid not null references matter (id) on delete cascade, opening boolean not null,
  primary key (fact, matter)
);
create index matter_member_matter on matter_member (matter);

-- As law/engine/effective.ts: a withdrawn correction revives what it had replaced; of several corrections the last recorded counts.
create function kepil_withdrawn(fact_id uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from fact w where w.withdraws = fact_id and not kepil_withdrawn(w.id));
end $$;
create function kepil_in_force(f fact) returns boolean language sql stable as $$
  select f.withdraws is null and not kepil_withdrawn(f.id) and not exists (select from fact c where c.corrects = f.id and not kepil_withdrawn(c.id))
    and (f.corrects is null or not exists (select from fact c where c.corrects = f.corrects and c.id <> f.id and (c.recorded_at, c.id) > (f.recorded_at, f.id) and not kepil_withdrawn(c.id)))
$$;

-- Sums up what followed these matters.
create function kepil_matter_refresh(matters uuid[]) returns void language sql security definer set search_path = pg_catalog, public as $$
  delete from matter_member where matter = any (matters);
  with recursive chain as (
    select m.id as matter, m.id as member from matter m where m.id = any (matters)
    union all select c.matter, f.corrects from chain c join fact f on f.id = c.member where f.corrects is not null
  ), tie as (
    select matter, member::text as value from chain union select id, key from matter where id = any (matters) and key is not null
  ), step as (
    select distinct t.matter, s.fact, s.type, s.at, s.closes from tie t join matter m on m.id = t.matter join matter_step s on s.subject = m.subject and s.kind = m.kind and s.value = t.value
  ), membered as (
    insert into matter_member (fact, matter, opening) select member::text, matter, true from chain union all select distinct fact::text, matter, false from step on conflict do nothing
  ), summed as (
    select matter, count(*)::int as steps, array_agg(distinct type) as done, (array_agg(type order by at desc, fact))[1] as last_type, max(at) as last_at, bool_or(closes) as is_over from step group by 1
  )
  update matter m set steps = coalesce(s.steps, 0), done = coalesce(s.done, '{}'), last_type = s.last_type, last_at = s.last_at, is_over = coalesce(s.is_over, false)
  from unnest(matters) as i (id) left join summed s on s.matter = i.id where m.id = i.id
$$;

-- Takes a fact in, with all that corrects or withdraws it or is corrected or withdrawn by it.
create function kepil_matter_take(fact_id uuid) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  kin uuid[];
  touched uuid[];
begin
  with recursive found as (
    select fact_id as id
    union select x.id from found k cross join lateral (
      select coalesce(f.corrects, f.withdraws) as id from fact f where f.id = k.id and (f.corrects is not null or f.withdraws is not null)
      union all select a.id from fact a where a.corrects = k.id
      union all select a.id from fact a where a.withdraws = k.id) x
  ) select array_agg(id) into kin from found;
  select coalesce(array_agg(distinct m.matter), '{}') into touched from matter_member m where m.fact = any (kin::text[]);
  delete from matter where id = any (kin);
  delete from matter_step where fact = any (kin);

  insert into matter_step (subject, kind, value, fact, type, at, closes)
  select distinct s, w.kind, f.data ->> w.field, f.id, f.type, f.at, exists (select from matter_closes c where c.kind = w.kind and c.type = f.type and (c.field is null or f.data ->> c.field = c.value))
  from fact f join matter_follows w on w.type = f.type cross join unnest(f.streams) as s
  where f.id = any (kin) and f.data ->> w.field is not null and (starts_with(s, 'episode:') or starts_with(s, 'place:')) and kepil_in_force(f);

  insert into matter (id, kind, type, seq, at, subject, place, key, shown, answers)
  select f.id, o.kind, f.type, f.seq, f.at,
    case when starts_with(f.streams[1], 'episode:') then f.streams[1] else coalesce((select s from unnest(f.streams) as s where starts_with(s, 'episode:') limit 1), 'place:' || f.place) end,
    f.place, f.data ->> o.key,
    coalesce((select jsonb_object_agg(w.name, f.data -> w.name) from matter_shows w where w.kind = o.kind and f.data ? w.name), '{}'),
    case when jsonb_typeof(f.data -> 'findings') = 'array' then array(select jsonb_array_elements_text(f.data -> 'findings')) else '{}' end
  from fact f join matter_opens o on o.type = f.type
  where f.id = any (kin) and f.place is not null and (o.field is null or f.data ->> o.field = any (o.among)) and kepil_in_force(f);

  select array_agg(distinct m.id) into touched from (
    select unnest(touched) as id union select id from matter where id = any (kin)
    union select m.id from matter_step s join matter m on m.subject = s.subject and m.kind = s.kind and m.key = s.value where s.fact = any (kin)
    union select m.id from matter_step s join matter_member b on b.fact = s.value and b.opening join matter m on m.id = b.matter and m.subject = s.subject and m.kind = s.kind where s.fact = any (kin)) m;
  if touched is not null then perform kepil_matter_refresh(touched); end if;
end $$;

create function kepil_matter_noted() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform kepil_matter_take(new.id);
  return null;
end $$;
create trigger matter_noted after insert on fact for each row
  when (new.corrects is not null or new.withdraws is not null or (new.type in (
    'appeal.answered', 'appeal.extended', 'appeal.forwarded', 'appeal.registered', 'custody.cell-assigned', 'emergency.eliminated',
    'emergency.happened', 'emergency.involved', 'emergency.learned', 'emergency.measures-taken', 'emergency.participant-listed',
    'emergency.report-acknowledged', 'emergency.reported', 'emergency.special-message-sent', 'emergency.visit-assigned', 'emergency.visited',
    'force.checked', 'force.conclusion-approved', 'force.conclusion-drawn', 'force.used', 'penalty.imposed', 'punishment.check-concluded',
    'punishment.resolution-delivered', 'punishment.resolved', 'response.answered', 'response.delivered', 'response.elimination-checked',
    'response.escalated', 'response.issued', 'response.reminded', 'response.reported-up', 'response.withdrawn', 'supervision.check-finished',
    'supervision.check-started', 'supervision.crime-registered', 'supervision.materials-sent-to-court', 'supervision.response-declined')
    and (new.type <> 'custody.cell-assigned' or new.data ->> 'cellKind' = 'single'))) execute function kepil_matter_noted();

-- What is lawfully erased from the journal is shown nowhere.
create function kepil_matter_erased() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update matter set shown = '{}', answers = '{}' where id = new.id;
  return null;
end $$;
create trigger matter_erased after update on fact for each row when (new.data is null) execute function kepil_matter_erased();

revoke all on function kepil_matter_refresh(uuid[]), kepil_matter_take(uuid), kepil_matter_noted(), kepil_matter_erased() from public;

-- One plan for every call: it was made anew for each fact, which took ten times as long as the work itself; and made while the tables are
-- nearly empty it would walk through whole tables, for which a journal taken over in one go would pay with every fact more.
alter function kepil_matter_take(uuid) set plan_cache_mode = force_generic_plan;
alter function kepil_matter_take(uuid) set enable_seqscan = off;
alter function kepil_matter_refresh(uuid[]) set plan_cache_mode = force_generic_plan;
alter function kepil_matter_refresh(uuid[]) set enable_seqscan = off;

-- What was recorded before.
do $$ begin
  perform kepil_matter_take(f.id) from fact f where f.type = any (array(select type from matter_opens union select type from matter_follows))
    and (f.type <> 'custody.cell-assigned' or f.data ->> 'cellKind' = 'single');
end $$;

-- Whether a matter may be seen is a question about its place, asked once for the place (p027).
create view matter_line with (security_barrier) as
  select m.* from matter m join place p on p.id = m.place where (select kepil_role_any_stage('matters.read')) and kepil_reaches_place(p.id, p.territory);

-- The facts of a matter.
create view matter_part with (security_barrier) as
  select b.fact, b.opening, m.id as matter, m.kind, m.subject, m.place
  from matter_member b join matter m on m.id = b.matter join place p on p.id = m.place where (select kepil_role_any_stage('matters.read')) and kepil_reaches_place(p.id, p.territory);

-- The findings that facts of a matter opened, with what a list shows of the matter beside each: one pass over the duties that wait is enough.
create view matter_clock with (security_barrier) as
  select m.id as matter, m.kind as matter_kind, m.place as at_place, m.is_over, g.*, m.type as matter_type, m.seq as matter_seq, m.at as matter_at, m.subject as matter_subject, m.shown, m.steps, m.last_type, m.last_at
  from finding g join matter_member b on b.fact = g.opened_by join matter m on m.id = b.matter and m.subject = g.subject_kind || ':' || g.subject join place p on p.id = m.place
  where (select kepil_role_any_stage('matters.read')) and kepil_reaches_place(p.id, p.territory);

grant select on matter_line, matter_part, matter_clock to kepil_app;
