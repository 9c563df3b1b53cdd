/** Point 22: checks of facilities in other settlements, and the reception of the persons held at every check. */
import type { Article } from '../../engine/norm.ts';
import { act, cite, inForce } from './cite.ts';
import { byProsecutor } from './rule.ts';
import { placeOf, specialInstitutions } from './supervised.ts';
import { textOf } from './source.ts';

export const point22 = {
  act, number: '22',
  title: { kk: 'Басқа елді мекендердегі тексерулер; ұсталғандарды қабылдау', ru: 'Проверки в других населённых пунктах; приём содержащихся лиц', en: 'Checks in other settlements; reception of the persons held' },
  text: textOf('22'),
  norms: [
    {
      id: 'prosecutorial-supervision.22.reception', rows: ['P22.2'], cite: cite('22'), certainty: 'F', force: inForce,
      title: { kk: 'Арнаулы мекемені тексергенде онда ұсталғандар қабылданады', ru: 'При проверке спецучреждения проводится приём содержащихся в нём лиц', en: 'At a check of a special institution the persons held in it are received' },
      subject: 'place', bearer: 'regional-assistant', where: placeOf(...specialInstitutions),
      rule: {
        type: 'check', on: { fact: 'place.inspected', where: { all: [byProsecutor, { value: 'fact.kind', in: ['monthly', 'comprehensive'] }, { value: 'fact.answers', known: true }] } },
        require: { any: [{ fields: ['received'] }, { value: 'fact.nobodyApplied', is: true }, { recorded: { fact: 'reception.held', key: { inspection: '$id' } } }] },
      },
      remedy: { kk: 'Қабылданғандарды жазыңыз немесе ешкім өтініш білдірмегенін белгілеңіз.', ru: 'Запишите принятых либо отметьте, что никто не обратился.', en: 'Record who was received, or that nobody applied.' },
      openPoint: { kk: 'Тексеру парағы бар жазбаға қойылады: парақсыз ескі жазбада қабылдау туралы үндемеу бұзушылық емес.', ru: 'Проверяется запись с заполненным проверочным листом: молчание старой записи без листа — не нарушение.', en: 'Asked of a record with a check-list: the silence of an older record without one is no breach.' },
    },
  ],
} as const satisfies Article;
