/**
 * The twenty regions (codes of the classifier of administrative territories), their zones and some of their districts and cities.
 * Names of real territories; everything that is said to happen there in the demonstration is fictional.
 */
import type { I18n } from '@kepil/law/engine/norm.ts';

export interface DistrictSeed {
  /** Last part of the territory's path. */
  readonly slug: string;
  readonly name: I18n;
}

export interface RegionSeed {
  readonly code: string;
  readonly name: I18n;
  readonly zone: string;
  /** Share of the country's population, in thousands: where the persons are. */
  readonly weight: number;
  readonly districts: readonly DistrictSeed[];
  /** Has a State border crossing with premises for detained persons. */
  readonly border?: string;
}

/** `slug|kk|ru|en`: one district or city a line. */
const districts = (...lines: readonly string[]): readonly DistrictSeed[] => lines.map((line) => {
  const [slug = '', kk = '', ru = '', en = ''] = line.split('|');
  return { slug, name: { kk, ru, en } };
});

const almaty = 'Asia/Almaty';

export const regionSeeds: readonly RegionSeed[] = [
  { code: '10', zone: almaty, weight: 610, name: { kk: 'Абай облысы', ru: 'область Абай', en: 'Abai region' }, districts: districts(
    'semey|Семей қаласы|город Семей|Semey city', 'kurchatov|Курчатов қаласы|город Курчатов|Kurchatov city', 'ayagoz|Аягөз ауданы|Аягозский район|Ayagoz district',
    'borodulikha|Бородулиха ауданы|Бородулихинский район|Borodulikha district', 'urzhar|Үржар ауданы|Урджарский район|Urzhar district', 'beskaragai|Бесқарағай ауданы|Бескарагайский район|Beskaragai district') },
  { code: '11', zone: almaty, weight: 790, name: { kk: 'Ақмола облысы', ru: 'Акмолинская область', en: 'Akmola region' }, districts: districts(
    'kokshetau|Көкшетау қаласы|город Кокшетау|Kokshetau city', 'stepnogorsk|Степногорск қаласы|город Степногорск|Stepnogorsk city', 'kosshy|Қосшы қаласы|город Косшы|Kosshy city',
    'burabay|Бурабай ауданы|Бурабайский район|Burabay district', 'tselinograd|Целиноград ауданы|Целиноградский район|Tselinograd district',
    'atbasar|Атбасар ауданы|Атбасарский район|Atbasar district', 'zerendi|Зеренді ауданы|Зерендинский район|Zerendi district') },
  { code: '15', zone: 'Asia/Aqtobe', weight: 930, border: 'martuk', name: { kk: 'Ақтөбе облысы', ru: 'Актюбинская область', en: 'Aktobe region' }, districts: districts(
    'aktobe|Ақтөбе қаласы|город Актобе|Aktobe city', 'khromtau|Хромтау ауданы|Хромтауский район|Khromtau district', 'mugalzhar|Мұғалжар ауданы|Мугалжарский район|Mugalzhar district',
    'shalkar|Шалқар ауданы|Шалкарский район|Shalkar district', 'alga|Алға ауданы|Алгинский район|Alga district', 'martuk|Мәртөк ауданы|Мартукский район|Martuk district') },
  { code: '19', zone: almaty, weight: 1500, border: 'uygur', name: { kk: 'Алматы облысы', ru: 'Алматинская область', en: 'Almaty region' }, districts: districts(
    'konaev|Қонаев қаласы|город Конаев|Konaev city', 'talgar|Талғар ауданы|Талгарский район|Talgar district', 'karasay|Қарасай ауданы|Карасайский район|Karasay district',
    'enbekshikazakh|Еңбекшіқазақ ауданы|Енбекшиказахский район|Enbekshikazakh district', 'ile|Іле ауданы|Илийский район|Ile district', 'uygur|Ұйғыр ауданы|Уйгурский район|Uygur district') },
  { code: '23', zone: 'Asia/Atyrau', weight: 700, name: { kk: 'Атырау облысы', ru: 'Атырауская область', en: 'Atyrau region' }, districts: districts(
    'atyrau|Атырау қаласы|город Атырау|Atyrau city', 'zhylyoi|Жылыой ауданы|Жылыойский район|Zhylyoi district', 'kurmangazy|Құрманғазы ауданы|Курмангазинский район|Kurmangazy district',
    'makat|Мақат ауданы|Макатский район|Makat district', 'inder|Индер ауданы|Индерский район|Inder district') },
  { code: '27', zone: 'Asia/Oral', weight: 690, border: 'taskala', name: { kk: 'Батыс Қазақстан облысы', ru: 'Западно-Казахстанская область', en: 'West Kazakhstan region' }, districts: districts(
    'oral|Орал қаласы|город Уральск|Oral city', 'borili|Бөрлі ауданы|Бурлинский район|Borili district', 'zhangala|Жаңақала ауданы|Жангалинский район|Zhangala district',
    'terekti|Теректі ауданы|Теректинский район|Terekti district', 'bokey-orda|Бөкей ордасы ауданы|Бокейординский район|Bokey Orda district', 'taskala|Тасқала ауданы|Таскалинский район|Taskala district') },
  { code: '31', zone: almaty, weight: 1220, border: 'korday', name: { kk: 'Жамбыл облысы', ru: 'Жамбылская область', en: 'Zhambyl region' }, districts: districts(
    'taraz|Тараз қаласы|город Тараз|Taraz city', 'korday|Қордай ауданы|Кордайский район|Korday district', 'merke|Меркі ауданы|Меркенский район|Merke district',
    'shu|Шу ауданы|Шуский район|Shu district', 'bayzak|Байзақ ауданы|Байзакский район|Bayzak district', 'zhambyl|Жамбыл ауданы|Жамбылский район|Zhambyl district', 'talas|Талас ауданы|Таласский район|Talas district') },
  { code: '33', zone: almaty, weight: 700, border: 'panfilov', name: { kk: 'Жетісу облысы', ru: 'область Жетісу', en: 'Zhetisu region' }, districts: districts(
    'taldykorgan|Талдықорған қаласы|город Талдыкорган|Taldykorgan city', 'tekeli|Текелі қаласы|город Текели|Tekeli city', 'panfilov|Панфилов ауданы|Панфиловский район|Panfilov district',
    'sarkan|Сарқан ауданы|Сарканский район|Sarkan district', 'koksu|Көксу ауданы|Коксуский район|Koksu district', 'alakol|Алакөл ауданы|Алакольский район|Alakol district') },
  { code: '35', zone: almaty, weight: 1130, name: { kk: 'Қарағанды облысы', ru: 'Карагандинская область', en: 'Karaganda region' }, districts: districts(
    'karaganda|Қарағанды қаласы|город Караганда|Karaganda city', 'temirtau|Теміртау қаласы|город Темиртау|Temirtau city', 'balkhash|Балқаш қаласы|город Балхаш|Balkhash city',
    'saran|Саран қаласы|город Сарань|Saran city', 'shakhtinsk|Шахтинск қаласы|город Шахтинск|Shakhtinsk city', 'abay|Абай ауданы|Абайский район|Abay district', 'karkaraly|Қарқаралы ауданы|Каркаралинский район|Karkaraly district') },
  { code: '39', zone: 'Asia/Qostanay', weight: 830, border: 'karabalyk', name: { kk: 'Қостанай облысы', ru: 'Костанайская область', en: 'Kostanay region' }, districts: districts(
    'kostanay|Қостанай қаласы|город Костанай|Kostanay city', 'rudny|Рудный қаласы|город Рудный|Rudny city', 'lisakovsk|Лисаковск қаласы|город Лисаковск|Lisakovsk city',
    'arkalyk|Арқалық қаласы|город Аркалык|Arkalyk city', 'zhitikara|Жітіқара ауданы|Житикаринский район|Zhitikara district', 'karabalyk|Қарабалық ауданы|Карабалыкский район|Karabalyk district') },
  { code: '43', zone: 'Asia/Qyzylorda', weight: 840, name: { kk: 'Қызылорда облысы', ru: 'Кызылординская область', en: 'Kyzylorda region' }, districts: districts(
    'kyzylorda|Қызылорда қаласы|город Кызылорда|Kyzylorda city', 'aral|Арал ауданы|Аральский район|Aral district', 'kazaly|Қазалы ауданы|Казалинский район|Kazaly district',
    'shieli|Шиелі ауданы|Шиелийский район|Shieli district', 'zhanakorgan|Жаңақорған ауданы|Жанакорганский район|Zhanakorgan district', 'zhalagash|Жалағаш ауданы|Жалагашский район|Zhalagash district') },
  { code: '47', zone: 'Asia/Aqtau', weight: 790, border: 'beineu', name: { kk: 'Маңғыстау облысы', ru: 'Мангистауская область', en: 'Mangystau region' }, districts: districts(
    'aktau|Ақтау қаласы|город Актау|Aktau city', 'zhanaozen|Жаңаөзен қаласы|город Жанаозен|Zhanaozen city', 'munaily|Мұнайлы ауданы|Мунайлинский район|Munaily district',
    'beineu|Бейнеу ауданы|Бейнеуский район|Beineu district', 'tupkaragan|Түпқараған ауданы|Тупкараганский район|Tupkaragan district') },
  { code: '55', zone: almaty, weight: 750, name: { kk: 'Павлодар облысы', ru: 'Павлодарская область', en: 'Pavlodar region' }, districts: districts(
    'pavlodar|Павлодар қаласы|город Павлодар|Pavlodar city', 'ekibastuz|Екібастұз қаласы|город Экибастуз|Ekibastuz city', 'aksu|Ақсу қаласы|город Аксу|Aksu city',
    'bayanaul|Баянауыл ауданы|Баянаульский район|Bayanaul district', 'uspen|Успен ауданы|Успенский район|Uspen district', 'zhelezin|Железин ауданы|Железинский район|Zhelezin district') },
  { code: '59', zone: almaty, weight: 530, border: 'kyzylzhar', name: { kk: 'Солтүстік Қазақстан облысы', ru: 'Северо-Казахстанская область', en: 'North Kazakhstan region' }, districts: districts(
    'petropavl|Петропавл қаласы|город Петропавловск|Petropavl city', 'taiynsha|Тайынша ауданы|Тайыншинский район|Taiynsha district', 'kyzylzhar|Қызылжар ауданы|Кызылжарский район|Kyzylzhar district',
    'zhambyl|Жамбыл ауданы|Жамбылский район|Zhambyl district', 'mamlyut|Мамлют ауданы|Мамлютский район|Mamlyut district') },
  { code: '61', zone: almaty, weight: 2140, border: 'saryagash', name: { kk: 'Түркістан облысы', ru: 'Туркестанская область', en: 'Turkistan region' }, districts: districts(
    'turkistan|Түркістан қаласы|город Туркестан|Turkistan city', 'kentau|Кентау қаласы|город Кентау|Kentau city', 'arys|Арыс қаласы|город Арыс|Arys city', 'saryagash|Сарыағаш ауданы|Сарыагашский район|Saryagash district',
    'sairam|Сайрам ауданы|Сайрамский район|Sairam district', 'maktaaral|Мақтаарал ауданы|Мактааральский район|Maktaaral district', 'shardara|Шардара ауданы|Шардаринский район|Shardara district', 'sozak|Созақ ауданы|Сузакский район|Sozak district') },
  { code: '62', zone: almaty, weight: 220, name: { kk: 'Ұлытау облысы', ru: 'область Улытау', en: 'Ulytau region' }, districts: districts(
    'zhezkazgan|Жезқазған қаласы|город Жезказган|Zhezkazgan city', 'satpaev|Сәтбаев қаласы|город Сатпаев|Satpaev city', 'karazhal|Қаражал қаласы|город Каражал|Karazhal city',
    'zhanaarka|Жаңаарқа ауданы|Жанааркинский район|Zhanaarka district', 'ulytau|Ұлытау ауданы|Улытауский район|Ulytau district') },
  { code: '63', zone: almaty, weight: 730, border: 'zaisan', name: { kk: 'Шығыс Қазақстан облысы', ru: 'Восточно-Казахстанская область', en: 'East Kazakhstan region' }, districts: districts(
    'oskemen|Өскемен қаласы|город Усть-Каменогорск|Oskemen city', 'ridder|Риддер қаласы|город Риддер|Ridder city', 'altai|Алтай ауданы|район Алтай|Altai district',
    'glubokoe|Глубокое ауданы|Глубоковский район|Glubokoe district', 'zaisan|Зайсан ауданы|Зайсанский район|Zaisan district', 'shemonaikha|Шемонаиха ауданы|Шемонаихинский район|Shemonaikha district') },
  { code: '71', zone: almaty, weight: 1430, name: { kk: 'Астана қаласы', ru: 'город Астана', en: 'Astana city' }, districts: districts(
    'esil|Есіл ауданы|район Есиль|Esil district', 'saryarka|Сарыарқа ауданы|район Сарыарка|Saryarka district', 'almaty|Алматы ауданы|район Алматы|Almaty district',
    'baikonyr|Байқоңыр ауданы|район Байконыр|Baikonyr district', 'nura|Нұра ауданы|район Нура|Nura district', 'sarayshyk|Сарайшық ауданы|район Сарайшык|Sarayshyk district') },
  { code: '75', zone: almaty, weight: 2230, name: { kk: 'Алматы қаласы', ru: 'город Алматы', en: 'Almaty city' }, districts: districts(
    'medeu|Медеу ауданы|Медеуский район|Medeu district', 'almaly|Алмалы ауданы|Алмалинский район|Almaly district', 'auezov|Әуезов ауданы|Ауэзовский район|Auezov district', 'bostandyk|Бостандық ауданы|Бостандыкский район|Bostandyk district',
    'zhetysu|Жетісу ауданы|Жетысуский район|Zhetysu district', 'turksib|Түрксіб ауданы|Турксибский район|Turksib district', 'alatau|Алатау ауданы|Алатауский район|Alatau district', 'nauryzbay|Наурызбай ауданы|Наурызбайский район|Nauryzbay district') },
  { code: '79', zone: almaty, weight: 1220, name: { kk: 'Шымкент қаласы', ru: 'город Шымкент', en: 'Shymkent city' }, districts: districts(
    'al-farabi|Әл-Фараби ауданы|Аль-Фарабийский район|Al-Farabi district', 'abay|Абай ауданы|Абайский район|Abay district', 'enbekshi|Еңбекші ауданы|Енбекшинский район|Enbekshi district',
    'karatau|Қаратау ауданы|Каратауский район|Karatau district', 'turan|Тұран ауданы|район Туран|Turan district') },
];
