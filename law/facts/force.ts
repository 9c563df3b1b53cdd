/**
 * Physical force, special means, gas weapon and firearms (Law on special institutions arts. 42–45). Each means is a record of its own,
 * because the Law pairs every means with the cases in which it may be used.
 */
import type { FactTypeSpec, FieldSpec } from './field.ts';
import type { I18n } from '../engine/norm.ts';
import { choice, documentNumber, factId, longText, must, text, words, yesNo } from './words.ts';

const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;
const outside = words('заңда көзделмеген өзге жағдай', 'иной случай, не предусмотренный законом', 'another case, not provided for by law');

/** Art. 43: two purposes. */
export const physicalPurposeLabels = {
  'stop-offence': words('жасалып жатқан құқық бұзушылықтың жолын кесу', 'пресечение совершаемого правонарушения', 'stopping an offence that is being committed'),
  'overcome-resistance': words('заңды талаптарға қарсылықты еңсеру', 'преодоление противодействия законным требованиям', 'overcoming resistance to lawful demands'),
  other: outside,
} satisfies Record<string, I18n>;

/** Art. 44(1), points 1–7 in their order. */
export const specialCaseLabels = {
  attack: words('қызметкерлерге және өзге адамдарға шабуылды тойтару', 'отражение нападения на сотрудников и иных лиц', 'repelling an attack on staff and other persons'),
  'mass-disorder': words('жаппай тәртіпсіздіктің немесе режимді топтасып бұзудың жолын кесу', 'пресечение массовых беспорядков или групповых нарушений режима', 'suppressing mass disorders or group violations of the regime'),
  disobedience: words('заңды талаптарға бағынбаған адамның құқыққа қарсы әрекетінің жолын кесу', 'пресечение неправомерных действий оказывающего неповиновение', 'stopping unlawful acts of a person who disobeys lawful demands'),
  'hostages-seizure': words('кепілге алынғандарды босату, объектілерге шабуылды тойтару, оларды басып алудан босату', 'освобождение заложников, отражение нападения на объекты, освобождение их от захвата', 'freeing hostages, repelling an attack on premises, freeing them from seizure'),
  escape: words('қашу әрекетінің жолын кесу', 'пресечение попытки побега', 'stopping an attempt to escape'),
  harm: words('айналасындағыларға немесе өзіне зиян келтіру әрекетінің жолын кесу', 'пресечение попытки причинить вред окружающим или себе', 'stopping an attempt to harm others or oneself'),
  recapture: words('қашқандарды немесе жазадан жалтарғандарды ұстау және айдауылдау', 'задержание и конвоирование совершивших побег либо уклоняющихся от наказания', 'detaining and convoying those who escaped or evade the sentence'),
  other: outside,
} satisfies Record<string, I18n>;

/** Art. 45(1), points 1–11 in their order. */
export const firearmCaseLabels = {
  'life-attack': words('өмірге немесе денсаулыққа қатер төндіретін шабуылдан қорғану', 'защита от нападения, угрожающего жизни или здоровью', 'protection from an attack that threatens life or health'),
  'weapon-seizure': words('қаруды иелену мақсатындағы шабуылды тойтару', 'отражение нападения с целью завладения оружием', 'repelling an attack aimed at seizing a weapon'),
  hostages: words('кепілге алынғандарды, басып алынған ғимараттарды және көлік құралдарын босату', 'освобождение заложников, захваченных зданий и транспортных средств', 'freeing hostages, seized buildings and vehicles'),
  'armed-assault-on-place': words('ұстау орнының объектілеріне топтасқан немесе қарулы шабуылды тойтару', 'отражение группового или вооружённого нападения на объекты места содержания', 'repelling a group or armed attack on the objects of the place'),
  'armed-resistance': words('қарулы қарсылық көрсеткен немесе ауыр қылмыс үстінде ұсталған адамды ұстау', 'задержание оказывающего вооружённое сопротивление или застигнутого при тяжком преступлении', 'detaining a person who offers armed resistance or is caught in a grave crime'),
  escape: words('қашу әрекетінің жолын кесу', 'пресечение попытки побега', 'stopping an attempt to escape'),
  'weapon-refusal': words('қаруын тапсырудан бас тартқан қарулы адамды ұстау', 'задержание вооружённого лица, отказывающегося сдать оружие', 'detaining an armed person who refuses to surrender the weapon'),
  'forced-liberation': words('күдіктілер мен айыпталушыларды күшпен босату әрекетінің жолын кесу', 'пресечение попытки насильственного освобождения', 'stopping an attempt to free persons by force'),
  animals: words('жануарлардың шабуылынан қорғану', 'защита от нападения животных', 'protection from an attack by animals'),
  alarm: words('дабыл белгісін беру немесе көмек шақыру', 'подача сигнала тревоги или вызов помощи', 'giving an alarm signal or calling for help'),
  'necessary-defence': words('қажетті қорғаныстың және аса қажеттіліктің өзге жағдайлары', 'иные случаи необходимой обороны и крайней необходимости', 'other cases of necessary defence and extreme necessity'),
  other: outside,
} satisfies Record<string, I18n>;

