import type { Article } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { suspectHeld } from './custody-regime.ts';
import { placesOfCustody } from './places.ts';

const common = { certainty: 'F', force: since1999, subject: 'episode', bearer: 'head-of-place', where: suspectHeld } as const;
const placeConditions = { certainty: 'F', force: since1999, subject: 'place', bearer: 'head-of-place', where: { value: 'subject.kind', in: placesOfCustody } } as const;

export const article22 = {
  act,
  number: '22',
  title: { kk: 'Материалдық-тұрмыстық қамтамасыз ету', ru: 'Материально-бытовое обеспечение', en: 'Material and everyday provision' },
  text: { ru: `1. Администрация места содержания под стражей обязана создать подозреваемым и обвиняемым условия, отвечающие требованиям гигиены, санитарии и пожарной безопасности.
2. Подозреваемые и обвиняемые должны содержаться в помещениях, исходя из нормы санитарной площади на одного человека не менее двух с половиной квадратных метров.
3. Подозреваемым и обвиняемым должны предоставляться индивидуальное спальное место, выдаваться постельные принадлежности и столовые приборы.
4. Все камеры должны обеспечиваться средствами радиовещания. Допускается выдача литературы и изданий периодической печати из библиотеки места содержания под стражей в камеры.`, certainty: 'F', source },
  norms: [
    {
      ...placeConditions, id: 'special-institutions.22.conditions', rows: ['L22.1', 'L23.1a'], cite: cite('22', '1'),
      title: { kk: 'Ұстау жағдайлары гигиена, санитария және өрт қауіпсіздігі талаптарына сай', ru: 'Условия отвечают требованиям гигиены, санитарии и пожарной безопасности', en: 'Conditions meet the requirements of hygiene, sanitation and fire safety' },
      rule: {
        type: 'check', on: { fact: 'place.conditions-checked' },
        require: { not: { any: [{ value: 'fact.hygiene', is: false }, { value: 'fact.sanitation', is: false }, { value: 'fact.fireSafety', is: false }] } },
      },
      remedy: { kk: 'Кемшілікті жойып, қайта тексеріңіз.', ru: 'Устраните недостаток и проверьте снова.', en: 'Put the shortcoming right and check again.' },
    },
    {
      ...common, id: 'special-institutions.22.area', rows: ['L22.2', 'P45.6a', 'P46.2a', 'P39.1a'], cite: cite('22', '2'),
      title: { kk: 'Бір адамға кемінде екі жарым шаршы метр', ru: 'На одного человека — не менее двух с половиной квадратных метров', en: 'At least two and a half square metres per person' },
      rule: { type: 'check', on: { fact: 'cell.conditions-noted', where: { value: 'fact.squareDecimetres', known: true } }, require: { value: 'fact.squareDecimetres', atLeast: { param: 'special-institutions.22.area-square-decimetres' } } },
      remedy: { kk: 'Адамды бос камераға ауыстырыңыз.', ru: 'Переведите лицо в более свободную камеру.', en: 'Move the person to a cell with room.' },
    },
    {
      ...common, id: 'special-institutions.22.bed', rows: ['L22.3a'], cite: cite('22', '3'),
      title: { kk: 'Әр адамға жеке ұйықтайтын орын беріледі', ru: 'Каждому предоставляется индивидуальное спальное место', en: 'Everyone has a sleeping place of their own' },
      rule: { type: 'check', on: { fact: ['cell.conditions-noted', 'admission.completed'], where: { value: 'fact.bed', known: true } }, require: { value: 'fact.bed', is: true } },
      remedy: { kk: 'Ұйықтайтын орын беріңіз немесе адамды ауыстырыңыз.', ru: 'Предоставьте спальное место либо переведите лицо.', en: 'Give a sleeping place or move the person.' },
    },
    {
      ...common, id: 'special-institutions.22.bedding', rows: ['L22.3b'], cite: cite('22', '3'),
      title: { kk: 'Төсек-орын жабдықтары мен асхана құралдары беріледі', ru: 'Выдаются постельные принадлежности и столовые приборы', en: 'Bedding and cutlery are given' },
      rule: { type: 'check', on: { fact: 'admission.completed' }, require: { fields: ['bedding'] } },
      remedy: { kk: 'Төсек-орын мен асхана құралдарын беріп, жазыңыз.', ru: 'Выдайте постельные принадлежности и столовые приборы и запишите.', en: 'Give bedding and cutlery and record it.' },
    },
  ],
} as const satisfies Article;
