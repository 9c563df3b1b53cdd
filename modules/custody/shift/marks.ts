/**
 * What the screen of the shift must know of a person besides the cell: punished, alone, in hospital, refusing food, out with a convoy,
 * expected, to be released. From facts alone, nothing in it changes with time: the projection keeps it on the line of the board beside
 * the particulars of article 32 (`held.particulars.shift`), so that a screen of 1,500 persons reads one row for each. Pure.
 */
import { carried } from '@kepil/law/facts/carried.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { Instant } from '@kepil/law/time/instant.ts';

/** What is not so is left out. */
export interface ShiftMarks {
  /** The last record of a walk, of whatever outcome, and whether it was taken. */
  readonly walk?: { readonly at: Instant; readonly taken: boolean };
  /** Punishment cell, or a single cell as a penalty; `until` as the order names it. */
  readonly punished?: { readonly since: Instant; readonly until: Instant | null };
  readonly single?: Instant;
  readonly hospital?: Instant;
  readonly fasting?: Instant;
  /** Handed over to a convoy or departed, and not back: still of this place. `purpose`: a code of `custody.departed`, or of the direction. */
  readonly out?: { readonly since: Instant; readonly purpose: string | null };
  /** On the way here, not yet admitted. */
  readonly arriving?: Instant;
  /** A direction to admit or to hand over that nobody has carried out yet. */
  readonly directed?: { readonly at: Instant; readonly what: 'admit' | 'hand-over'; readonly purpose: string | null };
  /** Release ordered and not carried out. */
  readonly release?: Instant;
  /** Children are kept with the person. */
  readonly children?: true;
}

interface Standing {
  /** Entered at, as the engine has them. */
  readonly states: Readonly<Record<string, Instant>>;
  readonly inside: boolean;
  readonly place: string | null;
}

type Told = { -readonly [K in keyof ShiftMarks]: ShiftMarks[K] };

/** What the facts say by themselves; the rest depends on where the person stands now. */
interface Read {
  told: Told;
  until: Instant | null;
  children: number;
  purpose: string | null;
  /** By the place to which the person was delivered, the last time. */
  delivered: ReadonlyMap<string, Instant>;
  /** The last departure was to another place. */
  elsewhere: boolean;
}

const marksRead = carried<Read>({
  reads: new Set([
    'walk.recorded', 'penalty.applied', 'penalty.shortened', 'penalty.ended', 'direction.received', 'delivery.not-made', 'convoy.handed-over', 'custody.departed', 'custody.admitted',
    'custody.cell-assigned', 'release.ordered', 'child.admitted', 'receiver.children-placed', 'child.departed', 'detention.delivered',
  ]),
  begin: () => ({ told: {}, until: null, children: 0, purpose: null, delivered: new Map(), elsewhere: false }),
  copy: (state) => ({ ...state, told: { ...state.told } }),
  take(state, { type, at, data }) {
    const { told } = state;
    switch (type) {
      case 'walk.recorded': told.walk = { at, taken: data['outcome'] === 'taken' }; break;
      case 'penalty.applied': case 'penalty.shortened': if (typeof data['until'] === 'number') state.until = data['until']; break;
      case 'penalty.ended': state.until = null; break;
      case 'direction.received':
        state.purpose = text(data['purpose']);
        told.directed = { at, what: data['what'] === 'admit' ? 'admit' : 'hand-over', purpose: state.purpose };
        break;
      case 'delivery.not-made': delete told.directed; break;
      case 'convoy.handed-over':
        told.out = { since: at, purpose: state.purpose };
        delete told.directed;
        break;
      case 'custody.departed': {
        const to = text(data['to']);
        told.out = { since: at, purpose: text(data['purpose']) ?? state.purpose };
        state.elsewhere = to !== null && to !== text(data['place']);
        delete told.directed;
        delete told.walk;
        break;
      }
      case 'custody.admitted':
        delete told.out;
        delete told.directed;
        if (data['childrenAlong'] === true) state.children = Math.max(state.children, 1);
        if (data['reason'] !== 'return') delete told.walk;
        break;
      // Whoever is seen in the place is back, whether or not the return was recorded.
      case 'custody.cell-assigned': delete told.out; break;
      case 'release.ordered': told.release = at; break;
      case 'child.admitted': case 'receiver.children-placed': state.children += 1; break;
      case 'child.departed': state.children = Math.max(0, state.children - 1); break;
      case 'detention.delivered': {
        const to = text(data['to']);
        if (to !== null) state.delivered = new Map(state.delivered).set(to, at);
        break;
      }
      default:
    }
  },
});

/** `facts` effective, in the order of law; undefined: nothing to mark. It stands in the way of every append. */
export function shiftMarks(facts: readonly Fact[], { states, inside, place }: Standing): ShiftMarks | undefined {
  const { told: read, until, children, delivered, elsewhere } = marksRead(facts);
  const told: Told = { ...read };
  const arriving = place === null ? undefined : delivered.get(place);
  if (!inside && arriving !== undefined) told.arriving = arriving;
  const punished = states['in-punishment-cell'];
  if (punished !== undefined) told.punished = { since: punished, until };
  if (states['in-single-cell'] !== undefined) told.single = states['in-single-cell'];
  if (states['in-medical'] !== undefined) told.hospital = states['in-medical'];
  if (states['refusing-food'] !== undefined) told.fasting = states['refusing-food'];
  if (children > 0) told.children = true;
  // Departed to another place: that place expects him, and nothing here is out.
  if (!inside && told.out && elsewhere) {
    told.arriving = told.out.since;
    delete told.out;
  }
  return Object.keys(told).length === 0 ? undefined : told;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
