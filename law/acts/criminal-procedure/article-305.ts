import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';

/** The case goes to court: the head of the place learns that the accused is now held for the court. */
export const article305 = {
  act: ACT, number: '305',
  title: words('Айыпталушыны сотқа беру және істі сотқа жіберу', 'Предание обвиняемого суду и направление дела в суд', 'Sending the accused and the case to court'),
  text: { ru: 'Ч. 2: «Если обвиняемый находится под стражей, прокурор извещает руководителя администрации места содержания под стражей о направлении уголовного дела в суд и о том, что обвиняемый числится за судом».', certainty: 'F', source: READ },
  norms: [
    {
      id: 'criminal-procedure.305.2.place', rows: [], cite: cite('305', '2'), certainty: 'F',
      title: words('Прокурор ұстау орнының басшысына айыпталушының сотта есептелетінін хабарлайды', 'Прокурор извещает руководителя места содержания, что обвиняемый числится за судом', 'The prosecutor tells the head of the place that the accused is held for the court'),
      force: { from: SINCE }, subject: 'episode', bearer: 'prosecutor', where: { state: 'in-custody' },
      rule: { type: 'check', on: { fact: 'case.sent-to-court' }, require: { not: { value: 'fact.placeNotified', is: false } } },
      remedy: words('Ұстау орнының басшысына хабарлаңыз.', 'Известите руководителя места содержания.', 'Tell the head of the place.'),
    },
  ],
} as const satisfies Article;
