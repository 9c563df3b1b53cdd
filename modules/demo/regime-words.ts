/** What stands in the registers of the demonstration: all of it invented. */
export interface RegimeWords {
  readonly advocates: readonly string[];
  readonly relatives: readonly string[];
  readonly officers: readonly string[];
  readonly parcel: readonly string[];
  readonly violations: readonly string[];
  readonly behaviour: string;
  readonly otherPerson: string;
  readonly nothingFound: string;
  readonly commission: string;
  readonly seen: string;
  readonly property: readonly string[];
  readonly goodConduct: string;
  readonly gambling: string;
  readonly medic: string;
  readonly necessity: string;
  readonly warned: string;
  readonly corridor: string;
  readonly attack: string;
  readonly toHead: string;
  readonly noInjuries: string;
  readonly fell: string;
  readonly bruise: string;
  readonly civilCode: string;
}

export const regimeWords: Readonly<Record<'kk' | 'ru', RegimeWords>> = {
  kk: {
    advocates: ['Сейтқали Ә. Н.', 'Жұмағұлов Т. Б.', 'Өтегенова Г. С.', 'Ким Е. В.'], relatives: ['анасы Қ. Әбілова', 'әкесі Н. Сәрсенов', 'жұбайы А. Мұқашева', 'ағасы Б. Ғалымов'],
    officers: ['аға сержант Тілеуов', 'прапорщик Нұрғали', 'кіші сержант Бекова'], parcel: ['тағам жиынтығы', 'жылы киім', 'гигиена заттары', 'кітап'],
    violations: ['Таңертеңгі тексеруге шықпады', 'Камерадағы кезекшіліктен бас тартты', 'Қызметкердің заңды талабын орындамады'], behaviour: 'Бұрын жазасы болмаған', otherPerson: 'Жазба басқа адам туралы енгізілген',
    nothingFound: 'Тыйым салынған заттар табылмады', commission: 'Қоғамдық бақылау комиссиясы', seen: 'Камералар, ас блогы, медициналық бөлім',
    property: ['терезе әйнегі', 'үстел', 'төсек-орын'],
    goodConduct: 'Міндеттерін үлгілі орындағаны үшін', gambling: 'Камерада карта ойнаған', medic: 'дәрігер Сағынтай Н.', necessity: 'Өзіне және өзгелерге зиян келтіруді тоқтату үшін', warned: 'Ескертілді, сөзбен тоқтатуға әрекет жасалды', corridor: '2-блоктың дәлізі', attack: 'Камералас адамға тап беруге әрекет жасады, тәртіпке шақыруға көнбеді', toHead: 'мекеме бастығына', noInjuries: 'Жарақат анықталмады', fell: 'Өз сөзінше, баспалдақтан құлаған', bruise: 'Сол иықтағы көгерген жер, көмек көрсетілді', civilCode: 'Азаматтық кодекс, 917-бап',
  },
  ru: {
    advocates: ['Ли С. П.', 'Ахметов Р. К.', 'Воронцова Н. И.', 'Досмагамбетов А. Ж.'], relatives: ['мать О. Иванова', 'отец К. Абдрахманов', 'супруга Д. Сатпаева', 'брат И. Петренко'],
    officers: ['старший сержант Омаров', 'прапорщик Литвин', 'младший сержант Каримова'], parcel: ['продуктовый набор', 'тёплая одежда', 'предметы гигиены', 'книга'],
    violations: ['Не вышел на утреннюю проверку', 'Отказался от дежурства по камере', 'Не выполнил законное требование сотрудника'], behaviour: 'Ранее взысканий не имел', otherPerson: 'Запись внесена о другом лице',
    nothingFound: 'Запрещённые предметы не обнаружены', commission: 'Общественная наблюдательная комиссия', seen: 'Камеры, пищеблок, медицинская часть',
    property: ['оконное стекло', 'стол', 'постельные принадлежности'],
    goodConduct: 'За примерное выполнение обязанностей', gambling: 'Играл в карты в камере', medic: 'врач Сагынтай Н.', necessity: 'Чтобы прекратить причинение вреда себе и другим', warned: 'Предупреждён, принимались меры словесного воздействия', corridor: 'коридор блока 2', attack: 'Пытался наброситься на сокамерника, на призывы к порядку не реагировал', toHead: 'начальнику учреждения', noInjuries: 'Повреждений не обнаружено', fell: 'С его слов, упал с лестницы', bruise: 'Кровоподтёк левого плеча, помощь оказана', civilCode: 'Гражданский кодекс, ст. 917',
  },
};
