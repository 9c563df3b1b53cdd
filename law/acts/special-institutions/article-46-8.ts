import type { Article } from '../../engine/norm.ts';
import { act, cite, since2011, source } from './cite.ts';
import { dailyWalk, heldInReceiver, nightSleep, receiverPlace, rightsExplained, rites, safety, toldAtReception, walkEachDay } from './receivers.ts';

const held = { force: since2011, subject: 'episode', where: heldInReceiver('sp') } as const;

export const article468 = {
  act,
  number: '46-8',
  title: { kk: 'Арнаулы қабылдау орындарында ұсталатын, әкімшілік қамаққа алынған адамдардың құқықтары мен міндеттері', ru: 'Права и обязанности лиц, подвергнутых административному аресту, содержащихся в специальных приемниках', en: 'Rights and duties of persons under administrative arrest held in special receivers' },
  text: { ru: `1. Лица, подвергнутые административному аресту, содержащиеся в специальных приемниках, имеют право:
1) получать информацию о своих правах и обязанностях, режиме содержания в специальном приемнике, порядке подачи предложений, заявлений и жалоб;
2) на личную безопасность в период нахождения в специальном приемнике;
3) получать материально-бытовое и медико-санитарное обслуживание по нормам, утверждаемым правилами внутреннего распорядка в специальном приемнике;
4) получать письма, посылки, бандероли и передачи;
5) на восьмичасовой сон в ночное время;
6) на ежедневную прогулку не менее двух часов в день;
7) отправлять религиозные обряды - при условии соблюдения правил внутреннего распорядка в специальном приемнике и прав других лиц;
8) обращаться к администрации специального приемника, в органы прокуратуры, суд по вопросам нарушения своих прав и законных интересов.
2. Лица, подвергнутые административному аресту, помещенные в специальные приемники, обязаны выполнять правила внутреннего распорядка в специальном приемнике.`, certainty: 'F', source },
  features: { 'L46-8.1.8': 'special-institutions.46-6.appeal-dispatch: the appeal leaves within twenty-four hours, unexamined' },
  norms: [
    {
      ...held, id: 'special-institutions.46-8.rights-explained', rows: ['L46-8.1.1'], cite: cite('46-8', '1', '1'), certainty: 'F', bearer: 'duty-officer', ...rightsExplained,
      title: { kk: 'Әкімшілік қамаққа алынған адамға құқықтары, режим және шағым беру тәртібі түсіндіріледі', ru: 'Лицу под административным арестом разъясняются права, режим и порядок подачи жалоб', en: 'A person under administrative arrest is told of rights, the regime and how to complain' },
    },
    {
      ...held, id: 'special-institutions.46-8.told-at-reception', rows: ['L46-8.1.1'], cite: cite('46-8', '1', '1'), certainty: 'F', bearer: 'duty-officer', ...toldAtReception('sp'),
      title: { kk: 'Арнаулы қабылдау орнына қабылдау аяқталғанда адамға құқықтары түсіндірілген', ru: 'К концу приёма в специальный приёмник права лицу разъяснены', en: 'When reception into the special receiver is over the person has been told of the rights' },
    },
    {
      ...held, id: 'special-institutions.46-8.safety', rows: ['L46-8.1.2'], cite: cite('46-8', '1', '2'), certainty: 'F', bearer: 'head-of-place', ...safety,
      title: { kk: 'Арнаулы қабылдау орнында қауіп төнген адамның қауіпсіздігі қамтамасыз етіледі', ru: 'В специальном приёмнике обеспечивается безопасность лица, которому угрожают', en: 'In the special receiver a person in danger is made safe' },
    },
    {
      ...held, id: 'special-institutions.46-8.parcels', rows: ['L46-8.1.4'], cite: cite('46-8', '1', '4'), certainty: 'F', bearer: 'duty-officer',
      title: { kk: 'Сәлемдеме мен берілім тек тыйым салынған зат болғанда немесе адам бас тартқанда қабылданбайды', ru: 'Посылку или передачу не принимают лишь из-за запрещённого предмета, веса или отказа самого лица', en: 'A parcel is refused only for a prohibited thing, its weight, or the person’s own refusal' },
      rule: { type: 'check', on: { fact: 'parcel.refused' }, require: { value: 'fact.reason', in: ['prohibited', 'weight', 'declined'] } },
      remedy: { kk: 'Сәлемдемені қабылдап, адамға тапсырыңыз.', ru: 'Примите посылку и вручите её лицу.', en: 'Accept the parcel and deliver it to the person.' },
      openPoint: { kk: 'Сәлемдеме санына шек қойылмаған; салмағы пошта қағидалары бойынша ғана шектеледі деп оқылады.', ru: 'Число посылок не ограничено; вес читается ограниченным только почтовыми правилами.', en: 'The number of parcels is not limited; their weight is read as limited by the postal rules only.' },
    },
    {
      id: 'special-institutions.46-8.night-sleep', rows: ['L46-8.1.5'], cite: cite('46-8', '1', '5'), certainty: 'F', force: since2011,
      title: { kk: 'Арнаулы қабылдау орнында сегіз сағат түнгі ұйқы', ru: 'Восьмичасовой ночной сон в специальном приёмнике', en: 'Eight hours of night sleep in the special receiver' },
      subject: 'place', bearer: 'head-of-place', where: receiverPlace('sp'), ...nightSleep,
    },
    {
      ...held, id: 'special-institutions.46-8.walk', rows: ['L46-8.1.6'], cite: cite('46-8', '1', '6'), certainty: 'F', bearer: 'duty-officer', ...dailyWalk,
      title: { kk: 'Арнаулы қабылдау орнында күн сайын кемінде екі сағат серуен', ru: 'Ежедневная прогулка в специальном приёмнике не менее двух часов', en: 'A daily walk of at least two hours in the special receiver' },
    },
    {
      id: 'special-institutions.46-8.walk-each-day', rows: ['L46-8.1.6'], cite: cite('46-8', '1', '6'), certainty: 'F', force: since2011,
      title: { kk: 'Арнаулы қабылдау орнында әр күннің серуені жазылады', ru: 'В специальном приёмнике прогулка записана за каждый день', en: 'In the special receiver the walk of every day is on record' },
      subject: 'episode', bearer: 'duty-officer', ...walkEachDay('sp'),
    },
    {
      ...held, id: 'special-institutions.46-8.rites', rows: ['L46-8.1.7'], cite: cite('46-8', '1', '7'), certainty: 'F', bearer: 'head-of-place', ...rites,
      title: { kk: 'Арнаулы қабылдау орнында діни рәсімнен негізсіз бас тартылмайды', ru: 'В специальном приёмнике в религиозном обряде без основания не отказывают', en: 'In the special receiver a religious rite is not refused without a ground' },
    },
    {
      ...held, id: 'special-institutions.46-8.no-measures', rows: ['L46-8.2'], cite: cite('46-8', '2'), certainty: 'design', bearer: 'head-of-place',
      title: { kk: 'Бұл Заң арнаулы қабылдау орны үшін ықпал ету шараларын белгілемейді', ru: 'Мер воздействия для специального приёмника этот Закон не устанавливает', en: 'This Law sets no measures of influence for the special receiver' },
      rule: { type: 'check', on: { fact: 'receiver.influence-applied' }, require: { fields: ['citation'] } },
      remedy: { kk: 'Шараны көздейтін заң нормасын көрсетіңіз немесе оны жойыңыз.', ru: 'Укажите норму закона, предусматривающую меру, или отмените её.', en: 'Cite the provision of law for the measure, or cancel it.' },
    },
  ],
} as const satisfies Article;
