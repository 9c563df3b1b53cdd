/**
 * Who answers for what in an office at an instant (Instruction, points 4(17), 4(18), 15(1), 23): who holds each section, who stands in for
 * somebody absent, who is on duty, who is the zonal officer. From the facts of the office's own stream. Pure.
 */
import type { Fact } from '../facts/fact.ts';
import type { SupervisionPost } from '../facts/supervision-office.ts';
import type { Instant } from '../time/instant.ts';

export interface Answering {
  /** The official assigned, by name. */
  readonly official: string;
  readonly post: SupervisionPost;
  readonly section: string | null;
  /** Who stands in now; null: the official is there. */
  readonly substitute: string | null;
}

export interface OfficeNow {
  readonly officials: readonly Answering[];
  readonly onDuty: readonly { readonly official: string; readonly phone: string | null; readonly until: Instant }[];
  /** Of a regional office: its zonal officer in the Department, or who stands in for that officer; null: none is assigned. */
  readonly zonalOfficer: string | null;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** `facts`: effective, in the order of law (effectiveFacts). A substitution and a turn of duty hold from `from` until before `until`. */
export function officeAt(facts: readonly Fact[], at: Instant): OfficeNow {
  const assigned = new Map<string, Omit<Answering, 'substitute'>>();
  const substitutes = new Map<string, string>();
  const onDuty: OfficeNow['onDuty'][number][] = [];
  let zonal: string | null = null;
  for (const { type, data, at: when } of facts) {
    if (when > at) continue;
    const official = text(data['official']);
    const running = Number(data['from']) <= at && at < Number(data['until']);
    switch (type) {
      case 'office.official-assigned': if (official !== null) assigned.set(official, { official, post: data['post'] as SupervisionPost, section: text(data['section']) }); break;
      case 'office.official-released': if (official !== null) assigned.delete(official); break;
      case 'office.zonal-officer-assigned': zonal = official; break;
      case 'office.zonal-officer-released': zonal = null; break;
      case 'office.substitution': if (running) substitutes.set(String(data['absent']), String(data['substitute'])); break;
      case 'office.on-duty': if (running && official !== null) onDuty.push({ official, phone: text(data['phone']), until: Number(data['until']) }); break;
    }
  }
  const standIn = (name: string): string | null => substituteOf(name, substitutes);
  return {
    officials: [...assigned.values()].map((one) => ({ ...one, substitute: standIn(one.official) })),
    onDuty,
    zonalOfficer: zonal === null ? null : standIn(zonal) ?? zonal,
  };
}

/** Who stands in may be absent too; a circle of substitutions ends with its last name. */
function substituteOf(name: string, substitutes: ReadonlyMap<string, string>): string | null {
  const seen = new Set([name]);
  let last = substitutes.get(name);
  for (let next = last; next !== undefined && !seen.has(next); next = substitutes.get(next)) { seen.add(next); last = next; }
  return last ?? null;
}
