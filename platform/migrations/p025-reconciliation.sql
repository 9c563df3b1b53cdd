-- Reconciliation of lists (Instruction, points 29, 42, 49, 52): the working table of a prosecutor's office. Lists are personal data that
-- came for one purpose: they stay until the result is a fact of the office, or until their days are over, and are seen by that office only.
insert into access_rule (role, action, reach, stages) values ('custody-prosecutor', 'reconciliation.work', 'own-case', null);

create table reconciliation (
  id          uuid primary key,                     -- also the id of the fact that will record its result
  office      text collate "C" not null references office (id),
  account     text collate "C" not null references account (id),
  which       text collate "C" not null,
  period_from text collate "C" not null,
  made_at     bigint not null,
  delete_at   bigint not null,
  state       text collate "C" not null default 'open' check (state in ('open', 'recorded', 'expired')),
  ended_at    bigint,
  -- The comparison: none, running, done, cancelled, failed; its share done; when it was last heard of.
  comparing   text collate "C" not null default 'none' check (comparing in ('none', 'running', 'done', 'cancelled', 'failed')),
  share       real not null default 0,
  run         uuid,
  heard_at    bigint
);
create index reconciliation_office on reconciliation (office, made_at desc);

create table reconciliation_list (
  reconciliation uuid not null references reconciliation (id) on delete cascade,
  n         int not null check (n between 1 and 4),
  source    text collate "C" not null,
  file_name text not null,
  sha256    text collate "C" not null,
  size      int not null,
  form      text collate "C" not null,
  encoding  text collate "C" not null,
  heading   int not null,                           -- line of the file in which the headings stand
  columns   jsonb not null,
  mapping   jsonb not null,
  taken_at  bigint not null,
  primary key (reconciliation, n)
);

create table reconciliation_line (
  reconciliation uuid not null,
  list     int not null,
  line     int not null,                            -- as the user counts in the file
  cells    jsonb not null,
  name     text not null,
  birth    text not null,
  iin      text not null,
  used     boolean not null,
  problems jsonb not null,
  primary key (reconciliation, list, line),
  foreign key (reconciliation, list) references reconciliation_list (reconciliation, n) on delete cascade
);

create table reconciliation_pair (
  reconciliation uuid not null references reconciliation (id) on delete cascade,
  n          int not null,
  a          int not null,
  b          int not null,
  first      int not null,                          -- line of list a
  second     int not null,                          -- line of list b
  score      real not null,
  strength   text collate "C" not null,
  best       boolean not null,
  rivals     int not null,
  exact      boolean not null,                      -- number, date and name are the same and nobody else comes near
  reasons    jsonb not null,
  decision   text collate "C" check (decision in ('same', 'other', 'later')),
  decided_at bigint,
  decided_by text collate "C" references account (id),
  primary key (reconciliation, n)
);
create index reconciliation_pair_lists on reconciliation_pair (reconciliation, a, b, score desc);

alter table reconciliation enable row level security;
alter table reconciliation_list enable row level security;
alter table reconciliation_line enable row level security;
alter table reconciliation_pair enable row level security;
create policy own on reconciliation to kepil_app
  using ((select kepil_role_may('reconciliation.work')) and office = (select nullif(current_setting('kepil.office', true), '')))
  with check ((select kepil_role_may('reconciliation.work')) and office = (select nullif(current_setting('kepil.office', true), '')));
create policy own on reconciliation_list to kepil_app using (reconciliation in (select id from reconciliation));
create policy own on reconciliation_line to kepil_app using (reconciliation in (select id from reconciliation));
create policy own on reconciliation_pair to kepil_app using (reconciliation in (select id from reconciliation));
grant select, insert, update, delete on reconciliation, reconciliation_list, reconciliation_line, reconciliation_pair to kepil_app;

-- The result is on record: the lists have served. In the transaction of the fact itself, so that there is never the one without the other.
create function kepil_reconciled() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update reconciliation set state = 'recorded', ended_at = new.recorded_at where id = new.id and office = new.office;
  if found then
    delete from reconciliation_list where reconciliation = new.id;
    delete from reconciliation_pair where reconciliation = new.id;
  end if;
  return new;
end $$;
revoke all on function kepil_reconciled() from public;
create trigger reconciled after insert on fact for each row when (new.type = 'reconciliation.run') execute function kepil_reconciled();

-- ---- persons under control without deprivation of liberty: a list of those whom a probation service or a public-security unit keeps -----
insert into access_rule (role, action, reach, stages) values
  ('custody-prosecutor', 'control.read', 'own-territory', null),
  ('duty-officer', 'control.read', 'own-place', null),
  ('head-of-place', 'control.read', 'own-place', null);

-- What puts on the register and takes off it, in force. Whether it may be seen is a question about the body that keeps the person, asked
-- once for each place and not for each fact, as with registers.
create view control_fact with (security_barrier) as
  select f.seq, f.id, f.type, f.at, f.data, f.place as keeper, substr(f.streams[1], 9) as episode
  from fact f join place p on p.id = f.place
  where f.type in ('control.registered', 'control.removed', 'episode.ended', 'bracelet.attached', 'bracelet.removed') and starts_with(f.streams[1], 'episode:')
    and p.kind in ('probation-service', 'public-security-unit') and f.withdraws is null
    and (select kepil_role_may('control.read')) and kepil_reaches_place(p.id, p.territory)
    and not exists (select from fact a where a.corrects = f.id) and not exists (select from fact a where a.withdraws = f.id);

-- Who is there now: the last registration, not followed by removal.
create view controlled with (security_barrier) as
  select r.*, n.name, b.type = 'bracelet.attached' as bracelet
  from (select distinct on (episode) episode, id, type, at, data, keeper from control_fact where type in ('control.registered', 'control.removed', 'episode.ended') order by episode, at desc, seq desc) r
    left join lateral (select concat_ws(' ', f.data ->> 'surname', f.data ->> 'name', f.data ->> 'patronymic') as name from fact_stream s join fact f on f.seq = s.seq
      where s.kind = 'episode' and s.stream = r.episode and f.type = 'person.described' order by f.seq desc limit 1) n on true
    left join lateral (select c.type from control_fact c where c.episode = r.episode and c.type in ('bracelet.attached', 'bracelet.removed') order by c.at desc, c.seq desc limit 1) b on true
  where r.type = 'control.registered';

create view control_finding with (security_barrier) as
  select g.subject as episode, g.norm, g.kind, g.state, g.due, g.until_at, g.from_at
  from finding g where g.subject_kind = 'episode' and g.subject in (select episode from controlled);
grant select on control_fact, controlled, control_finding to kepil_app;
