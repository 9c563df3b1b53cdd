-- What is kept beside the facts has one trigger and no WHEN. A condition of a trigger is read anew from its text for every statement, however
-- few facts it brings: by the samples of a profiler the four took a quarter to a third of what PostgreSQL does for a record.

-- By the fact's id and not by its row: whoever may call them can only repeat what is on record (a device is then looked at once more).
create function kepil_reconciled(fact_id uuid) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- The result is on record: the lists have served. In the transaction of the fact itself, so that there is never the one without the other.
  update reconciliation r set state = 'recorded', ended_at = f.recorded_at from fact f where f.id = fact_id and f.type = 'reconciliation.run' and r.id = f.id and r.office = f.office;
  if found then
    delete from reconciliation_list where reconciliation = fact_id;
    delete from reconciliation_pair where reconciliation = fact_id;
  end if;
end $$;

create function kepil_bracelet_stale(fact_id uuid) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  f fact;
  whose text;
begin
  select * into f from fact where id = fact_id;
  whose := (select substr(s, 9) from unnest(f.streams) s where starts_with(s, 'episode:') limit 1);
  if whose is not null and (starts_with(f.type, 'bracelet.') or exists (select from bracelet_watch w where w.episode = whose)) then
    insert into bracelet_stale (episode) values (whose) on conflict (episode) do update set marks = bracelet_stale.marks + 1;
  end if;
  -- An alarm that was followed up, or taken back, calls for nobody any more.
  if f.type = 'bracelet.breach-followed' or f.withdraws is not null then
    update notice set received_at = coalesce(received_at, f.recorded_at)
    where kind = 'alarm' and key = 'alarm|' || whose || '|' || coalesce(f.withdraws::text, f.data ->> 'about');
  end if;
end $$;

revoke all on function kepil_reconciled(uuid), kepil_bracelet_stale(uuid) from public;
grant execute on function kepil_reconciled(uuid), kepil_bracelet_stale(uuid), kepil_matter_take(uuid) to kepil_writer;

-- Whether anything kept beside the journal asks for this fact. The types of matters as in matter_opens and matter_follows (apps/server/matters-kept.test.ts).
create function kepil_is_matter(f fact) returns boolean language sql immutable as $$
  select f.corrects is not null or f.withdraws is not null or (f.type in (
    'appeal.answered', 'appeal.extended', 'appeal.forwarded', 'appeal.registered', 'custody.cell-assigned', 'emergency.eliminated',
    'emergency.happened', 'emergency.involved', 'emergency.learned', 'emergency.measures-taken', 'emergency.participant-listed',
    'emergency.report-acknowledged', 'emergency.reported', 'emergency.special-message-sent', 'emergency.visit-assigned', 'emergency.visited',
    'force.checked', 'force.conclusion-approved', 'force.conclusion-drawn', 'force.used', 'penalty.imposed', 'punishment.check-concluded',
    'punishment.resolution-delivered', 'punishment.resolved', 'response.answered', 'response.delivered', 'response.elimination-checked',
    'response.escalated', 'response.issued', 'response.reminded', 'response.reported-up', 'response.withdrawn', 'supervision.check-finished',
    'supervision.check-started', 'supervision.crime-registered', 'supervision.materials-sent-to-court', 'supervision.response-declined')
    and (f.type <> 'custody.cell-assigned' or f.data ->> 'cellKind' = 'single'))
$$;
create function kepil_is_arrival(f fact) returns boolean language sql immutable as $$
  select f.type in ('custody.departed', 'detention.delivered') and f.data ->> 'to' is not null
$$;
create function kepil_is_of_bracelet(f fact) returns boolean language sql immutable as $$
  select case when f.capacity = 'system' then f.type = 'record.withdrawn'
    else starts_with(f.type, 'bracelet.') or f.type in ('control.registered', 'control.removed', 'episode.ended', 'record.withdrawn') end
$$;

create function kepil_is_noted(f fact) returns boolean language sql immutable as $$
  select kepil_is_arrival(f) or kepil_is_matter(f) or kepil_is_of_bracelet(f) or f.type = 'reconciliation.run'
$$;

create function kepil_note(f fact) returns void language plpgsql as $$
begin
  -- A person who has left for a place, or is delivered to one, concerns that place before it has recorded anything.
  if kepil_is_arrival(f) then
    insert into stream_seat (stream, seat) select s, f.data ->> 'to' from unnest(f.streams) s where starts_with(s, 'episode:') on conflict do nothing;
  end if;
  if kepil_is_matter(f) then perform kepil_matter_take(f.id); end if;
  if kepil_is_of_bracelet(f) then perform kepil_bracelet_stale(f.id); end if;
  if f.type = 'reconciliation.run' then perform kepil_reconciled(f.id); end if;
end $$;

create function kepil_fact_noted() returns trigger language plpgsql as $$
begin
  if kepil_is_noted(new) then perform kepil_note(new); end if;
  return null;
end $$;

drop trigger announce_arrival on fact;
drop trigger reconciled on fact;
drop trigger bracelet_stale on fact;
drop trigger matter_noted on fact;
drop function kepil_announce_arrival();
drop function kepil_reconciled();
drop function kepil_bracelet_stale();
drop function kepil_matter_noted();
create trigger fact_noted after insert on fact for each row execute function kepil_fact_noted();

-- A history that comes in as a whole has no indexes while it does (j028): each of its facts that was taken into the matters then walked through
-- all before it, and everybody who read waited. What is kept beside rests meanwhile and is made as a whole when the indexes are back.
create or replace function kepil_before_load() returns void language plpgsql as $$
begin
  alter table fact disable trigger fact_noted;
end $$;
create or replace function kepil_after_load() returns void language plpgsql as $$
begin
  alter table fact enable trigger fact_noted;
  perform kepil_note(f) from fact f where kepil_is_noted(f);
end $$;
