/** Point 21: the monthly checks of the regional level, persons held unlawfully, the weekly mailboxes. */
import type { Article, Guard, Match, Norm } from '../../engine/norm.ts';
import { act, cite, inForce } from './cite.ts';
import { byProsecutor } from './rule.ts';
import { byRegion } from './supervised.ts';
import { textOf } from './source.ts';

const region = { certainty: 'F', force: inForce, subject: 'place', bearer: 'regional-assistant' } as const;
const monthly: readonly Match[] = [{ fact: 'place.inspected', where: { all: [byProsecutor, { value: 'fact.kind', in: ['monthly', 'comprehensive'] }] } }];
const ofKnb: Guard = { value: 'subject.agency', is: 'knb' };
const inCentre: Guard = { value: 'subject.regionalCentre', is: true };

const monthlyCheck = (what: string, row: string, state: string, where: Guard, title: Norm['title']): Norm => ({
  ...region, id: `prosecutorial-supervision.21.monthly-${what}`, rows: [row], cite: cite('21'), title, where,
  rule: { type: 'recurring', every: 'month', while: state, discharge: monthly },
  remedy: { kk: 'Ай аяқталғанға дейін тексеру жүргізіп, жазыңыз.', ru: 'Проведите и запишите проверку до конца месяца.', en: 'Make and record the check before the month is over.' },
});

/** The weekly collection in a place: one in the week discharges it, whoever of the two levels made it (question 7). */
export const weeklyMailbox = (id: string, row: string, point: ReturnType<typeof cite>, bearer: string, state: string, where: Guard | null, title: Norm['title']): Norm => ({
  ...region, id, rows: [row], cite: point, bearer, title, ...(where === null ? {} : { where }),
  rule: { type: 'recurring', every: 'week', while: state, discharge: [{ fact: 'mailbox.opened' }] },
  remedy: { kk: 'Апта аяқталғанға дейін жәшікті әкімшілік өкілімен бірге ашып, өтініштер санын (болмаса 0) жазыңыз.', ru: 'До конца недели откройте ящик с представителем администрации и запишите число обращений (если нет — 0).', en: 'Open the mailbox with a representative of the administration before the week is over and record the number of applications (0 if none).' },
  openPoint: { kk: 'Әр мекеме бір прокуратураға бекітіледі; аптасына бір рет алу екі деңгейдің де міндетін орындайды (7-сұрақ).', ru: 'Каждое учреждение закреплено за одной прокуратурой; одно изъятие в неделю исполняет обязанность обоих уровней (вопрос 7).', en: 'Each institution has one responsible office; one collection a week discharges both levels (question 7).' },
});

export const representativePresent = (id: string, row: string, point: ReturnType<typeof cite>, bearer: string, where: Guard): Norm => ({
  ...region, id, rows: [row], cite: point, bearer, where,
  title: { kk: 'Жәшік мекеме әкімшілігі өкілінің қатысуымен ашылады', ru: 'Изъятие обращений — с участием представителя администрации', en: 'The mailbox is opened with a representative of the administration' },
  rule: { type: 'check', on: { fact: 'mailbox.opened' }, require: { all: [{ fields: ['representative', 'representativePost', 'count'] }, { value: 'fact.signed', is: true }] } },
  remedy: { kk: 'Өкілдің тегін, лауазымын, қолын және өтініштер санын жазыңыз.', ru: 'Запишите фамилию, должность и подпись представителя и число обращений.', en: 'Record the name, post and signature of the representative and the number of applications.' },
});