/** What is used. The special means are those of art. 44(2), in its order; `unlisted` is what the article does not name. */
export const forceMeansLabels = {
  physical: words('дене күші', 'физическая сила', 'physical force'),
  'combat-technique': words('жауынгерлік күрес тәсілі', 'боевой приём борьбы', 'combat technique'),
  handcuffs: words('қолкісен', 'наручники', 'handcuffs'),
  'improvised-binding': words('байлауға арналған қолда бар құрал', 'подручное средство связывания', 'improvised means of binding'),
  'rubber-truncheon': words('резеңке таяқ', 'резиновая палка', 'rubber truncheon'),
  'gas-weapon': words('газ қаруы', 'газовое оружие', 'gas weapon'),
  'tear-substance': words('көз жасаурататын зат', 'слезоточивое вещество', 'tear substance'),
  'light-sound': words('алаңдататын жарық-дыбыс құрылғысы', 'светозвуковое устройство отвлекающего воздействия', 'light-and-sound distraction device'),
  'opening-device': words('үй-жайды ашуға немесе көлікті мәжбүрлеп тоқтатуға арналған құрылғы', 'устройство для вскрытия помещений, принудительной остановки транспорта', 'device for opening premises or stopping transport'),
  'water-cannon': words('су атқыш, бронды машина, өзге арнаулы және көлік құралы', 'водомёт, бронемашина, другое специальное и транспортное средство', 'water cannon, armoured vehicle, other special or transport means'),
  'service-animal': words('қызметтік жануар', 'служебное животное', 'service animal'),
  firearm: words('атыс қаруы', 'огнестрельное оружие', 'firearm'),
  unlisted: words('заңда аталмаған құрал', 'средство, не названное законом', 'means that the law does not name'),
} satisfies Record<string, I18n>;

/** What the person did that lifts the prohibitions of arts. 44(3) and 45(2). */
const conductLabels = {
  'life-threatening-attack': words('өмір мен денсаулыққа қатер төндіретін шабуыл', 'нападение, угрожающее жизни и здоровью', 'an attack that threatens life and health'),
  'armed-attack': words('қарулы шабуыл', 'вооружённое нападение', 'an armed attack'),
  'armed-resistance': words('қарулы қарсылық', 'вооружённое сопротивление', 'armed resistance'),
  'group-attack': words('топтасқан шабуыл', 'групповое нападение', 'a group attack'),
  'hostage-taking': words('адамдарды кепілге алу', 'захват заложников', 'taking of hostages'),
  'vehicle-seizure': words('көлік құралын, соның ішінде әуе кемесін басып алу', 'захват транспортного средства, в том числе воздушного судна', 'seizure of a vehicle, an aircraft included'),
  none: words('мұндай әрекет болған жоқ', 'таких действий не было', 'no such conduct'),
} satisfies Record<string, I18n>;

const consequenceLabels = {
  none: words('салдары жоқ', 'без последствий', 'none'),
  minor: words('жеңіл зардап', 'лёгкие последствия', 'minor consequences'),
  grave: words('өзге де ауыр зардаптар', 'иные тяжкие последствия', 'other grave consequences'),
  death: words('адам өлімі', 'гибель человека', 'death of a person'),
} satisfies Record<string, I18n>;

const physical = { field: 'means', in: ['physical', 'combat-technique'] } as const;
const special = { field: 'means', in: ['handcuffs', 'improvised-binding', 'rubber-truncheon', 'gas-weapon', 'tear-substance', 'light-sound', 'opening-device', 'water-cannon', 'service-animal', 'unlisted'] } as const;

