/** Papers about a place: the certificate of an inspection, signed by the prosecutor and, as made acquainted, by the head (P8.3, P9a); the acts and messages of the prosecutor's matters there (P12, P17). */
import { isForm } from '@kepil/forms/paper-forms.ts';
import { placePapers, renderDocument, type Official } from '@kepil/forms/render.ts';
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
import { authorOfMatterPaper, kindsFor, papersOfFacts } from '../papers-of-facts.ts';
import { certificateInput } from './inspection/certificate.ts';

export const inspectionDesk = (house: House): PaperDesk => ({
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
      ...papersOfFacts(facts, version), kinds: kindsFor(who, placePapers, ['response-act', 'special-message']), place: subject, zone: place.zone, mayRecord: may(who, 'fact.record', where),
      // Facts about a place have no secret words.
      covers: () => false,
      print: async (kind, lang, about) => {
        if (!isForm(kind)) throw new Problem('not-found');
        const fact = facts.find(({ id }) => id === about);
        if (!fact) throw new Problem('conflict', { detail: kind === 'inspection-certificate' ? nothingInspected : nothingToPrint });
        const matter = await authorOfMatterPaper(house, who, kind, facts, about);
        return renderDocument(kind, {
          facts, about, lang, zone: place.zone, now: house.now(), expiry: null, fictional: house.demoPassword !== null,
          ...bodyOf(house, fact), ...matter, ...(kind === 'inspection-certificate' ? await certificateInput(house, who, place, facts, fact) : {}), places: { [place.id]: place.name }, officials: { ...(await officialsOf(house, place, fact)), ...matter.officials },
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

const nothingToPrint = {
  kk: 'Бұл құжат жасалатын жазба жоқ: алдымен оны тіркеңіз.', ru: 'Записи, по которой составляется этот документ, нет: сначала внесите её.', en: 'There is no record on which this paper is drawn up: record it first.',
};

/** The office in whose name the certificate is drawn up. */
function bodyOf(house: House, { actor: { office } }: Fact): { body?: PlaceEntry['name'] } {
  const body = office === null ? undefined : house.directory.office(office)?.name;
  return body ? { body } : {};
}

async function officialsOf(house: House, place: PlaceEntry, { actor: { id: inspector } }: Fact): Promise<Partial<Record<'head' | 'inspector', Official>>> {
  const name = (await namesOfOfficials(house, [inspector])).get(inspector) ?? house.officialName(inspector);
  return { ...(place.head === null ? {} : { head: { name: place.head } }), ...(name === null ? {} : { inspector: { name } }) };
}
