import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';
import { beforeExpiry } from './custody-terms.ts';

/** A term that has run out cannot be revived by an extension: acts done after expiry are invalid (art. 50(1)). */
export const article50 = {
  act: ACT, number: '50',
  title: words('Мерзімді өткізіп алудың салдары', 'Последствия пропуска срока', 'Consequences of missing a term'),
  text: { ru: 'Ч. 1: «считаются недействительными».', certainty: 'F', source: READ },
  norms: [
    {
      id: 'criminal-procedure.50.1.extension-after-expiry', rows: ['M1.41'], cite: cite('50', '1'), certainty: 'F',
      title: words('Мерзім біткеннен кейінгі ұзарту жарамсыз', 'Продление после истечения срока недействительно', 'An extension after expiry is invalid'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge',
      rule: { type: 'check', on: { fact: 'custody.extended', where: { not: { value: 'fact.stage', is: 'trial' } } }, require: beforeExpiry },
      remedy: words('Мерзім біткен: адамды дереу босатыңыз, ұзарту негіз болмайды.', 'Срок истёк: освободите лицо немедленно, продление основанием не служит.', 'The term has run out: release at once, the extension is no ground.'),
    },
  ],
} as const satisfies Article;
