-- All that a batch of appends has to know before it is decided, in one round trip: takes the lock of the log, then looks. Volatile,
-- so that each look sees what was committed before the lock was given.
create function kepil_open_batch(lock bigint, ids uuid[], kinds text[], streams text[],
    out size bigint, out last_recorded_at bigint, out known uuid[], out head_kinds text[], out head_ids text[], out versions int[], out revisions int[])
language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock(lock);
  select f.seq + 1, f.recorded_at into size, last_recorded_at from fact f order by f.seq desc limit 1;
  -- Of the batch's own facts and of those that it corrects or withdraws.
  select array_agg(f.id) into known from fact f where f.id = any (ids);
  -- Locked in one order, so that no two writers wait for each other.
  select array_agg(h.kind), array_agg(h.id), array_agg(h.version), array_agg(h.revision) into head_kinds, head_ids, versions, revisions from (
    select s.kind, s.id, s.version, s.revision from stream s join unnest(kinds, streams) as w (kind, id) on s.kind = w.kind and s.id = w.id
    order by s.kind, s.id for update of s) as h;
end $$;
