-- ---- what others hold against us -------------------------------------------------------------------------------------------------

-- A witness (the court's, the prosecutor's) has seen this checkpoint and found that it continues what it had seen before.
create table cosignature (
  size    bigint not null references checkpoint (size),
  witness text collate "C" not null,         -- name of its key
  at      bigint not null,                   -- as the witness signed it, milliseconds UTC
  line    text not null,                     -- the signature line of the note, as received
  primary key (size, witness)
);

-- A checkpoint of each day, stamped by a time-stamp authority (RFC 3161).
create table time_stamp (
  day   date primary key,                    -- of the zone of the republic's capital
  size  bigint not null references checkpoint (size),
  at    bigint not null,                     -- genTime of the token, milliseconds UTC
  token bytea not null                       -- DER: the token (ContentInfo)
);

-- How it stands with each of them. A view for people, not evidence: it may change.
create table keeper (
  name     text collate "C" primary key,     -- name of the witness's key; `tsa`
  asked    bigint,                           -- last attempt, also the lease of it
  answered bigint,                           -- last good answer
  size     bigint,                           -- what it last confirmed
  trouble  text collate "C"                  -- code; null: none
);

grant select on cosignature, time_stamp, keeper to kepil_app;

create trigger for_ever before update or delete on cosignature for each row execute function kepil_for_ever();
create trigger for_ever before update or delete on time_stamp for each row execute function kepil_for_ever();
create trigger never_emptied before truncate on cosignature for each statement execute function kepil_for_ever();
create trigger never_emptied before truncate on time_stamp for each statement execute function kepil_for_ever();
