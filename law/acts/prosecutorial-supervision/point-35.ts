/** Point 35: the monthly personal reception in a penal institution. */
import type { Article } from '../../engine/norm.ts';
import { act, cite, inForce } from './cite.ts';
import { textOf } from './source.ts';

export const point35 = {
  act, number: '35',
  title: { kk: 'ҚАЖ мекемесіндегі ай сайынғы жеке қабылдау', ru: 'Ежемесячный личный приём в учреждении УИС', en: 'Monthly personal reception in a penal institution' },
  text: textOf('35'),
  norms: [
    {
      id: 'prosecutorial-supervision.35.reception', rows: ['P35'], cite: cite('35'), certainty: 'F', force: inForce,
      title: { kk: 'Сотталғандарды, колония қызметкерлерін және «Еңбек» РМК жұмыскерлерін жеке қабылдау ай сайын өткізіледі', ru: 'Личный приём осуждённых, сотрудников колонии и работников РГП «Енбек» проводится ежемесячно', en: 'Convicted persons, staff of the colony and workers of RGP “Enbek” are received in person every month' },
      subject: 'place', bearer: 'district-prosecutor',
      rule: { type: 'recurring', every: 'month', while: 'supervised-uis', discharge: [{ fact: 'reception.held' }] },
      remedy: { kk: 'Ай аяқталғанға дейін қабылдау өткізіп, қабылданғандар санын (болмаса — ешкім) жазыңыз.', ru: 'Проведите приём до конца месяца и запишите число принятых (если нет — никто).', en: 'Hold the reception before the month is over and record how many were received (or nobody).' },
    },
  ],
} as const satisfies Article;
