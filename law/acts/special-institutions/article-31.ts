import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { atOnce, heads, prosecutors, suspectHeld } from './custody-regime.ts';

const common = { certainty: 'F', force: since1999, subject: 'episode', where: suspectHeld } as const;
const oneDay = { param: 'special-institutions.31.single-cell', unit: 'day', mode: 'exact' } as const;
const dayBefore = { param: 'special-institutions.design.single-cell-before', unit: 'minute' } as const;
const sanctioned = { fact: 'single-cell.sanction-decided', where: { all: [{ value: 'fact.granted', is: true }, { value: 'fact.byRole', in: prosecutors }] } } as const;
/** Points 1–3. Point 4 needs no word here: a day in a common cell ends the stay, and the day begins anew. */
const freed: Guard = { value: 'fact.case', in: ['separation', 'safety', 'application'] };

export const article31 = {
  act,
  number: '31',
  title: { kk: 'Оқшаулауды қамтамасыз етудің негізгі талаптары', ru: 'Основные требования обеспечения изоляции', en: 'Main requirements of isolation' },
  text: { ru: `1. Подозреваемые и обвиняемые содержатся в общих или одиночных камерах в соответствии с требованиями раздельного размещения, предусмотренными статьей 32 настоящего Закона.
2. Размещение подозреваемых и обвиняемых в одиночных камерах на срок более одних суток допускается по мотивированному постановлению руководителя администрации места содержания под стражей, санкционированному прокурором. Не требуется санкции прокурора на размещение подозреваемых и обвиняемых в одиночных камерах в следующих случаях:
1) при отсутствии иной возможности обеспечить соблюдение требований раздельного размещения, предусмотренных статьей 32 настоящего Закона;
2) в интересах обеспечения безопасности жизни и здоровья подозреваемого или обвиняемого либо других подозреваемых или обвиняемых;
3) при наличии письменного заявления подозреваемого или обвиняемого об одиночном содержании;
4) при размещении подозреваемых и обвиняемых в одиночных камерах в ночное время, если днем они содержатся в общих камерах.
3. Не допускаются переговоры, передача каких-либо предметов и переписка подозреваемых и обвиняемых с подозреваемыми и обвиняемыми, содержащимися в других камерах или иных помещениях мест содержания под стражей.
4. Переговоры, передача каких-либо предметов и переписка подозреваемых и обвиняемых с лицами, находящимися на свободе, осуществляется в соответствии с требованиями настоящего Закона.
5. Основные требования обеспечения изоляции должны соблюдаться при перемещении подозреваемых и обвиняемых за пределами мест их содержания под стражей.`, certainty: 'F', source },
  features: {
    'L31.3': 'law/facts/discipline.ts violation.discovered isolation',
  },
  norms: [
    {
      ...common, id: 'special-institutions.31.cell-kind', rows: ['L31.1'], cite: cite('31', '1'), bearer: 'duty-officer',
      title: { kk: 'Камераның жалпы немесе бір кісілік екені жазылады', ru: 'Записывается, общая камера или одиночная', en: 'It is recorded whether the cell is common or single' },
      rule: { type: 'check', on: { fact: 'custody.cell-assigned' }, require: { fields: ['cellKind'] } },
      remedy: { kk: 'Камераның түрін көрсетіңіз; бөлек орналастыруды 32-бап бойынша тексеріңіз.', ru: 'Укажите вид камеры; проверьте раздельное размещение по статье 32.', en: 'Name the kind of cell; check the separation by art. 32.' },
    },
    {
      ...common, id: 'special-institutions.31.single-cell-order', rows: ['L31.2a', 'L31.2.4'], cite: cite('31', '2'), bearer: 'head-of-place',
      title: { kk: 'Бір тәуліктен артық бір кісілік камерада басшының уәжді қаулысымен ұсталады', ru: 'Свыше суток в одиночной камере — по мотивированному постановлению руководителя', en: 'Over a day in a single cell needs the reasoned order of the head' },
      rule: {
        type: 'deadline', opens: { enters: 'in-single-cell' }, term: oneDay, within: 'in-single-cell', early: dayBefore,
        discharge: [{ fact: 'single-cell.ordered', where: { all: [{ value: 'fact.byRole', in: heads }, { value: 'fact.reasoned', is: true }] } }], onMiss: 'breach',
      },
      remedy: { kk: 'Тәулік өткенге дейін уәжді қаулы шығарыңыз немесе адамды жалпы камераға ауыстырыңыз.', ru: 'До истечения суток вынесите мотивированное постановление либо переведите лицо в общую камеру.', en: 'Before the day is over make a reasoned order or move the person to a common cell.' },
      openPoint: { kk: 'Санкция талап етілмейтін жағдайларда да қаулы қажет деп оқылды; тәртіптік жаза ретінде қамау (37, 39-баптар) да алынып тасталған жоқ.', ru: 'Случаи пункта снимают только санкцию, постановление нужно и в них; водворение по взысканию (ст. 37, 39) также не исключено.', en: 'The four cases lift only the sanction, the order is still needed; placement as a penalty (arts. 37, 39) is not left out either.' },
    },
    {
      ...common, id: 'special-institutions.31.single-cell-sanction', rows: ['L31.2b', 'L31.2c', 'L31.2.1', 'L31.2.2', 'L31.2.3', 'L31.2.4'], cite: cite('31', '2'), bearer: 'head-of-place',
      title: { kk: 'Бір тәуліктен артық бір кісілік камерада ұстауды прокурор санкциялайды', ru: 'Содержание в одиночной камере свыше суток санкционирует прокурор', en: 'The prosecutor sanctions more than a day in a single cell' },
      rule: {
        type: 'deadline', opens: { enters: 'in-single-cell' }, term: oneDay, within: 'in-single-cell', early: dayBefore,
        discharge: [sanctioned], voids: [{ fact: 'single-cell.exemption', where: freed }], onMiss: 'breach',
      },
      remedy: { kk: 'Прокурордың санкциясын алыңыз, санкция талап етілмейтін жағдайды жазыңыз немесе адамды жалпы камераға ауыстырыңыз.', ru: 'Получите санкцию прокурора, запишите случай, когда она не требуется, либо переведите лицо в общую камеру.', en: "Get the prosecutor's sanction, record the case in which none is required, or move the person to a common cell." },
      openPoint: { kk: 'Тәртіптік жаза ретінде қамауға да (37, 39-баптар) санкция керек пе — ашық: қауіпсіз оқу алынды.', ru: 'Открыто, нужна ли санкция и при водворении по взысканию (ст. 37, 39): взято безопасное чтение.', en: 'Open whether placement as a penalty (arts. 37, 39) needs the sanction too: the safe reading is taken.' },
    },
    {
      ...common, id: 'special-institutions.31.exemption-separation', rows: ['L31.2.1'], cite: cite('31', '2', '1'), bearer: 'head-of-place',
      title: { kk: 'Бөлек ұстау үшін: қағида және камералардың толуы көрсетіледі', ru: 'Ради раздельного размещения: названы правило и заполненность камер', en: 'For separation: the rule and the occupancy of the cells are named' },
      rule: { type: 'check', on: { fact: 'single-cell.exemption', where: { value: 'fact.case', is: 'separation' } }, require: { fields: ['separationRule'] } },
      remedy: { kk: '32-баптың қағидасын және бос жалпы камераның жоқтығын жазыңыз.', ru: 'Запишите правило статьи 32 и отсутствие подходящей общей камеры.', en: 'Record the rule of art. 32 and that no common cell is fit.' },
    },
    {
      ...common, id: 'special-institutions.31.exemption-safety', rows: ['L31.2.2'], cite: cite('31', '2', '2'), bearer: 'head-of-place',
      title: { kk: 'Қауіпсіздік үшін: қауіп тіркелген', ru: 'Ради безопасности: угроза зарегистрирована', en: 'For safety: the threat is on record' },
      rule: { type: 'check', on: { fact: 'single-cell.exemption', where: { value: 'fact.case', is: 'safety' } }, require: { fields: ['threat'] } },
      remedy: { kk: 'Қауіпті тіркеп, нөмірін көрсетіңіз.', ru: 'Зарегистрируйте угрозу и укажите её номер.', en: 'Register the threat and give its number.' },
    },
    {
      ...common, id: 'special-institutions.31.exemption-application', rows: ['L31.2.3'], cite: cite('31', '2', '3'), bearer: 'head-of-place',
      title: { kk: 'Адамның арызы бойынша: жазбаша арыз бар', ru: 'По заявлению лица: заявление письменное', en: 'On application: it is in writing' },
      rule: { type: 'check', on: { fact: 'single-cell.exemption', where: { value: 'fact.case', is: 'application' } }, require: { fields: ['application'] } },
      remedy: { kk: 'Жазбаша арызды қосып, нөмірін көрсетіңіз.', ru: 'Приобщите письменное заявление и укажите его номер.', en: 'Attach the written application and give its number.' },
    },
    {
      ...common, id: 'special-institutions.31.sanction-refused', rows: ['L31.2b'], cite: cite('31', '2'), certainty: 'design', bearer: 'head-of-place',
      title: { kk: 'Прокурор санкциядан бас тартса, адам жалпы камераға қайтарылады', ru: 'При отказе в санкции лицо возвращается в общую камеру', en: 'Where the sanction is refused the person goes back to a common cell' },
      rule: {
        type: 'deadline', opens: { fact: 'single-cell.sanction-decided', where: { all: [{ value: 'fact.granted', is: false }, { state: 'in-single-cell' }] } }, term: atOnce('single-cell-return'),
        discharge: { leaves: 'in-single-cell' }, onMiss: 'breach',
      },
      remedy: { kk: 'Адамды дереу жалпы камераға ауыстырыңыз.', ru: 'Немедленно переведите лицо в общую камеру.', en: 'Move the person to a common cell at once.' },
      openPoint: { kk: 'Бап уақыт белгілемейді: сағат — жүйенің параметрі.', ru: 'Статья не называет времени: час — параметр системы.', en: 'The article gives no time: an hour is a parameter of the system.' },
    },
    {
      ...common, id: 'special-institutions.31.application-withdrawn', rows: ['L31.2.3'], cite: cite('31', '2', '3'), certainty: 'design', bearer: 'head-of-place',
      title: { kk: 'Арыз қайтарып алынса, адам жалпы камераға қайтарылады немесе санкция алынады', ru: 'Если заявление отозвано, лицо возвращается в общую камеру или получается санкция', en: 'Where the application is withdrawn the person goes back or a sanction is got' },
      rule: {
        type: 'deadline', opens: { fact: 'single-cell.application-withdrawn', where: { all: [{ state: 'in-single-cell' }, { not: { recorded: sanctioned, since: 'in-single-cell' } }] } }, term: atOnce('single-cell-return'),
        discharge: [sanctioned, { fact: 'single-cell.exemption', where: { value: 'fact.case', in: ['separation', 'safety'] } }, { fact: 'custody.cell-assigned', where: { not: { value: 'fact.cellKind', is: 'single' } } }],
        voids: [{ fact: ['custody.departed', 'release.executed', 'episode.ended'] }], onMiss: 'breach',
      },
      remedy: { kk: 'Адамды жалпы камераға ауыстырыңыз немесе прокурордың санкциясын алыңыз.', ru: 'Переведите лицо в общую камеру либо получите санкцию прокурора.', en: "Move the person to a common cell or get the prosecutor's sanction." },
    },
    {
      ...common, id: 'special-institutions.31.convoy', rows: ['L31.5'], cite: cite('31', '5'), bearer: 'duty-officer',
      title: { kk: 'Айдау кезінде оқшаулау талаптары сақталады', ru: 'При перемещении соблюдаются требования изоляции', en: 'Isolation is kept on the way' },
      rule: { type: 'check', on: { fact: 'convoy.handed-over', where: { value: 'fact.isolationKept', known: true } }, require: { value: 'fact.isolationKept', is: true } },
      remedy: { kk: 'Айдау тобын 32-бап бойынша тексеріп, сыйыспайтын адамдарды бөліңіз.', ru: 'Проверьте группу по статье 32 и разделите тех, кто не может следовать вместе.', en: 'Check the group by art. 32 and part those who may not travel together.' },
    },
  ],
} as const satisfies Article;
