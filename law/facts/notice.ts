/** One mechanism for every notice: who is told what, about which fact, and the receipt that proves it was received. */
import type { FactTypeSpec } from './field.ts';
import { addresseeLabels, topicLabels } from './choices.ts';
import { choice, documentNumber, factId, must, text, words } from './words.ts';

export const noticeFacts: readonly FactTypeSpec[] = [
  {
    type: 'notice.sent',
    title: words('Хабарлама жіберілді', 'Уведомление направлено', 'Notice sent'),
    group: 'notice', order: 70, streams: ['episode', 'case'],
    fields: {
      topic: must(choice(topicLabels, 'Не туралы', 'О чём', 'Of what')),
      addressee: must(choice(addresseeLabels, 'Кімге', 'Кому', 'To whom')),
      about: factId('Қай факт туралы', 'О каком факте', 'About which fact'),
      person: text('Хабардар етілген адам', 'Уведомлённое лицо', 'Person told'),
      channel: must(choice({
        paper: words('қағазда', 'на бумаге', 'on paper'),
        electronic: words('электрондық түрде', 'в электронном виде', 'electronically'),
        telephone: words('телефон арқылы', 'по телефону', 'by telephone'),
        'in-person': words('жеке өзіне', 'лично', 'in person'),
      }, 'Қалай', 'Способ', 'Channel')),
      number: documentNumber,
    },
    recordedBy: ['duty-officer', 'head-of-place', 'deputy-head-of-place', 'detaining-officer', 'investigator', 'inquirer', 'head-of-investigation', 'procedural-prosecutor', 'custody-prosecutor', 'investigating-judge', 'judge', 'internal-affairs-body', 'ship-captain', 'border-detachment-head', 'system'],
  },
  {
    type: 'notice.received',
    title: words('Хабарлама алынды', 'Уведомление получено', 'Notice received'),
    group: 'notice', order: 71, streams: ['episode'],
    fields: {
      notice: must(factId('Хабарлама', 'Уведомление', 'Notice')),
      receipt: text('Алынғанын растау', 'Подтверждение получения', 'Receipt'),
    },
    recordedBy: ['investigator', 'inquirer', 'procedural-prosecutor', 'custody-prosecutor', 'prosecutor', 'investigating-judge', 'judge', 'court', 'duty-officer', 'system'],
  },
];
