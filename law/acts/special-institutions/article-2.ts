import type { Article } from '../../engine/norm.ts';
import { act, cite, since2011, source } from './cite.ts';
import { admittedTo, specialInstitutions } from './places.ts';

export const article2 = {
  act,
  number: '2',
  title: { kk: 'Осы Заңда пайдаланылатын негізгі ұғымдар', ru: 'Основные понятия, используемые в настоящем Законе', en: 'Basic concepts used in this Law' },
  text: { ru: `В настоящем Законе используются следующие основные понятия:
1) специальный приемник - специальное учреждение органов внутренних дел, предназначенное для приема и содержания лиц, подвергнутых административному аресту;
2) специальные учреждения - следственный изолятор, изолятор временного содержания, приемник-распределитель, специальный приемник;
3) лицо, подвергнутое административному аресту, - лицо, в отношении которого судом вынесено постановление о наложении административного ареста;
4) лицо, не имеющее определенного места жительства, - лицо, не имеющее регистрации по месту жительства или жилища на территории Республики Казахстан;
5) одиночная камера - специальное помещение, предназначенное для содержания одного лица, содержащегося под стражей, в целях наиболее полной и строгой его изоляции;
6) превентивное ограничение свободы передвижения - мера индивидуальной профилактики правонарушений в отношении лица, не имеющего определенного места жительства и (или) документов, удостоверяющих личность, состоящая в его временной изоляции в специальном учреждении органов внутренних дел;
7) карцер - одиночная камера, предназначенная для содержания лица, совершившего злостное нарушение установленного порядка содержания под стражей;
8) приемник-распределитель - специальное учреждение органов внутренних дел, предназначенное для приема и содержания лиц, не имеющих определенного места жительства и (или) документов, удостоверяющих личность, при отсутствии в их действиях признаков административных правонарушений и преступлений и невозможности установления их личности иными способами;
9) камера - помещение для содержания лиц, помещенных в приемник-распределитель, специальный приемник, изолятор временного содержания, следственный изолятор;
10) содержание под стражей - это установленная законами Республики Казахстан временная изоляция лиц с санкции суда в специальных учреждениях;
11) следственный изолятор - специальное учреждение, предназначенное для содержания подозреваемых и обвиняемых в совершении преступления, в отношении которых в качестве меры пресечения применен арест, а также осужденных, оставленных для выполнения работ по хозяйственному обслуживанию, либо направленных для обеспечения правопорядка в исправительном учреждении и переведенных в порядке статьи 68 Уголовно-исполнительного кодекса Республики Казахстан;
12) изолятор временного содержания - специальное учреждение, предназначенное для содержания под стражей лиц, задержанных по подозрению в совершении преступлений.
Сноска. Статья 2 в редакции Закона РК от 29.12.2010 № 375-IV (вводится в действие по истечении десяти календарных дней после его первого официального опубликования); с изменением, внесенным Законом РК от 09.11.2011 № 490-IV (вводится в действие по истечении десяти календарных дней после его первого официального опубликования).`, certainty: 'F', source },
  features: {
    'L2.2': 'law/acts/special-institutions/places.ts specialInstitutions, within law/facts/fact.ts placeKinds',
    'L2.10': 'law/facts/states.ts: in-custody is entered only by custody.sanctioned; before it the person is detained',
    'L2.11a': 'special-institutions.5.remand-prison',
    'L2.3': 'special-institutions.5.special-receiver; the ground administrative-arrest opens only on administrative.arrest-ruled',
  },
  norms: [
    {
      id: 'special-institutions.2.special-receiver-agency', rows: ['L2.1'], cite: cite('2', undefined, '1'), certainty: 'F', force: since2011,
      title: { kk: 'Арнаулы қабылдау орны ішкі істер органдарының мекемесі болып табылады', ru: 'Специальный приёмник — учреждение органов внутренних дел', en: 'A special receiver belongs to the internal affairs bodies' },
      subject: 'place', bearer: 'administrator',
      rule: { type: 'check', on: { fact: 'place.described', where: { value: 'fact.kind', is: 'sp' } }, require: { value: 'fact.agency', is: 'mvd' } },
      remedy: { kk: 'Мекеменің ведомстволық тиесілігін түзетіңіз немесе оның түрін нақтылаңыз.', ru: 'Исправьте ведомственную принадлежность учреждения или уточните его вид.', en: 'Correct the agency of the institution, or state what kind of place it is.' },
    },
    {
      id: 'special-institutions.2.receiver-distributor-agency', rows: ['L2.8'], cite: cite('2', undefined, '8'), certainty: 'F', force: since2011,
      title: { kk: 'Қабылдау-бөлу орны ішкі істер органдарының мекемесі болып табылады', ru: 'Приёмник-распределитель — учреждение органов внутренних дел', en: 'A receiver-distributor belongs to the internal affairs bodies' },
      subject: 'place', bearer: 'administrator',
      rule: { type: 'check', on: { fact: 'place.described', where: { value: 'fact.kind', is: 'pr' } }, require: { value: 'fact.agency', is: 'mvd' } },
      remedy: { kk: 'Мекеменің ведомстволық тиесілігін түзетіңіз немесе оның түрін нақтылаңыз.', ru: 'Исправьте ведомственную принадлежность учреждения или уточните его вид.', en: 'Correct the agency of the institution, or state what kind of place it is.' },
    },
    {
      id: 'special-institutions.2.without-abode', rows: ['L2.4', 'L2.6'], cite: cite('2', undefined, '4'), certainty: 'F', force: since2011,
      title: { kk: 'Қабылдау-бөлу орнына тек белгілі бір тұрғылықты жері және (немесе) құжаттары жоқ адам орналастырылады', ru: 'В приёмник-распределитель помещается только лицо без определённого места жительства и (или) документов', en: 'Only a person without a fixed abode and (or) identity documents is placed in a receiver-distributor' },
      subject: 'episode', bearer: 'internal-affairs-body',
      rule: {
        type: 'check', on: { fact: 'custody.admitted', where: admittedTo('pr') },
        require: { any: [{ value: 'fact.withoutAbode', is: true }, { value: 'fact.withoutDocuments', is: true }] },
      },
      remedy: { kk: 'Тұрғылықты жері бойынша тіркеуі мен тұрғын үйі тексерілгенін және құжаттарының жоқтығын көрсетіңіз; олай болмаса, адамды босату туралы мәселені шешіңіз.', ru: 'Укажите результат проверки регистрации и жилища и отсутствие документов; если они есть, решите вопрос об освобождении.', en: 'Record the negative check of registration and dwelling, or that there are no identity documents; if there are, decide on release.' },
    },
    {
      id: 'special-institutions.2.receiver-conditions', rows: ['L2.8'], cite: cite('2', undefined, '8'), certainty: 'F', force: since2011,
      title: { kk: 'Қабылдау-бөлу орнына орналастыру шарттары: құқық бұзушылық белгілері жоқ және жеке басын өзге тәсілмен анықтау мүмкін емес', ru: 'Условия помещения в приёмник-распределитель: нет признаков правонарушения и личность нельзя установить иначе', en: 'Conditions of placement in a receiver-distributor: no signs of an offence, and identity cannot be established otherwise' },
      subject: 'episode', bearer: 'internal-affairs-body',
      rule: { type: 'check', on: { fact: 'custody.admitted', where: admittedTo('pr') }, require: { fields: ['noSignsOfOffence', 'identityNotEstablishable'] } },
      remedy: { kk: 'Екі шартты да тексеріп, жазып қойыңыз; құқық бұзушылық белгілері болса, адамды тиісті тәртіппен беріңіз.', ru: 'Проверьте и запишите оба условия; при признаках правонарушения передайте лицо в установленном порядке.', en: 'Check and record both conditions; where there are signs of an offence, hand the person over under the proper procedure.' },
    },
    {
      id: 'special-institutions.2.preventive-restriction', rows: ['L2.6'], cite: cite('2', undefined, '6'), certainty: 'F', force: since2011,
      title: { kk: 'Превентивтік шектеу тек тұрғылықты жері және (немесе) құжаттары жоқ адамға қолданылады', ru: 'Превентивное ограничение применяется только к лицу без места жительства и (или) документов', en: 'Preventive restriction applies only to a person without abode and (or) documents' },
      subject: 'episode', bearer: 'internal-affairs-body',
      rule: {
        type: 'check', on: { fact: 'receiver.order-issued', where: { value: 'fact.stage', is: 'preventive-restriction' } },
        require: { any: [
          { value: 'subject.basis', is: 'no-abode' },
          { recorded: { fact: 'custody.admitted', where: { all: [admittedTo('pr'), { any: [{ value: 'fact.withoutAbode', is: true }, { value: 'fact.withoutDocuments', is: true }] }] } } },
        ] },
      },
      remedy: { kk: 'Адамның тұрғылықты жері немесе құжаттары жоқ екенін растаңыз.', ru: 'Подтвердите, что у лица нет места жительства или документов.', en: 'Confirm that the person has no fixed abode or no identity documents.' },
    },
    {
      id: 'special-institutions.2.single-cell', rows: ['L2.5', 'L2.7'], cite: cite('2', undefined, '5'), certainty: 'F', force: since2011,
      title: { kk: 'Бір кісілік камерада және карцерде бір адам ғана ұсталады', ru: 'В одиночной камере и карцере содержится одно лицо', en: 'A single cell and a punishment cell hold one person' },
      subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'check',
        on: { fact: 'custody.cell-assigned', where: { all: [{ value: 'fact.cellKind', in: ['single', 'kartser'] }, { value: 'fact.occupants', known: true }] } },
        require: { value: 'fact.occupants', atMost: { param: 'special-institutions.2.single-cell-capacity' } },
      },
      remedy: { kk: 'Екінші адамды басқа камераға ауыстырыңыз.', ru: 'Переведите второе лицо в другую камеру.', en: 'Move the second person to another cell.' },
    },
    {
      id: 'special-institutions.2.kartser-decision', rows: ['L2.7'], cite: cite('2', undefined, '7'), certainty: 'F', force: since2011,
      title: { kk: 'Карцерге тәртіптік жаза туралы қаулы бойынша ғана орналастырылады', ru: 'В карцер помещают только по постановлению о взыскании', en: 'A punishment cell is used only on a disciplinary decision' },
      subject: 'episode', bearer: 'head-of-place',
      rule: { type: 'check', on: { fact: 'custody.cell-assigned', where: { value: 'fact.cellKind', is: 'kartser' } }, require: { fields: ['decision'] } },
      remedy: { kk: 'Жаза туралы қаулының нөмірін көрсетіңіз немесе адамды жалпы камераға ауыстырыңыз.', ru: 'Укажите номер постановления о взыскании или переведите лицо в общую камеру.', en: 'Give the number of the disciplinary decision, or move the person to a common cell.' },
    },
    {
      id: 'special-institutions.2.cell', rows: ['L2.9'], cite: cite('2', undefined, '9'), certainty: 'design', force: since2011,
      title: { kk: 'Ұсталатын әрбір адам камераға орналастырылады', ru: 'Каждое содержащееся лицо размещается в камере', en: 'Every person held is assigned to a cell' },
      subject: 'episode', bearer: 'duty-officer',
      rule: {
        type: 'deadline', opens: { fact: 'custody.admitted', where: admittedTo(...specialInstitutions) },
        term: { immediately: true, alarm: 'special-institutions.design.cell' },
        discharge: [{ fact: 'custody.cell-assigned' }],
        voids: [{ fact: ['custody.admitted', 'custody.departed', 'release.executed', 'episode.ended'] }],
        onMiss: 'breach',
      },
      remedy: { kk: 'Камераны және орналастыру уақытын жазыңыз.', ru: 'Запишите камеру и время размещения.', en: 'Record the cell and the time of assignment.' },
      openPoint: { kk: 'Заң камераға орналастыру уақытын белгілемейді; дабыл мерзімі — жүйенің параметрі.', ru: 'Закон не называет времени размещения в камере; срок сигнала — параметр системы.', en: 'The Law gives no time for the assignment; the time of the alarm is a parameter of the system.' },
    },
    {
      id: 'special-institutions.2.remand-prison-convict', rows: ['L2.11b'], cite: cite('2', undefined, '11'), certainty: 'F', force: since2011,
      title: { kk: 'Сотталған адам тергеу изоляторында тек шаруашылық жұмыстары үшін немесе құқықтық тәртіпті қамтамасыз ету үшін қалдырылады', ru: 'Осуждённый находится в следственном изоляторе только для хозяйственных работ или обеспечения правопорядка', en: 'A convict is in a remand prison only for household work or to ensure law and order' },
      subject: 'episode', bearer: 'head-of-place',
      where: { value: 'subject.convict', is: true },
      rule: {
        type: 'check', on: { fact: 'custody.admitted', where: { all: [admittedTo('si'), { not: { value: 'fact.reason', in: ['return', 'medical', 'stage'] } }] } },
        require: { any: [{ value: 'fact.purpose', in: ['household-work', 'law-and-order'] }, { state: 'in-custody' }] },
      },
      remedy: { kk: 'Қалдыру негізін көрсетіңіз немесе адамды жазаны өтейтін мекемеге жіберіңіз.', ru: 'Укажите основание оставления либо направьте осуждённого в учреждение, исполняющее наказание.', en: 'State the ground for keeping the convict there, or send the convict to the institution that executes the punishment.' },
    },
    {
      id: 'special-institutions.2.temporary-isolator', rows: ['L2.12'], cite: cite('2', undefined, '12'), certainty: 'F', force: since2011,
      title: { kk: 'Уақытша ұстау изоляторы қылмыс жасады деген күдікпен ұстап алынғандарға арналған', ru: 'Изолятор временного содержания предназначен для задержанных по подозрению в преступлении', en: 'A temporary detention isolator is for persons detained on suspicion of a crime' },
      subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'check', on: { fact: 'custody.admitted', where: admittedTo('ivs') },
        require: { any: [{ not: { value: 'subject.basis', in: ['administrative', 'no-abode'] } }, { state: 'in-custody' }] },
      },
      remedy: { kk: 'Адамды арнаулы қабылдау орнына немесе қабылдау-бөлу орнына ауыстырыңыз немесе босатыңыз.', ru: 'Переведите лицо в специальный приёмник или приёмник-распределитель либо освободите.', en: 'Move the person to a special receiver or a receiver-distributor, or release.' },
    },
  ],
} as const satisfies Article;
