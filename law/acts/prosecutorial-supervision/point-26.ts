/** Point 26: the prosecutor's part in courts on the execution of a sentence, and its delegation by order. */
import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, inForce } from './cite.ts';
import { textOf } from './source.ts';

/** Himself, or the unit on which an order has laid it. */
const tookPart: Guard = { value: 'fact.prosecutorTookPart', is: true };
const hearing = { certainty: 'F', force: inForce, subject: 'episode', bearer: 'regional-assistant' } as const;
const remedy = { kk: 'Прокурордың неге қатыспағанын анықтап, шешімнің заңдылығын тексеріңіз.', ru: 'Выясните, почему прокурор не участвовал, и проверьте законность решения.', en: 'Find out why no prosecutor took part and check the legality of the decision.' } as const;

export const point26 = {
  act, number: '26',
  title: { kk: 'Үкімді орындауға байланысты мәселелер бойынша соттарға қатысу', ru: 'Участие в судах по вопросам исполнения приговора', en: 'Participation in courts on the execution of a sentence' },
  text: textOf('26'),
  norms: [
    {
      ...hearing, id: 'prosecutorial-supervision.26.first-instance', rows: ['P26.1a'], cite: cite('26'),
      title: { kk: 'Шаруашылық жұмыстарға қалдырылған сотталған туралы мәселені бірінші саты қарағанда прокурор қатысады', ru: 'При рассмотрении судом первой инстанции вопроса об осуждённом, оставленном для хозяйственных работ, прокурор участвует', en: 'The prosecutor takes part when a court of first instance considers a convict left for household work' },
      rule: { type: 'check', on: { fact: 'execution-hearing.held', where: { all: [{ value: 'fact.instance', is: 'first' }, { value: 'fact.leftForWork', is: true }] } }, require: tookPart }, remedy,
    },
    {
      ...hearing, id: 'prosecutorial-supervision.26.higher-courts', rows: ['P26.1b'], cite: cite('26'),
      title: { kk: 'Үкімді орындау туралы шағымдар мен наразылықтарды апелляциялық және кассациялық сатылар қарағанда прокурор қатысады', ru: 'При рассмотрении жалоб и протестов об исполнении приговора в апелляции и кассации прокурор участвует', en: 'The prosecutor takes part in appeal and cassation on the execution of a sentence' },
      rule: { type: 'check', on: { fact: 'execution-hearing.held', where: { value: 'fact.instance', in: ['appeal', 'cassation'] } }, require: tookPart }, remedy,
    },
    {
      ...hearing, id: 'prosecutorial-supervision.26.delegate', rows: ['P26.2'], cite: cite('26', undefined, '2'),
      title: { kk: 'Басқа бөлімше облыс прокурорының өкімі бойынша ғана қатысады', ru: 'Иное подразделение участвует только по распоряжению прокурора области', en: 'Another unit takes part only by an order of the regional prosecutor' },
      rule: { type: 'check', on: { fact: 'execution-hearing.held', where: { value: 'fact.delegate', known: true } }, require: { fields: ['delegation'] } },
      remedy: { kk: 'Өкімнің нөмірі мен күнін жазыңыз.', ru: 'Запишите номер и дату распоряжения.', en: 'Record the number and date of the order.' },
    },
    {
      id: 'prosecutorial-supervision.26.delegation', rows: ['P26.2'], cite: cite('26', undefined, '2'), certainty: 'F', force: inForce,
      title: { kk: 'Соттарға қатысуды облыс прокуроры өкіммен жүктейді', ru: 'Участие в судах возлагает прокурор области распоряжением', en: 'Participation in courts is delegated by the regional prosecutor by order' },
      subject: 'office', bearer: 'regional-prosecutor',
      rule: { type: 'check', on: { fact: 'participation.delegated' }, require: { all: [{ value: 'fact.by', is: 'regional-prosecutor' }, { value: 'fact.to', in: ['court-acts-unit', 'district'] }, { fields: ['number', 'date', 'from'] }] } },
      remedy: { kk: 'Өкімді облыс прокурорына қол қоюға беріп, нөмірін, күнін, кімге жүктелгенін жазыңыз.', ru: 'Представьте распоряжение прокурору области, запишите номер, дату и кому поручено.', en: 'Have the regional prosecutor sign the order; record its number, date and to whom it is delegated.' },
    },
  ],
} as const satisfies Article;
