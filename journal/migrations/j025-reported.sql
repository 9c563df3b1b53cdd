-- The facts that reports count, by what and when: a report reads the stretches of its periods and none of the millions between. Other facts
-- are not in it and cost nothing at their append. Whoever counts a further type drops and makes it anew, and kepil_report_facts with it.
create index fact_reported on fact (type, at, recorded_at) where type in (
  'appeal.answered', 'appeal.registered', 'control.evasion-established', 'control.offence', 'control.prosecutor-checked', 'control.registered', 'control.removed', 'custody.admitted',
  'department.court-act-studied', 'emergency.happened', 'emergency.measures-taken', 'emergency.visited', 'execution-hearing.held', 'force.checked', 'force.conclusion-drawn', 'force.used', 'place.force-used',
  'place.inspected', 'punishment.check-concluded', 'reception.held', 'release.executed', 'release.provision-assessed', 'response.answered', 'response.elimination-checked', 'response.issued',
  'supervision.check-finished', 'supervision.check-started', 'supervision.crime-registered', 'supervision.unlawful-custody-found', 'torture.confirmed');
