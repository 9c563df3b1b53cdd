import type { Article, Guard, I18n, Norm } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { inPlaceOfCustody, isCell, isKartser, outOfCell, released, samePenalty, sameViolation, takenAway } from './discipline.ts';

const inCell: Guard = { all: [inPlaceOfCustody, { state: 'in-punishment-cell' }] };
const byHead: Guard = { value: 'fact.byRole', is: 'head-of-place' };
const article394: Guard = { value: 'fact.ground', in: ['medical', 'other'] };
const onlyHead: I18n = { kk: 'Шешімді әкімшілік басшысы қабылдап, негізін көрсетуге тиіс.', ru: 'Решение принимает руководитель администрации и указывает основание.', en: 'The head of the administration decides and states the ground.' };
const applied = (where?: Guard): Guard => ({ recorded: { fact: 'penalty.applied', where: where ? { all: [isCell, where] } : isCell, key: samePenalty } });

/** Part 1: for which violation the cell is imposed; the violation on record must be of that kind. */
function ofThisKind(row: string, point: string, kind: string, title: I18n, more?: Guard): Norm {
  const found: Guard = { value: 'fact.kind', is: kind };
  return {
    id: `special-institutions.39.ground-${kind}`, rows: [row], cite: cite('39', '1', point), certainty: 'F', force: since1999, title,
    subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
    rule: {
      type: 'check', on: { fact: 'penalty.imposed', where: { all: [isCell, { value: 'fact.ground', is: kind }] } },
      require: { recorded: { fact: 'violation.discovered', where: more ? { all: [found, more] } : found, key: sameViolation } },
    },
    remedy: { kk: 'Негізді бұзушылықтың түріне сәйкестендіріңіз немесе жазаның күшін жойыңыз.', ru: 'Приведите основание в соответствие с нарушением либо отмените взыскание.', en: 'Make the ground fit the violation, or cancel the penalty.' },
  };
}

/** "Неоднократное": at least one other violation of isolation before. */
const anotherOfIsolation: Guard = { recorded: { fact: 'violation.discovered', where: { value: 'fact.kind', is: 'isolation' } } };

/** Conclusion that the person can be in the cell, not overtaken by one that he or she cannot. */
const fitForCell: Guard = { recorded: {
  fact: 'penalty.medical-conclusion', key: samePenalty,
  where: { all: [
    { value: 'fact.fit', is: true },
    { not: { recorded: { fact: 'penalty.medical-conclusion', where: { all: [{ value: 'fact.fit', is: false }, { of: 'opening.$at', notAfter: { from: 'fact.$at' } }] }, key: samePenalty } } },
  ] },
} };

/** A deferral of the same penalty that is over, during which no new violation was committed. */
const deferredWithoutViolation: Guard = { recorded: {
  fact: 'penalty.deferred', key: samePenalty,
  where: { all: [
    { any: [{ value: 'fact.until', known: false }, { of: 'fact.until', notAfter: { from: 'opening.$at' } }] },
    { not: { recorded: { fact: 'violation.discovered', where: { any: [
      { of: 'opening.$at', notAfter: { from: 'fact.committedAt' } },
      { all: [{ value: 'fact.committedAt', known: false }, { of: 'opening.$at', notAfter: { from: 'fact.$at' } }] },
    ] } } } },
  ] },
} };

/** A parcel that came and was neither delivered nor sent back for good. */
const parcelKept: Guard = { recorded: {
  fact: 'parcel.received',
  where: { not: { any: [
    { recorded: { fact: 'parcel.delivered', key: { parcelId: 'parcelId' } } },
    { recorded: { fact: 'parcel.refused', where: { not: { value: 'fact.reason', is: 'punishment-cell' } }, key: { parcelId: 'parcelId' } } },
  ] } },
} };

