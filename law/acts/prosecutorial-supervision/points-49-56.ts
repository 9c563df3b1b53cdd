/** Points 49–56 of the office: reconciliations, works, rehabilitated citizens, civil cases, rulings in execution of a sentence. */
import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { act, cite, inForce } from './cite.ts';
import { textOf } from './source.ts';

const ofOffice = { force: inForce, subject: 'office', bearer: 'district-prosecutor', certainty: 'F' } as const;
const run = (which: string) => ({ fact: 'reconciliation.run', where: { value: 'fact.which', is: which } }) as const;
const noTime = words('Тармақ мерзім атамайды: шама — жобаның параметрі (14-сұрақ).', 'Пункт срока не называет: величина — параметр проекта (вопрос 14).', 'The point gives no time: the value is a parameter of design (question 14).');

export const point49 = {
  act, number: '49', title: words('Сот деректерін пробация қызметінің мәліметтерімен салыстыру', 'Сверка данных суда со сведениями службы пробации', 'Reconciliation of court data with those of the probation service'),
  text: textOf('49'),
  norms: [
    {
      ...ofOffice, id: `${act}.49.reconciliation`, rows: ['P49a'], cite: cite('49'),
      title: words('Сот пен пробация қызметінің деректері тоқсан сайын салыстырылады', 'Данные суда и службы пробации сверяются ежеквартально', 'Data of the court and of the probation service are reconciled every quarter'),
      rule: { type: 'recurring', every: 'quarter', while: 'office-of-district', discharge: [run('court-probation')] },
      remedy: words('Екі тізімді алып, салыстырыңыз.', 'Получите оба списка и проведите сверку.', 'Get both lists and reconcile them.'),
    },
    {
      ...ofOffice, id: `${act}.49.contents`, rows: ['P49b'], cite: cite('49'),
      title: words('Салыстыруда екі тізімнің көздері мен нәтижесі көрсетілген', 'В сверке указаны источники обоих списков и результат', 'The reconciliation names the sources of both lists and the result'),
      rule: { type: 'check', on: run('court-probation'), require: { fields: ['sources', 'matched', 'missingFirst', 'missingSecond'] } },
      remedy: words('Тізімдердің көзін, кезеңін және табылған айырмашылықтарды жазыңыз.', 'Запишите источники списков, период и найденные расхождения.', 'Record the sources of the lists, the period and the differences found.'),
    },
  ],
} as const satisfies Article;

export const point52 = {
  act, number: '52', title: words('Соттың, құқықтық статистика органының және полицияның деректерін салыстыру', 'Сверка данных суда, органа правовой статистики и органов внутренних дел', 'Reconciliation of court, legal statistics and police'),
  text: textOf('52'),
  norms: [
    {
      ...ofOffice, id: `${act}.52.reconciliation`, rows: ['P52a'], cite: cite('52'),
      title: words('Үш тізім жарты жылда бір рет салыстырылады', 'Три списка сверяются раз в полугодие', 'The three lists are reconciled once in half a year'),
      rule: { type: 'recurring', every: 'half-year', while: 'office-of-district', discharge: [run('court-statistics-police')] },
      remedy: words('Үш тізімді алып, салыстырыңыз.', 'Получите три списка и проведите сверку.', 'Get the three lists and reconcile them.'),
    },
    {
      ...ofOffice, id: `${act}.52.contents`, rows: ['P52b'], cite: cite('52'),
      title: words('Салыстыруда қадағалау белгіленгендер, босатылғандар және қайталап жасалған қылмыстар көрсетілген', 'В сверке отражены установленный надзор, освобождённые и повторные преступления', 'The reconciliation shows supervision established, persons released and repeated crimes'),
      rule: { type: 'check', on: run('court-statistics-police'), require: { fields: ['sources', 'supervisionEstablished', 'released', 'repeatCrimes'] } },
      remedy: words('Үш көрсеткішті де жазыңыз.', 'Запишите все три показателя.', 'Record all three figures.'),
    },
  ],
} as const satisfies Article;

export const point53 = {
  act, number: '53', title: words('Қоғамдық жұмыстар объектілері туралы әкімдік шешімі', 'Решение акимата об объектах для общественных работ', 'Decision of the akimat on objects of public works'),
  text: textOf('53'),
  norms: [{
    id: `${act}.53.decision`, rows: ['P53'], cite: cite('53'), certainty: 'F', force: inForce, subject: 'place', bearer: 'akimat',
    title: words('Әкімдіктің қоғамдық жұмыстар объектісін айқындау туралы шешімі бар', 'Решение акимата об определении объекта для общественных работ имеется', 'There is a decision of the akimat on the object of public works'),
    rule: { type: 'check', on: { fact: 'akimat.works-checked' }, require: { value: 'fact.decisionPresent', is: true } },
    remedy: words('Қадағалау актісін енгізіп, шешім қабылдануын қадағалаңыз.', 'Внесите акт надзора и проследите за принятием решения.', 'Issue an act of supervision and see that the decision is taken.'),
  }],
} as const satisfies Article;

export const point54 = {
  act, number: '54', title: words('Ақталған азаматтарға өтемақы мен жеңілдіктер', 'Компенсации и льготы реабилитированным', 'Compensation and benefits of the rehabilitated'),
  text: textOf('54'),
  features: { 'P54': 'law/facts/reconciliation.ts rehabilitated.benefits-checked' },
  norms: [],
} as const satisfies Article;

