import type { Article } from '../../engine/norm.ts';
import { act, cite, since2011, source } from './cite.ts';
import { forceUnderPoliceLaw, heldInReceiver, nobodyMissing, receiverPlace, sexesApart } from './receivers.ts';

const held = { certainty: 'F', force: since2011, subject: 'episode', where: heldInReceiver('pr') } as const;

export const article464 = {
  act,
  number: '46-4',
  title: { kk: 'Қабылдау-бөлу орындарында ұстау режимі', ru: 'Режим содержания в приемниках-распределителях', en: 'Holding regime in receiver-distributors' },
  text: { ru: `1. В приемниках-распределителях устанавливается режим, обеспечивающий безопасность содержащихся лиц и исключающий возможность их самовольного ухода. Условия содержания в приемнике-распределителе, оборудование помещений, распорядок дня определяются правилами внутреннего распорядка приемника-распределителя, утверждаемыми Министерством внутренних дел Республики Казахстан.
2. Лица, не имеющие определенного места жительства и (или) документов, удостоверяющих личность, содержащиеся в приемниках-распределителях, обеспечиваются питанием по нормам, установленным для содержащихся под стражей и находящихся в изоляторе временного содержания.
Если с задержанным имеются дети, они могут помещаться по решению суда совместно в отдельную камеру и обеспечиваться питанием в соответствии с законодательством Республики Казахстан о профилактике правонарушений, безнадзорности и беспризорности среди несовершеннолетних.
3. Мужчины, помещенные в приемник-распределитель, размещаются отдельно от женщин.
4. К лицам, содержащимся в приемнике-распределителе, могут применяться физическая сила и специальные средства в соответствии с Законом Республики Казахстан "Об органах внутренних дел Республики Казахстан".`, certainty: 'F', source },
  norms: [
    {
      id: 'special-institutions.46-4.nobody-missing', rows: ['L46-4.1a'], cite: cite('46-4', '1'), certainty: 'F', force: since2011,
      title: { kk: 'Қабылдау-бөлу орнынан өз бетімен кету мүмкіндігі болмайды', ru: 'Самовольный уход из приёмника-распределителя исключён', en: 'Nobody leaves the receiver-distributor without leave' },
      subject: 'place', bearer: 'head-of-place', where: receiverPlace('pr'), ...nobodyMissing,
    },
    {
      ...held, id: 'special-institutions.46-4.children', rows: ['L46-4.2b'], cite: cite('46-4', '2'), bearer: 'head-of-place',
      title: { kk: 'Балалар адаммен бірге сот шешімі бойынша бөлек камераға орналастырылады', ru: 'Дети помещаются вместе с лицом по решению суда в отдельную камеру', en: 'Children are placed with the person by court decision in a separate cell' },
      rule: { type: 'check', on: { fact: 'receiver.children-placed' }, require: { all: [{ fields: ['court', 'decision', 'cell'] }, { value: 'fact.separateCell', is: true }] } },
      remedy: { kk: 'Сот шешімін алып, бөлек камера беріңіз.', ru: 'Получите решение суда и предоставьте отдельную камеру.', en: 'Obtain the court decision and give a separate cell.' },
    },
    {
      ...held, id: 'special-institutions.46-4.children-food', rows: ['L46-4.2c'], cite: cite('46-4', '2'), bearer: 'head-of-place',
      title: { kk: 'Адаммен бірге орналастырылған балалар тамақпен қамтамасыз етіледі', ru: 'Дети, помещённые вместе с лицом, обеспечиваются питанием', en: 'Children placed with the person are provided with food' },
      rule: { type: 'check', on: { fact: 'receiver.children-placed' }, require: { fields: ['childFood'] }, severity: 'warning' },
      remedy: { kk: 'Балаларды тамақпен қамтамасыз етіп, жазыңыз.', ru: 'Обеспечьте детей питанием и запишите это.', en: 'Provide the children with food and record it.' },
    },
    {
      ...held, id: 'special-institutions.46-4.sexes-apart', rows: ['L46-4.3'], cite: cite('46-4', '3'), bearer: 'duty-officer', ...sexesApart,
      title: { kk: 'Қабылдау-бөлу орнында ерлер әйелдерден бөлек орналастырылады', ru: 'В приёмнике-распределителе мужчины размещаются отдельно от женщин', en: 'In the receiver-distributor men are placed apart from women' },
    },
    {
      ...held, id: 'special-institutions.46-4.force', rows: ['L46-4.4'], cite: cite('46-4', '4'), bearer: 'duty-officer', ...forceUnderPoliceLaw,
      title: { kk: 'Қабылдау-бөлу орнында күш ішкі істер органдары туралы Заң бойынша қолданылады', ru: 'Сила в приёмнике-распределителе — по Закону об органах внутренних дел', en: 'Force in the receiver-distributor under the Law on the internal affairs bodies' },
    },
  ],
} as const satisfies Article;
