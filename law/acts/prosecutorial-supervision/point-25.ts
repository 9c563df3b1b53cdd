/** Point 25: the sixteen questions of a remand prison (its check-list), and the check of a single cell within forty-eight hours. */
import type { Article, Norm } from '../../engine/norm.ts';
import { point25 as checklist } from './checklists/point-25.ts';
import { checklistGoneThrough } from './checklist-norm.ts';
import { act, cite, inForce } from './cite.ts';
import { hours } from './emergencies.ts';
import { textOf } from './source.ts';

const concluded = (key: Readonly<Record<string, string>>) => [{ fact: 'punishment.check-concluded', key }] as const;
const check = (what: string, certainty: Norm['certainty'], title: Norm['title'], rule: Omit<Extract<Norm['rule'], { type: 'deadline' }>, 'type' | 'term' | 'onMiss'>, openPoint: Norm['openPoint']): Norm => ({
  id: `prosecutorial-supervision.25.${what}`, rows: ['P25.8'], cite: cite('25', '8'), certainty, force: inForce, title, subject: 'episode', bearer: 'regional-assistant',
  rule: { type: 'deadline', ...rule, term: hours('25.single-cell'), onMiss: 'breach' },
  remedy: { kk: 'Шешімнің заңдылығын тексеріп, қорытындыны жазыңыз.', ru: 'Проверьте законность решения и запишите заключение.', en: 'Check the legality of the decision and record the conclusion.' },
  ...(openPoint ? { openPoint } : {}),
});
const fromDecision = { kk: 'Қырық сегіз сағат шешім шығарылған сәттен үздіксіз есептеледі (5-сұрақ).', ru: 'Сорок восемь часов считаются непрерывно с принятия решения (вопрос 5).', en: 'The forty-eight hours run without a break from the decision (question 5).' } as const;
const byPenalty = { penaltyId: 'penaltyId' } as const;
const voids = [{ fact: ['penalty.cancelled', 'penalty.remitted'], key: byPenalty }] as const;

const noTime = { kk: '«Уақтылы» деген сөздің саны жоқ: шама — жоба параметрі (14-сұрақ).', ru: '«Своевременно» без числа: величина — параметр проекта (вопрос 14).', en: '“In time” without a number: the value is a parameter of design (question 14).' } as const;
const ofAdministration = { certainty: 'design', force: inForce, subject: 'episode', bearer: 'head-of-place', openPoint: noTime } as const;
const gone = [{ fact: ['custody.departed', 'release.executed', 'episode.ended'] }] as const;
const admitted = (reasons: readonly string[]) => ({ fact: 'custody.admitted', where: { all: [{ value: 'fact.placeKind', is: 'si' }, { value: 'fact.reason', in: reasons }] } }) as const;
const examined = [{ fact: 'medical.examined', where: { value: 'fact.occasion', in: ['admission', 'return'] } }] as const;

