/**
 * Statement of a personal account on paper, Kazakh or Russian, A4: opening balance, each entry with its document, closing balance, what does
 * not tally. Law 353-I arts. 24(2), 26(2), 33(4), 40(5), 48(5) put money on the account, keep it and hand it back.
 */
import { showSum } from '@kepil/law/facts/tiyn.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { civilDayInWords, momentInWords, type PaperLanguage } from './paper-time.ts';
import { inOwnFont, typesetTemplate } from './render.ts';

export interface StatementInput {
  readonly lang: PaperLanguage;
  readonly zone: Zone;
  readonly now: Instant;
  readonly fictional: boolean;
  readonly body: string | null;
  readonly head: string | null;
  readonly person: string;
  readonly birthDate: string | null;
  readonly period: string;
  /** Sums in tiyn. */
  readonly accounts: readonly {
    readonly title: string; readonly place: string; readonly opening: number; readonly debit: number; readonly credit: number; readonly closing: number;
    readonly rows: readonly { readonly at: string; readonly what: string; readonly document: string | null; readonly debit: number; readonly credit: number; readonly balance: number }[];
  }[];
  readonly remarks: readonly { readonly text: string; readonly article: string; readonly sum: number }[];
}

/** PDF/A-2a. Same input, same bytes. */
export function renderStatement(input: StatementInput): Uint8Array {
  const { lang, zone, now, fictional, body, head, person, birthDate, period } = input;
  const sum = (tiyn: number): string => (tiyn === 0 ? '' : showSum(tiyn));
  return typesetTemplate('account-statement', {
    lang, zone, fictional, stage: null, fields: {}, printedAt: momentInWords(now, zone, lang), title: lang === 'kk' ? 'Жеке шоттан үзінді көшірме' : 'Выписка по лицевому счёту',
    body, head, person: inOwnFont(person), birthDate: birthDate === null ? null : civilDayInWords(birthDate, lang), period,
    accounts: input.accounts.map((account) => ({
      title: account.title, place: account.place, opening: showSum(account.opening), closing: showSum(account.closing), debit: showSum(account.debit), credit: showSum(account.credit),
      rows: account.rows.map((row) => ({ at: row.at, what: inOwnFont(row.what), document: inOwnFont(row.document ?? ''), debit: sum(row.debit), credit: sum(row.credit), balance: showSum(row.balance) })),
    })),
    remarks: input.remarks.map(({ text, article, sum: by }) => ({ text, article, sum: showSum(by) })),
  }, now);
}
