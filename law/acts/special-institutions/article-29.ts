import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { inPlaceOfCustody, isKartser, released } from './discipline.ts';
import { walksSuspended } from './special-regime.ts';

/** Pregnant women and women who have children with them; a father with a child is not named by the article. */
const motherOrPregnant: Guard = { any: [{ value: 'subject.pregnant', is: true }, { all: [{ value: 'subject.withChildren', is: true }, { value: 'subject.sex', is: 'female' }] }] };
const sameChild = { childId: 'childId' } as const;

export const article29 = {
  act,
  number: '29',
  title: { kk: 'Әйелдерді күзетпен ұстау ерекшеліктері', ru: 'Особенности содержания под стражей женщин', en: 'Special rules on women in custody' },
  text: { ru: `1. Подозреваемые и обвиняемые женщины могут иметь при себе детей в возрасте до трех лет.
2. В местах содержания под стражей для беременных женщин и женщин, имеющих при себе детей, создаются улучшенные материально-бытовые условия, организуется специализированное медицинское обслуживание и устанавливаются повышенные нормы питания и вещевого обеспечения, определяемые Правительством Республики Казахстан.
3. Беременным женщинам и женщинам, имеющим при себе детей, предоставляются ежедневные прогулки продолжительностью до трех часов.
4. К беременным женщинам и женщинам, имеющим при себе детей, не может быть применено в качестве меры взыскания водворение в карцер.
5. В случае необходимости администрация места содержания под стражей может возбуждать в установленном законом порядке ходатайство о временной передаче ребенка родственникам или иным лицам, либо в детское учреждение.`, certainty: 'F', source },
  norms: [
    {
      id: 'special-institutions.29.child-until-three', rows: ['L29.1'], cite: cite('29', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Бала анасының жанында үш жасқа толғанға дейін болады', ru: 'Ребёнок находится при матери до трёх лет', en: 'A child may be with its mother until it is three' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'deadline', opens: { fact: 'child.admitted' }, base: 'opening.bornAt',
        term: { param: 'special-institutions.29.child-age', unit: 'year', mode: 'exact' },
        discharge: [{ fact: 'child.departed', key: sameChild }],
        voids: [released], onMiss: 'breach',
      },
      remedy: { kk: 'Бала үш жасқа толғанға дейін оны туыстарына немесе балалар мекемесіне беру мәселесін шешіңіз.', ru: 'До трёхлетия решите вопрос о передаче ребёнка родственникам или в детское учреждение.', en: 'Before the third birthday settle to whom the child is to be given.' },
      openPoint: { kk: 'Заң «үш жасқа дейін» дейді: туған күннің өзі есептеледі, бұл — ертерек оқылуы.', ru: 'Закон говорит «до трёх лет»: взят сам день рождения, более раннее из прочтений.', en: 'The Law says "up to three": the birthday itself is taken, the earlier reading.' },
    },
    {
      id: 'special-institutions.29.provision', rows: ['L29.2a', 'L29.2b', 'L29.2c'], cite: cite('29', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Жүкті әйелге және жанында баласы бар әйелге жақсартылған жағдайлар белгіленеді', ru: 'Беременной и женщине с ребёнком назначаются улучшенные условия', en: 'Improved conditions are assigned to a pregnant woman and a woman with a child' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'deadline',
        opens: { fact: ['pregnancy.established', 'child.admitted'], where: { any: [{ value: 'fact.pregnant', is: true }, { value: 'fact.$type', is: 'child.admitted' }] } },
        term: { immediately: true, alarm: 'special-institutions.design.provision' },
        discharge: [{ fact: 'provision.assigned', where: { value: 'fact.category', is: 'mother' }, meets: 'all' }],
        voids: [released], onMiss: 'breach',
      },
      remedy: { kk: 'Жағдайларды, медициналық қызметті және тамақтану мен киім нормаларын белгілеңіз.', ru: 'Назначьте условия, медицинское обслуживание и нормы питания и вещевого обеспечения.', en: 'Assign the conditions, the medical service and the norms of food and clothing.' },
      openPoint: { kk: 'Тармақта мерзім жоқ: бір тәулік — жүйенің параметрі.', ru: 'Пункт не называет срока: сутки — параметр системы.', en: 'The part gives no time: a day is a parameter of the system.' },
    },
    {
      id: 'special-institutions.29.provision-contents', rows: ['L29.2a', 'L29.2b', 'L29.2c'], cite: cite('29', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Жақсартылған жағдайлар, мамандандырылған медициналық қызмет, тамақ пен киімнің жоғары нормалары түгел белгіленеді', ru: 'Назначаются и условия, и медицинское обслуживание, и повышенные нормы питания и вещевого обеспечения', en: 'Conditions, medical service and raised norms of food and clothing are all assigned' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'provision.assigned', where: { value: 'fact.category', is: 'mother' } }, require: { fields: ['conditions', 'medicalCare', 'food', 'clothing'] } },
      remedy: { kk: 'Жетіспейтінін белгілеңіз.', ru: 'Назначьте недостающее.', en: 'Assign what is missing.' },
    },
    {
      id: 'special-institutions.29.walk', rows: ['L29.3'], cite: cite('29', '3'), certainty: 'F', force: since1999,
      title: { kk: 'Жүкті әйел мен жанында баласы бар әйелге күн сайын үш сағатқа дейін серуен беріледі', ru: 'Беременной и женщине с ребёнком ежедневно предоставляется прогулка до трёх часов', en: 'A pregnant woman and a woman with a child are given a walk of up to three hours every day' },
      subject: 'episode', bearer: 'duty-officer', where: { all: [inPlaceOfCustody, motherOrPregnant] },
      rule: {
        type: 'check', on: { fact: 'walk.recorded' },
        require: { any: [{ value: 'fact.outcome', in: ['refused', 'exempted'] }, { all: [{ value: 'fact.outcome', is: 'taken' }, { value: 'fact.minutes', atMost: { param: 'special-institutions.29.walk' } }] }] },
      },
      exceptions: [walksSuspended('special-institutions.29.walk')],
      remedy: { kk: 'Серуен беріп, ұзақтығын жазыңыз.', ru: 'Предоставьте прогулку и запишите её продолжительность.', en: 'Give the walk and record how long it was.' },
      openPoint: { kk: 'Ең қысқа ұзақтығын 16-бап белгілейді.', ru: 'Наименьшую продолжительность определяет статья 16.', en: 'How long it is at least is a matter of art. 16.' },
    },
    {
      id: 'special-institutions.29.no-punishment-cell', rows: ['L29.4'], cite: cite('29', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Жүкті әйел және жанында баласы бар әйел карцерге қамалмайды', ru: 'Беременная и женщина с ребёнком не водворяются в карцер', en: 'A pregnant woman or a woman with a child is not put in the punishment cell' },
      subject: 'episode', bearer: 'head-of-place', where: { all: [inPlaceOfCustody, motherOrPregnant] },
      rule: { type: 'check', on: { fact: ['penalty.imposed', 'penalty.applied', 'custody.cell-assigned'] }, require: { not: isKartser } },
      remedy: { kk: 'Карцерден дереу шығарыңыз, жазаны өзгертіңіз, прокурорға хабарлаңыз.', ru: 'Немедленно выведите из карцера, измените взыскание и сообщите прокурору.', en: 'Take her out of the punishment cell at once, change the penalty and tell the prosecutor.' },
      openPoint: { kk: 'Тармақ тек карцерді атайды, бір кісілік камераны емес.', ru: 'Пункт называет только карцер, не одиночную камеру.', en: 'The part names the punishment cell only, not the single cell.' },
    },
    {
      id: 'special-institutions.29.child-transfer', rows: ['L29.5'], cite: cite('29', '5'), certainty: 'F', force: since1999,
      title: { kk: 'Баланы уақытша беру туралы өтінішхатта қажеттілігі мен кімге берілетіні көрсетіледі', ru: 'В ходатайстве о временной передаче ребёнка указаны необходимость и кому он передаётся', en: 'A petition for the temporary transfer of a child states the need and to whom' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'child.transfer-petitioned' }, require: { fields: ['reason', 'recipient'] } },
      remedy: { kk: 'Өтінішхатты толықтырыңыз.', ru: 'Дополните ходатайство.', en: 'Complete the petition.' },
    },
  ],
} as const satisfies Article;
