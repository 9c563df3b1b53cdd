/** Papers about a place: the certificate of an inspection, signed by the prosecutor and, as made acquainted, by the head (P8.3, P9a). */
import { placePapers, renderDocument, type FormKind, type Official } from '@kepil/forms/render.ts';
import { readAs } from '@kepil/journal/access.ts';
import { readStream } from '@kepil/journal/journal.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { fenceFor, ownFence } from '@kepil/platform/access/fence.ts';
import { may, type Position, type Principal } from '@kepil/platform/access/may.ts';
import { leaveTraceOfPlace, type PlaceLook } from '@kepil/platform/audit/reads.ts';
import { territoriesAbove, type PlaceEntry } from '@kepil/platform/places/directory.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { House } from '../house.ts';
import { namesOfOfficials } from '../names-of-officials.ts';
import type { PaperDesk } from '../paper-desk.ts';

export const inspectionDesk = (house: House): PaperDesk => ({
  kinds: placePapers,
  signedFact: 'place.paper-signed',
  async read(who: Principal, subject: string, what: string) {
    const place = house.directory.place(subject);
    // Stage plays no part in the reach over places.
    const where: Position = { place: subject, territories: place ? territoriesAbove(place.territory) : [], offices: [], stage: 'detention' };
    if (!place || !may(who, 'place.read', where) || !may(who, 'document.print', where)) {
      if (place) await leavePlaceTrace(house, who, { what, place: subject, result: 'refused' });
      throw new Problem('not-found');
    }
    const { facts, version } = await readAs(house.pool, fenceFor(who, 'document.print'), (sql) => readStream(sql, { kind: 'place', id: subject }));
    await leavePlaceTrace(house, who, { what, place: subject });
    return {
      version, facts, place: subject, zone: place.zone, mayRecord: may(who, 'fact.record', where),
      // Facts about a place have no secret words.
      covers: () => false,
      print: async (kind: FormKind, lang: 'kk' | 'ru') => {
        if (!lastInspection(facts)) throw new Problem('conflict', { detail: nothingInspected });
        return renderDocument(kind, {
          facts, lang, zone: place.zone, now: house.now(), expiry: null, fictional: house.demoPassword !== null,
          ...bodyOf(house, facts), places: { [place.id]: place.name }, officials: await officialsOf(house, place, facts),
        });
      },
    };
  },
  refused: (who, place, what, detail) => leavePlaceTrace(house, who, { what, place, result: 'refused', detail }),
});

/** As of a person's record, beside the places' names: the line names no episode. */
const leavePlaceTrace = (house: House, who: Principal, look: PlaceLook): Promise<void> =>
  readAs(house.pool, ownFence(who), (sql) => leaveTraceOfPlace(sql, who, look, house.now()));

const nothingInspected = {
  kk: 'Бұл орын бойынша тексеру жазбасы жоқ: алдымен тексеруді тіркеңіз.', ru: 'По этому месту нет записи о проверке: сначала зарегистрируйте проверку.', en: 'No inspection of this place is on record: record the inspection first.',
};

const lastInspection = (facts: readonly Fact[]): Fact | undefined => facts.findLast(({ type }) => type === 'place.inspected');

/** The office in whose name the certificate is drawn up. */
function bodyOf(house: House, facts: readonly Fact[]): { body?: PlaceEntry['name'] } {
  const office = lastInspection(facts)?.actor.office ?? null;
  const body = office === null ? undefined : house.directory.office(office)?.name;
  return body ? { body } : {};
}

async function officialsOf(house: House, place: PlaceEntry, facts: readonly Fact[]): Promise<Partial<Record<'head' | 'inspector', Official>>> {
  const inspector = lastInspection(facts)?.actor.id;
  const name = inspector === undefined ? null : (await namesOfOfficials(house, [inspector])).get(inspector) ?? house.officialName(inspector);
  return { ...(place.head === null ? {} : { head: { name: place.head } }), ...(name === null ? {} : { inspector: { name } }) };
}
