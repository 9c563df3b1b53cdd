/** A report of an office: drafted from the journal, edited, fixed as a paper; what it says of itself. */
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
import type { EditRequest, FigureView, IndicatorView, ReportHead, ReportProgress, ReportState, ReportView } from './contract.ts';
import { trendOf, windowsOf, type Asked, type Closed } from './counted.ts';
import { indicatorNames, indicatorOf, measured, type Course } from './criteria.ts';
import { figureOf, type FigureName } from './figures.ts';
import { directionLabel, kinds, sectionsOf, type Direction, type Level, type ReportKind } from './kinds.ts';
import { groupLabel } from './labels.ts';
import { editReport, openReport, reopenReport, reportsOf, type Stored } from './store.ts';

/** `kz` → department, `kz/75` → region, `kz/75/medeu` → district. */
export const levelOf = (territory: string): Level => (['department', 'region', 'district'] as const)[territory.split('/').length - 1] ?? 'district';
export const zoneOf = (house: House, territory: string): Zone => house.directory.territory(territory)?.zone ?? 'Asia/Almaty';

/** The fence narrowed to one territory within the reader's own; throws `not-found` for one beyond it. */
export function fenceOf(who: Principal, action: 'report.read' | 'report.write', territory: string) {
  if (!may(who, action, { place: null, territories: territoriesAbove(territory), offices: [], stage: 'detention' })) throw new Problem('not-found');
  return { ...fenceFor(who, action), territory };
}

/** Opens the draft, to be counted (counting.ts), or finds the one that is: the same asked twice is counted once. */
export async function draft(house: House, who: Principal, asked: { readonly id: string; readonly kind: ReportKind; readonly direction: Direction | null; readonly period: Instant }): Promise<Stored> {
  const office = who.office === null ? undefined : house.directory.office(who.office);
  if (!office || office.territory !== who.territory) throw new Problem('forbidden');
  const spec = kinds[asked.kind];
  if (!spec.levels.includes(levelOf(office.territory)) || (spec.directions === null) !== (asked.direction === null) || (asked.direction && !spec.directions?.includes(asked.direction))) throw new Problem('invalid', { detail: notYours });
  const zone = zoneOf(house, office.territory), now = house.now();
  const window = windowOf(asked.period, zone, spec.period);
  if (window.start >= now) throw new Problem('invalid', { detail: notBegun });
  return readAs(house.pool, fenceOf(who, 'report.write', office.territory), async (sql) => {
    const same = (await reportsOf(sql, { id: asked.id }))[0];
    if (same) { if (same.office !== office.id || same.kind !== asked.kind) throw new Problem('duplicate-id'); return same; }
    const ofIt = async (): Promise<Stored[]> => (await reportsOf(sql, { office: office.id, heads: true })).filter((one) => one.kind === asked.kind && one.direction === asked.direction && one.period_from === window.start);
    // Signed for the period: what came to be known later belongs into the next one.
    if ((await ofIt()).some(({ made_fact }) => made_fact !== null)) throw new Problem('conflict', { detail: signedAlready });
    const opened = await openReport(sql, {
      id: asked.id, kind: asked.kind, direction: asked.direction, office: office.id, territory: office.territory, period_from: window.start, period_to: window.end, period_until: civilDate(window.end - 1, zone), cut_off: now, made_at: now, made_by: who.account,
    });
    const id = opened ? asked.id : (await ofIt()).find(({ standing }) => standing === 'counting')?.id;
    // It was counted in the moment between.
    if (id === undefined) throw new Problem('conflict');
    if (!opened) await reopenReport(sql, id, now);
    return begun(sql, id);
  });
}

/** Counted again where it was not counted to the end. Throws `conflict` for one that was. */
export async function recount(house: House, who: Principal, id: string): Promise<Stored> {
  return onReport(house, who, id, async (sql, stored) => {
    requireOwn(who, stored);
    if (stored.standing === 'counted') throw new Problem('conflict', { detail: countedAlready });
    await reopenReport(sql, id, house.now());
    return begun(sql, id);
  }).catch((error: unknown) => {
    // Another draft of the same period is being counted.
    if ((error as { code?: unknown }).code === '23505') throw new Problem('conflict', { detail: beingCounted });
    throw error;
  });
}

/** The last signed report before it stands with it: what that one could not know is counted now. */
async function begun(sql: pg.ClientBase, id: string): Promise<Stored> {
  const [stored] = await reportsOf(sql, { id });
  if (!stored) throw new Problem('not-found');
  const before = (await reportsOf(sql, { office: stored.office, heads: true })).filter((one) => one.kind === stored.kind && one.direction === stored.direction && one.made_fact !== null && one.period_from < stored.period_from)
    .sort((a, b) => b.period_from - a.period_from || b.cut_off - a.cut_off)[0];
  const after: Closed | null = before ? { id: before.id, from: before.period_from, to: before.period_to, cutOff: before.cut_off } : null;
  await sql.query(`update report set figures = $2 where id = $1 and standing = 'counting' and kepil_report_counter(id) is null`, [id, JSON.stringify({ after, counted: {} })]);
  return (await reportsOf(sql, { id }))[0] ?? stored;
}

