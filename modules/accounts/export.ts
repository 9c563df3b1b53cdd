/** Statement and books of a place as files: XLSX and CSV for other programs (tenge with a point, no signs), PDF for the shelf and the hand. */
import { renderStatement } from '@kepil/forms/account-statement.ts';
import { renderRegister } from '@kepil/forms/register.ts';
import { momentInDigits } from '@kepil/forms/paper-time.ts';
import { plainSum, showSum } from '@kepil/law/facts/tiyn.ts';
import { MINUTE, type Instant } from '@kepil/law/time/instant.ts';
import { formatLocal, offsetText } from '@kepil/law/time/zone.ts';
import type { PlaceEntry } from '@kepil/platform/places/directory.ts';
import type { Language } from '@kepil/platform/problem/problem.ts';
import type { I18n } from '../contract.ts';
import type { TableFile } from '../table-file.ts';
import type { AccountRow, AccountStatement } from './contract.ts';
import type { PlaceBooks } from './place-books.ts';
import { words as w } from './words.ts';

/** Tenge as a number that a spreadsheet adds up: two digits are exact in it. */
const tengeOf = (tiyn: number): number => Number(plainSum(tiyn));

export function statementTable(statement: AccountStatement, language: Language): TableFile {
  const local = (at: Instant): string => formatLocal(at - at % MINUTE, statement.zone);
  const of = (text: I18n): string => text[language];
  return {
    over: [of(w.statement), statement.person, periodText(statement, language)],
    columns: [[w.account, 28], [w.place, 30], [w.date, 18], [w.happened, 18], [w.what, 44], [w.document, 18], [w.debit, 16], [w.credit, 16], [w.balance, 16]].map(([head, width]) => ({ head: of(head as I18n), width: Number(width) })),
    rows: statement.accounts.flatMap((account) => [
      { cells: [of(account.title), of(account.place.name), statement.from === null ? '' : local(statement.from), '', of(w.opening), '', '', '', tengeOf(account.opening)] },
      ...account.rows.map((row) => ({
        cells: [of(account.title), of(account.place.name), local(row.at), local(row.happenedAt), row.mark === null ? of(row.what) : `${of(row.what)} (${of(w[row.mark])})`, row.document ?? '', tengeOf(row.debit), tengeOf(row.credit), tengeOf(row.balance)],
      })),
      { cells: [of(account.title), of(account.place.name), local(statement.to), '', of(w.closing), '', tengeOf(account.debit), tengeOf(account.credit), tengeOf(account.closing)] },
    ]),
  };
}

export function statementPdf(statement: AccountStatement, lang: 'kk' | 'ru', place: PlaceEntry | undefined, fictional: boolean): Uint8Array {
  const local = (at: Instant): string => momentInDigits(at, statement.zone);
  return renderStatement({
    lang, zone: statement.zone, now: statement.now, fictional, body: place?.name[lang] ?? statement.place?.name[lang] ?? null, head: place?.head ?? null,
    person: statement.person, birthDate: statement.birthDate, period: periodText(statement, lang),
    accounts: statement.accounts.map((account) => ({
      title: account.title[lang], place: account.place.name[lang], opening: account.opening, debit: account.debit, credit: account.credit, closing: account.closing,
      rows: account.rows.map((row) => ({ at: local(row.at), what: row.mark === null ? row.what[lang] : `${row.what[lang]} (${w[row.mark][lang]})`, document: row.document, debit: row.debit, credit: row.credit, balance: row.balance })),
    })),
    remarks: statement.remarks.map(({ title, cite, sum }) => ({ text: title[lang], article: `${cite.article}${cite.part === undefined ? '' : `(${cite.part})`}`, sum })),
  });
}

function periodText({ from, to, zone }: AccountStatement, language: Language): string {
  return `${from === null ? w.fromStart[language] : momentInDigits(from, zone)} – ${momentInDigits(to - 1, zone)}`;
}

export function accountsTable(place: PlaceEntry, books: PlaceBooks, rows: readonly AccountRow[], now: Instant, language: Language): TableFile {
  const of = (text: I18n): string => text[language];
  return {
    over: [of(w.books), of(place.name), momentInDigits(now, place.zone), `${of(w.cashBook)}: ${showSum(books.cash.book)}`],
    columns: [[w.person, 44], [w.here, 22], [w.personal, 18], [w.kept, 18], [w.last, 20], [w.remarks, 14]].map(([head, width]) => ({ head: of(head as I18n), width: Number(width) })),
    rows: rows.map((row) => ({ cells: [row.name, of(row.here ? w.isHere : w.hasLeft), tengeOf(row.account), tengeOf(row.kept), row.last === null ? '' : formatLocal(row.last - row.last % MINUTE, place.zone), row.remarks] })),
  };
}

export function accountsPdf(place: PlaceEntry, books: PlaceBooks, rows: readonly AccountRow[], now: Instant, language: Language, fictional: boolean): Uint8Array {
  const { columns } = accountsTable(place, books, [], now, language);
  const of = (text: I18n): string => text[language];
  const counted = books.cash.counted;
  return renderRegister({
    lang: language, title: of(w.books), fictional: fictional ? of(w.fictional) : null,
    about: [
      [of(w.place), of(place.name)], [of(w.asOf), momentInDigits(now, place.zone)], [of(w.cashBook), `${showSum(books.cash.book)} ₸`],
      ...(counted ? [[of(w.counted), `${momentInDigits(counted.at, place.zone)}: ${showSum(counted.found)} ₸; ${of(w.difference)}: ${showSum(counted.difference)} ₸`] as const] : []),
      // The cash desk stands above.
      ...books.trial.filter(({ kind, balance }) => kind !== 'cash' && balance !== 0).map(({ title, balance }) => [of(title), `${showSum(balance)} ₸`] as const),
    ],
    columns: columns.map(({ head, width }) => ({ head, share: width })),
    rows: rows.map((row) => ({ struck: false, broken: row.remarks > 0, cells: [row.name, of(row.here ? w.isHere : w.hasLeft), showSum(row.account), showSum(row.kept), row.last === null ? '' : momentInDigits(row.last, place.zone), row.remarks === 0 ? '' : String(row.remarks)] })),
    total: `${of(w.total)}: ${rows.length}; ${showSum(rows.reduce((sum, { account }) => sum + account, 0))} ₸; ${showSum(rows.reduce((sum, { kept }) => sum + kept, 0))} ₸`,
    signatures: [of(w.accountant), place.head === null ? of(w.head) : `${of(w.head)}, ${place.head}`],
    words: { signature: of(w.signature), name: of(w.fullName), printed: `${of(w.printed)}: ${momentInDigits(now, place.zone)} (UTC${offsetText(now, place.zone)}), ${place.zone}`, page: of(w.page) },
  }, now);
}
