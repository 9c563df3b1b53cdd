/** One duty that two acts say is one finding: who counts what was broken must not count it twice. */
import type { Finding } from './finding.ts';
import type { RuleSet } from './norm.ts';

/** The findings in their order, without those that another act's finding tells already; that one names them in `detail.also`. */
export function toldOnce(restated: RuleSet['restated'], findings: Finding[]): Finding[] {
  if (restated === undefined) return findings;
  let also: Map<Finding, string[]> | null = null;
  const left = findings.filter((finding) => {
    const others = restated[finding.norm];
    const told = others && findings.find((other) => others.includes(other.norm) && isSameDuty(other, finding));
    if (!told) return true;
    also ??= new Map();
    also.set(told, [...also.get(told) ?? [], finding.norm]);
    return false;
  });
  return also === null ? findings : left.map((finding) => withAlso(finding, also?.get(finding)));
}

const isSameDuty = (a: Finding, b: Finding): boolean =>
  a.openedBy === b.openedBy && a.due === b.due && a.addressee === b.addressee && a.state === b.state && a.closedBy === b.closedBy && a.bearer === b.bearer;

const withAlso = (finding: Finding, also: readonly string[] | undefined): Finding => (also ? { ...finding, detail: { ...finding.detail, also } } : finding);
