/** What the journal says of a device against what its positions say: which alarms to raise, end, or take back. Pure. */
import type { Fact } from '../facts/fact.ts';
import type { BreachKind } from '../facts/bracelet.ts';
import type { Instant } from '../time/instant.ts';
import type { BraceletBreach } from './bracelet.ts';

/** The duty that an alarm opens: it is followed up in time (Instruction, point 50(9)). */
export const FOLLOW_UP = 'prosecutorial-supervision.50.bracelet-breach';

export interface Ending { readonly id: string; readonly from: Instant; readonly until: Instant }

/** An alarm in force. */
export interface Alarm {
  readonly id: string;
  readonly kind: BreachKind;
  readonly zone: string | null;
  readonly from: Instant;
  /** Null: goes on, as far as is recorded. */
  readonly until: Instant | null;
  readonly ending: Ending | null;
  /** A person recorded or corrected it: his word stands. */
  readonly byHand: boolean;
  readonly followed: { readonly id: string; readonly at: Instant; readonly result: string } | null;
}

export type AlarmChange =
  | { readonly what: 'raise'; readonly breach: BraceletBreach }
  | { readonly what: 'end'; readonly alarm: Alarm; readonly from: Instant; readonly until: Instant }
  | { readonly what: 'go-on'; readonly alarm: Alarm; readonly ending: Ending }
  | { readonly what: 'withdraw'; readonly alarm: Alarm };

/** `facts` in force, in the order of law. */
export function alarmsOf(facts: readonly Fact[], device: string): readonly Alarm[] {
  return facts.filter(({ type, data }) => type === 'bracelet.breach' && data['device'] === device).map(({ id, at, actor, corrects, data }): Alarm => {
    const about = facts.filter((fact) => fact.data['about'] === id);
    const ended = about.findLast(({ type }) => type === 'bracelet.breach-ended');
    const followed = about.findLast(({ type }) => type === 'bracelet.breach-followed');
    const from = number(data['from']) ?? at;
    const ending = ended ? { id: ended.id, from: number(ended.data['from']) ?? from, until: number(ended.data['until']) ?? ended.at } : null;
    return {
      id, kind: data['kind'] as BreachKind, zone: typeof data['zone'] === 'string' ? data['zone'] : null, from: ending?.from ?? from, until: ending?.until ?? number(data['until']), ending,
      byHand: actor.capacity !== 'system' || corrects !== undefined,
      followed: followed ? { id: followed.id, at: followed.at, result: typeof followed.data['result'] === 'string' ? followed.data['result'] : '' } : null,
    };
  });
}

/**
 * `breaches`: found from `since` on, which is settled; earlier alarms are not touched. `denied`: stretches of alarms that a person has
 * withdrawn; they are not raised again. An alarm stays the same alarm while what was found overlaps it, so what a person has recorded
 * about it goes on naming it.
 */
export function alarmChanges(alarms: readonly Alarm[], breaches: readonly BraceletBreach[], since: Instant, denied: readonly Pick<Alarm, 'kind' | 'zone' | 'from' | 'until'>[] = []): readonly AlarmChange[] {
  const changes: AlarmChange[] = [];
  const open = breaches.map((breach) => ({ breach, taken: false }));
  const standing = alarms.filter(({ until, from }) => until === null || until > since || from >= since).toSorted((a, b) => a.from - b.from);
  for (const alarm of standing) {
    const match = open.find(({ breach, taken }) => !taken && overlap(alarm, breach));
    if (match) match.taken = true;
    if (alarm.byHand) continue;
    if (!match) {
      if (alarm.from >= since) changes.push({ what: 'withdraw', alarm });
      else if (alarm.until === null) changes.push({ what: 'end', alarm, from: alarm.from, until: since });
      continue;
    }
    const { breach } = match;
    const from = alarm.from < since ? alarm.from : breach.from;
    if (breach.until !== null && (alarm.until !== breach.until || (alarm.ending !== null && alarm.ending.from !== from))) changes.push({ what: 'end', alarm, from, until: breach.until });
    else if (breach.until === null && alarm.ending !== null) changes.push({ what: 'go-on', alarm, ending: alarm.ending });
  }
  for (const { breach, taken } of open) if (!taken && !denied.some((one) => overlap(one, breach))) changes.push({ what: 'raise', breach });
  return changes;
}

/** A tampering has no length: touching counts. */
function overlap(a: Pick<Alarm, 'kind' | 'zone' | 'from' | 'until'>, b: Pick<Alarm, 'kind' | 'zone' | 'from' | 'until'>): boolean {
  if (a.kind !== b.kind || a.zone !== b.zone) return false;
  if (a.kind === 'tamper') return a.from === b.from;
  return a.from < (b.until ?? Number.POSITIVE_INFINITY) && b.from < (a.until ?? Number.POSITIVE_INFINITY);
}

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
