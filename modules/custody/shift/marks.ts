/**
 * What the screen of the shift must know of a person besides the cell: punished, alone, in hospital, refusing food, out with a convoy,
 * expected, to be released. From facts alone, nothing in it changes with time: the projection keeps it on the line of the board beside
 * the particulars of article 32 (`held.particulars.shift`), so that a screen of 1,500 persons reads one row for each. Pure.
 */
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

/** `facts` effective, in the order of law; undefined: nothing to mark. One pass: it stands in the way of every append. */
export function shiftMarks(facts: readonly Fact[], { states, inside, place }: Standing): ShiftMarks | undefined {
  const told: { -readonly [K in keyof ShiftMarks]: ShiftMarks[K] } = {};
  let until: Instant | null = null;
  let children = 0;
  let purpose: string | null = null;
  for (const fact of facts) {
    const { type, at, data } = fact;
    switch (type) {
      case 'walk.recorded': told.walk = { at, taken: data['outcome'] === 'taken' }; break;
      case 'penalty.applied': case 'penalty.shortened': if (typeof data['until'] === 'number') until = data['until']; break;
      case 'penalty.ended': until = null; break;
      case 'direction.received':
        purpose = text(data['purpose']);
        told.directed = { at, what: data['what'] === 'admit' ? 'admit' : 'hand-over', purpose };
        break;
      case 'delivery.not-made': delete told.directed; break;
      case 'convoy.handed-over':
        told.out = { since: at, purpose };
        delete told.directed;
        break;
      case 'custody.departed':
        told.out = { since: at, purpose: text(data['purpose']) ?? purpose };
        delete told.directed;
        delete told.walk;
        break;
      case 'custody.admitted':
        delete told.out;
        delete told.directed;
        if (data['childrenAlong'] === true) children = Math.max(children, 1);
        if (data['reason'] !== 'return') delete told.walk;
        break;
      // Whoever is seen in the place is back, whether or not the return was recorded.
      case 'custody.cell-assigned': delete told.out; break;
      case 'release.ordered': told.release = at; break;
      case 'child.admitted': case 'receiver.children-placed': children += 1; break;
      case 'child.departed': children = Math.max(0, children - 1); break;
      case 'detention.delivered': if (!inside && text(data['to']) === place) told.arriving = at; break;
      default:
    }
  }
  const punished = states['in-punishment-cell'];
  if (punished !== undefined) told.punished = { since: punished, until };
  if (states['in-single-cell'] !== undefined) told.single = states['in-single-cell'];
  if (states['in-medical'] !== undefined) told.hospital = states['in-medical'];
  if (states['refusing-food'] !== undefined) told.fasting = states['refusing-food'];
  if (children > 0) told.children = true;
  if (inside) delete told.arriving;
  // Departed to another place: that place expects him, and nothing here is out.
  else if (told.out && expectedElsewhere(facts)) {
    told.arriving = told.out.since;
    delete told.out;
  }
  return Object.keys(told).length === 0 ? undefined : told;
}

function expectedElsewhere(facts: readonly Fact[]): boolean {
  const last = facts.findLast(({ type }) => type === 'custody.departed');
  const to = text(last?.data['to']);
  return to !== null && to !== text(last?.data['place']);
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
