/** The matrix as rows of the table `access_rule`, by which row-level security decides on its own. */
import { matrix } from './matrix.ts';

export interface RuleRow {
  readonly role: string;
  readonly action: string;
  readonly reach: string;
  readonly stages: readonly string[] | null;
  readonly republic: boolean;
  readonly capacities: readonly string[] | null;
}

/** One row for each role, action and reach, sorted: what the migrations must have left in the database. */
export function ruleRows(): RuleRow[] {
  return matrix
    .flatMap(({ role, actions, reach, stages, republicOnly, capacities }) =>
      actions.map((action): RuleRow => ({ role, action, reach, stages: stages === 'any' ? null : [...stages], republic: republicOnly === true, capacities: capacities ? [...capacities] : null })))
    .sort((a, b) => keyOf(a).localeCompare(keyOf(b), 'en'));
}

const keyOf = ({ role, action, reach }: RuleRow): string => `${role}|${action}|${reach}`;
