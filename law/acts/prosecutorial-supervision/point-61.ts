import type { Article } from '../../engine/norm.ts';
import { act, cite } from './cite.ts';
import { normOf } from './rule.ts';
import { textOf } from './source.ts';

export const point61: Article = {
  act, number: '61', text: textOf('61'),
  title: { kk: 'Өзге бөлімшелермен өзара іс-қимыл', ru: 'Взаимодействие с иными подразделениями', en: 'Interaction with other units' },
  features: { 'P61.1b': 'criminal-procedure.588.custody: custody on the search of a foreign state is a ground of its own with its term' },
  norms: [
    normOf({
      id: '61.case-information', rows: ['P61.2'], cite: cite('61', '2'), certainty: 'design', subject: 'episode', bearer: 'directorate-officer',
      title: { kk: 'Төрт санаттағы қылмыстық істің барысы мен нәтижесі туралы ақпарат жіберіледі', ru: 'Направляется информация о ходе и результатах уголовных дел четырёх категорий', en: 'Information on the course and results of criminal cases of four categories is sent' },
      rule: {
        type: 'deadline', opens: { fact: 'supervision.case-stage-learned' }, term: { param: `${act}.design.61.information`, unit: 'day', mode: 'exact' },
        discharge: [{ fact: 'supervision.case-information-sent', key: { about: '$id' } }], onMiss: 'breach',
      },
      remedy: { kk: 'Қылмыстық процестің заңдылығын қадағалау бөлімшесімен ақпарат алмасып, жазыңыз.', ru: 'Обменяйтесь информацией с подразделением по надзору за уголовным процессом и запишите это.', en: 'Exchange the information with the unit supervising criminal procedure and record it.' },
      openPoint: { kk: 'Ақпараттың бағытын дереккөз айтпайды (17-сұрақ).', ru: 'Направление информации источник не указывает (вопрос 17).', en: 'The source does not give the direction of the information (question 17).' },
    }),
  ],
};
