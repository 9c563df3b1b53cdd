/** What an audit is asked to do. */
import type { RuleSet } from '@kepil/law/engine/norm.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import type { Language } from '../language.ts';
import type { Mapping } from './mapping.ts';
import type { Progress } from './progress.ts';
import type { Meter } from '@kepil/platform/tables/row.ts';

export interface AuditOptions {
  readonly files: readonly string[];
  /** null: JSON Lines of whole facts as Kepil writes them. */
  readonly mapping: Mapping | null;
  readonly mappingName: string;
  readonly ruleSet: RuleSet;
  readonly zone: Zone;
  readonly at: Instant;
  readonly language: Language;
  readonly encoding?: string;
  readonly maxLine?: number;
  readonly budget?: number;
  readonly signal: AbortSignal;
  readonly progress?: (meter: Meter, total: number) => Progress;
}
