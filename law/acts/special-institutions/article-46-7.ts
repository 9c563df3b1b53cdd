import type { Article } from '../../engine/norm.ts';
import { act, cite, since2011, source } from './cite.ts';
import { forceUnderPoliceLaw, heldInReceiver, nobodyMissing, receiverPlace, sexesApart } from './receivers.ts';

const held = { certainty: 'F', force: since2011, subject: 'episode', where: heldInReceiver('sp') } as const;
const ofPlace = { certainty: 'F', force: since2011, subject: 'place', where: receiverPlace('sp') } as const;
const food = { ...ofPlace, cite: cite('46-7', '3') } as const;

export const article467 = {
  act,
  number: '46-7',
  title: { kk: 'Әкімшілік қамаққа алынған адамдарды ұстау режимі', ru: 'Режим содержания лиц, подвергнутых административному аресту', en: 'Holding regime of persons under administrative arrest' },
  text: { ru: `1. Лица, подвергнутые административному аресту, содержатся в камерах, двери которых должны иметь прочные запоры и смотровые отверстия, на окнах оборудуются металлические решетки. В каждой камере вывешиваются правила внутреннего распорядка в специальном приемнике.
2. В специальных приемниках устанавливается режим, обеспечивающий круглосуточное дежурство и исключающий возможность самовольного ухода содержащихся лиц за пределы учреждения.
К лицам, подвергнутым административному аресту, могут быть применены физическая сила и специальные средства в соответствии с Законом Республики Казахстан "Об органах внутренних дел Республики Казахстан".
3. Лица, подвергнутые административному аресту, содержащиеся в специальных приемниках, обеспечиваются питанием по нормам, установленным для содержащихся под стражей и находящихся в изоляторе временного содержания. Продукты питания выдаются дежурным ежедневно по ведомости.
4. Мужчины, помещенные в специальные приемники, размещаются отдельно от женщин.
5. Больные заразной формой туберкулеза, венерическими и другими инфекционными заболеваниями изолируются от других лиц, подвергнутых административному аресту.`, certainty: 'F', source },
  norms: [
    {
      ...ofPlace, id: 'special-institutions.46-7.rules-posted', rows: ['L46-7.1a', 'L46-7.1b'], cite: cite('46-7', '1'), bearer: 'head-of-place',
      title: { kk: 'Камерада қағидалар ілінген, құлыптар мен торлар бар', ru: 'В камере вывешены правила, есть запоры и решётки', en: 'The regulations are posted in the cell, and there are locks and bars' },
      rule: { type: 'check', on: { fact: 'receiver.cell-checked' }, require: { fields: ['rulesPosted', 'secured'] } },
      remedy: { kk: 'Қағидаларды іліп, құлыптар мен торларды қалпына келтіріңіз.', ru: 'Вывесите правила, восстановите запоры и решётки.', en: 'Post the regulations; repair locks and bars.' },
    },
    {
      ...ofPlace, id: 'special-institutions.46-7.duty', rows: ['L46-7.2a'], cite: cite('46-7', '2'), bearer: 'head-of-place',
      title: { kk: 'Арнаулы қабылдау орнында тәулік бойы кезекшілік үзілмейді', ru: 'Круглосуточное дежурство в специальном приёмнике не прерывается', en: 'The round-the-clock duty in the special receiver has no gap' },
      rule: {
        type: 'deadline', opens: { fact: 'receiver.duty-taken', where: { value: 'fact.until', known: true } }, base: 'opening.until',
        term: { immediately: true, alarm: 'special-institutions.design.duty-gap' },
        discharge: [{ fact: 'receiver.duty-taken' }],
        onMiss: 'breach',
      },
      remedy: { kk: 'Кезекшілікті қабылдап, уақытын жазыңыз.', ru: 'Примите дежурство и запишите время.', en: 'Take over the duty and record the time.' },
    },
    {
      ...ofPlace, id: 'special-institutions.46-7.nobody-missing', rows: ['L46-7.2b'], cite: cite('46-7', '2'), bearer: 'head-of-place', ...nobodyMissing,
      title: { kk: 'Арнаулы қабылдау орнынан өз бетімен кету мүмкіндігі болмайды', ru: 'Самовольный уход из специального приёмника исключён', en: 'Nobody leaves the special receiver without leave' },
    },
    {
      ...held, id: 'special-institutions.46-7.force', rows: ['L46-7.2c'], cite: cite('46-7', '2'), bearer: 'duty-officer', ...forceUnderPoliceLaw,
      title: { kk: 'Арнаулы қабылдау орнында күш ішкі істер органдары туралы Заң бойынша қолданылады', ru: 'Сила в специальном приёмнике — по Закону об органах внутренних дел', en: 'Force in the special receiver under the Law on the internal affairs bodies' },
    },
    {
      ...held, id: 'special-institutions.46-7.sexes-apart', rows: ['L46-7.4'], cite: cite('46-7', '4'), bearer: 'duty-officer', ...sexesApart,
      title: { kk: 'Арнаулы қабылдау орнында ерлер әйелдерден бөлек орналастырылады', ru: 'В специальном приёмнике мужчины размещаются отдельно от женщин', en: 'In the special receiver men are placed apart from women' },
    },
    {
      ...held, id: 'special-institutions.46-7.infectious-apart', rows: ['L46-7.5'], cite: cite('46-7', '5'), bearer: 'duty-officer',
      title: { kk: 'Жұқпалы ауруы бар адамдар басқалардан оқшауланады', ru: 'Инфекционные больные изолируются от других', en: 'Persons with infectious diseases are isolated from others' },
      rule: { type: 'check', on: { fact: 'custody.cell-assigned', where: { value: 'fact.infectiousTogether', known: true } }, require: { value: 'fact.infectiousTogether', is: false } },
      remedy: { kk: 'Науқасты бөлек камераға немесе медициналық ұйымға ауыстырыңыз.', ru: 'Переведите больного в отдельную камеру или медицинскую организацию.', en: 'Move the patient to a separate cell or a medical organisation.' },
    },
    {
      ...food, id: 'special-institutions.46-7.food-norm', rows: ['L46-7.3a'], bearer: 'head-of-place',
      title: { kk: 'Тамақ уақытша ұстау изоляторының нормасымен беріледі', ru: 'Питание — по нормам изолятора временного содержания', en: 'Food by the norms of a temporary detention facility' },
      rule: { type: 'check', on: { fact: 'receiver.food-issued', where: { value: 'fact.norm', known: true } }, require: { value: 'fact.norm', is: 'ivs' } },
      remedy: { kk: 'Тамақты белгіленген нормамен беріңіз.', ru: 'Выдавайте питание по установленной норме.', en: 'Issue food by the norm.' },
    },
    {
      ...food, id: 'special-institutions.46-7.food-register', rows: ['L46-7.3b'], bearer: 'duty-officer',
      title: { kk: 'Тамақты кезекші ведомость бойынша әр адамға береді', ru: 'Питание выдаёт дежурный по ведомости каждому', en: 'The duty officer issues food to everyone against a register' },
      rule: { type: 'check', on: { fact: 'receiver.food-issued' }, require: { all: [{ fields: ['register', 'everyone'] }, { value: 'fact.byRole', is: 'duty-officer' }] } },
      remedy: { kk: 'Ведомостің нөмірін жазып, тамақ алмаған адамға беріңіз.', ru: 'Запишите номер ведомости и выдайте питание тем, кто его не получил.', en: 'Record the register and give food to whoever had none.' },
    },
    {
      id: 'special-institutions.46-7.food-daily', rows: ['L46-7.3b'], cite: cite('46-7', '3'), certainty: 'F', force: since2011,
      title: { kk: 'Тамақ күн сайын беріледі', ru: 'Питание выдаётся ежедневно', en: 'Food is issued every day' },
      subject: 'place', bearer: 'duty-officer',
      rule: { type: 'recurring', every: 'day', while: 'food-register', discharge: [{ fact: 'receiver.food-issued' }] },
      remedy: { kk: 'Бүгінгі тамақты беріп, ведомостіні жазыңыз.', ru: 'Выдайте питание за сегодня и запишите ведомость.', en: 'Issue today’s food and record the register.' },
    },
  ],
} as const satisfies Article;
