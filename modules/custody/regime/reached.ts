/**
 * What the special conditions of a place (Law on special institutions art. 46) mean for one person held there: the records that belong
 * into the person's own stream, so that norms about persons see them. Pure; each has an id that follows from what it tells, so that
 * telling it twice is telling it once. See docs/decisions/0010-special-regime.md.
 */
import type { NewFact } from '@kepil/journal/contract.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { stableId } from '../../stable-id.ts';

/** Types of the place's facts that reach those who are held there. */
export const regimeTypes = ['regime.introduced', 'regime.lifted', 'regime.head-measures', 'regime.head-measures-ended', 'regime.activity-limited'] as const;
const regimeSet: ReadonlySet<string> = new Set(regimeTypes);
export const isRegime = (type: string): boolean => regimeSet.has(type);

export interface Stay { readonly episode: string; readonly place: string; readonly zone: Zone }

/**
 * `person`: all facts in force, `ofPlace`: those of `regimeTypes`, in the order of law. What is still missing in the person's stream, and withdrawals of what the
 * place has corrected or withdrawn since. Empty for who is not held in this place now.
 */
export function missing(person: readonly Fact[], ofPlace: readonly Fact[], stay: Stay): NewFact[] {
  const admission = person.findLast(({ type }) => type === 'custody.admitted' || type === 'custody.departed' || type === 'release.executed' || type === 'episode.ended');
  if (admission?.type !== 'custody.admitted' || (admission.data['place'] ?? admission.place) !== stay.place) return [];
  const wanted = reaching(ofPlace, admission, stay);
  const there = new Set(person.filter(({ type, at }) => type === 'regime.reached' && at >= admission.at).map(({ id }) => id));
  const withdrawn = [...there].filter((id) => !wanted.some((fact) => fact.id === id)).map((id): NewFact => ({
    ...common(stay), id: idOf('withdrawn', id), type: 'record.withdrawn', at: person.find((fact) => fact.id === id)?.at ?? admission.at, withdraws: id, data: { reason: WITHDRAWN },
  }));
  return [...wanted.filter(({ id }) => !there.has(id)), ...withdrawn];
}

/** Conditions that were over before the person came do not reach him; those in force reach him on his coming. */
function reaching(ofPlace: readonly Fact[], admission: Fact, stay: Stay): NewFact[] {
  let standing: Fact[] = [];
  const own: Fact[] = [];
  for (const fact of ofPlace) {
    if (fact.at > admission.at) { own.push(fact); continue; }
    if (fact.type === 'regime.lifted' || fact.type === 'regime.head-measures-ended') standing = [];
    else standing = fact.type === 'regime.activity-limited' ? [...standing, fact] : [fact];
  }
  let introduced: Fact | null = null;
  return [...standing, ...own].map((fact): NewFact => {
    if (fact.type === 'regime.introduced') introduced = fact;
    const since = (introduced ?? fact).at;
    if (fact.type === 'regime.lifted') introduced = null;
    const { number, until, activity, extent } = fact.data;
    return {
      ...common(stay), id: idOf(fact.id, admission.id, String(since)), type: 'regime.reached', at: Math.max(fact.at, admission.at),
      data: { event: fact.type.slice('regime.'.length), about: fact.id, since, ...present({ number, until, activity, extent }) },
    };
  });
}

const common = ({ episode, place, zone }: Stay): Pick<NewFact, 'streams' | 'place' | 'zone' | 'actor'> =>
  ({ streams: [{ kind: 'episode', id: episode }], place, zone, actor: { id: 'system', capacity: 'system', office: null } });

const present = (data: Readonly<Record<string, unknown>>): Record<string, unknown> => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

const WITHDRAWN = 'Орын жазбасы түзетілді немесе қайтарып алынды · Запись места содержания исправлена или отозвана';

const idOf = (...parts: readonly string[]): string => stableId('regime.reached', ...parts);
