import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';
import { atOnce } from './custody-terms.ts';

const aboutPersons = ['torture', 'investigator'];

/** Complaints of persons detained or in custody: how fast the administration hands them on. Each complaint is a duty of its own. */
export const article101 = {
  act: ACT, number: '101',
  title: words('Ұстап алынған немесе күзетпен ұсталатын адамдардың шағымдарын жіберу тәртібі', 'Порядок направления жалоб лиц, задержанных или содержащихся под стражей', 'Handing on complaints of persons detained or in custody'),
  text: { ru: 'Ч. 2: «немедленно передавать прокурору»; «не позднее суток».', certainty: 'F', source: READ },
  norms: [
    {
      id: 'criminal-procedure.101.2.prosecutor', rows: ['D40', 'P45.5'], cite: cite('101', '2'), certainty: 'F',
      title: words('Азаптауға және тергеушінің әрекетіне шағым прокурорға дереу беріледі', 'Жалоба на пытки и на следователя немедленно передаётся прокурору', 'A complaint on torture or on the investigator goes to the prosecutor at once'),
      force: { from: SINCE }, subject: 'episode', bearer: 'head-of-place',
      where: { state: 'deprived' },
      rule: {
        type: 'deadline', opens: { fact: 'complaint.lodged', where: { value: 'fact.about', in: aboutPersons } },
        term: atOnce('complaint'),
        discharge: [
          { fact: 'complaint.forwarded', where: { value: 'fact.to', is: 'prosecutor' }, key: { complaintId: 'complaintId' } },
          { fact: 'complaint.received', where: { value: 'fact.by', is: 'prosecutor' }, key: { complaintId: 'complaintId' } },
        ],
        onMiss: 'breach',
      },
      remedy: words('Шағымды қараусыз, мөрленген түрде прокурорға беріңіз.', 'Передайте жалобу прокурору без просмотра, в запечатанном виде.', 'Hand the complaint to the prosecutor unread and sealed.'),
      openPoint: words('«Дереу» – үш сағаттан кейін дабыл: жобалау шешімі.', '«Немедленно» – тревога после трёх часов: решение проекта.', '"At once": the alarm after three hours is a choice of design.'),
    },
    {
      id: 'criminal-procedure.101.2.other', rows: ['D40'], cite: cite('101', '2'), certainty: 'F',
      title: words('Өзге шағымдар бір тәуліктен кешіктірілмей істі жүргізіп жатқан адамға беріледі', 'Иные жалобы передаются лицу, ведущему дело, не позднее суток', 'Other complaints go to the holder of the case within a day'),
      force: { from: SINCE }, subject: 'episode', bearer: 'head-of-place',
      where: { state: 'deprived' },
      rule: {
        type: 'deadline', opens: { fact: 'complaint.lodged', where: { all: [{ not: { value: 'fact.about', in: aboutPersons } }, { value: 'fact.addressee', in: ['case-holder', 'other-body'] }] } },
        term: { param: 'criminal-procedure.complaint.other', unit: 'day', mode: 'ordinary' },
        discharge: [{ fact: 'complaint.forwarded', where: { value: 'fact.to', in: ['case-holder', 'prosecutor'] }, key: { complaintId: 'complaintId' } }],
        onMiss: 'breach',
      },
      remedy: words('Шағымды істі жүргізіп жатқан адамға беріңіз.', 'Передайте жалобу лицу, в производстве которого находится дело.', 'Hand the complaint to the holder of the case.'),
    },
  ],
} as const satisfies Article;
