import type { Article } from '../../engine/norm.ts';
import { act, cite } from './cite.ts';
import { bearerOf, byItsTerm, normOf, workingAs } from './rule.ts';
import { textOf } from './source.ts';

export const point10: Article = {
  act, number: '10', text: textOf('10'),
  title: { kk: 'Тексерулердің нәтижелерін талқылау', ru: 'Рассмотрение результатов проверок', en: 'Consideration of the results of checks' },
  norms: [
    normOf({
      id: '10.considered', rows: ['P10'], cite: cite('10'), certainty: 'design', subject: 'office', bearer: bearerOf.region,
      title: { kk: 'Жоспарлы іс-шаралар мен тексерулердің нәтижелері тұрақты түрде талқыланады', ru: 'Результаты плановых мероприятий и проверок регулярно рассматриваются', en: 'Results of planned measures and checks are regularly considered' },
      // "Regularly" has no number: once in each quarter, whose analysis is there to be considered.
      rule: { type: 'recurring', every: 'quarter', while: workingAs('region'), discharge: [{ fact: 'office.results-considered' }] },
      remedy: { kk: 'Нәтижелерді жедел кеңесте, алқада немесе Үйлестіру кеңесінде қараңыз.', ru: 'Рассмотрите результаты на оперативном совещании, коллегии или Координационном совете.', en: 'Consider the results at an operational meeting, the collegium or the Coordination Council.' },
    }),
    normOf({
      id: '10.decision', rows: ['P10', 'P11'], cite: cite('10'), certainty: 'design', subject: 'office', bearer: 'prosecutor',
      title: { kk: 'Тыңдау немесе талқылау шешімі белгіленген мерзімде орындалады', ru: 'Решение заслушивания или рассмотрения исполняется в назначенный срок', en: 'A decision of a hearing or consideration is carried out by the day set' },
      rule: byItsTerm(['office.results-considered', 'office.heard', 'office.head-heard']),
      remedy: { kk: 'Шешімді орындап, нәтижесін жазыңыз.', ru: 'Исполните решение и запишите результат.', en: 'Carry out the decision and record the result.' },
      openPoint: { kk: 'Мерзімді тармақ атамайды: шешімнің өзінде жазылған мерзім алынады.', ru: 'Срок пункт не называет: берётся срок, записанный в самом решении.', en: 'The point gives no time: the one written in the decision itself is taken.' },
    }),
  ],
};