export const point25 = {
  act, number: '25',
  title: { kk: 'Тергеу изоляторларында тексерілетін мәселелер', ru: 'Что проверяется в следственных изоляторах', en: 'What is checked in remand prisons' },
  text: textOf('25'),
  features: {
    'P25.0': 'law/acts/prosecutorial-supervision/checklists/point-25.ts',
    ...Object.fromEntries(checklist.items.map(({ id, no }) => [id, `law/acts/prosecutorial-supervision/checklists/point-25.ts item ${no}`])),
  },
  norms: [
    checklistGoneThrough(checklist, ['P25.0'], cite('25')),
    {
      ...ofAdministration, id: 'prosecutorial-supervision.25.examined-on-placement', rows: ['P25.4a'], cite: cite('25', '4'), bearer: 'medical-officer',
      title: { kk: 'Тергеу изоляторына орналастырылған адам дене жарақаттарына уақтылы куәландырылады', ru: 'Помещённый в следственный изолятор своевременно освидетельствован на телесные повреждения', en: 'Who is placed in a remand prison is examined for injuries in time' },
      rule: { type: 'deadline', opens: admitted(['first-placement', 'transfer', 'stage']), term: { immediately: true, alarm: `${act}.design.25.examination` }, discharge: examined, voids: gone, onMiss: 'breach' },
      remedy: { kk: 'Адамды медицина қызметкеріне көрсетіп, нәтижесін жазыңыз.', ru: 'Покажите лицо медицинскому работнику и запишите результат.', en: 'Show the person to a medical worker and record the result.' },
    },
    {
      ...ofAdministration, id: 'prosecutorial-supervision.25.examined-on-return', rows: ['P25.4b'], cite: cite('25', '4'), bearer: 'medical-officer',
      title: { kk: 'Тергеу әрекеттерінен немесе соттан әр қайтқан адам уақтылы куәландырылады', ru: 'При каждом возвращении после следственных действий или суда лицо своевременно освидетельствовано', en: 'At each return from investigative actions or court the person is examined in time' },
      rule: { type: 'deadline', opens: admitted(['return']), term: { immediately: true, alarm: `${act}.design.25.examination` }, discharge: examined, voids: gone, onMiss: 'breach' },
      remedy: { kk: 'Қайтып келген адамды медицина қызметкеріне көрсетіп, нәтижесін жазыңыз.', ru: 'Покажите вернувшегося медицинскому работнику и запишите результат.', en: 'Show the person who came back to a medical worker and record the result.' },
    },
    {
      ...ofAdministration, id: 'prosecutorial-supervision.25.dispatched', rows: ['P25.10'], cite: cite('25', '10'),
      title: { kk: 'Үкімі күшіне енген сотталған адам ҚАЖ мекемесіне уақтылы жіберіледі', ru: 'Осуждённый, чей приговор вступил в силу, своевременно направлен в учреждение УИС', en: 'A convict whose sentence is in force is sent to a penal institution in time' },
      rule: {
        type: 'deadline',
        opens: { fact: 'placement.particulars-noted', where: { all: [{ value: 'fact.sentenceInForce', is: true }, { state: 'in-si' }, { not: { recorded: { fact: 'custody.admitted', where: { value: 'fact.purpose', is: 'household-work' } } } }] } },
        term: { param: `${act}.design.25.dispatch`, unit: 'day', mode: 'exact' }, discharge: gone, onMiss: 'breach',
      },
      remedy: { kk: 'Сотталған адамды ҚАЖ мекемесіне жіберіңіз немесе қалдыру негізін жазыңыз.', ru: 'Направьте осуждённого в учреждение УИС либо запишите основание оставления.', en: 'Send the convict to a penal institution, or record the ground on which he stays.' },
    },
    {
      ...ofAdministration, id: 'prosecutorial-supervision.25.released-on-bail', rows: ['P25.11'], cite: cite('25', '11'),
      title: { kk: 'Күзетпен ұстау кепілмен ауыстырылғанда адам кепіл енгізілген соң босатылады', ru: 'При замене содержания под стражей залогом лицо освобождается по внесении залога', en: 'Where custody is replaced by bail the person is released once the bail is paid' },
      rule: {
        type: 'deadline', opens: { fact: 'bail.paid', where: { all: [{ state: 'in-si' }, { state: 'in-custody' }] } }, term: { immediately: true, alarm: `${act}.design.25.bail` },
        discharge: [{ fact: ['release.executed', 'episode.ended'] }], onMiss: 'breach',
      },
      remedy: { kk: 'Кепілдің енгізілгенін растайтын құжат бойынша босатыңыз.', ru: 'Освободите по документу о внесении залога.', en: 'Release on the document that shows the payment.' },
    },
    check('single-cell', 'F', { kk: 'Тергеу изоляторында жалғыз адамдық камераға қамаудың заңдылығы 48 сағат ішінде тексеріледі', ru: 'Законность водворения в одиночную камеру следственного изолятора проверяется в течение 48 часов', en: 'The legality of a penalty of single cell in a remand prison is checked within 48 hours' },
      { opens: { fact: 'penalty.imposed', where: { all: [{ value: 'fact.kind', is: 'single-cell' }, { state: 'in-si' }] } }, discharge: concluded(byPenalty), voids }, fromDecision),
    check('kartser', 'design', { kk: 'Тергеу изоляторында карцерге қамаудың заңдылығы да 48 сағат ішінде тексеріледі', ru: 'Законность водворения в карцер следственного изолятора также проверяется в течение 48 часов', en: 'The legality of the punishment cell in a remand prison is checked within 48 hours as well' },
      { opens: { fact: 'penalty.imposed', where: { all: [{ value: 'fact.kind', is: 'kartser' }, { state: 'in-si' }] } }, discharge: concluded(byPenalty), voids },
      { kk: 'Тармақ жалғыз адамдық камераны ғана атайды; карцер одан ауыр, сондықтан қауіпсіз оқылуы алынды (5-сұрақ).', ru: 'Пункт называет только одиночную камеру; карцер тяжелее, поэтому принято безопасное прочтение (вопрос 5).', en: 'The point names the single cell only; the punishment cell is graver, so the safer reading is taken (question 5).' }),
    check('single-cell-placement', 'design', { kk: 'Тергеу изоляторында жазасыз жалғыз орналастырудың заңдылығы да 48 сағат ішінде тексеріледі', ru: 'Законность помещения в одиночную камеру следственного изолятора без взыскания также проверяется в течение 48 часов', en: 'The legality of a placement in a single cell without a penalty is checked within 48 hours as well' },
      {
        opens: { fact: 'custody.cell-assigned', where: { all: [{ value: 'fact.cellKind', is: 'single' }, { state: 'in-si' }, { not: { recorded: { fact: 'penalty.imposed', where: { value: 'fact.kind', is: 'single-cell' } }, since: 'held' } }] } },
        discharge: concluded({ about: '$id' }),
      },
      { kk: '«Қамау» сөзі жазаны білдіреді; жазасыз жалғыз орналастыру да тексеріледі: қауіпсіз оқылуы (5-сұрақ).', ru: 'Слово «водворение» означает взыскание; помещение без взыскания проверяется тоже: безопасное прочтение (вопрос 5).', en: '“Vodvorenie” means a penalty; a placement without one is checked too: the safer reading (question 5).' }),
  ],
} as const satisfies Article;
