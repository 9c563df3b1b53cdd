/** The engine's figures: the ten-norm job against json-rules-engine, a hand-written fold, itself with the whole catalogue, and ten million facts. */
import { ruleSets } from '@kepil/law/acts/index.ts';
import { ByHand } from '@kepil/law/check/ten/by-hand.ts';
import { episodeOf, jobEnd, jobOf, type StreamFact } from '@kepil/law/check/ten/history.ts';
import { tenFacts, tenNorms, tenRuleSet, tenStates } from '@kepil/law/check/ten/norms.ts';
import { tallyOf } from '@kepil/law/check/ten/tally.ts';
import { compile, evaluateFolded, fold, type Act, type Engine, type FactSpec, type RuleSet, type StateSpec } from '@kepil/law/engine/index.ts';
import { Replay } from '@kepil/law/engine/replay.ts';
import { limitRow, median, rateRow, takeTurns, type Row } from '../measure.ts';
import { runJsonRules } from './json-rules.ts';

/** Rows of the ledger that arose, breaches heard: work that is done must show. */
function run(engine: Engine, job: readonly StreamFact[]): { rows: number; breaches: number } {
  let breaches = 0, rows = 0;
  const replay = new Replay(engine, () => breaches++);
  // Plain loops on both sides: the protocol of iterators costs as much as a fact.
  for (let i = 0; i < job.length; i++) { const { stream, fact } = job[i] as StreamFact; replay.apply(stream, fact); }
  replay.advance(jobEnd);
  for (const { newest } of replay.subjects.values()) rows = Math.max(rows, newest + 1);
  return { rows, breaches };
}

function runByHand(job: readonly StreamFact[]): ByHand {
  const hand = new ByHand();
  for (let i = 0; i < job.length; i++) { const { stream, fact } = job[i] as StreamFact; hand.apply(stream, fact); }
  return hand;
}

/** Ten norms and copies of them on other kinds of facts, until the catalogue has `total` norms. */
export function crowded(total: number): RuleSet {
  const acts: Act[] = [], facts: FactSpec[] = [], states: StateSpec[] = [];
  for (let copy = 0; acts.length * tenNorms.length + tenNorms.length < total; copy++) {
    const rename = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/^clock\.end\b/, `clock.end~${copy}`) : Array.isArray(value) ? value.map(rename) : value && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).map(([key, v]) => [key, key === 'fact' ? [v].flat().map((type) => `${String(type)}~${copy}`) : (key === 'enters' || key === 'leaves' || key === 'within' || key === 'while') && typeof v === 'string' ? `${v}~${copy}` : key === 'clock' ? `${String(v)}~${copy}` : rename(v)])) : value);
    acts.push({ ...(tenRuleSet().acts[0] as Act), id: `copy${copy}`, params: [], articles: [{ act: `copy${copy}`, number: '1', title: { kk: '', ru: '', en: '' }, text: { ru: '', certainty: 'design', source: '' }, norms: tenNorms.map((norm) => ({ ...norm, id: `${norm.id}~${copy}`, rule: rename(norm.rule) as typeof norm.rule })) }] });
    facts.push(...tenFacts.map((spec) => ({ ...spec, type: `${spec.type}~${copy}` })));
    states.push(...tenStates.map((state) => ({ ...state, id: `${state.id}~${copy}`, enter: rename(state.enter) as typeof state.enter, leave: rename(state.leave) as typeof state.leave })));
  }
  return tenRuleSet({ acts, facts, states });
}

export async function engineRows(): Promise<Row[]> {
  const ten = compile(tenRuleSet());
  const standing = ruleSets.find(({ id }) => id === 'as-they-stand');
  if (!standing) throw new Error('the rule set as-they-stand is missing');
  const whole = compile(tenRuleSet(standing));
  const crowd = compile(crowded(300));
  const job = jobOf(20_000, 80, 1);
  const sample = job.slice(200_000, 208_000);

  const tally = (engine: Engine): string => { const replay = new Replay(engine); for (const { stream, fact } of job) replay.apply(stream, fact); return JSON.stringify(tallyOf([...replay.subjects.keys()].flatMap((s) => replay.evaluation(s, jobEnd) ?? []))); };
  const sorted = (text: string): string => JSON.stringify(JSON.parse(text), (_k, v: unknown) => (v && typeof v === 'object' && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1))) : v));
  if (sorted(tally(ten)) !== sorted(JSON.stringify(runByHand(job).finish(jobEnd)))) throw new Error('the engine and the hand-written fold disagree: the figures would mean nothing');

  const times = await takeTurns({ ten: () => run(ten, job), hand: () => runByHand(job), whole: () => run(whole, job), crowd: () => run(crowd, job), json: () => runJsonRules(sample) }, 5);
  const rate = (name: string, count = job.length): number => (count / median(times[name]?.ms ?? [])) * 1000;
  const ratio = (name: string): number => median(times[name]?.ms ?? []) / median(times['ten']?.ms ?? []);
  return [
    rateRow(`ten-norm job, ${job.length.toLocaleString('en-US')} facts, provenance and timers on, against json-rules-engine`, rate('ten'), rate('json', sample.length), 120, 400),
    rateRow('the same against a hand-written fold over objects', rate('ten'), rate('hand'), 0.3, 0.8),
    limitRow(`the same with the whole catalogue loaded (${whole.program.norms.length} norms), times slower than with ten`, ratio('whole'), '×', 1.3, 1.1),
    limitRow(`the same with ${crowd.program.norms.length} norms on other kinds, times slower than with ten`, ratio('crowd'), '×', 1.3, 1.1),
    ...tenMillion(crowd),
  ];
}

/** Ten million facts folded stream by stream, every finding read. Making the facts is not counted. */
function tenMillion(engine: Engine): Row[] {
  let facts = 0, findings = 0, ms = 0, peak = 0;
  for (let start = 0; facts < 10_000_000; start += 2_000) {
    const episodes = Array.from({ length: 2_000 }, (_, i) => episodeOf(start + i, 1));
    const began = performance.now();
    for (const episode of episodes) { facts += episode.length; findings += evaluateFolded(engine.program, fold(engine.program, episode), jobEnd).findings.length; }
    ms += performance.now() - began;
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  return [
    limitRow(`${facts.toLocaleString('en-US')} facts, ${engine.program.norms.length} norms, ${findings.toLocaleString('en-US')} findings read`, ms / 1000, 's', 60, 15),
    limitRow('the same, peak memory of the process', peak / 2 ** 30, 'GB', 3, 1.5),
  ];
}
