/** The sheet of the hand-over of a shift: printed from what is on record of the place, and drawn up for the signatures of both sides. */
import { renderDocument } from '@kepil/forms/render.ts';
import { readAs } from '@kepil/journal/access.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { House } from '../../house.ts';
import type { PaperDesk, PaperSource } from '../../paper-desk.ts';
import { changesSince } from './log.ts';

const KIND = 'shift-handover';
/** Before any shift was taken over: what a day has brought. */
const DAY = 86_400_000;

/** The desk of papers about places, which prints this one too; how the place is read and who may is the desk's own. */
export const withHandover = (house: House, desk: PaperDesk): PaperDesk => ({
  ...desk,
  async read(who, subject, what) {
    const source = await desk.read(who, subject, what);
    return { ...source, print: (kind, language, about) => (kind === KIND ? printHandover(house, who, subject, source, language, about) : source.print(kind, language, about)) };
  },
});

/** Throws `not-found`, `conflict` where no taking over is on record yet. */
export async function handoverPdf(house: House, desk: PaperDesk, who: Principal, place: string, lang: 'kk' | 'ru'): Promise<Uint8Array> {
  const source = await desk.read(who, place, `document:${KIND}`);
  return (await source.print(KIND, lang, source.meant(KIND, null))).pdf;
}

async function printHandover(house: House, who: Principal, id: string, { facts, zone }: PaperSource, lang: 'kk' | 'ru', about: string | null): ReturnType<PaperSource['print']> {
  const struck = new Set(facts.flatMap(({ corrects, withdraws }) => [corrects, withdraws]));
  const taken = facts.filter(({ id: fact, type, withdraws }) => type === 'shift.taken-over' && withdraws === undefined && !struck.has(fact)).sort((a, b) => b.at - a.at);
  const at = about === null ? 0 : taken.findIndex((fact) => fact.id === about);
  const [last, before] = at < 0 ? [] : taken.slice(at);
  const place = house.directory.place(id);
  if (!last || !place) throw new Problem('conflict', { detail: notTaken });
  // What the shift before handed over with this one: since it had been taken over itself.
  const changes = await readAs(house.pool, fenceFor(who, 'document.print'), (sql) => changesSince(sql, id, before?.at ?? last.at - DAY, last.at));
  return renderDocument(KIND, {
    facts, about, lang, zone, now: house.now(), expiry: null, fictional: house.demoPassword !== null, body: place.name, places: { [id]: place.name }, changes: changes.map(({ title, n }) => ({ title, n })),
  });
}

const notTaken = {
  kk: 'Бұл орында ауысымды қабылдау жазылмаған: алдымен оны жазыңыз.', ru: 'По этому месту приём смены не записан: сначала запишите его.', en: 'No taking over of the shift is on record here: record it first.',
};
