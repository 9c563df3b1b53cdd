/** Numbers of the articles on women, complaints, discipline, damage and refusal of food (20, 29, 36–41), and those of design beside them. */
import type { Param } from '../../engine/norm.ts';
import { cite, since1999 } from './cite.ts';
import { design, number } from './number.ts';

const { from } = since1999;
const inEditionOf2012 = 'the number is read in the edition of 2012';

export const disciplineParams: readonly Param[] = [
  number('20.dispatch', 'hour', 24, from, cite('20', '3'),
    { kk: 'Мемлекеттік органдарға өтінішті жіберу мерзімі', ru: 'Срок направления обращения в государственный орган', en: 'Time limit for sending an appeal to a state body' }, 'F', '«не позднее суток с момента их подачи»: twenty-four hours'),
  number('29.child-age', 'year', 3, from, cite('29', '1'),
    { kk: 'Анасының жанында болатын баланың жасы', ru: 'Возраст ребёнка, находящегося при матери', en: 'Age up to which a child may be with the mother' }, 'F', inEditionOf2012),
  number('29.walk', 'minute', 180, from, cite('29', '3'),
    { kk: 'Жүкті әйел мен жанында баласы бар әйелдің серуені', ru: 'Прогулка беременной и женщины с ребёнком', en: 'Walk of a pregnant woman or a woman with a child' }, 'F', '«до трёх часов»'),
  number('30.walk', 'minute', 120, from, cite('30', '2'),
    { kk: 'Кәмелетке толмағанның ең қысқа серуені', ru: 'Наименьшая прогулка несовершеннолетнего', en: 'Shortest walk of a minor' }, 'F', '«не менее двух часов»'),
  number('37.cell', 'day', 15, from, cite('37', undefined, '2'),
    { kk: 'Карцерге қамаудың шекті мерзімі', ru: 'Предельный срок водворения в карцер', en: 'Longest placement in the punishment cell' }, 'F', inEditionOf2012),
  number('37.cell-minor', 'day', 7, from, cite('37', undefined, '2'),
    { kk: 'Кәмелетке толмағанды карцерге қамаудың шекті мерзімі', ru: 'Предельный срок водворения несовершеннолетнего в карцер', en: 'Longest placement of a minor in the punishment cell' }, 'F', inEditionOf2012),
  number('38.imposition', 'day', 10, from, cite('38', '2'),
    { kk: 'Жаза қолдану мерзімі', ru: 'Срок наложения взыскания', en: 'Time limit for imposing a penalty' }, 'F', '«десяти суток»: ten times twenty-four hours, the earlier of two ends (the other: 24:00 of the tenth day after the day of discovery)'),
  number('38.imposition-limit', 'month', 1, from, cite('38', '2'),
    { kk: 'Бұзушылық жасалған күннен бастап жаза қолданудың шегі', ru: 'Предел наложения взыскания со дня совершения нарушения', en: 'Limit of imposing a penalty, from the commission' }, 'F', inEditionOf2012),
  number('38.execution', 'month', 1, from, cite('38', '2'),
    { kk: 'Жазаны орындау мерзімі', ru: 'Срок применения взыскания', en: 'Time limit for applying a penalty' }, 'F', inEditionOf2012),

  number('design.hunger-observation', 'day', 1, from, cite('41', '2'),
    { kk: 'Тамақтан бас тартқан адамды бақылау аралығы', ru: 'Промежуток наблюдения за отказывающимся от пищи', en: 'Interval of observing a person who refuses food' }, 'design', 'the part gives no interval: an entry at least every twenty-four hours'),
  number('design.reprisal', 'day', 30, from, cite('20', '7'),
    { kk: 'Шағымнан кейінгі жаза прокурорға көрсетілетін уақыт', ru: 'Время после жалобы, в которое взыскание показывается прокурору', en: 'Time after a complaint in which a penalty is shown to the prosecutor' }, 'design', 'the part forbids reprisals without a number'),
  design('appeal-at-once', 180, cite('20', '2'),
    { kk: 'Прокурор мен сотқа өтінішті дереу жіберу', ru: 'Немедленное направление обращения прокурору и в суд', en: 'Sending an appeal to prosecutor or court at once' }, '«немедленно» has no number: the time of a messenger, as for art. 101 of the Criminal Procedure Code'),
  design('answer', 1440, cite('20', '6'),
    { kk: 'Өтінішке жауапты хабарлау', ru: 'Объявление ответа на обращение', en: 'Announcing the answer to an appeal' }, 'the part gives no time'),
  design('provision', 1440, cite('29', '2'),
    { kk: 'Жақсартылған жағдайлар белгілеу', ru: 'Назначение улучшенных условий', en: 'Assigning improved conditions' }, 'the part gives no time'),
  design('penalty-applied', 180, cite('38', '2'),
    { kk: 'Жазаны дереу қолдану', ru: 'Немедленное применение взыскания', en: 'Applying a penalty at once' }, '«как правило, немедленно» has no number'),
  design('cell-term', 0, cite('39', '3'),
    { kk: 'Қаулы бойынша мерзім өткенде карцерден шығару', ru: 'Вывод из карцера по истечении срока', en: 'Taking out of the punishment cell at the end of the term' }, 'at the end of the term itself'),
  design('cell-exit', 60, cite('39', '4'),
    { kk: 'Жаза алынғанда карцерден шығару', ru: 'Вывод из карцера при отмене или снятии взыскания', en: 'Taking out of the cell when the penalty is cancelled or lifted' }, 'the article gives no time'),
  design('bedding', 1560, cite('39', '4'),
    { kk: 'Карцерде төсек-орынды әр түнге беру', ru: 'Выдача постельных принадлежностей в карцере на каждую ночь', en: 'Giving bedding in the punishment cell for each night' }, 'the hours of sleep are set by the internal order: a day, and two hours for the evening round'),
  design('parcels-after-cell', 1440, cite('39', '4'),
    { kk: 'Карцерден кейін сәлемдемелерді тапсыру', ru: 'Вручение посылок после карцера', en: 'Delivering parcels after the punishment cell' }, 'the article gives no time'),
  design('damage-announcement', 1440, cite('40', '3'),
    { kk: 'Залал туралы қаулыны хабарлау', ru: 'Объявление постановления об ущербе', en: 'Announcing the order on damage' }, 'the part gives no time'),
  design('damage-refund', 1440, cite('40', '5'),
    { kk: 'Дұрыс өндірілмеген соманы қайтару', ru: 'Возврат неправильно взысканной суммы', en: 'Returning a wrongly recovered sum' }, 'the part gives no time'),
  design('damage-balance', 1440, cite('40', '7'),
    { kk: 'Өтелмеген залал туралы мәліметті жіберу', ru: 'Направление сведений о невозмещённом ущербе', en: 'Sending word of unpaid damage' }, 'the part gives no time'),
  design('hunger-strike', 1440, cite('41', '1'),
    { kk: 'Тамақтан бас тарту себептерін анықтау және хабарлау', ru: 'Выяснение причин отказа от пищи и извещение о нём', en: 'Finding the reasons of a refusal of food, and notice of it' }, 'the part gives no time: a day, as for other notices of this act'),
];
