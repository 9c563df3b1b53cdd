/**
 * Discipline in a place of custody (Law on special institutions arts. 36–39): a violation is discovered, perhaps checked, the person
 * explains it or refuses to; a penalty is imposed, applied, deferred, shortened, ended, lifted, cancelled; and rewards.
 */
import type { FactTypeSpec } from './field.ts';
import { capacityLabels } from './choices.ts';
import { choice, documentNumber, instant, integer, longText, must, text, words, yesNo } from './words.ts';

const violationId = must(text('Бұзушылықтың нөмірі', 'Номер нарушения', 'Number of the violation', { max: 64 }));
const penaltyId = must(text('Жазаның нөмірі', 'Номер взыскания', 'Number of the penalty', { max: 64 }));
const byRole = choice(capacityLabels, 'Шешімді кім қабылдады', 'Кем принято решение', 'Decided by');
const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;

const kinds = {
  reprimand: words('сөгіс', 'выговор', 'reprimand'),
  kartser: words('карцерге қамау', 'водворение в карцер', 'placement in the punishment cell'),
  'single-cell': words('бір кісілік камераға қамау', 'водворение в одиночную камеру', 'placement in a single cell'),
  other: words('заңда көзделмеген өзге жаза', 'иное взыскание, не предусмотренное законом', 'another penalty, not provided for by law'),
};
const inCell = { field: 'kind', in: ['kartser', 'single-cell'] } as const;
const kind = must(choice(kinds, 'Жазаның түрі', 'Вид взыскания', 'Kind of penalty'));

/** What frees from the cell for a time or earlier (art. 39(4)); an appeal is no such ground (art. 38(5)) and is there to be seen. */
const reliefGround = choice({
  medical: words('медициналық көрсетілімдер', 'медицинские показания', 'medical indications'),
  other: words('өзге негіз', 'иное основание', 'another ground'),
  appeal: words('шағымның берілуі', 'подача жалобы', 'an appeal was lodged'),
}, 'Негізі', 'Основание', 'Ground');

