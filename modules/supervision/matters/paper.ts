/** Papers of one matter as PDF: printed from the facts of that matter alone, so that a paper never speaks of another act or event. */
import { renderDocument, type FormKind, type Official, type PaperName } from '@kepil/forms/render.ts';
import { readAs } from '@kepil/journal/access.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { may, type Principal } from '@kepil/platform/access/may.ts';
import { leaveTrace, leaveTraceOfPlace } from '@kepil/platform/audit/reads.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { House } from '../../house.ts';
import { namesOfOfficials } from '../../names-of-officials.ts';
import { openSecrets } from '../../secret-fields.ts';
import { kindOf } from './kinds.ts';
import { standing } from './list.ts';
import type { MatterKindId } from './matter.ts';
import { findMatter } from './one.ts';
import { paperOf, papersOfMatter } from './paper-kinds.ts';

/** Throws `not-found` where there is no such matter within reach or nothing to print of it yet; leaves the trace of the look. */
export async function matterPdf(house: House, who: Principal, kindId: MatterKindId, id: string, lang: 'kk' | 'ru'): Promise<{ readonly pdf: Uint8Array; readonly form: FormKind }> {
  const { found, about } = await readAs(house.pool, fenceFor(who, 'matters.read'), async (sql) => {
    const matter = await findMatter(house, sql, kindOf(kindId), id);
    return { found: matter, about: matter?.facts.filter(({ type }) => type === 'person.described' || type === 'custody.admitted' || type === 'place.described') ?? [] };
  });
  const paper = paperOf[kindId];
  if (!found || !paper || papersOfMatter(kindId, [found.opening, ...found.followed]).length === 0) throw new Problem('not-found');
  const where = standing(house.directory.place(found.place), found.place);
  if (!may(who, 'document.print', where)) throw new Problem('not-found');
  const what = `document:${paper.form}`;
  await readAs(house.pool, fenceFor(who, 'matters.read'), (sql) => (found.subject.kind === 'episode'
    ? leaveTrace(sql, who, { what, episodes: [found.subject.id] }, house.now())
    : leaveTraceOfPlace(sql, who, { what, place: found.place }, house.now())));
  const sees = may(who, 'secret.read', where);
  const own = [...about, found.opening, ...found.followed];
  // Who issued, sent or concluded it; else who looks at the draft.
  const author = [found.opening, ...found.followed].findLast(({ type }) => type === 'emergency.special-message-sent' || type === 'response.issued' || type === 'force.conclusion-drawn' || type === 'punishment.check-concluded')?.actor;
  const office = author?.office ?? who.office;
  const body = office === null ? undefined : house.directory.office(office)?.name;
  const prosecutor: Official = { name: author === undefined ? who.name : ((await namesOfOfficials(house, [author.id])).get(author.id) ?? house.officialName(author.id) ?? author.id), ...(body ? { body } : {}) };
  const { pdf } = await renderDocument(paper.form, {
    facts: own.map((fact) => ({ ...fact, data: openSecrets(house.key, fact.type, fact.id, fact.data, sees) })), lang, zone: house.directory.place(found.place)?.zone ?? found.opening.zone, now: house.now(), expiry: null,
    fictional: house.demoPassword !== null, ...(body ? { body } : {}), officials: { prosecutor }, places: Object.fromEntries(house.directory.places.map(({ id: place, name }): [string, PaperName] => [place, name])),
  });
  return { pdf, form: paper.form };
}
