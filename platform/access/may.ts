/** The one question of access and its answer. Pure: the same for the server, the screen's menu and the tests. */
import type { Capacity } from '@kepil/law/facts/fact.ts';
import { matrix, type Action, type Grant, type Stage } from './matrix.ts';
import type { Role } from './roles.ts';

/** Who asks. `territoryRoot`: the account's territory is the republic itself. */
export interface Principal {
  readonly account: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly capacity: Capacity;
  readonly office: string | null;
  readonly territory: string;
  readonly territoryRoot: boolean;
  readonly place: string | null;
  readonly language: 'kk' | 'ru' | 'en';
}

/** Where the subject stands. `territories`: the place's territory and all above it. */
export interface Position {
  readonly place: string | null;
  readonly territories: readonly string[];
  /** Offices that have acted in the matter. */
  readonly offices: readonly string[];
  readonly stage: Stage;
}

const byRole = new Map<Role, readonly Grant[]>();
for (const grant of matrix) byRole.set(grant.role, [...(byRole.get(grant.role) ?? []), grant]);

type Who = Pick<Principal, 'role' | 'capacity' | 'territoryRoot'>;

/** The rows that hold for this account at all. */
const grantsOf = (who: Who): readonly Grant[] => (byRole.get(who.role) ?? []).filter(
  ({ republicOnly, capacities }) => (!republicOnly || who.territoryRoot) && (!capacities || capacities.includes(who.capacity)));

/** The rows that give the action to this account, wherever they reach. Empty: the role never has it (403). */
export function grantsFor(who: Who, action: Action): readonly Grant[] {
  return grantsOf(who).filter((grant) => grant.actions.includes(action));
}

/** Whether the account may do this to that subject. */
export function may(who: Principal, action: Action, where: Position): boolean {
  return grantsFor(who, action).some((grant) => reaches(who, grant, where));
}

/** All actions that the account has somewhere: what a menu is drawn from. */
export function actionsOf(who: Who): Action[] {
  return [...new Set(grantsOf(who).flatMap(({ actions }) => actions))];
}

function reaches(who: Principal, { reach, stages }: Grant, where: Position): boolean {
  if (stages !== 'any' && !stages.includes(where.stage)) return false;
  switch (reach) {
    case 'everywhere': return true;
    case 'own-place': return who.place !== null && where.place === who.place;
    case 'own-territory': return where.territories.includes(who.territory);
    case 'own-case': return who.office !== null && where.offices.includes(who.office);
  }
}
