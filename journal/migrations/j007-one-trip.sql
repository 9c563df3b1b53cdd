-- An append in one round trip: what a process has decided from what it remembers is checked against the database and written in
-- one statement, which is its own transaction. Lists come as JSON, with the names of the program: one text is made and read faster
-- than sixty arrays.

-- Heads, findings, board, messages: what the law says of some streams. Timers and loads use it alone. Returns how many messages are new.
create function kepil_write_views(heads json, findings json, gone json, board json, same_line json, released text[], messages json, created bigint)
returns int language plpgsql volatile as $$
declare
  told int := 0;
begin
  if heads is not null then
    insert into stream (kind, id, version, revision, next_change)
    select h.kind, h.id, h.version, h.revision, h."nextChange"
    from json_to_recordset(heads) as h (kind text, id text, version int, revision int, "nextChange" bigint)
    on conflict (kind, id) do update set version = excluded.version, revision = excluded.revision, next_change = excluded.next_change;
  end if;
  if findings is not null then
    insert into finding (subject_kind, subject, key, norm, edition, kind, state, bearer, addressee, opened_by, closed_by, from_at, due, until_at, exception, detail, evidence, digest)
    select f."subjectKind", f.subject, f.key, f.norm, f.edition, f.kind, f.state, f.bearer, f.addressee, f."openedBy", f."closedBy", f."from", f.due, f.until, f.exception, f.detail, f.evidence, f.digest
    from json_to_recordset(findings) as f ("subjectKind" text, subject text, digest text, key text, norm text, edition text, kind text, state text, bearer text, addressee text,
      "openedBy" text, "closedBy" text, "from" bigint, due bigint, until bigint, exception text, detail jsonb, evidence text)
    on conflict (subject_kind, subject, key) do update set norm = excluded.norm, edition = excluded.edition, kind = excluded.kind, state = excluded.state,
      bearer = excluded.bearer, addressee = excluded.addressee, opened_by = excluded.opened_by, closed_by = excluded.closed_by, from_at = excluded.from_at,
      due = excluded.due, until_at = excluded.until_at, exception = excluded.exception, detail = excluded.detail, evidence = excluded.evidence, digest = excluded.digest;
  end if;
  if gone is not null then
    delete from finding f using json_to_recordset(gone) as g (kind text, id text, key text)
    where f.subject_kind = g.kind and f.subject = g.id and f.key = g.key;
  end if;
  if board is not null then
    insert into held (episode, person_name, name_key, birth_date, sex, minor, foreigner, place, place_kind, zone, territory, stage, ground, categories,
      since, expiry, uncovered_since, next_at, next_norm, next_key, next_kind, breaches, open_duties, version)
    select b.episode, b."personName", b."nameKey", b."birthDate", b.sex, b.minor, b.foreigner, b.place, b."placeKind", b.zone, b.territory, b.stage, b.ground, b.categories,
      b.since, b.expiry, b."uncoveredSince", b."nextAt", b."nextNorm", b."nextKey", b."nextKind", b.breaches, b."openDuties", b.version
    from json_to_recordset(board) as b (episode text, "personName" text, "nameKey" text, "birthDate" text, sex text, minor boolean, foreigner boolean, place text, "placeKind" text,
      zone text, territory text, stage text, ground text, categories text[], since bigint, expiry bigint, "uncoveredSince" bigint, "nextAt" bigint, "nextNorm" text, "nextKey" text,
      "nextKind" text, breaches int, "openDuties" int, version int)
    on conflict (episode) do update set person_name = excluded.person_name, name_key = excluded.name_key, birth_date = excluded.birth_date, sex = excluded.sex,
      minor = excluded.minor, foreigner = excluded.foreigner, place = excluded.place, place_kind = excluded.place_kind, zone = excluded.zone,
      territory = excluded.territory, stage = excluded.stage, ground = excluded.ground, categories = excluded.categories, since = excluded.since,
      expiry = excluded.expiry, uncovered_since = excluded.uncovered_since, next_at = excluded.next_at, next_norm = excluded.next_norm,
      next_key = excluded.next_key, next_kind = excluded.next_kind, breaches = excluded.breaches, open_duties = excluded.open_duties, version = excluded.version;
  end if;
  -- Lines of which nothing but the version is new: most of the daily round.
  if same_line is not null then
    update held set version = l.version from json_to_recordset(same_line) as l (episode text, version int) where held.episode = l.episode;
  end if;
  if released is not null then
    delete from held where episode = any (released);
  end if;
  if messages is not null then
    insert into outbox (key, kind, payload, subject_kind, subject, created_at)
    select distinct on (m.key) m.key, m.kind, m.payload, m."subjectKind", m.subject, created
    from json_to_recordset(messages) as m (key text, kind text, payload jsonb, "subjectKind" text, subject text)
    on conflict (key) do nothing;
    get diagnostics told = row_count;
  end if;
  return told;
end $$;