export const point21 = {
  act, number: '21',
  title: { kk: 'Облыс деңгейінің ай сайынғы тексерулері; арнаулы пошта жәшіктері', ru: 'Ежемесячные проверки областного уровня; специальные почтовые ящики', en: 'Monthly checks of the regional level; special mailboxes' },
  text: textOf('21'),
  norms: [
    monthlyCheck('si-uis', 'P21.1a', 'supervised-si', { not: ofKnb }, { kk: 'ҚАЖ тергеу изоляторы айына кемінде бір рет тексеріледі', ru: 'Следственный изолятор УИС проверяется не реже раза в месяц', en: 'A remand prison of the penal system is checked not less than once a month' }),
    monthlyCheck('si-knb', 'P21.1b', 'supervised-si', ofKnb, { kk: 'ҰҚК тергеу изоляторы айына кемінде бір рет тексеріледі', ru: 'Следственный изолятор КНБ проверяется не реже раза в месяц', en: 'A remand prison of the KNB is checked not less than once a month' }),
    monthlyCheck('ivs', 'P21.1c', 'supervised-ivs', inCentre, { kk: 'Облыс орталығындағы уақытша ұстау изоляторы айына кемінде бір рет тексеріледі', ru: 'Изолятор временного содержания в областном центре проверяется не реже раза в месяц', en: 'A temporary detention facility in a regional centre is checked not less than once a month' }),
    monthlyCheck('sp', 'P21.1d', 'supervised-sp', inCentre, { kk: 'Облыс орталығындағы арнаулы қабылдау орны айына кемінде бір рет тексеріледі', ru: 'Спецприёмник в областном центре проверяется не реже раза в месяц', en: 'A special receiver in a regional centre is checked not less than once a month' }),
    {
      id: 'prosecutorial-supervision.21.release', rows: ['P21.2'], cite: cite('21'), certainty: 'design', force: inForce,
      title: { kk: 'Заңсыз ұсталып отырған адамды дереу босатуға шара қолданылады', ru: 'К немедленному освобождению незаконно содержащегося лица принимаются меры', en: 'Measures are taken for the immediate release of a person held unlawfully' },
      subject: 'episode', bearer: 'regional-assistant',
      rule: {
        type: 'deadline', opens: { fact: 'supervision.unlawful-custody-found' }, term: { immediately: true, alarm: `${act}.design.21.release` },
        discharge: [{ fact: ['release.executed', 'episode.ended'] }], onMiss: 'breach',
      },
      remedy: { kk: 'Босату туралы қаулы шығарып, босатылғанын жазыңыз.', ru: 'Вынесите постановление об освобождении и запишите, что лицо освобождено.', en: 'Issue the order of release and record that the person is released.' },
      openPoint: { kk: '«Дереу» — санмен берілмеген: өткен минуттар көрсетіледі, бір сағаттан кейін бұзушылық деп белгіленеді (14-сұрақ).', ru: '«Немедленно» без числа: показываются прошедшие минуты, после часа — нарушение (вопрос 14).', en: '“Immediately” has no number: elapsed minutes are shown, after an hour it is marked as a breach (question 14).' },
    },
    weeklyMailbox('prosecutorial-supervision.21.mailbox-si', 'P21.3a', cite('21'), 'regional-assistant', 'supervised-si', null, { kk: 'Тергеу изоляторындағы арнаулы жәшіктен өтініштер апта сайын алынады', ru: 'Обращения из специальных ящиков следственного изолятора изымаются еженедельно', en: 'Applications are taken out of the mailboxes of a remand prison every week' }),
    weeklyMailbox('prosecutorial-supervision.21.mailbox-uis', 'P21.3a', cite('21'), 'regional-assistant', 'supervised-uis', byRegion, { kk: 'Облыс деңгейіне бекітілген ҚАЖ мекемесіндегі жәшіктен өтініштер апта сайын алынады', ru: 'Обращения из ящиков учреждения УИС, закреплённого за областным уровнем, изымаются еженедельно', en: 'Applications are taken weekly out of the mailboxes of a penal institution assigned to the regional level' }),
    {
      ...region, id: 'prosecutorial-supervision.21.each-mailbox', rows: ['P21.3a'], cite: cite('21'), certainty: 'design',
      title: { kk: 'Ешбір жәшік екі апта бойы ашылмай қалмайды', ru: 'Ни один ящик не остаётся без изъятия две недели', en: 'No mailbox is left unopened for two weeks' },
      rule: {
        type: 'deadline', opens: { fact: ['mailbox.installed', 'mailbox.opened'] }, term: { param: `${act}.design.21.mailbox-longest`, unit: 'day', mode: 'exact' },
        discharge: [{ fact: 'mailbox.opened', key: { mailboxId: 'mailboxId' } }], voids: [{ fact: 'mailbox.removed', key: { mailboxId: 'mailboxId' } }], onMiss: 'breach',
      },
      remedy: { kk: 'Осы жәшікті ашып, жазыңыз.', ru: 'Откройте этот ящик и запишите изъятие.', en: 'Open this mailbox and record it.' },
      openPoint: { kk: 'Апта сайынғы міндет мекеме бойынша есептеледі; бұл шек әр жәшіктің күмәнсіз өткізіп алынғанын көрсетеді.', ru: 'Еженедельная обязанность считается по учреждению; этот предел показывает бесспорный пропуск по отдельному ящику.', en: 'The weekly duty is counted for the institution; this limit shows a certain miss of a single mailbox.' },
    },
    representativePresent('prosecutorial-supervision.21.representative', 'P21.3b', cite('21'), 'regional-assistant', { any: [{ value: 'subject.kind', is: 'si' }, byRegion] }),
  ],
} as const satisfies Article;
