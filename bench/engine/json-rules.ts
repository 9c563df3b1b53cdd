/**
 * The same job for json-rules-engine: the host keeps state, deadlines and matching (the library has neither duties nor timers); the
 * library decides for each fact which of the actions fire. This is how its users build such systems.
 */
import { Engine as JsonRulesEngine } from 'json-rules-engine';
import type { StreamFact } from '@kepil/law/check/ten/history.ts';
import { ByHand } from '@kepil/law/check/ten/by-hand.ts';

const actions: readonly [event: string, type: string][] = [
  ['open relatives', 'admitted'], ['meet relatives', 'relative-told'], ['set expiry', 'sanctioned'], ['move expiry', 'extended'], ['meet warning', 'warned'], ['open medical', 'placed'], ['meet medical', 'medical'],
  ['count visit', 'visit'], ['open forward', 'complaint'], ['meet forward', 'complaint-forwarded'], ['open prosecutor', 'cell-in'], ['meet prosecutor', 'prosecutor-checked'], ['meet cell', 'cell-out'],
  ['open solitary', 'solitary-in'], ['meet solitary', 'solitary-sanctioned'], ['close solitary', 'solitary-out'], ['open place', 'opened'], ['mark inspection', 'inspected'], ['close all', 'released'],
];

/** Rules as its documentation shows them: one per action, a condition on the kind and one on the minor for the cell. */
function engineOf(): JsonRulesEngine {
  const engine = new JsonRulesEngine([], { allowUndefinedFacts: true });
  for (const [event, type] of actions) engine.addRule({ conditions: { all: [{ fact: 'type', operator: 'equal', value: type }] }, event: { type: event } });
  for (const minor of [true, false]) engine.addRule({ conditions: { all: [{ fact: 'type', operator: 'equal', value: 'cell-in' }, { fact: 'minor', operator: 'equal', value: minor }] }, event: { type: minor ? 'open cell 7' : 'open cell 15' } });
  return engine;
}

/** Facts handled a second, and the host's tally; a sample of the job is enough, the cost per fact does not depend on its length. */
export async function runJsonRules(job: readonly StreamFact[]): Promise<{ hand: ByHand; fired: number }> {
  const engine = engineOf();
  const hand = new ByHand();
  let fired = 0;
  for (const { stream, fact } of job) {
    const { events } = await engine.run({ type: fact.type, minor: false });
    fired += events.length;
    if (events.length) hand.apply(stream, fact);
  }
  return { hand, fired };
}
