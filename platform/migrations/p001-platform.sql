-- The platform: where things lie, who has an account, what was seen and told. Instants are bigint milliseconds, as in the journal.
-- A person's request runs as kepil_app (journal/access.ts); accounts, sessions and keys are reached by the server's own role only.

create table territory (
  id     text collate "C" primary key,            -- the path from the republic down: 'kz', 'kz/75', 'kz/75/medeu'
  parent text collate "C" references territory (id),
  name   jsonb not null,
  zone   text collate "C" not null,
  check (id = coalesce(parent || '/', '') || regexp_replace(id, '^.*/', ''))
);
create index territory_parent on territory (parent);

create table office (
  id        text collate "C" primary key,
  kind      text collate "C" not null,            -- police, prosecutor, court, …
  name      jsonb not null,
  territory text collate "C" not null references territory (id),
  email     text
);

create table place (
  id        text collate "C" primary key,
  kind      text collate "C" not null,
  agency    text collate "C" not null,
  name      jsonb not null,
  territory text collate "C" not null references territory (id),
  zone      text collate "C" not null,
  capacity  int,
  head      text
);
create index place_territory on place (territory);

-- The journal's fence reads where a place or office lies from `seat`: one trigger keeps it right, whoever writes.
create function kepil_keep_seat() returns trigger language plpgsql as $$
begin
  insert into seat (id, territory) values (new.id, new.territory) on conflict (id) do update set territory = excluded.territory;
  return new;
end $$;
create trigger keep_seat after insert or update of territory on place for each row execute function kepil_keep_seat();
create trigger keep_seat after insert or update of territory on office for each row execute function kepil_keep_seat();

grant select on territory, office, place to kepil_app, kepil_writer;

-- ---- accounts -------------------------------------------------------------------------------------------------------------------

create table account (
  id                text collate "C" primary key,
  login             text not null,
  name              text not null,
  role              text collate "C" not null,
  capacity          text collate "C" not null,
  office            text collate "C" references office (id),
  territory         text collate "C" not null references territory (id),
  place             text collate "C" references place (id),
  language          text collate "C" not null default 'ru' check (language in ('kk', 'ru', 'en')),
  email             text,
  password_hash     text,                         -- argon2id; null: signs in by passkey or through the provider only
  totp_sealed       bytea,                        -- AES-256-GCM, bound to the id
  totp_confirmed_at bigint,
  totp_last_step    bigint,
  oidc_subject      text unique,                  -- issuer|subject, bound at first use
  demo              boolean not null default false,
  created_at        bigint not null,
  created_by        text collate "C",
  disabled_at       bigint,
  check (role not in ('duty-officer', 'head-of-place') or place is not null),
  check (role <> 'investigator' or office is not null)
);
create unique index account_login on account (lower(login));
create index account_office on account (office) where disabled_at is null;
create index account_territory on account (territory, role) where disabled_at is null;

create table session (
  token_hash   text collate "C" primary key,      -- SHA-256; the token itself is with the browser only
  account      text collate "C" not null references account (id),
  method       text collate "C" not null,         -- password, totp, passkey, oidc
  created_at   bigint not null,
  last_seen_at bigint not null,
  expires_at   bigint not null,
  ended_at     bigint
);
create index session_account on session (account) where ended_at is null;

create table sign_in_failure (
  key text collate "C" not null,                  -- SHA-256 of login or address
  at  bigint not null
);
create index sign_in_failure_key on sign_in_failure (key, at);

create table passkey (
  id         text collate "C" primary key,
  account    text collate "C" not null references account (id),
  public_key bytea not null,
  counter    bigint not null,
  transports text[] not null,
  label      text not null,
  created_at bigint not null,
  used_at    bigint
);
create index passkey_account on passkey (account);

create table webauthn_challenge (
  challenge  text collate "C" primary key,
  account    text collate "C",
  expires_at bigint not null
);

create table oidc_state (
  state        text collate "C" primary key,
  nonce        text not null,
  verifier     text not null,
  binding      text not null,
  redirect_uri text not null,
  expires_at   bigint not null
);

-- ---- access as data ---------------------------------------------------------------------------------------------------------------

-- platform/access/matrix.ts, row for row (access/rules.test.ts compares them). Changed by a migration only.
create table access_rule (
  role     text collate "C" not null,
  action   text collate "C" not null,
  reach    text collate "C" not null,
  stages   text[] collate "C",                    -- null: any
  republic boolean not null default false,
  capacities text[] collate "C",                 -- null: any
  primary key (role, action, reach)
);
grant select on access_rule to kepil_app;

-- ---- what was seen ------------------------------------------------------------------------------------------------------------------

create table read_audit (
  id       bigint generated always as identity primary key,
  at       bigint not null,
  account  text collate "C" not null,
  role     text collate "C" not null,
  office   text collate "C",
  what     text collate "C" not null,             -- board, episode, explanation, document:<kind>, export:<format>, as-of, comparison
  episodes text[] collate "C" not null,
  result   text collate "C" not null default 'shown' check (result in ('shown', 'refused')),
  detail   jsonb not null default '{}'
);
create index read_audit_at on read_audit (at desc, id desc);
create index read_audit_account on read_audit (account, at desc);
create index read_audit_episodes on read_audit using gin (episodes);
alter table read_audit enable row level security;
-- Anybody leaves lines about himself and about nobody else; who may read them is a row of the matrix.
create policy leave on read_audit for insert to kepil_app with check (account = current_setting('kepil.account', true));
create policy see on read_audit for select to kepil_app using (
  exists (select 1 from access_rule r
    where r.role = current_setting('kepil.role', true) and r.action = 'audit.read'
      and (not r.republic or current_setting('kepil.territory', true) = 'kz')));
grant select, insert on read_audit to kepil_app;
create trigger for_ever before update or delete on read_audit for each row execute function kepil_for_ever();
create trigger never_emptied before truncate on read_audit for each statement execute function kepil_for_ever();

-- ---- notices --------------------------------------------------------------------------------------------------------------------------

create table notice (
  id          text collate "C" primary key,
  key         text collate "C" not null,          -- of the outbox message: one notice for each account
  account     text collate "C" not null references account (id),
  at          bigint not null,
  kind        text collate "C" not null,
  episode     text collate "C" not null,
  norm        text collate "C" not null,
  due         bigint,
  payload     jsonb not null,
  received_at bigint,
  email       text collate "C" not null default 'none' check (email in ('none', 'queued', 'sent', 'failed')),
  unique (key, account)
);
create index notice_account on notice (account, received_at nulls first, at desc);
alter table notice enable row level security;
create policy own on notice for select to kepil_app using (account = current_setting('kepil.account', true));
create policy receive on notice for update to kepil_app using (account = current_setting('kepil.account', true)) with check (account = current_setting('kepil.account', true));
grant select on notice to kepil_app;
grant update (received_at) on notice to kepil_app;
