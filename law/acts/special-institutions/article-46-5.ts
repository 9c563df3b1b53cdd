import type { Article } from '../../engine/norm.ts';
import { act, cite, since2011, source } from './cite.ts';
import { dailyWalk, heldInReceiver, nightSleep, receiverPlace, rightsExplained, rites, safety, toldAtReception, walkEachDay } from './receivers.ts';

const held = { certainty: 'F', force: since2011, subject: 'episode', where: heldInReceiver('pr') } as const;
const influence = { fact: 'receiver.influence-applied' } as const;

export const article465 = {
  act,
  number: '46-5',
  title: { kk: 'Қабылдау-бөлу орындарында ұсталатын адамдардың құқықтары мен міндеттері', ru: 'Права и обязанности лиц, содержащихся в приемниках-распределителях', en: 'Rights and duties of persons held in receiver-distributors' },
  text: { ru: `1. Лица, содержащиеся в приемниках-распределителях, имеют право:
1) получать информацию о своих правах и обязанностях, режиме содержания в приемнике-распределителе, порядке подачи предложений, заявлений и жалоб;
2) на личную безопасность в период нахождения в приемнике-распределителе;
3) получать материально-бытовое и медико-санитарное обслуживание по нормам, утверждаемым правилами внутреннего распорядка;
4) на восьмичасовой сон в ночное время;
5) на ежедневную прогулку не менее двух часов в день;
6) отправлять религиозные обряды - при условии соблюдения правил внутреннего распорядка и прав других содержащихся в приемнике-распределителе лиц;
7) обращаться к администрации приемника-распределителя, в органы прокуратуры, суд по вопросам законности и обоснованности их содержания, а также нарушения своих прав и законных интересов.
2. Лица, помещенные в приемники-распределители, обязаны выполнять правила внутреннего распорядка.
3. К лицам, нарушившим установленные правила внутреннего распорядка, в зависимости от характера или тяжести проступка применяются следующие меры воздействия:
1) предупреждение;
2) внеочередной наряд по уборке помещений приемника-распределителя.
Решение о применении мер воздействия принимается начальником приемника-распределителя и оформляется мотивированным постановлением.`, certainty: 'F', source },
  norms: [
    {
      ...held, id: 'special-institutions.46-5.rights-explained', rows: ['L46-5.1.1'], cite: cite('46-5', '1', '1'), bearer: 'duty-officer', ...rightsExplained,
      title: { kk: 'Адамға құқықтары, режим және шағым беру тәртібі түсіндіріледі', ru: 'Лицу разъясняются права, режим и порядок подачи жалоб', en: 'The person is told of rights, the regime and how to complain' },
    },
    {
      ...held, id: 'special-institutions.46-5.told-at-reception', rows: ['L46-5.1.1'], cite: cite('46-5', '1', '1'), bearer: 'duty-officer', ...toldAtReception('pr'),
      title: { kk: 'Қабылдау-бөлу орнына қабылдау аяқталғанда адамға құқықтары түсіндірілген', ru: 'К концу приёма в приёмник-распределитель права лицу разъяснены', en: 'When reception into the receiver-distributor is over the person has been told of the rights' },
    },
    {
      ...held, id: 'special-institutions.46-5.safety', rows: ['L46-5.1.2'], cite: cite('46-5', '1', '2'), bearer: 'head-of-place', ...safety,
      title: { kk: 'Қабылдау-бөлу орнында қауіп төнген адамның қауіпсіздігі қамтамасыз етіледі', ru: 'В приёмнике-распределителе обеспечивается безопасность лица, которому угрожают', en: 'In the receiver-distributor a person in danger is made safe' },
    },
    {
      id: 'special-institutions.46-5.night-sleep', rows: ['L46-5.1.4'], cite: cite('46-5', '1', '4'), certainty: 'F', force: since2011,
      title: { kk: 'Қабылдау-бөлу орнында сегіз сағат түнгі ұйқы', ru: 'Восьмичасовой ночной сон в приёмнике-распределителе', en: 'Eight hours of night sleep in the receiver-distributor' },
      subject: 'place', bearer: 'head-of-place', where: receiverPlace('pr'), ...nightSleep,
    },
    {
      ...held, id: 'special-institutions.46-5.walk', rows: ['L46-5.1.5'], cite: cite('46-5', '1', '5'), bearer: 'duty-officer', ...dailyWalk,
      title: { kk: 'Қабылдау-бөлу орнында күн сайын кемінде екі сағат серуен', ru: 'Ежедневная прогулка в приёмнике-распределителе не менее двух часов', en: 'A daily walk of at least two hours in the receiver-distributor' },
    },
    {
      id: 'special-institutions.46-5.walk-each-day', rows: ['L46-5.1.5'], cite: cite('46-5', '1', '5'), certainty: 'F', force: since2011,
      title: { kk: 'Қабылдау-бөлу орнында әр күннің серуені жазылады', ru: 'В приёмнике-распределителе прогулка записана за каждый день', en: 'In the receiver-distributor the walk of every day is on record' },
      subject: 'episode', bearer: 'duty-officer', ...walkEachDay('pr'),
    },
    {
      ...held, id: 'special-institutions.46-5.rites', rows: ['L46-5.1.6'], cite: cite('46-5', '1', '6'), bearer: 'head-of-place', ...rites,
      title: { kk: 'Қабылдау-бөлу орнында діни рәсімнен негізсіз бас тартылмайды', ru: 'В приёмнике-распределителе в религиозном обряде без основания не отказывают', en: 'In the receiver-distributor a religious rite is not refused without a ground' },
    },
    {
      ...held, id: 'special-institutions.46-5.appeals', rows: ['L46-5.1.7'], cite: cite('46-5', '1', '7'), certainty: 'design', bearer: 'head-of-place',
      title: { kk: 'Прокуратураға және сотқа жолданған өтініш мекенжайына жіберіледі', ru: 'Обращение в прокуратуру и суд направляется по адресу', en: 'An appeal to the prosecutor or a court is sent to its address' },
      rule: {
        type: 'deadline', opens: { fact: 'complaint.lodged', where: { value: 'fact.addressee', in: ['court', 'prosecutor'] } },
        term: { param: 'special-institutions.design.46-5.appeal-dispatch', unit: 'hour', mode: 'exact' },
        discharge: [{ fact: 'complaint.forwarded', key: { complaintId: 'complaintId' } }],
        onMiss: 'breach',
      },
      remedy: { kk: 'Өтінішті мекенжайына жіберіп, уақытын жазыңыз.', ru: 'Направьте обращение по адресу и запишите время.', en: 'Send the appeal to its address and record the time.' },
      openPoint: { kk: 'Жіберу мерзімі аталмаған: 46-6-баптың 4-бөлігіне ұқсас жиырма төрт сағат алынады.', ru: 'Срок направления не назван: по аналогии с частью 4 статьи 46-6 взяты двадцать четыре часа.', en: 'No time is given: twenty-four hours by analogy with article 46-6(4).' },
    },
    {
      ...held, id: 'special-institutions.46-5.rule-broken', rows: ['L46-5.2', 'L46-5.3'], cite: cite('46-5', '3'), bearer: 'head-of-place',
      title: { kk: 'Ықпал ету шарасы қағиданың жазылған бұзылуына ғана қолданылады', ru: 'Мера воздействия — только за записанное нарушение правил', en: 'A measure of influence only for a recorded breach of the regulations' },
      rule: { type: 'check', on: influence, require: { recorded: { fact: 'receiver.rules-broken', where: { fields: ['rule'] }, key: { violationId: 'violationId' } } } },
      remedy: { kk: 'Бұзылған қағиданы жазыңыз немесе шараны жойыңыз.', ru: 'Запишите нарушенное правило или отмените меру.', en: 'Record the rule that was broken, or cancel the measure.' },
    },
    {
      ...held, id: 'special-institutions.46-5.measures', rows: ['L46-5.3', 'L46-5.3.1', 'L46-5.3.2'], cite: cite('46-5', '3'), bearer: 'head-of-place',
      title: { kk: 'Ықпал ету шаралары екеу: ескерту және кезектен тыс наряд', ru: 'Мер воздействия две: предупреждение и внеочередной наряд', en: 'There are two measures of influence: a warning and an extra turn of duty' },
      rule: { type: 'check', on: influence, require: { value: 'fact.measure', in: ['warning', 'extra-duty'] } },
      remedy: { kk: 'Заңда жоқ шараны жойыңыз.', ru: 'Отмените меру, которой нет в законе.', en: 'Cancel the measure that the law does not have.' },
    },
    {
      ...held, id: 'special-institutions.46-5.head-decides', rows: ['L46-5.3a'], cite: cite('46-5', '3'), bearer: 'head-of-place',
      title: { kk: 'Ықпал ету шарасы туралы шешімді бастық қабылдайды', ru: 'Решение о мере воздействия принимает начальник', en: 'The head decides on a measure of influence' },
      rule: { type: 'check', on: influence, require: { value: 'fact.byRole', is: 'head-of-place' } },
      remedy: { kk: 'Бастықтың шешімін алыңыз немесе шараны жойыңыз.', ru: 'Получите решение начальника или отмените меру.', en: 'Obtain the decision of the head, or cancel the measure.' },
    },
    {
      ...held, id: 'special-institutions.46-5.reasoned-order', rows: ['L46-5.3b'], cite: cite('46-5', '3'), bearer: 'head-of-place',
      title: { kk: 'Шешім уәжді қаулымен ресімделеді', ru: 'Решение оформляется мотивированным постановлением', en: 'The decision is drawn up as a reasoned order' },
      rule: { type: 'check', on: influence, require: { fields: ['order', 'reasons'] } },
      remedy: { kk: 'Қаулының нөмірі мен дәлелдерін жазыңыз.', ru: 'Запишите номер постановления и его мотивы.', en: 'Record the number and the reasons of the order.' },
    },
  ],
} as const satisfies Article;
