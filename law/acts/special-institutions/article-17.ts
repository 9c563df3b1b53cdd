import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { caseHolders, suspectHeld } from './custody-regime.ts';
import { notAdministrative } from './places.ts';

const defenders = ['advocate', 'association-defender', 'other-defender'] as const;
const ofDefender: Guard = { value: 'fact.visitorKind', in: defenders };
/** "С родственниками и иными лицами": whoever is neither a defender nor a diplomat of part 4. */
const ofFamily: Guard = { value: 'fact.visitorKind', in: ['relative', 'other'] };
const of = (kind: string): Guard => ({ value: 'fact.visitorKind', is: kind });
const infectious: Guard = { value: 'subject.infectious', is: true };

const common = { certainty: 'F', force: since1999, subject: 'episode', where: suspectHeld } as const;

export const article17 = {
  act,
  number: '17',
  title: { kk: 'Қорғаушылармен, туыстарымен және өзге адамдармен кездесулер', ru: 'Свидания с защитниками, родственниками и иными лицами', en: 'Visits of defenders, relatives and other persons' },
  text: { ru: `1. С момента задержания подозреваемым и обвиняемым предоставляются свидания с защитником наедине и конфиденциально. Количество и продолжительность свидания не ограничиваются.
Свидания предоставляются:
1) с адвокатом, участвующим в деле в качестве защитника, - по предъявлению им документа, подтверждающего принадлежность к адвокатуре, и второго экземпляра ордера, удостоверяющего полномочия адвоката на ведение конкретного дела;
2) с представителями профессиональных союзов и других общественных объединений, являющимися защитниками, - по предъявлению соответствующего решения общественного объединения или его руководящего органа о назначении защитником;
3) с иными лицами, участвующими в деле в качестве защитников, - по предъявлению постановления суда, постановления следователя или дознавателя, а также документа, удостоверяющего его личность.
2. Подозреваемым и обвиняемым на основании письменного разрешения лица или органа, в производстве которого находится уголовное дело, может быть предоставлено не более двух, а несовершеннолетним - не более трех свиданий в месяц с родственниками и иными лицами продолжительностью до трех часов каждое.
3. Свидания с родственниками и иными лицами осуществляются под контролем сотрудников мест содержания под стражей. В случае попытки передачи подозреваемому и обвиняемому запрещенных предметов, веществ и продуктов питания либо сведений, которые могут препятствовать установлению истины по уголовному делу или способствовать совершению преступления, свидания прерываются досрочно.
4. Официальные представители дипломатических представительств иностранных государств по решению Генеральной прокуратуры Республики Казахстан имеют право посетить подозреваемого или обвиняемого иностранца представляемого ими государства, если это не противоречит законодательству.
5. Инфекционным больным (ВИЧ/СПИД и туберкулезом) количество и продолжительность свидания предоставляются в установленном порядке, после предварительной беседы с медицинским работником (врачом) и письменного уведомления о возможности заражения.
Сноска. Статья 17 с изменениями, внесенными Законом РК от 11.12.2009 № 230-IV (вводятся в действие с 01.01.2010).`, certainty: 'F', source },
  norms: [
    {
      ...common, id: 'special-institutions.17.defender-private', rows: ['L17.1a', 'L33.1b'], cite: cite('17', '1'), bearer: 'head-of-place',
      title: { kk: 'Қорғаушымен кездесу оңаша және құпия өтеді', ru: 'Свидание с защитником — наедине и конфиденциально', en: 'A visit of the defender is held in private and confidentially' },
      rule: {
        type: 'check', on: { fact: 'visit.held', where: { all: [ofDefender, { any: [{ value: 'fact.alone', known: true }, { value: 'fact.recording', known: true }] }] } },
        require: { not: { any: [{ value: 'fact.alone', is: false }, { value: 'fact.recording', is: true }] } },
      },
      remedy: { kk: 'Кездесуді бөгде адамсыз, тыңдаусыз және жазусыз қайта ұйымдастырып, прокурорға хабарлаңыз.', ru: 'Предоставьте свидание без третьих лиц, прослушивания и записи; сообщите прокурору.', en: 'Grant the visit with no third person, listening or recording; tell the prosecutor.' },
    },
    {
      ...common, id: 'special-institutions.17.defender-refused', rows: ['L17.1a', 'L17.1b', 'L16.1.4', 'P45.2a'], cite: cite('17', '1'), bearer: 'head-of-place', where: notAdministrative,
      title: { kk: 'Құжаттарын көрсеткен қорғаушыға кездесуден бас тартылмайды', ru: 'Защитнику, предъявившему документы, в свидании не отказывают', en: 'A defender who shows the papers is not refused a visit' },
      rule: { type: 'check', on: { fact: 'visit.refused', where: ofDefender }, require: { value: 'fact.reason', in: ['no-papers', 'person-declined'] } },
      remedy: { kk: 'Қорғаушыға кездесуді дереу беріңіз: саны да, ұзақтығы да, карцер де оны шектемейді.', ru: 'Немедленно предоставьте свидание: ни число, ни время, ни карцер его не ограничивают.', en: 'Grant the visit at once: neither number, nor time, nor the punishment cell limits it.' },
      openPoint: { kk: 'Норма ұстап алынған сәттен бастап, орналастыруға дейін де қолданылады; ерекше жағдайлар режимі (46-бап) қорғаушыны атамайды, сондықтан ол да бас тартуға негіз деп саналмайды.', ru: 'Действует с момента задержания, то есть и до помещения; режим особых условий (ст. 46) защитника не называет и поэтому основанием отказа не считается.', en: 'Holds from the detention, so before admission too; the regime of special conditions (art. 46) does not name the defender and is taken as no ground of refusal.' },
    },
    {
      ...common, id: 'special-institutions.17.defender-unlimited', rows: ['L17.1b'], cite: cite('17', '1'), bearer: 'head-of-place',
      title: { kk: 'Қорғаушымен кездесудің ұзақтығы шектелмейді', ru: 'Продолжительность свидания с защитником не ограничивается', en: 'A visit of the defender has no limit of time' },
      rule: { type: 'check', on: { fact: 'visit.held', where: { all: [ofDefender, { value: 'fact.endedEarly', known: true }] } }, require: { not: { value: 'fact.endedEarly', is: 'time-limit' } } },
      remedy: { kk: 'Қорғаушыға кездесуді жалғастыру мүмкіндігін беріңіз.', ru: 'Дайте защитнику возможность продолжить свидание.', en: 'Let the defender go on with the visit.' },
    },
    {
      ...common, id: 'special-institutions.17.advocate-papers', rows: ['L17.1.1'], cite: cite('17', '1', '1'), bearer: 'duty-officer',
      title: { kk: 'Адвокат адвокатураға тиесілік құжатын және ордердің екінші данасын көрсетеді', ru: 'Адвокат предъявляет документ о принадлежности к адвокатуре и второй экземпляр ордера', en: 'An advocate shows the document of the bar and the second copy of the warrant' },
      rule: { type: 'check', on: { fact: 'visit.held', where: of('advocate') }, require: { fields: ['barCertificate', 'warrant'] } },
      remedy: { kk: 'Екі құжаттың деректерін жазыңыз.', ru: 'Запишите данные обоих документов.', en: 'Record both documents.' },
    },
    {
      ...common, id: 'special-institutions.17.association-papers', rows: ['L17.1.2'], cite: cite('17', '1', '2'), bearer: 'duty-officer',
      title: { kk: 'Қоғамдық бірлестіктен келген қорғаушы бірлестіктің шешімін көрсетеді', ru: 'Защитник от общественного объединения предъявляет решение объединения', en: 'A defender from an association shows its decision' },
      rule: { type: 'check', on: { fact: 'visit.held', where: of('association-defender') }, require: { fields: ['associationDecision'] } },
      remedy: { kk: 'Бірлестіктің қорғаушы тағайындау туралы шешімін жазыңыз.', ru: 'Запишите решение объединения о назначении защитником.', en: 'Record the decision of the association.' },
    },
    {
      ...common, id: 'special-institutions.17.other-defender-papers', rows: ['L17.1.3'], cite: cite('17', '1', '3'), bearer: 'duty-officer',
      title: { kk: 'Өзге қорғаушы қаулыны және жеке басын куәландыратын құжатты көрсетеді', ru: 'Иной защитник предъявляет постановление и документ, удостоверяющий личность', en: 'Another defender shows the ruling and an identity document' },
      rule: { type: 'check', on: { fact: 'visit.held', where: of('other-defender') }, require: { fields: ['appointment', 'identityDocument'] } },
      remedy: { kk: 'Қаулы мен жеке куәліктің деректерін жазыңыз.', ru: 'Запишите постановление и документ, удостоверяющий личность.', en: 'Record the ruling and the identity document.' },
    },
    {
      ...common, id: 'special-institutions.17.permission', rows: ['L17.2a'], cite: cite('17', '2'), bearer: 'head-of-place',
      title: { kk: 'Туыстарымен және өзге адамдармен кездесу іс жүргізушінің жазбаша рұқсатымен беріледі', ru: 'Свидание с родственниками и иными лицами — по письменному разрешению ведущего дело', en: 'A visit of relatives or others needs the written permission of who conducts the case' },
      rule: {
        type: 'check', on: { fact: 'visit.held', where: ofFamily },
        require: { all: [{ fields: ['permissionBy', 'permissionNumber', 'permissionDate'] }, { value: 'fact.permissionBy', in: caseHolders }, { of: 'fact.permissionDate', notAfter: { from: 'fact.$at' } }] },
      },
      remedy: { kk: 'Жазбаша рұқсаттың нөмірін, күнін және кім бергенін жазыңыз; рұқсатсыз кездесу берілмейді.', ru: 'Запишите номер, дату и автора письменного разрешения; без него свидание не предоставляется.', en: 'Record number, date and author of the written permission; without it no visit is granted.' },
    },
    {
      ...common, id: 'special-institutions.17.visits', rows: ['L17.2b', 'L16.1.5'], cite: cite('17', '2'), bearer: 'head-of-place',
      title: { kk: 'Туыстарымен және өзге адамдармен айына екі кездесуден артық емес', ru: 'Не более двух свиданий с родственниками и иными лицами в месяц', en: 'No more than two visits of relatives and others in a month' },
      rule: { type: 'quota', of: { fact: 'visit.held', where: ofFamily }, max: { param: 'special-institutions.17.visits' }, per: 'month' },
      exceptions: [
        {
          id: 'special-institutions.17.visits.minor', cite: cite('17', '2'), rows: ['L17.2c'], certainty: 'F', when: { ageBelow: 'criminal-procedure.age.majority' }, then: { max: { param: 'special-institutions.17.visits-minor' } }, overrides: ['special-institutions.17.visits.infectious'],
          title: { kk: 'Кәмелетке толмағанға — үш кездесуден артық емес', ru: 'Несовершеннолетнему — не более трёх свиданий', en: 'A minor: no more than three visits' },
        },
        {
          id: 'special-institutions.17.visits.infectious', cite: cite('17', '5'), rows: ['L17.5a'], certainty: 'design', when: infectious, then: { max: { param: 'special-institutions.17.visits-infectious' } },
          title: { kk: 'Инфекциямен ауыратын адамға — белгіленген тәртіппен', ru: 'Инфекционному больному — в установленном порядке', en: 'An infectious patient: by the established procedure' },
        },
      ],
      remedy: { kk: 'Бұл айда кездесулер саны таусылған: келесі кездесуді келесі айға белгілеңіз.', ru: 'Свидания этого месяца исчерпаны: следующее назначьте на другой месяц.', en: 'The visits of this month are used up: set the next one for another month.' },
    },
    {
      ...common, id: 'special-institutions.17.duration', rows: ['L17.2d'], cite: cite('17', '2'), bearer: 'duty-officer',
      title: { kk: 'Туыстарымен және өзге адамдармен кездесу үш сағаттан аспайды', ru: 'Свидание с родственниками и иными лицами — до трёх часов', en: 'A visit of relatives and others lasts up to three hours' },
      rule: {
        type: 'check', on: { fact: 'visit.held', where: { all: [ofFamily, { value: 'fact.endedAt', known: true }] } },
        require: { of: 'fact.endedAt', notAfter: { from: 'fact.$at', term: { param: 'special-institutions.17.visit-duration', unit: 'hour', mode: 'exact' } } },
      },
      remedy: { kk: 'Кездесудің басталған және аяқталған уақытын тексеріңіз; ұзартуға жол бермеңіз.', ru: 'Проверьте время начала и окончания; не допускайте превышения.', en: 'Check when the visit began and ended; do not let it run over.' },
      openPoint: { kk: 'Инфекциямен ауыратын адамның кездесу ұзақтығы белгіленген тәртіппен айқындалады, ол дереккөзде жоқ: үш сағат қолданылады.', ru: 'Для инфекционных больных продолжительность устанавливается порядком, которого нет в источнике: применяются три часа.', en: 'For infectious patients the time is set by a procedure that is not in the source: three hours are applied.' },
    },
    {
      ...common, id: 'special-institutions.17.end-recorded', rows: ['L17.2d'], cite: cite('17', '2'), certainty: 'design', bearer: 'duty-officer',
      title: { kk: 'Кездесудің аяқталған уақыты жазылады', ru: 'Время окончания свидания записывается', en: 'The end of a visit is recorded' },
      rule: { type: 'check', on: { fact: 'visit.held', where: ofFamily }, require: { fields: ['endedAt'] }, severity: 'warning' },
      remedy: { kk: 'Кездесудің аяқталған уақытын жазыңыз.', ru: 'Запишите время окончания свидания.', en: 'Record when the visit ended.' },
    },
    {
      ...common, id: 'special-institutions.17.controlled', rows: ['L17.3a'], cite: cite('17', '3'), bearer: 'duty-officer',
      title: { kk: 'Туыстарымен және өзге адамдармен кездесу қызметкердің бақылауымен өтеді', ru: 'Свидание с родственниками и иными лицами проходит под контролем сотрудника', en: 'A visit of relatives and others is held under the control of an officer' },
      rule: { type: 'check', on: { fact: 'visit.held', where: ofFamily }, require: { fields: ['controlledBy'] } },
      remedy: { kk: 'Бақылаған қызметкерді көрсетіңіз.', ru: 'Укажите контролировавшего сотрудника.', en: 'Name the officer in control.' },
    },
    {
      ...common, id: 'special-institutions.17.interrupted-things', rows: ['L17.3b'], cite: cite('17', '3'), bearer: 'duty-officer',
      title: { kk: 'Тыйым салынған заттарды беру әрекеті болса, кездесу үзіледі', ru: 'При попытке передачи запрещённых предметов свидание прерывается', en: 'A visit is interrupted where prohibited things are being passed' },
      rule: { type: 'check', on: { fact: 'visit.held', where: { all: [ofFamily, { value: 'fact.attempt', is: 'things' }] } }, require: { all: [{ value: 'fact.endedEarly', is: 'attempt' }, { fields: ['endedAt', 'controlledBy'] }] } },
      remedy: { kk: 'Кездесуді үзіп, қызметкерді және уақытын жазыңыз.', ru: 'Прервите свидание; запишите сотрудника и время.', en: 'Interrupt the visit; record the officer and the time.' },
    },
    {
      ...common, id: 'special-institutions.17.interrupted-information', rows: ['L17.3c'], cite: cite('17', '3'), bearer: 'duty-officer',
      title: { kk: 'Зиянды мәліметтерді беру әрекеті болса, кездесу үзіледі', ru: 'При попытке передачи сведений, мешающих установлению истины или способствующих преступлению, свидание прерывается', en: 'A visit is interrupted where harmful information is being passed' },
      rule: { type: 'check', on: { fact: 'visit.held', where: { all: [ofFamily, { value: 'fact.attempt', is: 'information' }] } }, require: { all: [{ value: 'fact.endedEarly', is: 'attempt' }, { fields: ['endedAt', 'controlledBy'] }] } },
      remedy: { kk: 'Кездесуді үзіп, қызметкерді және уақытын жазыңыз.', ru: 'Прервите свидание; запишите сотрудника и время.', en: 'Interrupt the visit; record the officer and the time.' },
    },
    {
      ...common, id: 'special-institutions.17.family-refused', rows: ['L16.1.5'], cite: cite('16', '1', '5'), certainty: 'design', bearer: 'head-of-place',
      title: { kk: 'Туыстарымен және өзге адамдармен кездесуден бас тартудың негізі заңда болуға тиіс', ru: 'Отказ в свидании с родственниками и иными лицами имеет основание в законе', en: 'A refusal of a visit of relatives and others has a ground in the law' },
      rule: { type: 'check', on: { fact: 'visit.refused', where: ofFamily }, require: { value: 'fact.reason', in: ['no-permission', 'quota', 'punishment-cell', 'special-regime', 'infection', 'person-declined'] } },
      remedy: { kk: 'Бас тартудың заңды негізін көрсетіңіз немесе кездесуді беріңіз.', ru: 'Назовите основание отказа в законе либо предоставьте свидание.', en: 'Name the ground in the law or grant the visit.' },
    },
    {
      ...common, id: 'special-institutions.17.diplomat', rows: ['L17.4'], cite: cite('17', '4'), bearer: 'head-of-place',
      title: { kk: 'Дипломатиялық өкіл Бас прокуратураның шешімімен өз мемлекетінің азаматына барады', ru: 'Дипломатический представитель посещает гражданина своего государства по решению Генеральной прокуратуры', en: "A diplomat visits a citizen of the represented state by decision of the Prosecutor General's Office" },
      rule: {
        type: 'check', on: { fact: 'visit.held', where: of('diplomat') },
        require: { all: [{ fields: ['country', 'prosecutorDecision'] }, { value: 'fact.citizenOfState', is: true }, { not: { value: 'subject.citizenship', in: ['citizen', 'stateless'] } }] },
      },
      remedy: { kk: 'Бас прокуратураның шешімін және адамның азаматтығын тексеріп, жазыңыз.', ru: 'Проверьте и запишите решение Генеральной прокуратуры и гражданство лица.', en: "Check and record the decision of the Prosecutor General's Office and the person's citizenship." },
    },
    {
      ...common, id: 'special-institutions.17.diplomat-refused', rows: ['L17.4'], cite: cite('17', '4'), bearer: 'head-of-place',
      title: { kk: 'Бас прокуратураның шешімі бар дипломатиялық өкілге бас тартылмайды', ru: 'Дипломатическому представителю с решением Генеральной прокуратуры не отказывают', en: "A diplomat with the decision of the Prosecutor General's Office is not refused" },
      rule: { type: 'check', on: { fact: 'visit.refused', where: of('diplomat') }, require: { value: 'fact.reason', in: ['no-decision', 'special-regime', 'person-declined'] } },
      remedy: { kk: 'Шешім болса, кездесуді беріңіз.', ru: 'Если решение есть, предоставьте посещение.', en: 'Where the decision is there, grant the visit.' },
    },
    {
      ...common, id: 'special-institutions.17.infection-talk', rows: ['L17.5b'], cite: cite('17', '5'), bearer: 'medical-officer',
      title: { kk: 'Инфекциямен ауыратын адаммен кездесу алдында дәрігермен әңгіме өткізіледі', ru: 'Свиданию с инфекционным больным предшествует беседа с врачом', en: 'A talk with the doctor goes before a visit to an infectious patient' },
      rule: {
        type: 'check', on: { fact: 'visit.held', where: infectious },
        require: { recorded: { fact: 'visit.infection-warned', where: { all: [{ value: 'fact.talk', is: true }, { value: 'fact.doctor', known: true }] }, key: { visitor: 'visitor' } } },
      },
      remedy: { kk: 'Кездесу алдында келушіні дәрігермен әңгімелестіріп, жазып қойыңыз.', ru: 'До свидания проведите беседу посетителя с врачом и запишите её.', en: 'Let the visitor talk with the doctor before the visit, and record it.' },
      openPoint: { kk: 'Тармақ кездесу түрлерін ажыратпайды: сақтық қорғаушымен кездесуге де қолданылады, бірақ одан бас тартуға негіз болмайды.', ru: 'Пункт не различает виды свиданий: предосторожность относится и к защитнику, но отказать ему не даёт.', en: 'The part does not tell visits apart: the precaution covers the defender too, but is no ground to refuse him.' },
    },
    {
      ...common, id: 'special-institutions.17.infection-notice', rows: ['L17.5c'], cite: cite('17', '5'), bearer: 'head-of-place',
      title: { kk: 'Келушіге жұқтыру мүмкіндігі туралы жазбаша хабарланады', ru: 'Посетитель письменно уведомляется о возможности заражения', en: 'The visitor is told in writing of the possibility of infection' },
      rule: {
        type: 'check', on: { fact: 'visit.held', where: infectious },
        require: { recorded: { fact: 'visit.infection-warned', where: { value: 'fact.written', is: true }, key: { visitor: 'visitor' } } },
      },
      remedy: { kk: 'Кездесуге дейін келушіден жазбаша хабарламаға қол қойдырыңыз.', ru: 'До свидания возьмите подпись посетителя под письменным уведомлением.', en: 'Have the visitor sign the written notice before the visit.' },
    },
  ],
} as const satisfies Article;