-- Writes a batch, or nothing and answers false where the log or a stream is not what the batch was decided from: `size` entries, none
-- of the `ids`, the streams of `heads` at `fromVersion` and `fromRevision`, those of `born` not yet there, those of `seen` (looked at,
-- not written) at their version. A stream that moved on is told as an error (40001), for then some rows are written already.
-- `wake`: the nearest timer among the written. Listeners are told only of what somebody has to wake up for: new messages, or a timer
-- nearer than all that were set.
create function kepil_append(lock bigint, size bigint, ids uuid[], seen json, heads json, moves int, born json, facts json, places json, seats json, tiles json,
  findings json, gone json, board json, same_line json, released text[], messages json, created bigint, wake bigint, notice text)
returns boolean language plpgsql volatile as $$
declare
  fits boolean;
  earliest bigint;
  moved int := 0;
begin
  perform pg_advisory_xact_lock(lock);
  select size = coalesce((select f.seq + 1 from fact f order by f.seq desc limit 1), 0) and not exists (select from fact f where f.id = any (ids)),
      (select s.next_change from stream s where s.next_change is not null order by s.next_change limit 1)
    into fits, earliest;
  if not fits then return false; end if;
  if seen is not null and exists (select from json_to_recordset(seen) as w (kind text, id text, version int)
      left join stream s on s.kind = w.kind and s.id = w.id where w.version is distinct from coalesce(s.version, 0)) then return false; end if;

  if heads is not null then
    update stream s set version = h.version, revision = h.revision, next_change = h."nextChange"
    from json_to_recordset(heads) as h (kind text, id text, version int, revision int, "nextChange" bigint, "fromVersion" int, "fromRevision" int)
    where s.kind = h.kind and s.id = h.id and s.version = h."fromVersion" and s.revision = h."fromRevision";
    get diagnostics moved = row_count;
  end if;
  if moved <> moves then raise exception 'A stream of the batch has moved on' using errcode = 'serialization_failure'; end if;
  if born is not null then
    insert into stream (kind, id, version, revision, next_change)
    select h.kind, h.id, h.version, h.revision, h."nextChange" from json_to_recordset(born) as h (kind text, id text, version int, revision int, "nextChange" bigint);
  end if;
  insert into fact (seq, id, type, at, recorded_at, zone, streams, place, actor, capacity, office, corrects, withdraws, data, salt, entry)
  select f.seq, f.id, f.type, f.at, f."recordedAt", f.zone, f.streams, f.place, f.actor, f.capacity, f.office, f.corrects, f.withdraws, f.data, f.salt, f.entry
  from json_to_recordset(facts) as f (seq bigint, id uuid, type text, at bigint, "recordedAt" bigint, zone text, streams text[], place text, actor text, capacity text, office text,
    corrects uuid, withdraws uuid, data jsonb, salt bytea, entry bytea);
  insert into fact_stream (kind, stream, version, seq)
  select p.kind, p.id, p.version, p.seq from json_to_recordset(places) as p (kind text, id text, version int, seq bigint);
  if seats is not null then
    insert into stream_seat (stream, seat) select t.stream, t.seat from json_to_recordset(seats) as t (stream text, seat text) on conflict do nothing;
  end if;
  if tiles is not null then
    insert into tile (level, n, hashes, root) select t.level, t.n, t.hashes, t.root from json_to_recordset(tiles) as t (level smallint, n bigint, hashes bytea, root bytea);
  end if;
  -- A timer that is due (a second for clocks that differ) is perhaps being fired now: whoever fires it looks for the next one before
  -- ours is to be seen.
  if kepil_write_views(null, findings, gone, board, same_line, released, messages, created) > 0
      or wake < coalesce(earliest, 9223372036854775807) or (wake is not null and earliest < created + 1000) then
    perform pg_notify('kepil_changed', notice);
  end if;
  return true;
end $$;

-- One stream as a person may see it (settings as in `kepil_sees_stream`), with what an append that follows has to know: the fence is
-- asked once, not for each fact and each place in the stream. Stable: all looks see one state of the database.
create function kepil_stream_as(access json, stream_kind text, stream_id text,
  out is_there boolean, out is_seen boolean, out version int, out revision int, out facts json, out findings json, out on_board boolean)
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  perform set_config('kepil.' || a.key, a.value, true) from json_each_text(access) as a;
  select s.version, s.revision into version, revision from stream s where s.kind = stream_kind and s.id = stream_id;
  is_there := found;
  is_seen := is_there and kepil_sees_stream(stream_kind || ':' || stream_id);
  if not is_seen then return; end if;
  facts := (select json_agg(json_build_array(f.id, f.type, f.at, f.recorded_at, f.zone, f.streams, f.place, f.actor, f.capacity, f.office, f.corrects, f.withdraws, f.data) order by s.version)
    from fact_stream s join fact f on f.seq = s.seq where s.kind = stream_kind and s.stream = stream_id);
  findings := (select json_agg(json_build_array(f.key, f.digest)) from finding f where f.subject_kind = stream_kind and f.subject = stream_id);
  on_board := stream_kind = 'episode' and exists (select from held h where h.episode = stream_id);
end $$;
