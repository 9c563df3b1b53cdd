/** Names of nobody: surname, given name and patronymic drawn from lists, in the forms that papers of Kazakhstan have. */
import type { Random } from './random.ts';

export type Sex = 'male' | 'female';
export type Origin = 'kazakh' | 'russian' | 'uzbek' | 'kyrgyz' | 'tajik' | 'turkish' | 'chinese' | 'german';

export interface FullName {
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string | null;
}

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const kazakhSurnames = list(`Әбдірахманов Әбілқасымов Айтбаев Ақылбеков Алдабергенов Әлімжанов Әміров Асқаров Ахметов Әуезов Байжанов Байқадамов Баймұханов Бекболатов
  Бекежанов Белгібаев Бердібеков Біржанов Бөкенбаев Ғабдуллин Дәулетов Досжанов Дүйсенбаев Елеусізов Ермеков Есенғалиев Жақсыбеков Жанғалиев Жұмабаев Жүнісов
  Ибрагимов Исабеков Кәрімов Кенжебаев Көшербаев Құдайбергенов Құлмағанбетов Құрманғалиев Қалиев Қанатбаев Қасенов Қожахметов Мәдиев Мамырбаев Маханов Молдағалиев
  Мұқанов Мұстафин Нұрғазин Нұрмағамбетов Нұртазин Оразалин Омаров Өмірзақов Өтегенов Рахымжанов Сәдуақасов Сейітқалиев Серікбаев Сүлейменов Тәжібаев Тілеубердин
  Төлегенов Төлеуов Тұрсынбеков Уәлиев Үсенов Хамзин Шаймерденов Шәріпов Ысқақов`);
const kazakhMen = list(`Айбек Айдос Азамат Алмас Арман Арыстан Асқар Асхат Әділет Әлихан Бауыржан Бекзат Берік Болат Ғалым Дамир Дәурен Діңмұхамед Ерасыл Ержан Ерлан Жандос
  Жасұлан Қайрат Қанат Қуаныш Мақсат Марат Мұрат Нұржан Нұрлан Нұрсұлтан Олжас Рүстем Самат Санжар Серік Тимур Төлеген Ұлан Шыңғыс Ілияс`);
const kazakhWomen = list(`Айгерім Айгүл Айжан Айнұр Әсел Әсем Бота Гүлмира Гүлнәр Дана Динара Жанар Жұлдыз Зарина Камила Қарлығаш Қымбат Ләззат Мадина Меруерт Мөлдір
  Назгүл Назерке Нұргүл Сәуле Толқын Ұлжан Шолпан Іңкәр`);
const fathers = list(`Асқар Әбдіқадыр Бақыт Бекболат Болат Ғани Дәулет Ермек Жақсылық Жұмабек Қайрат Қасым Қуат Мұхтар Мырзабек Нұрлан Ораз Сағат Серік Сәбит Төлеу Тұрсын Үсен Хамит`);

const russianSurnames = list(`Абрамов Антонов Белов Богданов Васильев Воробьев Герасимов Григорьев Давыдов Егоров Ефимов Жуков Зайцев Захаров Иванов Ильин Киселев Ковалев Козлов
  Комаров Кузнецов Лебедев Логинов Макаров Максимов Медведев Миронов Морозов Назаров Никитин Орлов Павлов Петров Поляков Попов Рябов Савельев Семенов Сидоров Смирнов Соколов
  Степанов Тарасов Титов Федоров Филиппов Фролов Чернов Шестаков Щербаков`);
const russianMen = list(`Александр Алексей Андрей Антон Артем Виктор Владимир Денис Дмитрий Евгений Иван Игорь Илья Кирилл Константин Максим Михаил Никита Николай Олег Павел Роман Сергей Юрий`);
const russianWomen = list(`Александра Алина Анна Валентина Вера Виктория Дарья Екатерина Елена Ирина Ксения Лариса Людмила Марина Мария Надежда Наталья Ольга Полина Светлана Татьяна Юлия`);
const russianFathers = list(`Александр Алексей Андрей Борис Виктор Владимир Иван Михаил Николай Павел Петр Сергей Юрий`);
const russianPatronymics: Readonly<Record<string, readonly [string, string]>> = Object.fromEntries(russianFathers.map((father) => [father, patronymicsOf(father)]));

