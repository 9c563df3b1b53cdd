-- ---- who may see what ------------------------------------------------------------------------------------------------------------

-- Where each place and office lies. Filled by the platform from its own tables; the journal only reads it.
create table seat (
  id        text collate "C" primary key,
  territory text collate "C" not null
);
create index seat_territory on seat (territory);

-- Which places and offices a stream has touched: the fence of row-level security stands on it.
create table stream_seat (
  stream text collate "C" not null,          -- 'kind:id'
  seat   text collate "C" not null,
  primary key (stream, seat)
);
create index stream_seat_seat on stream_seat (seat);

-- Streams recorded before there was a fence.
insert into stream_seat (stream, seat)
select distinct s.stream, t.seat
from fact f cross join lateral unnest(f.streams) as s (stream)
  cross join lateral unnest(array[f.place, f.office, case when split_part(s.stream, ':', 1) in ('place', 'office') then substr(s.stream, strpos(s.stream, ':') + 1) end]) as t (seat)
where t.seat is not null;

-- The fence of one row: is one of its seats within reach? All four settings unset: nothing is (default deny).
--   kepil.territory  path whose subtree is seen        kepil.place   only what touched this place
--   kepil.office     only what touched this office     kepil.streams only these streams, 'kind:id,kind:id'
-- The narrowest that is set decides. A case joins people held in different places, a person's stream all that ever happened to
-- him: so a case opens nothing to a place, and a person's stream nothing to anybody but the republic.
create function kepil_sees_stream(stream text) returns boolean language sql stable parallel safe as $$
  select case
    when coalesce(current_setting('kepil.streams', true), '') <> '' then
      kepil_sees_stream.stream = any (string_to_array(current_setting('kepil.streams', true), ','))
    when coalesce(current_setting('kepil.place', true), '') <> '' then
      split_part(kepil_sees_stream.stream, ':', 1) not in ('case', 'person')
      and exists (select 1 from stream_seat s where s.stream = kepil_sees_stream.stream and s.seat = current_setting('kepil.place', true))
    when coalesce(current_setting('kepil.office', true), '') <> '' then
      split_part(kepil_sees_stream.stream, ':', 1) <> 'person'
      and exists (select 1 from stream_seat s where s.stream = kepil_sees_stream.stream and s.seat = current_setting('kepil.office', true))
    when coalesce(current_setting('kepil.territory', true), '') = '' then false
    when current_setting('kepil.territory', true) = 'kz' then true
    else split_part(kepil_sees_stream.stream, ':', 1) <> 'person' and exists (
      select 1 from stream_seat s join seat t on t.id = s.seat
      where s.stream = kepil_sees_stream.stream
        and (t.territory = current_setting('kepil.territory', true) or starts_with(t.territory, current_setting('kepil.territory', true) || '/')))
  end
$$;

alter table fact enable row level security;
alter table fact_stream enable row level security;
alter table stream enable row level security;
alter table finding enable row level security;
alter table held enable row level security;
alter table outbox enable row level security;

create policy see on fact for select to kepil_app using (
  exists (select 1 from unnest(streams) as s (stream) where kepil_sees_stream(s.stream)));
create policy see on fact_stream for select to kepil_app using (kepil_sees_stream(kind || ':' || stream));
create policy see on stream for select to kepil_app using (kepil_sees_stream(kind || ':' || id));
create policy see on finding for select to kepil_app using (kepil_sees_stream(subject_kind || ':' || subject));
-- The board shows a person where he is now: the columns of the row decide, so that a page stays one walk of an index.
create policy see on held for select to kepil_app using (
  case
    when coalesce((select current_setting('kepil.streams', true)), '') <> '' then
      'episode:' || episode = any (string_to_array((select current_setting('kepil.streams', true)), ','))
    when coalesce((select current_setting('kepil.place', true)), '') <> '' then place = (select current_setting('kepil.place', true))
    when coalesce((select current_setting('kepil.office', true)), '') <> '' then kepil_sees_stream('episode:' || episode)
    when coalesce((select current_setting('kepil.territory', true)), '') = '' then false
    else territory >= (select current_setting('kepil.territory', true)) and territory < (select current_setting('kepil.territory', true)) || '0'
      and (territory = (select current_setting('kepil.territory', true)) or starts_with(territory, (select current_setting('kepil.territory', true)) || '/'))
  end);

create policy write on fact to kepil_writer using (true) with check (true);
create policy write on fact_stream to kepil_writer using (true) with check (true);
create policy write on stream to kepil_writer using (true) with check (true);
create policy write on finding to kepil_writer using (true) with check (true);
create policy write on held to kepil_writer using (true) with check (true);
create policy write on outbox to kepil_writer using (true) with check (true);
create policy erase on fact to kepil_eraser using (true) with check (true);

grant select on seat, stream_seat to kepil_app;
grant select on seat to kepil_writer;
grant select, insert on stream_seat to kepil_writer;
