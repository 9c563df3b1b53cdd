import type { Article } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { suspectHeld } from './custody-regime.ts';

const common = { certainty: 'F', force: since1999, subject: 'episode', where: suspectHeld } as const;
const inDiscipline = 'law/facts/discipline.ts violation.discovered other-duty';

export const article35 = {
  act,
  number: '35',
  title: { kk: 'Күдіктілер мен айыпталушылардың негізгі міндеттері', ru: 'Основные обязанности подозреваемых и обвиняемых', en: 'Main duties of suspects and accused' },
  text: { ru: `1. Подозреваемые и обвиняемые обязаны:
1) соблюдать порядок содержания под стражей, установленный настоящим Законом и Правилами внутреннего распорядка;
2) выполнять законные требования администрации мест содержания под стражей;
3) соблюдать требования гигиены и санитарии;
4) выходить на ежедневную прогулку (освобождение от прогулки осуществляется начальником места содержания под стражей по заключению медицинского работника места содержания под стражей);
5) соблюдать правила пожарной безопасности;
6) бережно относиться к имуществу мест содержания под стражей;
7) проводить уборку камер и других помещений в порядке очередности;
8) не совершать действий, унижающих достоинство сотрудников мест содержания под стражей, подозреваемых и обвиняемых, а также иных лиц;
9) не препятствовать сотрудникам мест содержания под стражей, а также иным лицам, обеспечивающим порядок содержания под стражей, в выполнении ими служебных обязанностей;
10) не совершать умышленных действий, угрожающих собственной жизни и здоровью, а также жизни и здоровью других лиц.
2. Подозреваемым и обвиняемым запрещается иметь при себе предметы, вещества и продукты питания, запрещенные к хранению и использованию в соответствии с пунктом 4 статьи 24 настоящего Закона, а также хранить и пользоваться ими.`, certainty: 'F', source },
  features: {
    'L35.1.1': inDiscipline,
    'L35.1.2': 'law/facts/discipline.ts violation.discovered disobedience',
    'L35.1.3': inDiscipline,
    'L35.1.5': inDiscipline,
    'L35.1.6': 'law/facts/discipline.ts violation.discovered other-duty; damage: law/facts/damage.ts damage.established',
    'L35.1.7': inDiscipline,
    'L35.1.8': 'law/facts/discipline.ts violation.discovered disobedience',
    'L35.1.9': inDiscipline,
    'L35.1.10': 'law/facts/discipline.ts violation.discovered other-duty; law/facts/illness.ts injury.discovered selfHarm',
    'L35.2': 'special-institutions.33.found-seized',
  },
  norms: [
    {
      ...common, id: 'special-institutions.35.walk-duty', rows: ['L35.1.4a'], cite: cite('35', '1', '4'), bearer: 'detainee',
      title: { kk: 'Адам күнделікті серуенге шығуға міндетті', ru: 'Лицо обязано выходить на ежедневную прогулку', en: 'The person has the duty to go out for the daily walk' },
      rule: { type: 'check', on: { fact: 'walk.recorded', where: { value: 'fact.outcome', in: ['taken', 'refused'] } }, require: { value: 'fact.outcome', is: 'taken' }, severity: 'warning' },
      remedy: { kk: 'Бас тарту себебін анықтаңыз; денсаулығы мүмкіндік бермесе, серуеннен босатуды рәсімдеңіз.', ru: 'Выясните причину отказа; если не позволяет здоровье, оформите освобождение от прогулки.', en: 'Find out why; where health does not allow it, make out the exemption.' },
    },
    {
      ...common, id: 'special-institutions.35.walk-exemption', rows: ['L35.1.4b'], cite: cite('35', '1', '4'), bearer: 'head-of-place',
      title: { kk: 'Серуеннен бастық медицина қызметкерінің қорытындысымен босатады', ru: 'От прогулки освобождает начальник по заключению медицинского работника', en: 'The head exempts from the walk on the conclusion of a medical worker' },
      rule: { type: 'check', on: { fact: 'walk.recorded', where: { value: 'fact.outcome', is: 'exempted' } }, require: { all: [{ value: 'fact.exemptedBy', in: ['head-of-place', 'deputy-head-of-place'] }, { fields: ['medicalConclusion'] }] } },
      remedy: { kk: 'Бастықтың шешімі мен медициналық қорытындыны жазыңыз немесе серуен беріңіз.', ru: 'Запишите решение начальника и медицинское заключение либо предоставьте прогулку.', en: "Record the head's decision and the medical conclusion, or give the walk." },
    },
  ],
} as const satisfies Article;
