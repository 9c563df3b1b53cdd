import type { Article } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { admittedTo, newAdmission } from './places.ts';

export const article10 = {
  act,
  number: '10',
  title: { kk: 'Күдіктілер мен айыпталушыларды күзетпен ұстау үшін жазаны орындайтын мекемелерді, әкімшілік ұстап алуға ұшыраған адамдарды ұстауға арнайы жабдықталған үй-жайларды және гауптвахталарды пайдалану', ru: 'Использование учреждений, исполняющих наказания, помещений, специально оборудованных для содержания лиц, подвергнутых административному задержанию, и гауптвахт для содержания под стражей подозреваемых и обвиняемых', en: 'Use of institutions executing punishments, of premises for persons under administrative detention, and of guardhouses for holding suspects and accused in custody' },
  text: { ru: `1. Осужденные, отбывающие наказание в исправительных учреждениях, при подозрении или обвинении в совершении ими другого преступления могут содержаться в этих учреждениях, но изолированно от других осужденных, отбывающих наказание.
2. Подозреваемые и обвиняемые в совершении преступлений, связанных с нарушениями государственной границы, до осуществления доставки в изоляторы временного содержания могут содержаться в помещениях, специально оборудованных для содержания лиц, подвергнутых административному задержанию.
3. Подозреваемые и обвиняемые, в отношении которых в качестве меры пресечения применен арест, в случае необходимости назначения экспертизы по основаниям, предусмотренным законодательством, а также в случае оказания им медицинской помощи, помещаются в медицинские учреждения в порядке, предусмотренном пунктом 2 статьи 23 настоящего Закона.
4. Подозреваемые и обвиняемые военнослужащие могут содержаться на гауптвахтах в случаях и порядке, которые предусмотрены Уголовно-процессуальным кодексом Республики Казахстан, настоящим Законом и иными нормативными правовыми актами.`, certainty: 'F', source },
  features: { 'L10.3b': 'law/facts/states.ts: a stay in a medical institution leaves neither deprived nor in-custody, so the clock of custody runs on' },
  norms: [
    {
      id: 'special-institutions.10.convict', rows: ['L10.1a', 'L7.2'], cite: cite('10', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Түзеу мекемесінде тек жаңа іс бойынша күдікті немесе айыпталушы сотталған адам күзетпен ұсталады', ru: 'В исправительном учреждении под стражей содержится только осуждённый, подозреваемый или обвиняемый в другом преступлении', en: 'A correctional institution holds in custody only a convict suspected or accused of another crime' },
      subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'check', on: { fact: 'custody.admitted', where: { all: [admittedTo('uis'), newAdmission] } },
        require: { all: [
          { value: 'subject.convict', is: true },
          { any: [{ state: 'detained' }, { state: 'in-custody' }, { recorded: { fact: ['suspect.recognised', 'qualification.ruled'] } }] },
        ] },
      },
      remedy: { kk: 'Адамды тергеу изоляторына ауыстырыңыз немесе жаза өтеп жатқанын және жаңа істегі мәртебесін жазып қойыңыз.', ru: 'Переведите лицо в следственный изолятор либо запишите, что оно отбывает наказание и каков его статус по новому делу.', en: 'Move the person to a remand prison, or record that a sentence is being served and the status in the new case.' },
    },
    {
      id: 'special-institutions.10.isolation', rows: ['L10.1b'], cite: cite('10', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Түзеу мекемесіндегі күдікті жаза өтеп жатқан басқа сотталғандардан оқшау ұсталады', ru: 'Подозреваемый в исправительном учреждении содержится изолированно от других осуждённых', en: 'A suspect in a correctional institution is held in isolation from the other convicts' },
      subject: 'episode', bearer: 'head-of-place', where: { state: 'in-uis' },
      rule: { type: 'check', on: { fact: 'custody.cell-assigned' }, require: { fields: ['isolatedFromConvicts'] } },
      remedy: { kk: 'Адамды басқа сотталғандардан бөлек камераға орналастырып, оны жазып қойыңыз.', ru: 'Разместите лицо отдельно от других осуждённых и запишите это.', en: 'Place the person apart from the other convicts and record it.' },
    },
    {
      id: 'special-institutions.10.border', rows: ['L10.2'], cite: cite('10', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Әкімшілік ұстап алынғандарға арналған үй-жайда тек мемлекеттік шекараны бұзумен байланысты қылмыс бойынша күдікті ұсталады', ru: 'В помещении для административно задержанных содержится только подозреваемый в преступлении, связанном с нарушением государственной границы', en: 'Premises for persons under administrative detention hold only suspects in crimes linked to violation of the state border' },
      subject: 'episode', bearer: 'border-detachment-head',
      rule: {
        type: 'check',
        on: { fact: 'custody.admitted', where: { all: [admittedTo('border-premises'), { value: 'subject.basis', in: ['suspicion', 'search', 'search-foreign'] }] } },
        require: { value: 'fact.purpose', is: 'border-crime' },
      },
      remedy: { kk: 'Адамды уақытша ұстау изоляторына жеткізіңіз.', ru: 'Доставьте лицо в изолятор временного содержания.', en: 'Deliver the person to a temporary detention isolator.' },
    },
    {
      id: 'special-institutions.10.medical', rows: ['L10.3a', 'L10.3b'], cite: cite('10', '3'), certainty: 'F', force: since1999,
      title: { kk: 'Медициналық мекемеге сараптама тағайындау немесе медициналық көмек көрсету үшін орналастырылады', ru: 'В медицинское учреждение помещают для экспертизы или оказания медицинской помощи', en: 'Placement in a medical institution for an expert examination or medical care' },
      subject: 'episode', bearer: 'head-of-place', where: { state: 'in-custody' },
      rule: {
        type: 'check', on: { fact: 'medical.institution-entered' },
        require: { any: [{ value: 'fact.reason', is: 'medical-care' }, { all: [{ value: 'fact.reason', is: 'expert-examination' }, { fields: ['ground'] }] }] },
      },
      remedy: { kk: 'Сараптама тағайындау негізін көрсетіңіз.', ru: 'Укажите основание назначения экспертизы.', en: 'State the ground on which the expert examination was ordered.' },
    },
    {
      id: 'special-institutions.10.serviceman', rows: ['L10.4', 'L7.2'], cite: cite('10', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Гауптвахтада тек әскери қызметші ұсталады', ru: 'На гауптвахте содержится только военнослужащий', en: 'A guardhouse holds only servicemen' },
      subject: 'episode', bearer: 'head-of-place',
      rule: { type: 'check', on: { fact: 'custody.admitted', where: admittedTo('guardhouse') }, require: { value: 'subject.serviceman', is: true } },
      remedy: { kk: 'Адамның әскери қызметші екенін жазып қойыңыз немесе оны уақытша ұстау изоляторына ауыстырыңыз.', ru: 'Запишите, что лицо — военнослужащий, или переведите его в изолятор временного содержания.', en: 'Record that the person is a serviceman, or move the person to a temporary detention isolator.' },
    },
  ],
} as const satisfies Article;
