-- The overview in one look: what came to pass since `since`, and of it what did so since `lately`, counted in the same pass (p010).
drop function kepil_broken(bigint);

create function kepil_broken(since bigint, lately bigint)
returns table (territory text, subject_kind text, norm text, month text, broken int, recent int, going_on int)
language sql stable security definer set search_path = pg_catalog, public as $$
  with fence as materialized (
    select case when kepil_role_may('overview.read') then coalesce(current_setting('kepil.territory', true), '') else '' end as root
  ), happened as (
    select coalesce(o.place, o.office) as seat, f.subject_kind, f.norm, f.until_at,
      case when f.kind = 'duty' then coalesce(f.due, f.from_at) else f.from_at end as at
    from finding f left join fact o on o.id = case when f.opened_by ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then f.opened_by::uuid end
    where (f.kind = 'violation' or (f.kind = 'duty' and f.state in ('breached', 'met-late')) or f.state = 'used-late') and f.from_at >= since - 366 * 86400000::bigint
  )
  select s.territory, h.subject_kind, h.norm, to_char(to_timestamp(h.at / 1000) at time zone 'Asia/Almaty', 'YYYY-MM'),
    count(*)::int, (count(*) filter (where h.at >= lately))::int, (count(*) filter (where h.until_at is null))::int
  from happened h join seat s on s.id = h.seat cross join fence
  where h.at >= since and fence.root <> '' and (s.territory = fence.root or starts_with(s.territory, fence.root || '/'))
  group by 1, 2, 3, 4
$$;
revoke all on function kepil_broken(bigint, bigint) from public;
grant execute on function kepil_broken(bigint, bigint) to kepil_app;
