/** Who the person is. Identity may be unknown at first and is corrected later; nothing here is a ground of deprivation. */
import type { FactTypeSpec } from './field.ts';
import { choice, country, date, iin, must, text, words, yesNo } from './words.ts';

export const personFacts: readonly FactTypeSpec[] = [{
  type: 'person.described',
  title: words('Адам туралы мәліметтер', 'Сведения о лице', 'Particulars of the person'),
  group: 'person', order: 0, streams: ['episode'],
  fields: {
    surname: must(text('Тегі', 'Фамилия', 'Surname', { max: 100 })),
    name: must(text('Аты', 'Имя', 'Given name', { max: 100 })),
    patronymic: text('Әкесінің аты', 'Отчество', 'Patronymic', { max: 100 }),
    birthDate: date('Туған күні', 'Дата рождения', 'Date of birth'),
    sex: must(choice({ male: words('ер', 'мужской', 'male'), female: words('әйел', 'женский', 'female') }, 'Жынысы', 'Пол', 'Sex')),
    iin: iin('Жеке сәйкестендіру нөмірі (ЖСН)', 'Индивидуальный идентификационный номер (ИИН)', 'Individual identification number (IIN)', {
      hint: words('12 цифр; болмаса, бос қалдырыңыз', '12 цифр; если номера нет, оставьте пустым', '12 digits; leave empty where there is none'),
    }),
    citizenship: must(choice({
      citizen: words('Қазақстан Республикасының азаматы', 'гражданин Республики Казахстан', 'citizen of Kazakhstan'),
      foreigner: words('шетелдік', 'иностранец', 'foreigner'),
      stateless: words('азаматтығы жоқ адам', 'лицо без гражданства', 'stateless person'),
      unknown: words('анықталмаған', 'не установлено', 'not established'),
    }, 'Азаматтығы', 'Гражданство', 'Citizenship')),
    country: country('Азаматтығы тиесілі мемлекет', 'Государство гражданства', 'State of citizenship', { showIf: { field: 'citizenship', in: ['foreigner'] } }),
    identityDocument: text('Жеке басын куәландыратын құжат', 'Документ, удостоверяющий личность', 'Identity document'),
    language: text('Сот ісін жүргізу тілі', 'Язык судопроизводства', 'Language of the proceedings', { max: 60 }),
    pregnant: yesNo('Жүкті', 'Беременна', 'Pregnant', { showIf: { field: 'sex', in: ['female'] } }),
    withChildren: yesNo('Жанында балалары бар', 'При ней (нём) находятся дети', 'Has children with her or him'),
    serviceman: yesNo('Әскери қызметші', 'Военнослужащий', 'Serviceman'),
    convict: yesNo('Бас бостандығынан айыру жазасын өтеп жатыр', 'Отбывает наказание в виде лишения свободы', 'Serving a sentence of imprisonment'),
    formerOfficial: yesNo('Құқық қорғау органдарының, соттың немесе прокуратураның бұрынғы қызметкері', 'Бывший сотрудник правоохранительных органов, суда или прокуратуры', 'Former officer of law enforcement, court or prosecution'),
    residence: text('Тұрғылықты жері', 'Место жительства', 'Place of residence'),
    worksOrStudies: yesNo('Жұмыс істейді немесе оқиды', 'Работает или учится', 'Works or studies'),
    permanentResidence: yesNo('Тұрақты тұрғылықты жері бар', 'Имеет постоянное место жительства', 'Has a permanent residence'),
  },
  sets: {
    birthDate: 'birthDate', sex: 'sex', citizenship: 'citizenship', country: 'country', pregnant: 'pregnant',
    withChildren: 'withChildren', worksOrStudies: 'worksOrStudies', permanentResidence: 'permanentResidence', serviceman: 'serviceman', convict: 'convict',
  },
  recordedBy: ['duty-officer', 'head-of-place', 'deputy-head-of-place', 'detaining-officer', 'investigator', 'inquirer', 'procedural-prosecutor', 'custody-prosecutor', 'internal-affairs-body', 'ship-captain', 'border-detachment-head'],
}];
