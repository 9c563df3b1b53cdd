/** Health that opens duties of its own: refusal of food (Law on special institutions art. 41), pregnancy, children with a mother, minors (arts. 29, 30). */
import type { FactTypeSpec } from './field.ts';
import { capacityLabels } from './choices.ts';
import { choice, documentNumber, instant, longText, must, text, words, yesNo } from './words.ts';

const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;
const medical = ['medical-officer', ...administration] as const;
const strikeId = must(text('Тамақтан бас тартудың нөмірі', 'Номер отказа от пищи', 'Number of the refusal of food', { max: 64 }));
const childId = must(text('Баланың нөмірі', 'Номер ребёнка', 'Number of the child', { max: 64 }));

const ofStrike = (type: string, order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields']): FactTypeSpec =>
  ({ type, title, group: 'health', order, streams: ['episode', 'place'], fields: { strikeId, ...fields }, recordedBy: medical });

const ofChild = (type: string, order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields']): FactTypeSpec =>
  ({ type, title, group: 'place', order, streams: ['episode', 'place'], fields: { childId, ...fields }, recordedBy: administration });

export const healthFacts: readonly FactTypeSpec[] = [
  ofStrike('hunger-strike.established', 60, words('Тамақтан бас тарту анықталды', 'Установлен отказ от приёма пищи', 'Refusal of food established'), {
    statement: longText('Адамның мәлімдемесі', 'Заявление лица', 'Statement of the person', { max: 2000 }),
  }),
  ofStrike('hunger-strike.reasons-found', 61, words('Тамақтан бас тарту себептері анықталды', 'Выяснены причины отказа от пищи', 'Reasons of the refusal of food found out'), {
    reasons: must(longText('Себептері', 'Причины', 'Reasons', { max: 2000 })),
    byRole: choice(capacityLabels, 'Кім анықтады', 'Кем выяснены', 'Found out by'),
  }),
  ofStrike('hunger-strike.observed', 62, words('Тамақтан бас тартқан адамды медициналық бақылау', 'Наблюдение за отказывающимся от пищи', 'Observation of a person refusing food'), {
    by: text('Медицина қызметкері', 'Медицинский работник', 'Medical worker'),
    condition: longText('Жай-күйі', 'Состояние', 'Condition', { secret: true }),
    apart: yesNo('Басқалардан бөлек ұсталады', 'Содержится отдельно от других', 'Held apart from others'),
    togetherReason: text('Бөлек ұстау мүмкін болмауының себебі', 'Почему отдельное содержание невозможно', 'Why it is impossible to hold apart', { showIf: { field: 'apart', in: [false] } }),
  }),
  ofStrike('hunger-strike.conclusion', 62, words('Бақылайтын медицина қызметкерінің қорытындысы', 'Заключение наблюдающего медицинского работника', 'Conclusion of the observing medical worker'), {
    written: yesNo('Жазбаша', 'Письменное', 'In writing'),
    lifeInDanger: yesNo('Өміріне қауіп төніп тұр', 'Жизни угрожает опасность', 'Life is in danger'),
    by: text('Медицина қызметкері', 'Медицинский работник', 'Medical worker'),
    number: documentNumber,
  }),
  ofStrike('hunger-strike.measure-taken', 63, words('Денсаулықты қолдау шарасы қолданылды', 'Применена мера поддержания здоровья', 'Measure to maintain health taken'), {
    what: must(text('Қандай шара', 'Какая мера', 'What measure')),
    forced: must(yesNo('Мәжбүрлі', 'Принудительная', 'Compulsory')),
  }),
  ofStrike('hunger-strike.ended', 64, words('Тамақ қабылдауды жаңартты', 'Приём пищи возобновлён', 'Food is taken again'), {}),
  {
    type: 'pregnancy.established',
    title: words('Жүктілік туралы медициналық дерек', 'Медицинские данные о беременности', 'Medical finding on pregnancy'),
    group: 'health', order: 20, streams: ['episode', 'place'],
    fields: {
      pregnant: must(yesNo('Жүкті', 'Беременна', 'Pregnant')),
      certificate: text('Анықтаманың нөмірі', 'Номер справки', 'Number of the certificate', { max: 60 }),
    },
    sets: { pregnant: 'pregnant' },
    recordedBy: medical,
  },
  ofChild('child.admitted', 51, words('Анасының жанына бала қабылданды', 'Принят ребёнок при матери', 'Child admitted with the mother'), {
    name: text('Баланың аты-жөні', 'Имя ребёнка', 'Name of the child'),
    bornAt: must(instant('Туған уақыты', 'Время рождения', 'Time of birth', { hint: words('сағаты белгісіз болса, туған күннің 00:00-і', 'если час неизвестен, 00:00 дня рождения', '00:00 of the day of birth where the hour is not known') })),
  }),
  ofChild('child.transfer-petitioned', 62, words('Баланы уақытша беру туралы өтінішхат', 'Ходатайство о временной передаче ребёнка', 'Petition for the temporary transfer of a child'), {
    reason: longText('Қажеттілігі неде', 'В чём необходимость', 'Why it is necessary', { max: 2000 }),
    recipient: choice({
      relatives: words('туыстары', 'родственники', 'relatives'),
      'other-persons': words('өзге адамдар', 'иные лица', 'other persons'),
      'children-institution': words('балалар мекемесі', 'детское учреждение', "children's institution"),
    }, 'Кімге беріледі', 'Кому передаётся', 'To be given to'),
  }),
  ofChild('child.departed', 63, words('Бала анасының жанынан әкетілді', 'Ребёнок выбыл от матери', 'Child left the mother'), {
    to: text('Кімге берілді', 'Кому передан', 'Given to'),
  }),
  {
    type: 'provision.assigned',
    title: words('Жақсартылған жағдайлар мен жоғары нормалар белгіленді', 'Назначены улучшенные условия и повышенные нормы', 'Improved conditions and raised norms assigned'),
    group: 'health', order: 62, streams: ['episode', 'place'],
    fields: {
      category: must(choice({
        mother: words('жүкті әйел немесе жанында баласы бар әйел', 'беременная или женщина с ребёнком', 'pregnant woman or woman with a child'),
        minor: words('кәмелетке толмаған', 'несовершеннолетний', 'minor'),
      }, 'Санаты', 'Категория', 'Category')),
      conditions: yesNo('Жақсартылған материалдық-тұрмыстық жағдайлар', 'Улучшенные материально-бытовые условия', 'Improved material and everyday conditions'),
      medicalCare: yesNo('Мамандандырылған медициналық қызмет көрсету', 'Специализированное медицинское обслуживание', 'Specialised medical service', { showIf: { field: 'category', in: ['mother'] } }),
      food: yesNo('Тамақтанудың жоғары нормалары', 'Повышенные нормы питания', 'Raised norms of food'),
      clothing: yesNo('Заттай қамтамасыз етудің жоғары нормалары', 'Повышенные нормы вещевого обеспечения', 'Raised norms of clothing', { showIf: { field: 'category', in: ['mother'] } }),
    },
    recordedBy: medical,
  },
];
