import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, since2011, source } from './cite.ts';
import { judges, shown } from './documents.ts';
import { admittedTo, convictPurposes, newAdmission } from './places.ts';

/** Art. 12 has its own papers: a transfer from a remand prison in which the person has been during this deprivation of liberty. */
const transferFromRemandPrison: Guard = { all: [{ value: 'fact.reason', is: 'transfer' }, { recorded: { fact: 'custody.admitted', where: admittedTo('si') } }] };
const judgeOrder: Guard = { any: [shown('arrest-order', judges), { recorded: { fact: 'custody.sanctioned' } }] };

export const article5 = {
  act,
  number: '5',
  title: { kk: 'Адамдарды арнаулы мекемелерге орналастыру негіздері', ru: 'Основания помещения лиц в специальные учреждения', en: 'Grounds for placing persons in special institutions' },
  text: { ru: `Основания помещения лиц в специальные учреждения:
1) помещение в следственный изолятор подозреваемых и обвиняемых в совершении преступлений, в отношении которых в качестве меры пресечения применен арест, осуществляется по постановлению судьи;
2) помещение в изолятор временного содержания задержанных по подозрению в совершении преступлений осуществляется по протоколу задержания, составленному следователем либо дознавателем.
Помещение в изолятор временного содержания подозреваемых, обвиняемых, подсудимых, в отношении которых в качестве меры пресечения применен арест, осуществляется по постановлению судьи в случаях, когда доставка в следственный изолятор невозможна из-за отдаленности или отсутствия надлежащих путей сообщения;
3) помещение в специальные приемники лиц, подвергнутых административному аресту, осуществляется на основании постановления судьи об их аресте;
4) помещение в приемник-распределитель лиц, не имеющих определенного места жительства и (или) документов, удостоверяющих личность, осуществляется на основании постановления органов внутренних дел, санкционированного судом.
Сноска. Статья 5 в редакции Закона РК от 29.12.2010 № 375-IV (вводится в действие по истечении десяти календарных дней после его первого официального опубликования).`, certainty: 'F', source },
  norms: [
    {
      id: 'special-institutions.5.remand-prison', rows: ['L5.1', 'L2.11a', 'L8.1'], cite: cite('5', undefined, '1'), certainty: 'F', force: since2011,
      title: { kk: 'Тергеу изоляторына судьяның қаулысы бойынша орналастырылады', ru: 'В следственный изолятор помещают по постановлению судьи', en: 'Placement in a remand prison under a judge’s order' },
      subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'check',
        on: { fact: 'custody.admitted', where: { all: [admittedTo('si'), newAdmission, { not: { all: [{ value: 'subject.convict', is: true }, { value: 'fact.purpose', in: convictPurposes }] } }] } },
        require: judgeOrder,
      },
      remedy: { kk: 'Күзетпен ұстауды санкциялау туралы судьяның қаулысын талап етіңіз; ол жоқ болса, адам тергеу изоляторында ұсталмайды.', ru: 'Потребуйте постановление судьи о санкционировании ареста (содержания под стражей); без него лицо не может находиться в следственном изоляторе.', en: 'Ask for the judge’s order on arrest (custody); without it the person may not be kept in a remand prison.' },
    },
    {
      id: 'special-institutions.5.temporary-isolator-detained', rows: ['L5.2a', 'P40c'], cite: cite('5', undefined, '2'), certainty: 'F', force: since2011,
      title: { kk: 'Уақытша ұстау изоляторына тергеуші немесе анықтаушы жасаған ұстап алу хаттамасы бойынша орналастырылады', ru: 'В изолятор временного содержания помещают по протоколу задержания следователя или дознавателя', en: 'Placement in a temporary detention isolator under a detention protocol of an investigator or inquirer' },
      subject: 'episode', bearer: 'head-of-place',
      where: { not: { state: 'in-custody' } },
      rule: {
        type: 'check', on: { fact: 'custody.admitted', where: { all: [admittedTo('ivs'), newAdmission] } },
        require: { any: [
          shown('detention-protocol', ['investigator', 'inquirer']),
          { recorded: { fact: 'detention.protocol', where: { value: 'fact.authorRole', in: ['investigator', 'inquirer'] } } },
        ] },
      },
      remedy: { kk: 'Тергеуші немесе анықтаушы жасаған ұстап алу хаттамасын талап етіңіз; ол жоқ болса, прокурорға хабарлап, босату туралы мәселені шешіңіз.', ru: 'Потребуйте протокол задержания, составленный следователем или дознавателем; если его нет, сообщите прокурору и решите вопрос об освобождении.', en: 'Ask for the detention protocol drawn up by an investigator or inquirer; if there is none, tell the prosecutor and decide on release.' },
    },
    {
      id: 'special-institutions.5.temporary-isolator-arrested', rows: ['L5.2b'], cite: cite('5', undefined, '2'), certainty: 'F', force: since2011,
      title: { kk: 'Қамаққа алынған адам уақытша ұстау изоляторына судьяның қаулысы бойынша орналастырылады', ru: 'Арестованного помещают в изолятор временного содержания по постановлению судьи', en: 'An arrested person is placed in a temporary detention isolator under a judge’s order' },
      subject: 'episode', bearer: 'head-of-place',
      where: { any: [{ state: 'in-custody' }, { value: 'fact.condition', known: true }] },
      rule: {
        type: 'check', on: { fact: 'custody.admitted', where: { all: [admittedTo('ivs'), newAdmission, { not: transferFromRemandPrison }] } },
        require: judgeOrder,
      },
      remedy: { kk: 'Судьяның қаулысын талап етіңіз: ұстап алу хаттамасының өзі жеткіліксіз.', ru: 'Потребуйте постановление судьи: одного протокола задержания недостаточно.', en: 'Ask for the judge’s order: the detention protocol alone does not suffice.' },
    },
    {
      id: 'special-institutions.5.temporary-isolator-condition', rows: ['L5.2c'], cite: cite('5', undefined, '2'), certainty: 'F', force: since2011,
      title: { kk: 'Қамаққа алынған адам тергеу изоляторына жеткізу мүмкін болмаса ғана уақытша ұстау изоляторына орналастырылады', ru: 'Арестованный помещается в изолятор временного содержания, только если доставка в следственный изолятор невозможна', en: 'An arrested person is placed in a temporary detention isolator only where delivery to a remand prison is impossible' },
      subject: 'episode', bearer: 'head-of-place',
      where: { state: 'in-custody' },
      rule: {
        type: 'check', on: { fact: 'custody.admitted', where: { all: [admittedTo('ivs'), newAdmission, { not: transferFromRemandPrison }] } },
        require: { value: 'fact.condition', in: ['remoteness', 'no-routes'] },
      },
      remedy: { kk: 'Себебін көрсетіңіз (алыстық немесе тиісті қатынас жолдарының болмауы) немесе адамды тергеу изоляторына жіберіңіз.', ru: 'Укажите причину (отдалённость или отсутствие надлежащих путей сообщения) либо направьте лицо в следственный изолятор.', en: 'State the reason (remoteness or lack of proper routes), or send the person to the remand prison.' },
    },
    {
      id: 'special-institutions.5.special-receiver', rows: ['L5.3', 'L2.1', 'L2.3', 'P40c', 'P46.1a'], cite: cite('5', undefined, '3'), certainty: 'F', force: since2011,
      title: { kk: 'Арнаулы қабылдау орнына әкімшілік қамаққа алу туралы судьяның қаулысы негізінде орналастырылады', ru: 'В специальный приёмник помещают на основании постановления судьи об аресте', en: 'Placement in a special receiver on a judge’s ruling on administrative arrest' },
      subject: 'episode', bearer: 'head-of-place',
      rule: {
        // Arrest for a criminal misdemeanour came after these words: it has its own paper (Instruction of 2015, point 46(1)).
        type: 'check', on: { fact: 'custody.admitted', where: { all: [admittedTo('sp'), newAdmission, { not: { value: 'fact.misdemeanourArrest', is: true } }] } },
        require: { any: [shown('administrative-arrest-ruling', judges), { recorded: { fact: 'administrative.arrest-ruled' } }] },
      },
      remedy: { kk: 'Мерзімі көрсетілген судьяның қаулысын талап етіңіз; ол жоқ болса, адам босатылуға тиіс.', ru: 'Потребуйте постановление судьи с указанием срока; без него лицо подлежит освобождению.', en: 'Ask for the judge’s ruling with its term; without it the person must be released.' },
    },
    {
      id: 'special-institutions.5.receiver-distributor', rows: ['L5.4a'], cite: cite('5', undefined, '4'), certainty: 'F', force: since2011,
      title: { kk: 'Қабылдау-бөлу орнына ішкі істер органының қаулысы негізінде орналастырылады', ru: 'В приёмник-распределитель помещают на основании постановления органа внутренних дел', en: 'Placement in a receiver-distributor on an order of an internal affairs body' },
      subject: 'episode', bearer: 'internal-affairs-body',
      rule: {
        type: 'check', on: { fact: 'custody.admitted', where: { all: [admittedTo('pr'), newAdmission] } },
        require: { any: [
          shown('placement-order', ['internal-affairs-body']),
          { recorded: { fact: 'receiver.order-issued', where: { value: 'fact.officialRole', is: 'internal-affairs-body' } } },
        ] },
      },
      remedy: { kk: 'Ішкі істер органының қаулысын (нөмірі, күні, лауазымды адам) қоса тіркеңіз.', ru: 'Приложите постановление органа внутренних дел (номер, дата, должностное лицо).', en: 'Attach the order of the internal affairs body (number, date, official).' },
    },
    {
      id: 'special-institutions.5.receiver-sanction', rows: ['L5.4b', 'L46-3.1a'], cite: cite('5', undefined, '4'), certainty: 'F', force: since2011,
      title: { kk: 'Сот превентивтік шектеу туралы ішкі істер органының қаулысын санкциялайды', ru: 'Суд санкционирует постановление органа внутренних дел о превентивном ограничении', en: 'The court sanctions the internal affairs body’s order on preventive restriction' },
      subject: 'episode', bearer: 'internal-affairs-body',
      rule: {
        type: 'check', on: { fact: 'receiver.sanctioned' },
        require: { all: [
          { fields: ['court'] },
          { recorded: { fact: 'receiver.order-issued', where: { all: [{ value: 'fact.stage', is: 'preventive-restriction' }, { value: 'fact.officialRole', is: 'internal-affairs-body' }] } } },
        ] },
      },
      remedy: { kk: 'Ішкі істер органының превентивтік шектеу туралы қаулысын жазып қойыңыз: санкция соған беріледі.', ru: 'Запишите постановление органа внутренних дел о превентивном ограничении: санкция относится к нему.', en: 'Record the internal affairs body’s order on preventive restriction: the sanction belongs to it.' },
    },
  ],
} as const satisfies Article;
