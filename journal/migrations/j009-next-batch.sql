-- The next batch is sent before the last one is answered: it says which entry the last one was to write.

drop function kepil_append;

-- Writes a batch, or nothing and answers false where the log or a stream is not what the batch was decided from: `size` entries, none
-- of the `ids`, the streams of `heads` at `fromVersion` and `fromRevision`, those of `born` not yet there, those of `seen` (looked at,
-- not written) at their version. `last`: the entry of the last fact, which an earlier batch of the same process was to write; null:
-- any. A stream that moved on is told as an error (40001), for then some rows are written already.
-- `wake`: the nearest timer among the written. Listeners are told only of what somebody has to wake up for: new messages, or a timer
-- nearer than all that were set.
create function kepil_append(lock bigint, size bigint, last bytea, ids uuid[], seen json, heads json, moves int, born json, facts json, places json, seats json, tiles json,
  findings json, gone json, board json, same_line json, released text[], messages json, created bigint, wake bigint, notice text)
returns boolean language plpgsql volatile as $$
declare
  found_size bigint;
  found_last bytea;
  known boolean;
  earliest bigint;
  nothing text;
  moved int := 0;
begin
  -- As an expression: a statement of its own costs more than the lock.
  nothing := pg_advisory_xact_lock(lock)::text;
  select f.seq + 1, f.entry, exists (select from fact k where k.id = any (ids)), (select s.next_change from stream s where s.next_change is not null order by s.next_change limit 1)
    into found_size, found_last, known, earliest
    from fact f order by f.seq desc limit 1;
  if size <> coalesce(found_size, 0) or known or (last is not null and last is distinct from found_last) then return false; end if;
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

