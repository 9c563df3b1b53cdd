-- The books of a place are seen by its shift and its head, and by the prosecutor above them.
insert into access_rule (role, action, reach, stages, republic, capacities) values
  ('duty-officer', 'money.read', 'own-place', null, false, array['duty-officer']),
  ('head-of-place', 'money.read', 'own-place', null, false, null),
  ('custody-prosecutor', 'money.read', 'own-territory', null, false, null);

-- All facts on money of those whose money was ever in the place, and of the place itself: a person's money comes along from place to place,
-- so the books of one are not to be drawn without the other. Whether the place may be seen is asked once.
create view money_fact with (security_barrier) as
  select p.id as seat, coalesce(kepil_episode_of(f.streams), 'place:' || p.id) as subject,
    f.seq, f.id, f.type, f.at, f.recorded_at, f.place, f.corrects, f.withdraws, f.data
  from place p
    cross join lateral (
      select m.*
      from (select distinct kepil_episode_of(o.streams) as episode from fact o where o.place = p.id and o.type in (
          'property.listed', 'property.returned', 'valuables.stored', 'valuables.given-out', 'money.accepted', 'money.paid-out', 'money.received', 'account.credited', 'account.debited',
          'wages.accrued', 'damage.order-issued', 'damage.recovered', 'damage.wrongly-recovered', 'damage.refunded', 'account.settled', 'cash.moved', 'cash.counted', 'sentence.dispatch')) own
        join fact m on kepil_episode_of(m.streams) = own.episode and m.type in (
          'property.listed', 'property.returned', 'valuables.stored', 'valuables.given-out', 'money.accepted', 'money.paid-out', 'money.received', 'account.credited', 'account.debited',
          'wages.accrued', 'damage.order-issued', 'damage.recovered', 'damage.wrongly-recovered', 'damage.refunded', 'account.settled', 'cash.moved', 'cash.counted', 'sentence.dispatch', 'record.withdrawn')
      union all
      select m.* from fact m where m.place = p.id and kepil_episode_of(m.streams) is null and m.type in (
          'property.listed', 'property.returned', 'valuables.stored', 'valuables.given-out', 'money.accepted', 'money.paid-out', 'money.received', 'account.credited', 'account.debited',
          'wages.accrued', 'damage.order-issued', 'damage.recovered', 'damage.wrongly-recovered', 'damage.refunded', 'account.settled', 'cash.moved', 'cash.counted', 'sentence.dispatch')
      union all
      -- What strikes out a record of the place itself.
      select m.* from fact m where m.withdraws is not null and m.place = p.id and m.type = 'record.withdrawn' and kepil_episode_of(m.streams) is null) f
  where (select kepil_role_any_stage('money.read')) and kepil_reaches_place(p.id, p.territory);
grant select on money_fact to kepil_app;
