/** Numbers of the law by day: a parameter's editions resolved once, read without search in the fold. */
import type { Instant, Zone } from '../time/instant.ts';
import { DAY } from '../time/instant.ts';
import { offsetMs } from '../time/zone.ts';
import type { Act, Param, RuleSet } from './norm.ts';

/** Midnight UTC of a civil date: edges of force are compared in local time, see `inForce`. */
export const utcDay = (date: string): number => Date.parse(`${date}T00:00:00Z`);

export interface ResolvedParam {
  readonly id: string;
  readonly param: Param;
  /** Ascending by `from`; `value` undefined where no edition is in force. */
  readonly steps: readonly { readonly from: number; readonly value: number | undefined; readonly edition: number }[];
}

/** All parameters of a rule set, with its drafts applied and, for a simulation, frozen at the day `lawOf`. */
export function resolveParams(ruleSet: RuleSet): ReadonlyMap<string, ResolvedParam> {
  const byId = new Map<string, ResolvedParam>();
  for (const param of ruleSet.acts.flatMap((act: Act) => act.params)) {
    if (byId.has(param.id)) throw new Error(`parameter ${param.id} is defined twice`);
    byId.set(param.id, { id: param.id, param, steps: stepsOf(param, ruleSet) });
  }
  return byId;
}

function stepsOf(param: Param, { draft, lawOf }: RuleSet): ResolvedParam['steps'] {
  const steps: { from: number; value: number | undefined; edition: number }[] = [];
  const editions = param.editions.map((edition, index) => ({ ...edition, index })).sort((a, b) => utcDay(a.from) - utcDay(b.from));
  for (const { from, to, value, index } of editions) {
    const last = steps.at(-1);
    if (last?.from === utcDay(from)) steps.pop();
    steps.push({ from: utcDay(from), value, edition: index });
    if (to !== undefined) steps.push({ from: utcDay(to), value: undefined, edition: index });
  }
  for (const change of draft?.filter(({ param: id }) => id === param.id) ?? []) {
    const from = change.from === undefined ? Number.NEGATIVE_INFINITY : utcDay(change.from);
    const before = steps.filter((step) => step.from < from);
    const edition = before.at(-1)?.edition ?? 0;
    steps.splice(0, steps.length, ...before, { from, value: change.value, edition });
  }
  if (lawOf === undefined) return steps;
  const frozen = valueStep(steps, utcDay(lawOf));
  return frozen ? [{ ...frozen, from: Number.NEGATIVE_INFINITY }] : [];
}

function valueStep(steps: ResolvedParam['steps'], localMs: number): ResolvedParam['steps'][number] | undefined {
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i];
    if (step && step.from <= localMs) return step;
  }
  return undefined;
}

/**
 * The step of a parameter in force at an instant, by the civil day of the zone with this offset. A fact older than the first
 * edition on record is judged by that edition: the catalogue says from when its numbers are known, not that none stood before.
 */
export function paramStep(param: ResolvedParam, at: Instant, offsetMs: number): ResolvedParam['steps'][number] | undefined {
  const { steps } = param;
  const only = steps[0];
  if (steps.length === 1) return only;
  return valueStep(steps, at + offsetMs) ?? only;
}

/** Whether a norm's period of force holds the instant's civil day. Away from the edges no zone is needed. */
export function inForce(from: number, to: number, at: Instant, zone: Zone): boolean {
  if (at >= from + DAY && at < to - DAY) return true;
  if (at < from - DAY || at >= to + DAY) return false;
  const local = at + offsetMs(at, zone);
  return local >= from && local < to;
}
