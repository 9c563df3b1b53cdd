/**
 * A what-if, not law in force for anybody: stays of a foreign data set against the caps of the custody ladder (CPC art. 151).
 * Its numbers are the parameters of the Code themselves, so that an edition changes both. Facts are 'seen first' and 'seen last',
 * because that is all that such data show; nothing here is a fact of the vocabulary of Kazakhstan.
 */
import type { Act, Norm, RuleSet } from '@kepil/law/engine/norm.ts';
import { capParam, ladder, ladderParams } from '@kepil/law/acts/criminal-procedure/ladder.ts';
import { words } from '../language.ts';

export const WHAT_IF_LADDER = 'what-if-ladder';

const mark = words('Модельдеу', 'Моделирование', 'What-if');
const act = 'criminal-procedure';

const caps: readonly Norm[] = ladder.map(({ id, months, part, title, agrees }) => ({
  id: `what-if.custody-over-${months}-months`,
  rows: [], cite: { act, article: '151', part }, certainty: 'design', subject: 'episode', bearer: 'system', force: { from: '1990-01-01' },
  title: words(`${mark.kk}: ұсталуы «${title.kk}» сатысынан асты`, `${mark.ru}: содержание вышло за ступень «${title.ru}»`, `${mark.en}: held beyond the step “${title.en}”`),
  remedy: words(`Қазақстанда әрі қарай қажет болар еді: ${nextOf(id)?.agrees.kk ?? 'дереу босату'}`, `В Казахстане далее потребовалось бы: ${nextOf(id)?.agrees.ru ?? 'немедленное освобождение'}`, `In Kazakhstan next would be needed: ${nextOf(id)?.agrees.en ?? 'immediate release'}`),
  rule: { type: 'deadline', opens: { fact: 'stay.seen-first' }, term: { param: capParam(id), unit: 'month', mode: 'liberty' }, discharge: [{ fact: 'stay.seen-last' }], onMiss: 'breach' },
  openPoint: words(`${title.kk}: ${agrees.kk}`, `${title.ru}: ${agrees.ru}`, `${title.en}: ${agrees.en}`),
}));

function nextOf(id: string): (typeof ladder)[number] | undefined {
  return ladder[ladder.findIndex((step) => step.id === id) + 1];
}

const whatIf: Act = {
  id: act,
  title: words('Модельдеу: ҚПК 151-бабының сатысы', 'Моделирование: лестница статьи 151 УПК', 'What-if: the ladder of CPC article 151'),
  short: words('ҚПК (модельдеу)', 'УПК (моделирование)', 'CPC (what-if)'), edition: '', status: mark, params: ladderParams,
  articles: [{ act, number: '151', title: mark, text: { ru: '', certainty: 'design', source: 'what-if' }, norms: caps }],
};

export const whatIfLadder: RuleSet = {
  id: WHAT_IF_LADDER,
  title: words('Модельдеу: шетелдік болулар күзетпен ұстау сатысының шектерімен', 'Моделирование: чужие пребывания против пределов лестницы содержания под стражей', 'What-if: foreign stays against the caps of the custody ladder'),
  acts: [whatIf],
  facts: [{ type: 'stay.seen-first', order: 10 }, { type: 'stay.seen-last', order: 90 }],
  states: [],
};
