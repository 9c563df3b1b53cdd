/**
 * Who a person is in the sense of the Instruction (points 3, 4(1), (7), (11), (15), (21), (22), (27), (28)): the status, since when, and by
 * which act. A status of procedure gives way to the next (suspect, accused, convicted); custody, arrest and control stand beside it.
 */
import type { I18n } from '../engine/norm.ts';
import type { Instant } from '../time/instant.ts';
import type { Fact } from './fact.ts';
import { words } from './words.ts';

export const personStatusLabels = {
  suspect: words('күдікті', 'подозреваемый', 'suspect'),
  accused: words('айыпталушы', 'обвиняемый', 'accused'),
  convicted: words('сотталған', 'осуждённый', 'convicted person'),
  'in-custody': words('тергеуде қамалған', 'следственно-арестованный', 'person under investigative arrest'),
  'administrative-arrest': words('әкімшілік қамаққа алынған', 'административно-арестованный', 'person under administrative arrest'),
  'on-probation': words('пробация қызметінің есебіндегі адам', 'подучётный', 'person on the register of the probation service'),
  parolee: words('шартты түрде мерзімінен бұрын босатылған', 'условно-досрочно освобождённый', 'parolee'),
  'under-supervision': words('әкімшілік қадағалаудағы адам', 'поднадзорный', 'person under administrative supervision'),
} satisfies Record<string, I18n>;
export type PersonStatus = keyof typeof personStatusLabels;

interface Way { readonly status: PersonStatus; readonly row: string; readonly fact: string; readonly where?: readonly [field: string, values: readonly unknown[]]; readonly ends?: true }

/** Each way into a status, and out of one, in the order of point 4. */
export const statusWays: readonly Way[] = [
  { status: 'accused', row: 'P4.1a', fact: 'indictment.approved' },
  { status: 'accused', row: 'P4.1b', fact: 'misdemeanour-protocol.approved', where: ['toCourt', [true]] },
  { status: 'accused', row: 'P4.1c', fact: 'procedural-agreement.concluded' },
  { status: 'administrative-arrest', row: 'P4.7', fact: 'administrative.arrest-ruled' },
  { status: 'on-probation', row: 'P4.11', fact: 'control.registered', where: ['kind', ['probation', 'conditional', 'deferred', 'other-measure']] },
  { status: 'suspect', row: 'P4.15a', fact: 'suspect.recognised' },
  { status: 'suspect', row: 'P4.15b', fact: 'detention.protocol' },
  { status: 'suspect', row: 'P4.15b', fact: 'detention.actual', where: ['basis', ['suspicion']] },
  { status: 'suspect', row: 'P4.15c', fact: 'qualification.ruled' },
  { status: 'suspect', row: 'P4.15d', fact: 'interrogation.held' },
  { status: 'under-supervision', row: 'P4.21', fact: 'control.registered', where: ['kind', ['administrative-supervision']] },
  { status: 'parolee', row: 'P4.22', fact: 'control.registered', where: ['kind', ['parole']] },
  { status: 'convicted', row: 'P4.27', fact: 'verdict.pronounced', where: ['outcome', ['guilty']] },
  { status: 'in-custody', row: 'P4.28', fact: 'custody.sanctioned' },
  ...(['measure.replaced', 'measure.cancelled', 'release.executed'] as const).map((fact): Way => ({ status: 'in-custody', row: 'P4.28', fact, ends: true })),
  ...(['release.executed', 'episode.ended'] as const).map((fact): Way => ({ status: 'administrative-arrest', row: 'P4.7', fact, ends: true })),
  ...(['on-probation', 'parolee', 'under-supervision'] as const).map((status): Way => ({ status, row: status === 'on-probation' ? 'P4.11' : status === 'parolee' ? 'P4.22' : 'P4.21', fact: 'control.removed', ends: true })),
];

export interface StatusStretch { readonly status: PersonStatus; readonly row: string; readonly since: Instant; readonly by: string; readonly until: Instant | null }

const procedural: readonly PersonStatus[] = ['suspect', 'accused', 'convicted'];

/** The statuses of a person with their history, by effective facts in the order of law. A guilty verdict ends "suspect" and "accused"; an acquittal too. */
export function statusHistory(facts: readonly Fact[]): StatusStretch[] {
  const stretches: { -readonly [K in keyof StatusStretch]: StatusStretch[K] }[] = [];
  const current = (status: PersonStatus) => stretches.find((one) => one.status === status && one.until === null);
  const close = (status: PersonStatus, at: Instant): void => { const open = current(status); if (open) open.until = at; };
  for (const fact of facts) {
    if (fact.type === 'verdict.pronounced') { close('suspect', fact.at); close('accused', fact.at); close('in-custody', fact.at); }
    for (const { status, row, fact: type, where, ends } of statusWays) {
      if (type !== fact.type || (where && !where[1].includes(fact.data[where[0]]))) continue;
      if (ends) { close(status, fact.at); continue; }
      const rank = procedural.indexOf(status);
      // Who is accused or convicted does not become a suspect again by a later record of the same case.
      if (current(status) || (rank >= 0 && procedural.slice(rank + 1).some((later) => current(later)))) continue;
      for (const earlier of rank > 0 ? procedural.slice(0, rank) : []) close(earlier, fact.at);
      stretches.push({ status, row, since: fact.at, by: fact.id, until: null });
    }
  }
  return stretches;
}
