import { expect, test } from 'vitest';
import { allCases } from '../acts/all.cases.ts';
import { ruleSets } from '../acts/index.ts';
import { compile } from '../engine/index.ts';
import { runCase } from './run-case.ts';

const standing = ruleSets.find(({ id }) => id === 'as-they-stand') ?? expect.fail('the rule set as-they-stand is missing');
const engine = compile(standing);
const proofs = allCases.flatMap((one) => {
  const { facts, question, findings } = runCase(engine, one);
  return findings.map((finding) => ({ name: `${one.name}: ${finding.key}`, finding, norm: engine.program.norms.find(({ norm }) => norm.id === finding.norm)?.norm, proof: engine.explain(facts, finding.key, question) }));
});

test('the earliest reading of every term is the due moment of its finding', () => {
  for (const { name, finding, proof } of proofs) {
    const readings = proof?.readings.map(({ due }) => due) ?? [];
    if (finding.due === null || readings.length === 0) continue;
    if (finding.kind === 'ground' && finding.closedBy !== null) expect(Math.min(...readings), name).toBeGreaterThanOrEqual(finding.due);
    else expect(Math.min(...readings), name).toBe(finding.due);
  }
});

test('every duty, option and ground with a term shows its steps and the number with its article', () => {
  for (const { name, finding, norm, proof } of proofs) {
    if (finding.due === null || !norm || (norm.rule.type !== 'deadline' && norm.rule.type !== 'ground')) continue;
    expect(proof?.steps.length, name).toBeGreaterThan(0);
    // An exception may name a number that stands in the document.
    if (finding.exception === null && norm.rule.term && 'param' in norm.rule.term) expect(proof?.params[0]?.cite.article, name).toBeTruthy();
  }
});

test('the conditions that a proof lists are those that held, and of a violation the requirement that failed', () => {
  for (const { name, finding, norm, proof } of proofs) {
    if (!norm || !proof) continue;
    const failed = proof.guards.filter(({ holds }) => !holds);
    if (norm.rule.type === 'check') expect(failed.length, name).toBeGreaterThan(0);
    else if (finding.kind === 'ground' || finding.kind === 'duty' || finding.kind === 'option') expect(failed, name).toEqual([]);
  }
});

test('an exception that was applied is one whose conditions hold', () => {
  let applied = 0;
  for (const { name, proof } of proofs) for (const exception of proof?.exceptions ?? []) {
    if (!exception.applied) continue;
    applied++;
    expect(exception.why.every(({ holds }) => holds), `${name}: ${exception.id}`).toBe(true);
  }
  expect(applied).toBeGreaterThan(5);
});
