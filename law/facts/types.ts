/** Every fact type of the vocabulary, gathered from the groups. */
import type { FactSpec } from '../engine/norm.ts';
import type { FactTypeSpec } from './field.ts';
import { administrativeFacts } from './administrative.ts';
import { braceletFacts } from './bracelet.ts';
import { complaintFacts } from './complaint.ts';
import { controlFacts } from './control.ts';
import { convictFacts } from './convict.ts';
import { correspondenceFacts } from './correspondence.ts';
import { custodyPlaceFacts } from './custody-place.ts';
import { custodySearchFacts } from './custody-search.ts';
import { damageFacts } from './damage.ts';
import { detentionFacts } from './detention.ts';
import { emergencyFacts } from './emergency.ts';
import { disciplineFacts } from './discipline.ts';
import { forceFacts } from './force.ts';
import { forceCheckFacts } from './force-check.ts';
import { healthFacts } from './health.ts';
import { illnessFacts } from './illness.ts';
import { inspectionFacts } from './inspection.ts';
import { caseFacts, custodyRulingFacts, measureFacts, petitionFacts } from './measure.ts';
import { moneyFacts } from './money.ts';
import { monitoringFacts } from './monitoring.ts';
import { noticeFacts } from './notice.ts';
import { paperFacts } from './paper.ts';
import { personFacts } from './person.ts';
import { placeFacts } from './place.ts';
import { placementFacts } from './placement.ts';
import { procedureStatusFacts } from './procedure-status.ts';
import { prosecutorReceptionFacts } from './prosecutor-reception.ts';
import { punishmentCheckFacts } from './punishment-check.ts';
import { receiverFacts } from './receiver.ts';
import { reconciliationFacts } from './reconciliation.ts';
import { regimeFacts } from './regime.ts';
import { releaseFacts } from './release.ts';
import { shiftFacts } from './shift.ts';
import { specialRegimeFacts } from './special-regime.ts';
import { supervisionActFacts } from './supervision-acts.ts';
import { supervisionHierarchyFacts } from './supervision-hierarchy.ts';
import { supervisionOfficeFacts } from './supervision-office.ts';
import { supervisionReportFacts } from './supervision-reports.ts';
import { supervisionFacts } from './supervision.ts';
import { supervisionPartnerFacts } from './supervision-partners.ts';

const all: readonly FactTypeSpec[] = [
  ...personFacts, ...detentionFacts, ...custodyPlaceFacts, ...noticeFacts, ...petitionFacts, ...custodyRulingFacts, ...measureFacts,
  ...caseFacts, ...complaintFacts, ...administrativeFacts, ...receiverFacts, ...releaseFacts, ...placeFacts, ...paperFacts,
  ...placementFacts, ...disciplineFacts, ...damageFacts, ...healthFacts,
  ...forceFacts, ...specialRegimeFacts, ...monitoringFacts,
  ...regimeFacts, ...correspondenceFacts, ...moneyFacts, ...custodySearchFacts, ...illnessFacts,
  ...shiftFacts,
  ...emergencyFacts, ...forceCheckFacts, ...prosecutorReceptionFacts, ...punishmentCheckFacts, ...supervisionFacts, ...supervisionPartnerFacts,
  ...supervisionOfficeFacts, ...supervisionHierarchyFacts, ...supervisionReportFacts, ...supervisionActFacts, ...procedureStatusFacts,
  ...controlFacts, ...braceletFacts, ...convictFacts, ...inspectionFacts, ...reconciliationFacts,
];

/**
 * Fact types by their name. A type that is not here is not known to the house and is refused with its name; `constructor` and the like
 * are no types, so the table inherits nothing.
 */
export const factTypes: Readonly<Record<string, FactTypeSpec>> = Object.assign(Object.create(null) as Record<string, FactTypeSpec>, Object.fromEntries(all.map((spec) => [spec.type, spec])));

/** What the engine needs of each type. Particulars of a person or place (order 0) hold for the whole stream, whenever said. */
export const factSpecs: readonly FactSpec[] = all.map(({ type, order, sets }) => ({
  type, order, ...(order === 0 ? { timeless: true } : {}), ...(sets ? { sets } : {}),
}));
