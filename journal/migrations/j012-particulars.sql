-- The line of the board also says in which cell the person lies and what the choice of a cell reads (law/placement): computed with the
-- rest of the line from the same facts, so that a plan of a place is one look at an index (`held_place`) and not at all their facts.
alter table held add column cell text collate "C";
alter table held add column particulars jsonb;  -- null: not evaluated since the upgrade

-- Some of it is medical: whoever sees the line sees all but this. A view of the platform shows it to those who may see a whole place.
revoke select on held from kepil_app;
grant select (episode, person_name, name_key, birth_date, sex, minor, foreigner, place, place_kind, zone, territory, stage, ground, categories, since, expiry,
  uncovered_since, next_at, next_norm, next_key, next_kind, breaches, open_duties, cell, version) on held to kepil_app;

-- Heads, findings, board, messages: what the law says of some streams. Timers and loads use it alone. Returns how many messages are new.
create or replace function kepil_write_views(heads json, findings json, gone json, board json, same_line json, released text[], messages json, created bigint)
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
      since, expiry, uncovered_since, next_at, next_norm, next_key, next_kind, breaches, open_duties, cell, particulars, version)
    select b.episode, b."personName", b."nameKey", b."birthDate", b.sex, b.minor, b.foreigner, b.place, b."placeKind", b.zone, b.territory, b.stage, b.ground, b.categories,
      b.since, b.expiry, b."uncoveredSince", b."nextAt", b."nextNorm", b."nextKey", b."nextKind", b.breaches, b."openDuties", b.cell, b.particulars, b.version
    from json_to_recordset(board) as b (episode text, "personName" text, "nameKey" text, "birthDate" text, sex text, minor boolean, foreigner boolean, place text, "placeKind" text,
      zone text, territory text, stage text, ground text, categories text[], since bigint, expiry bigint, "uncoveredSince" bigint, "nextAt" bigint, "nextNorm" text, "nextKey" text,
      "nextKind" text, breaches int, "openDuties" int, cell text, particulars jsonb, version int)
    on conflict (episode) do update set person_name = excluded.person_name, name_key = excluded.name_key, birth_date = excluded.birth_date, sex = excluded.sex,
      minor = excluded.minor, foreigner = excluded.foreigner, place = excluded.place, place_kind = excluded.place_kind, zone = excluded.zone,
      territory = excluded.territory, stage = excluded.stage, ground = excluded.ground, categories = excluded.categories, since = excluded.since,
      expiry = excluded.expiry, uncovered_since = excluded.uncovered_since, next_at = excluded.next_at, next_norm = excluded.next_norm,
      next_key = excluded.next_key, next_kind = excluded.next_kind, breaches = excluded.breaches, open_duties = excluded.open_duties, cell = excluded.cell, particulars = excluded.particulars, version = excluded.version;
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

-- Lines written before get theirs at the next evaluation.
update stream set next_change = 0 where kind = 'episode' and id in (select episode from held);
