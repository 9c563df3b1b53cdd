-- The person whom a fact concerns, whatever other streams it belongs to and in whatever order they were named.
-- No fact belongs to more than six (modules/contract.ts); one expression, so that it is computed in place.
create function kepil_episode_of(streams text[]) returns text language sql immutable parallel safe as $$
  select case
    when starts_with(streams[1], 'episode:') then streams[1] when starts_with(streams[2], 'episode:') then streams[2] when starts_with(streams[3], 'episode:') then streams[3]
    when starts_with(streams[4], 'episode:') then streams[4] when starts_with(streams[5], 'episode:') then streams[5] when starts_with(streams[6], 'episode:') then streams[6] end
$$;
-- The books of a place (law/ledger) are drawn from the facts on money of those whose money is there: of one fact in many. What strikes a
-- record out goes with them. The types are those of `moneyTypes` in law/ledger/posting.ts; apps/server/accounts.test.ts compares.
create index fact_money on fact (kepil_episode_of(streams)) where type in (
  'property.listed', 'property.returned', 'valuables.stored', 'valuables.given-out', 'money.accepted', 'money.paid-out', 'money.received', 'account.credited', 'account.debited',
  'wages.accrued', 'damage.order-issued', 'damage.recovered', 'damage.wrongly-recovered', 'damage.refunded', 'account.settled', 'cash.moved', 'cash.counted', 'sentence.dispatch', 'record.withdrawn');
create index fact_money_place on fact (place) where type in (
  'property.listed', 'property.returned', 'valuables.stored', 'valuables.given-out', 'money.accepted', 'money.paid-out', 'money.received', 'account.credited', 'account.debited',
  'wages.accrued', 'damage.order-issued', 'damage.recovered', 'damage.wrongly-recovered', 'damage.refunded', 'account.settled', 'cash.moved', 'cash.counted', 'sentence.dispatch');
