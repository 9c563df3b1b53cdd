/** Numbers of the Instruction, points 39–56. Where it says "in time" the number is of design: docs/decisions/0009, questions 12–14, 17. */
import type { Cite, I18n, Param } from '../../engine/norm.ts';
import { cite } from './cite.ts';
import { design, number } from './number.ts';

const inTime = 'the point says "in time" without a number';
const notGiven = 'the Instruction gives none: docs/decisions/0013';
const days = (id: string, value: number, at: Cite, title: I18n, note = inTime): Param => design(id, 'day', value, at, title, note);

export const paramsC: readonly Param[] = [
  days('39.right', 10, cite('39', '3'), { kk: 'Құқық туындағаннан кейін мәселені қарау', ru: 'Рассмотрение вопроса после возникновения права', en: 'Consideration after the right has arisen' }),
  days('39.commission', 10, cite('39', '5'), { kk: 'Арнаулы медициналық комиссияның куәландыруы', ru: 'Освидетельствование специальной медицинской комиссией', en: 'Examination by the special medical commission' }),
  days('39.presentation', 10, cite('39', '5'), { kk: 'Ауруына байланысты босатуға ұсыну мәселесін қарау', ru: 'Рассмотрение вопроса о представлении к освобождению в связи с болезнью', en: 'Consideration of presenting for release because of illness' }),
  design('39.medical-examination', 'minute', 180, cite('39', '4'), { kk: 'Келген кезде куәландыру', ru: 'Освидетельствование при прибытии', en: 'Examination on arrival' }, inTime),
  days('42.check', 1, cite('42'), { kk: 'Уақтылы орналастырмау туралы мәліметті тексеру', ru: 'Проверка сведений о несвоевременном помещении', en: 'Check of a signal of late placement' }, 'the point gives no time'),
  design('43.release', 'minute', 60, cite('43', undefined, '2'), { kk: 'Қаулысыз ұсталған адамды босату', ru: 'Освобождение лица, содержащегося без постановления', en: 'Release of a person held without a resolution' }, 'the point gives no time; point 21 says "immediate"'),
  days('43.responsibility', 10, cite('43', undefined, '2'), { kk: 'Лауазымды адамдардың жауаптылығын шешу', ru: 'Решение вопроса об ответственности должностных лиц', en: 'Decision on the responsibility of officials' }, 'the point gives no time'),
  design('45.medical-examination', 'minute', 180, cite('45', '8'), { kk: 'Изоляторға орналастырған кезде куәландыру', ru: 'Освидетельствование при помещении в изолятор', en: 'Examination at placement in the facility' }, inTime),
  design('45.minor-handover', 'hour', 24, cite('45', '3'), { kk: 'Кәмелетке толмағанды қарауға беру мәселесін қарау', ru: 'Рассмотрение вопроса о передаче несовершеннолетнего под присмотр', en: 'Considering handing a minor to supervision' }, 'the point gives no time; the detention of a minor lasts twenty-four hours'),
  design('46.medical-notice', 'hour', 24, cite('46', '4'), { kk: 'Медициналық ұйымға жіберу туралы хабарлау', ru: 'Уведомление о направлении в медицинскую организацию', en: 'Notice of sending to a medical organisation' }, inTime),
  days('47.certificate', 3, cite('47', undefined, '3'), { kk: 'Бұзушылықтар туралы анықтама жасау', ru: 'Составление справки о нарушениях', en: 'Drawing up the certificate of violations' }, 'the point gives no time'),
  days('48.reception', 1, cite('48'), { kk: 'Тексеру кезіндегі қабылдауды жазу', ru: 'Запись о приёме при проверке', en: 'Recording the reception of an inspection' }, 'persons are received during the inspection'),
  days('50.control-file', 3, cite('50', '1'), { kk: 'Бақылау ісін ашу', ru: 'Заведение контрольного дела', en: 'Opening of the control file' }),
  days('50.talk', 10, cite('50', '8'), { kk: 'Алғашқы әңгіме', ru: 'Первоначальная беседа', en: 'Initial talk' }),
  days('50.schedule', 31, cite('50', '8'), { kk: 'Есептегі адамды тексеру арасындағы уақыт', ru: 'Промежуток между проверками подучётного', en: 'Interval between checks of a registered person' }, 'the schedule stands in departmental orders; at least once a month is taken'),
  days('50.search', 15, cite('50', '4'), { kk: 'Іздестіруге жариялау шаралары', ru: 'Меры для объявления в розыск', en: 'Measures to declare a search' }),
  days('50.evasion', 10, cite('50', '5'), { kk: 'Жалтарғанға шара қолдану', ru: 'Меры к уклоняющемуся', en: 'Measures against evasion' }),
  days('50.work-place', 10, cite('50', '7'), { kk: 'Жұмыс орнын тағайындау', ru: 'Определение места работ', en: 'Assignment of the place of work' }),
  days('50.work-done', 31, cite('50', '7'), { kk: 'Нақты жұмысқа тартылу', ru: 'Фактическое привлечение к работам', en: 'Actual involvement in work' }),
  design('50.bracelet-breach', 'hour', 24, cite('50', '9'), { kk: 'Білезік дабылы бойынша тексеру', ru: 'Проверка по сигналу браслета', en: 'Follow-up of a bracelet alarm' }, 'the point gives no time'),
  design('50.bracelet-gap', 'minute', 30, cite('50', '9'), { kk: 'Білезік сигналы осыдан ұзақ болмаса, дабыл', ru: 'Молчание браслета, после которого подаётся сигнал', en: 'Silence of a bracelet beyond which it is an alarm' }, notGiven),
  design('50.bracelet-tolerance', 'minute', 5, cite('50', '9'), { kk: 'Бұдан қысқа бұзушылық дабыл емес', ru: 'Более короткое нарушение сигналом не считается', en: 'A shorter stretch is no alarm' }, notGiven),
  number('design.50.bracelet-slack', 'count', 30, cite('50', '9'), { kk: 'Болуға тиіс аймақ шегінен кешірілетін қашықтық, м', ru: 'Прощаемое расстояние за границей зоны пребывания, м', en: 'Forgiven distance beyond a zone to stay in, m' }, 'design', notGiven),
  number('design.50.bracelet-coarsest', 'count', 500, cite('50', '9'), { kk: 'Бұдан дәлсіз орын ескерілмейді, м', ru: 'Менее точное местоположение не учитывается, м', en: 'A less exact position says nothing, m' }, 'design', notGiven),
  design('50.bracelet-ahead', 'minute', 5, cite('50', '9'), { kk: 'Құрылғы сағатының алға жүруіне рұқсат', ru: 'Допустимое опережение часов устройства', en: 'How far the clock of a device may be ahead' }, notGiven),
  days('50.bracelet-kept', 31, cite('50', '9'), { kk: 'Орындар дабылсыз сақталатын уақыт', ru: 'Срок хранения местоположений, не относящихся к сигналу', en: 'For how long positions outside an alarm are kept' }, 'the Instruction gives none: from one check of the person (50.schedule) to the next; docs/decisions/0013'),
  days('51.registered', 3, cite('51', '2'), { kk: 'Профилактикалық есепке қою', ru: 'Постановка на профилактический учёт', en: 'Putting on the preventive register' }),
  days('51.control-file', 3, cite('51', '2'), { kk: 'Бақылау ісін ашу', ru: 'Заведение контрольного дела', en: 'Opening of the control file' }),
  days('51.notice', 3, cite('51', '3'), { kk: 'Есепке қойылғаны туралы хабарлау', ru: 'Уведомление о постановке на учёт', en: 'Notice of the registration' }),
  days('51.schedule', 31, cite('51', '8'), { kk: 'Тексерулер арасындағы уақыт', ru: 'Промежуток между проверками', en: 'Interval between checks' }, 'the schedule stands in orders of the Ministry; at least once a month is taken'),
  number('51.repeated', 'count', 2, cite('51', '6'), { kk: '«Бірнеше рет»: құқық бұзушылық саны', ru: '«Неоднократные»: число правонарушений', en: '"Repeated": number of offences' }, 'design', 'the number is not given (question 17): two'),
  days('51.measure', 10, cite('51', '6'), { kk: 'Тиісті шара қолдану', ru: 'Принятие надлежащих мер', en: 'Taking due measures' }),
  days('51.not-arrived', 3, cite('51', '10'), { kk: 'Келмеген кезде шара қолдану', ru: 'Меры при неприбытии', en: 'Measures where the person does not arrive' }),
  days('51.investigation', 1, cite('51', '14'), { kk: 'Сотқа дейінгі тергеп-тексеруді бастау шаралары', ru: 'Меры к началу досудебного расследования', en: 'Measures to begin the pre-trial investigation' }),
  days('51.file-closed', 3, cite('51', '15'), { kk: 'Бақылау ісін тоқтату', ru: 'Прекращение контрольного дела', en: 'Closing of the control file' }),
  number('56.appeal-term', 'day', 15, cite('56'), { kk: 'Сот қаулысына шағым, наразылық беру мерзімі', ru: 'Срок обжалования, опротестования постановления суда', en: 'Term of appeal and protest against the ruling' }, 'K', 'the point refers to the statutory term; fifteen days of the Criminal Procedure Code are taken where the ruling names no end'),
  design('56.at-once', 'minute', 0, cite('56'), { kk: 'Қаулыда көрсетілген мерзімнің соңында', ru: 'К концу срока, указанного в постановлении', en: 'By the end of the term named in the ruling' }, 'the term written in the ruling is the limit itself'),
  days('56.cassation', 10, cite('56'), { kk: 'Кассациялық наразылық туралы ұсыну', ru: 'Представление о кассационном протесте', en: 'Submission on a cassation protest' }, 'the point gives no time'),
  number('measure.temperature-least', 'count', 18, cite('34'), { kk: 'Ауаның ең төменгі температурасы, °C', ru: 'Наименьшая температура воздуха, °C', en: 'Least air temperature, °C' }, 'design', 'the Instruction has the temperature written down and gives no limit'),
  number('measure.temperature-most', 'count', 28, cite('34'), { kk: 'Ауаның ең жоғары температурасы, °C', ru: 'Наибольшая температура воздуха, °C', en: 'Highest air temperature, °C' }, 'design', 'the Instruction has the temperature written down and gives no limit'),
  number('measure.humidity-least', 'percent', 30, cite('34'), { kk: 'Ауаның ең төменгі ылғалдылығы', ru: 'Наименьшая влажность воздуха', en: 'Least humidity of the air' }, 'design', 'the Instruction has the humidity written down and gives no limit'),
  number('measure.humidity-most', 'percent', 70, cite('34'), { kk: 'Ауаның ең жоғары ылғалдылығы', ru: 'Наибольшая влажность воздуха', en: 'Highest humidity of the air' }, 'design', 'the Instruction has the humidity written down and gives no limit'),
];
