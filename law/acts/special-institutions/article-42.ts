import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { heldIn, placesOfCustody } from './places.ts';

const lawfulUser: Guard = { all: [{ fields: ['officer'] }, { value: 'fact.officerOf', in: ['place-staff', 'penal-system', 'internal-affairs'] }] };
const user = {
  rows: ['L42a'], cite: cite('42'), certainty: 'F', force: since1999, bearer: 'head-of-place',
  title: { kk: 'Күшті, арнаулы құралдар мен қаруды орынның немесе тартылған органның қызметкері ғана қолданады', ru: 'Силу, специальные средства и оружие применяет только сотрудник места или привлечённый сотрудник', en: 'Only staff of the place or engaged officers use force, special means and weapons' },
  remedy: { kk: 'Қолданған қызметкерді және оның органын жазыңыз; бөгде адам қолданса, прокурорға хабарлаңыз.', ru: 'Запишите применившего сотрудника и его орган; если применило иное лицо, сообщите прокурору.', en: 'Record the officer and the officer’s body; if another person used it, tell the prosecutor.' },
} as const;

export const article42 = {
  act,
  number: '42',
  title: { kk: 'Күзетпен ұстау орындарында дене күшін, арнаулы құралдарды, газ және атыс қаруын қолданудың жалпы негіздері', ru: 'Общие основания применения физической силы, специальных средств, газового и огнестрельного оружия в местах содержания под стражей', en: 'General grounds of the use of physical force, special means, gas weapons and firearms in places of custody' },
  text: { ru: `Физическая сила, специальные средства, газовое и огнестрельное оружие применяются сотрудниками мест содержания под стражей либо иными сотрудниками уголовно-исполнительной системы, органов внутренних дел, привлекающимися для обеспечения правопорядка, только в случаях, предусмотренных законодательством. Сотрудники мест содержания под стражей обязаны проходить специальную подготовку, а также периодическую проверку на пригодность к действиям в условиях, связанных с применением физической силы, специальных средств, газового и огнестрельного оружия.
Сноска. В статью 42 внесены изменения - Законом РК от 29 декабря 2004 г. № 25.`, certainty: 'F', source },
  norms: [
    { ...user, id: 'special-institutions.42.user', subject: 'episode', where: heldIn(...placesOfCustody), rule: { type: 'check', on: { fact: 'force.used' }, require: lawfulUser } },
    { ...user, id: 'special-institutions.42.user-place', subject: 'place', where: { value: 'subject.kind', in: placesOfCustody }, rule: { type: 'check', on: { fact: 'place.force-used' }, require: lawfulUser } },
    {
      id: 'special-institutions.42.training', rows: ['L42b', 'L42c'], cite: cite('42'), certainty: 'F', force: since1999,
      title: { kk: 'Қызметкер арнайы даярлықтан және жарамдылық тексеруінен өткен', ru: 'Сотрудник прошёл специальную подготовку и проверку на пригодность', en: 'The officer has undergone the special training and the check of fitness' },
      subject: 'episode', bearer: 'head-of-place', where: heldIn(...placesOfCustody),
      rule: { type: 'check', on: { fact: 'force.used', where: { value: 'fact.officerOf', is: 'place-staff' } }, require: { fields: ['officerTrained', 'officerFit'] }, severity: 'warning' },
      remedy: { kk: 'Қызметкердің даярлығы мен жарамдылығын тексеріп, жазыңыз.', ru: 'Проверьте подготовку и пригодность сотрудника и запишите.', en: 'Check the training and the fitness of the officer and record them.' },
      openPoint: { kk: 'Жарамдылықты тексеру аралығын Заң белгілемейді.', ru: 'Периодичность проверки на пригодность Закон не называет.', en: 'The Law does not say how often fitness is checked.' },
    },
  ],
} as const satisfies Article;
