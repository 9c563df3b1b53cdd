/** Runs a case of the catalogue through the engine and says where the answer differs from what the case expects. */
import type { Fact } from '../facts/fact.ts';
import type { Engine, Question } from '../engine/compile.ts';
import type { Finding } from '../engine/finding.ts';
import type { Instant, Zone } from '../time/instant.ts';
import { formatLocal, parseLocal } from '../time/zone.ts';
import type { CaseFact, NormCase } from './case.ts';

export interface CaseResult { readonly facts: readonly Fact[]; readonly question: Question; readonly findings: readonly Finding[]; readonly differences: readonly string[] }

const defaultZone: Zone = 'Asia/Almaty';

function local(text: string, zone: Zone): Instant {
  const parsed = parseLocal(text, zone);
  if (typeof parsed !== 'number') throw new Error(`the case's time ${text} is not one instant: ${JSON.stringify(parsed)}`);
  return parsed;
}

/** The facts of a case as the engine takes them. */
export function factsOf({ facts, zone = defaultZone, subject = 'episode' }: NormCase): Fact[] {
  return facts.map((one: CaseFact, i) => {
    const at = local(one.at, zone);
    return {
      id: one.id ?? `f${i + 1}`, type: one.type, at, recordedAt: one.recordedAt === undefined ? at : local(one.recordedAt, zone), zone,
      streams: [{ kind: subject, id: 'case' }], place: one.place ?? null, actor: { id: 'someone', capacity: one.by ?? 'duty-officer', office: null },
      data: { ...one.data, ...Object.fromEntries(Object.entries(one.instants ?? {}).map(([field, text]) => [field, local(text, zone)])) },
      ...(one.corrects === undefined ? {} : { corrects: one.corrects }), ...(one.withdraws === undefined ? {} : { withdraws: one.withdraws }),
    };
  });
}

/** Expected findings are matched in order of beginning; only the properties that the case names are compared. */
export function runCase(engine: Engine, norm: NormCase): CaseResult {
  const zone = norm.zone ?? defaultZone;
  const facts = factsOf(norm);
  const question: Question = { at: local(norm.at, zone), ...(norm.knownAt === undefined ? {} : { knownAt: local(norm.knownAt, zone) }) };
  const findings = engine.evaluate(facts, question).findings.filter((finding) => finding.norm === norm.norm);
  const differences: string[] = [];
  if (!engine.program.norms.some(({ norm: { id } }) => id === norm.norm)) differences.push(`no norm ${norm.norm}`);
  if (findings.length !== norm.expect.length) differences.push(`expected ${norm.expect.length} findings, got ${findings.length}: ${findings.map((f) => describe(f, zone)).join('; ')}`);
  norm.expect.forEach((expected, i) => {
    const found = findings[i];
    if (!found) return;
    const say = (what: string, want: unknown, got: unknown): void => { if (want !== got) differences.push(`#${i + 1} ${what}: expected ${String(want)}, got ${String(got)} (${describe(found, zone)})`); };
    const moment = (what: 'due' | 'from' | 'until'): void => { const want = expected[what]; if (want !== undefined) say(what, want === null ? null : local(want, zone), found[what]); };
    say('state', expected.state, found.state);
    if (expected.kind !== undefined) say('kind', expected.kind, found.kind);
    if (expected.addressee !== undefined) say('addressee', expected.addressee, found.addressee);
    if (expected.exception !== undefined) say('exception', expected.exception, found.exception);
    if (expected.evidence !== undefined) say('evidence', expected.evidence, found.evidence);
    moment('due'); moment('from'); moment('until');
    for (const [field, want] of Object.entries(expected.detail ?? {})) say(`detail.${field}`, JSON.stringify(want), JSON.stringify(found.detail[field]));
  });
  return { facts, question, findings, differences };
}

const describe = ({ state, due, from, until, addressee }: Finding, zone: Zone): string =>
  `${state}${addressee ? ` → ${addressee}` : ''} from ${formatLocal(from, zone)}${due === null ? '' : ` due ${formatLocal(due, zone)}`}${until === null ? '' : ` until ${formatLocal(until, zone)}`}`;
