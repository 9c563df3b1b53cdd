/** Facts of a place of custody, restrictions on a person, and the withdrawal of a record made by mistake. */
import type { FactTypeSpec } from './field.ts';
import { agencyLabels, placeKindLabels } from './choices.ts';
import { capacities } from './fact.ts';
import { inspectionCourse } from './inspection.ts';
import { choice, documentNumber, longText, must, text, words } from './words.ts';

export const placeFacts: readonly FactTypeSpec[] = [
  {
    type: 'place.described',
    title: words('Ұстау орны туралы мәліметтер', 'Сведения о месте содержания', 'Particulars of a place of custody'),
    group: 'office', order: 0, streams: ['place'],
    fields: {
      name: text('Атауы', 'Наименование', 'Name'),
      kind: must(choice(placeKindLabels, 'Түрі', 'Вид', 'Kind')),
      agency: choice(agencyLabels, 'Ведомство', 'Ведомство', 'Agency'),
      subKind: text('Түршесі', 'Подвид', 'Sub-kind', { max: 60 }),
    },
    sets: { kind: 'kind', agency: 'agency' },
    recordedBy: ['administrator', 'head-of-place', 'system'],
  },
  {
    type: 'place.inspected',
    title: words('Ұстау орнын тексеру', 'Проверка места содержания', 'Inspection of a place of custody'),
    group: 'office', order: 60, streams: ['place'],
    fields: {
      kind: must(choice({
        daily: words('күн сайынғы', 'ежедневная', 'daily'),
        weekly: words('апта сайынғы', 'еженедельная', 'weekly'),
        monthly: words('ай сайынғы', 'ежемесячная', 'monthly'),
        comprehensive: words('кешенді', 'комплексная', 'comprehensive'),
      }, 'Түрі', 'Вид', 'Kind')),
      number: documentNumber,
      order: text('Тексеру тағайындау туралы қаулы', 'Постановление о назначении проверки', 'Order appointing the inspection', { max: 120 }),
      participants: longText('Қатысушылар мен мамандар', 'Участники и специалисты', 'Participants and specialists', { max: 2000 }),
      findings: longText('Анықталған заңдылық бұзушылықтар', 'Выявленные нарушения законности', 'Violations of legality found'),
      shortcomings: longText('Жұмыстағы кемшіліктер', 'Недостатки и упущения в работе', 'Shortcomings and omissions in work'),
      causes: longText('Себептері мен жағдайлары', 'Причины и условия, способствовавшие этому', 'Causes and conditions'),
      proposals: longText('Тексеру нәтижелерін іске асыру ұсыныстары', 'Предлагаемые варианты реализации результатов', 'Proposed options of realising the results'),
      remedies: longText('Жою жолдары мен тәсілдері', 'Пути и способы устранения', 'Ways and means of elimination'),
      madeKnownTo: text('Кімге таныстырылды', 'Кто ознакомлен со справкой', 'Certificate made known to'),
      ...inspectionCourse,
    },
    recordedBy: ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor', 'monitoring-member'],
  },
  {
    type: 'restriction.imposed',
    title: words('Шектеу қойылды', 'Введено ограничение', 'Restriction imposed'),
    group: 'discipline', order: 60, streams: ['episode'],
    fields: {
      what: must(text('Қандай шектеу', 'Какое ограничение', 'What restriction')),
      citation: text('Заң нормасы', 'Норма закона', 'Norm of law'),
      kind: choice({
        correspondence: words('хат жазысу', 'переписка', 'correspondence'),
        visits: words('кездесулер (қорғаушыдан басқа)', 'свидания (кроме защитника)', 'visits (save the defender)'),
        'defender-visits': words('қорғаушымен кездесулер', 'свидания с защитником', 'visits of the defender'),
        purchases: words('азық-түлік пен бірінші қажеттілік заттарын сатып алу', 'приобретение продуктов и предметов первой необходимости', 'buying food and items of first necessity'),
        parcels: words('хаттар, сәлемдемелер мен берілімдер алу', 'получение писем, посылок и передач', 'receiving letters, parcels and packages'),
        literature: words('үстел ойындары, кітаптар, газеттер мен журналдар', 'настольные игры, книги, газеты и журналы', 'board games, books, newspapers and magazines'),
        walks: words('серуендеу', 'прогулки', 'walks'),
        food: words('тамақтану', 'питание', 'food'),
        'medical-care': words('медициналық көмек', 'медицинская помощь', 'medical care'),
        appeals: words('ұсыныстар, арыздар мен шағымдар', 'предложения, заявления и жалобы', 'proposals, applications and complaints'),
        other: words('өзге құқық', 'иное право', 'another right'),
      }, 'Қай құқық шектелді', 'Какое право ограничено', 'Which right is restricted'),
    },
    recordedBy: ['head-of-place', 'deputy-head-of-place', 'duty-officer', 'investigator', 'inquirer', 'investigating-judge', 'judge', 'court'],
  },
  {
    // Carries `withdraws`: the named fact did not happen. Not itself an event of the episode; it only strikes out.
    type: 'record.withdrawn',
    title: words('Жазба қайтарып алынды', 'Запись отозвана', 'Record withdrawn'),
    group: 'office', order: 96, streams: ['episode', 'place', 'case', 'office'],
    fields: { reason: must(longText('Себебі', 'Причина', 'Reason', { max: 2000 })) },
    recordedBy: capacities.filter((capacity) => !['detainee', 'relative', 'auditor', 'monitoring-member', 'defence-counsel'].includes(capacity)),
  },
];
