/** Numbers of the articles on force and the regime of special conditions (42–46), and those of design beside them. */
import type { Param } from '../../engine/norm.ts';
import { cite, since1999 } from './cite.ts';
import { design, number } from './number.ts';

export const forceParams: readonly Param[] = [
  number('45.minor-age', 'age', 18, since1999.from, cite('45', '2'),
    { kk: 'Қару қолдануға тыйым салынған жас', ru: 'Возраст, до которого применять оружие запрещено', en: 'Age below which the use of weapons is prohibited' }, 'K', 'the article says "minors" without a number: eighteen years in the codes'),
  number('46.regime', 'day', 30, since1999.from, cite('46', '1'),
    { kk: 'Ерекше жағдайлар режимінің шекті мерзімі', ru: 'Предельный срок режима особых условий', en: 'Longest regime of special conditions' }, 'F', '«не более тридцати суток», read in the edition of 2012'),
  design('force-notice', 60, cite('45', '3'),
    { kk: 'Қару қолдану туралы прокурорға дереу хабарлау', ru: 'Незамедлительное информирование прокурора о применении оружия', en: 'Immediate notice of the use of weapons to the prosecutor' }, '«незамедлительно» has no number'),
  design('regime-end', 0, cite('46', '1'),
    { kk: 'Шешімде жазылған режимнің аяқталуы', ru: 'Окончание режима, указанное в решении', en: 'End of the regime as the decision writes it' }, 'the regime is to end at the time written, at the latest'),
  design('head-measures-notice', 60, cite('46', '3'),
    { kk: 'Басшы енгізген шаралар туралы дереу хабарлау', ru: 'Немедленное уведомление о мерах, введённых руководителем', en: 'Immediate notice of the measures introduced by the head' }, '«с немедленным уведомлением» has no number'),
];