const guests: Readonly<Record<Exclude<Origin, 'kazakh' | 'russian'>, { readonly surnames: readonly string[]; readonly men: readonly string[]; readonly women: readonly string[]; readonly suffixed: boolean; readonly country: string }>> = {
  uzbek: { surnames: list('Абдуллаев Алимов Ганиев Исмаилов Каримов Мирзаев Рахимов Собиров Турсунов Юлдашев'), men: list('Акмал Бахтиёр Жасур Отабек Рустам Улугбек Шерзод'), women: list('Дилноза Гульнора Зухра Нигора Умида'), suffixed: true, country: 'UZ' },
  kyrgyz: { surnames: list('Абдырахманов Асанов Бакиров Жээнбеков Мамытов Осмонов Токтосунов Эргешов'), men: list('Азизбек Бакыт Данияр Мирлан Нурбек Талант'), women: list('Айпери Бегимай Жылдыз Нурзат'), suffixed: true, country: 'KG' },
  tajik: { surnames: list('Давлатов Назаров Одинаев Рахмонов Саидов Шарипов'), men: list('Далер Джамшед Парвиз Фируз Хуршед'), women: list('Мехринисо Нигина Ситора'), suffixed: true, country: 'TJ' },
  turkish: { surnames: list('Arslan Aydın Çelik Demir Kaya Öztürk Şahin Yılmaz'), men: list('Ahmet Emre Hasan Mehmet Murat Mustafa'), women: list('Ayşe Elif Fatma Zeynep'), suffixed: false, country: 'TR' },
  chinese: { surnames: list('Chen Li Liu Wang Wu Yang Zhang Zhao'), men: list('Jian Jun Lei Ming Qiang Wei'), women: list('Fang Jing Li Xiu Yan'), suffixed: false, country: 'CN' },
  german: { surnames: list('Becker Fischer Keller Krüger Müller Schäfer Weber'), men: list('Jürgen Klaus Lukas Stefan Uwe'), women: list('Anke Birgit Claudia Sabine'), suffixed: false, country: 'DE' },
};

const kazakhMixed = [...kazakhMen, ...fathers];

/** A name of the origin and sex. */
export function fullName(random: Random, origin: Origin, sex: Sex): FullName {
  const female = sex === 'female';
  if (origin === 'kazakh') {
    const surname = random.pick(kazakhSurnames);
    return {
      surname: female ? `${surname}а` : surname,
      name: random.pick(female ? kazakhWomen : kazakhMen),
      patronymic: `${random.pick(kazakhMixed)}${female ? 'қызы' : 'ұлы'}`,
    };
  }
  if (origin === 'russian') {
    const surname = random.pick(russianSurnames);
    return {
      surname: female ? feminine(surname) : surname,
      name: random.pick(female ? russianWomen : russianMen),
      patronymic: russianPatronymics[random.pick(russianFathers)]?.[female ? 1 : 0] ?? null,
    };
  }
  const { surnames, men, women, suffixed } = guests[origin];
  const surname = random.pick(surnames);
  return { surname: female && suffixed ? feminine(surname) : surname, name: random.pick(female ? women : men), patronymic: null };
}

/** ISO 3166 code of the state whose citizen a guest is. */
export function countryOf(origin: Exclude<Origin, 'kazakh'>): string {
  return origin === 'russian' ? 'RU' : guests[origin].country;
}

function feminine(surname: string): string {
  return /[вн]$/.test(surname) ? `${surname}а` : surname;
}

function patronymicsOf(father: string): readonly [string, string] {
  const stems: Readonly<Record<string, string>> = { Алексей: 'Алексее', Андрей: 'Андрее', Николай: 'Николае', Сергей: 'Сергее', Юрий: 'Юрье', Павел: 'Павло', Петр: 'Петро' };
  const stem = stems[father] ?? `${father}о`;
  return [`${stem}вич`, `${stem}вна`];
}

/** Surname and initial, as officials are named: `Омаров Е.` */
export function officialNameFrom(random: Random): string {
  const { surname, name } = fullName(random, random.chance(0.75) ? 'kazakh' : 'russian', random.chance(0.7) ? 'male' : 'female');
  return `${surname} ${name.charAt(0)}.`;
}
