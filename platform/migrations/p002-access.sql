-- The access matrix as the program has it (platform/access/matrix.ts). A change of the matrix is a new migration.
insert into access_rule (role, action, reach, stages, republic, capacities) values
  ('administrator', 'account.own', 'everywhere', null, false, null),
  ('administrator', 'law.read', 'everywhere', null, false, null),
  ('administrator', 'users.manage', 'everywhere', null, false, null),
  ('administrator', 'vocabulary.read', 'everywhere', null, false, null),
  ('auditor', 'account.own', 'everywhere', null, false, null),
  ('auditor', 'audit.read', 'everywhere', null, false, null),
  ('auditor', 'journal.verify', 'everywhere', null, false, null),
  ('auditor', 'law.read', 'everywhere', null, false, null),
  ('auditor', 'place.read', 'everywhere', null, false, null),
  ('auditor', 'vocabulary.read', 'everywhere', null, false, null),
  ('custody-prosecutor', 'account.own', 'everywhere', null, false, null),
  ('custody-prosecutor', 'audit.read', 'everywhere', null, true, null),
  ('custody-prosecutor', 'board.export', 'own-territory', null, false, null),
  ('custody-prosecutor', 'board.read', 'own-territory', null, false, null),
  ('custody-prosecutor', 'document.print', 'own-territory', null, false, null),
  ('custody-prosecutor', 'episode.read', 'own-territory', null, false, null),
  ('custody-prosecutor', 'fact.correct', 'own-territory', null, false, null),
  ('custody-prosecutor', 'fact.record', 'own-territory', null, false, null),
  ('custody-prosecutor', 'journal.verify', 'everywhere', null, false, null),
  ('custody-prosecutor', 'law.read', 'everywhere', null, false, null),
  ('custody-prosecutor', 'notice.read', 'everywhere', null, false, null),
  ('custody-prosecutor', 'place.read', 'own-territory', null, false, null),
  ('custody-prosecutor', 'secret.read', 'own-territory', null, false, null),
  ('custody-prosecutor', 'vocabulary.read', 'everywhere', null, false, null),
  ('defence-counsel', 'account.own', 'everywhere', null, false, null),
  ('defence-counsel', 'law.read', 'everywhere', null, false, null),
  ('duty-officer', 'account.own', 'everywhere', null, false, null),
  ('duty-officer', 'board.read', 'own-place', null, false, null),
  ('duty-officer', 'document.print', 'own-place', null, false, null),
  ('duty-officer', 'episode.create', 'own-place', null, false, null),
  ('duty-officer', 'episode.read', 'own-place', null, false, null),
  ('duty-officer', 'fact.correct', 'own-place', null, false, null),
  ('duty-officer', 'fact.record', 'own-place', null, false, null),
  ('duty-officer', 'journal.verify', 'everywhere', null, false, null),
  ('duty-officer', 'law.read', 'everywhere', null, false, null),
  ('duty-officer', 'notice.read', 'everywhere', null, false, null),
  ('duty-officer', 'place.read', 'own-place', null, false, null),
  ('duty-officer', 'secret.read', 'own-place', null, false, array['medical-officer']),
  ('duty-officer', 'vocabulary.read', 'everywhere', null, false, null),
  ('head-of-place', 'account.own', 'everywhere', null, false, null),
  ('head-of-place', 'board.export', 'own-place', null, false, null),
  ('head-of-place', 'board.read', 'own-place', null, false, null),
  ('head-of-place', 'document.print', 'own-place', null, false, null),
  ('head-of-place', 'episode.create', 'own-place', null, false, null),
  ('head-of-place', 'episode.read', 'own-place', null, false, null),
  ('head-of-place', 'fact.correct', 'own-place', null, false, null),
  ('head-of-place', 'fact.record', 'own-place', null, false, null),
  ('head-of-place', 'journal.verify', 'everywhere', null, false, null),
  ('head-of-place', 'law.read', 'everywhere', null, false, null),
  ('head-of-place', 'notice.read', 'everywhere', null, false, null),
  ('head-of-place', 'place.read', 'own-place', null, false, null),
  ('head-of-place', 'secret.read', 'own-place', null, false, null),
  ('head-of-place', 'vocabulary.read', 'everywhere', null, false, null),
  ('investigator', 'account.own', 'everywhere', null, false, null),
  ('investigator', 'board.read', 'own-case', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'foreign-search', 'over'], false, null),
  ('investigator', 'document.print', 'own-case', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'foreign-search', 'over'], false, null),
  ('investigator', 'episode.create', 'own-territory', null, false, null),
  ('investigator', 'episode.read', 'own-case', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'foreign-search', 'over'], false, null),
  ('investigator', 'fact.correct', 'own-case', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'foreign-search', 'over'], false, null),
  ('investigator', 'fact.record', 'own-case', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'foreign-search', 'over'], false, null),
  ('investigator', 'journal.verify', 'everywhere', null, false, null),
  ('investigator', 'law.read', 'everywhere', null, false, null),
  ('investigator', 'notice.read', 'everywhere', null, false, null),
  ('investigator', 'place.read', 'own-territory', null, false, null),
  ('investigator', 'secret.read', 'own-case', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'foreign-search', 'over'], false, null),
  ('investigator', 'vocabulary.read', 'everywhere', null, false, null),
  ('judge', 'account.own', 'everywhere', null, false, null),
  ('judge', 'board.read', 'own-territory', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'administrative-detention', 'administrative-arrest', 'receiver', 'foreign-search'], false, null),
  ('judge', 'document.print', 'own-territory', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'administrative-detention', 'administrative-arrest', 'receiver', 'foreign-search'], false, null),
  ('judge', 'episode.read', 'own-territory', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'administrative-detention', 'administrative-arrest', 'receiver', 'foreign-search'], false, null),
  ('judge', 'fact.correct', 'own-territory', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'administrative-detention', 'administrative-arrest', 'receiver', 'foreign-search'], false, null),
  ('judge', 'fact.record', 'own-territory', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'administrative-detention', 'administrative-arrest', 'receiver', 'foreign-search'], false, null),
  ('judge', 'journal.verify', 'everywhere', null, false, null),
  ('judge', 'law.read', 'everywhere', null, false, null),
  ('judge', 'notice.read', 'everywhere', null, false, null),
  ('judge', 'place.read', 'own-territory', null, false, null),
  ('judge', 'secret.read', 'own-territory', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'administrative-detention', 'administrative-arrest', 'receiver', 'foreign-search'], false, null),
  ('judge', 'vocabulary.read', 'everywhere', null, false, null),
  ('procedural-prosecutor', 'account.own', 'everywhere', null, false, null),
  ('procedural-prosecutor', 'board.export', 'own-territory', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'foreign-search', 'over'], false, null),
  ('procedural-prosecutor', 'board.read', 'own-territory', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'foreign-search', 'over'], false, null),
  ('procedural-prosecutor', 'document.print', 'own-territory', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'foreign-search', 'over'], false, null),
  ('procedural-prosecutor', 'episode.read', 'own-territory', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'foreign-search', 'over'], false, null),
  ('procedural-prosecutor', 'fact.correct', 'own-territory', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'foreign-search', 'over'], false, null),
  ('procedural-prosecutor', 'fact.record', 'own-territory', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'foreign-search', 'over'], false, null),
  ('procedural-prosecutor', 'journal.verify', 'everywhere', null, false, null),
  ('procedural-prosecutor', 'law.read', 'everywhere', null, false, null),
  ('procedural-prosecutor', 'notice.read', 'everywhere', null, false, null),
  ('procedural-prosecutor', 'place.read', 'own-territory', null, false, null),
  ('procedural-prosecutor', 'secret.read', 'own-territory', array['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'foreign-search', 'over'], false, null),
  ('procedural-prosecutor', 'vocabulary.read', 'everywhere', null, false, null);

-- ---- the second fence: a role sees of persons only what its rows give, wherever its territory reaches ---------------------------------

create function kepil_role_may(wanted text) returns boolean language sql stable parallel safe as $$
  select exists (select 1 from access_rule r where r.role = current_setting('kepil.role', true) and r.action = wanted)
$$;
create function kepil_role_any_stage(wanted text) returns boolean language sql stable parallel safe as $$
  select exists (select 1 from access_rule r where r.role = current_setting('kepil.role', true) and r.action = wanted and r.stages is null)
$$;
create function kepil_role_stages(wanted text) returns text[] language sql stable parallel safe as $$
  select coalesce(array_agg(distinct s), '{}') from access_rule r, unnest(r.stages) s where r.role = current_setting('kepil.role', true) and r.action = wanted
$$;

create policy role_has_board on held as restrictive for select to kepil_app using (
  (select kepil_role_any_stage('board.read')) or stage = any ((select kepil_role_stages('board.read'))::text[]));
create policy role_has_episode on fact as restrictive for select to kepil_app using ((select kepil_role_may('episode.read')));
create policy role_has_episode on fact_stream as restrictive for select to kepil_app using ((select kepil_role_may('episode.read')));
create policy role_has_episode on stream as restrictive for select to kepil_app using ((select kepil_role_may('episode.read')));
create policy role_has_episode on finding as restrictive for select to kepil_app using ((select kepil_role_may('episode.read')));

-- A person who has left for a place, or is delivered to one, concerns that place before it has recorded anything.
create function kepil_announce_arrival() returns trigger language plpgsql as $$
begin
  insert into stream_seat (stream, seat) select s, new.data ->> 'to' from unnest(new.streams) s where s like 'episode:%' on conflict do nothing;
  return new;
end $$;
create trigger announce_arrival after insert on fact for each row
  when (new.type in ('custody.departed', 'detention.delivered') and new.data ->> 'to' is not null) execute function kepil_announce_arrival();

-- How many are held where, without anybody's name: for those who may read places but no records of persons.
create view place_count with (security_barrier) as
  select p.id as place, count(h.episode)::int as held, count(*) filter (where h.breaches > 0)::int as breached,
    count(*) filter (where h.uncovered_since is not null)::int as uncovered, coalesce(sum(h.breaches), 0)::int as breaches,
    array_remove(array_agg(h.expiry), null) as expiries
  from place p left join held h on h.place = p.id
  where kepil_role_may('place.read')
  group by p.id;
grant select on place_count to kepil_app;