const means = must(choice(forceMeansLabels, 'Не қолданылды', 'Что применено', 'What was used'));
const specialCase = choice(specialCaseLabels, 'Арнаулы құрал мен газ қаруын қолдану жағдайы (44-бап)', 'Случай применения специального средства, газового оружия (ст. 44)', 'Case of use of special means or gas weapon (art. 44)', { showIf: special });
const firearmCase = choice(firearmCaseLabels, 'Атыс қаруын қолдану жағдайы (45-бап)', 'Случай применения огнестрельного оружия (ст. 45)', 'Case of use of the firearm (art. 45)', { showIf: { field: 'means', in: ['firearm'] } });
const consequences = choice(consequenceLabels, 'Салдары', 'Последствия', 'Consequences');

const user: Readonly<Record<string, FieldSpec>> = {
  officer: text('Қолданған қызметкер (тегі, аты, лауазымы)', 'Применивший сотрудник (фамилия, имя, должность)', 'Officer who used it (name, position)'),
  officerOf: choice({
    'place-staff': words('ұстау орнының қызметкері', 'сотрудник места содержания', 'staff of the place of custody'),
    'penal-system': words('тартылған қылмыстық-атқару жүйесінің қызметкері', 'привлечённый сотрудник уголовно-исполнительной системы', 'engaged officer of the penal system'),
    'internal-affairs': words('тартылған ішкі істер органының қызметкері', 'привлечённый сотрудник органа внутренних дел', 'engaged officer of the internal affairs bodies'),
    other: words('өзге адам', 'иное лицо', 'another person'),
  }, 'Қызметкер қайдан', 'Чей сотрудник', 'Whose officer'),
  officerTrained: yesNo('Арнайы даярлықтан өткен', 'Прошёл специальную подготовку', 'Has undergone the special training'),
  officerFit: yesNo('Жарамдылығы мерзімдік тексеруден өткен', 'Прошёл периодическую проверку на пригодность', 'Has passed the periodic check of fitness'),
};
const circumstances: Readonly<Record<string, FieldSpec>> = {
  nonViolent: longText('Күш қолданбайтын тәсілдер және олардың жеткіліксіздігі', 'Ненасильственные способы и почему их оказалось недостаточно', 'Non-violent means and why they did not suffice', { max: 4000, showIf: physical }),
  necessity: longText('Қажетті қорғанысты немесе аса қажеттілікті негіздеу', 'Обоснование необходимой обороны или крайней необходимости', 'Justification of necessary defence or extreme necessity', { max: 4000, showIf: { field: 'firearmCase', in: ['necessary-defence'] } }),
  noHandcuffs: yesNo('Қолкісен болмады', 'Наручников не было', 'There were no handcuffs', { showIf: { field: 'means', in: ['improvised-binding'] } }),
  where: text('Қай жерде', 'Где', 'Where'),
  circumstances: longText('Мән-жайлар', 'Обстоятельства', 'Circumstances', { max: 4000 }),
};

