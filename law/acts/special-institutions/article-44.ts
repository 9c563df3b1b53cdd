import type { Article, Guard, Norm } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { casesOf, inEveryCase, listedMeans, specialCaseRows, specialCases, specialMeans, specialOrUnlisted } from './force-matrix.ts';
import { heldIn, placesOfCustody } from './places.ts';

const inCustody = { subject: 'episode', bearer: 'duty-officer', where: heldIn(...placesOfCustody) } as const;
const inCustodyPlace = { subject: 'place', bearer: 'head-of-place', where: { value: 'subject.kind', in: placesOfCustody } } as const;
const caseRemedy = { kk: 'Жағдайды 44-бап бойынша көрсетіңіз; ондай жағдай болмаса, прокурорға хабарлаңыз.', ru: 'Укажите случай по статье 44; если его не было, сообщите прокурору.', en: 'State the case of article 44; if there was none, tell the prosecutor.' } as const;
/** Means with cases of their own; those that may be used in all seven have the seven as their requirement. */
const narrow = specialMeans.filter((line) => !inEveryCase(line));
const wide = specialMeans.filter(inEveryCase);

/** A means that not every case allows is judged by its own list where the case is one of the article; without any case, by part 1. */
const meansNorms: readonly Norm[] = specialMeans.map((line) => ({
  ...inCustody, id: `special-institutions.44.${line.code}`, rows: [line.row, 'L44.2', ...(inEveryCase(line) ? specialCaseRows : [])], cite: cite('44', '2', line.point), certainty: 'F', force: since1999, title: line.title,
  rule: {
    type: 'check',
    on: { fact: 'force.used', where: { all: [{ value: 'fact.means', in: line.means }, ...(inEveryCase(line) ? [] : [{ value: 'fact.specialCase', in: specialCases } satisfies Guard])] } },
    require: { value: 'fact.specialCase', in: casesOf(line) },
  },
  remedy: caseRemedy,
}));

