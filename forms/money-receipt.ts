/**
 * Receipt of one sum, taken or handed out against signature: Law 353-I arts. 33(4), 46-3(3), 46-9(2), 48(5). Kazakh or Russian, A5.
 */
import { showMoney } from '@kepil/law/facts/tiyn.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import type { PaperName } from './form.ts';
import { momentInWords, type PaperLanguage } from './paper-time.ts';
import { inOwnFont, typesetTemplate } from './render.ts';
import { sumInWords } from './sum-in-words.ts';

export interface ReceiptInput {
  readonly lang: PaperLanguage;
  readonly zone: Zone;
  readonly now: Instant;
  readonly fictional: boolean;
  readonly body: PaperName | null;
  readonly number: string | null;
  readonly at: Instant;
  readonly person: string;
  readonly birthDate: string | null;
  readonly what: string;
  readonly account: 'person' | 'kept';
  readonly direction: 'in' | 'out';
  /** Tiyn. */
  readonly sum: number;
  readonly balance: number;
  readonly official: string | null;
}

const titles = { in: { kk: 'Ақша қабылдау түбіртегі', ru: 'Квитанция о приёме денег' }, out: { kk: 'Ақша шығысы туралы қолхат', ru: 'Расписка о расходовании денег' } } as const;
const accountNames = { person: { kk: 'жеке шот', ru: 'лицевой счёт' }, kept: { kk: 'босатылғанға дейін сақтау', ru: 'хранение до освобождения' } } as const;

/** PDF/A-2a. Same input, same bytes. */
export function renderReceipt({ lang, zone, now, fictional, body, number, at, person, birthDate, what, account, direction, sum, balance, official }: ReceiptInput): Uint8Array {
  return typesetTemplate('money-receipt', {
    lang, zone, fictional, stage: null, fields: {}, printedAt: momentInWords(now, zone, lang), title: titles[direction][lang], direction,
    body: body?.[lang] ?? null, number: number === null ? null : inOwnFont(number), at: momentInWords(at, zone, lang), person: inOwnFont(person), birthDate, what: inOwnFont(what), account: accountNames[account][lang],
    sum: showMoney(sum), words: sumInWords(sum, lang), balance: showMoney(balance), official: official === null ? null : inOwnFont(official),
  }, now);
}
