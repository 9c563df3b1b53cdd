/**
 * Cells of the places of custody, and who is put in which: wings by what article 32 keeps apart, as many beds in each as that company is
 * likely to need. Nobody counts who is there already (each history is made without the others), so some cells become too full, and one
 * person in fifty is put where he may not be: what the plan of a place has to find.
 */
import type { DemoPlace } from './places.ts';
import { hash, Random } from './random.ts';
import type { Person } from './person.ts';

export interface DemoCell {
  readonly id: string;
  readonly block: string;
  readonly beds: number;
  readonly area: number;
  readonly kind: 'general' | 'single' | 'punishment' | 'medical' | 'closed';
  readonly only: 'male' | 'female' | null;
}

interface Lodged extends DemoCell { readonly company: string | null }

/** Share of the beds by company; what is rarer gets one small cell. Companies: sex, then what sets them apart. */
const shares = {
  si: { 'male.grave': 0.66, 'male.other': 0.09, 'male.foreign': 0.06, 'female.grave': 0.08, 'female.other': 0.02, 'male.minor': 0.03, 'male.former': 0.03, 'male.convict': 0.03 },
  ivs: { 'male.other': 0.66, 'male.foreign': 0.12, 'female.other': 0.14, 'male.minor': 0.08 },
  sp: { 'male.other': 0.8, 'male.foreign': 0.08, 'female.other': 0.12 },
  pr: { 'male.other': 0.76, 'male.foreign': 0.14, 'female.other': 0.1 },
  uis: { 'male.convict': 0.84, 'female.convict': 0.1, 'male.grave': 0.06 },
  guardhouse: { 'male.other': 0.5, 'male.grave': 0.5 },
} as const satisfies Record<string, Readonly<Record<string, number>>>;
type Kind = keyof typeof shares;
const rare = ['male.grave', 'male.other', 'male.foreign', 'male.minor', 'male.former', 'male.convict', 'female.grave', 'female.other', 'female.foreign', 'female.minor', 'female.former', 'female.convict'] as const;

/** More beds than the limit of places asks for: companies do not share. */
const ROOM = 1.35;
/** Cells on one floor of a wing: a block of the register. */
const FLOOR = 24;
const sizes: Readonly<Record<Kind, readonly number[]>> = { si: [6, 8, 10, 12, 16], ivs: [2, 4, 4, 6], sp: [4, 6, 8], pr: [4, 6], uis: [12, 16, 20], guardhouse: [2, 4] };
const hasCells = (kind: string): kind is Kind => kind in shares;

const known = new Map<string, readonly Lodged[]>();

/** The register of a place; empty for offices of the police, premises on the border and homes. The same for ever. */
export const cellsOfPlace = (place: DemoPlace): readonly DemoCell[] => lodgings(place).map(({ company: _company, ...cell }) => cell);

/** `draw` 0 … 999,999 decides among the cells of the person's company; `single`: a cell for one. Null: the place has no cells. */
export function cellFor(place: DemoPlace, person: Person, grave: boolean, draw: number, single: boolean): string | null {
  const all = lodgings(place);
  if (all.length === 0) return null;
  if (single) return byBeds(all.filter(({ kind }) => kind === 'single'), draw)?.id ?? null;
  const own = companyOf(person, grave && (place.kind === 'si' || place.kind === 'uis' || place.kind === 'guardhouse'));
  const of = (company: string): Lodged[] => all.filter((cell) => cell.kind === 'general' && cell.company === company);
  const fitting = of(own);
  // The first cells of a wing are those that everybody knows: they fill up, and who is misplaced comes there too.
  if (draw % 50 === 7) return byBeds((own === 'male.other' ? of('male.grave') : of('male.other')).slice(0, 3), draw)?.id ?? fitting[0]?.id ?? null;
  if (draw % 40 === 1) return byBeds(fitting.slice(0, 2), draw)?.id ?? byBeds(all.filter(({ kind }) => kind === 'general'), draw)?.id ?? null;
  return byBeds(fitting.length > 0 ? fitting : all.filter(({ kind }) => kind === 'general'), draw)?.id ?? null;
}

function companyOf({ sex, minor, convict, citizenship, formerOfficial }: Person, grave: boolean): string {
  const apart = minor ? 'minor' : convict ? 'convict' : citizenship === 'foreigner' || citizenship === 'stateless' ? 'foreign' : formerOfficial ? 'former' : grave ? 'grave' : 'other';
  return `${sex}.${apart}`;
}

function lodgings(place: DemoPlace): readonly Lodged[] {
  const found = known.get(place.id) ?? (hasCells(place.kind) ? build(place, place.kind) : []);
  known.set(place.id, found);
  return found;
}

function build(place: DemoPlace, kind: Kind): Lodged[] {
  const random = new Random(`cells ${place.id}`);
  const beds = Math.round((place.capacity ?? 20) * ROOM);
  const cells: Lodged[] = [];
  const wing = (letter: string) => {
    let n = 0;
    return (size: number, more: Partial<Lodged>): void => {
      const floor = 1 + Math.floor(n / FLOOR);
      // Cut to tenths. One cell in thirty is smaller than its beds: the area decides then.
      const area = Math.round(size * (random.chance(0.03) ? 2.2 : 2.5 + random.unit() * 0.9) * 10 + 0.5) / 10;
      cells.push({ id: `${letter}${floor}${String(1 + (n % FLOOR)).padStart(2, '0')}`, block: `${letter}-${floor}`, beds: size, area, kind: 'general', only: null, company: null, ...more });
      n += 1;
    };
  };
  const blocks: Readonly<Record<string, ReturnType<typeof wing>>> = { А: wing('А'), Б: wing('Б'), В: wing('В'), Г: wing('Г') };
  const blockOf = (company: string): string => (company.startsWith('female') ? 'В' : company === 'male.grave' || company === 'male.convict' ? 'Б' : company === 'male.other' ? 'А' : 'Г');
  const wanted: Readonly<Record<string, number>> = shares[kind];
  for (const company of rare) {
    const block = blocks[blockOf(company)];
    const only = company.startsWith('female') ? 'female' : null;
    const need = Math.round(beds * (wanted[company] ?? 0));
    const list = kind === 'si' && need < 30 ? [2, 4, 6] : sizes[kind];
    for (let left = Math.max(need, wanted[company] === undefined && kind !== 'si' ? 0 : 2); left > 0;) {
      const size = Math.min(random.pick(list), Math.max(2, left));
      block?.(size, { company, only });
      left -= size;
    }
  }
  const apart = wing('К');
  // A guardhouse keeps one in five alone (placement.ts).
  const punishment = Math.max(1, Math.round(beds / 120));
  for (let i = 0; i < (kind === 'guardhouse' ? 12 : punishment); i += 1) { apart(1, { kind: 'single', area: 4.5 }); if (i < punishment) apart(1, { kind: 'punishment', area: 4 + (hash(place.id) % 10) / 10 }); }
  if (kind === 'si' || kind === 'uis') { apart(6, { kind: 'medical' }); apart(8, { kind: 'closed' }); } else if (random.chance(0.3)) apart(4, { kind: 'closed' });
  return cells;
}

/** A cell the more likely the more beds it has. */
function byBeds(cells: readonly Lodged[], draw: number): Lodged | undefined {
  const total = cells.reduce((sum, { beds }) => sum + beds, 0);
  let at = (draw * 7919) % 1_000_003 / 1_000_003 * total;
  return cells.find(({ beds }) => (at -= beds) < 0) ?? cells.at(-1);
}
