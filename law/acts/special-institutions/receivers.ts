/** What the receiver-distributor and the special receiver keep alike, each by its own article. */
import type { CheckRule, DeadlineRule, Guard, RecurringRule } from '../../engine/norm.ts';

type Receiver = 'pr' | 'sp';
const heldIn = (kind: Receiver): Guard => ({ value: 'subject.placeKind', is: kind });
const placeIs = (kind: Receiver): Guard => ({ value: 'subject.kind', is: kind });

/** Arts. 46-4(4), 46-7(2): force under the Law on the internal affairs bodies, not under arts. 43–45 of this one. */
export const forceUnderPoliceLaw = {
  rule: { type: 'check', on: { fact: 'force.used' }, require: { value: 'fact.lawCited', is: 'internal-affairs-bodies' } } satisfies CheckRule,
  remedy: { kk: '«Қазақстан Республикасының ішкі істер органдары туралы» Заңның нормасын көрсетіңіз; негіз болмаса, прокурорға хабарлаңыз.', ru: 'Укажите норму Закона «Об органах внутренних дел Республики Казахстан»; если основания нет, сообщите прокурору.', en: 'Cite the Law “On the internal affairs bodies”; if there is no ground, tell the prosecutor.' },
} as const;

/** Nobody leaves of his own will: the list is compared with those present whenever the duty is taken over. */
export const nobodyMissing = {
  rule: { type: 'check', on: { fact: 'receiver.duty-taken', where: { value: 'fact.allPresent', known: true } }, require: { value: 'fact.allPresent', is: true } } satisfies CheckRule,
  remedy: { kk: 'Жоқ адамды іздестіруді ұйымдастырып, прокурорға хабарлаңыз.', ru: 'Организуйте розыск отсутствующего и сообщите прокурору.', en: 'Organise the search for the missing person and tell the prosecutor.' },
} as const;

/** Arts. 46-5(1)1, 46-8(1)1: three topics against signature. */
export const rightsExplained = {
  rule: { type: 'check', on: { fact: 'rights.informed' }, require: { fields: ['rights', 'regime', 'appeals', 'signed'] } } satisfies CheckRule,
  remedy: { kk: 'Жетіспейтінін түсіндіріп, қолхат алыңыз.', ru: 'Разъясните недостающее и возьмите подпись.', en: 'Explain what is missing and take the signature.' },
} as const;

/** No time is given: when the reception is over the person has been told. */
export const toldAtReception = (kind: Receiver) => ({
  rule: { type: 'check', on: { fact: 'admission.completed' }, require: { recorded: { fact: 'rights.informed' }, since: `in-${kind}` } } satisfies CheckRule,
  remedy: { kk: 'Құқықтарын, режимді және шағым беру тәртібін түсіндіріп, жазыңыз.', ru: 'Разъясните права, режим и порядок подачи жалоб и запишите это.', en: 'Explain the rights, the regime and how to complain, and record it.' },
}) as const;

/** Points 2: whoever is in danger is made safe. */
export const safety = {
  rule: {
    type: 'deadline', opens: { fact: 'threat.noticed' }, term: { immediately: true, alarm: 'special-institutions.design.receiver-safety' },
    discharge: [{ fact: 'threat.measures-taken', key: { threatId: 'threatId' } }],
    voids: [{ fact: ['release.executed', 'episode.ended', 'custody.departed'] }],
    onMiss: 'breach',
  } satisfies DeadlineRule,
  remedy: { kk: 'Адамның қауіпсіздігін қамтамасыз етіп, шараны жазыңыз.', ru: 'Обеспечьте безопасность лица и запишите меру.', en: 'Make the person safe and record the measure.' },
} as const;

/** "На восьмичасовой сон в ночное время": the schedule of the place gives it. */
export const nightSleep = {
  rule: { type: 'check', on: { fact: 'place.schedule-set' }, require: { value: 'fact.sleepMinutes', atLeast: { param: 'special-institutions.46-5.night-sleep' } } } satisfies CheckRule,
  remedy: { kk: 'Күн тәртібінде кемінде сегіз сағат түнгі ұйқы белгілеңіз.', ru: 'Предусмотрите в распорядке не менее восьми часов ночного сна.', en: 'Let the schedule give at least eight hours of night sleep.' },
} as const;

/** Two hours a day, unless the person stays in or a doctor says so. */
export const dailyWalk = {
  rule: {
    type: 'check', on: { fact: 'walk.recorded' },
    require: { any: [
      { value: 'fact.outcome', is: 'refused' },
      { all: [{ value: 'fact.outcome', is: 'exempted' }, { fields: ['medicalConclusion'] }] },
      { all: [{ value: 'fact.outcome', is: 'taken' }, { value: 'fact.minutes', atLeast: { param: 'special-institutions.46-5.walk' } }] },
    ] },
  } satisfies CheckRule,
  remedy: { kk: 'Күн сайын кемінде екі сағат серуен беріңіз.', ru: 'Предоставляйте ежедневную прогулку не менее двух часов.', en: 'Give a walk of at least two hours every day.' },
  openPoint: { kk: 'Серуеннен босатуды бап көздемейді: дәрігердің қорытындысы бар жағдай ғана бұзушылық деп саналмайды.', ru: 'Освобождение от прогулки статья не предусматривает: нарушением не считается лишь случай с заключением врача.', en: 'The article provides for no exemption: only one with a medical conclusion is not counted as a violation.' },
} as const;

/** A day of which nothing is on record, once the walks of the person are being recorded. */
export const walkEachDay = (kind: Receiver) => ({
  rule: { type: 'recurring', every: 'day', while: `walks-in-${kind}`, discharge: [{ fact: 'walk.recorded' }] } satisfies RecurringRule,
  remedy: { kk: 'Бүгінгі серуенді беріп, жазыңыз.', ru: 'Предоставьте сегодняшнюю прогулку и запишите её.', en: 'Give today’s walk and record it.' },
}) as const;

/** A rite is refused only for a rule of the internal regulations or the right of another. */
export const rites = {
  rule: {
    type: 'check', on: { fact: 'request.answered', where: { all: [{ value: 'fact.result', is: 'refused' }, { recorded: { fact: 'request.made', where: { value: 'fact.about', is: 'religion' }, key: { requestId: 'requestId' } } }] } },
    require: { fields: ['refusalReason'] },
  } satisfies CheckRule,
  remedy: { kk: 'Бас тартудың негізін — қағиданы немесе басқа адамның құқығын — көрсетіңіз.', ru: 'Укажите основание отказа: правило или право другого лица.', en: 'State the ground of the refusal: a rule, or the right of another person.' },
} as const;

/** Men apart from women. */
export const sexesApart = {
  rule: { type: 'check', on: { fact: 'custody.cell-assigned', where: { value: 'fact.withOtherSex', known: true } }, require: { value: 'fact.withOtherSex', is: false } } satisfies CheckRule,
  remedy: { kk: 'Адамды дереу өз жынысындағы адамдар ұсталатын камераға ауыстырыңыз.', ru: 'Немедленно переведите лицо в камеру с лицами того же пола.', en: 'Move the person at once to a cell with persons of the same sex.' },
} as const;

export { heldIn as heldInReceiver, placeIs as receiverPlace };
