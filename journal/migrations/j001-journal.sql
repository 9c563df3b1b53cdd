-- The journal: facts for ever, what the law says of them now, and the log that proves both.
-- Instants are bigint: milliseconds since 1970-01-01T00:00:00Z. A stream is named `kind:id` where one column has to hold it.

-- Roles. Nobody signs in as these: the login role takes one of them for a transaction (`access.ts`).
--   kepil_app     a person's request: reads through row-level security, writes no fact
--   kepil_writer  the journal and its workers: adds facts, keeps the views
--   kepil_eraser  lawful erasure: may take data and salt out of a fact, nothing else
do $$
declare r text;
begin
  foreach r in array array['kepil_app', 'kepil_writer', 'kepil_eraser'] loop
    begin
      execute format('create role %I nologin', r);
    exception when duplicate_object or unique_violation then null;
    end;
    execute format('grant %I to current_user', r);
  end loop;
end $$;

-- ---- facts -------------------------------------------------------------------------------------------------------------------

create table fact (
  seq         bigint primary key,            -- place in the log, from 0, without gaps: the index of its Merkle leaf
  id          uuid not null unique,          -- made by the client: repeating a request is harmless
  type        text collate "C" not null,
  at          bigint not null,               -- when it took place
  recorded_at bigint not null,               -- when the system learnt of it; never falls from one seq to the next
  zone        text collate "C" not null,
  streams     text[] collate "C" not null,
  place       text collate "C",
  actor       text collate "C" not null,
  capacity    text collate "C" not null,
  office      text collate "C",
  corrects    uuid,
  withdraws   uuid,
  data        jsonb,                         -- null: lawfully erased
  salt        bytea,                         -- 16 random bytes; null: lawfully erased
  entry       bytea not null                 -- 32 bytes: the salted commitment that the log keeps (docs/journal.md)
);
create index fact_recorded on fact (recorded_at);
create index fact_type on fact (type, at);

create table fact_stream (
  kind    text collate "C" not null,
  stream  text collate "C" not null,
  version int not null,                      -- 1, 2, 3 … within the stream
  seq     bigint not null,
  primary key (kind, stream, version) include (seq)
);

-- The head of each stream: its version and its timer.
create table stream (
  kind        text collate "C" not null,
  id          text collate "C" not null,
  version     int not null,
  revision    int not null default 0,        -- counts changes of findings and views: a cached state with another number is stale
  next_change bigint,                        -- when a finding changes by itself next; null: never
  primary key (kind, id)
) with (fillfactor = 80);
create index stream_timer on stream (next_change) where next_change is not null;

-- ---- what the law says now -----------------------------------------------------------------------------------------------------

create table finding (
  subject_kind text collate "C" not null,
  subject      text collate "C" not null,
  key          text collate "C" not null,
  norm         text collate "C" not null,
  edition      text collate "C" not null,
  kind         text collate "C" not null,
  state        text collate "C" not null,
  bearer       text collate "C" not null,
  addressee    text collate "C",
  opened_by    text collate "C" not null,
  closed_by    text collate "C",
  from_at      bigint not null,
  due          bigint,
  until_at     bigint,
  exception    text collate "C",
  detail       jsonb not null,
  evidence     text collate "C" not null,
  digest       text collate "C" not null,    -- of the finding: what has not changed is not written
  primary key (subject_kind, subject, key)
) with (fillfactor = 80);
create index finding_due on finding (state, due);
create index finding_norm on finding (norm, state);

create table outbox (
  key        text collate "C" primary key,   -- the same message is written once
  kind       text collate "C" not null,
  payload    jsonb not null,
  subject_kind text collate "C" not null,
  subject    text collate "C" not null,
  created_at bigint not null,
  taken_at   bigint                          -- set by the worker that has made a notice or a letter of it
);
create index outbox_waiting on outbox (created_at) where taken_at is null;

-- ---- the log -------------------------------------------------------------------------------------------------------------------

-- Complete tiles only (C2SP tlog-tiles, 256 hashes each); what is not yet complete follows from `fact.entry` and the tiles below.
create table tile (
  level  smallint not null,
  n      bigint not null,
  hashes bytea not null check (length(hashes) = 8192),
  root   bytea not null check (length(root) = 32),
  primary key (level, n)
);

create table checkpoint (
  size bigint primary key,
  at   bigint not null,
  root bytea not null,
  note text not null                         -- the signed note as published
);

-- ---- what the roles may do ------------------------------------------------------------------------------------------------------

grant select on fact, fact_stream, stream, finding, tile, checkpoint to kepil_app;
grant select, insert on fact, fact_stream, tile, checkpoint to kepil_writer;
grant select, insert, update on stream to kepil_writer;
grant select, insert, update, delete on finding, outbox to kepil_writer;
grant select on fact to kepil_eraser;
grant update (data, salt) on fact to kepil_eraser;

-- ---- facts are for ever: the second fence, against those whom grants do not bind (the owner) --------------------------------------

create function kepil_for_ever() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'fact' then
    if new.data is null and new.salt is null and old.salt is not null
       and (new.seq, new.id, new.type, new.at, new.recorded_at, new.zone, new.streams, new.place, new.actor, new.capacity, new.office, new.entry)
         is not distinct from
           (old.seq, old.id, old.type, old.at, old.recorded_at, old.zone, old.streams, old.place, old.actor, old.capacity, old.office, old.entry)
       and new.corrects is not distinct from old.corrects and new.withdraws is not distinct from old.withdraws then
      return new;
    end if;
  end if;
  raise exception 'The journal is append-only: % on % is refused. Record a correcting fact instead.', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end $$;

create trigger for_ever before update or delete on fact for each row execute function kepil_for_ever();
create trigger for_ever before update or delete on fact_stream for each row execute function kepil_for_ever();
create trigger for_ever before update or delete on tile for each row execute function kepil_for_ever();
create trigger for_ever before update or delete on checkpoint for each row execute function kepil_for_ever();
create trigger never_emptied before truncate on fact for each statement execute function kepil_for_ever();
create trigger never_emptied before truncate on fact_stream for each statement execute function kepil_for_ever();
create trigger never_emptied before truncate on tile for each statement execute function kepil_for_ever();
create trigger never_emptied before truncate on checkpoint for each statement execute function kepil_for_ever();
