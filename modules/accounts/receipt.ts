/** The receipt of one sum: what was taken or handed out, by whom, for whom. */
import type { ReceiptInput } from '@kepil/forms/money-receipt.ts';
import { civilDayInWords } from '@kepil/forms/paper-time.ts';
import { bookOf } from '@kepil/law/ledger/book.ts';
import { statementOf } from '@kepil/law/ledger/statement.ts';
import { whereabouts } from '@kepil/platform/access/position.ts';
import type { House } from '../house.ts';
import type { EpisodeRecord } from '../record-of-episode.ts';
import { rowView } from './statement.ts';

/** null: there is no such fact in force that moved the person's money. */
export function receiptOf(house: House, record: EpisodeRecord, id: string, lang: 'kk' | 'ru', officialName: (actor: string) => string | null): Omit<ReceiptInput, 'fictional'> | null {
  const fact = record.effective.find((one) => one.id === id);
  if (!fact) return null;
  const { entries } = bookOf(record.facts);
  const entry = entries.findLast((one) => one.fact.id === id && one.reversedBy === null);
  const lines = entry?.lines.filter(({ account }) => account.kind === 'person' || account.kind === 'kept') ?? [];
  // A list drawn up by the next place also moves what the last one kept: the receipt is that of the place which drew it up.
  const line = lines.find(({ account }) => account.place === fact.place) ?? lines[0];
  if (!entry || !line) return null;
  const row = statementOf(entries, line.account, 0, Number.MAX_SAFE_INTEGER).rows.find((one) => one.entry === entry);
  if (!row) return null;
  const { what, document } = rowView(row);
  const place = house.directory.place(fact.place ?? whereabouts(record.effective).place ?? '');
  const described = record.effective.find(({ type }) => type === 'person.described')?.data ?? {};
  const birthDate = described['birthDate'];
  return {
    lang, zone: place?.zone ?? fact.zone, now: house.now(), body: place?.name ?? null, number: document, at: fact.at, what: what[lang], account: line.account.kind === 'kept' ? 'kept' : 'person',
    person: ['surname', 'name', 'patronymic'].map((part) => described[part]).filter(Boolean).join(' '), birthDate: typeof birthDate === 'string' ? civilDayInWords(birthDate, lang) : null,
    direction: line.sum < 0 ? 'in' : 'out', sum: Math.abs(line.sum), balance: row.balance, official: officialName(fact.actor.id),
  };
}