export const forceFacts: readonly FactTypeSpec[] = [
  {
    type: 'force.used',
    title: words('Күш, арнаулы құрал немесе қару қолданылды', 'Применены сила, специальное средство или оружие', 'Force, special means or weapon used'),
    group: 'safety', order: 55, streams: ['episode', 'place'],
    fields: {
      means,
      physicalPurpose: choice(physicalPurposeLabels, 'Дене күшін қолдану мақсаты (43-бап)', 'Цель применения физической силы (ст. 43)', 'Purpose of the physical force (art. 43)', { showIf: physical }),
      specialCase, firearmCase,
      conduct: choice(conductLabels, 'Адамның тыйым салуды жоққа шығаратын әрекеті', 'Действия лица, снимающие запрет', 'Conduct of the person that lifts the prohibition'),
      evidentDisability: yesNo('Мүгедектіктің айқын белгілері бар', 'Имеются явные признаки инвалидности', 'Evident signs of disability'),
      ...circumstances, ...user, consequences,
      lawCited: choice({
        'special-institutions': words('Арнаулы мекемелер туралы заң', 'Закон о специальных учреждениях', 'Law on special institutions'),
        'internal-affairs-bodies': words('«Қазақстан Республикасының ішкі істер органдары туралы» Заң', 'Закон «Об органах внутренних дел Республики Казахстан»', 'Law “On the internal affairs bodies”'),
        other: words('өзге заң', 'иной закон', 'another law'),
      }, 'Қай заң бойынша', 'По какому закону', 'Under which law'),
    },
    recordedBy: administration,
  },
  {
    type: 'force.reported',
    title: words('Күш қолдану туралы баянат', 'Рапорт о применении силы', 'Report on the use of force'),
    group: 'safety', order: 56, streams: ['episode', 'place'],
    fields: {
      force: must(factId('Қай қолдану туралы', 'О каком применении', 'About which use')),
      number: documentNumber,
      to: text('Кімге берілді', 'Кому подан', 'Handed to'),
      content: longText('Мазмұны', 'Содержание', 'Content'),
      video: text('Бейнежазба', 'Видеозапись', 'Video recording', { max: 120 }),
    },
    recordedBy: administration,
  },
  {
    type: 'force.consequence',
    title: words('Күш қолданудың ауыр зардабы анықталды', 'Установлено тяжкое последствие применения силы', 'Grave consequence of the use of force established'),
    group: 'health', order: 56, streams: ['episode', 'place'],
    fields: {
      force: must(factId('Қай қолданудың салдары', 'Последствие какого применения', 'Consequence of which use')),
      consequence: must(choice({ grave: consequenceLabels.grave, death: consequenceLabels.death }, 'Зардабы', 'Последствие', 'Consequence')),
      description: longText('Сипаттамасы', 'Описание', 'Description', { secret: true }),
    },
    recordedBy: ['medical-officer', ...administration],
  },
  {
    type: 'place.force-used',
    title: words('Арнаулы құрал немесе қару белгілі бір адамға бағытталмай қолданылды', 'Специальное средство или оружие применено не против определённого лица', 'Special means or weapon used against no single person'),
    group: 'safety', order: 55, streams: ['place'],
    fields: {
      means, specialCase, firearmCase,
      ...Object.fromEntries(Object.entries(circumstances).filter(([name]) => ['necessity', 'where', 'circumstances'].includes(name))),
      ...user, consequences,
    },
    recordedBy: administration,
  },
  {
    type: 'place.notice-sent',
    title: words('Орын туралы хабарлама жіберілді', 'Направлено уведомление о событии в месте содержания', 'Notice about the place sent'),
    group: 'notice', order: 70, streams: ['place'],
    fields: {
      topic: must(choice({
        force: words('қару мен арнаулы құрал қолдану туралы', 'о применении оружия и специальных средств', 'of the use of weapons and special means'),
        'head-measures': words('басшының өз бетінше енгізген шаралары туралы', 'о мерах, введённых руководителем самостоятельно', 'of the measures introduced by the head'),
      }, 'Не туралы', 'О чём', 'Of what')),
      addressee: must(choice({
        prosecutor: words('прокурорға', 'прокурору', 'to the prosecutor'),
        'general-prosecutor': words('Қазақстан Республикасының Бас Прокурорына', 'Генеральному Прокурору Республики Казахстан', 'to the General Prosecutor'),
        mvd: words('Ішкі істер министріне', 'Министру внутренних дел', 'to the Minister of Internal Affairs'),
        knb: words('Ұлттық қауіпсіздік комитетінің Төрағасына', 'Председателю Комитета национальной безопасности', 'to the Chairman of the National Security Committee'),
        defence: words('Қорғаныс министріне', 'Министру обороны', 'to the Minister of Defence'),
        'territorial-police': words('аумақтық ішкі істер органының бастығына', 'начальнику территориального органа внутренних дел', 'to the head of the territorial internal affairs body'),
        'territorial-penal': words('аумақтық қылмыстық-атқару жүйесі органының бастығына', 'начальнику территориального органа уголовно-исполнительной системы', 'to the head of the territorial penal body'),
        'territorial-knb': words('аумақтық ұлттық қауіпсіздік органының бастығына', 'начальнику территориального органа национальной безопасности', 'to the head of the territorial national security body'),
      }, 'Кімге', 'Кому', 'To whom')),
      about: factId('Қай факт туралы', 'О каком факте', 'About which fact'),
      channel: choice({
        paper: words('қағазда', 'на бумаге', 'on paper'),
        electronic: words('электрондық түрде', 'в электронном виде', 'electronically'),
        telephone: words('телефон арқылы', 'по телефону', 'by telephone'),
        'in-person': words('жеке өзіне', 'лично', 'in person'),
      }, 'Қалай', 'Способ', 'Channel'),
      number: documentNumber,
    },
    recordedBy: administration,
  },
];
