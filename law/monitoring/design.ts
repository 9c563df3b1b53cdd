/** The numbers by which positions of bracelets are judged: dated parameters of the Instruction's act, of design (docs/decisions/0013). */
import { paramStep, type ResolvedParam } from '../engine/params.ts';
import { DAY, MINUTE, type Instant } from '../time/instant.ts';
import type { Watch } from './bracelet.ts';

export interface BraceletDesign extends Pick<Watch, 'gap' | 'tolerance' | 'slack' | 'coarsest'> {
  /** How far a device's clock may be ahead of ours, and for how long a position outside an alarm is kept. Milliseconds. */
  readonly ahead: number;
  readonly kept: number;
}

/** As in force at `at`. Throws where the act has no such number then. */
export function braceletDesign(params: ReadonlyMap<string, ResolvedParam>, at: Instant): BraceletDesign {
  const value = (name: string): number => {
    const param = params.get(`prosecutorial-supervision.design.50.bracelet-${name}`);
    const found = param && paramStep(param, at, 0)?.value;
    if (found === undefined) throw new Error(`no parameter bracelet-${name}`);
    return found;
  };
  return {
    gap: value('gap') * MINUTE, tolerance: value('tolerance') * MINUTE, slack: value('slack'), coarsest: value('coarsest'), ahead: value('ahead') * MINUTE, kept: value('kept') * DAY,
  };
}
