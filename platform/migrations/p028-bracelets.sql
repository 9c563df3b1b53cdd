-- Electronic bracelets (Instruction, points 4(32), 50(9)): positions from gateways, and what is read of them. A position is no fact; a
-- breach is one. Why it is kept so and for how long: docs/decisions/0013-bracelet-positions.md. Instants are UTC milliseconds.
insert into access_rule (role, action, reach, stages, republic, capacities) values
  ('duty-officer', 'bracelet.read', 'own-place', null, false, null),
  ('head-of-place', 'bracelet.read', 'own-place', null, false, null),
  ('custody-prosecutor', 'bracelet.read', 'own-territory', null, false, null),
  ('administrator', 'gateway.manage', 'everywhere', null, false, null);

-- One wearing of a device: a view of the facts of the person, kept by modules/control/bracelets/wearings.ts.
create table bracelet_watch (
  id      int generated always as identity primary key,
  episode text collate "C" not null,
  device  text collate "C" not null,
  n       int not null,                        -- 1, 2 … of this device on this person
  place   text collate "C" not null references place (id),
  zone    text collate "C" not null,
  ground  text,
  from_at bigint not null,
  term_at bigint,                              -- end of the term of the decision; null: none is written
  until_at bigint,                             -- taken off, or the control over; null: worn
  zones   jsonb not null,
  unique (episode, device, n)
);
create index bracelet_watch_device on bracelet_watch (device);
create index bracelet_watch_place on bracelet_watch (place);

-- What has come and what is still to be judged. Apart from the above: intake writes here each minute and waits for nobody who judges.
create table bracelet_signal (
  watch      int primary key references bracelet_watch (id) on delete cascade,
  last_at    bigint,                           -- of the newest position
  heard_at   bigint,                           -- when the gateway last told anything of it
  dirty_from bigint,                           -- the oldest position not yet judged; null: all are
  revision   bigint not null default 0,        -- counts what came: judged is only what was seen
  settled_at bigint,                           -- before it nothing changes any more (law/monitoring/settled.ts)
  found      text,                             -- what was last compared with the journal; null: compare
  look_at    bigint                            -- when to judge; null: when something comes
) with (fillfactor = 60);
create index bracelet_signal_look on bracelet_signal (look_at) where look_at is not null;

create table bracelet_position (
  watch    int not null,
  at       bigint not null,
  lat      int not null,                       -- millionths of a degree, WGS 84
  lon      int not null,
  accuracy smallint,                           -- metres
  tamper   boolean not null default false,
  primary key (watch, at)
) partition by range (at);                     -- by day, UTC: what is over is dropped whole

-- Positions within an alarm that stands: they outlive their day.
create table bracelet_evidence (like bracelet_position including defaults, primary key (watch, at));

-- Whose facts have changed, so that its wearings are read anew.
create table bracelet_stale (episode text collate "C" primary key, marks bigint not null default 1);

-- Who may send. The token itself is with the gateway only; it opens nothing but the sending of positions of devices in its territory.
create table gateway (
  id         text collate "C" primary key,
  name       text not null,
  territory  text collate "C" not null references territory (id),
  token_hash text collate "C" not null unique, -- SHA-256
  issued_at  bigint not null,
  issued_by  text collate "C" not null references account (id),
  revoked_at bigint,
  revoked_by text collate "C" references account (id)
);
-- What each has sent, by day of UTC: the trace of a machine that sends each few seconds.
create table gateway_day (
  gateway  text collate "C" not null references gateway (id),
  day      date not null,
  batches  int not null, accepted int not null, repeated int not null, refused int not null,
  last_at  bigint not null,
  primary key (gateway, day)
);

alter table bracelet_watch enable row level security;
alter table bracelet_signal enable row level security;
alter table bracelet_position enable row level security;
alter table bracelet_evidence enable row level security;
alter table bracelet_stale enable row level security;
alter table gateway enable row level security;
alter table gateway_day enable row level security;
create policy see on bracelet_watch for select to kepil_app using (
  (select kepil_role_any_stage('bracelet.read')) and exists (select from place p where p.id = bracelet_watch.place and kepil_reaches_place(p.id, p.territory)));
create policy see on bracelet_signal for select to kepil_app using (exists (select from bracelet_watch w where w.id = bracelet_signal.watch));
create policy see on bracelet_position for select to kepil_app using (exists (select from bracelet_watch w where w.id = bracelet_position.watch));
create policy see on bracelet_evidence for select to kepil_app using (exists (select from bracelet_watch w where w.id = bracelet_evidence.watch));
grant select on bracelet_watch, bracelet_signal, bracelet_position, bracelet_evidence to kepil_app;

-- Alarms with what followed, and who wears a device, of the places within reach: asked once for a place, as with registers (p007).
create view bracelet_fact with (security_barrier) as
  select f.*, substr(f.streams[1], 9) as episode
  from place p join fact f on f.place = p.id
  where (select kepil_role_any_stage('bracelet.read')) and kepil_reaches_place(p.id, p.territory)
    and f.type in ('bracelet.breach', 'bracelet.breach-ended', 'bracelet.breach-followed') and starts_with(f.streams[1], 'episode:')
    and not exists (select from fact a where a.corrects = f.id) and not exists (select from fact a where a.withdraws = f.id);
create view bracelet_person with (security_barrier) as
  select w.id as watch, n.name
  from bracelet_watch w join place p on p.id = w.place
    left join lateral (select concat_ws(' ', f.data ->> 'surname', f.data ->> 'name', f.data ->> 'patronymic') as name from fact_stream s join fact f on f.seq = s.seq
      where s.kind = 'episode' and s.stream = w.episode and f.type = 'person.described' order by f.seq desc limit 1) n on true
  where (select kepil_role_any_stage('bracelet.read')) and kepil_reaches_place(p.id, p.territory);
grant select on bracelet_fact, bracelet_person to kepil_app;

-- In the transaction of the fact itself: no worker can miss it.
create function kepil_bracelet_stale() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  whose text := (select substr(s, 9) from unnest(new.streams) s where starts_with(s, 'episode:') limit 1);
begin
  if whose is not null and (starts_with(new.type, 'bracelet.') or exists (select from bracelet_watch w where w.episode = whose)) then
    insert into bracelet_stale (episode) values (whose) on conflict (episode) do update set marks = bracelet_stale.marks + 1;
  end if;
  -- An alarm that was followed up, or taken back, calls for nobody any more.
  if new.type = 'bracelet.breach-followed' or new.withdraws is not null then
    update notice set received_at = coalesce(received_at, new.recorded_at)
    where kind = 'alarm' and key = 'alarm|' || whose || '|' || coalesce(new.withdraws::text, new.data ->> 'about');
  end if;
  return new;
end $$;
revoke all on function kepil_bracelet_stale() from public;
create trigger bracelet_stale after insert on fact for each row
  when (new.capacity <> 'system' and (starts_with(new.type, 'bracelet.') or new.type in ('control.registered', 'control.removed', 'episode.ended', 'record.withdrawn'))
    or new.capacity = 'system' and new.type = 'record.withdrawn')
  execute function kepil_bracelet_stale();
