/**
 * Who may do what, where, to whom: the whole of access as one table. Default deny: what no row grants is refused. The same rows are
 * written to the database (`access_rule`), where row-level security reads them again. `docs/decisions/0004-access-matrix.md`.
 */
import type { Capacity } from '@kepil/law/facts/fact.ts';
import type { Role } from './roles.ts';

/** What a person asks for. `about`: on an episode; the others concern places, numbers, the law, or the account itself. */
export const episodeActions = ['board.read', 'board.export', 'episode.read', 'document.print', 'fact.record', 'fact.correct', 'episode.create', 'secret.read', 'money.read'] as const;
export const plainActions = [
  'place.read', 'place.record', 'monitoring.read', 'register.read', 'overview.read', 'report.read', 'report.write', 'calendar.read', 'matters.read', 'cells.write', 'inspection.prepare', 'law.read', 'vocabulary.read', 'notice.read', 'journal.verify', 'audit.read', 'users.manage', 'account.own', 'reconciliation.work', 'control.read', 'telephone.read', 'telephone.write', 'bracelet.read', 'gateway.manage',
] as const;
export type EpisodeAction = (typeof episodeActions)[number];
export type PlainAction = (typeof plainActions)[number];
export type Action = EpisodeAction | PlainAction;

/**
 * How far the row reaches.
 * own-place: the person is held (or was last held) in the account's place. own-case: the account's office has acted in the matter.
 * own-territory: the place lies in the account's territory or below it in the tree. everywhere: no limit of place.
 */
export type Reach = 'own-place' | 'own-case' | 'own-territory' | 'everywhere';

/** Where the matter stands (words: `stageLabels` of law/facts): computed from facts by the projection, stored with the episode. */
export const stages = [
  'detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'administrative-detention', 'administrative-arrest', 'receiver', 'foreign-search', 'control', 'over',
] as const;
export type Stage = (typeof stages)[number];

export interface Grant {
  readonly role: Role;
  readonly actions: readonly Action[];
  readonly reach: Reach;
  readonly stages: readonly Stage[] | 'any';
  /** Only for accounts whose territory is the republic itself (the Prosecutor General's Office). */
  readonly republicOnly?: true;
  /** Only for accounts that act in one of these capacities. */
  readonly capacities?: readonly Capacity[];
}

const criminal = ['detention', 'investigation', 'file-reading', 'prosecutor-study', 'trial', 'foreign-search', 'over'] as const satisfies readonly Stage[];
/** A court sees those whose liberty it may have to decide about, not those whose matter is over. */
const beforeCourt = stages.filter((stage) => stage !== 'over' && stage !== 'control');