const words = (kk: string, ru: string, en: string) => ({ kk, ru, en });
const notYours = words('Мұндай есепті сіздің прокуратураңыз жасамайды.', 'Такой отчёт ваша прокуратура не составляет.', 'Your office does not draw up this report.');
const notBegun = words('Бұл кезең әлі басталған жоқ.', 'Этот период ещё не начался.', 'The period has not begun.');
const signedAlready = words('Бұл кезеңнің есебіне қол қойылған: кейін белгілі болғаны келесі есепке кіреді.', 'Отчёт за этот период подписан: то, что стало известно позже, войдёт в следующий.', 'The report on this period is signed: what became known later goes into the next.');
const signedWords = words('Есепке қол қойылған: мәтіні өзгермейді.', 'Отчёт подписан: его текст не меняется.', 'The report is signed: its words do not change.');

const countedAlready = words('Есеп есептелген: оның сандары өзгермейді; қажет болса, жаңасын жасаңыз.', 'Отчёт уже посчитан: его числа не меняются; при необходимости составьте новый.', 'The report is counted: its numbers do not change; draft a new one if need be.');
const beingCounted = words('Осы кезеңнің басқа жобасы қазір есептелуде.', 'Другой черновик за этот период сейчас считается.', 'Another draft for this period is being counted now.');
const notCounted = words('Есеп әлі есептелген жоқ: сандары дайын болғанша күтіңіз немесе қайта есептеңіз.', 'Отчёт ещё не посчитан: дождитесь чисел или посчитайте снова.', 'The report is not counted yet: wait for its numbers or count again.');
const notSigned = words('Бұл бағалауға қол қойылмайды: ол жазбаларға қарай оқылады және файл ретінде беріледі.', 'Эта оценка не подписывается: её читают по записям и выгружают файлом.', 'This assessment is not signed: it is read down to its records and given as a file.');

/** Throws `conflict` while its numbers are not there. */
export function requireCounted({ standing }: Stored): void {
  if (standing !== 'counted') throw new Problem('conflict', { detail: notCounted });
}

/** Runs `work` on the report within its own territory. Throws `not-found` for what is not the reader's. */
export async function onReport<T>(house: House, who: Principal, id: string, work: (sql: pg.ClientBase, stored: Stored) => Promise<T>): Promise<T> {
  const stored = await readAs(house.pool, fenceFor(who, 'report.read'), async (sql) => (await reportsOf(sql, { id }))[0]);
  if (!stored) throw new Problem('not-found');
  return readAs(house.pool, fenceOf(who, 'report.read', stored.territory), (sql) => work(sql, stored));
}

export const stateOf = ({ kind, paper, made_fact, sent_fact, standing, held }: Stored): ReportState =>
  standing === 'cancelled' ? 'cancelled' : standing === 'counting' ? (held ? 'counting' : 'unfinished') : (made_fact === null ? (paper === null ? 'drafted' : 'fixed') : sent_fact !== null || kinds[kind].sent === null ? 'sent' : 'signed');

const mayEdit = (who: Principal, stored: Stored): boolean => who.office === stored.office && who.territory === stored.territory && may(who, 'report.write', { place: null, territories: territoriesAbove(stored.territory), offices: [], stage: 'detention' });

/** Throws `forbidden` for a report of another office. */
export function requireOwn(who: Principal, stored: Stored): void {
  if (!mayEdit(who, stored)) throw new Problem('forbidden');
}