export const article39 = {
  act,
  number: '39',
  title: { kk: 'Карцерде ұстау', ru: 'Содержание в карцере', en: 'Holding in the punishment cell' },
  text: { ru: `1. Подозреваемые и обвиняемые могут быть водворены в одиночную камеру или карцер за:
1) притеснение и оскорбление других подозреваемых и обвиняемых;
2) неповиновение законным требованиям сотрудников мест содержания под стражей или иных лиц либо за оскорбление их;
3) неоднократное нарушение правил изоляции;
4) хранение, изготовление и употребление алкогольных напитков;
5) хранение, изготовление и использование других предметов, веществ и продуктов питания, запрещенных к хранению и использованию;
6) участие в азартных играх;
7) мелкое хулиганство.
2. Наказание в виде водворения в карцер или в одиночную камеру применяется также к подозреваемым и обвиняемым, к которым были применены два и более дисциплинарных взыскания, предусмотренные статьей 37 настоящего Закона.
3. Водворение в карцер или в одиночную камеру осуществляется на основании постановления руководителя администрации места содержания под стражей и заключения медицинского работника о возможности нахождения подозреваемого или обвиняемого в карцере.
4. Содержание подозреваемых и обвиняемых в карцере одиночное. В карцере и одиночной камере подозреваемые и обвиняемые обеспечиваются индивидуальным спальным местом и постельными принадлежностями только на время сна в установленные часы. В период содержания в карцере или одиночной камере подозреваемым и обвиняемым запрещаются переписка, свидания, кроме свиданий с защитником, а также приобретение продуктов питания и предметов первой необходимости, получение писем, посылок и передач, пользование настольными играми, книгами, газетами, журналами и иной литературой. Посылки и передачи вручаются подозреваемым и обвиняемым после окончания срока их пребывания в карцере или одиночной камере.
Иные ограничения, не предусмотренные настоящей статьей, в отношении подозреваемых и обвиняемых, содержащихся в карцере или одиночной камере, не допускаются. Направление ими предложений, заявлений и жалоб осуществляется в порядке, предусмотренном статьей 20 настоящего Закона.
Руководитель администрации места содержания под стражей имеет право отсрочить исполнение взыскания в виде водворения в карцер или одиночную камеру, сократить срок содержания в них либо досрочно освободить подозреваемого или обвиняемого с учетом медицинских показаний или по иным основаниям. Если подозреваемый или обвиняемый в период отсрочки не совершил нового нарушения, он может быть освобожден от взыскания.`, certainty: 'F', source },
  features: { 'L39.4a': 'special-institutions.2.single-cell: a punishment cell holds one person' },
  norms: [
    {
      id: 'special-institutions.39.ground', rows: ['L39.1', 'L39.2'], cite: cite('39', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Карцерге немесе бір кісілік камераға 39-бапта аталған негіз бойынша ғана қамалады', ru: 'В карцер или одиночную камеру водворяют только по основанию статьи 39', en: 'The punishment cell or a single cell is imposed only on a ground of article 39' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'check', on: { fact: 'penalty.imposed', where: isCell },
        require: { value: 'fact.ground', in: ['oppression', 'disobedience', 'isolation', 'alcohol', 'prohibited-things', 'gambling', 'petty-hooliganism', 'two-penalties'] },
      },
      remedy: { kk: 'Қамау негізін көрсетіңіз немесе сөгіспен шектеліңіз.', ru: 'Укажите основание водворения или ограничьтесь выговором.', en: 'State the ground of the placement, or give a reprimand only.' },
    },
    ofThisKind('L39.1.1', '1', 'oppression', { kk: 'Басқа ұсталғандарды қысу және қорлау үшін қамау', ru: 'Водворение за притеснение и оскорбление других содержащихся', en: 'Placement for oppressing and insulting other persons held' }),
    ofThisKind('L39.1.2', '2', 'disobedience', { kk: 'Заңды талаптарға бағынбау немесе қорлау үшін қамау', ru: 'Водворение за неповиновение законным требованиям или оскорбление', en: 'Placement for disobeying lawful demands, or for insult' }),
    ofThisKind('L39.1.3', '3', 'isolation', { kk: 'Оқшаулау қағидаларын бірнеше рет бұзу үшін қамау', ru: 'Водворение за неоднократное нарушение правил изоляции', en: 'Placement for breaking the rules of isolation repeatedly' }, anotherOfIsolation),
    ofThisKind('L39.1.4', '4', 'alcohol', { kk: 'Алкогольді ішімдіктер үшін қамау', ru: 'Водворение за алкогольные напитки', en: 'Placement for alcohol' }),
    ofThisKind('L39.1.5', '5', 'prohibited-things', { kk: 'Тыйым салынған өзге заттар үшін қамау', ru: 'Водворение за другие запрещённые предметы', en: 'Placement for other prohibited things' }),
    ofThisKind('L39.1.6', '6', 'gambling', { kk: 'Құмар ойындарға қатысу үшін қамау', ru: 'Водворение за участие в азартных играх', en: 'Placement for gambling' }),
    ofThisKind('L39.1.7', '7', 'petty-hooliganism', { kk: 'Ұсақ бұзақылық үшін қамау', ru: 'Водворение за мелкое хулиганство', en: 'Placement for petty hooliganism' }),
    {
      id: 'special-institutions.39.two-penalties', rows: ['L39.2', 'L36.1.1'], cite: cite('39', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Екі және одан көп жаза қолданылған адам қамалады', ru: 'Водворяется лицо, к которому применены два и более взыскания', en: 'Placement of a person to whom two or more penalties were applied' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'check', on: { fact: 'penalty.imposed', where: { all: [isCell, { value: 'fact.ground', is: 'two-penalties' }] } },
        require: { recorded: { fact: 'penalty.applied', where: { all: [
          { not: { any: takenAway.map((recorded) => ({ recorded })) } },
          { recorded: { fact: 'penalty.applied', where: { not: { any: takenAway.map((recorded) => ({ recorded })) } } } },
        ] } } },
      },
      remedy: { kk: 'Бұрын қолданылған, алып тасталмаған екі жазаны тексеріңіз.', ru: 'Проверьте, что применены и не сняты два взыскания.', en: 'Check that two penalties were applied and not lifted.' },
      openPoint: { kk: 'Есептелетін кезең аталмаған: осы ұстау ішіндегі барлық жазалар саналады.', ru: 'Период, за который они считаются, не назван: считаются все за это содержание.', en: 'The period is not named: all of this stay are counted.' },
    },
    {
      id: 'special-institutions.39.order', rows: ['L39.3a'], cite: cite('39', '3'), certainty: 'F', force: since1999,
      title: { kk: 'Карцерге әкімшілік басшысының қаулысы бойынша қамалады', ru: 'Водворение осуществляется по постановлению руководителя администрации', en: 'Placement is on the order of the head of the administration' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'check', on: { fact: 'penalty.applied', where: isCell },
        require: { any: [
          { all: [{ fields: ['orderNumber'] }, { value: 'fact.orderByRole', is: 'head-of-place' }] },
          { recorded: { fact: 'penalty.imposed', where: { all: [byHead, { value: 'fact.form', is: 'written' }] }, key: samePenalty } },
        ] },
      },
      remedy: { kk: 'Басшының қаулысынсыз карцерге қамауға болмайды: адамды шығарыңыз.', ru: 'Без постановления руководителя водворять нельзя: выведите из карцера.', en: 'Without the order of the head nobody is placed: take the person out.' },
      openPoint: { kk: 'Басшының жазбаша жазасы қаулының өзі деп алынды; орынбасар жазасы үшін басшының бөлек қаулысы керек.', ru: 'Письменное взыскание руководителя принято за само постановление; по взысканию заместителя нужно отдельное постановление руководителя.', en: 'A written penalty by the head is taken to be the order; after a penalty by the deputy the head makes an order of his own.' },
    },
    {
      id: 'special-institutions.39.term-imposed', rows: ['L39.3a', 'L37.2a'], cite: cite('39', '3'), certainty: 'F', force: since1999,
      title: { kk: 'Карцердегі мерзім шешімде белгіленген тәуліктерден аспайды', ru: 'Срок в карцере не больше суток, назначенных решением', en: 'The term in the cell is no longer than the days imposed' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'check', on: { fact: 'penalty.applied', where: { all: [isCell, { value: 'fact.until', known: true }] } },
        require: { recorded: { fact: 'penalty.imposed', where: { of: 'opening.until', notAfter: { from: 'opening.$at', term: { value: 'fact.days', unit: 'day', mode: 'exact' } } }, key: samePenalty } },
      },
      remedy: { kk: 'Мерзімнің соңын түзетіңіз.', ru: 'Исправьте окончание срока.', en: 'Correct the end of the term.' },
    },
    {
      id: 'special-institutions.39.out-at-end', rows: ['L39.3a', 'L39.4l'], cite: cite('39', '3'), certainty: 'F', force: since1999,
      title: { kk: 'Қаулыда белгіленген мерзім өткенде карцерден шығарылады', ru: 'По окончании назначенного срока лицо выводится из карцера', en: 'At the end of the term imposed the person is taken out of the cell' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'deadline',
        opens: { fact: ['penalty.applied', 'penalty.shortened'], where: { all: [{ value: 'fact.until', known: true }, { any: [isCell, applied()] }] } }, base: 'opening.until',
        term: { immediately: true, alarm: 'special-institutions.design.cell-term' },
        discharge: outOfCell,
        voids: [{ fact: 'penalty.shortened', key: samePenalty }, released], onMiss: 'breach',
      },
      remedy: { kk: 'Адамды карцерден дереу шығарып, уақытын жазыңыз.', ru: 'Немедленно выведите из карцера и запишите время.', en: 'Take the person out of the cell at once and record the time.' },
    },
    {
      id: 'special-institutions.39.medical-conclusion', rows: ['L39.3b'], cite: cite('39', '3'), certainty: 'F', force: since1999,
      title: { kk: 'Қамау үшін карцерде болу мүмкіндігі туралы медициналық қорытынды қажет', ru: 'Для водворения нужно медицинское заключение о возможности нахождения в карцере', en: 'A medical conclusion that the person can be in the punishment cell comes before the placement' },
      subject: 'episode', bearer: 'medical-officer', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'penalty.applied', where: isCell }, require: fitForCell },
      remedy: { kk: 'Қорытындысыз немесе теріс қорытындымен қамауға болмайды: адамды шығарып, дәрігерге көрсетіңіз.', ru: 'Без заключения или при отрицательном водворять нельзя: выведите и покажите врачу.', en: 'Without it, or against it, nobody is placed: take the person out and show to a doctor.' },
    },
    {
      id: 'special-institutions.39.bedding', rows: ['L39.4b'], cite: cite('39', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Карцерде ұйқы уақытына ұйықтайтын орын мен төсек-орын беріледі', ru: 'В карцере на время сна выдаются спальное место и постельные принадлежности', en: 'In the cell a sleeping place and bedding are given for the hours of sleep' },
      subject: 'episode', bearer: 'duty-officer', where: inCell,
      rule: {
        type: 'deadline', opens: { fact: ['penalty.applied', 'custody.cell-assigned', 'cell.bedding-issued'], where: { any: [isCell, isKartser, { value: 'fact.$type', is: 'cell.bedding-issued' }] } },
        term: { immediately: true, alarm: 'special-institutions.design.bedding' },
        discharge: [{ fact: 'cell.bedding-issued', where: { all: [{ value: 'fact.bed', is: true }, { value: 'fact.bedding', is: true }] }, meets: 'all' }],
        within: 'in-punishment-cell', onMiss: 'breach',
      },
      remedy: { kk: 'Ұйқы уақытына ұйықтайтын орын мен төсек-орын беріп, жазыңыз.', ru: 'Выдайте на время сна спальное место и постельные принадлежности и запишите это.', en: 'Give the sleeping place and bedding for the hours of sleep and record it.' },
      openPoint: { kk: 'Ұйқы сағаттарын ішкі тәртіп белгілейді; әр түнге берілуі тексеріледі (дабыл — жиырма алты сағат).', ru: 'Часы сна устанавливает внутренний распорядок; проверяется выдача на каждую ночь (сигнал через двадцать шесть часов).', en: 'The hours of sleep are set by the internal order; what is checked is one issue for each night (alarm after twenty-six hours).' },
    },
    {
      id: 'special-institutions.39.no-correspondence', rows: ['L39.4c', 'L39.4f'], cite: cite('39', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Карцерде хат жазысуға және хат алуға болмайды', ru: 'В карцере запрещены переписка и получение писем', en: 'In the punishment cell letters are neither sent nor received' },
      subject: 'episode', bearer: 'duty-officer', where: inCell,
      rule: { type: 'check', on: { fact: ['letter.sent', 'letter.delivered'] }, require: { value: 'fact.correspondent', in: ['prosecutor', 'court'] } },
      remedy: { kk: 'Хатты карцерден шыққанға дейін сақтаңыз; 19-баптың мерзімі шыққаннан басталады.', ru: 'Храните письмо до выхода из карцера; срок статьи 19 начинается с выхода.', en: 'Keep the letter until the person is out; the time of art. 19 begins then.' },
      openPoint: { kk: 'Прокурормен және сотпен хат алмасу 20-бап бойынша жүреді және тоқтамайды деп алынды.', ru: 'Принято, что обращения к прокурору и в суд и ответы их идут по статье 20 и не запрещены.', en: 'What goes to and comes from prosecutor and court is taken to follow art. 20, and not to be forbidden.' },
    },
    {
      id: 'special-institutions.39.no-visits', rows: ['L39.4d'], cite: cite('39', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Карцерде қорғаушыдан басқа ешкіммен кездесуге болмайды', ru: 'В карцере запрещены свидания, кроме свиданий с защитником', en: 'In the punishment cell there are no visits save those of the defender' },
      subject: 'episode', bearer: 'duty-officer', where: inCell,
      rule: { type: 'check', on: { fact: 'visit.held' }, require: { value: 'fact.visitorKind', in: ['advocate', 'association-defender', 'other-defender'] } },
      remedy: { kk: 'Кездесуді карцерден кейінге ауыстырыңыз.', ru: 'Перенесите свидание на время после карцера.', en: 'Put the visit off until the person is out of the cell.' },
      openPoint: { kk: 'Бап консулдық кездесулерді бөлек атамайды.', ru: 'О консульских свиданиях статья не говорит.', en: 'The article does not speak of consular visits.' },
    },
    {
      id: 'special-institutions.39.no-purchases', rows: ['L39.4e'], cite: cite('39', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Карцерде азық-түлік пен бірінші қажеттілік заттарын сатып алуға болмайды', ru: 'В карцере запрещено приобретение продуктов питания и предметов первой необходимости', en: 'In the punishment cell no food and items of first necessity are bought' },
      subject: 'episode', bearer: 'duty-officer', where: inCell,
      rule: { type: 'check', on: { fact: 'account.debited' }, require: { not: { value: 'fact.purpose', in: ['shop', 'purchase'] } } },
      remedy: { kk: 'Сатып алуды карцерден кейінге қалдырыңыз.', ru: 'Отложите покупку до выхода из карцера.', en: 'Put the purchase off until the person is out of the cell.' },
    },
    {
      id: 'special-institutions.39.no-literature', rows: ['L39.4g', 'L39.4e'], cite: cite('39', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Карцерде әдебиет, ойындар және сатып алу туралы өтініш қанағаттандырылмайды', ru: 'В карцере не удовлетворяются просьбы о литературе, играх и покупках', en: 'In the punishment cell requests for literature, games and purchases are not granted' },
      subject: 'episode', bearer: 'duty-officer', where: inCell,
      rule: {
        type: 'check', on: { fact: 'request.answered', where: { value: 'fact.result', is: 'granted' } },
        require: { not: { recorded: { fact: 'request.made', where: { value: 'fact.about', in: ['literature', 'purchase'] }, key: { requestId: 'requestId' } } } },
      },
      remedy: { kk: 'Өтінішті карцерден шыққаннан кейін орындаңыз.', ru: 'Исполните просьбу после выхода из карцера.', en: 'Grant the request when the person is out of the cell.' },
      openPoint: { kk: 'Қылмыстық істің құжаттары әдебиет емес.', ru: 'Документы по уголовному делу литературой не являются.', en: 'Papers of the criminal case are not literature.' },
    },
    {
      id: 'special-institutions.39.no-parcels', rows: ['L39.4f'], cite: cite('39', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Карцерде сәлемдемелер мен берілімдер тапсырылмайды', ru: 'В карцере посылки и передачи не вручаются', en: 'In the punishment cell parcels and packages are not delivered' },
      subject: 'episode', bearer: 'duty-officer', where: inCell,
      rule: { type: 'check', on: { fact: 'parcel.delivered' }, require: { value: 'fact.medicines', is: true } },
      remedy: { kk: 'Сәлемдемені қабылдап, карцерден шыққанға дейін сақтаңыз.', ru: 'Примите посылку и храните её до выхода из карцера.', en: 'Accept the parcel and keep it until the person is out of the cell.' },
      openPoint: { kk: 'Дәрігер қорытындысымен келген дәрі-дәрмек медициналық көмек деп алынды: ол тыйым салынбаған.', ru: 'Медикаменты по заключению врача приняты за медицинскую помощь: она не запрещена.', en: 'Medicines on the conclusion of a doctor are taken to be medical care, which is not forbidden.' },
    },
    {
      id: 'special-institutions.39.parcels-after', rows: ['L39.4h'], cite: cite('39', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Сақталған сәлемдемелер карцерден шыққаннан кейін тапсырылады', ru: 'Отложенные посылки и передачи вручаются после выхода из карцера', en: 'Parcels kept back are delivered after the punishment cell' },
      subject: 'episode', bearer: 'duty-officer', where: inPlaceOfCustody,
      rule: {
        type: 'deadline', opens: { fact: 'penalty.ended', where: parcelKept },
        term: { immediately: true, alarm: 'special-institutions.design.parcels-after-cell' },
        discharge: [{ fact: ['parcel.delivered', 'parcel.refused'], where: { not: parcelKept } }],
        voids: [released, { fact: 'penalty.applied', where: isCell }], onMiss: 'breach',
      },
      remedy: { kk: 'Сақталған барлық сәлемдемелерді тапсырып, қолхат алыңыз.', ru: 'Вручите все отложенные посылки и передачи под расписку.', en: 'Deliver all the parcels that were kept, against signature.' },
      openPoint: { kk: 'Бап уақыт белгілемейді: бір тәулік — жүйенің параметрі.', ru: 'Статья не называет времени: сутки — параметр системы.', en: 'The article gives no time: a day is a parameter of the system.' },
    },
    {
      id: 'special-institutions.39.no-other-restrictions', rows: ['L39.4c', 'L39.4d', 'L39.4e', 'L39.4f', 'L39.4g', 'L39.4i'], cite: cite('39', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Карцерде 39-бапта аталғаннан басқа шектеулер қойылмайды', ru: 'В карцере не допускаются ограничения, не названные статьёй 39', en: 'No restriction beyond those of article 39 is imposed in the punishment cell' },
      subject: 'episode', bearer: 'head-of-place', where: inCell,
      rule: { type: 'check', on: { fact: 'restriction.imposed' }, require: { value: 'fact.kind', in: ['correspondence', 'visits', 'purchases', 'parcels', 'literature'] } },
      remedy: { kk: 'Шектеуді алып тастаңыз: серуен, тамақ, медициналық көмек, қорғаушы және шағымдар карцерде де сақталады.', ru: 'Снимите ограничение: прогулки, питание, медицинская помощь, защитник и жалобы сохраняются и в карцере.', en: 'Lift the restriction: walks, food, medical care, the defender and complaints remain in the cell too.' },
    },
    {
      id: 'special-institutions.39.deferral', rows: ['L39.4k'], cite: cite('39', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Қамауды әкімшілік басшысы медициналық көрсетілімдер немесе өзге негіз бойынша кейінге қалдырады', ru: 'Водворение отсрочивает руководитель администрации по медицинским показаниям или иным основаниям', en: 'The head of the administration defers the placement on medical or other grounds' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'penalty.deferred' }, require: { all: [byHead, article394, { recorded: { fact: 'penalty.imposed', where: isCell, key: samePenalty } }] } },
      remedy: onlyHead,
    },
    {
      id: 'special-institutions.39.not-while-deferred', rows: ['L39.4k'], cite: cite('39', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Кейінге қалдырылған уақытта жаза орындалмайды', ru: 'Пока действует отсрочка, взыскание не исполняется', en: 'While it is deferred the penalty is not carried out' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'check', on: { fact: 'penalty.applied', where: isCell },
        require: { not: { recorded: { fact: 'penalty.deferred', where: { all: [{ value: 'fact.until', known: true }, { not: { of: 'fact.until', notAfter: { from: 'opening.$at' } } }] }, key: samePenalty } } },
      },
      remedy: { kk: 'Кейінге қалдыру мерзімі өткенше карцерден шығарыңыз.', ru: 'Выведите из карцера до окончания отсрочки.', en: 'Take the person out of the cell until the deferral is over.' },
    },
    {
      id: 'special-institutions.39.shortening', rows: ['L39.4l'], cite: cite('39', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Мерзімді әкімшілік басшысы қысқартады, жаңа мерзім ертерек аяқталады', ru: 'Срок сокращает руководитель администрации, и новый срок оканчивается раньше', en: 'The head of the administration shortens the term, and the new term ends earlier' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'penalty.shortened' }, require: { all: [byHead, article394, applied({ of: 'opening.until', notAfter: { from: 'fact.until' } })] } },
      remedy: onlyHead,
    },
    {
      id: 'special-institutions.39.early-release', rows: ['L39.4m'], cite: cite('39', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Карцерден мерзімінен бұрын әкімшілік басшысы босатады', ru: 'Из карцера досрочно освобождает руководитель администрации', en: 'Early release from the cell is decided by the head of the administration' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'penalty.ended', where: { value: 'fact.how', is: 'early' } }, require: { all: [byHead, article394] } },
      remedy: onlyHead,
    },
    {
      id: 'special-institutions.39.remission', rows: ['L39.4n'], cite: cite('39', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Кейінге қалдыру кезінде жаңа бұзушылық болмаса ғана жазадан босатылады', ru: 'От взыскания освобождают, если в период отсрочки не было нового нарушения', en: 'Release from the penalty only where no new violation was committed during the deferral' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'penalty.remitted' }, require: { all: [byHead, deferredWithoutViolation] } },
      remedy: { kk: 'Кейінге қалдыру кезеңін және жаңа бұзушылықтарды тексеріңіз.', ru: 'Проверьте период отсрочки и новые нарушения.', en: 'Check the time of the deferral and new violations.' },
      openPoint: { kk: '«Босатылуы мүмкін» — құқық, міндет емес; кейінге қалдыру аяқталғаннан кейін шешіледі деп алынды.', ru: '«Может быть освобождён» — право, не обязанность; принято, что решают по окончании отсрочки.', en: '"May be released" is a power, not a duty; it is taken to be decided when the deferral is over.' },
    },
    {
      id: 'special-institutions.39.out-when-taken-away', rows: ['L36.1.1', 'L38.5b'], cite: cite('38', '5'), certainty: 'design', force: since1999,
      title: { kk: 'Жазаның күші жойылса немесе ол алып тасталса, адам карцерден шығарылады', ru: 'При отмене или снятии взыскания лицо выводится из карцера', en: 'When the penalty is cancelled or lifted the person is taken out of the cell' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'deadline',
        opens: { fact: ['penalty.cancelled', 'reward.granted'], where: { all: [
          { any: [{ value: 'fact.$type', is: 'penalty.cancelled' }, { value: 'fact.kind', is: 'early-lifting' }] }, { value: 'fact.penaltyId', known: true },
          applied(), { not: { recorded: { fact: 'penalty.ended', key: samePenalty } } },
        ] } },
        term: { immediately: true, alarm: 'special-institutions.design.cell-exit' },
        discharge: outOfCell, voids: [released], onMiss: 'breach',
      },
      remedy: { kk: 'Адамды карцерден дереу шығарып, уақытын жазыңыз.', ru: 'Немедленно выведите из карцера и запишите время.', en: 'Take the person out of the cell at once and record the time.' },
      openPoint: { kk: 'Бап уақыт белгілемейді: бір сағат — жүйенің параметрі.', ru: 'Статья не называет времени: час — параметр системы.', en: 'The article gives no time: an hour is a parameter of the system.' },
    },
  ],
} as const satisfies Article;
