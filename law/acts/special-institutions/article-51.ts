import type { Article, CheckRule } from '../../engine/norm.ts';
import { act, cite, since2011, source } from './cite.ts';
import { specialRegimeInForce } from './special-regime.ts';

const ofPlace = { certainty: 'F', force: since2011, subject: 'place' } as const;
const byMembers = { ...ofPlace, bearer: 'monitoring-member' } as const;
const byHead = { ...ofPlace, bearer: 'head-of-place' } as const;
/** What the record of a visit says of the members' conduct: silence is no reproach. */
const notRecorded = (field: string): CheckRule => ({ type: 'check', on: { fact: 'monitoring.visited', where: { value: `fact.${field}`, known: true } }, require: { value: `fact.${field}`, is: false } });
const remarkRemedy = { kk: 'Мән-жайын ескертпелерде жазып, комиссияға және прокурорға хабарлаңыз.', ru: 'Изложите обстоятельства в замечаниях, сообщите комиссии и прокурору.', en: 'Set out the circumstances in the remarks; tell the commission and the prosecutor.' } as const;

export const article51 = {
  act,
  number: '51',
  title: { kk: 'Қоғамдық бақылау комиссиясының өкілеттіктері', ru: 'Полномочия общественной наблюдательной комиссии', en: 'Powers of the public monitoring commission' },
  text: { ru: `1. Общественная наблюдательная комиссия, а также члены общественной наблюдательной комиссии вправе:
1) в составе не менее двух членов общественной наблюдательной комиссии беспрепятственно посещать специальные учреждения в порядке, определяемом центральными исполнительными органами;
2) беседовать с лицами, содержащимися в специальных учреждениях, при наличии согласия указанных лиц, а также принимать обращения и жалобы по вопросам нарушения их прав и законных интересов;
3) обращаться с заявлениями к администрации специального учреждения и (или) в органы прокуратуры по вопросам, связанным с обеспечением прав и законных интересов лиц, содержащихся в специальных учреждениях.
2. На период введения режима особых условий в специальных учреждениях полномочия общественной наблюдательной комиссии по посещению указанных учреждений приостанавливаются.
3. При исполнении своих полномочий члены общественной наблюдательной комиссии обязаны соблюдать положения нормативных правовых актов, обеспечивающих деятельность специальных учреждений, а также подчиняться законным требованиям администрации указанных учреждений. Проведение мероприятий общественного контроля не должно создавать препятствия осуществлению процессуальных действий.
Сноска. Закон дополнен статьей 51 в соответствии с Законом РК от 29.12.2010 № 375-IV (вводится в действие по истечении десяти календарных дней после его первого официального опубликования).`, certainty: 'F', source },
  norms: [
    {
      ...byHead, id: 'special-institutions.51.entry', rows: ['L51.1.1a'], cite: cite('51', '1', '1'),
      title: { kk: 'Комиссия мекемеге кедергісіз кіреді', ru: 'Комиссия посещает учреждение беспрепятственно', en: 'The commission visits the institution without hindrance' },
      rule: {
        type: 'check', on: { fact: 'monitoring.visit-refused' },
        require: { any: [specialRegimeInForce, { not: { value: 'fact.members', atLeast: { param: 'special-institutions.51.visit-members' } } }] },
      },
      remedy: { kk: 'Комиссияны дереу жіберіңіз және себебін прокурорға хабарлаңыз.', ru: 'Немедленно допустите комиссию и сообщите причину отказа прокурору.', en: 'Let the commission in at once and tell the prosecutor why it was refused.' },
      openPoint: { kk: 'Бару тәртібін орталық атқарушы органдар белгілейді: ол тәртіпке сүйенген бас тарту да прокурорға көрсетіледі. Басшының өз шаралары (46-баптың 3-бөлігі) баруды тоқтатпайды деп оқылады.', ru: 'Порядок посещения определяют центральные исполнительные органы: отказ со ссылкой на него тоже показывается прокурору. Меры руководителя (часть 3 статьи 46) читаются как не приостанавливающие посещений.', en: 'The procedure of visits is set by central executive bodies: a refusal that relies on it is shown to the prosecutor too. The head’s own measures (article 46(3)) are read as not suspending visits.' },
    },
    {
      ...byMembers, id: 'special-institutions.51.two-members', rows: ['L51.1.1b'], cite: cite('51', '1', '1'),
      title: { kk: 'Баруға комиссияның кемінде екі мүшесі қатысады', ru: 'Посещение — в составе не менее двух членов комиссии', en: 'A visit is made by at least two members' },
      rule: { type: 'check', on: { fact: ['monitoring.visit-announced', 'monitoring.visited'] }, require: { value: 'fact.members', atLeast: { param: 'special-institutions.51.visit-members' } } },
      remedy: { kk: 'Екінші мүшені қосыңыз немесе баруды кейінге қалдырыңыз.', ru: 'Включите второго члена комиссии либо перенесите посещение.', en: 'Add a second member, or put the visit off.' },
    },
    {
      certainty: 'F', force: since2011, subject: 'episode', bearer: 'monitoring-member', id: 'special-institutions.51.consent', rows: ['L51.1.2a'], cite: cite('51', '1', '2'),
      title: { kk: 'Комиссия адаммен оның келісімі болғанда ғана әңгімелеседі', ru: 'Беседа — только при согласии лица', en: 'The commission talks with a person only with the person’s consent' },
      rule: { type: 'check', on: { fact: 'monitoring.conversation' }, require: { value: 'fact.consent', is: true } },
      remedy: { kk: 'Адамның келісімін алып, жазыңыз; келісім болмаса, әңгімені тоқтатыңыз.', ru: 'Получите согласие лица и запишите его; без согласия прекратите беседу.', en: 'Obtain and record the person’s consent; without it end the talk.' },
    },
    {
      ...byHead, id: 'special-institutions.51.talk', rows: ['L51.1.2a'], cite: cite('51', '1', '2'),
      title: { kk: 'Келіскен адаммен әңгімеге кедергі жасалмайды', ru: 'Беседе с согласным лицом не препятствуют', en: 'A talk with a person who consents is not hindered' },
      rule: { type: 'check', on: { fact: 'monitoring.conversation-refused', where: { value: 'fact.consent', is: true } }, require: specialRegimeInForce },
      remedy: { kk: 'Әңгімеге жағдай жасаңыз және себебін прокурорға хабарлаңыз.', ru: 'Обеспечьте беседу и сообщите причину отказа прокурору.', en: 'Make the talk possible and tell the prosecutor why it was refused.' },
    },
    {
      certainty: 'F', force: since2011, subject: 'episode', bearer: 'head-of-place', id: 'special-institutions.51.appeals', rows: ['L51.1.2b'], cite: cite('51', '1', '2'),
      title: { kk: 'Комиссияның өтініштер мен шағымдарды қабылдауына кедергі жасалмайды', ru: 'Приёму комиссией обращений и жалоб не препятствуют', en: 'The commission receives appeals and complaints unhindered' },
      rule: { type: 'check', on: { fact: 'monitoring.appeal-received', where: { value: 'fact.hindered', known: true } }, require: { value: 'fact.hindered', is: false } },
      remedy: { kk: 'Өтінішті комиссияға беріп, кедергі туралы прокурорға хабарлаңыз.', ru: 'Передайте обращение комиссии и сообщите о препятствии прокурору.', en: 'Hand the appeal to the commission and tell the prosecutor of the hindrance.' },
    },
    {
      ...byMembers, id: 'special-institutions.51.statement', rows: ['L51.1.3'], cite: cite('51', '1', '3'),
      title: { kk: 'Комиссия мәлімдемені әкімшілікке немесе прокуратура органына береді', ru: 'Заявление комиссии — администрации или органу прокуратуры', en: 'The commission files its statement with the administration or the prosecutor’s body' },
      rule: { type: 'check', on: { fact: 'monitoring.statement-filed' }, require: { all: [{ value: 'fact.addressee', in: ['administration', 'prosecutor', 'both'] }, { fields: ['about'] }] }, severity: 'warning' },
      remedy: { kk: 'Мәлімдемені әкімшілікке немесе прокурорға жолдаңыз, мазмұнын жазыңыз.', ru: 'Направьте заявление администрации или прокурору, запишите его содержание.', en: 'Address the statement to the administration or the prosecutor and record its content.' },
      openPoint: { kk: 'Жауап беру мерзімін бұл Заң белгілемейді.', ru: 'Срок ответа этот Закон не называет.', en: 'This Law gives no time for the answer.' },
    },
    {
      ...byMembers, id: 'special-institutions.51.suspended', rows: ['L51.2'], cite: cite('51', '2'),
      title: { kk: 'Ерекше жағдайлар режимінде комиссияның бару өкілеттігі тоқтатыла тұрады', ru: 'На период режима особых условий посещения комиссии приостановлены', en: 'Visits of the commission are suspended under the regime of special conditions' },
      rule: { type: 'check', on: { fact: 'monitoring.visited' }, require: { not: specialRegimeInForce } },
      remedy: { kk: 'Баруды режим аяқталғанға дейін кейінге қалдырыңыз.', ru: 'Перенесите посещение до окончания режима.', en: 'Put the visit off until the regime ends.' },
    },
    {
      ...byMembers, id: 'special-institutions.51.acts', rows: ['L51.3a'], cite: cite('51', '3'), rule: notRecorded('brokeRules'), remedy: remarkRemedy,
      title: { kk: 'Комиссия мүшелері мекеменің қызметін қамтамасыз ететін актілерді сақтайды', ru: 'Члены комиссии соблюдают акты, обеспечивающие деятельность учреждения', en: 'Members observe the acts that ensure the work of the institution' },
    },
    {
      ...byMembers, id: 'special-institutions.51.demands', rows: ['L51.3b'], cite: cite('51', '3'), rule: notRecorded('disobeyed'), remedy: remarkRemedy,
      title: { kk: 'Комиссия мүшелері әкімшіліктің заңды талаптарына бағынады', ru: 'Члены комиссии подчиняются законным требованиям администрации', en: 'Members obey the lawful demands of the administration' },
    },
    {
      ...byMembers, id: 'special-institutions.51.procedure', rows: ['L51.3c'], cite: cite('51', '3'), rule: notRecorded('hinderedProcedure'), remedy: remarkRemedy,
      title: { kk: 'Қоғамдық бақылау процестік әрекеттерге кедергі жасамайды', ru: 'Общественный контроль не создаёт препятствий процессуальным действиям', en: 'Public control does not hinder procedural acts' },
    },
  ],
} as const satisfies Article;
