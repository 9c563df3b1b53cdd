/** Public control: the public monitoring commission in a special institution (Law on special institutions arts. 50, 51). */
import type { FactTypeSpec, FieldSpec } from './field.ts';
import { choice, factId, instant, integer, longText, must, text, words, yesNo } from './words.ts';

const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;
const commission = text('Қоғамдық бақылау комиссиясы', 'Общественная наблюдательная комиссия', 'Public monitoring commission');
const members: FieldSpec = must(integer('Комиссия мүшелерінің саны', 'Число членов комиссии', 'Number of members', { min: 1, max: 50 }));
const names = longText('Мүшелердің тегі, аты', 'Фамилии, имена членов', 'Names of the members', { max: 2000 });

export const monitoringFacts: readonly FactTypeSpec[] = [
  {
    type: 'monitoring.visit-announced',
    title: words('Комиссияның баруы туралы хабарланды', 'Объявлено посещение комиссией', 'Visit of the commission announced'),
    group: 'monitoring', order: 60, streams: ['place'],
    fields: { commission, members, names, planned: instant('Жоспарланған уақыты', 'Планируемое время', 'Planned time'), purpose: longText('Мақсаты', 'Цель', 'Purpose', { max: 2000 }) },
    recordedBy: ['monitoring-member', ...administration],
  },
  {
    type: 'monitoring.visited',
    title: words('Комиссия мекемеде болды', 'Комиссия посетила учреждение', 'Commission visited the institution'),
    group: 'monitoring', order: 61, streams: ['place'],
    fields: {
      commission, members, names,
      until: instant('Қай уақытқа дейін', 'До какого времени', 'Until'),
      seen: longText('Не қаралды', 'Что осмотрено', 'What was seen', { max: 4000 }),
      brokeRules: yesNo('Мекеменің қызметін қамтамасыз ететін актілер бұзылды', 'Нарушены акты, обеспечивающие деятельность учреждения', 'Acts that ensure the work of the institution were broken'),
      disobeyed: yesNo('Әкімшіліктің заңды талаптары орындалмады', 'Не выполнены законные требования администрации', 'Lawful demands of the administration were not obeyed'),
      hinderedProcedure: yesNo('Процестік әрекетке кедергі жасалды', 'Созданы препятствия процессуальному действию', 'A procedural act was hindered'),
      interfered: yesNo('Мекеме қызметіне немесе іс жүргізуге араласу болды', 'Имело место вмешательство в деятельность учреждения или в производство', 'There was interference in the work of the institution or in proceedings'),
      remarks: longText('Ескертпелер', 'Замечания', 'Remarks', { max: 4000 }),
    },
    recordedBy: ['monitoring-member', ...administration],
  },
  {
    type: 'monitoring.visit-refused',
    title: words('Комиссия мекемеге жіберілмеді', 'Комиссия не допущена в учреждение', 'Commission refused entry'),
    group: 'monitoring', order: 61, streams: ['place'],
    fields: {
      commission, members, names,
      reason: must(choice({
        'special-regime': words('ерекше жағдайлар режимі', 'режим особых условий', 'regime of special conditions'),
        'one-member': words('мүшелер саны екеуден аз', 'менее двух членов', 'fewer than two members'),
        other: words('өзге себеп', 'иная причина', 'another reason'),
      }, 'Себебі', 'Причина', 'Reason')),
      explanation: longText('Түсіндірме', 'Пояснение', 'Explanation', { max: 2000 }),
    },
    recordedBy: ['monitoring-member', ...administration],
  },
  {
    type: 'monitoring.conversation',
    title: words('Комиссияның ұсталған адаммен әңгімесі', 'Беседа комиссии с содержащимся лицом', 'Talk of the commission with a person held'),
    group: 'monitoring', order: 62, streams: ['episode', 'place'],
    fields: {
      consent: yesNo('Адам келісім берді', 'Лицо дало согласие', 'The person consented'),
      signed: yesNo('Келісім қолхатпен', 'Согласие под роспись', 'Consent against signature'),
      topics: longText('Әңгіме мазмұны', 'Содержание беседы', 'Content of the talk', { max: 4000, secret: true }),
    },
    recordedBy: ['monitoring-member', ...administration],
  },
  {
    type: 'monitoring.conversation-refused',
    title: words('Комиссияға адаммен әңгімелесуге рұқсат берілмеді', 'Комиссии отказано в беседе с лицом', 'Commission refused a talk with a person'),
    group: 'monitoring', order: 62, streams: ['place', 'episode'],
    fields: {
      consent: yesNo('Адам келісім берген еді', 'Лицо было согласно', 'The person had consented'),
      reason: text('Себебі', 'Причина', 'Reason'),
    },
    recordedBy: ['monitoring-member', ...administration],
  },
  {
    type: 'monitoring.appeal-received',
    title: words('Комиссия өтінішті (шағымды) қабылдады', 'Комиссия приняла обращение (жалобу)', 'Commission received an appeal or complaint'),
    group: 'complaint', order: 62, streams: ['episode', 'place'],
    fields: {
      appealId: must(text('Өтініштің нөмірі', 'Номер обращения', 'Number of the appeal', { max: 64 })),
      about: choice({
        conditions: words('ұстау жағдайлары', 'условия содержания', 'conditions of custody'),
        medical: words('медициналық қамтамасыз ету', 'медико-санитарное обеспечение', 'medical provision'),
        work: words('еңбекті ұйымдастыру', 'организация труда', 'organisation of work'),
        leisure: words('бос уақыт пен оқу', 'досуг и обучение', 'leisure and education'),
        treatment: words('қатыгез қарау', 'жестокое обращение', 'ill-treatment'),
        other: words('өзге құқық бұзушылық', 'иное нарушение прав', 'another violation of rights'),
      }, 'Не туралы', 'О чём', 'About'),
      hindered: yesNo('Әкімшілік қабылдауға кедергі жасады', 'Администрация препятствовала приёму', 'The administration hindered the receipt'),
      passedTo: text('Кімге берілді', 'Кому передано', 'Passed to'),
    },
    recordedBy: ['monitoring-member', ...administration],
  },
  {
    type: 'monitoring.statement-filed',
    title: words('Комиссия мәлімдеме берді', 'Комиссия подала заявление', 'Commission filed a statement'),
    group: 'monitoring', order: 63, streams: ['place'],
    fields: {
      statementId: must(text('Мәлімдеменің нөмірі', 'Номер заявления', 'Number of the statement', { max: 64 })),
      addressee: must(choice({
        administration: words('мекеме әкімшілігіне', 'администрации учреждения', 'to the administration'),
        prosecutor: words('прокуратура органына', 'органу прокуратуры', "to the prosecutor's body"),
        both: words('әкімшілікке және прокуратура органына', 'администрации и органу прокуратуры', "to the administration and the prosecutor's body"),
        other: words('өзге органға', 'иному органу', 'to another body'),
      }, 'Кімге', 'Кому', 'To whom')),
      about: longText('Мазмұны', 'Содержание', 'Content', { max: 10000 }),
      visit: factId('Қай барудың қорытындысы', 'По итогам какого посещения', 'After which visit'),
    },
    recordedBy: ['monitoring-member', 'duty-officer', 'head-of-place', 'custody-prosecutor'],
  },
  {
    type: 'monitoring.statement-answered',
    title: words('Комиссияның мәлімдемесіне жауап берілді', 'Дан ответ на заявление комиссии', 'Statement of the commission answered'),
    group: 'monitoring', order: 64, streams: ['place'],
    fields: {
      statementId: must(text('Мәлімдеменің нөмірі', 'Номер заявления', 'Number of the statement', { max: 64 })),
      by: choice({ administration: words('мекеме әкімшілігі', 'администрация учреждения', 'administration'), prosecutor: words('прокуратура органы', 'орган прокуратуры', "prosecutor's body") }, 'Кім жауап берді', 'Кто ответил', 'Answered by'),
      result: longText('Не істелді', 'Что сделано', 'What was done', { max: 4000 }),
    },
    recordedBy: ['head-of-place', 'deputy-head-of-place', 'custody-prosecutor', 'prosecutor', 'deputy-prosecutor'],
  },
];
