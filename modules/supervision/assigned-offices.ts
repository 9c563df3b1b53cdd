/**
 * Which office answers for each place now (Instruction, points 15(1), 19(1), 57): from the assignments as they stand. An assignment made by an
 * order takes the place of the one before; one without an order stands beside it, and both are told until an order or an end is recorded.
 */
import type pg from 'pg';
import type { PlaceKind, ProsecutorLevel } from '@kepil/law/facts/fact.ts';
import type { ProsecutorBranch } from '@kepil/law/facts/supervision-office.ts';
import { assignmentFaults, codeOf, type AssignmentFault } from '@kepil/law/jurisdiction/competent.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import type { PlaceEntry } from '@kepil/platform/places/directory.ts';

export interface Standing {
  readonly office: string;
  readonly level: ProsecutorLevel;
  readonly branch: ProsecutorBranch;
  readonly official: string | null;
  readonly order: string | null;
  readonly since: Instant;
}

interface Row { place: string; type: string; at: number; data: Readonly<Record<string, unknown>> }

/** By place, of all places within the fence of the connection; what begins after `now` is left out. */
export async function standingAssignments(sql: pg.ClientBase, now: Instant): Promise<ReadonlyMap<string, readonly Standing[]>> {
  const { rows } = await sql.query<Row>({ name: 'assignments', text: 'select place, type, at, data from kepil_assignments() where at <= $1', values: [now] });
  const standing = new Map<string, readonly Standing[]>();
  for (const row of rows) standing.set(row.place, row.type === 'place.supervision-ended' ? [] : after(standing.get(row.place) ?? [], row));
  return standing;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function after(before: readonly Standing[], { at, data }: Row): readonly Standing[] {
  const office = text(data['office']);
  if (office === null) return before;
  const order = text(data['order']);
  const kept = order === null ? before.filter((one) => one.office !== office) : [];
  const level = (text(data['level']) ?? 'district') as ProsecutorLevel, branch = (text(data['branch']) ?? 'territorial') as ProsecutorBranch;
  return [...kept, { office, level, branch, official: text(data['official']), order, since: at }];
}

/** Kinds of places that the Instruction lays on a prosecutor's office at all. */
export const isSupervised = ({ kind, agency }: PlaceEntry): boolean => codeOf({ kind: kind as PlaceKind, agency }) !== null;

/** What is wrong with the assignment of a place: nobody, several, an office of another branch or level; null where it is as it must be. */
export function faultOf(place: PlaceEntry, offices: readonly Standing[]): AssignmentFault['fault'] | null {
  const object = { id: place.id, kind: place.kind as PlaceKind, agency: place.agency };
  return assignmentFaults([object], offices.map(({ office, level, branch }) => ({ place: place.id, office, level, branch })))[0]?.fault ?? null;
}
