/**
 * What is on record of a person that the separation of article 32 reads, from the facts of the episode and from nothing else. What
 * nobody has recorded counts as absent and is named in `unknown`, so that the screen says it rather than guesses. Nothing in it changes
 * with time alone: the projection keeps it on the line of the board (`held.cell`, `held.particulars`). Pure.
 */
import { carried } from '@kepil/law/facts/carried.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { heads, prosecutors } from '@kepil/law/acts/special-institutions/custody-regime.ts';
import { isAloneCase, type Alone } from '@kepil/law/placement/alone.ts';
import { DAY, type Instant } from '@kepil/law/time/instant.ts';

/** What is not on record of a person though a rule reads it. */
export type Unknown = 'sex' | 'birth-date' | 'citizenship' | 'gravity' | 'held-before';

/** As kept in `held.particulars`: what is not so is left out. */
export interface RecordedParticulars {
  /** Since when in the cell. */
  readonly cellSince?: Instant;
  /** The assignment to the cell names an order of the head. */
  readonly byOrder?: true;
  /** In a single cell by the record, or what is on record for being in one (art. 31(2)). */
  readonly alone?: Pick<Alone, 'since'> & Partial<Alone>;
  /** In a medical institution now. */
  readonly away?: true;
  readonly heldBefore?: true;
  readonly convicted?: true;
  readonly grave?: true;
  readonly dangerousRecidivism?: true;
  readonly sentencedToDeath?: true;
  readonly protectedProfession?: true;
  readonly endangered?: true;
  /** The need, never the diagnosis. */
  readonly medical?: 'infectious' | 'special-care';
  /** Numbers of the person's cases and of those noted as connected with them. */
  readonly cases?: readonly string[];
  /** Absent: nobody has asked. */
  readonly smoker?: boolean;
  readonly withMinors?: true;
  /** Episodes of those whom the psychologist would not put together with this person. */
  readonly incompatibleWith?: readonly string[];
  readonly unknown?: readonly Unknown[];
}

export interface OnRecord {
  /** Cell here since the last admission; one assigned elsewhere, or before leaving, is none. */
  readonly cell: string | null;
  readonly particulars: RecordedParticulars;
}

type Data = Fact['data'];

/** What the facts say by themselves, whichever place the person is in. */
interface Read {
  described: Data;
  noted: Data;
  /** The last assignment to a cell in each place since the last admission or departure, in their order; null: the place is not named. */
  assigned: readonly Fact[];
  away: boolean;
  basis: unknown;
  ruled: string | null;
  especiallyGrave: boolean;
  aloneSince: Instant | null;
  order: Instant | null;
  sanction: Fact | null;
  exemption: Fact | null;
  cases: readonly string[];
}

const recordRead = carried<Read>({
  reads: new Set([
    'person.described', 'detention.actual', 'detention.protocol', 'suspect.recognised', 'qualification.ruled', 'custody.sanctioned', 'custody.extended', 'measure.applied', 'case.sent-to-court',
    'custody.admitted', 'custody.departed', 'custody.cell-assigned', 'medical.institution-entered', 'medical.institution-left', 'placement.particulars-noted',
    'single-cell.ordered', 'single-cell.sanction-decided', 'single-cell.exemption', 'single-cell.application-withdrawn',
  ]),
  begin: () => ({ described: {}, noted: {}, assigned: none, away: false, basis: undefined, ruled: null, especiallyGrave: false, aloneSince: null, order: null, sanction: null, exemption: null, cases: none }),
  copy: (read) => ({ ...read }),
  take(read, fact) {
    const { type, data } = fact;
    if (fact.streams.length > 1) read.cases = withCasesOf(fact, read.cases);
    switch (type) {
      case 'person.described': read.described = data; break;
      // The last word counts, field by field, also where it takes back an earlier one.
      case 'placement.particulars-noted': read.noted = { ...read.noted, ...data }; break;
      case 'custody.admitted': read.assigned = none; break;
      case 'custody.departed': read.assigned = none; read.aloneSince = null; break;
      case 'custody.cell-assigned':
        read.assigned = [...read.assigned.filter(({ place }) => place !== fact.place), fact];
        read.aloneSince = data['cellKind'] === 'single' ? read.aloneSince ?? fact.at : null;
        break;
      case 'single-cell.ordered': if (isIn(heads, data['byRole']) && data['reasoned'] === true) read.order = fact.at; break;
      case 'single-cell.sanction-decided': if (isIn(prosecutors, data['byRole'])) read.sanction = fact; break;
      case 'single-cell.exemption': read.exemption = fact; break;
      case 'single-cell.application-withdrawn': if (read.exemption?.data['case'] === 'application') read.exemption = null; break;
      case 'medical.institution-entered': read.away = true; read.aloneSince = null; break;
      case 'medical.institution-left': read.away = false; break;
      case 'detention.actual': read.basis ??= data['basis']; break;
      case 'detention.protocol': if (data['extendedGround'] === 'especially-grave') read.especiallyGrave = true; break;
      default:
    }
    if (type !== 'detention.protocol' && typeof data['gravity'] === 'string') read.ruled = data['gravity'];
  },
});
const none: readonly never[] = [];

