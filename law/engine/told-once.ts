/** One duty that two acts say is one finding: who counts what was broken must not count it twice. */
import type { Finding } from './finding.ts';
import type { RuleSet } from './norm.ts';

/** The findings in their order, of rows that closed together or stand open together, without those that another act's finding tells already; that one names them in `detail.also`. */
export function toldOnce(restated: RuleSet['restated'], findings: Finding[]): Finding[] {
  if (restated === undefined) return findings;
  let also: Map<Finding, string[]> | null = null;
  let telling: readonly Finding[] | null = null;
  const left: Finding[] = [];
  for (const finding of findings) {
    const others = restated[finding.norm];
    telling ??= others === undefined ? null : tellersAmong(restated, findings);
    const told = others && telling?.find((other) => others.includes(other.norm) && isSameDuty(other, finding));
    if (!told) { left.push(finding); continue; }
    also ??= new Map();
    also.set(told, [...also.get(told) ?? [], finding.norm]);
  }
  return also === null ? left : left.map((finding) => withAlso(finding, also.get(finding)));
}

/** Few norms say what another repeats: who asks whether it is told looks at these alone. */
function tellersAmong(restated: NonNullable<RuleSet['restated']>, findings: readonly Finding[]): Finding[] {
  let norms = tellers.get(restated);
  if (norms === undefined) tellers.set(restated, norms = new Set(Object.values(restated).flat()));
  return findings.filter(({ norm }) => norms.has(norm));
}
const tellers = new WeakMap<object, ReadonlySet<string>>();

const isSameDuty = (a: Finding, b: Finding): boolean =>
  a.openedBy === b.openedBy && a.due === b.due && a.addressee === b.addressee && a.state === b.state && a.closedBy === b.closedBy && a.bearer === b.bearer;

const withAlso = (finding: Finding, also: readonly string[] | undefined): Finding => (also ? { ...finding, detail: { ...finding.detail, also } } : finding);
