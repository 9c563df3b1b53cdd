/** Money of persons over HTTP: the statement of a personal account, the books of a place. All sums are whole tiyn. */
import { z } from 'zod';
import { cite, i18n, instant } from '../contract.ts';

const tiyn = z.number().int();
const day = z.iso.date();
const named = z.object({ id: z.string(), name: i18n });

/** GET /api/episodes/:id/account: civil days of the place, both included; left out: from the beginning, until now. */
export const statementQuery = z.object({ from: day.optional(), to: day.optional() });
export type StatementQuery = z.infer<typeof statementQuery>;

export const statementRow = z.object({
  at: instant, fact: z.string(), type: z.string(),
  /** When it took place, where it was corrected later and stands under the day of the correction. */
  happenedAt: instant, what: i18n, document: z.string().nullable(),
  debit: tiyn, credit: tiyn, balance: tiyn,
  /** `back`: posted back by a correction; `new`: what stands in its place. */
  mark: z.enum(['back', 'new']).nullable(), by: z.string().nullable(),
});
export type StatementRow = z.infer<typeof statementRow>;

export const accountRemark = z.object({ code: z.string(), title: i18n, remedy: i18n, cite, fact: z.string(), sum: tiyn });
export type AccountRemark = z.infer<typeof accountRemark>;

export const accountStatement = z.object({
  episode: z.string(), person: z.string(), birthDate: z.string().nullable(), place: named.nullable(), zone: z.string(), now: instant, from: instant.nullable(), to: instant, version: z.number().int(),
  accounts: z.array(z.object({
    kind: z.enum(['person', 'kept']), title: i18n, place: named, opening: tiyn, debit: tiyn, credit: tiyn, closing: tiyn,
    /** Rows before the last thousand are in `opening` only. */
    earlier: z.number().int(), rows: z.array(statementRow),
  })),
  remarks: z.array(accountRemark),
  /** Types on money that the reader may record about the person. */
  mayRecord: z.array(z.string()),
});
export type AccountStatement = z.infer<typeof accountStatement>;

/** GET /api/places/:id/accounts */
export const accountsQuery = z.object({
  q: z.string().max(100).optional(), who: z.enum(['here', 'left', 'all', 'remarks']).default('all'),
  sort: z.enum(['name', 'account', 'kept', 'last']).default('name'), dir: z.enum(['asc', 'desc']).default('asc'),
  offset: z.coerce.number().int().min(0).max(100_000).default(0), limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type AccountsQuery = z.infer<typeof accountsQuery>;

export const accountRow = z.object({
  episode: z.string(), name: z.string(), here: z.boolean(), account: tiyn, kept: tiyn, last: instant.nullable(), remarks: z.number().int(),
});
export type AccountRow = z.infer<typeof accountRow>;

export const placeAccounts = z.object({
  place: named.extend({ kind: z.string() }), zone: z.string(), now: instant, total: z.number().int(), rows: z.array(accountRow),
  /** Over all persons of the place, whatever was looked for. */
  totals: z.object({ persons: z.number().int(), account: tiyn, kept: tiyn, remarks: z.number().int() }),
  /** Debits equal credits; `balance` as printed: what the place has, or what it owes. */
  trial: z.array(z.object({ kind: z.string(), title: i18n, side: z.enum(['debit', 'credit']), debit: tiyn, credit: tiyn, balance: tiyn })),
  cash: z.object({
    book: tiyn,
    /** The last count: what was found, what the book said at that moment; null: never counted. */
    counted: z.object({ at: instant, fact: z.string(), found: tiyn, book: tiyn, difference: tiyn, by: z.string().nullable() }).nullable(),
  }),
  mayRecord: z.array(z.string()), mayExport: z.boolean(),
});
export type PlaceAccounts = z.infer<typeof placeAccounts>;

const exported = { format: z.enum(['xlsx', 'csv', 'pdf']), lang: z.enum(['kk', 'ru', 'en']).optional() };
export const statementExport = statementQuery.extend(exported);
export const accountsExport = accountsQuery.omit({ offset: true, limit: true }).extend(exported);
