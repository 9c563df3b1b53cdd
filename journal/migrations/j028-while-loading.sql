-- What is kept beside the facts row by row may rest while a whole history comes in (its indexes are away then) and be made as a whole when they
-- are back, in the same transaction. Layers above replace these.
create function kepil_before_load() returns void language plpgsql as $$ begin end $$;
create function kepil_after_load() returns void language plpgsql as $$ begin end $$;
revoke all on function kepil_before_load(), kepil_after_load() from public;
