/** Point 51: the public-security unit, parolees and persons under administrative supervision. */
import type { Article, Guard, Norm } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { checklistGoneThrough } from './checklist-norm.ts';
import { begun, byProsecutor } from './checklists/answered.ts';
import { point51 as checklist } from './checklists/point-51.ts';
import { act, cite, inForce } from './cite.ts';
import { aboutIt, check, duty, schedule } from './control-norms.ts';
import { textOf } from './source.ts';

const is = (kind: string): Guard => ({ value: 'fact.kind', is: kind });
/** The arrival itself does not say what for: the expected arrival does. */
const awaited = (kind: string): Guard => ({ value: 'subject.controlKind', is: kind });
const measure = [{ fact: 'control.measure-taken', key: aboutIt }] as const;
const penalised: Guard = { all: [{ value: 'fact.kind', is: 'administrative' }, { value: 'fact.penaltyImposed', is: true }] };

const registered = (what: string, kind: string, row: string, sub: string, who: readonly [string, string, string]): Norm => duty({
  point: '51', sub, what, row, days: '51.registered', opens: { fact: 'control.arrived', where: awaited(kind) }, discharge: [{ fact: 'control.registered', where: is(kind) }],
  title: words(`${who[0]} профилактикалық есепке уақтылы қойылады`, `${who[1]} своевременно ставится на профилактический учёт`, `${who[2]} is put on the preventive register in time`),
  remedy: words('Есепке қойып, күнін жазыңыз.', 'Поставьте на учёт и запишите дату.', 'Put the person on the register and record the day.'),
});

const told = (what: string, kind: string, row: string, sub: string, addressee: string, title: Norm['title']): Norm => duty({
  point: '51', sub, what, row, days: '51.notice', opens: { fact: 'control.registered', where: is(kind) },
  discharge: [{ fact: 'notice.sent', where: { all: [{ value: 'fact.topic', is: 'control-registered' }, { value: 'fact.addressee', is: addressee }] }, key: aboutIt }],
  title, remedy: words('Хабарлама жіберіп, уақытын жазыңыз.', 'Направьте уведомление и запишите время.', 'Send the notice and record when.'),
});

