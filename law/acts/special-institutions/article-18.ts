import type { Article } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { atOnce, suspectHeld } from './custody-regime.ts';

const common = { cite: cite('18'), certainty: 'F', force: since1999, subject: 'episode', bearer: 'duty-officer', where: suspectHeld } as const;
const remedy = {
  kk: 'Дереу шара қолданып (ауыстыру, күзетті күшейту, бір кісілік камера), уақытын жазыңыз.',
  ru: 'Немедленно примите меры (перевод, усиление охраны, одиночная камера) и запишите время.',
  en: 'Take measures at once (another cell, stronger guard, a single cell) and record the time.',
} as const;
const measures = (kind: 'life' | 'crime') => ({
  type: 'deadline', opens: { fact: 'threat.noticed', where: { value: 'fact.kind', is: kind } }, term: atOnce('threat-measures'),
  discharge: [{ fact: 'threat.measures-taken', key: { threatId: 'threatId' } }], voids: [{ fact: ['release.executed', 'episode.ended'] }], onMiss: 'breach',
} as const);

export const article18 = {
  act,
  number: '18',
  title: { kk: 'Күдіктілер мен айыпталушылардың жеке қауіпсіздігін қамтамасыз ету', ru: 'Обеспечение личной безопасности подозреваемых и обвиняемых', en: 'Personal safety of suspects and accused' },
  text: { ru: 'При возникновении угрозы для жизни и здоровья подозреваемого или обвиняемого либо угрозы совершения преступления против личности других подозреваемых и обвиняемых сотрудники мест содержания под стражей обязаны немедленно принять меры по обеспечению личной безопасности подозреваемого или обвиняемого, в отношении которого возникла подобная угроза.', certainty: 'F', source },
  norms: [
    {
      ...common, id: 'special-institutions.18.threat-to-life', rows: ['L18a', 'L16.1.2'], rule: measures('life'), remedy,
      title: { kk: 'Өмірі мен денсаулығына қауіп төнгенде дереу шара қолданылады', ru: 'При угрозе жизни и здоровью меры принимаются немедленно', en: 'Measures are taken at once where life and health are threatened' },
    },
    {
      ...common, id: 'special-institutions.18.threat-of-crime', rows: ['L18b', 'L16.1.2'], rule: measures('crime'), remedy,
      title: { kk: 'Жеке адамға қарсы қылмыс қаупі төнгенде дереу шара қолданылады', ru: 'При угрозе преступления против личности меры принимаются немедленно', en: 'Measures are taken at once where a crime against the person is threatened' },
    },
  ],
} as const satisfies Article;
