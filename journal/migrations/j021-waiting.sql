-- What somebody has to do about a person and has not done: a shift asks it for everybody in its place at once, within a day's reach, and
-- must not walk through all that was done before. Small: done duties leave it.
create index finding_waiting on finding (subject, due) where subject_kind = 'episode' and kind = 'duty' and until_at is null and state in ('open', 'breached');