export const point51 = {
  act, number: '51', title: words('Қоғамдық қауіпсіздік бөлімшесін тексеру', 'Проверка подразделения общественной безопасности', 'Inspection of a public-security unit'),
  text: textOf('51'),
  features: {
    'P51.4': 'checklists/point-51.ts', 'P51.7': 'control.measure-taken preventive, control.offence; checklists/point-51.ts count', 'P51.8b': 'checklists/point-51.ts',
    'P51.12': 'control.measure-taken preventive, control.offence; checklists/point-51.ts count', 'P51.13': 'control.offence; checklists/point-51.ts count',
  },
  norms: [
    {
      id: `${act}.51.inspection`, rows: ['P51.0'], cite: cite('51'), certainty: 'F', force: inForce, subject: 'place', bearer: 'district-prosecutor',
      title: words('Қоғамдық қауіпсіздік бөлімшесі жарты жылда кемінде бір рет тексеріледі', 'Подразделение общественной безопасности проверяется не реже одного раза в полугодие', 'A public-security unit is inspected at least once in half a year'),
      rule: { type: 'recurring', every: 'half-year', while: 'supervised-pob', discharge: [{ fact: 'place.inspected', where: { all: [byProsecutor, begun(checklist)] } }] },
      remedy: words('Бөлімшені тексеру парағы бойынша тексеріңіз.', 'Проверьте подразделение по проверочному листу.', 'Inspect the unit by its check-list.'),
    },
    checklistGoneThrough(checklist, ['P51.0'], cite('51')),
    schedule('51', '1', 'parole-schedule', 'P51.1', ['parole'], 'on-parole', words('Шартты түрде мерзімінен бұрын босатылған адам кесте бойынша тексеріледі', 'Освобождённый условно-досрочно проверяется по графику', 'A parolee is checked by the schedule')),
    registered('parole-registered', 'parole', 'P51.2a', '2', ['Шартты түрде мерзімінен бұрын босатылған адам', 'Освобождённый условно-досрочно', 'A parolee']),
    duty({
      point: '51', sub: '2', what: 'parole-file', row: 'P51.2b', days: '51.control-file', opens: { fact: 'control.arrived', where: awaited('parole') }, discharge: [{ fact: 'control.file-opened' }],
      title: words('Шартты түрде мерзімінен бұрын босатылған адамға бақылау ісі уақтылы ашылады', 'На освобождённого условно-досрочно своевременно заводится контрольное дело', 'The control file of a parolee is opened in time'),
      remedy: words('Бақылау ісін ашып, нөмірін жазыңыз.', 'Заведите контрольное дело и запишите номер.', 'Open the control file and record its number.'),
    }),
    told('parole-notice', 'parole', 'P51.3', '3', 'penal-body', words('Келгені және есепке қойылғаны туралы қылмыстық-атқару жүйесінің органдарына хабарланады', 'Органы уголовно-исполнительной системы уведомляются о прибытии и постановке на учёт', 'The bodies of the penal system are told of arrival and registration')),
    check('51', '5', 'restriction-in-term', 'P51.5',
      words('Шектеу сот белгілеген мерзім ішінде ғана қолданылады', 'Ограничение применяется только в пределах срока, установленного судом', 'A restriction applies only within the term that the court has set'),
      words('Мерзімнен тыс шектеуді алып тастаңыз.', 'Снимите ограничение, выходящее за срок.', 'Lift the restriction beyond the term.'),
      { fact: 'control.restriction-applied', where: { all: [{ value: 'fact.until', known: true }, { value: 'subject.obligationUntil', known: true }] } }, { of: 'fact.until', notAfter: { from: 'subject.obligationUntil' } }),
    duty({
      point: '51', sub: '6', what: 'repeated-offences', row: 'P51.6a', days: '51.measure',
      opens: { fact: 'control.offence', where: { all: [{ state: 'on-parole' }, penalised, { any: [
        { value: 'fact.ordinal', atLeast: { param: `${act}.51.repeated` } },
        { all: [{ value: 'fact.ordinal', known: false }, { recorded: { fact: 'control.offence', where: penalised } }] },
      ] }] } },
      discharge: measure,
      title: words('Бірнеше рет әкімшілік құқық бұзушылық жасаған адамға шара қолданылады', 'К неоднократно совершившему административные правонарушения принимаются меры', 'Measures are taken against a parolee with repeated administrative offences'),
      remedy: words('Сотқа ұсыныс енгізіңіз немесе өзге шара қолданыңыз.', 'Внесите представление в суд или примите иные меры.', 'Bring a submission to court, or take another measure.'),
    }),
    duty({
      point: '51', sub: '6', what: 'parole-evasion', row: 'P51.6b', days: '51.measure',
      opens: { fact: 'control.evasion-established', where: { all: [{ state: 'on-parole' }, { value: 'fact.how', in: ['malicious', 'hiding'] }] } }, discharge: measure,
      title: words('Міндеттерінен қасақана жалтарған адамға шара қолданылады', 'К злостно уклоняющемуся от обязанностей принимаются меры', 'Measures are taken against a parolee who maliciously evades the obligations'),
      remedy: words('Сотқа ұсыныс енгізіңіз немесе өзге шара қолданыңыз.', 'Внесите представление в суд или примите иные меры.', 'Bring a submission to court, or take another measure.'),
    }),
    schedule('51', '8', 'supervision-schedule', 'P51.8a', ['administrative-supervision'], 'under-supervision', words('Әкімшілік қадағалаудағы адам кесте бойынша тексеріледі', 'Поднадзорный проверяется по графику', 'A supervised person is checked by the schedule')),
    registered('supervision-registered', 'administrative-supervision', 'P51.9a', '9', ['Қадағалаудағы адам', 'Поднадзорный', 'A supervised person']),
    told('supervision-notice', 'administrative-supervision', 'P51.9b', '9', 'penal-institution', words('Есепке қойылғаны туралы қаулы келген түзеу мекемесіне хабарланады', 'Исправительное учреждение, откуда поступило постановление, уведомляется о постановке на учёт', 'The correctional institution is told of the registration')),
    duty({
      point: '51', sub: '10', what: 'not-arrived', row: 'P51.10', days: '51.not-arrived', opens: { fact: 'control.expected', where: is('administrative-supervision') }, base: 'fact.arriveBy',
      discharge: [{ fact: ['control.arrived', 'control.registered'] }, { fact: ['control.measure-taken', 'control.search-declared'], key: aboutIt }],
      title: words('Мерзімінде келмеген қадағалаудағы адамға шара қолданылады', 'К не прибывшему в срок поднадзорному принимаются меры', 'Measures are taken where a supervised person has not arrived in the term set'),
      remedy: words('Адамның қайда екенін анықтап, іздестіру шараларын қолданыңыз.', 'Установите местонахождение лица и примите меры к розыску.', 'Find out where the person is and take measures of search.'),
    }),
    check('51', '11', 'restriction-lawful', 'P51.11',
      words('Шектеу негіз құжат бойынша және заңда көзделген түрде қолданылады', 'Ограничение применяется на основании документа и предусмотрено законом', 'A restriction has a ground document and is of a kind that the law knows'),
      words('Негіз құжатты көрсетіңіз немесе шектеуді алып тастаңыз.', 'Укажите документ-основание либо снимите ограничение.', 'Name the ground document, or lift the restriction.'),
      { fact: 'control.restriction-applied', where: { state: 'under-supervision' } }, { all: [{ fields: ['ground'] }, { not: { value: 'fact.kind', is: 'other' } }] }),
    duty({
      point: '51', sub: '14', what: 'investigation-started', row: 'P51.14', days: '51.investigation', opens: { fact: 'control.crime-signs-found', where: { state: 'under-supervision' } },
      discharge: [{ fact: 'control.investigation-started', key: aboutIt }],
      title: words('Сотқа дейінгі тергеп-тексеру уақтылы басталады', 'Досудебное расследование начинается своевременно', 'The pre-trial investigation is begun in time'),
      remedy: words('Бірыңғай тізілімге тіркеңіз.', 'Зарегистрируйте в едином реестре.', 'Register it in the unified register.'),
    }),
    duty({
      point: '51', sub: '15', what: 'file-closed', row: 'P51.15', days: '51.file-closed',
      opens: { fact: 'control.registered', where: { all: [{ value: 'fact.kind', in: ['parole', 'administrative-supervision'] }, { value: 'fact.endsAt', known: true }] } }, base: 'fact.endsAt',
      discharge: [{ fact: 'control.removed', meets: 'all' }], voids: [{ fact: 'episode.ended' }],
      title: words('Мерзім аяқталғанда бақылау ісі тоқтатылады', 'По окончании срока контрольное дело прекращается', 'At the end of the term the control file is closed'),
      remedy: words('Адамды есептен шығарып, бақылау ісін тоқтатыңыз.', 'Снимите лицо с учёта и прекратите контрольное дело.', 'Remove the person from the register and close the file.'),
    }),
  ],
} as const satisfies Article;
