/** What officials write into fields, in the language of the proceedings. */
export type Language = 'kk' | 'ru';

interface Phrases {
  readonly streets: readonly string[];
  readonly patrol: string;
  readonly grounds: Readonly<Record<'caught-in-act' | 'witness-pointed' | 'traces' | 'other-data', string>>;
  readonly motives: string;
  readonly searchResult: string;
  readonly health: readonly string[];
  readonly medic: string;
  readonly healthy: string;
  readonly referral: string;
  readonly relative: readonly string[];
  readonly things: readonly string[];
  readonly money: string;
  readonly hospital: readonly string[];
  readonly expertise: string;
  readonly requests: string;
  readonly established: string;
  readonly identity: string;
  readonly exception: string;
  readonly extendedReason: string;
  readonly measureGrounds: string;
  readonly released: Readonly<Record<'expiry' | 'order' | 'court' | 'served' | 'identity' | 'bail', string>>;
  readonly childPlaced: string;
  readonly withdrawn: string;
  readonly home: string;
  readonly identityDocument: string;
}

export const phrases: Readonly<Record<Language, Phrases>> = {
  kk: {
    streets: ['Абай даңғылы', 'Бейбітшілік көшесі', 'Қажымұқан көшесі', 'Ы. Алтынсарин көшесі', 'Тәуелсіздік даңғылы', 'Жамбыл көшесі', 'Орталық базар', 'теміржол вокзалы', 'Қонаев көшесі', 'Ә. Молдағұлова көшесі'],
    patrol: 'полицияның патрульдік нарядтары',
    grounds: {
      'caught-in-act': 'құқық бұзушылық жасау кезінде ұсталды', 'witness-pointed': 'көзімен көргендер тікелей көрсетті',
      traces: 'үстінен және киімінен айқын іздер табылды', 'other-data': 'жасырынуға әрекет жасады, тұрақты тұрғылықты жері жоқ',
    },
    motives: 'қылмыстық құқық бұзушылықты тоқтату және тергеп-тексеруден жасырынуға жол бермеу',
    searchResult: 'тыйым салынған заттар табылған жоқ',
    health: ['шағымы жоқ, дене жарақаттары жоқ', 'шағымы жоқ, дене жарақаттары байқалмады'],
    medic: 'кезекші дәрігер', healthy: 'ұстауға қарсы көрсетілімдер жоқ', referral: 'дәрігердің жолдамасы',
    relative: ['анасы', 'әкесі', 'жұбайы', 'ағасы', 'әпкесі', 'ұлы'],
    things: ['ұялы телефон', 'белбеу', 'қол сағаты', 'кілттер', 'әмиян', 'бас киім'], money: 'ақша',
    hospital: ['облыстық клиникалық аурухана', 'қалалық көпбейінді аурухана', 'туберкулезге қарсы диспансер'],
    expertise: 'сараптама тағайындау туралы қаулы',
    requests: 'тұрғылықты жері бойынша, деректер базасына және туыстарына сұрау салулар жіберілді',
    established: 'жеке басы анықталды', identity: 'жеке басы дерекқор бойынша және туысының айтуымен анықталды',
    exception: 'Қазақстан Республикасында тұрақты тұрғылықты жері жоқ',
    extendedReason: 'ҚПК 131-бабының 4-бөлігінде көзделген жағдай құжаттармен расталады',
    measureGrounds: 'қылмыстық қудалаудан жасырынуы мүмкін деп пайымдауға негіз бар',
    released: {
      expiry: 'мерзімнің өтуі', order: 'қылмыстық қудалау органының қаулысы', court: 'соттың шешімі', served: 'әкімшілік қамақ мерзімінің өтелуі',
      identity: 'жеке басының анықталуы', bail: 'кепілдің енгізілуі',
    },
    childPlaced: 'бала туысының қамқорлығына берілді', withdrawn: 'басқа адамның карточкасына қате енгізілген', home: 'тұрғылықты жеріне',
    identityDocument: 'жеке куәлік',
  },
  ru: {
    streets: ['проспект Абая', 'улица Мира', 'улица Кажымукана', 'улица Алтынсарина', 'проспект Тауелсиздик', 'улица Жамбыла', 'центральный рынок', 'железнодорожный вокзал', 'улица Кунаева', 'улица Молдагуловой'],
    patrol: 'патрульный наряд полиции',
    grounds: {
      'caught-in-act': 'застигнут при совершении правонарушения', 'witness-pointed': 'очевидцы прямо указали на это лицо',
      traces: 'на лице и одежде обнаружены явные следы', 'other-data': 'пытался скрыться, не имеет постоянного места жительства',
    },
    motives: 'пресечение уголовного правонарушения, предупреждение уклонения от расследования',
    searchResult: 'запрещённых предметов не обнаружено',
    health: ['жалоб нет, телесных повреждений нет', 'жалоб не предъявляет, телесные повреждения не выявлены'],
    medic: 'дежурный врач', healthy: 'противопоказаний к содержанию нет', referral: 'направление врача',
    relative: ['мать', 'отец', 'супруга', 'брат', 'сестра', 'сын'],
    things: ['мобильный телефон', 'ремень', 'наручные часы', 'ключи', 'бумажник', 'головной убор'], money: 'деньги',
    hospital: ['областная клиническая больница', 'городская многопрофильная больница', 'противотуберкулёзный диспансер'],
    expertise: 'постановление о назначении экспертизы',
    requests: 'направлены запросы по месту жительства, в базы данных и родственникам',
    established: 'личность установлена', identity: 'личность установлена по базам данных и со слов родственника',
    exception: 'не имеет постоянного места жительства в Республике Казахстан',
    extendedReason: 'случай, предусмотренный ч. 4 ст. 131 УПК, подтверждается материалами',
    measureGrounds: 'имеются основания полагать, что может скрыться от органов уголовного преследования',
    released: {
      expiry: 'истечение срока', order: 'постановление органа уголовного преследования', court: 'решение суда', served: 'отбытие срока административного ареста',
      identity: 'установление личности', bail: 'внесение залога',
    },
    childPlaced: 'ребёнок передан под опеку родственника', withdrawn: 'ошибочно внесено в карточку другого лица', home: 'к месту жительства',
    identityDocument: 'удостоверение личности',
  },
};

const offence = <G extends 'medium' | 'grave' | 'especially-grave'>(article: number, part: number, gravity: G, years: number, listed = false) => ({
  articles: { kk: `ҚК ${article}-бабының ${part}-бөлігі`, ru: `ст. ${article} ч. ${part} УК` }, gravity, years,
  /** In the list of CPC 139(1): thirty days for the qualification. */
  listed,
});

/** Offences of the Criminal Code for which custody is asked, with gravity and the greatest punishment in years (rounded for the demonstration). */
export const offences = [
  offence(188, 2, 'medium', 5),
  offence(188, 3, 'grave', 7),
  offence(190, 3, 'grave', 7),
  offence(190, 4, 'grave', 10),
  offence(191, 2, 'grave', 7),
  offence(192, 2, 'grave', 10),
  offence(106, 1, 'grave', 8),
  offence(106, 3, 'especially-grave', 12),
  offence(99, 1, 'especially-grave', 15),
  offence(297, 1, 'especially-grave', 10),
  offence(297, 3, 'especially-grave', 15),
  offence(120, 1, 'grave', 8),
  offence(293, 3, 'grave', 7),
  offence(256, 1, 'grave', 9, true),
  offence(366, 3, 'grave', 10),
] as const;
export type Offence = (typeof offences)[number];
