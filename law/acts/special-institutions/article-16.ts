import type { Article } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { atOnce, noTimeInLaw, suspectHeld } from './custody-regime.ts';
import { placesOfCustody } from './places.ts';
import { walksSuspended } from './special-regime.ts';

const common = { certainty: 'F', force: since1999, subject: 'episode', where: suspectHeld } as const;
const request = { requestId: 'requestId' } as const;

export const article16 = {
  act,
  number: '16',
  title: { kk: 'Күдіктілер мен айыпталушылардың құқықтары', ru: 'Права подозреваемых и обвиняемых', en: 'Rights of suspects and accused' },
  text: { ru: `1. Подозреваемые и обвиняемые в период нахождения в местах содержания под стражей имеют право:
1) получать информацию о своих правах и обязанностях, режиме содержания под стражей, дисциплинарных требованиях, порядке подачи предложений, заявлений и жалоб;
2) на личную безопасность в местах содержания под стражей;
3) обращаться с просьбой к руководителю администрации места содержания под стражей и лицам, контролирующим деятельность мест содержания под стражей, во время нахождения указанных лиц на его территории;
4) на свидания с защитником;
5) на свидания с родственниками и иными лицами, перечисленными в статье 17 настоящего Закона;
6) хранить при себе документы и записи, относящиеся к уголовному делу либо касающиеся вопросов реализации своих прав и законных интересов, за исключением тех документов и записей, которые могут быть использованы в противоправных целях или которые содержат сведения, составляющие государственную или иную охраняемую законом тайну;
7) обращаться с предложениями, заявлениями, в том числе в суд, по вопросу о законности и обоснованности их содержания под стражей и нарушения их законных прав и интересов;
8) вести переписку и пользоваться письменными принадлежностями;
9) получать бесплатное питание, материально-бытовое и медико-санитарное обеспечение;
10) на восьмичасовой сон в ночное время, в течение которого запрещается их привлечение к участию в процессуальных и иных действиях, за исключением случаев, предусмотренных Уголовно-процессуальным кодексом Республики Казахстан;
11) на ежедневную прогулку продолжительностью не менее одного часа;
12) пользоваться собственными постельными принадлежностями, а также другими вещами и предметами, перечень и количество которых определяются Правилами внутреннего распорядка;
13) пользоваться литературой и изданиями периодической печати из библиотеки места содержания под стражей либо приобретенными через администрацию места содержания под стражей в торговой сети, а также настольными играми;
14) отправлять религиозные обряды в помещениях места содержания под стражей подозреваемых и обвиняемых, иметь при себе религиозную литературу, предметы культа - при условии соблюдения Правил внутреннего распорядка и прав других подозреваемых и обвиняемых;
15) заниматься самообразованием и пользоваться специальной литературой;
16) получать посылки и передачи;
17) на вежливое обращение со стороны сотрудников мест содержания под стражей;
18) участвовать в гражданско-правовых сделках;
19) осуществлять иные права, предусмотренные законодательными актами.
2. Подозреваемые и обвиняемые, содержащиеся в следственных изоляторах, также имеют право:
1) получать и отправлять денежные переводы;
2) заключать и расторгать брак, участвовать в иных семейно-правовых отношениях в случае, если это не противоречит законодательству;
3) приобретать продукты питания и предметы первой необходимости в магазине (ларьке) следственного изолятора либо через администрацию места содержания под стражей в торговой сети;
4) подписываться на газеты и журналы и получать их;
5) получать от администрации при необходимости одежду по сезону, разрешенную к ношению в местах содержания под стражей.
3. Подозреваемым и обвиняемым, содержащимся под стражей, при наличии соответствующих условий, предоставляется возможность трудиться.
4. Помимо вышеперечисленных прав, подозреваемые и обвиняемые имеют права, предусмотренные Уголовно-процессуальным кодексом Республики Казахстан.`, certainty: 'F', source },
  features: {
    'L16.1.7': 'law/facts/complaint.ts complaint.lodged; routing and time: special-institutions.20.at-once, special-institutions.20.dispatch',
    'L16.1.8': 'law/facts/correspondence.ts letter.handed-in, letter.received; a restriction needs its norm of law: special-institutions.6.restriction',
    'L16.1.13a': 'law/facts/place.ts restriction.imposed literature; a restriction needs its norm of law: special-institutions.6.restriction',
    'L16.1.13c': 'law/facts/place.ts restriction.imposed literature; a restriction needs its norm of law: special-institutions.6.restriction',
    'L16.2.3a': 'law/facts/correspondence.ts account.debited shop',
  },
  norms: [
    {
      ...common, id: 'special-institutions.16.informed', rows: ['L16.1.1'], cite: cite('16', '1', '1'), bearer: 'duty-officer',
      title: { kk: 'Адам құқықтары, режим, тәртіп талаптары және шағым беру тәртібі туралы толық ақпарат алады', ru: 'Лицо получает полную информацию о правах, режиме, дисциплине и порядке подачи жалоб', en: 'The person is fully informed of rights, regime, discipline and how to complain' },
      rule: { type: 'check', on: { fact: 'rights.informed' }, require: { fields: ['rights', 'regime', 'discipline', 'appeals', 'language', 'signed'] } },
      remedy: { kk: 'Төрт тақырыптың бәрін адам түсінетін тілде түсіндіріп, қолын алыңыз.', ru: 'Разъясните все четыре темы на понятном лицу языке и возьмите подпись.', en: 'Explain all four subjects in a language that the person understands and take the signature.' },
    },
    {
      ...common, id: 'special-institutions.16.told-at-reception', rows: ['L16.1.1', 'P40a'], cite: cite('16', '1', '1'), certainty: 'design', bearer: 'duty-officer',
      title: { kk: 'Қабылдау аяқталғанда адам құқықтарымен таныстырылған', ru: 'К концу приёма лицо ознакомлено с правами', en: 'When reception is over the person has been informed of the rights' },
      rule: { type: 'check', on: { fact: 'admission.completed' }, require: { recorded: { fact: 'rights.informed' }, since: 'held' } },
      remedy: { kk: 'Адамды құқықтарымен таныстырып, уақытын жазыңыз.', ru: 'Ознакомьте лицо с правами и запишите время.', en: 'Inform the person of the rights and record the time.' },
      openPoint: { kk: 'Тармақ уақыт белгілемейді: қабылдаудың аяқталуы алынды.', ru: 'Пункт не называет времени: взято окончание приёма.', en: 'The point gives no time: the end of reception is taken.' },
    },
    {
      ...common, id: 'special-institutions.16.request-to-head', rows: ['L16.1.3a', 'L16.2.5', 'L16.3'], cite: cite('16', '1', '3'), bearer: 'head-of-place',
      title: { kk: 'Басшыға білдірілген өтінішке жауап беріледі', ru: 'На просьбу к руководителю администрации даётся ответ', en: 'A request to the head of the place is answered' },
      rule: {
        type: 'deadline', opens: { fact: 'request.made', where: { value: 'fact.to', is: 'head' } }, term: atOnce('request-answer'),
        discharge: [{ fact: 'request.answered', where: { value: 'fact.result', in: ['granted', 'refused'] }, key: request }],
        voids: [{ fact: ['release.executed', 'episode.ended'] }], onMiss: 'breach',
      },
      remedy: { kk: 'Өтінішке жауап беріңіз.', ru: 'Дайте ответ на просьбу.', en: 'Answer the request.' },
      openPoint: noTimeInLaw,
    },
    {
      ...common, id: 'special-institutions.16.request-to-controller', rows: ['L16.1.3b'], cite: cite('16', '1', '3'), bearer: 'head-of-place',
      title: { kk: 'Бақылаушы адамға білдірілген өтініш оған жеткізіледі', ru: 'Просьба к контролирующему лицу передаётся ему', en: 'A request to a person in control reaches that person' },
      rule: {
        type: 'deadline', opens: { fact: 'request.made', where: { value: 'fact.to', is: 'controlling' } }, term: atOnce('request-answer'),
        discharge: [{ fact: 'request.answered', where: { value: 'fact.result', in: ['passed', 'granted'] }, key: request }],
        voids: [{ fact: ['release.executed', 'episode.ended'] }], onMiss: 'breach',
      },
      remedy: { kk: 'Өтінішті бақылаушы адамға жеткізіңіз.', ru: 'Передайте просьбу контролирующему лицу.', en: 'Pass the request to the person in control.' },
      openPoint: noTimeInLaw,
    },
    {
      ...common, id: 'special-institutions.16.refusal-reason', rows: ['L16.1.13b', 'L16.1.14a', 'L16.1.18', 'L16.2.2a', 'L16.2.2b', 'L16.2.3b'], cite: cite('16', '1', '14'), bearer: 'head-of-place',
      title: { kk: 'Құқықты іске асырудан бас тартудың себебі көрсетіледі', ru: 'Отказ в осуществлении права имеет указанную причину', en: 'A refusal of the exercise of a right names its reason' },
      rule: { type: 'check', on: { fact: 'request.answered', where: { value: 'fact.result', is: 'refused' } }, require: { fields: ['refusalReason'] } },
      remedy: { kk: 'Ішкі тәртіп қағидасын, басқа адамның құқығын немесе заң нормасын көрсетіңіз; болмаса, өтінішті қанағаттандырыңыз.', ru: 'Назовите правило внутреннего распорядка, право другого лица или норму закона; иначе удовлетворите просьбу.', en: 'Name the rule of the internal regulations, the right of another person or the norm of law; otherwise grant the request.' },
    },
    {
      ...common, id: 'special-institutions.16.case-papers', rows: ['L16.1.6a', 'L16.1.6b'], cite: cite('16', '1', '6'), bearer: 'head-of-place',
      title: { kk: 'Іске және құқықтарға қатысты құжаттар тек екі жағдайда алынады', ru: 'Документы и записи по делу и о правах изымаются только в двух случаях', en: 'Papers on the case and on rights are taken in two cases only' },
      rule: { type: 'check', on: { fact: 'thing.seized', where: { value: 'fact.kind', is: 'case-papers' } }, require: { value: 'fact.reason', in: ['unlawful-use', 'secret'] } },
      remedy: { kk: 'Құжаттарды адамға қайтарыңыз.', ru: 'Верните документы лицу.', en: 'Give the papers back.' },
    },
    {
      ...common, id: 'special-institutions.16.religious-things', rows: ['L16.1.14b'], cite: cite('16', '1', '14'), bearer: 'head-of-place',
      title: { kk: 'Діни әдебиет пен ғибадат заттары ішкі тәртіп қағидаларына сүйеніп қана алынады', ru: 'Религиозная литература и предметы культа изымаются только по Правилам внутреннего распорядка', en: 'Religious literature and objects are taken only under the internal regulations' },
      rule: { type: 'check', on: { fact: 'thing.seized', where: { value: 'fact.kind', is: 'religious' } }, require: { value: 'fact.reason', is: 'regulations' } },
      remedy: { kk: 'Затты қайтарыңыз немесе қағиданы көрсетіңіз.', ru: 'Верните вещь либо укажите правило.', en: 'Give the thing back or name the rule.' },
    },
    {
      ...common, id: 'special-institutions.16.free-provision', rows: ['L16.1.9'], cite: cite('16', '1', '9'), bearer: 'head-of-place',
      title: { kk: 'Тамақ, материалдық-тұрмыстық және медициналық қамтамасыз ету тегін', ru: 'Питание, материально-бытовое и медико-санитарное обеспечение бесплатны', en: 'Food, living and medical provision is free' },
      rule: { type: 'check', on: { fact: 'account.debited' }, require: { not: { value: 'fact.purpose', in: ['food', 'living', 'medical'] } } },
      remedy: { kk: 'Ұсталған соманы жеке шотқа қайтарыңыз.', ru: 'Верните списанную сумму на лицевой счёт.', en: 'Return the sum to the personal account.' },
    },
    {
      ...common, id: 'special-institutions.16.night-sleep', rows: ['L16.1.10a'], cite: cite('16', '1', '10'), subject: 'place', bearer: 'head-of-place', where: { value: 'subject.kind', in: placesOfCustody },
      title: { kk: 'Күн тәртібі сегіз сағат түнгі ұйқыны береді', ru: 'Распорядок дня даёт восемь часов ночного сна', en: 'The daily schedule gives eight hours of night sleep' },
      rule: { type: 'check', on: { fact: 'place.schedule-set' }, require: { value: 'fact.sleepMinutes', atLeast: { param: 'special-institutions.16.night-sleep' } } },
      remedy: { kk: 'Күн тәртібін түзетіңіз: сегіз сағат түнгі ұйқы.', ru: 'Исправьте распорядок: восемь часов ночного сна.', en: 'Correct the schedule: eight hours of night sleep.' },
    },
    {
      ...common, id: 'special-institutions.16.night-rest', rows: ['L16.1.10b'], cite: cite('16', '1', '10'), bearer: 'head-of-place',
      title: { kk: 'Түнгі ұйқы уақытында іс-әрекетке тек ҚПК көздеген жағдайда тартуға болады', ru: 'Во время ночного сна к действиям привлекают только в случаях, предусмотренных УПК', en: 'During the night sleep a person is drawn into acts only in cases of the Criminal Procedure Code' },
      rule: { type: 'check', on: { fact: 'sleep.disturbed' }, require: { fields: ['cpcException'] } },
      remedy: { kk: 'Қылмыстық-процестік кодекстің бабын көрсетіңіз; ондай жағдай болмаса, адамды камераға қайтарыңыз.', ru: 'Укажите статью Уголовно-процессуального кодекса; если такого случая нет, верните лицо в камеру.', en: 'Name the article of the Criminal Procedure Code; where there is none, take the person back to the cell.' },
    },
    {
      ...common, id: 'special-institutions.16.walk', rows: ['L16.1.11'], cite: cite('16', '1', '11'), bearer: 'duty-officer',
      title: { kk: 'Күнделікті серуен бір сағаттан кем емес', ru: 'Ежедневная прогулка — не менее одного часа', en: 'The daily walk is of one hour at least' },
      rule: {
        type: 'check', on: { fact: 'walk.recorded' },
        require: { any: [{ value: 'fact.outcome', in: ['refused', 'exempted'] }, { all: [{ value: 'fact.outcome', is: 'taken' }, { value: 'fact.minutes', atLeast: { param: 'special-institutions.16.walk' } }] }] },
      },
      exceptions: [walksSuspended('special-institutions.16.walk')],
      remedy: { kk: 'Серуенді бір сағатқа дейін жеткізіңіз немесе берілмеу себебін жазыңыз.', ru: 'Доведите прогулку до часа либо запишите, почему её не было.', en: 'Make the walk up to an hour, or record why there was none.' },
      openPoint: { kk: 'Бір күннің серуендері бір жазбада қосылып жазылады.', ru: 'Прогулки одного дня складываются в одной записи.', en: 'The walks of one day are added up in one record.' },
    },
    {
      ...common, id: 'special-institutions.16.walk-every-day', rows: ['L16.1.11'], cite: cite('16', '1', '11'), bearer: 'duty-officer',
      title: { kk: 'Серуен күн сайын беріледі және жазылады', ru: 'Прогулка предоставляется и записывается ежедневно', en: 'A walk is given and recorded every day' },
      rule: { type: 'recurring', every: 'day', while: 'walks-logged', discharge: [{ fact: 'walk.recorded' }] },
      remedy: { kk: 'Сол күннің серуенін немесе оның болмау себебін жазыңыз.', ru: 'Запишите прогулку этого дня либо причину, по которой её не было.', en: 'Record the walk of the day, or why there was none.' },
      openPoint: { kk: 'Есеп адамның серуені алғаш жазылған күннен басталады.', ru: 'Счёт ведётся со дня первой записи о прогулке лица.', en: "The count runs from the day of the person's first recorded walk." },
    },
  ],
} as const satisfies Article;
