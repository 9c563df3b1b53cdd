/** A report of an office: drafted from the journal, edited, fixed as a paper; what it says of itself. */
import { createHash } from 'node:crypto';
import { readAs } from '@kepil/journal/access.ts';
import { windowOf } from '@kepil/law/engine/window.ts';
import { analysedObjectLabels } from '@kepil/law/facts/supervision-reports.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { civilDate } from '@kepil/law/time/zone.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { may, type Principal } from '@kepil/platform/access/may.ts';
import { territoriesAbove } from '@kepil/platform/places/directory.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type pg from 'pg';
import { normOf } from '../../finding-view.ts';
import type { House } from '../../house.ts';
import type { EditRequest, FigureView, ReportHead, ReportState, ReportView } from './contract.ts';
import { counted, windowsOf, type Asked, type Closed } from './counted.ts';
import { figureOf, type FigureName } from './figures.ts';
import { directionLabel, kinds, sectionsOf, type Direction, type Level, type ReportKind } from './kinds.ts';
import { groupLabel, worded } from './labels.ts';
import { editReport, fillReport, fixPaper, openReport, reportsOf, type Stored } from './store.ts';

/** `kz` → department, `kz/75` → region, `kz/75/medeu` → district. */
export const levelOf = (territory: string): Level => (['department', 'region', 'district'] as const)[territory.split('/').length - 1] ?? 'district';
export const zoneOf = (house: House, territory: string): Zone => house.directory.territory(territory)?.zone ?? 'Asia/Almaty';

/** The fence narrowed to one territory within the reader's own; throws `not-found` for one beyond it. */
export function fenceOf(who: Principal, action: 'report.read' | 'report.write', territory: string) {
  if (!may(who, action, { place: null, territories: territoriesAbove(territory), offices: [], stage: 'detention' })) throw new Problem('not-found');
  return { ...fenceFor(who, action), territory };
}

export async function draft(house: House, who: Principal, asked: { readonly id: string; readonly kind: ReportKind; readonly direction: Direction | null; readonly period: Instant }): Promise<string> {
  const office = who.office === null ? undefined : house.directory.office(who.office);
  if (!office || office.territory !== who.territory) throw new Problem('forbidden');
  const spec = kinds[asked.kind];
  if (!spec.levels.includes(levelOf(office.territory)) || (spec.directions === null) !== (asked.direction === null) || (asked.direction && !spec.directions?.includes(asked.direction))) throw new Problem('invalid', { detail: notYours });
  const zone = zoneOf(house, office.territory), now = house.now();
  const window = windowOf(asked.period, zone, spec.period);
  if (window.start >= now) throw new Problem('invalid', { detail: notBegun });
  return readAs(house.pool, fenceOf(who, 'report.write', office.territory), async (sql) => {
    const same = (await reportsOf(sql, { id: asked.id }))[0];
    if (same) { if (same.office !== office.id || same.kind !== asked.kind) throw new Problem('duplicate-id'); return same.id; }
    const own = (await reportsOf(sql, { office: office.id, heads: true })).filter((one) => one.kind === asked.kind && one.direction === asked.direction);
    // Signed for the period: what came to be known later belongs into the next one.
    if (own.some((one) => one.period_from === window.start && one.made_fact !== null)) throw new Problem('conflict', { detail: signedAlready });
    const before = own.filter((one) => one.made_fact !== null && one.period_from < window.start).sort((a, b) => b.period_from - a.period_from || b.cut_off - a.cut_off)[0];
    const after: Closed | null = before ? { id: before.id, from: before.period_from, to: before.period_to, cutOff: before.cut_off } : null;
    const question: Asked = { kind: asked.kind, direction: asked.direction, territory: office.territory, zone, window, cutOff: now, after };
    await openReport(sql, {
      id: asked.id, kind: asked.kind, direction: asked.direction, office: office.id, territory: office.territory, period_from: window.start, period_to: window.end, period_until: civilDate(window.end - 1, zone), cut_off: now, made_at: now, made_by: who.account,
    });
    const figures = await counted(house, sql, question, asked.id);
    const texts = Object.fromEntries(sectionsOf(asked.kind, asked.direction).map(({ id, text }) => [id, { kk: worded(text.kk, figures), ru: worded(text.ru, figures) }]));
    await fillReport(sql, asked.id, { after, counted: figures }, texts);
    return asked.id;
  });
}

