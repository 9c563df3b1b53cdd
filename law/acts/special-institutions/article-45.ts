import type { Article, DeadlineRule, Guard, On } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { firearmCaseRows, firearmCases, specialOrUnlisted } from './force-matrix.ts';
import { heldIn, placesOfCustody } from './places.ts';

const inCustody = { subject: 'episode', bearer: 'duty-officer', where: heldIn(...placesOfCustody) } as const;
const inCustodyPlace = { subject: 'place', bearer: 'head-of-place', where: { value: 'subject.kind', in: placesOfCustody } } as const;
const firearm: Guard = { value: 'fact.means', is: 'firearm' };
const eleven: Guard = { value: 'fact.firearmCase', in: firearmCases };
const weaponOrSpecial: Guard = { value: 'fact.means', in: ['firearm', ...specialOrUnlisted] };
const grave: Guard = { value: 'fact.consequences', in: ['grave', 'death'] };
const womanOrMinor: Guard = { any: [{ value: 'subject.sex', is: 'female' }, { ageBelow: 'special-institutions.45.minor-age' }] };
const conduct: Guard = { value: 'fact.conduct', in: ['armed-attack', 'armed-resistance', 'hostage-taking', 'vehicle-seizure', 'group-attack'] };
const conductTitle = { kk: 'Қарулы шабуыл, қарулы қарсылық, адамдарды кепілге алу, көлік құралын басып алу немесе топтасқан шабуыл', ru: 'Вооружённое нападение, вооружённое сопротивление, захват заложников, транспортных средств либо групповое нападение', en: 'Armed attack, armed resistance, seizure of hostages or vehicles, or a group attack' } as const;
const caseRemedy = { kk: 'Жағдайды 45-бап бойынша көрсетіңіз; ондай жағдай болмаса, прокурорға хабарлаңыз.', ru: 'Укажите случай по статье 45; если его не было, сообщите прокурору.', en: 'State the case of article 45; if there was none, tell the prosecutor.' } as const;

/** The use itself, with its consequences known at once; or the consequence, once it is found. */
const withConsequences: On = {
  fact: ['force.used', 'force.consequence'],
  where: { any: [
    { all: [{ value: 'fact.$type', is: 'force.used' }, weaponOrSpecial, grave] },
    { all: [{ value: 'fact.$type', is: 'force.consequence' }, { recorded: { fact: 'force.used', where: weaponOrSpecial, key: { $id: 'force' } } }] },
  ] },
};
const tellProsecutor = (opens: On, notice: string): DeadlineRule => ({
  type: 'deadline', opens, term: { immediately: true, alarm: 'special-institutions.design.force-notice' },
  discharge: [{ fact: notice, where: { value: 'fact.topic', is: 'force' }, key: { about: '$id' } }],
  each: ['prosecutor'],
  onMiss: 'breach',
});
const told = {
  rows: ['L45.3'], cite: cite('45', '3'), certainty: 'F', force: since1999, addressees: ['prosecutor'],
  title: { kk: 'Ауыр зардапқа әкелген қару мен арнаулы құрал қолдану туралы прокурорға дереу хабарлау', ru: 'Незамедлительное информирование прокурора о применении оружия и специальных средств с тяжкими последствиями', en: 'The prosecutor is told at once of the use of weapons and special means with grave consequences' },
  remedy: { kk: 'Прокурорға дереу хабарлап, уақыты мен тәсілін жазыңыз.', ru: 'Незамедлительно сообщите прокурору, запишите время и способ.', en: 'Tell the prosecutor at once and record when and how.' },
} as const;

