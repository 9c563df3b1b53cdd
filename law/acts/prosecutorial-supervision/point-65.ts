import type { Article } from '../../engine/norm.ts';
import { act, cite } from './cite.ts';
import { bearerOf, normOf, workingAs } from './rule.ts';
import { textOf } from './source.ts';

/** The groups of events that the information covers; a zero is said, not left out. */
export const monthlyGroups = ['emergencies', 'weapons', 'specialMeans', 'escapes', 'selfHarm', 'suicides'] as const;

export const point65: Article = {
  act, number: '65', text: textOf('65'),
  title: { kk: 'Төтенше оқиғалар мен күш қолдану туралы айлық ақпарат', ru: 'Ежемесячная информация о происшествиях и применении силы', en: 'Monthly information on emergencies and the use of force' },
  norms: [
    normOf({
      id: '65.monthly', rows: ['P65a'], cite: cite('65'), subject: 'office', bearer: bearerOf.region,
      title: { kk: 'Айлық ақпарат Департаментке 30-ына дейін жіберіледі', ru: 'Ежемесячная информация направляется в Департамент к 30 числу', en: 'The monthly information goes to the Department by the 30th' },
      rule: {
        type: 'recurring', every: 'month', while: workingAs('region'), due: { onDayOfMonth: { param: `${act}.65.day-of-month` } }, about: 'periodUntil',
        discharge: [{ fact: 'office.monthly-information-sent' }],
      },
      remedy: { kk: 'Осы айдың ақпаратын Департаментке жіберіңіз; кейін болған оқиғалар келесі айдың ақпаратына кіреді.', ru: 'Направьте в Департамент информацию за этот месяц; более поздние факты войдут в следующую.', en: 'Send the Department this month’s information; later facts go into the next.' },
      openPoint: { kk: 'Ақпаннан басқа айда 30-ынан кейін де күн бар: деректер алынған сәт көрсетіледі, демалысқа ауыстырылмайды.', ru: 'К 30 числу месяц ещё не окончен, в феврале такого числа нет: указывается момент, на который взяты данные; с выходного срок не переносится.', en: 'On the 30th the month is not over, and February has none: the moment up to which the data are taken is stated; no shift from a day off.' },
    }),
    normOf({
      id: '65.content', rows: ['P65b'], cite: cite('65'), subject: 'office', bearer: bearerOf.region,
      title: { kk: 'Айлық ақпарат барлық оқиғалар тобын, тексеру нәтижелері мен шараларды қамтиды', ru: 'Ежемесячная информация охватывает все группы фактов, результаты проверок и меры', en: 'The monthly information covers all groups of events, the results of the checks and the measures' },
      rule: { type: 'check', on: { fact: 'office.monthly-information-sent' }, require: { fields: [...monthlyGroups, 'checks', 'measures'] } },
      remedy: { kk: 'Жетіспейтін топтар бойынша санын жазыңыз; оқиға болмаса, нөл қойыңыз.', ru: 'Укажите число по недостающим группам; если фактов не было, поставьте ноль.', en: 'Give the number for the groups left out; where there were none, a zero.' },
    }),
  ],
};
