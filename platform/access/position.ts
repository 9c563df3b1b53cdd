/** Where an episode stands for the purposes of access and of the board: read from its facts and from nothing else. */
import { carried } from '@kepil/law/facts/carried.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { Directory } from '../places/directory.ts';
import { territoriesAbove } from '../places/directory.ts';
import type { Stage } from './matrix.ts';
import type { Position } from './may.ts';

export interface Whereabouts {
  /** Where the person is, or was last; null: no place is named yet. */
  readonly place: string | null;
  /** False between departure and the next admission, before admission, and after the end. */
  readonly inside: boolean;
  readonly over: boolean;
  /** The last office that acted: it holds the person while no place does. */
  readonly office: string | null;
  /** All that have acted. */
  readonly offices: readonly string[];
}

/** `facts` effective and in the order of law. Before admission the place to which the person was delivered counts; under control without deprivation of liberty, the body that controls. */
export const whereabouts: (facts: readonly Fact[]) => Whereabouts = carried<Mutable>({
  begin: () => ({ place: null, inside: false, over: false, office: null, offices: [] }),
  copy: (where) => ({ ...where }),
  take(where, fact) {
    const { type, data, actor } = fact;
    if (actor.office !== null && actor.office !== where.office) {
      where.office = actor.office;
      if (!where.offices.includes(actor.office)) where.offices = [...where.offices, actor.office];
    }
    if (type === 'custody.admitted') { where.place = text(data['place']) ?? fact.place ?? where.place; where.inside = true; where.over = false; }
    else if (type === 'custody.departed') { where.place = text(data['to']) ?? where.place; where.inside = false; }
    else if (type === 'control.registered' || type === 'control.expected') { where.place = text(data['place']) ?? fact.place ?? where.place; where.inside = false; where.over = false; }
    else if (type === 'release.executed' || type === 'episode.ended' || type === 'control.removed') { where.inside = false; where.over = true; }
    else if (!where.inside && !where.over) where.place = (type === 'detention.delivered' ? text(data['to']) : null) ?? where.place ?? fact.place;
  },
});
type Mutable = { -readonly [K in keyof Whereabouts]: Whereabouts[K] };

/** Path of the territory in which the person is held: of the place, else of the office that acted last; null where neither is known. */
export function territoryOf({ place, office }: Whereabouts, directory: Directory): string | null {
  const seats = [place, office].flatMap((id) => (id === null ? [] : [id]));
  for (const id of seats) {
    const found = directory.place(id)?.territory ?? directory.office(id)?.territory;
    if (found !== undefined) return found;
  }
  return null;
}

/** The position that the matrix asks for. Every office that has acted in the episode has the case for its own. */
export function positionOf(facts: readonly Fact[], stage: Stage, directory: Directory): Position {
  const where = whereabouts(facts);
  const territory = territoryOf(where, directory);
  return {
    place: where.place, stage, territories: territory === null ? [] : territoriesAbove(territory),
    offices: where.offices,
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What of the engine's answer decides the stage. */
export interface Standing {
  readonly states: Readonly<Record<string, number>>;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly ground: string | null;
}

/** Types that decide the stage by having occurred at all. */
const occurred = carried({
  reads: new Set(['control.registered', 'control.expected', 'administrative.arrest-ruled']),
  begin: () => ({ control: false, arrest: false }),
  copy: (state) => ({ ...state }),
  take(state, { type }) { if (type === 'administrative.arrest-ruled') state.arrest = true; else state.control = true; },
});

/** The stage of a deprivation of liberty, by its grounds first, then by the states and the basis of detention. */
export function stageOf(facts: readonly Fact[], { states, attributes, ground }: Standing): Stage {
  if (whereabouts(facts).over) return 'over';
  if (states['deprived'] === undefined && occurred(facts).control) return 'control';
  if (ground === 'receiver-48h' || ground === 'receiver-restriction' || states['in-pr'] !== undefined) return 'receiver';
  if (states['at-trial'] !== undefined || ground === 'trial') return 'trial';
  if (ground === 'file-reading') return 'file-reading';
  if (ground === 'prosecutor-study') return 'prosecutor-study';
  if (ground === 'foreign-search' || attributes['basis'] === 'search-foreign') return 'foreign-search';
  if (states['in-custody'] !== undefined) return 'investigation';
  if (ground === 'administrative-arrest' || occurred(facts).arrest) return 'administrative-arrest';
  if (ground === 'administrative-detention' || attributes['basis'] === 'administrative') return 'administrative-detention';
  if (attributes['basis'] === 'no-abode') return 'receiver';
  return 'detention';
}
