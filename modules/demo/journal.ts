/** The journal of an office of many years' episodes, for load and for proofs. Lawful throughout, save for what is planted and named. */
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { MINUTE } from '@kepil/law/time/instant.ts';
import { heldGroups, makeHeld, unlawfulGroups } from './held-groups.ts';
import { groupsOf, impossibleKinds, isBreach, normOf, plantedKinds, spoil, type PlantedError } from './planted.ts';
import { Random, weights } from './random.ts';
import { makeReleased, releasedGroups } from './released-groups.ts';

export interface JournalWish {
  readonly seed: string;
  readonly episodes: number;
  readonly now: Instant;
  /** Plants an error in about one of a hundred episodes. Without it everything is lawful. */
  readonly planted?: boolean;
  /** How far back releases lie. Default 365. */
  readonly days?: number;
}

export interface JournalEpisode {
  readonly facts: readonly Fact[];
  /** At most one for each episode. */
  readonly planted: readonly PlantedError[];
}

const heldShares = weights(Object.fromEntries(Object.entries(heldGroups).map(([name, { share }]) => [name, unlawfulGroups.has(name) ? 0 : share])));
const releasedShares = weights(Object.fromEntries(Object.entries(releasedGroups).map(([name, { share }]) => [name, share])));
const onePlantedIn = 100;

/** Episodes in no order of time; episode n depends on the seed and n only. One of ten is still held at `now`. */
export function* buildJournal({ seed, episodes, now, planted = false, days = 365 }: JournalWish): Generator<JournalEpisode> {
  for (let index = 0; index < episodes; index++) {
    const random = new Random(`${seed}/journal`, index);
    const when = now - random.int(2 * 1440, days * 1440) * MINUTE;
    // Every kind in turn, so that a journal of 2,000 episodes has each of them.
    const kind = planted && index % onePlantedIn === onePlantedIn - 1 ? plantedKinds[Math.floor(index / onePlantedIn) % plantedKinds.length] : undefined;
    if (kind === undefined) {
      yield { facts: random.chance(0.1) ? makeHeld(random.weighted(heldShares), random, now, null) : makeReleased(random.weighted(releasedShares), random, when, null, now), planted: [] };
    } else {
      yield plant(kind, random, when, now);
    }
  }
}

function plant(kind: PlantedError['kind'], random: Random, when: Instant, now: Instant): JournalEpisode {
  if (isBreach(kind)) {
    const facts = makeReleased(random.pick(groupsOf(kind)), random, when, kind, now);
    return { facts, planted: [{ episode: episodeOf(facts), kind, norm: normOf(kind), fact: null }] };
  }
  const facts = makeReleased('detention-expired', random, when, null, now);
  const spoilt = spoil(random, facts, kind, now);
  // A foreigner has no number to spoil: the episode stays lawful and nothing is said to be planted.
  if (!spoilt) return { facts, planted: [] };
  return { facts: spoilt.facts, planted: [{ episode: episodeOf(facts), kind, norm: null, fact: spoilt.fact }] };
}

const episodeOf = (facts: readonly Fact[]): string => facts[0]?.streams[0]?.id ?? '';

export { impossibleKinds, plantedKinds, type PlantedError };