export const article45 = {
  act,
  number: '45',
  title: { kk: 'Күзетпен ұстау орындарында атыс қаруын қолдану', ru: 'Применение огнестрельного оружия в местах содержания под стражей', en: 'Use of firearms in places of custody' },
  text: { ru: `1. Огнестрельное оружие в местах содержания под стражей может быть применено в следующих случаях:
1) для защиты от нападения, угрожающего жизни или здоровью сотрудников мест содержания под стражей, подозреваемых и обвиняемых, иных лиц;
2) для отражения нападения подозреваемого или обвиняемого на сотрудников мест содержания под стражей, иных лиц с целью завладения оружием;
3) для освобождения заложников, захваченных зданий, сооружений, помещений и транспортных средств;
4) для отражения группового или вооруженного нападения на здания, сооружения, помещения и транспортные средства мест содержания под стражей;
5) для задержания лица, оказывающего вооруженное сопротивление, а также застигнутого при совершении тяжкого преступления против жизни и здоровья сотрудников мест содержания под стражей или иных лиц;
6) для пресечения попытки побега подозреваемого или обвиняемого из места содержания под стражей или из-под конвоя;
7) для задержания вооруженного лица, отказывающегося выполнить законное требование сотрудника места содержания под стражей о сдаче оружия;
8) для пресечения попытки насильственного освобождения подозреваемых и обвиняемых;
9) защиты от нападения животных;
10) подачи сигнала тревоги или вызова помощи;
11) во всех иных случаях необходимой обороны и крайней необходимости.
2. Запрещается применять оружие в отношении женщин и несовершеннолетних, кроме случаев совершения ими вооруженного нападения, оказания вооруженного сопротивления, захвата заложников, транспортных средств, в том числе воздушного судна либо группового нападения.
3. О каждом случае применения оружия и специальных средств, повлекшем гибель людей или иные тяжкие последствия, незамедлительно информируется прокурор.`, certainty: 'F', source },
  norms: [
    {
      ...inCustody, id: 'special-institutions.45.case', rows: ['L42a', ...firearmCaseRows], cite: cite('45', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Атыс қаруы бапта аталған он бір жағдайда ғана қолданылады', ru: 'Огнестрельное оружие — только в одиннадцати случаях статьи', en: 'A firearm only in the eleven cases of the article' },
      rule: { type: 'check', on: { fact: 'force.used', where: firearm }, require: eleven },
      remedy: caseRemedy,
    },
    {
      ...inCustodyPlace, id: 'special-institutions.45.place-case', rows: ['L42a', 'L45.1', 'L45.1.9', 'L45.1.10'], cite: cite('45', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Белгілі бір адамға бағытталмаған атыс қаруы бапта аталған жағдайларда ғана қолданылады', ru: 'Огнестрельное оружие, применённое не против определённого лица, — только в случаях статьи', en: 'A firearm used against no single person only in the cases of the article' },
      rule: { type: 'check', on: { fact: 'place.force-used', where: firearm }, require: eleven },
      remedy: caseRemedy,
    },
    {
      ...inCustody, id: 'special-institutions.45.no-target', rows: ['L45.1.9', 'L45.1.10'], cite: cite('45', '1'), certainty: 'design', force: since1999,
      title: { kk: 'Дабыл белгісі мен жануарлардан қорғану адамға бағытталмайды', ru: 'Сигнал тревоги и защита от животных не направлены против лица', en: 'An alarm signal and protection from animals are not directed at a person' },
      rule: { type: 'check', on: { fact: 'force.used', where: firearm }, require: { not: { value: 'fact.firearmCase', in: ['animals', 'alarm'] } }, severity: 'warning' },
      remedy: { kk: 'Жағдайды тексеріңіз: мұндай қолдану орын туралы жазба ретінде тіркеледі.', ru: 'Проверьте случай: такое применение записывается о месте, а не о лице.', en: 'Check the case: such a use is recorded of the place, not of a person.' },
    },
    {
      ...inCustody, id: 'special-institutions.45.necessity', rows: ['L45.1.11'], cite: cite('45', '1', '11'), certainty: 'design', force: since1999,
      title: { kk: 'Қажетті қорғаныс пен аса қажеттілік негізделеді', ru: 'Необходимая оборона и крайняя необходимость обоснованы', en: 'Necessary defence and extreme necessity are justified in words' },
      rule: { type: 'check', on: { fact: 'force.used', where: { all: [firearm, { value: 'fact.firearmCase', is: 'necessary-defence' }] } }, require: { fields: ['necessity'] } },
      remedy: { kk: 'Қажетті қорғаныс немесе аса қажеттілік неде екенін жазыңыз.', ru: 'Запишите, в чём состояла необходимая оборона или крайняя необходимость.', en: 'Record in what the necessary defence or extreme necessity lay.' },
    },
    {
      ...inCustody, id: 'special-institutions.45.protected', rows: ['L45.2a'], cite: cite('45', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Әйелдер мен кәмелетке толмағандарға қару қолдануға тыйым салынады', ru: 'Запрет применять оружие в отношении женщин и несовершеннолетних', en: 'No weapons against women and minors' },
      rule: { type: 'check', on: { fact: 'force.used', where: womanOrMinor }, require: { not: firearm } },
      exceptions: [{ id: 'special-institutions.45.armed-attack', cite: cite('45', '2'), rows: ['L45.2b'], certainty: 'F', title: conductTitle, when: conduct, then: { void: true } }],
      remedy: { kk: 'Адамға медициналық көмек көрсетіп, прокурорға дереу хабарлаңыз.', ru: 'Окажите медицинскую помощь и незамедлительно сообщите прокурору.', en: 'Give medical help and tell the prosecutor at once.' },
    },
    {
      ...inCustody, id: 'special-institutions.45.protected-gas', rows: ['L45.2a'], cite: cite('45', '2'), certainty: 'design', force: since1999,
      title: { kk: 'Кәмелетке толмағанға газ қаруы қолданылды: тыйым оған да қатысты болуы мүмкін', ru: 'Газовое оружие применено к несовершеннолетнему: запрет может относиться и к нему', en: 'Gas weapon against a minor: the prohibition may cover it too' },
      rule: { type: 'check', on: { fact: 'force.used', where: { ageBelow: 'special-institutions.45.minor-age' } }, require: { not: { value: 'fact.means', is: 'gas-weapon' } }, severity: 'warning' },
      exceptions: [{ id: 'special-institutions.45.armed-attack-gas', cite: cite('45', '2'), rows: ['L45.2b'], certainty: 'F', title: conductTitle, when: conduct, then: { void: true } }],
      remedy: { kk: 'Жағдайды прокурорға хабарлаңыз.', ru: 'Сообщите о случае прокурору.', en: 'Tell the prosecutor of the case.' },
      openPoint: { kk: 'Бап атыс қаруы туралы, ал тыйым «қару» дейді: газ қаруы кіретіні айқын емес. Жүйе ескертеді.', ru: 'Статья об огнестрельном оружии, а запрет говорит «оружие»: включает ли он газовое, неясно. Система предупреждает.', en: 'The article is on firearms, the prohibition says “weapons”: whether gas weapons are meant is open. The system warns.' },
    },
    {
      ...inCustody, id: 'special-institutions.45.consequences', rows: ['L45.3'], cite: cite('45', '3'), certainty: 'design', force: since1999,
      title: { kk: 'Қару мен арнаулы құрал қолданудың салдары жазылған', ru: 'Последствия применения оружия и специальных средств записаны', en: 'The consequences of the use of weapons and special means are on record' },
      rule: { type: 'check', on: { fact: 'force.used', where: weaponOrSpecial }, require: { fields: ['consequences'] }, severity: 'warning' },
      remedy: { kk: 'Адамды дәрігерге көрсетіп, салдарын жазыңыз; ауыр болса, прокурорға дереу хабарлаңыз.', ru: 'Покажите лицо врачу и запишите последствия; если они тяжкие, незамедлительно сообщите прокурору.', en: 'Show the person to a doctor and record the consequences; if they are grave, tell the prosecutor at once.' },
    },
    { ...told, id: 'special-institutions.45.prosecutor', subject: 'episode', bearer: 'head-of-place', where: heldIn(...placesOfCustody), rule: tellProsecutor(withConsequences, 'notice.sent') },
    {
      ...told, ...inCustodyPlace, id: 'special-institutions.45.prosecutor-place',
      rule: tellProsecutor({ fact: 'place.force-used', where: { all: [weaponOrSpecial, grave] } }, 'place.notice-sent'),
    },
  ],
} as const satisfies Article;
