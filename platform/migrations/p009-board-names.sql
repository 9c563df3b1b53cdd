-- The names of the board by trigrams, in a table of their own: a line of the board changes with every record, a name hardly ever,
-- so a record pays nothing for the search. Read by `kepil_named` alone, whose owner this table's is.
create table board_name (
  episode text collate "C" primary key,
  person_name text not null
);
insert into board_name select episode, person_name from held;
create index board_name_words on board_name using gin (person_name gin_trgm_ops);

create function kepil_keep_name() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'DELETE' then
    delete from board_name where episode = old.episode;
    return null;
  end if;
  insert into board_name values (new.episode, new.person_name) on conflict (episode) do update set person_name = excluded.person_name;
  return null;
end $$;
create trigger keep_name after insert or delete on held for each row execute function kepil_keep_name();
create trigger keep_new_name after update of person_name on held for each row when (old.person_name is distinct from new.person_name) execute function kepil_keep_name();

create or replace function kepil_named(pattern text) returns setof text language sql stable security definer set search_path = pg_catalog, public as $$
  select n.episode from board_name n where n.person_name ilike pattern
$$;
