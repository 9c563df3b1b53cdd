/** What the certificate of an inspection prints that no fact holds: its photographs, and what was lawful on that day of what it measured. */
import { printedPhotographs } from '@kepil/forms/inspection-answers.ts';
import type { FormInput } from '@kepil/forms/render.ts';
import { readAs } from '@kepil/journal/access.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import { bytesOf } from '@kepil/platform/files/files.ts';
import type { PlaceEntry } from '@kepil/platform/places/directory.ts';
import type { House } from '../../house.ts';
import { measuresOn } from './sheet.ts';

/** `facts`: of the place; `inspection`: the one that the certificate is about. Photographs that have not arrived yet are not in the answer. */
export async function certificateInput(house: House, who: Principal, place: PlaceEntry, facts: readonly Fact[], inspection: Fact): Promise<Pick<FormInput, 'photographs' | 'limits'>> {
  const digests = printedPhotographs(inspection);
  const photographs = digests.length === 0 ? new Map<string, Uint8Array>() : await readAs(house.pool, fenceFor(who, 'document.print'), (sql) => bytesOf(sql, withCorrected(facts, inspection), digests));
  return { photographs, limits: Object.fromEntries(measuresOn(house.ruleSet, inspection.at, place).map(({ id, atLeast, atMost }) => [id, { atLeast, atMost }])) };
}

/** Photographs were sent with the record as it first was. */
function withCorrected(facts: readonly Fact[], { id, corrects }: Fact): string[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const ids = [id];
  for (let earlier = corrects; earlier !== undefined && !ids.includes(earlier); earlier = byId.get(earlier)?.corrects) ids.push(earlier);
  return ids;
}
