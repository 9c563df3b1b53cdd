import type { Article } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { heldIn, placesOfCustody } from './places.ts';

const physical = { fact: 'force.used', where: { value: 'fact.means', in: ['physical', 'combat-technique'] } } as const;

export const article43 = {
  act,
  number: '43',
  title: { kk: 'Күзетпен ұстау орындарында дене күшін қолдану', ru: 'Применение физической силы в местах содержания под стражей', en: 'Use of physical force in places of custody' },
  text: { ru: `Физическая сила, в том числе боевые приемы борьбы, в местах содержания под стражей могут быть применены в отношении подозреваемого или обвиняемого для пресечения совершаемого им правонарушения или преодоления его противодействия законным требованиям сотрудников мест содержания под стражей, если ненасильственные способы не обеспечивают прекращения правонарушения либо выполнения законных требований.`, certainty: 'F', source },
  norms: [
    {
      id: 'special-institutions.43.purpose', rows: ['L43a', 'L42a'], cite: cite('43'), certainty: 'F', force: since1999,
      title: { kk: 'Дене күші құқық бұзушылықтың жолын кесу немесе қарсылықты еңсеру үшін ғана қолданылады', ru: 'Физическая сила — только для пресечения правонарушения или преодоления противодействия', en: 'Physical force only to stop an offence or to overcome resistance' },
      subject: 'episode', bearer: 'duty-officer', where: heldIn(...placesOfCustody),
      rule: { type: 'check', on: physical, require: { value: 'fact.physicalPurpose', in: ['stop-offence', 'overcome-resistance'] } },
      remedy: { kk: 'Мақсатын көрсетіңіз; ондай мақсат болмаса, прокурорға хабарлаңыз.', ru: 'Укажите цель; если её не было, сообщите прокурору.', en: 'State the purpose; if there was none, tell the prosecutor.' },
    },
    {
      id: 'special-institutions.43.non-violent', rows: ['L43b'], cite: cite('43'), certainty: 'F', force: since1999,
      title: { kk: 'Күш қолданбайтын тәсілдер жеткіліксіз болған', ru: 'Ненасильственные способы не обеспечивали цели', en: 'Non-violent means did not suffice' },
      subject: 'episode', bearer: 'duty-officer', where: heldIn(...placesOfCustody),
      rule: { type: 'check', on: physical, require: { fields: ['nonViolent'] } },
      remedy: { kk: 'Қандай тәсілдер қолданылғанын және олардың неге жеткіліксіз болғанын жазыңыз.', ru: 'Запишите, какие способы применялись и почему их оказалось недостаточно.', en: 'Record which means were tried and why they did not suffice.' },
    },
  ],
} as const satisfies Article;
