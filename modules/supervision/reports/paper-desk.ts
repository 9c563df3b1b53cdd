/** Papers of a prosecutor's office: an analysis or a report, printed as its words stand, signed by the prosecutor of that office (P65–P67). */
import { officePapers } from '@kepil/forms/paper-forms.ts';
import type { Choice } from '@kepil/forms/standing-fact.ts';
import { readAs } from '@kepil/journal/access.ts';
import { readStream } from '@kepil/journal/journal.ts';
import { fenceFor, ownFence } from '@kepil/platform/access/fence.ts';
import { may, type Position, type Principal } from '@kepil/platform/access/may.ts';
import { leaveTraceOfOffice } from '@kepil/platform/audit/reads.ts';
import { territoriesAbove } from '@kepil/platform/places/directory.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { House } from '../../house.ts';
import type { PaperDesk } from '../../paper-desk.ts';
import { reportPdf } from './export.ts';
import { directionLabel, kinds } from './kinds.ts';
import { anotherSigned, onReport, signable, zoneOf } from './report.ts';
import { reportsOf, type Stored } from './store.ts';

export const officeDesk = (house: House): PaperDesk => ({
  signedFact: 'office.paper-signed',
  async read(who: Principal, subject: string, what: string) {
    const office = house.directory.office(subject);
    // Stage plays no part in the reach over offices.
    const where: Position = { place: null, territories: office ? territoriesAbove(office.territory) : [], offices: [], stage: 'detention' };
    if (!office || !may(who, 'report.read', where)) {
      if (office) await leaveOfficeTrace(house, who, { what, office: subject, result: 'refused' });
      throw new Problem('not-found');
    }
    const { facts, version, reports } = await readAs(house.pool, fenceFor(who, 'report.read'), async (sql) => ({
      ...(await readStream(sql, { kind: 'office', id: subject })), reports: await reportsOf(sql, { office: subject, heads: true }),
    }));
    await leaveOfficeTrace(house, who, { what, office: subject });
    const find = (id: string | null): Stored | undefined => reports.find((report) => report.id === id);
    const choice = (report: Stored): Choice => ({ id: report.id, title: kinds[report.kind].title, told: report.direction && directionLabel(report.direction), number: null, at: report.cut_off });
    return {
      kinds: officePapers, version, facts, place: null, zone: zoneOf(house, office.territory),
      mayRecord: who.office === subject && may(who, 'report.write', where),
      choices: () => reports.filter(({ kind, standing, made_fact: made }) => kinds[kind].made !== null && standing === 'counted' && made === null).map(choice),
      told: (_kind, about) => { const report = find(about); return report ? choice(report) : null; },
      meant: (_kind, about) => {
        const report = find(about);
        if (!report) throw new Problem('invalid', { fields: [{ path: 'about', code: 'not-its-report', message: notItsReport }] });
        return report.id;
      },
      idsOf: (about) => [about],
      drawnFrom: (about) => find(about)?.version ?? 0,
      outdated: ({ about, version: drawn }) => {
        const report = find(about);
        if (!report || report.version !== drawn) return new Problem('conflict', { detail: editedSince });
        return report.made_fact === null ? anotherSigned(report, reports) : null;
      },
      // A report counts and names nobody.
      covers: () => false,
      print: (_kind, language, about) => onReport(house, who, about ?? '', async (sql, stored) =>
        ({ pdf: reportPdf(await signable(house, who, sql, stored), language, house.demoPassword !== null), missing: [] })),
    };
  },
  refused: (who, office, what, detail) => leaveOfficeTrace(house, who, { what, office, result: 'refused', detail }),
});

const leaveOfficeTrace = (house: House, who: Principal, look: Parameters<typeof leaveTraceOfOffice>[2]): Promise<void> =>
  readAs(house.pool, ownFence(who), (sql) => leaveTraceOfOffice(sql, who, look, house.now()));

const notItsReport = { kk: 'Бұл прокуратураның мұндай есебі жоқ: есепті өз бетінен ашыңыз.', ru: 'Такого отчёта у этой прокуратуры нет: откройте отчёт с его страницы.', en: 'This office has no such report: open the report from its page.' };
const editedSince = { kk: 'Құжат жасалғаннан кейін есептің мәтіні өзгерді: құжатты қайта жасаңыз.', ru: 'После составления документа текст отчёта изменён: составьте документ заново.', en: 'The words of the report have changed since the paper was drawn up: draw it up again.' };
