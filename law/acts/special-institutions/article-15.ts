import type { Article } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { suspectHeld } from './custody-regime.ts';

export const article15 = {
  act,
  number: '15',
  title: { kk: 'Күзетпен ұстау орындарындағы ішкі тәртіп', ru: 'Внутренний распорядок в местах содержания под стражей', en: 'Internal order in places of custody' },
  text: { ru: `1. В целях обеспечения режима в местах содержания под стражей Министерством внутренних дел, Министерством юстиции, Комитетом национальной безопасности, Министерством обороны Республики Казахстан утверждаются Правила внутреннего распорядка в местах содержания под стражей подозреваемых и обвиняемых в совершении преступлений (далее - Правила внутреннего распорядка).
Правилами внутреннего распорядка устанавливается порядок:
1) приема и размещения подозреваемых и обвиняемых по камерам;
2) проведения личного обыска, дактилоскопирования, фотографирования, а также досмотра вещей подозреваемых и обвиняемых;
3) изъятия у подозреваемых и обвиняемых предметов, веществ и продуктов питания, запрещенных к хранению и использованию;
4) материально-бытового обеспечения подозреваемых и обвиняемых;
5) приобретения подозреваемыми и обвиняемыми продуктов питания, а также предметов первой необходимости и других промышленных товаров;
6) приема и передачи подозреваемым и обвиняемым посылок, передач;
7) получения и отправления подозреваемыми и обвиняемыми телеграмм, писем, денежных переводов;
8) направления подозреваемыми и обвиняемыми предложений, заявлений и жалоб;
9) отправления подозреваемыми и обвиняемыми религиозных обрядов;
10) привлечения обвиняемых к труду;
11) участия подозреваемых и обвиняемых в семейно-правовых отношениях и гражданско-правовых сделках;
12) проведения подписки обвиняемых на газеты и журналы;
13) медико-санитарного обеспечения подозреваемых и обвиняемых;
14) проведения ежедневных прогулок подозреваемых и обвиняемых;
15) проведения свиданий подозреваемых и обвиняемых с лицами, перечисленными в статье 17 настоящего Закона;
16) обеспечения участия подозреваемых, обвиняемых и подсудимых в следственных действиях и судебных заседаниях;
17) личного приема подозреваемых и обвиняемых руководителем администрации места содержания под стражей и уполномоченными им лицами;
18) выдачи тел подозреваемых и обвиняемых, умерших в местах содержания под стражей;
19) применения мер поощрения и взыскания к подозреваемым и обвиняемым;
20) освобождения подозреваемых и обвиняемых из-под стражи.
2. Правилами внутреннего распорядка также устанавливаются правила поведения подозреваемых и обвиняемых в местах содержания под стражей, перечень и количество продуктов питания, предметов первой необходимости, обуви, одежды и других промышленных товаров, которые подозреваемые и обвиняемые могут иметь при себе, хранить, получать в посылках, передачах и приобретать по безналичному расчету, а также указывается перечень услуг, оказываемых подозреваемым и обвиняемым за установленную плату.
Сноска. В статью 15 внесены изменения - от 20 декабря 2004 г. № 13 (вводится в действие с 1 января 2005 г.); от 29 декабря 2004 г. № 25.`, certainty: 'F', source },
  features: {
    'L15.1.1': 'custody.admitted, custody.cell-assigned; special-institutions.2.cell, special-institutions.31.cell-kind',
    'L15.1.2': 'search.personal, fingerprints.taken, photograph.taken, property.listed; special-institutions.33.searched',
    'L15.1.3': 'thing.seized; special-institutions.33.seized-kept',
    'L15.1.5': 'account.debited',
    'L15.1.6': 'parcel.received, parcel.inspected, parcel.delivered, parcel.refused; special-institutions.24.parcel-refused',
    'L15.1.7': 'letter.received, letter.handed-in, money.received; special-institutions.19.delivery',
    'L15.1.8': 'complaint.lodged; special-institutions.20.dispatch',
    'L15.1.10': 'work.assigned; special-institutions.26.consent',
    'L15.1.11': 'request.made; special-institutions.16.refusal-reason',
    'L15.1.13': 'medical.examined, injury.examined; special-institutions.23.injury-examined',
    'L15.1.14': 'walk.recorded; special-institutions.16.walk',
    'L15.1.15': 'visit.held, visit.refused; special-institutions.17.visits',
    'L15.1.16': 'direction.received, convoy.handed-over; special-institutions.27.handed-over',
    'L15.1.17': 'request.made, request.answered; special-institutions.16.request-to-head',
    'L15.1.18': 'body.handed-over; special-institutions.23.body',
    'L15.1.19': 'violation.discovered, penalty.imposed, reward.granted',
    'L15.1.20': 'release.ordered, release.executed; special-institutions.48.release-at-expiry',
  },
  norms: [
    {
      id: 'special-institutions.15.paid-services', rows: ['L15.2c'], cite: cite('15', '2'), certainty: 'F', force: since1999, subject: 'episode', bearer: 'head-of-place', where: suspectHeld,
      title: { kk: 'Ақылы қызмет ішкі тәртіп қағидаларының тізбесінде ғана болады', ru: 'Платная услуга — только из перечня Правил внутреннего распорядка', en: 'A paid service is one of the list of the internal regulations' },
      rule: { type: 'check', on: { fact: 'account.debited', where: { value: 'fact.purpose', is: 'paid-service' } }, require: { fields: ['service', 'listed'] } },
      remedy: { kk: 'Қызметтің тізбедегі атауын көрсетіңіз немесе соманы қайтарыңыз.', ru: 'Укажите услугу по перечню либо верните сумму.', en: 'Name the service as in the list, or return the sum.' },
    },
  ],
} as const satisfies Article;
