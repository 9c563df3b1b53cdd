/** Which office answers for which place of a territory, what is wrong with that, and who is there in the asker's own office today. */
import { readAs } from '@kepil/journal/access.ts';
import { effectiveFacts } from '@kepil/law/engine/index.ts';
import { officeAt } from '@kepil/law/jurisdiction/who-answers.ts';
import { NEVER } from '@kepil/law/time/instant.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import type { OfficeEntry } from '@kepil/platform/places/directory.ts';
import type { House } from '../house.ts';
import { faultOf, isSupervised, standingAssignments } from './assigned-offices.ts';
import type { Assignment } from './calendar-contract.ts';
import { requireTerritory } from './calendar-heat.ts';
import { officesOf } from './calendar.ts';

/** Throws `not-found` for a territory beyond the asker's reach. What is wrong comes first. */
export async function assignmentOf(house: House, who: Principal, asked: string | undefined): Promise<Assignment> {
  const root = requireTerritory(house, who, asked);
  const now = house.now();
  const fence = { ...fenceFor(who, 'calendar.read'), territory: root.id };
  const { standing, offices } = await readAs(house.pool, fence, async (sql) => ({ standing: await standingAssignments(sql, now), offices: await officesOf(sql, root.id) }));
  const rows = house.directory.places.filter((place) => (place.territory === root.id || place.territory.startsWith(`${root.id}/`)) && isSupervised(place)).map((place) => {
    const own = standing.get(place.id) ?? [];
    return {
      place: { id: place.id, name: place.name, kind: place.kind }, fault: faultOf(place, own),
      offices: own.map(({ office, level, branch, official, order, since }) => ({ id: office, name: house.directory.office(office)?.name ?? { kk: office, ru: office, en: office }, level, branch, official, order, since, zone: place.zone })),
    };
  });
  const loud = (row: Assignment['rows'][number]): number => (row.fault === null ? 1 : 0);
  return {
    now, territory: { id: root.id, name: root.name }, rows: rows.sort((a, b) => loud(a) - loud(b)),
    office: await officeNow(house, who, offices.find(({ id }) => id === who.office) ?? offices.find(({ territory }) => territory === root.id)),
  };
}

async function officeNow(house: House, who: Principal, office: OfficeEntry | undefined): Promise<Assignment['office']> {
  if (!office) return null;
  const stream = await house.journal.streamAs({ kind: 'office', id: office.id }, fenceFor(who, 'episode.read'));
  if (!stream || stream.version === 0) return null;
  const now = house.now();
  const { onDuty, officials, zonalOfficer } = officeAt(effectiveFacts(stream.facts, house.officeEngine.order, now, NEVER), now);
  return { id: office.id, name: office.name, onDuty: [...onDuty], officials: officials.map((one) => ({ ...one })), zonalOfficer, zone: house.directory.territory(office.territory)?.zone ?? 'Asia/Almaty' };
}