const words = (kk: string, ru: string, en: string) => ({ kk, ru, en });
const notYours = words('Мұндай есепті сіздің прокуратураңыз жасамайды.', 'Такой отчёт ваша прокуратура не составляет.', 'Your office does not draw up this report.');
const notBegun = words('Бұл кезең әлі басталған жоқ.', 'Этот период ещё не начался.', 'The period has not begun.');
const signedAlready = words('Бұл кезеңнің есебіне қол қойылған: кейін белгілі болғаны келесі есепке кіреді.', 'Отчёт за этот период подписан: то, что стало известно позже, войдёт в следующий.', 'The report on this period is signed: what became known later goes into the next.');
const signedWords = words('Есепке қол қойылған: мәтіні өзгермейді.', 'Отчёт подписан: его текст не меняется.', 'The report is signed: its words do not change.');

/** Runs `work` on the report within its own territory. Throws `not-found` for what is not the reader's. */
export async function onReport<T>(house: House, who: Principal, id: string, work: (sql: pg.ClientBase, stored: Stored) => Promise<T>): Promise<T> {
  const stored = await readAs(house.pool, fenceFor(who, 'report.read'), async (sql) => (await reportsOf(sql, { id }))[0]);
  if (!stored) throw new Problem('not-found');
  return readAs(house.pool, fenceOf(who, 'report.read', stored.territory), (sql) => work(sql, stored));
}

export const stateOf = ({ kind, sha256, made_fact, sent_fact }: Stored): ReportState =>
  (made_fact === null ? (sha256 === null ? 'drafted' : 'fixed') : sent_fact !== null || kinds[kind].sent === null ? 'sent' : 'signed');

const mayEdit = (who: Principal, stored: Stored): boolean => who.office === stored.office && who.territory === stored.territory && may(who, 'report.write', { place: null, territories: territoriesAbove(stored.territory), offices: [], stage: 'detention' });

function requireOpen(who: Principal, stored: Stored): void {
  if (!mayEdit(who, stored)) throw new Problem('forbidden');
  if (stored.made_fact !== null) throw new Problem('conflict', { detail: signedWords });
}

export function edit(house: House, who: Principal, id: string, { version, texts, remarks }: EditRequest): Promise<ReportView> {
  return onReport(house, who, id, async (sql, stored) => {
    requireOpen(who, stored);
    const sections = new Set(Object.keys(stored.texts));
    const known = Object.fromEntries(Object.entries(texts).filter(([name]) => sections.has(name)));
    if (!(await editReport(sql, id, version, known, remarks, who.account, house.now()))) throw new Problem('conflict');
    const [now] = await reportsOf(sql, { id });
    return viewOf(house, who, now ?? stored, await signedBeside(sql, stored));
  });
}

/** Fixes the paper that is going to be signed: its bytes stay, the fact of the signature names their digest. */
export function fix(house: House, who: Principal, id: string, version: number, language: 'kk' | 'ru', print: (view: ReportView) => Uint8Array): Promise<ReportView> {
  return onReport(house, who, id, async (sql, stored) => {
    requireOpen(who, stored);
    if (stored.version !== version) throw new Problem('conflict');
    // Of two drafts for one period one is signed.
    const beside = await reportsOf(sql, { office: stored.office, heads: true });
    if (beside.some((one) => one.kind === stored.kind && one.direction === stored.direction && one.period_from === stored.period_from && one.made_fact !== null)) throw new Problem('conflict', { detail: signedAlready });
    const pdf = print(viewOf(house, who, stored));
    if (!(await fixPaper(sql, id, version, pdf, createHash('sha256').update(pdf).digest('hex'), language))) throw new Problem('conflict');
    const [now] = await reportsOf(sql, { id });
    return viewOf(house, who, now ?? stored, await signedBeside(sql, stored));
  });
}

/** Directions of the same period that the office has signed: they go up together (point 67). */
export const signedBeside = async (sql: pg.ClientBase, stored: Stored): Promise<Direction[]> => (stored.direction === null ? []
  : (await reportsOf(sql, { office: stored.office, heads: true })).flatMap((one) => (one.kind === stored.kind && one.period_from === stored.period_from && one.made_fact !== null && one.direction ? [one.direction] : [])));

export function headOf(house: House, stored: Stored): ReportHead {
  const office = house.directory.office(stored.office), territory = house.directory.territory(stored.territory);
  const bare = (id: string) => ({ kk: id, ru: id, en: id });
  return {
    id: stored.id, kind: stored.kind, title: kinds[stored.kind].title, direction: stored.direction, directionLabel: stored.direction && directionLabel(stored.direction),
    office: { id: stored.office, name: office?.name ?? bare(stored.office) }, territory: { id: stored.territory, name: territory?.name ?? bare(stored.territory) },
    from: stored.period_from, to: stored.period_to, zone: zoneOf(house, stored.territory), periodUntil: stored.period_until, cutOff: stored.cut_off, state: stateOf(stored), version: stored.version, madeAt: stored.made_at, editedAt: stored.edited_at, sha256: stored.sha256,
  };
}

