/** Point 32: what the district supervises, force checked on the spot, the rights of the NPM, applications of commissions, mailboxes and their terms. */
import type { Article } from '../../engine/norm.ts';
import { act, cite, inForce } from './cite.ts';
import { hours } from './emergencies.ts';
import { ofCommission } from './point-19.ts';
import { conclusionOf, ofPerson, ownConclusion } from './point-20.ts';
import { representativePresent, weeklyMailbox } from './point-21.ts';
import { byDistrict, placeOf } from './supervised.ts';
import { textOf } from './source.ts';

const district = { force: inForce, subject: 'place', bearer: 'district-prosecutor' } as const;
const physicalForce = { value: 'fact.means', in: ['physical', 'combat-technique'] } as const;
const aboutOpening = { about: '$id' } as const;
const noNumber = { kk: '«Дереу» — санмен берілмеген: жиырма төрт сағат — жоба шамасы (14-сұрақ).', ru: '«Незамедлительно» без числа: двадцать четыре часа — величина проекта (вопрос 14).', en: '“Immediately” has no number: twenty-four hours are a number of design (question 14).' } as const;
const startCheck = { kk: 'Тексеруді дереу бастап, жазыңыз.', ru: 'Немедленно начните проверку и запишите её.', en: 'Begin the check at once and record it.' } as const;

