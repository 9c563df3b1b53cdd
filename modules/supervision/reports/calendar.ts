/** What reports are due from the office and the offices below: by the duties that the law finds, with the drafts that there are. */
import { readAs } from '@kepil/journal/access.ts';
import { windowOf } from '@kepil/law/engine/window.ts';
import { DAY } from '@kepil/law/time/instant.ts';
import { civilDate } from '@kepil/law/time/zone.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import type { House } from '../../house.ts';
import type { ReportList } from './contract.ts';
import { directionLabel, kindNames, kinds } from './kinds.ts';
import { levelOf, stateOf, zoneOf } from './report.ts';
import { reportsOf } from './store.ts';

interface Duty { subject: string; norm: string; state: string; from_at: number; due: number | null }
interface Office { id: string; territory: string }
/** Longer ago nobody makes up for it. */
const PAST_DAYS = 400;
type Row = ReportList['rows'][number];

export async function reportCalendar(house: House, who: Principal): Promise<ReportList> {
  const now = house.now();
  const { offices, duties, reports } = await readAs(house.pool, fenceFor(who, 'report.read'), async (sql) => ({
    offices: (await sql.query<Office>(`select o.id, o.territory from office o where o.kind = 'prosecutor' and (o.territory = $1 or starts_with(o.territory, $1 || '/')) order by o.territory, o.id limit 400`, [who.territory])).rows,
    duties: (await sql.query<Duty>(`select subject, norm, state, from_at, due from finding where subject_kind = 'office' and kind = 'duty' and norm = any ($1) and from_at >= $2`, [everyNorm, now - PAST_DAYS * DAY])).rows,
    reports: await reportsOf(sql, { since: now - PAST_DAYS * DAY, heads: true }),
  }));
  const found = Map.groupBy(duties, ({ subject, norm }) => `${subject} ${norm}`);
  const bare = (id: string) => ({ kk: id, ru: id, en: id });
  const rows: Row[] = offices.flatMap(({ id, territory }) => {
    const level = levelOf(territory), zone = zoneOf(house, territory), own = id === who.office;
    return kindNames.flatMap((kind) => {
      const spec = kinds[kind];
      if (!spec.levels.includes(level)) return [];
      // What is over, and of one's own office what runs: a month's information goes up before the month has ended.
      const present = windowOf(now, zone, spec.period);
      const over = windowOf(present.start - DAY, zone, spec.period);
      const windows = own || spec.period === 'month' ? [over, present] : [over];
      return windows.flatMap((window) => (spec.directions ?? [null]).flatMap((direction): Row[] => {
        const norm = spec.due(level, direction).at(-1) ?? '';
        // A duty of a period opens with it, or with the office.
        const duty = (found.get(`${id} ${norm}`) ?? []).find(({ from_at }) => from_at >= window.start && from_at < window.end);
        const drafts = reports.filter((one) => one.office === id && one.kind === kind && one.direction === direction && one.period_from === window.start);
        // The signed one speaks for the office; of drafts the one being counted, the newest that is.
        const report = drafts.find(({ made_fact }) => made_fact !== null) ?? drafts.find(({ standing, held }) => standing === 'counting' && held) ?? drafts.find(({ standing }) => standing === 'counted') ?? drafts[0];
        // Of what nobody owed nothing is asked; the analysis and the information may always be drafted.
        if (!duty && !report && (spec.directions !== null || (spec.made === null && !own))) return [];
        return [{
          office: { id, name: house.directory.office(id)?.name ?? bare(id) }, level, own, kind, title: spec.title, direction, directionLabel: direction && directionLabel(direction), from: window.start, to: window.end, periodUntil: civilDate(window.end - 1, zone),
          due: duty?.due ?? null, dueState: duty?.state ?? null, cite: spec.cite, report: report ? { id: report.id, state: stateOf(report), cutOff: report.cut_off } : null,
        }];
      }));
    });
  });
  return { now, rows: rows.sort((a, b) => Number(b.own) - Number(a.own) || a.office.id.localeCompare(b.office.id)) };
}

const everyNorm = kindNames.flatMap((kind) => kinds[kind].levels.flatMap((level) => (kinds[kind].directions ?? [null]).flatMap((direction) => [...kinds[kind].due(level, direction)])));
