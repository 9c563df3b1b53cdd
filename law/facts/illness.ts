/**
 * Injuries, grave illness and death of a person held (Law on special institutions art. 23): the examination and its announcement, the
 * prosecutor's check, the body. Who is told of illness and death is `notice.sent` with the topics `grave-illness` and `death`.
 */
import type { FactTypeSpec } from './field.ts';
import { capacityLabels } from './choices.ts';
import { choice, documentNumber, factId, instant, longText, must, text, words, yesNo } from './words.ts';

const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;
const medical = ['medical-officer', ...administration] as const;
const prosecutors = ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor', 'procedural-prosecutor'] as const;
const injuryId = must(text('Жарақаттың тіркеу нөмірі', 'Регистрационный номер повреждения', 'Register number of the injury', { max: 64 }));

const ofHealth = (type: string, order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields'], recordedBy: readonly string[] = medical): FactTypeSpec =>
  ({ type, title, group: 'health', order, streams: ['episode', 'place'], fields, recordedBy });

export const illnessFacts: readonly FactTypeSpec[] = [
  ofHealth('injury.discovered', 60, words('Дене жарақаты анықталды', 'Обнаружены телесные повреждения', 'Bodily injuries discovered'), {
    injuryId, circumstances: longText('Мән-жайлары', 'Обстоятельства', 'Circumstances', { max: 2000 }),
    selfHarm: yesNo('Адам өзіне өзі салған', 'Нанесены самому себе', 'Inflicted by the person'),
  }),
  ofHealth('injury.examined', 61, words('Жарақат медициналық куәландырылды', 'Проведено освидетельствование телесных повреждений', 'Injuries medically examined'), {
    injuryId,
    by: text('Кім куәландырды', 'Кем проведено', 'Examined by'),
    outside: yesNo('Медициналық мекеменің қызметкері', 'Работник медицинского учреждения', 'Worker of a medical institution'),
    decidedBy: choice(capacityLabels, 'Бұл туралы кім шешті', 'По чьему решению', 'By whose decision', { showIf: { field: 'outside', in: [true] } }),
    decidedAt: instant('Шешімнің уақыты', 'Время решения', 'Time of the decision', { showIf: { field: 'outside', in: [true] } }),
    recordNumber: text('Куәландыру актісінің нөмірі', 'Номер акта освидетельствования', 'Number of the record of examination', { max: 60 }),
    findings: longText('Нәтижесі', 'Результаты', 'Findings', { secret: true }),
  }),
  ofHealth('injury.results-announced', 62, words('Куәландыру нәтижесі жәбірленушіге айтылды', 'Результаты освидетельствования сообщены пострадавшему', 'Results told to the injured person'), {
    injuryId, signed: yesNo('Адамның қолы бар', 'Подпись лица имеется', 'Signed by the person'),
  }),
  ofHealth('illness.grave-found', 60, words('Ауыр сырқат анықталды', 'Обнаружено тяжёлое заболевание', 'Grave illness found'), {
    mayCauseDeath: yesNo('Өлімге әкелуі мүмкін', 'Может наступить смерть', 'May cause death'),
    conclusion: text('Медициналық қорытындының нөмірі', 'Номер медицинского заключения', 'Number of the medical conclusion', { max: 60 }),
    diagnosis: longText('Диагнозы', 'Диагноз', 'Diagnosis', { max: 2000, secret: true }),
  }),
  ofHealth('measure-change.raised', 62, words('Бұлтартпау шарасын өзгерту мәселесі қойылды', 'Поставлен вопрос об изменении меры пресечения', 'Change of the measure of restraint raised'), {
    conclusion: text('Қоса берілген медициналық қорытындының нөмірі', 'Номер приложенного медицинского заключения', 'Number of the medical conclusion attached', { max: 60 }),
    toProsecutor: yesNo('Прокурордың алдында', 'Перед прокурором', 'Before the prosecutor'),
    toCaseHolder: yesNo('Іс жүргізіп жатқан органның алдында', 'Перед органом, ведущим дело', 'Before the authority conducting the case'),
    number: documentNumber,
  }),
  ofHealth('death.established', 88, words('Адамның қайтыс болғаны анықталды', 'Установлена смерть лица', 'Death of the person established'), {
    circumstances: longText('Мән-жайлары', 'Обстоятельства', 'Circumstances', { max: 2000 }),
    manner: choice({
      natural: words('ауру салдарынан', 'от заболевания', 'of illness'),
      violent: words('күштеп өлтіру', 'насильственная', 'violent'),
      suicide: words('өзіне-өзі қол жұмсау', 'самоубийство', 'suicide'),
      accident: words('жазатайым оқиға', 'несчастный случай', 'accident'),
      unknown: words('анықталмаған', 'не установлена', 'not established'),
    }, 'Өлімнің сипаты', 'Род смерти', 'Manner of death'),
    by: text('Кім анықтады', 'Кем установлена', 'Established by'),
  }),
  ofHealth('death.check-opened', 72, words('Прокурор ауыр сырқат немесе өлім бойынша тексеру бастады', 'Прокурор начал проверку по факту тяжёлого заболевания или смерти', "Prosecutor's check of a grave illness or death opened"), {
    about: factId('Хабарлама', 'Уведомление', 'Notice'), number: documentNumber,
  }, prosecutors),
  ofHealth('death.autopsy-done', 89, words('Патологиялық-анатомиялық зерттеу жүргізілді', 'Проведено патологоанатомическое исследование', 'Autopsy done'), {
    by: text('Кім жүргізді', 'Кем проведено', 'Done by'), number: documentNumber,
  }),
  ofHealth('body.handed-over', 90, words('Марқұмның денесі берілді', 'Тело умершего передано', 'Body handed over'), {
    to: text('Денені талап еткен адам', 'Лицо, востребовавшее тело', 'Person who claimed the body'),
    actsDone: yesNo('Заңнамада көзделген әрекеттер жасалды', 'Предусмотренные законодательством действия произведены', 'Acts provided for by legislation done'),
    number: documentNumber,
  }),
  ofHealth('body.buried', 91, words('Талап етілмеген марқұм жерленді', 'Умерший, тело которого не востребовано, захоронен', 'Deceased whose body nobody claimed buried'), {
    atStateExpense: yesNo('Мемлекет есебінен', 'За счёт государства', 'At the expense of the State'), number: documentNumber,
  }),
];