export const askedOf = (house: House, stored: Stored): Asked => ({
  kind: stored.kind, direction: stored.direction, territory: stored.territory, zone: zoneOf(house, stored.territory), window: { start: stored.period_from, end: stored.period_to }, cutOff: stored.cut_off, after: stored.figures.after,
});

export function viewOf(house: House, who: Principal, stored: Stored, beside: readonly Direction[] = []): ReportView {
  const spec = kinds[stored.kind];
  const [, previous, yearAgo] = windowsOf(askedOf(house, stored));
  const own = mayEdit(who, stored), state = stateOf(stored);
  return {
    ...headOf(house, stored), now: house.now(), cite: spec.cite, to_whom: spec.to[levelOf(stored.territory)], mayEdit: own && stored.made_fact === null,
    sections: sectionsOf(stored.kind, stored.direction).map(({ id, title, figures }) => ({ id, title, text: stored.texts[id] ?? { kk: '', ru: '' }, figures: figures.map((name) => figureView(house, stored, name)) })),
    previous: { from: previous.start, to: previous.end }, yearAgo: { from: yearAgo.start, to: yearAgo.end },
    after: stored.figures.after && { id: stored.figures.after.id, cutOff: stored.figures.after.cutOff },
    signBy: own && state === 'fixed' ? signing(stored) : null, sendBy: own && state === 'signed' ? sending(stored, beside) : null,
  };
}

function figureView(house: House, stored: Stored, name: FigureName): FigureView {
  const figure = figureOf(name);
  const numbers = stored.figures.counted[name] ?? { value: 0, previous: 0, yearAgo: 0, late: 0, groups: [], rows: [] };
  return {
    name, title: figure.title, means: figure.means, ...numbers, remark: stored.remarks[name] ?? '',
    groups: numbers.groups.map((group) => ({ ...group, label: groupLabel(house.ruleSet, figure, group.code), cite: figure.of === 'findings' && figure.by === 'norm' ? normOf(house.ruleSet, group.code)?.cite ?? null : null })),
    rows: numbers.rows.map((row) => ({ ...row, label: house.directory.territory(row.territory)?.name ?? { kk: row.territory, ru: row.territory, en: row.territory } })),
  };
}

interface AsFact { type: string; data: Record<string, unknown> }
const MOST = 10_000;

function signing(stored: Stored): AsFact[] {
  const { period_until: periodUntil, cut_off: dataUntil, sha256: paperSha256, texts, figures } = stored;
  const language = stored.language ?? 'ru';
  const said = (id: string) => { const text = texts[id]?.[language].slice(0, MOST).trim() ?? ''; return text === '' ? {} : { [id]: text }; };
  const number = (name: FigureName): number => figures.counted[name]?.value ?? 0;
  switch (stored.kind) {
    case 'quarterly-analysis': return [
      { type: 'office.legality-analysed', data: { periodUntil, objects: Object.keys(analysedObjectLabels), ...said('conclusions') } },
      { type: 'office.supervision-analysed', data: { periodUntil, dataUntil, ...said('conclusions'), paperSha256 } },
    ];
    case 'monthly-information': return [{
      type: 'office.monthly-information-sent',
      data: {
        periodUntil, dataUntil, emergencies: number('emergencies-proper'), weapons: number('weapons'), specialMeans: number('means-events'), escapes: number('escapes'), selfHarm: number('self-harm'), suicides: number('suicides'),
        ...said('checks'), ...said('measures'), paperSha256,
      },
    }];
    case 'generalisation-half-year': case 'generalisation-year': return [{
      type: 'office.generalised', data: { periodUntil, period: kinds[stored.kind].period, direction: stored.direction, ...said('causes'), ...said('waysOut'), paperSha256 },
    }];
  }
}

function sending(stored: Stored, beside: readonly Direction[]): AsFact[] | null {
  const { sent, period } = kinds[stored.kind];
  const level = levelOf(stored.territory);
  if (sent === null || level === 'department') return null;
  const { period_until: periodUntil, cut_off: dataUntil } = stored;
  return [{ type: sent, data: stored.direction === null ? { periodUntil, dataUntil, addressee: level === 'district' ? 'region' : 'department', about: stored.made_fact } : { periodUntil, dataUntil, period, directions: [...new Set(beside)] } }];
}