/** `facts` effective and in the order of law; `place`: where the person is now. It stands in the way of every append. */
export function onRecord(facts: readonly Fact[], place: string | null): OnRecord {
  const { described, noted, away, basis, ruled, especiallyGrave, aloneSince, order, sanction, exemption, cases: own, assigned: cells } = recordRead(facts);
  const assigned = cells.findLast((fact) => (fact.place ?? place) === place) ?? null;
  const cell = assigned?.data['cell'];
  const linked = listIn(noted['linkedCases']).filter((number) => !own.includes(number));
  const cases = linked.length === 0 ? own : [...own, ...new Set(linked)];
  // Gravity by the last ruling that names it. A protocol that gives the especially grave crime as its ground of 72 hours says so before
  // any ruling. Who is held without a criminal case has none; who has one without a ruling yet is not ruled and counts as not grave.
  const grave = ruled === null ? especiallyGrave : ruled === 'grave' || ruled === 'especially-grave';
  const notRuled = ruled === null && !especiallyGrave && (basis === 'suspicion' || cases.length > 0);
  const convict = described['convict'] === true;
  const birthDate = described['birthDate'];
  const citizenship = described['citizenship'];
  const incompatible = listIn(noted['incompatibleWith']);
  const unknown: Unknown[] = [];
  if (described['sex'] === undefined) unknown.push('sex');
  if (typeof birthDate !== 'string' || birthDate === '') unknown.push('birth-date');
  if (citizenship === undefined || citizenship === 'unknown') unknown.push('citizenship');
  if (notRuled) unknown.push('gravity');
  if (noted['heldBefore'] === undefined) unknown.push('held-before');
  const medical = noted['medicalNeed'];
  const lies = assigned && typeof cell === 'string' ? assigned : null;
  // Field by field: spreading would cost more than all that was read before.
  const on: Mutable = {};
  if (lies) on.cellSince = lies.at;
  if (lies && lies.data['decision'] !== undefined) on.byOrder = true;
  const alone = aloneOf(aloneSince ?? lies?.at ?? null, aloneSince !== null, order, sanction, exemption);
  if (alone) on.alone = alone;
  if (away) on.away = true;
  if (convict || noted['heldBefore'] === true) on.heldBefore = true;
  if (convict || noted['sentenceInForce'] === true) on.convicted = true;
  if (grave) on.grave = true;
  if (noted['dangerousRecidivism'] === true) on.dangerousRecidivism = true;
  if (noted['sentencedToDeath'] === true) on.sentencedToDeath = true;
  if (described['formerOfficial'] === true || noted['protectedProfession'] === true) on.protectedProfession = true;
  if (noted['endangered'] === true) on.endangered = true;
  if (medical === 'infectious' || medical === 'special-care') on.medical = medical;
  if (cases.length > 0) on.cases = cases;
  if (typeof noted['smoker'] === 'boolean') on.smoker = noted['smoker'];
  if (noted['withMinors'] === true) on.withMinors = true;
  if (incompatible.length > 0) on.incompatibleWith = incompatible;
  if (unknown.length > 0) on.unknown = unknown;
  return { cell: lies ? String(cell) : null, particulars: on };
}

type Mutable = { -readonly [K in keyof RecordedParticulars]: RecordedParticulars[K] };

/** An order or a sanction of the day before serves for the stay (special-institutions.design.single-cell-before). */
function aloneOf(since: Instant | null, recorded: boolean, order: Instant | null, sanction: Fact | null, exemption: Fact | null): RecordedParticulars['alone'] | null {
  if (since === null || (!recorded && order === null && sanction === null && exemption === null)) return null;
  const serves = (at: Instant): boolean => at >= since - DAY;
  const freed = exemption && serves(exemption.at) ? exemption.data['case'] : null;
  const alone = {
    since, ...(order !== null && serves(order) ? { ordered: true } : {}), ...(sanction && serves(sanction.at) ? { sanction: sanction.data['granted'] === true ? 'granted' as const : 'refused' as const } : {}),
    ...(isAloneCase(freed) ? { case: freed } : {}),
  };
  return recorded || Object.keys(alone).length > 1 ? alone : null;
}

const isIn = (list: readonly string[], value: unknown): boolean => typeof value === 'string' && list.includes(value);

function withCasesOf({ streams }: Fact, known: readonly string[]): readonly string[] {
  for (const { kind, id } of streams) if (kind === 'case' && !known.includes(id)) known = [...known, id];
  return known;
}

const listIn = (value: unknown): string[] => (typeof value === 'string' ? value.split(/[\s,;]+/).filter(Boolean) : []);