const ofViolation = (type: string, order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields']): FactTypeSpec =>
  ({ type, title, group: 'discipline', order, streams: ['episode', 'place'], fields: { violationId, ...fields }, recordedBy: administration });

const ofPenalty = (type: string, order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields'], more: readonly string[] = []): FactTypeSpec =>
  ({ type, title, group: 'discipline', order, streams: ['episode', 'place'], fields: { penaltyId, ...fields }, recordedBy: [...administration, ...more] });

export const disciplineFacts: readonly FactTypeSpec[] = [
  ofViolation('violation.discovered', 60, words('Ұстау тәртібінің бұзылғаны анықталды', 'Обнаружено нарушение порядка содержания', 'Violation of the custody order discovered'), {
    kind: must(choice({
      oppression: words('басқа ұсталғандарды қысу және қорлау', 'притеснение и оскорбление других содержащихся', 'oppressing and insulting other persons held'),
      disobedience: words('заңды талаптарға бағынбау немесе қорлау', 'неповиновение законным требованиям или оскорбление', 'disobeying lawful demands, or insult'),
      isolation: words('оқшаулау қағидаларын бұзу', 'нарушение правил изоляции', 'breaking the rules of isolation'),
      alcohol: words('алкогольді ішімдіктерді сақтау, дайындау, ішу', 'хранение, изготовление, употребление алкогольных напитков', 'keeping, making or drinking alcohol'),
      'prohibited-things': words('тыйым салынған өзге заттарды сақтау, дайындау, пайдалану', 'хранение, изготовление, использование других запрещённых предметов', 'keeping, making or using other prohibited things'),
      gambling: words('құмар ойындарға қатысу', 'участие в азартных играх', 'gambling'),
      'petty-hooliganism': words('ұсақ бұзақылық', 'мелкое хулиганство', 'petty hooliganism'),
      'other-duty': words('өзге міндетті орындамау', 'невыполнение иной обязанности', 'not performing another duty'),
    }, 'Бұзушылықтың түрі', 'Вид нарушения', 'Kind of violation')),
    committedAt: instant('Жасалған уақыты', 'Время совершения', 'Committed at'),
    circumstances: longText('Мән-жайлары', 'Обстоятельства', 'Circumstances'),
    victims: text('Жәбірленгендер', 'Потерпевшие', 'Persons harmed', { showIf: { field: 'kind', in: ['oppression'] } }),
    demand: text('Қойылған талап және оны қойған адам', 'Предъявленное требование и кем оно предъявлено', 'The demand and who made it', { showIf: { field: 'kind', in: ['disobedience'] } }),
    seizure: text('Алу актісі немесе медициналық қорытынды', 'Акт изъятия или медицинское заключение', 'Act of seizure or medical conclusion', { showIf: { field: 'kind', in: ['alcohol', 'prohibited-things'] } }),
  }),
  ofViolation('violation.check-started', 61, words('Бұзушылық бойынша тексеру басталды', 'Начата проверка по нарушению', 'Check of the violation started'), {
    by: text('Кім тексереді', 'Кто проверяет', 'Checked by'),
  }),
  ofViolation('violation.check-ended', 61, words('Бұзушылық бойынша тексеру аяқталды', 'Окончена проверка по нарушению', 'Check of the violation ended'), {
    result: longText('Нәтижесі', 'Результат', 'Result', { max: 2000 }),
  }),
  ofViolation('violation.explained', 62, words('Бұзушылық туралы түсініктеме', 'Объяснение по нарушению', 'Explanation of the violation'), {
    outcome: must(choice({
      given: words('түсініктеме берілді', 'объяснение дано', 'explanation given'),
      refused: words('түсініктеме беруден бас тартты', 'от объяснения отказался', 'refused to explain'),
    }, 'Нәтижесі', 'Результат', 'Outcome')),
    written: yesNo('Жазбаша', 'Письменно', 'In writing', { showIf: { field: 'outcome', in: ['given'] } }),
    actNumber: text('Бас тарту туралы актінің нөмірі', 'Номер акта об отказе', 'Number of the act of refusal', { max: 60, showIf: { field: 'outcome', in: ['refused'] } }),
  }),
  ofPenalty('penalty.imposed', 63, words('Жаза қолданылды (шешім)', 'Взыскание наложено', 'Penalty imposed'), {
    violationId, kind, byRole,
    form: choice({ oral: words('ауызша', 'устно', 'orally'), written: words('жазбаша', 'письменно', 'in writing') }, 'Нысаны', 'Форма', 'Form'),
    number: documentNumber,
    days: integer('Мерзімі, тәулік', 'Срок, суток', 'Term, days', { min: 1, max: 365, showIf: inCell }),
    ground: choice({
      oppression: words('39-бап 1-тармақ 1) тармақша', 'ст. 39 п. 1 пп. 1', 'art. 39(1)(1)'),
      disobedience: words('39-бап 1-тармақ 2) тармақша', 'ст. 39 п. 1 пп. 2', 'art. 39(1)(2)'),
      isolation: words('39-бап 1-тармақ 3) тармақша', 'ст. 39 п. 1 пп. 3', 'art. 39(1)(3)'),
      alcohol: words('39-бап 1-тармақ 4) тармақша', 'ст. 39 п. 1 пп. 4', 'art. 39(1)(4)'),
      'prohibited-things': words('39-бап 1-тармақ 5) тармақша', 'ст. 39 п. 1 пп. 5', 'art. 39(1)(5)'),
      gambling: words('39-бап 1-тармақ 6) тармақша', 'ст. 39 п. 1 пп. 6', 'art. 39(1)(6)'),
      'petty-hooliganism': words('39-бап 1-тармақ 7) тармақша', 'ст. 39 п. 1 пп. 7', 'art. 39(1)(7)'),
      'two-penalties': words('39-бап 2-тармақ: екі және одан көп жаза қолданылған', 'ст. 39 п. 2: применены два и более взыскания', 'art. 39(2): two or more penalties were applied'),
      none: words('39-бапта көзделмеген негіз', 'основание, не предусмотренное ст. 39', 'a ground not provided for by art. 39'),
    }, 'Қамау негізі', 'Основание водворения', 'Ground of the placement', { showIf: inCell }),
    circumstances: longText('Бұзушылық жасаудың ескерілген мән-жайлары', 'Учтённые обстоятельства нарушения', 'Circumstances of the violation taken into account', { max: 2000 }),
    behaviour: longText('Ескерілген мінез-құлқы', 'Учтённое поведение', 'Behaviour taken into account', { max: 2000 }),
  }),
  ofPenalty('penalty.medical-conclusion', 64, words('Карцерде болу мүмкіндігі туралы медициналық қорытынды', 'Заключение о возможности нахождения в карцере', 'Medical conclusion on the stay in the punishment cell'), {
    fit: must(yesNo('Карцерде бола алады', 'Может находиться в карцере', 'Can be in the punishment cell')),
    by: text('Медицина қызметкері', 'Медицинский работник', 'Medical worker'),
    conclusion: longText('Қорытынды', 'Заключение', 'Conclusion', { secret: true }),
  }, ['medical-officer']),
  ofPenalty('penalty.deferred', 64, words('Жазаны орындау кейінге қалдырылды', 'Исполнение взыскания отсрочено', 'Execution of the penalty deferred'), {
    byRole, ground: reliefGround,
    until: instant('Қай уақытқа дейін', 'До какого времени', 'Until'),
  }),
  ofPenalty('penalty.remitted', 64, words('Кейінге қалдырудан кейін жазадан босатылды', 'Освобождён от взыскания после отсрочки', 'Released from the penalty after the deferral'), { byRole }),
  ofPenalty('penalty.cancelled', 64, words('Жазаның күші жойылды', 'Взыскание отменено', 'Penalty cancelled'), {
    by: choice({
      'superior-official': words('жоғары тұрған лауазымды адам', 'вышестоящее должностное лицо', 'superior official'),
      prosecutor: capacityLabels.prosecutor,
      court: capacityLabels.court,
      head: capacityLabels['head-of-place'],
    }, 'Кім жойды', 'Кем отменено', 'Cancelled by'),
    number: documentNumber,
  }, ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor', 'judge', 'court']),
  ofPenalty('penalty.applied', 65, words('Жаза орындауға келтірілді', 'Взыскание применено', 'Penalty applied'), {
    kind,
    until: instant('Қамау мерзімінің соңы', 'Окончание срока водворения', 'End of the placement', { showIf: inCell }),
    orderNumber: text('Қамау туралы қаулының нөмірі', 'Номер постановления о водворении', 'Number of the order of placement', { max: 60, showIf: inCell }),
    orderByRole: choice(capacityLabels, 'Қамау туралы қаулыны кім шығарды', 'Кем вынесено постановление о водворении', 'Order of placement made by', { showIf: inCell }),
    delayReason: text('Дереу қолдану мүмкін болмауының себебі', 'Причина, по которой немедленное применение невозможно', 'Why it could not be applied at once'),
  }),
  ofPenalty('penalty.shortened', 66, words('Карцерде ұстау мерзімі қысқартылды', 'Срок содержания в карцере сокращён', 'Term in the punishment cell shortened'), {
    byRole, ground: reliefGround,
    until: must(instant('Мерзімнің жаңа соңы', 'Новое окончание срока', 'New end of the term')),
  }),
  ofPenalty('penalty.ended', 67, words('Карцерден шығарылды', 'Выведен из карцера', 'Taken out of the punishment cell'), {
    how: must(choice({
      term: words('мерзімі өтті', 'срок истёк', 'term served'),
      early: words('мерзімінен бұрын босатылды', 'освобождён досрочно', 'released early'),
      cancelled: words('жазаның күші жойылды', 'взыскание отменено или снято', 'penalty cancelled or lifted'),
    }, 'Себебі', 'Причина', 'Reason')),
    byRole, ground: reliefGround,
  }),
  {
    type: 'reward.granted',
    title: words('Көтермелеу қолданылды', 'Применено поощрение', 'Reward granted'),
    group: 'discipline', order: 64, streams: ['episode', 'place'],
    fields: {
      kind: must(choice({
        'early-lifting': words('бұрын қолданылған жазаны мерзімінен бұрын алып тастау', 'досрочное снятие ранее наложенного взыскания', 'early lifting of a penalty imposed before'),
        leisure: words('спорт үй-жайына қосымша бару, бос уақытты өткізудің өзге түрлері', 'дополнительное посещение спортивного помещения, иные формы досуга', 'extra visit to the sports room, other leisure'),
        other: words('заңда көзделмеген өзге көтермелеу', 'иное поощрение, не предусмотренное законом', 'another reward, not provided for by law'),
      }, 'Көтермелеудің түрі', 'Вид поощрения', 'Kind of reward')),
      penaltyId: text('Алып тасталған жазаның нөмірі', 'Номер снятого взыскания', 'Number of the penalty lifted', { max: 64, showIf: { field: 'kind', in: ['early-lifting'] } }),
      ground: longText('Не үшін', 'За что', 'For what', { max: 2000 }),
      byRole, number: documentNumber,
    },
    recordedBy: administration,
  },
  {
    type: 'cell.bedding-issued',
    title: words('Карцерде ұйықтайтын орын мен төсек-орын берілді', 'В карцере выданы спальное место и постельные принадлежности', 'Sleeping place and bedding given in the punishment cell'),
    group: 'discipline', order: 66, streams: ['episode', 'place'],
    fields: {
      bed: must(yesNo('Жеке ұйықтайтын орын', 'Индивидуальное спальное место', 'Individual sleeping place')),
      bedding: must(yesNo('Төсек-орын жабдықтары', 'Постельные принадлежности', 'Bedding')),
      until: instant('Ұйқы уақытының соңы', 'Окончание времени сна', 'End of the hours of sleep'),
    },
    recordedBy: administration,
  },
];