function requireOpen(who: Principal, stored: Stored): void {
  requireOwn(who, stored);
  requireCounted(stored);
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

/** The report as its paper is going to say it. Throws `forbidden` for another office, `conflict` where it is to be signed no more. */
export async function signable(house: House, who: Principal, sql: pg.ClientBase, stored: Stored): Promise<ReportView> {
  requireOpen(who, stored);
  if (kinds[stored.kind].made === null) throw new Problem('conflict', { detail: notSigned });
  const another = anotherSigned(stored, await reportsOf(sql, { office: stored.office, heads: true }));
  if (another) throw another;
  return viewOf(house, who, stored);
}

/** Of two drafts for one period one is signed; null: no other is. */
export const anotherSigned = ({ id, kind, direction, period_from: from }: Stored, own: readonly Stored[]): Problem | null =>
  (own.some((one) => one.id !== id && one.kind === kind && one.direction === direction && one.period_from === from && one.made_fact !== null) ? new Problem('conflict', { detail: signedAlready }) : null);

/** Directions of the same period that the office has signed: they go up together (point 67). */
export const signedBeside = async (sql: pg.ClientBase, stored: Stored): Promise<Direction[]> => (stored.direction === null ? []
  : (await reportsOf(sql, { office: stored.office, heads: true })).flatMap((one) => (one.kind === stored.kind && one.period_from === stored.period_from && one.made_fact !== null && one.direction ? [one.direction] : [])));

export function headOf(house: House, stored: Stored): ReportHead {
  const office = house.directory.office(stored.office), territory = house.directory.territory(stored.territory);
  const bare = (id: string) => ({ kk: id, ru: id, en: id });
  return {
    id: stored.id, kind: stored.kind, title: kinds[stored.kind].title, direction: stored.direction, directionLabel: stored.direction && directionLabel(stored.direction),
    office: { id: stored.office, name: office?.name ?? bare(stored.office) }, territory: { id: stored.territory, name: territory?.name ?? bare(stored.territory) },
    from: stored.period_from, to: stored.period_to, zone: zoneOf(house, stored.territory), periodUntil: stored.period_until, cutOff: stored.cut_off, state: stateOf(stored), version: stored.version, madeAt: stored.made_at, editedAt: stored.edited_at, sha256: stored.sha256, paper: stored.paper,
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
    ...headOf(house, stored), now: house.now(), cite: spec.cite, to_whom: spec.to[levelOf(stored.territory)], mayEdit: own && stored.standing === 'counted' && stored.made_fact === null, signable: spec.made !== null, sentByRecord: spec.sent === null,
    progress: stored.standing === 'counted' ? null : progressOf(stored),
    sections: stored.standing !== 'counted' ? [] : sectionsOf(stored.kind, stored.direction).map(({ id, title, figures, judged }) => ({ id, title, judged: judged ?? false, text: stored.texts[id] ?? { kk: '', ru: '' }, figures: figures.map((name) => figureView(house, stored, name)) })),
    criteria: stored.standing === 'counted' && stored.kind === 'criteria' ? indicatorNames.map((name) => indicatorView(house, stored, name)) : [], trend: trendOf(askedOf(house, stored)).map(({ start, end }) => ({ from: start, to: end })),
    previous: { from: previous.start, to: previous.end }, yearAgo: { from: yearAgo.start, to: yearAgo.end },
    after: stored.figures.after && { id: stored.figures.after.id, cutOff: stored.figures.after.cutOff },
    signBy: own && state === 'fixed' ? signing(stored) : null, sendBy: own && state === 'signed' ? sending(stored, beside) : null,
  };
}

export const progressOf = (stored: Stored): ReportProgress =>
  ({ id: stored.id, state: stateOf(stored), done: stored.done, of: stored.figures_n, doing: stored.doing && figureOf(stored.doing).title, elapsedMs: stored.elapsed ?? 0 });

const noRow: Course = { value: 0, previous: 0, yearAgo: 0, trend: [] };
function indicatorView(house: House, stored: Stored, name: IndicatorView['name']): IndicatorView {
  const indicator = indicatorOf(name);
  const { criterion, title, unit, better, numerator, denominator } = indicator;
  const whole = (figure: FigureName): Course => { const of = stored.figures.counted[figure]; return of ? { ...of, trend: of.trend ?? [] } : noRow; };
  const rowOf = (figure: FigureName, territory: string): Course => { const of = stored.figures.counted[figure]?.rows.find((row) => row.territory === territory); return of ? { value: of.value, previous: of.previous ?? null, yearAgo: of.yearAgo ?? null, trend: of.trend ?? [] } : noRow; };
  const territories = house.directory.territories.filter(({ parent }) => parent === stored.territory);
  const laid = (one: ReturnType<typeof measured>) => ({ ...one, trend: [...one.trend] });
  return {
    name, criterion, title, unit, better, numerator, denominator, ...laid(measured(indicator, whole(numerator), denominator && whole(denominator))),
    rows: territories.map(({ id, name: label }) => {
      const n = rowOf(numerator, id), d = denominator && rowOf(denominator, id);
      return { territory: id, label, office: house.directory.offices.find(({ kind, territory }) => kind === 'prosecutor' && territory === id)?.name ?? null, numerator: n.value, denominator: d && d.value, ...laid(measured(indicator, n, d)) };
    }),
  };
}

function figureView(house: House, stored: Stored, name: FigureName): FigureView {
  const figure = figureOf(name);
  const numbers = stored.figures.counted[name] ?? { value: 0, previous: 0, yearAgo: 0, late: 0, groups: [], rows: [] };
  return {
    name, title: figure.title, means: figure.means, value: numbers.value, previous: numbers.previous, yearAgo: numbers.yearAgo, late: numbers.late, remark: stored.remarks[name] ?? '',
    groups: numbers.groups.map((group) => ({ ...group, label: groupLabel(house.ruleSet, figure, group.code), cite: figure.of === 'findings' && figure.by === 'norm' ? normOf(house.ruleSet, group.code)?.cite ?? null : null })),
    rows: numbers.rows.map((row) => ({ territory: row.territory, value: row.value, previous: row.previous ?? null, yearAgo: row.yearAgo ?? null, label: house.directory.territory(row.territory)?.name ?? { kk: row.territory, ru: row.territory, en: row.territory } })),
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
    case 'criteria': return [];
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
