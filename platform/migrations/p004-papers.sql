-- Papers that are signed, and their signatures. A paper's bytes are fixed when it is drawn up for signing; what is signed is for ever.

-- Whose signature it must be: the number of the person and of the body, as their certificates name them.
alter table account add column iin text collate "C" check (iin ~ '^[0-9]{12}$');
create unique index account_iin on account (iin) where iin is not null;
alter table office add column bin text collate "C" check (bin ~ '^[0-9]{12}$');
alter table place add column bin text collate "C" check (bin ~ '^[0-9]{12}$');

create table signature_challenge (
  challenge  text collate "C" primary key,
  expires_at bigint not null
);

create table paper (
  id           uuid primary key,
  subject_kind text collate "C" not null check (subject_kind in ('episode', 'place')),
  subject      text collate "C" not null,
  kind         text collate "C" not null,
  language     text collate "C" not null check (language in ('kk', 'ru')),
  sha256       text collate "C" not null,
  bytes        bytea not null,
  version      int not null,                       -- of the subject's stream when it was drawn up: a paper drawn from older facts is not signed
  made_at      bigint not null,
  made_by      text collate "C" not null references account (id)
);
create index paper_subject on paper (subject_kind, subject, made_at);

create table paper_signature (
  id        uuid primary key,
  n         bigint generated always as identity,      -- the order of signing
  paper     uuid not null references paper (id),
  account   text collate "C" not null references account (id),  -- who signed, or the official before whom a participant did
  at        bigint not null,
  how       text collate "C" not null check (how in ('electronic', 'by-hand')),
  cms       bytea,
  drawing   jsonb,                                  -- strokes of a signature by hand: [[x, y, ms], …] each
  verdict   jsonb,                                  -- seal/verdict.ts, with its evidence
  second    jsonb,                                  -- what another verifier said, where one is asked
  signatory jsonb not null,                         -- name, capacity or part, office, as they were then
  fact      uuid not null,                          -- the fact in the journal
  check ((how = 'electronic') = (cms is not null and verdict is not null))
);
create index paper_signature_paper on paper_signature (paper, at);
create unique index paper_signature_once on paper_signature (paper, account) where how = 'electronic';

alter table paper enable row level security;
alter table paper_signature enable row level security;
create policy see on paper for select to kepil_app using (kepil_sees_stream(subject_kind || ':' || subject) and (select kepil_role_may('document.print')));
create policy see on paper_signature for select to kepil_app using (exists (select 1 from paper p where p.id = paper_signature.paper));
grant select on paper, paper_signature to kepil_app;

create function kepil_signed_for_ever() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'paper' and tg_op = 'DELETE' and not exists (select 1 from paper_signature s where s.paper = old.id) then return old; end if;
  raise exception 'What was signed stays: % on % is refused.', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger for_ever before update or delete on paper for each row execute function kepil_signed_for_ever();
create trigger for_ever before update or delete on paper_signature for each row execute function kepil_signed_for_ever();
create trigger never_emptied before truncate on paper for each statement execute function kepil_signed_for_ever();
create trigger never_emptied before truncate on paper_signature for each statement execute function kepil_signed_for_ever();
