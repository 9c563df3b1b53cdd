/** A check-list is gone through to its end: an item that nobody looked at is answered "not checked". One norm for each kind of place. */
import type { Cite, Norm } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { begun, byProsecutor, whole } from './checklists/answered.ts';
import type { Checklist } from './checklists/checklist.ts';
import { act, inForce } from './cite.ts';

/** A warning, no violation of the law: the point says what is looked at, not that every visit looks at everything. */
export function checklistGoneThrough(list: Checklist, rows: readonly string[], at: Cite): Norm {
  const { kk, ru, en } = list.title;
  return {
    id: `${act}.${list.point}.checklist`, rows, cite: at, certainty: 'design', force: inForce, subject: 'place', bearer: 'prosecutor',
    title: words(`Тексеру парағының әр тармағына жауап берілген: ${kk}`, `На каждый пункт проверочного листа дан ответ: ${ru}`, `Each item of the check-list has its answer: ${en}`),
    rule: { type: 'check', severity: 'warning', on: { fact: 'place.inspected', where: { all: [byProsecutor, begun(list)] } }, require: whole(list) },
    remedy: words('Қалған тармақтарға жауап беріңіз немесе «тексерілмеді» деп белгілеңіз.', 'Ответьте на остальные пункты или отметьте «не проверялось».', 'Answer the remaining items, or mark them "not checked".'),
  };
}