export const article44 = {
  act,
  number: '44',
  title: { kk: 'Күзетпен ұстау орындарында арнаулы құралдар мен газ қаруын қолдану', ru: 'Применение специальных средств и газового оружия в местах содержания под стражей', en: 'Use of special means and gas weapons in places of custody' },
  text: { ru: `1. Специальные средства и газовое оружие в местах содержания под стражей могут быть применены в следующих случаях:
1) для отражения нападения подозреваемого или обвиняемого на сотрудников мест содержания под стражей и иных лиц;
2) для пресечения массовых беспорядков или групповых нарушений установленного режима содержания под стражей;
3) для пресечения неправомерных действий подозреваемого или обвиняемого, оказывающего неповиновение законным требованиям сотрудников мест содержания под стражей или иных сотрудников уголовно-исполнительной системы, органов внутренних дел, привлекающихся для обеспечения правопорядка;
4) для освобождения заложников, отражения нападения на здания, помещения, сооружения, транспортные средства, земельные участки, принадлежащие гражданам, организациям и государственным органам, а равно для освобождения их от захвата;
5) для пресечения попытки побега подозреваемого или обвиняемого из мест содержания под стражей или из-под конвоя;
6) для пресечения попытки подозреваемого или обвиняемого причинить вред окружающим или себе;
7) для задержания и конвоирования подозреваемых, обвиняемых и осужденных, совершивших побеги либо уклоняющихся от отбытия наказания в виде лишения свободы.
2. В качестве специальных средств могут применяться:
1) наручники - в случаях, предусмотренных подпунктами 3), 5)-7) пункта 1 настоящей статьи, при отсутствии наручников сотрудники мест содержания под стражей вправе использовать подручные средства связывания;
2) резиновые палки - в случаях, предусмотренных подпунктами 1)-6),
7) пункта 1 настоящей статьи;
3) газовое оружие и слезоточивые вещества - в случаях, предусмотренных подпунктами 1)-4), 6), 7) пункта 1 настоящей статьи;
4) светозвуковые устройства отвлекающего воздействия - в случаях, предусмотренных подпунктами 1)-4), 6) пункта 1 настоящей статьи;
5) устройства для вскрытия помещений, принудительной остановки транспорта - в случаях, предусмотренных подпунктами 2) и 4) пункта 1 настоящей статьи;
6) водометы, бронемашины и другие специальные и транспортные средства - в случаях, предусмотренных подпунктами 2) и 4) пункта 1 настоящей статьи;
7) служебные животные - в случаях, предусмотренных подпунктами 1)-6), 7) пункта 1 настоящей статьи.
3. Запрещается применять специальные средства, газовое оружие и боевые приемы борьбы в отношении женщин, лиц с явными признаками инвалидности, кроме случаев совершения ими нападения, угрожающего жизни и здоровью окружающих, группового нападения либо оказания вооруженного сопротивления.
Сноска. В статью 44 внесены изменения - Законом РК от 29 декабря 2004 г. № 25.`, certainty: 'F', source },
  norms: [
    {
      ...inCustody, id: 'special-institutions.44.case', rows: ['L42a', ...specialCaseRows], cite: cite('44', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Арнаулы құрал мен газ қаруы бапта аталған жеті жағдайда ғана қолданылады', ru: 'Специальные средства и газовое оружие — только в семи случаях статьи', en: 'Special means and gas weapons only in the seven cases of the article' },
      rule: { type: 'check', on: { fact: 'force.used', where: { value: 'fact.means', in: [...narrow.flatMap(({ means }) => means), 'unlisted'] } }, require: { value: 'fact.specialCase', in: specialCases } },
      remedy: caseRemedy,
    },
    {
      ...inCustody, id: 'special-institutions.44.listed', rows: ['L44.2'], cite: cite('44', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Бапта аталған арнаулы құралдар ғана қолданылады', ru: 'Применяются только названные в статье специальные средства', en: 'Only the special means that the article names are used' },
      rule: { type: 'check', on: { fact: 'force.used', where: { value: 'fact.means', in: specialOrUnlisted } }, require: { value: 'fact.means', in: listedMeans } },
      remedy: { kk: 'Қандай құрал қолданылғанын сипаттап, прокурорға хабарлаңыз.', ru: 'Опишите применённое средство и сообщите прокурору.', en: 'Describe the means that was used and tell the prosecutor.' },
      openPoint: { kk: '6) тармақшадағы «өзге арнаулы және көлік құралдары» су атқыш пен бронды машинаға ұқсас құралдар деп оқылады; тізім жабық деп саналады.', ru: '«Другие специальные и транспортные средства» подпункта 6) читаются как подобные водомёту и бронемашине; перечень считается закрытым.', en: '“Other special and transport means” of point 6 are read as those like a water cannon or an armoured vehicle; the list is taken as closed.' },
    },
    ...meansNorms,
    {
      ...inCustody, id: 'special-institutions.44.no-handcuffs', rows: ['L44.2.1b'], cite: cite('44', '2', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Қолда бар құралмен байлау қолкісен болмағанда ғана рұқсат етіледі', ru: 'Подручные средства связывания — только при отсутствии наручников', en: 'Improvised binding only where there are no handcuffs' },
      rule: { type: 'check', on: { fact: 'force.used', where: { value: 'fact.means', is: 'improvised-binding' } }, require: { value: 'fact.noHandcuffs', is: true } },
      remedy: { kk: 'Қолкісеннің болмағанын жазыңыз немесе бұзушылық туралы прокурорға хабарлаңыз.', ru: 'Запишите отсутствие наручников либо сообщите о нарушении прокурору.', en: 'Record that there were no handcuffs, or tell the prosecutor of the violation.' },
    },
    {
      ...inCustody, id: 'special-institutions.44.protected', rows: ['L44.3a'], cite: cite('44', '3'), certainty: 'F', force: since1999,
      title: { kk: 'Әйелдер мен мүгедектіктің айқын белгілері бар адамдарға арнаулы құрал, газ қаруы және жауынгерлік тәсіл қолдануға тыйым салынады', ru: 'Запрет применять специальные средства, газовое оружие и боевые приёмы к женщинам и лицам с явными признаками инвалидности', en: 'No special means, gas weapons or combat techniques against women and persons with evident signs of disability' },
      rule: {
        type: 'check', on: { fact: 'force.used', where: { any: [{ value: 'subject.sex', is: 'female' }, { value: 'fact.evidentDisability', is: true }] } },
        require: { not: { value: 'fact.means', in: [...specialOrUnlisted, 'combat-technique'] } },
      },
      exceptions: [{
        id: 'special-institutions.44.attack', cite: cite('44', '3'), rows: ['L44.3b'], certainty: 'F',
        title: { kk: 'Өмір мен денсаулыққа қатер төндіретін шабуыл, топтасқан шабуыл немесе қарулы қарсылық', ru: 'Нападение, угрожающее жизни и здоровью, групповое нападение или вооружённое сопротивление', en: 'An attack that threatens life and health, a group attack or armed resistance' },
        // An armed attack threatens life and health.
        when: { value: 'fact.conduct', in: ['life-threatening-attack', 'armed-attack', 'group-attack', 'armed-resistance'] },
        then: { void: true },
      }],
      remedy: { kk: 'Қолдануды тоқтатып, адамды дәрігерге көрсетіңіз, прокурорға хабарлаңыз.', ru: 'Прекратите применение, покажите лицо врачу, сообщите прокурору.', en: 'Stop the use, show the person to a doctor, tell the prosecutor.' },
      openPoint: { kk: 'Кәмелетке толмағандар бұл бөлікте аталмаған (45-баптың 2-бөлігімен салыстырыңыз).', ru: 'Несовершеннолетние в этой части не названы (сравните часть 2 статьи 45).', en: 'Minors are not named in this part (compare article 45(2)).' },
    },
    {
      ...inCustodyPlace, id: 'special-institutions.44.place-case', rows: ['L42a', 'L44.1', 'L44.2'], cite: cite('44', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Белгілі бір адамға бағытталмаған арнаулы құрал бапта ол үшін аталған жағдайда ғана қолданылады', ru: 'Специальное средство, применённое не против определённого лица, — только в случаях, названных для него', en: 'A special means used against no single person only in the cases named for it' },
      rule: {
        type: 'check', on: { fact: 'place.force-used', where: { value: 'fact.means', in: specialOrUnlisted } },
        require: { any: [...narrow, ...wide].map((line): Guard => ({ all: [{ value: 'fact.means', in: line.means }, { value: 'fact.specialCase', in: casesOf(line) }] })) },
      },
      remedy: caseRemedy,
    },
  ],
} as const satisfies Article;
