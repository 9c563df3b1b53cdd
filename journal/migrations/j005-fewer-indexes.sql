-- Measured: nothing reads by these, and each costs every append. What was known at an instant is a prefix of `seq`; a rare category
-- is found along `held_next`; row-level security keeps a search by name from the trigrams (its operator is not leakproof).
drop index fact_recorded;
drop index fact_type;
drop index held_categories;
drop index held_words;
