-- What is or was broken, by when: the overview counts it without reading the millions that were kept.
create index finding_broken on finding (from_at) include (subject_kind, norm, state, due, until_at, opened_by)
  where kind = 'violation' or (kind = 'duty' and state in ('breached', 'met-late')) or state = 'used-late';
