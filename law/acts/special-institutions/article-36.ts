import type { Article } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { inPlaceOfCustody, isMinor, samePenalty } from './discipline.ts';

export const article36 = {
  act,
  number: '36',
  title: { kk: 'Көтермелеу шаралары және оларды қолдану тәртібі', ru: 'Меры поощрения и порядок их применения', en: 'Rewards and the order of granting them' },
  text: { ru: `1. За примерное выполнение обязанностей, соблюдение установленного порядка содержания под стражей к подозреваемым и обвиняемым могут применяться меры поощрения:
1) досрочное снятие ранее наложенного взыскания;
2) разрешение на дополнительное посещение помещения для спортивных занятий, а также на другие формы проведения досуга несовершеннолетним подозреваемым и обвиняемым.
2. Поощрение применяется руководителем администрации места содержания под стражей или его заместителем.`, certainty: 'F', source },
  norms: [
    {
      id: 'special-institutions.36.closed-list', rows: ['L36.1'], cite: cite('36', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Заңда аталған көтермелеу ғана, себебі көрсетіліп қолданылады', ru: 'Применяется только поощрение, названное законом, и указывается, за что', en: 'Only a reward that the law names is granted, and it is said for what' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'reward.granted' }, require: { all: [{ value: 'fact.kind', in: ['early-lifting', 'leisure'] }, { fields: ['ground'] }] } },
      remedy: { kk: 'Көтермелеудің түрі мен себебін түзетіңіз.', ru: 'Исправьте вид поощрения и укажите, за что оно применено.', en: 'Correct the kind of reward and say for what it was granted.' },
    },
    {
      id: 'special-institutions.36.lifts-a-penalty', rows: ['L36.1.1'], cite: cite('36', '1', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Бұрын қолданылған жаза ғана мерзімінен бұрын алып тасталады', ru: 'Досрочно снимается взыскание, наложенное ранее', en: 'What is lifted early is a penalty imposed before' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'reward.granted', where: { value: 'fact.kind', is: 'early-lifting' } }, require: { all: [{ fields: ['penaltyId'] }, { recorded: { fact: 'penalty.imposed', key: samePenalty } }] } },
      remedy: { kk: 'Алып тасталатын жазаның нөмірін көрсетіңіз.', ru: 'Укажите номер снимаемого взыскания.', en: 'Give the number of the penalty that is lifted.' },
    },
    {
      id: 'special-institutions.36.leisure-for-minors', rows: ['L36.1.2'], cite: cite('36', '1', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Бос уақытты қосымша өткізуге рұқсат тек кәмелетке толмағандарға беріледі', ru: 'Дополнительный досуг разрешается только несовершеннолетним', en: 'Additional leisure is a reward for minors only' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'reward.granted', where: { all: [{ value: 'fact.kind', is: 'leisure' }, { value: 'subject.birthDate', known: true }] } }, require: isMinor },
      remedy: { kk: 'Көтермелеудің түрін түзетіңіз.', ru: 'Исправьте вид поощрения.', en: 'Correct the kind of reward.' },
    },
    {
      id: 'special-institutions.36.by-head', rows: ['L36.2'], cite: cite('36', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Көтермелеуді әкімшілік басшысы немесе оның орынбасары қолданады', ru: 'Поощрение применяет руководитель администрации или его заместитель', en: 'A reward is granted by the head of the administration or the deputy' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'reward.granted' }, require: { value: 'fact.byRole', in: ['head-of-place', 'deputy-head-of-place'] } },
      remedy: { kk: 'Шешімді басшы немесе оның орынбасары қабылдауға тиіс.', ru: 'Решение должен принять руководитель или его заместитель.', en: 'The head or the deputy has to decide.' },
    },
  ],
} as const satisfies Article;
