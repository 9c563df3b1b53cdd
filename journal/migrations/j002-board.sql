create extension if not exists pg_trgm;

-- The board: one row per person deprived of liberty.
create table held (
  episode         text collate "C" primary key,
  person_name     text not null,
  name_key        text collate "C" not null, -- sorts as the Kazakh alphabet does (`held.ts`), whatever ICU the server has
  birth_date      text collate "C",
  sex             text collate "C" not null,
  minor           boolean not null,
  foreigner       boolean not null,
  place           text collate "C",
  place_kind      text collate "C",
  zone            text collate "C" not null,
  territory       text collate "C" not null, -- path from the republic down: 'kz/almaty/medeu'
  stage           text collate "C" not null,
  ground          text collate "C",
  categories      text[] collate "C" not null,
  since           bigint not null,
  expiry          bigint,
  uncovered_since bigint,
  next_at         bigint,
  next_norm       text collate "C",
  next_key        text collate "C",
  next_kind       text collate "C",
  breaches        int not null,
  open_duties     int not null,
  version         int not null
) with (fillfactor = 80);
create index held_next on held (next_at, episode);
create index held_name on held (name_key, episode);
create index held_since on held (since, episode);
create index held_expiry on held (expiry, episode);
create index held_place on held (place, episode);
create index held_territory on held (territory, next_at);
create index held_ground on held (ground, next_at);
create index held_stage on held (stage, next_at);
create index held_categories on held using gin (categories);
create index held_uncovered on held (uncovered_since) where uncovered_since is not null;
create index held_breached on held (next_at) where breaches > 0;
create index held_words on held using gin (person_name gin_trgm_ops);

grant select on held to kepil_app;
grant select, insert, update, delete on held to kepil_writer;

-- Streams recorded before there was a board get their row at the next evaluation.
update stream set next_change = 0 where kind = 'episode';
