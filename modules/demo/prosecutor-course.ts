/** What the prosecutor does with force and with the punishment cell, lawful from end to end: the visit, the conclusion with its approval (Instruction, points 20, 25(8), 32(2)). */
import type { Fact } from '@kepil/law/facts/fact.ts';
import { DAY, HOUR } from '@kepil/law/time/instant.ts';
import type { Pen } from './incident-course.ts';
import { regimeWords } from './regime-words.ts';
import { official } from './setting.ts';

const words = {
  kk: { found: 'Қызметкерлермен және адаммен сөйлестім, бейнежазбаны қарадым', person: 'Осы эпизодтың адамы', references: 'Арнаулы мекемелер туралы заңның 43–44-баптары', author: 'Сейітов Д. Қ.', approver: 'Мырзабекова А. Т.', lawful: 'Қаулы заңды және негізді' },
  ru: { found: 'Опрошены сотрудники и лицо, просмотрена видеозапись', person: 'Лицо по этому эпизоду', references: 'Статьи 43–44 Закона о специальных учреждениях', author: 'Сеитов Д. К.', approver: 'Мырзабекова А. Т.', lawful: 'Постановление законно и обоснованно' },
} as const;

const wordsOf = (pen: Pen) => (pen.words === regimeWords.kk ? words.kk : words.ru);
const officeOf = ({ place }: Pen): string => `prosecutor-${place.territory.split('/')[1] ?? 'kz'}`;

/** On the spot three hours after; the conclusion on the second day, approved on the third. */
export function forceChecked(pen: Pen, used: Fact): void {
  const said = wordsOf(pen);
  const prosecutor = official('custody-prosecutor', officeOf(pen));
  const level = 'oblast';
  pen.record('force.checked', used.at + 3 * HOUR, { about: used.id, level, onSite: true, findings: said.found }, prosecutor);
  const conclusion = pen.record('force.conclusion-drawn', used.at + 2 * DAY, {
    about: used.id, level, number: pen.number('ПЗ'), person: said.person, where: pen.words.corridor, usedAt: used.at, circumstances: pen.words.attack, staff: String(used.data['officer']),
    legalReferences: said.references, finding: 'lawful', justified: true, attachments: [{ kind: 'other', present: true }], author: said.author,
  }, prosecutor);
  if (conclusion) pen.record('force.conclusion-approved', used.at + 3 * DAY, { conclusion: conclusion.id, level, byRole: 'curating-deputy', approver: said.approver }, official('deputy-prosecutor', officeOf(pen)));
}

/** The day after the decision, well within the forty-eight hours. */
export function cellChecked(pen: Pen, imposed: Fact, penaltyId: string): void {
  pen.record('punishment.check-concluded', imposed.at + 27 * HOUR, { about: imposed.id, penaltyId, number: pen.number('ПЗ'), lawful: true, justified: true, onSite: true, findings: wordsOf(pen).lawful }, official('custody-prosecutor', officeOf(pen)));
}
