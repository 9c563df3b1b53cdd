import type { Article, DeadlineRule, Guard } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { admittedTo, notAdministrative, notConvictAtWork, placesOfCustody } from './places.ts';

const first: Guard = { value: 'fact.reason', is: 'first-placement' };
/** A return from court or an investigative action is not a change of the place; a stay in a hospital and back from it is. */
const change: Guard = { value: 'fact.reason', in: ['transfer', 'stage', 'medical'] };
const foreigner: Guard = { value: 'subject.citizenship', is: 'foreigner' };
const stateBodies = ['general-prosecutor', 'mfa', 'mvd', 'knb', 'penal-body'] as const;

function notice(addressees: readonly string[], when: Guard): DeadlineRule {
  return {
    type: 'deadline',
    opens: { fact: 'custody.admitted', where: { all: [admittedTo(...placesOfCustody), when, notConvictAtWork, notAdministrative] } },
    term: { param: 'special-institutions.7.relatives-notice', unit: 'hour', mode: 'exact' },
    discharge: [{ fact: 'notice.sent', where: { value: 'fact.topic', in: ['place', 'transfer'] }, key: { about: '$id' } }],
    each: addressees,
    onMiss: 'breach',
  };
}

export const article7 = {
  act,
  number: '7',
  title: { kk: 'Қылмыс жасады деп күдік келтірілген, айыпталған адамдарды күзетпен ұстау орындары', ru: 'Места содержания под стражей лиц, подозреваемых, обвиняемых в совершении преступления', en: 'Places of custody of persons suspected or accused of a crime' },
  text: { ru: `Сноска. Заголовок в редакции Закона РК от 29.12.2010 № 375-IV (вводится в действие по истечении десяти календарных дней после его первого официального опубликования).
1. Местами содержания под стражей подозреваемых и обвиняемых являются:
1) следственные изоляторы уголовно-исполнительной системы и органов национальной безопасности Республики Казахстан;
2) изоляторы временного содержания органов внутренних дел, национальной безопасности Республики Казахстан.
2. В случаях, предусмотренных настоящим Законом, местами содержания под стражей подозреваемых и обвиняемых могут являться исправительные учреждения уголовно-исполнительной системы, исполняющие наказание в виде лишения свободы (далее - учреждения, исполняющие наказание), и гауптвахты.
3. В случаях, когда задержание по подозрению в совершении преступления осуществляется в порядке, установленном законодательством, капитанами морских судов, находящимися в дальнем плавании, начальниками пограничных отрядов, подозреваемые содержатся в помещениях, которые определены указанными должностными лицами и приспособлены для этих целей.
4. Лицо или орган, в производстве которого находится уголовное дело, обязано уведомить в течение двенадцати часов одного из родственников подозреваемого или обвиняемого о месте или об изменении места его содержания под стражей в соответствии с Уголовно-процессуальным кодексом Республики Казахстан.
Уведомление о месте или об изменении места содержания под стражей подозреваемого или обвиняемого иностранца в указанный срок направляется в Генеральную прокуратуру, Министерство иностранных дел, Министерство внутренних дел, Комитет национальной безопасности, уполномоченный орган уголовно-исполнительной системы Республики Казахстан, а также в посольство, консульство или иное представительство государства, гражданином которого он является.
Сноска. Статья 7 с изменениями, внесенными законами РК от 16.07.2001 № 244 (вводится в действие с 1 января 2001 г.); от 10 июля 2002 года № 338; от 29 декабря 2004 г. № 25; от 29.12.2010 № 375-IV (вводится в действие по истечении десяти календарных дней после его первого официального опубликования); от 18.01.2012 № 547-IV (вводится в действие по истечении десяти календарных дней после его первого официального опубликования).`, certainty: 'F', source },
  features: { 'L7.2': 'special-institutions.10.convict, special-institutions.10.serviceman: uis and guardhouse admit only on the grounds of art. 10(1), 10(4)' },
  norms: [
    {
      id: 'special-institutions.7.remand-prison-agency', rows: ['L7.1.1'], cite: cite('7', '1', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Тергеу изоляторы қылмыстық-атқару жүйесіне немесе ұлттық қауіпсіздік органдарына тиесілі', ru: 'Следственный изолятор принадлежит уголовно-исполнительной системе или органам национальной безопасности', en: 'A remand prison belongs to the penal system or to the national security bodies' },
      subject: 'place', bearer: 'administrator',
      rule: { type: 'check', on: { fact: 'place.described', where: { value: 'fact.kind', is: 'si' } }, require: { value: 'fact.agency', in: ['uis', 'knb'] } },
      remedy: { kk: 'Мекеменің ведомстволық тиесілігін немесе түрін түзетіңіз.', ru: 'Исправьте ведомство учреждения или его вид.', en: 'Correct the agency or the kind of the institution.' },
    },
    {
      id: 'special-institutions.7.temporary-isolator-agency', rows: ['L7.1.2'], cite: cite('7', '1', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Уақытша ұстау изоляторы ішкі істер немесе ұлттық қауіпсіздік органдарына тиесілі', ru: 'Изолятор временного содержания принадлежит органам внутренних дел или национальной безопасности', en: 'A temporary detention isolator belongs to the internal affairs or the national security bodies' },
      subject: 'place', bearer: 'administrator',
      rule: { type: 'check', on: { fact: 'place.described', where: { value: 'fact.kind', is: 'ivs' } }, require: { value: 'fact.agency', in: ['mvd', 'knb', 'border-service'] } },
      remedy: { kk: 'Мекеменің ведомстволық тиесілігін немесе түрін түзетіңіз.', ru: 'Исправьте ведомство учреждения или его вид.', en: 'Correct the agency or the kind of the institution.' },
    },
    {
      id: 'special-institutions.7.other-premises', rows: ['L7.3a'], cite: cite('7', '3'), certainty: 'F', force: since1999,
      title: { kk: 'Өзге үй-жайда тек теңіз кемесінің капитаны немесе шекара отрядының бастығы ұстап алған адам ұсталады', ru: 'В ином помещении содержат только задержанного капитаном морского судна или начальником пограничного отряда', en: 'Only a person detained by a ship captain or the head of a border detachment is held in other premises' },
      subject: 'episode', bearer: 'ship-captain',
      rule: {
        type: 'check', on: { fact: 'custody.admitted', where: admittedTo('other-premises') },
        require: { any: [
          { value: 'fact.$capacity', in: ['ship-captain', 'border-detachment-head'] },
          { recorded: { fact: 'detention.actual', where: { value: 'fact.$capacity', in: ['ship-captain', 'border-detachment-head'] } } },
        ] },
      },
      remedy: { kk: 'Ұстап алған лауазымды адамды көрсетіңіз немесе адамды уақытша ұстау изоляторына жеткізіңіз.', ru: 'Укажите должностное лицо, произведшее задержание, или доставьте лицо в изолятор временного содержания.', en: 'Record the official who detained the person, or deliver the person to a temporary detention isolator.' },
    },
    {
      id: 'special-institutions.7.premises-adapted', rows: ['L7.3b'], cite: cite('7', '3'), certainty: 'F', force: since1999,
      title: { kk: 'Үй-жай адамдарды ұстауға бейімделген', ru: 'Помещение приспособлено для содержания', en: 'The premises are adapted for holding' },
      subject: 'episode', bearer: 'ship-captain',
      rule: { type: 'check', on: { fact: 'custody.admitted', where: admittedTo('other-premises') }, require: { fields: ['premisesAdapted'] } },
      remedy: { kk: 'Үй-жайды бейімдеңіз және бұл туралы жазып қойыңыз.', ru: 'Приспособьте помещение и запишите это.', en: 'Adapt the premises and record it.' },
    },
    {
      id: 'special-institutions.7.relative-place', rows: ['L7.4a'], cite: cite('7', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Ұстау орны туралы туысына хабарлау', ru: 'Уведомление родственника о месте содержания', en: 'Notice to a relative of the place of custody' },
      subject: 'episode', bearer: 'investigator', addressees: ['relative'],
      rule: notice(['relative'], first),
      remedy: { kk: 'Күдіктінің бір туысына ұстау орнын хабарлап, хабарлау уақыты мен тәсілін жазыңыз.', ru: 'Сообщите одному из родственников о месте содержания и запишите время и способ уведомления.', en: 'Tell one of the relatives where the person is held and record when and how.' },
    },
    {
      id: 'special-institutions.7.relative-change', rows: ['L7.4b'], cite: cite('7', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Ұстау орнының өзгергені туралы туысына хабарлау', ru: 'Уведомление родственника об изменении места содержания', en: 'Notice to a relative of a change of the place of custody' },
      subject: 'episode', bearer: 'investigator', addressees: ['relative'],
      rule: notice(['relative'], change),
      remedy: { kk: 'Туысына жаңа ұстау орнын хабарлап, хабарламаны осы ауыстырумен байланыстырыңыз.', ru: 'Сообщите родственнику новое место содержания и свяжите уведомление с этим переводом.', en: 'Tell the relative the new place and link the notice to this transfer.' },
    },
    {
      id: 'special-institutions.7.foreigner-bodies', rows: ['L7.4c'], cite: cite('7', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Шетелдікті ұстау орны туралы мемлекеттік органдарға хабарлау', ru: 'Уведомление государственных органов о месте содержания иностранца', en: 'Notice to state bodies of the place of custody of a foreigner' },
      subject: 'episode', bearer: 'investigator', addressees: stateBodies, where: foreigner,
      rule: notice(stateBodies, { any: [first, change] }),
      remedy: { kk: 'Бас прокуратураға, Сыртқы істер министрлігіне, Ішкі істер министрлігіне, Ұлттық қауіпсіздік комитетіне және қылмыстық-атқару жүйесінің уәкілетті органына хабарлама жіберіңіз.', ru: 'Направьте уведомление в Генеральную прокуратуру, МИД, МВД, КНБ и уполномоченный орган уголовно-исполнительной системы.', en: 'Send notice to the General Prosecutor’s Office, the MFA, the MVD, the KNB and the authorised penal body.' },
    },
    {
      id: 'special-institutions.7.foreigner-embassy', rows: ['L7.4d'], cite: cite('7', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Шетелдікті ұстау орны туралы елшілікке хабарлау', ru: 'Уведомление посольства о месте содержания иностранца', en: 'Notice to the embassy of the place of custody of a foreigner' },
      subject: 'episode', bearer: 'investigator', addressees: ['embassy'], where: foreigner,
      rule: notice(['embassy'], { any: [first, change] }),
      remedy: { kk: 'Азаматы болып табылатын мемлекеттің елшілігіне, консулдығына немесе өзге өкілдігіне хабарлама жіберіңіз.', ru: 'Направьте уведомление в посольство, консульство или иное представительство государства гражданства.', en: 'Send notice to the embassy, consulate or other representation of the state of citizenship.' },
    },
  ],
} as const satisfies Article;