export const point55 = {
  act, number: '55', title: words('Міндетті санаттағы азаматтық істерге қатысу', 'Участие по обязательной категории гражданских дел', 'Taking part in civil cases of the mandatory category'),
  text: textOf('55'),
  norms: [{
    ...ofOffice, id: `${act}.55.participation`, rows: ['P55'], cite: cite('55'),
    title: words('Прокурор міндетті санаттағы азаматтық іске қатысады', 'Прокурор участвует в деле обязательной категории', 'The prosecutor takes part in a case of the mandatory category'),
    rule: { type: 'check', on: { fact: 'civil-case.mandatory-hearing', where: { value: 'fact.prosecutorTookPart', known: true } }, require: { value: 'fact.prosecutorTookPart', is: true } },
    remedy: words('Қатыспау себебін анықтап, келесі отырысқа қатысыңыз.', 'Выясните причину неучастия и примите участие в следующем заседании.', 'Find out why nobody took part, and take part in the next hearing.'),
  }],
} as const satisfies Article;

const ofRuling = { force: inForce, subject: 'episode', bearer: 'district-prosecutor', cite: cite('56') } as const;
const ruling = { about: '$id' } as const;
const written = { value: 'fact.appealUntil', known: true } as const;
const statutory = { param: `${act}.56.appeal-term`, unit: 'day', mode: 'exact' } as const;

export const point56 = {
  act, number: '56', title: words('Үкімді орындау тәртібімен шығарылған сот қаулыларын тексеру', 'Проверка постановлений, вынесенных в порядке исполнения приговора', 'Checking rulings made in the order of execution of a sentence'),
  text: textOf('56'),
  norms: [
    {
      ...ofRuling, id: `${act}.56.checked`, rows: ['P56a'], certainty: 'K',
      title: words('Сот қаулысының заңдылығы заңда белгіленген мерзімде тексеріледі', 'Законность постановления суда проверяется в установленный законом срок', 'The legality of the ruling is checked within the statutory term'),
      rule: { type: 'deadline', opens: { fact: 'execution.ruled', where: { not: written } }, term: statutory, discharge: [{ fact: 'execution.ruling-checked', key: ruling }], onMiss: 'breach' },
      remedy: words('Қаулыны зерделеп, заңдылығы туралы тұжырымды жазыңыз.', 'Изучите постановление и запишите вывод о законности.', 'Study the ruling and record the conclusion on its legality.'),
    },
    {
      ...ofRuling, id: `${act}.56.checked-as-written`, rows: ['P56a'], certainty: 'F',
      title: words('Сот қаулысының заңдылығы онда көрсетілген мерзім аяқталғанға дейін тексеріледі', 'Законность постановления суда проверяется до конца указанного в нём срока', 'The legality of the ruling is checked before the end of the term that it names'),
      rule: {
        type: 'deadline', opens: { fact: 'execution.ruled', where: written }, base: 'fact.appealUntil', term: { immediately: true, alarm: `${act}.design.56.at-once` },
        discharge: [{ fact: 'execution.ruling-checked', key: ruling }], onMiss: 'breach',
      },
      remedy: words('Қаулыны зерделеп, заңдылығы туралы тұжырымды жазыңыз.', 'Изучите постановление и запишите вывод о законности.', 'Study the ruling and record the conclusion on its legality.'),
    },
    {
      ...ofRuling, id: `${act}.56.protest`, rows: ['P56b'], certainty: 'K',
      title: words('Заңсыз қаулыға апелляциялық наразылық келтіруге болады', 'На незаконное постановление может быть принесён апелляционный протест', 'An appeal protest may be brought against an unlawful ruling'),
      rule: {
        type: 'deadline', opens: { fact: 'execution.ruled' }, term: statutory,
        discharge: [{ fact: 'execution.protested', key: ruling }], voids: [{ fact: 'execution.ruling-checked', where: { value: 'fact.lawful', is: true }, key: ruling }], onMiss: 'lapse',
      },
      remedy: words('Мерзім өткенге дейін апелляциялық наразылық келтіріңіз.', 'Принесите апелляционный протест до истечения срока.', 'Bring the appeal protest before the term ends.'),
    },
    {
      ...ofRuling, id: `${act}.56.cassation`, rows: ['P56c'], certainty: 'design',
      title: words('Мерзім өткізілсе, облыс прокуратурасына кассациялық наразылық туралы ұсыну енгізіледі', 'При пропуске срока в прокуратуру области вносится представление о кассационном протесте', 'Where the term is missed, a submission on a cassation protest goes to the regional office'),
      rule: {
        type: 'deadline', opens: { fact: 'execution.ruling-checked', where: { value: 'fact.lawful', is: false } }, base: 'subject.appealUntil',
        term: { param: `${act}.design.56.cassation`, unit: 'day', mode: 'exact' },
        discharge: [{ fact: ['execution.protested', 'execution.cassation-proposed'], key: { about: 'about' } }], early: 'stream', onMiss: 'breach',
      },
      remedy: words('Апелляциялық наразылық келтіріңіз, мерзім өтсе — облыс прокуратурасына ұсыну енгізіңіз.', 'Принесите апелляционный протест, при пропуске срока внесите представление в прокуратуру области.', 'Bring the appeal protest or, if the term is over, send the submission to the regional office.'),
      openPoint: noTime,
    },
  ],
} as const satisfies Article;
