/** Findings of a person in the order in which somebody must look at them. */
import type { FindingView } from '@kepil/modules/contract.ts';

export interface DutyGroups {
  /** Breached and open duties, violations that go on or have just been established, warnings. */
  readonly waiting: readonly FindingView[];
  readonly options: readonly FindingView[];
  readonly done: readonly FindingView[];
  readonly rights: readonly FindingView[];
}

export function dutyGroups(findings: readonly FindingView[]): DutyGroups {
  const waiting: FindingView[] = [];
  const options: FindingView[] = [];
  const done: FindingView[] = [];
  const rights: FindingView[] = [];
  for (const finding of findings) {
    switch (finding.kind) {
      case 'ground': break;
      case 'right': rights.push(finding); break;
      case 'option': (finding.state === 'open' ? options : done).push(finding); break;
      case 'violation': (finding.state === 'ended' ? done : waiting).push(finding); break;
      case 'warning': (finding.state === 'ended' ? done : waiting).push(finding); break;
      default: (finding.state === 'open' || finding.state === 'breached' || finding.state === 'suspended' ? waiting : done).push(finding);
    }
  }
  return { waiting: waiting.sort(byUrgency), options: options.sort(byDue), done: done.sort((a, b) => (b.until ?? b.from) - (a.until ?? a.from)), rights };
}

const rank = ({ kind, state }: FindingView): number => (kind === 'violation' && state === 'active' ? 0 : state === 'breached' ? 1 : kind === 'duty' ? 2 : kind === 'violation' ? 3 : 4);
const byDue = (a: FindingView, b: FindingView): number => (a.due ?? a.from) - (b.due ?? b.from);
/** Violations that go on, then what is overdue (oldest first), then what is due next. */
const byUrgency = (a: FindingView, b: FindingView): number => rank(a) - rank(b) || byDue(a, b);
