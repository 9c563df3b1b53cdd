/** Point 33: the half-yearly comprehensive check of a penal institution, with the regional prosecutor or a deputy. */
import type { Article } from '../../engine/norm.ts';
import { act, cite, inForce } from './cite.ts';
import { byProsecutor } from './rule.ts';
import { placeOf } from './supervised.ts';
import { textOf } from './source.ts';

const penal = { certainty: 'F', force: inForce, subject: 'place', bearer: 'district-prosecutor', cite: cite('33') } as const;

export const point33 = {
  act, number: '33',
  title: { kk: 'ҚАЖ мекемелерін кешенді тексеру', ru: 'Комплексная проверка учреждений УИС', en: 'Comprehensive check of penal institutions' },
  text: textOf('33'),
  norms: [
    {
      ...penal, id: 'prosecutorial-supervision.33.comprehensive', rows: ['P33a', 'P33b'],
      title: { kk: 'ҚАЖ мекемесі жарты жылда бір рет облыс прокурорының немесе орынбасарының қатысуымен кешенді тексеріледі', ru: 'Учреждение УИС раз в полугодие комплексно проверяется с участием прокурора области или его заместителя', en: 'A penal institution is checked comprehensively once in a half-year with the regional prosecutor or a deputy' },
      rule: { type: 'recurring', every: 'half-year', while: 'supervised-uis', discharge: [{ fact: 'place.inspected', where: { all: [byProsecutor, { value: 'fact.kind', is: 'comprehensive' }, { value: 'fact.withRegionalProsecutor', is: true }] } }] },
      remedy: { kk: 'Жарты жыл аяқталғанға дейін кешенді тексеру жүргізіңіз.', ru: 'Проведите комплексную проверку до конца полугодия.', en: 'Make the comprehensive check before the half-year is over.' },
    },
    {
      ...penal, id: 'prosecutorial-supervision.33.with-region', rows: ['P33b'],
      title: { kk: 'Кешенді тексеруге облыс прокуроры немесе оның орынбасары қатысады', ru: 'В комплексной проверке участвует прокурор области или его заместитель', en: 'The regional prosecutor or a deputy takes part in the comprehensive check' },
      where: placeOf('uis'),
      rule: { type: 'check', on: { fact: 'place.inspected', where: { all: [{ value: 'fact.kind', is: 'comprehensive' }, { value: 'fact.withRegionalProsecutor', known: true }] } }, require: { value: 'fact.withRegionalProsecutor', is: true } },
      remedy: { kk: 'Мұндай тексеру жарты жылдық міндетті орындамайды: облыс прокурорының қатысуымен қайталаңыз.', ru: 'Такая проверка обязанность полугодия не исполняет: повторите с участием прокурора области.', en: 'Such a check does not discharge the half-yearly duty: repeat it with the regional prosecutor.' },
    },
  ],
} as const satisfies Article;
