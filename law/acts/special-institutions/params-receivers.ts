/** Numbers of the articles on the two receivers (46-4 to 46-8) and on public control (51), and those of design beside them. */
import type { Param } from '../../engine/norm.ts';
import { cite, since2011 } from './cite.ts';
import { design, number } from './number.ts';

const { from } = since2011;

export const receiverParams: readonly Param[] = [
  number('46-5.night-sleep', 'minute', 480, from, cite('46-5', '1', '4'),
    { kk: 'Қабылдау орындарындағы түнгі ұйқының ұзақтығы (8 сағат)', ru: 'Продолжительность ночного сна в приёмниках (8 часов)', en: 'Length of the night sleep in the receivers (8 hours)' }, 'F', 'article 46-8(1) point 5 has the same number for the special receiver'),
  number('46-5.walk', 'minute', 120, from, cite('46-5', '1', '5'),
    { kk: 'Қабылдау орындарындағы күнделікті серуеннің ең аз ұзақтығы (2 сағат)', ru: 'Наименьшая ежедневная прогулка в приёмниках (2 часа)', en: 'Shortest daily walk in the receivers (2 hours)' }, 'F', 'article 46-8(1) point 6 has the same number for the special receiver'),
  design('receiver-safety', 60, cite('46-5', '1', '2'),
    { kk: 'Қауіп төнген адамның қауіпсіздігін қамтамасыз ету', ru: 'Обеспечение безопасности лица, которому угрожают', en: 'Making safe a person in danger' }, 'the point gives no time'),
  number('design.46-5.appeal-dispatch', 'hour', 24, from, cite('46-5', '1', '7'),
    { kk: 'Қабылдау-бөлу орнынан өтінішті жіберу мерзімі', ru: 'Срок направления обращения из приёмника-распределителя', en: 'Time limit for sending on an appeal from the receiver-distributor' }, 'design', 'the article gives no time: by analogy with article 46-6(4)'),
  design('duty-gap', 0, cite('46-7', '2'),
    { kk: 'Кезекшілікті қабылдау', ru: 'Приём дежурства', en: 'Taking over the duty' }, '«круглосуточное дежурство»: the next duty begins when the last one ends'),
  number('51.visit-members', 'count', 2, from, cite('51', '1', '1'),
    { kk: 'Мекемеге баратын комиссия мүшелерінің ең аз саны', ru: 'Наименьшее число членов комиссии при посещении', en: 'Fewest members of the commission on a visit' }),
];