export const point32 = {
  act, number: '32',
  title: { kk: 'Қала және аудан прокурорларының міндеттері', ru: 'Обязанности горрайпрокуроров', en: 'Duties of district and city prosecutors' },
  text: textOf('32'),
  features: {
    'P32.1a': 'law/acts/prosecutorial-supervision/competence.ts district uis',
    'P32.1b': 'law/acts/prosecutorial-supervision/competence.ts district ivs',
    'P32.1c': 'law/acts/prosecutorial-supervision/competence.ts district sp',
    'P32.1d': 'law/acts/prosecutorial-supervision/competence.ts district probation-service',
    'P32.1e': 'law/acts/prosecutorial-supervision/competence.ts district public-security-unit',
    'P32.1f': 'law/acts/prosecutorial-supervision/competence.ts district rehabilitation-bodies',
    'P32.3a': 'law/facts/supervision-partners.ts npm.assisted', 'P32.4a': 'law/facts/supervision-partners.ts partner.contact-held', 'P32.4b': 'law/facts/supervision-partners.ts partner.joint-event-planned',
  },
  norms: [
    {
      ...ofPerson, id: 'prosecutorial-supervision.32.force-visit', rows: ['P32.2a'], cite: cite('32', '2'), bearer: 'district-prosecutor', certainty: 'design',
      title: { kk: 'Арнаулы құрал мен дене күші қолданылғаны орнына шығып тексеріледі', ru: 'Применение специальных средств и физической силы проверяется с выездом на место', en: 'The use of special means and physical force is checked with a visit to the place' },
      rule: { type: 'deadline', opens: { fact: 'force.used' }, term: hours('design.32.force-visit'), discharge: [{ fact: 'force.checked', where: { value: 'fact.onSite', is: true }, key: aboutOpening }], onMiss: 'breach' },
      remedy: { kk: 'Орнына шығып тексеріп, жазыңыз.', ru: 'Проверьте с выездом на место и запишите.', en: 'Check on the spot and record it.' },
      openPoint: { kk: 'Шығу мерзімін дереккөз атамайды: жиырма төрт сағат — жоба шамасы. Тергеу изоляторында облыс деңгейі шығады (14, 19-сұрақтар).', ru: 'Срок выезда источник не называет: двадцать четыре часа — величина проекта. В следственный изолятор выезжает областной уровень (вопросы 14, 19).', en: 'The source gives no time for the visit: twenty-four hours are a number of design. In a remand prison the regional level goes (questions 14, 19).' },
    },
    conclusionOf('prosecutorial-supervision.32.conclusion', ['P32.2b'], cite('32', '2'), 'district-prosecutor', physicalForce,
      { kk: 'Дене күшін қолдану бойынша да қорытынды жасалады', ru: 'Заключение составляется и по применению физической силы', en: 'A conclusion is drawn up on the use of physical force as well' }),
    {
      ...ofPerson, id: 'prosecutorial-supervision.32.validity', rows: ['P32.2b'], cite: cite('32', '2'), bearer: 'district-prosecutor',
      title: { kk: 'Аудан деңгейіндегі қорытындыда әкімшілік әрекетінің негізділігі де бағаланған', ru: 'В заключении районного уровня оценена и обоснованность действий администрации', en: 'A conclusion of the district level assesses validity as well' },
      rule: { type: 'check', on: { fact: 'force.conclusion-drawn', where: { value: 'fact.level', is: 'district' } }, require: { value: 'fact.justified', known: true } },
      remedy: { kk: 'Әрекеттің негізділігі туралы тұжырымды жазыңыз.', ru: 'Запишите вывод об обоснованности действий.', en: 'Record the finding on validity.' },
    },
    {
      ...ofPerson, id: 'prosecutorial-supervision.32.approver', rows: ['P32.2c', 'P32.2d'], cite: cite('32', '2'), bearer: 'district-prosecutor',
      title: { kk: 'Аудан деңгейіндегі қорытындыны аудан (қала) прокуроры бекітеді', ru: 'Заключение районного уровня утверждает горрайпрокурор', en: 'A conclusion of the district level is approved by the district or city prosecutor' },
      rule: { type: 'check', on: { fact: 'force.conclusion-approved', where: { value: 'fact.level', is: 'district' } }, require: { all: [{ value: 'fact.byRole', is: 'district-prosecutor' }, { not: ownConclusion }] } },
      remedy: { kk: 'Қорытындыны прокурорға (міндетін атқарушыға) бекітуге беріңіз; автор өз қорытындысын бекітпейді.', ru: 'Передайте на утверждение прокурору (исполняющему обязанности); автор своё заключение не утверждает.', en: 'Have the prosecutor (or acting) approve it; the author does not approve his own.' },
      openPoint: { kk: 'Бекітуші — прокурор немесе оның міндетін атқарушы, автордан басқа адам (12-сұрақ).', ru: 'Утверждает прокурор или исполняющий его обязанности, не автор (вопрос 12).', en: 'The approver is the prosecutor or the acting one, not the author (question 12).' },
    },
    {
      ...district, id: 'prosecutorial-supervision.32.npm-rights', rows: ['P32.3b'], cite: cite('32', '3'), certainty: 'design',
      title: { kk: 'ҰАТ қатысушысының құқығы бұзылғаны бойынша дереу тексеру жүргізіледі', ru: 'По факту нарушения прав участника НПМ незамедлительно проводится проверка', en: 'A violation of the rights of an NPM participant is checked at once' },
      rule: { type: 'deadline', opens: { fact: 'monitoring.rights-violated' }, term: hours('design.32.npm-check'), discharge: [{ fact: 'supervision.check-started', key: aboutOpening }], onMiss: 'breach' },
      remedy: startCheck, openPoint: noNumber,
    },
    {
      ...district, id: 'prosecutorial-supervision.32.materials', rows: ['P32.3c'], cite: cite('32', '3'), certainty: 'F',
      title: { kk: 'Негіз болса, кінәлі лауазымды адамдарға қатысты материалдар үш жұмыс күні ішінде сотқа жіберіледі', ru: 'При наличии оснований материалы в отношении виновных должностных лиц в течение трёх рабочих дней направляются в суд', en: 'Where there are grounds, the materials on the guilty officials are sent to court within three working days' },
      rule: {
        type: 'deadline', opens: { fact: 'supervision.check-finished', where: { value: 'fact.courtGrounds', is: true } }, term: { param: `${act}.32.materials`, unit: 'working-day', mode: 'ordinary' },
        discharge: [{ fact: 'supervision.materials-sent-to-court', key: { about: 'about' } }], early: 'stream', onMiss: 'breach',
      },
      remedy: { kk: 'Материалдарды дайындап, сотқа жіберіңіз.', ru: 'Подготовьте материалы и направьте в суд.', en: 'Prepare the materials and send them to court.' },
      openPoint: { kk: 'Үш жұмыс күні тексеру аяқталған күннен кейінгі күннен саналады (14-сұрақ).', ru: 'Три рабочих дня считаются со дня, следующего за окончанием проверки (вопрос 14).', en: 'The three working days run from the day after the end of the check (question 14).' },
    },
    {
      ...district, id: 'prosecutorial-supervision.32.commission-check', rows: ['P32.4c'], cite: cite('32', '4'), certainty: 'design',
      title: { kk: 'ҚАЖ мекемесіндегі комиссия мүшесінің және ҰАТ қатысушысының өтініші бойынша дереу тексеру жүргізіледі', ru: 'По обращению члена комиссии и участника НПМ в учреждении, органе УИС незамедлительно проводится проверка', en: 'In institutions and bodies of the penal system an application of a commission member or NPM participant is checked at once' },
      where: { any: [placeOf('probation-service'), { all: [placeOf('uis'), byDistrict] }] },
      rule: { type: 'deadline', opens: { fact: ['monitoring.statement-filed', 'appeal.registered'], where: ofCommission }, term: hours('design.32.commission-check'), discharge: [{ fact: 'supervision.check-started', key: aboutOpening }], onMiss: 'breach' },
      remedy: startCheck, openPoint: noNumber,
    },
    weeklyMailbox('prosecutorial-supervision.32.mailbox-uis', 'P32.5a', cite('32', '5'), 'district-prosecutor', 'supervised-uis', byDistrict, { kk: 'ҚАЖ мекемесіндегі арнаулы жәшіктен өтініштер апта сайын алынады', ru: 'Обращения из специальных ящиков учреждения УИС изымаются еженедельно', en: 'Applications are taken out of the mailboxes of a penal institution every week' }),
    weeklyMailbox('prosecutorial-supervision.32.mailbox-probation', 'P32.5a', cite('32', '5'), 'district-prosecutor', 'supervised-probation', null, { kk: 'Пробация қызметіндегі арнаулы жәшіктен өтініштер апта сайын алынады', ru: 'Обращения из специального ящика службы пробации изымаются еженедельно', en: 'Applications are taken out of the mailbox of a probation service every week' }),
    representativePresent('prosecutorial-supervision.32.representative', 'P32.5b', cite('32', '5'), 'district-prosecutor', { all: [placeOf('uis', 'probation-service'), byDistrict] }),
    {
      ...district, id: 'prosecutorial-supervision.32.application', rows: ['P32.5c'], cite: cite('32', '5'), certainty: 'K',
      title: { kk: 'Өтініш заңда белгіленген мерзімде қаралып, жауап беріледі', ru: 'Обращение рассматривается в установленный законом срок, заявителю даётся ответ', en: 'An application is considered in the term of the law and answered' },
      rule: {
        type: 'deadline', opens: { fact: 'appeal.registered' }, term: { param: `${act}.32.application`, unit: 'day', mode: 'ordinary' },
        discharge: [{ fact: ['appeal.answered', 'appeal.forwarded'], key: { appealId: 'appealId' } }], onMiss: 'breach',
      },
      exceptions: [{
        id: 'additional-study', cite: cite('32', '5'), certainty: 'K', when: { value: 'fact.additionalCheck', is: true }, then: { term: { param: `${act}.32.application-studied`, unit: 'day', mode: 'ordinary' } },
        title: { kk: 'Қосымша зерделеу немесе тексеру қажет', ru: 'Требуется дополнительное изучение или проверка', en: 'Additional study or a check is needed' },
      }],
      remedy: { kk: 'Өтінішті қарап, жауап беріңіз немесе құзыретті органға жолдаңыз.', ru: 'Рассмотрите обращение и дайте ответ либо направьте его в компетентный орган.', en: 'Consider the application and answer it, or pass it to the body competent.' },
      openPoint: { kk: 'Мерзімді бұл тармақ өтініштер туралы заңға сілтеп белгілейді: сан сол заңнан, дереккөзде жоқ.', ru: 'Срок пункт отсылает к закону об обращениях: число взято оттуда, в источнике его нет.', en: 'The point refers to the law on applications for the term: the number is from there and not in the source.' },
    },
  ],
} as const satisfies Article;
