import type { Article } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { inPlaceOfCustody, isMinor } from './discipline.ts';
import { walksSuspended } from './special-regime.ts';

export const article30 = {
  act,
  number: '30',
  title: { kk: 'Кәмелетке толмағандарды күзетпен ұстау ерекшеліктері', ru: 'Особенности содержания под стражей несовершеннолетних', en: 'Special rules on minors in custody' },
  text: { ru: `1. Несовершеннолетним подозреваемым и обвиняемым создаются улучшенные материально-бытовые условия и устанавливаются повышенные нормы питания, определяемые Правительством Республики Казахстан.
2. Ежедневные прогулки несовершеннолетних подозреваемых и обвиняемых устанавливаются продолжительностью не менее двух часов. Во время прогулок несовершеннолетним предоставляется возможность для физических упражнений и спортивных игр.
3. При наличии условий несовершеннолетним подозреваемым и обвиняемым демонстрируются кинофильмы, для них организуется просмотр телепередач, оборудуются помещения для спортивных занятий и другого досуга, а также спортивные площадки на открытом воздухе.
4. Несовершеннолетним подозреваемым и обвиняемым разрешается приобретать и получать учебники и школьно-письменные принадлежности, а также получать их в передачах и посылках сверх норм, предусмотренных статьей 24 настоящего Закона.`, certainty: 'F', source },
  norms: [
    {
      id: 'special-institutions.30.walk', rows: ['L30.2a', 'L30.2b'], cite: cite('30', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Кәмелетке толмағанның күнделікті серуені екі сағаттан кем емес', ru: 'Ежедневная прогулка несовершеннолетнего — не менее двух часов', en: 'The daily walk of a minor is of two hours at least' },
      subject: 'episode', bearer: 'duty-officer', where: { all: [inPlaceOfCustody, isMinor] },
      rule: {
        type: 'check', on: { fact: 'walk.recorded' },
        require: { any: [
          { value: 'fact.outcome', is: 'refused' }, { all: [{ value: 'fact.outcome', is: 'exempted' }, { fields: ['medicalConclusion'] }] },
          { all: [{ value: 'fact.outcome', is: 'taken' }, { value: 'fact.minutes', atLeast: { param: 'special-institutions.30.walk' } }] },
        ] },
      },
      exceptions: [walksSuspended('special-institutions.30.walk')],
      remedy: { kk: 'Серуенді екі сағатқа дейін ұзартыңыз.', ru: 'Доведите прогулку до двух часов.', en: 'Make the walk up to two hours.' },
      openPoint: { kk: 'Бір күннің серуендері бір жазбада қосылып жазылады.', ru: 'Прогулки одного дня складываются в одной записи.', en: 'The walks of one day are added up in one record.' },
    },
    {
      id: 'special-institutions.30.school-things', rows: ['L30.4a', 'L30.4b'], cite: cite('30', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Кәмелетке толмағанның оқулықтары мен мектеп керек-жарағы нормадан тыс қабылданады', ru: 'Учебники и школьно-письменные принадлежности несовершеннолетнего принимаются сверх норм', en: 'Textbooks and school materials of a minor are accepted beyond the norms' },
      subject: 'episode', bearer: 'duty-officer', where: { all: [inPlaceOfCustody, isMinor] },
      rule: { type: 'check', on: { fact: 'parcel.refused', where: { value: 'fact.schoolThings', is: true } }, require: { value: 'fact.reason', in: ['punishment-cell', 'special-regime', 'declined'] } },
      remedy: { kk: 'Оқулықтар мен керек-жарақты қабылдаңыз: олар салмақ пен сан нормасына кірмейді.', ru: 'Примите учебники и принадлежности: в нормы веса и числа они не входят.', en: 'Accept the textbooks and materials: they do not count towards weight and number.' },
    },
    {
      id: 'special-institutions.30.provision-contents', rows: ['L30.1a', 'L30.1b'], cite: cite('30', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Кәмелетке толмағанға жақсартылған жағдайлар мен тамақтанудың жоғары нормалары белгіленеді', ru: 'Несовершеннолетнему назначаются улучшенные условия и повышенные нормы питания', en: 'Improved conditions and raised norms of food are assigned to a minor' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'provision.assigned', where: { value: 'fact.category', is: 'minor' } }, require: { fields: ['conditions', 'food'] } },
      remedy: { kk: 'Жағдайлар мен тамақтану нормасын белгілеңіз.', ru: 'Назначьте условия и норму питания.', en: 'Assign the conditions and the norm of food.' },
    },
  ],
} as const satisfies Article;
