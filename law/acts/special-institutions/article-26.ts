import type { Article } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { atOnce, noTimeInLaw, suspectHeld } from './custody-regime.ts';
import { heldIn } from './places.ts';

const common = { certainty: 'F', force: since1999, subject: 'episode', bearer: 'head-of-place', where: suspectHeld } as const;

export const article26 = {
  act,
  number: '26',
  title: { kk: 'Айыпталушыларды еңбекке тарту', ru: 'Привлечение обвиняемых к труду', en: 'Engagement of accused in work' },
  text: { ru: `1. При наличии соответствующих условий обвиняемые, по их желанию, в установленном порядке привлекаются к труду на территории следственных изоляторов.
2. Заработная плата обвиняемых после удержаний, предусмотренных законом, перечисляется на их лицевые счета.
3. Привлечение обвиняемых к труду не должно препятствовать проведению предварительного следствия и дознания.`, certainty: 'F', source },
  norms: [
    {
      ...common, id: 'special-institutions.26.where', rows: ['L26.1a'], cite: cite('26', '1'),
      title: { kk: 'Тек айыпталушы және тек тергеу изоляторының аумағында жұмысқа тартылады', ru: 'К труду привлекается только обвиняемый и только на территории следственного изолятора', en: 'Only an accused works, and only on the territory of a remand prison' },
      rule: { type: 'check', on: { fact: 'work.assigned' }, require: { all: [heldIn('si'), { fields: ['accused', 'onTerritory'] }] } },
      remedy: { kk: 'Жұмысқа тартуды тоқтатыңыз немесе мәліметтерді түзетіңіз.', ru: 'Прекратите привлечение к труду либо исправьте сведения.', en: 'End the assignment or correct the particulars.' },
    },
    {
      ...common, id: 'special-institutions.26.consent', rows: ['L26.1b'], cite: cite('26', '1'),
      title: { kk: 'Айыпталушы өз қалауы бойынша ғана жұмыс істейді', ru: 'Обвиняемый трудится только по своему желанию', en: 'An accused works only at his own wish' },
      rule: { type: 'check', on: { fact: 'work.assigned' }, require: { fields: ['consent'] } },
      remedy: { kk: 'Жазбаша тілегін алыңыз немесе жұмысты тоқтатыңыз.', ru: 'Получите письменное согласие либо прекратите работу.', en: 'Get the written consent or end the work.' },
    },
    {
      ...common, id: 'special-institutions.26.wages', rows: ['L26.2'], cite: cite('26', '2'), openPoint: noTimeInLaw,
      title: { kk: 'Жалақы жеке шотқа аударылады', ru: 'Заработная плата перечисляется на лицевой счёт', en: 'Wages go to the personal account' },
      rule: { type: 'deadline', opens: { fact: 'wages.accrued' }, term: atOnce('wages-credit'), discharge: [{ fact: 'account.credited', key: { sourceId: 'sourceId' } }], onMiss: 'breach' },
      remedy: { kk: 'Жалақыны жеке шотқа аударыңыз.', ru: 'Перечислите заработную плату на лицевой счёт.', en: 'Credit the wages to the personal account.' },
    },
    {
      ...common, id: 'special-institutions.26.deductions', rows: ['L26.2'], cite: cite('26', '2'),
      title: { kk: 'Жалақыдан ұсталымдардың заңды негізі көрсетіледі', ru: 'У удержаний из заработной платы указано законное основание', en: 'Deductions from wages name their legal basis' },
      rule: { type: 'check', on: { fact: 'wages.accrued', where: { value: 'fact.deductions', atLeast: 1 } }, require: { fields: ['deductionBasis'] } },
      remedy: { kk: 'Ұсталымның негізін көрсетіңіз немесе соманы қайтарыңыз.', ru: 'Укажите основание удержания либо верните сумму.', en: 'Name the basis or return the sum.' },
    },
    {
      ...common, id: 'special-institutions.26.investigation', rows: ['L26.3'], cite: cite('26', '3'),
      title: { kk: 'Жұмыс тергеп-тексеруге кедергі келтірмейді', ru: 'Труд не препятствует следствию и дознанию', en: 'Work does not hinder investigation' },
      rule: { type: 'check', on: { fact: 'work.assigned' }, require: { not: { value: 'fact.hindersInvestigation', is: true } } },
      remedy: { kk: 'Жұмыс кестесін өзгертіңіз: тергеу әрекеті басым.', ru: 'Измените график: следственное действие имеет преимущество.', en: 'Change the schedule: the investigative action goes first.' },
    },
  ],
} as const satisfies Article;
