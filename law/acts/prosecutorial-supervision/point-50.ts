/** Point 50: the probation service and the person on its register. */
import type { Article, Guard } from '../../engine/norm.ts';
import { probationKinds } from '../../facts/control.ts';
import { words } from '../../facts/words.ts';
import { checklistGoneThrough } from './checklist-norm.ts';
import { begun, byProsecutor } from './checklists/answered.ts';
import { point50 as checklist } from './checklists/point-50.ts';
import { act, cite, inForce } from './cite.ts';
import { aboutIt, check, duty, inTime, off, schedule } from './control-norms.ts';
import { textOf } from './source.ts';

const registered: Guard = { value: 'fact.kind', in: probationKinds };
const works: Guard = { all: [registered, { value: 'fact.punishment', in: ['public-works', 'corrective-works'] }] };
const evading: Guard = { all: [{ state: 'on-probation' }, { value: 'fact.how', in: ['malicious', 'hiding'] }] };
/** Point 4(32): a person sentenced without deprivation of liberty or conditionally, on parole, or under administrative supervision. */
const mayWear: Guard = { any: [{ state: 'on-probation' }, { state: 'on-parole' }, { state: 'under-supervision' }] };

export const point50 = {
  act, number: '50', title: words('Пробация қызметін тексеру', 'Проверка службы пробации', 'Inspection of a probation service'),
  text: textOf('50'),
  features: {
    'P50.2': 'checklists/point-50.ts', 'P50.3': 'checklists/point-50.ts', 'P50.6': 'control.offence counted by service; checklists/point-50.ts count', 'P50.8b': 'control.aid-given; checklists/point-50.ts count',
  },
  norms: [
    {
      id: `${act}.50.inspection`, rows: ['P50.0'], cite: cite('50'), certainty: 'F', force: inForce, subject: 'place', bearer: 'district-prosecutor',
      title: words('Пробация қызметі жарты жылда кемінде бір рет тексеріледі', 'Служба пробации проверяется не реже одного раза в полугодие', 'A probation service is inspected at least once in half a year'),
      rule: { type: 'recurring', every: 'half-year', while: 'supervised-probation', discharge: [{ fact: 'place.inspected', where: { all: [byProsecutor, begun(checklist)] } }] },
      remedy: words('Пробация қызметін тексеру парағы бойынша тексеріңіз.', 'Проверьте службу пробации по проверочному листу.', 'Inspect the probation service by its check-list.'),
    },
    checklistGoneThrough(checklist, ['P50.0'], cite('50')),
    duty({
      point: '50', sub: '1', what: 'control-file', row: 'P50.1', days: '50.control-file', opens: { fact: 'control.registered', where: registered }, base: 'fact.papersReceivedAt',
      discharge: [{ fact: 'control.file-opened' }], early: 'stream',
      title: words('Бақылау ісі уақтылы ашылады', 'Контрольное дело заводится своевременно', 'The control file is opened in time'),
      remedy: words('Бақылау ісін ашып, нөмірін жазыңыз.', 'Заведите контрольное дело и запишите номер.', 'Open the control file and record its number.'),
    }),
    duty({
      point: '50', sub: '8', what: 'talk', row: 'P50.8a', days: '50.talk', opens: { fact: 'control.registered', where: registered }, discharge: [{ fact: 'control.talk-held' }],
      title: words('Есепке қойылған адаммен алғашқы әңгіме жүргізіледі', 'С поставленным на учёт проводится первоначальная беседа', 'The initial talk is held with the registered person'),
      remedy: words('Алғашқы әңгіме жүргізіп, қолхат алыңыз.', 'Проведите первоначальную беседу и возьмите расписку.', 'Hold the initial talk and take the signature.'),
    }),
    schedule('50', '8', 'schedule', ['P50.4a', 'P50.8a'], probationKinds, 'on-probation', words('Есептегі адам кесте бойынша тексеріледі', 'Подучётное лицо проверяется по графику', 'The registered person is checked by the schedule')),
    duty({
      point: '50', sub: '4', what: 'search', row: 'P50.4b', days: '50.search', opens: { fact: 'control.absence-detected', where: { state: 'on-probation' } },
      discharge: [{ fact: 'control.search-declared', meets: 'all' }, { fact: 'control.absence-explained', meets: 'all' }],
      title: words('Жоқ адам іздестіруге жарияланады немесе табылады', 'Отсутствующее лицо объявляется в розыск либо найдено', 'An absent person is declared wanted, or is found'),
      remedy: words('Іздестіру материалдарын жіберіңіз немесе адамның табылғанын жазыңыз.', 'Направьте материалы на розыск либо запишите, что лицо найдено.', 'Send the materials for the search, or record that the person is found.'),
    }),
    duty({
      point: '50', sub: '5', what: 'evasion', row: 'P50.5', days: '50.evasion', opens: { fact: 'control.evasion-established', where: evading },
      discharge: [{ fact: 'control.measure-taken', key: aboutIt }, { fact: 'control.search-declared', key: aboutIt }],
      title: words('Қасақана жалтарған немесе жасырынған адамға шара қолданылады', 'К злостно уклоняющемуся или скрывающемуся принимаются меры', 'Measures are taken against a person who maliciously evades or hides'),
      remedy: words('Сотқа ұсыныс енгізіңіз немесе өзге шара қолданыңыз.', 'Внесите представление в суд или примите иные меры.', 'Bring a submission to court, or take another measure.'),
    }),
    duty({
      point: '50', sub: '7', what: 'work-place', row: 'P50.7', days: '50.work-place', opens: { fact: 'control.registered', where: works }, discharge: [{ fact: 'control.work-place-assigned' }],
      title: words('Қоғамдық, түзеу жұмыстарының орны тағайындалады', 'Определяется место общественных, исправительных работ', 'The place of public or corrective works is assigned'),
      remedy: words('Әкімдік айқындаған объектіні тағайындаңыз.', 'Определите объект из решения акимата.', 'Assign an object of the akimat’s decision.'),
    }),
    duty({
      point: '50', sub: '7', what: 'work-done', row: 'P50.7', days: '50.work-done', opens: { fact: 'control.work-place-assigned', where: { state: 'on-probation' } },
      discharge: [{ fact: 'control.work-done', where: { value: 'fact.hours', atLeast: 1 } }],
      title: words('Адам жұмысқа нақты тартылады', 'Лицо фактически привлекается к работам', 'The person is actually involved in the work'),
      remedy: words('Өтелген сағаттарды жазыңыз немесе себебін анықтаңыз.', 'Запишите отработанные часы либо выясните причину.', 'Record the hours worked, or find out the reason.'),
    }),
    check('50', '9', 'bracelet-ground', ['P50.9', 'P4.32a'],
      words('Электрондық білезік негіз бойынша және мерзімге тағылады', 'Электронный браслет надевается при наличии основания и на срок', 'A bracelet is attached on a ground and for a term'),
      words('Негіз құжатты және мерзімін жазыңыз немесе білезікті шешіңіз.', 'Запишите документ-основание и срок либо снимите браслет.', 'Record the ground document and the term, or take the bracelet off.'),
      { fact: 'bracelet.attached' }, { fields: ['ground', 'until'] }),
    check('50', '9', 'bracelet-status', ['P50.9', 'P4.32b'],
      words('Электрондық білезік тек бақылаудағы адамға тағылады', 'Электронный браслет надевается только на лицо, состоящее под контролем', 'A bracelet is attached only to a person under control'),
      words('Адамның есепте тұрғанын тексеріңіз немесе білезікті шешіңіз.', 'Проверьте, состоит ли лицо на учёте, либо снимите браслет.', 'Check that the person is on a register, or take the bracelet off.'),
      { fact: 'bracelet.attached' }, mayWear),
    {
      id: `${act}.50.bracelet-breach`, rows: ['P50.9'], cite: cite('50', '9'), certainty: 'design', force: inForce, subject: 'episode', bearer: 'probation-service',
      title: words('Білезік дабылы тексеріледі', 'Сигнал браслета проверяется', 'A bracelet alarm is followed up'),
      rule: {
        type: 'deadline', opens: { fact: 'bracelet.breach' }, term: { param: `${act}.design.50.bracelet-breach`, unit: 'hour', mode: 'exact' },
        discharge: [{ fact: 'bracelet.breach-followed', key: aboutIt }], voids: [off], onMiss: 'breach',
      },
      remedy: words('Адамның қайда болғанын анықтап, нәтижесін жазыңыз.', 'Установите, где было лицо, и запишите результат.', 'Establish where the person was and record the result.'),
      openPoint: inTime,
    },
  ],
} as const satisfies Article;
