/** Papers of one person's custody: how the room of signing reads and prints them. */
import { personPapers, type FormKind } from '@kepil/forms/render.ts';
import { may, type Principal } from '@kepil/platform/access/may.ts';
import type { House } from '../house.ts';
import type { PaperDesk } from '../paper-desk.ts';
import { leaveRefusal, readEpisode } from '../record-of-episode.ts';
import { covers, printDocument } from './documents.ts';

export const custodyDesk = (house: House): PaperDesk => ({
  kinds: personPapers,
  signedFact: 'paper.signed',
  async read(who: Principal, subject: string, what: string) {
    const record = await readEpisode(house, who, subject, 'document.print', { what });
    const place = record.position.place;
    return {
      version: record.version, facts: record.facts, place, mayRecord: may(who, 'fact.record', record.position),
      zone: (place === null ? undefined : house.directory.place(place)?.zone) ?? record.effective.at(-1)?.zone ?? 'Asia/Almaty',
      covers: (kind: FormKind, version: number) => covers(house, who, record, kind, version),
      print: (kind: FormKind, language: 'kk' | 'ru') => printDocument(house, who, record, kind, language),
    };
  },
  refused: (who, subject, what, detail) => leaveRefusal(house, who, subject, { what, detail }),
});