export const matrix: readonly Grant[] = [
  { role: 'duty-officer', actions: ['board.read', 'episode.read', 'document.print', 'fact.record', 'fact.correct', 'episode.create', 'place.read'], reach: 'own-place', stages: 'any' },
  { role: 'head-of-place', actions: ['board.read', 'board.export', 'episode.read', 'document.print', 'fact.record', 'fact.correct', 'episode.create', 'place.read'], reach: 'own-place', stages: 'any' },
  { role: 'head-of-place', actions: ['cells.write'], reach: 'own-place', stages: 'any' },
  // The registers of a place are whole or not at all.
  { role: 'duty-officer', actions: ['register.read'], reach: 'own-place', stages: 'any' },
  { role: 'head-of-place', actions: ['register.read'], reach: 'own-place', stages: 'any' },
  { role: 'custody-prosecutor', actions: ['register.read'], reach: 'own-territory', stages: 'any' },
  // Money of persons and the books of the place: whoever keeps them and whoever supervises; the medical officer has no part in them.
  { role: 'duty-officer', actions: ['money.read'], reach: 'own-place', stages: 'any', capacities: ['duty-officer'] },
  { role: 'head-of-place', actions: ['money.read'], reach: 'own-place', stages: 'any' },
  { role: 'custody-prosecutor', actions: ['money.read'], reach: 'own-territory', stages: 'any' },
  { role: 'investigator', actions: ['board.read', 'episode.read', 'document.print', 'fact.record', 'fact.correct'], reach: 'own-case', stages: criminal },
  { role: 'investigator', actions: ['episode.create', 'place.read'], reach: 'own-territory', stages: 'any' },
  { role: 'procedural-prosecutor', actions: ['board.read', 'board.export', 'episode.read', 'document.print', 'fact.record', 'fact.correct'], reach: 'own-territory', stages: criminal },
  { role: 'procedural-prosecutor', actions: ['place.read'], reach: 'own-territory', stages: 'any' },
  { role: 'custody-prosecutor', actions: ['board.read', 'board.export', 'episode.read', 'document.print', 'fact.record', 'fact.correct', 'place.read'], reach: 'own-territory', stages: 'any' },
  // Numbers of a territory: for those who supervise it.
  { role: 'custody-prosecutor', actions: ['overview.read'], reach: 'own-territory', stages: 'any' },
  { role: 'procedural-prosecutor', actions: ['overview.read'], reach: 'own-territory', stages: 'any' },
  // Analyses and reports: read by the office and those above it, drawn up by the office itself.
  { role: 'custody-prosecutor', actions: ['report.read', 'report.write'], reach: 'own-territory', stages: 'any' },
  // What is due, done and missed of the supervision itself: for the offices that bear it.
  { role: 'custody-prosecutor', actions: ['calendar.read'], reach: 'own-territory', stages: 'any' },
  // Acts of response, emergencies, applications, punishment premises, force: each with what followed it.
  { role: 'custody-prosecutor', actions: ['matters.read'], reach: 'own-territory', stages: 'any' },
  // What is taken along to inspect a place: everybody held there with what is known of them.
  { role: 'custody-prosecutor', actions: ['inspection.prepare'], reach: 'own-territory', stages: 'any' },
  // Those under control without deprivation of liberty: the body that keeps them and the prosecutor above it.
  { role: 'duty-officer', actions: ['control.read'], reach: 'own-place', stages: 'any' },
  { role: 'head-of-place', actions: ['control.read'], reach: 'own-place', stages: 'any' },
  { role: 'custody-prosecutor', actions: ['control.read'], reach: 'own-territory', stages: 'any' },
  // Bracelets: where a person was is shown to the body that keeps him and to the prosecutor above it, and to nobody else.
  { role: 'duty-officer', actions: ['bracelet.read'], reach: 'own-place', stages: 'any' },
  { role: 'head-of-place', actions: ['bracelet.read'], reach: 'own-place', stages: 'any' },
  { role: 'custody-prosecutor', actions: ['bracelet.read'], reach: 'own-territory', stages: 'any' },
  // Service numbers: whoever has to ring upward within the hour must find them; kept by the office, the place or the administrator.
  { role: 'custody-prosecutor', actions: ['telephone.read'], reach: 'everywhere', stages: 'any' },
  { role: 'custody-prosecutor', actions: ['telephone.write'], reach: 'own-case', stages: 'any' },
  { role: 'head-of-place', actions: ['telephone.read', 'telephone.write'], reach: 'own-place', stages: 'any' },
  { role: 'administrator', actions: ['telephone.read', 'telephone.write'], reach: 'everywhere', stages: 'any' },
  // Lists of courts, probation and police against each other: the work of one office, seen by that office alone.
  { role: 'custody-prosecutor', actions: ['reconciliation.work'], reach: 'own-case', stages: 'any' },
  { role: 'custody-prosecutor', actions: ['audit.read'], reach: 'everywhere', stages: 'any', republicOnly: true },
  { role: 'judge', actions: ['board.read', 'episode.read', 'document.print', 'fact.record', 'fact.correct'], reach: 'own-territory', stages: beforeCourt },
  { role: 'judge', actions: ['place.read'], reach: 'own-territory', stages: 'any' },
  // Medical words: who answers for the person's life, who investigates and who supervises; of the shift only the medical officer.
  { role: 'duty-officer', actions: ['secret.read'], reach: 'own-place', stages: 'any', capacities: ['medical-officer'] },
  { role: 'head-of-place', actions: ['secret.read'], reach: 'own-place', stages: 'any' },
  { role: 'investigator', actions: ['secret.read'], reach: 'own-case', stages: criminal },
  { role: 'procedural-prosecutor', actions: ['secret.read'], reach: 'own-territory', stages: criminal },
  { role: 'custody-prosecutor', actions: ['secret.read'], reach: 'own-territory', stages: 'any' },
  { role: 'judge', actions: ['secret.read'], reach: 'own-territory', stages: beforeCourt },
  { role: 'auditor', actions: ['place.read', 'audit.read', 'journal.verify'], reach: 'everywhere', stages: 'any' },
  { role: 'administrator', actions: ['users.manage'], reach: 'everywhere', stages: 'any' },
  // Who may send positions of bracelets; he himself sees none.
  { role: 'administrator', actions: ['gateway.manage'], reach: 'everywhere', stages: 'any' },
  ...(['duty-officer', 'head-of-place', 'investigator', 'procedural-prosecutor', 'custody-prosecutor', 'judge'] as const).map(
    (role): Grant => ({ role, actions: ['law.read', 'vocabulary.read', 'notice.read', 'journal.verify', 'account.own'], reach: 'everywhere', stages: 'any' }),
  ),
  { role: 'auditor', actions: ['law.read', 'vocabulary.read', 'account.own'], reach: 'everywhere', stages: 'any' },
  { role: 'administrator', actions: ['law.read', 'vocabulary.read', 'account.own'], reach: 'everywhere', stages: 'any' },
  // Public control (Law on special institutions arts. 50, 51): the visits and statements of the commission and numbers, no record of a person.
  { role: 'monitoring-member', actions: ['place.read', 'place.record', 'monitoring.read'], reach: 'own-territory', stages: 'any' },
  { role: 'monitoring-member', actions: ['law.read', 'vocabulary.read', 'account.own'], reach: 'everywhere', stages: 'any' },
  // Whom the statements of the commission are addressed to (art. 51(1)3)).
  { role: 'custody-prosecutor', actions: ['monitoring.read'], reach: 'own-territory', stages: 'any' },
  { role: 'head-of-place', actions: ['monitoring.read'], reach: 'own-place', stages: 'any' },
  // Counsel has an account and nothing else yet: the cabinet is a room of its own.
  { role: 'defence-counsel', actions: ['law.read', 'account.own'], reach: 'everywhere', stages: 'any' },
];
