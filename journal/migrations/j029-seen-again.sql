-- Who has lately seen a stream and records again is asked for his right anew, but what has not changed since is not read again.

drop function kepil_stream_as(json, text, text);

-- One stream as a person may see it (settings as in `kepil_sees_stream`), with what an append that follows has to know: the fence is
-- asked once, not for each fact and each place in the stream. `known_version`, `known_revision`: as the asking process has it in memory;
-- where that is what stands, `is_known`, and nothing else is read. Stable: all looks see one state of the database.
create function kepil_stream_as(access json, stream_kind text, stream_id text, known_version int, known_revision int,
  out is_there boolean, out is_seen boolean, out is_known boolean, out version int, out revision int, out facts json, out findings json, out on_board boolean)
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  perform set_config('kepil.' || a.key, a.value, true) from json_each_text(access) as a;
  select s.version, s.revision into version, revision from stream s where s.kind = stream_kind and s.id = stream_id;
  is_there := found;
  is_seen := is_there and kepil_sees_stream(stream_kind || ':' || stream_id);
  is_known := is_seen and version is not distinct from known_version and revision is not distinct from known_revision;
  if not is_seen or is_known then return; end if;
  facts := (select json_agg(json_build_array(f.id, f.type, f.at, f.recorded_at, f.zone, f.streams, f.place, f.actor, f.capacity, f.office, f.corrects, f.withdraws, f.data) order by s.version)
    from fact_stream s join fact f on f.seq = s.seq where s.kind = stream_kind and s.stream = stream_id);
  findings := (select json_agg(json_build_array(f.key, f.digest)) from finding f where f.subject_kind = stream_kind and f.subject = stream_id);
  on_board := stream_kind = 'episode' and exists (select from held h where h.episode = stream_id);
end $$;

-- What is lawfully erased is not what a process has in memory: its streams are read anew.
create function kepil_forget_erased() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update stream s set revision = s.revision + 1 from unnest(new.streams) as named where s.kind = split_part(named, ':', 1) and s.id = substr(named, strpos(named, ':') + 1);
  return null;
end $$;
revoke all on function kepil_forget_erased() from public;
create trigger forget_erased after update on fact for each row when (new.data is null and old.data is not null) execute function kepil_forget_erased();
