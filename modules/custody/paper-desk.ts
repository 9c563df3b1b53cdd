/** Papers of one person's custody: how the room of signing reads and prints them. */
import { isForm } from '@kepil/forms/paper-forms.ts';
import { personPapers } from '@kepil/forms/render.ts';
import { may, type Principal } from '@kepil/platform/access/may.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { House } from '../house.ts';
import type { PaperDesk } from '../paper-desk.ts';
import { kindsFor, papersOfFacts } from '../papers-of-facts.ts';
import { leaveRefusal, readEpisode } from '../record-of-episode.ts';
import { covers, printDocument } from './documents.ts';

export const custodyDesk = (house: House): PaperDesk => ({
  signedFact: 'paper.signed',
  async read(who: Principal, subject: string, what: string) {
    const record = await readEpisode(house, who, subject, 'document.print', { what });
    const place = record.position.place;
    return {
      ...papersOfFacts(record.facts, record.version), kinds: kindsFor(who, personPapers, ['force-conclusion', 'punishment-conclusion']), place, mayRecord: may(who, 'fact.record', record.position),
      zone: (place === null ? undefined : house.directory.place(place)?.zone) ?? record.effective.at(-1)?.zone ?? 'Asia/Almaty',
      covers: ({ kind, about, version }) => isForm(kind) && covers(house, who, record, kind, about, version),
      print: async (kind, language, about) => {
        if (!isForm(kind)) throw new Problem('not-found');
        return printDocument(house, who, record, kind, language, about);
      },
    };
  },
  refused: (who, subject, what, detail) => leaveRefusal(house, who, subject, { what, detail }),
});
