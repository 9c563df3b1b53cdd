/** The statement of a person's accounts: what came and went, to the tiyn, and what does not tally. */
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import { accounts } from '@kepil/law/ledger/account.ts';
import { bookOf } from '@kepil/law/ledger/book.ts';
import { isMoneyFact } from '@kepil/law/ledger/posting.ts';
import { remarkKinds, type Remark } from '@kepil/law/ledger/remark.ts';
import { personalAccounts, statementOf, type StatementRow as Row } from '@kepil/law/ledger/statement.ts';
import { DAY, NEVER, type Instant, type Zone } from '@kepil/law/time/instant.ts';
import { civilDate, startOfDay } from '@kepil/law/time/zone.ts';
import { may, type Principal } from '@kepil/platform/access/may.ts';
import { whereabouts } from '@kepil/platform/access/position.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { House } from '../house.ts';
import type { EpisodeRecord } from '../record-of-episode.ts';
import type { AccountRemark, AccountStatement, StatementQuery, StatementRow } from './contract.ts';

/** Most rows of one account on a page: a list is bounded; the rest stands in its opening balance. */
const MOST_ROWS = 1000;

export function statementView(house: House, who: Principal, record: EpisodeRecord, query: StatementQuery): AccountStatement {
  const { place } = whereabouts(record.effective);
  const zone = (place === null ? undefined : house.directory.place(place)?.zone) ?? record.effective.at(-1)?.zone ?? 'Asia/Almaty';
  const now = house.now();
  const { from, to } = periodOf(query, zone, now);
  const { entries, remarks } = bookOf(record.facts);
  const described = record.effective.find(({ type }) => type === 'person.described')?.data ?? {};
  return {
    episode: record.id, person: ['surname', 'name', 'patronymic'].map((part) => described[part]).filter(Boolean).join(' '), birthDate: typeof described['birthDate'] === 'string' ? described['birthDate'] : null,
    place: place === null ? null : placeNamed(house, place), zone, now, from, to, version: record.version,
    accounts: personalAccounts(entries, place).map((account) => {
      const { rows, opening, debit, credit, closing } = statementOf(entries, account, from ?? 0, to);
      const shown = rows.slice(-MOST_ROWS);
      const earlier = rows.length - shown.length;
      return {
        kind: account.kind === 'kept' ? 'kept' as const : 'person' as const, title: personalTitles[account.kind === 'kept' ? 'kept' : 'person'], place: placeNamed(house, account.place),
        opening: earlier === 0 ? opening : rows[earlier - 1]?.balance ?? opening, debit, credit, closing, earlier, rows: shown.map(rowView),
      };
    }),
    remarks: remarks.map(remarkView),
    mayRecord: may(who, 'fact.record', record.position) ? Object.values(factTypes).filter((spec) => spec.streams[0] === 'episode' && isMoneyFact(spec) && spec.recordedBy.includes(who.capacity)).map(({ type }) => type) : [],
  };
}

const personalTitles = {
  person: { kk: 'Жеке шот', ru: 'Лицевой счёт', en: 'Personal account' },
  kept: accounts.kept.title,
};

/** The end of a period that is left out lies beyond now: what a correction of this very minute brought belongs to it. */
export function periodOf({ from, to }: StatementQuery, zone: Zone, now: Instant): { from: Instant | null; to: Instant } {
  if (from !== undefined && to !== undefined && from > to) throw new Problem('invalid', { fields: [{ path: 'to', code: 'before-from', message: backwards }] });
  const next = (day: string): Instant => startOfDay(civilDate(startOfDay(day, zone) + DAY + DAY / 4, zone), zone);
  return { from: from === undefined ? null : startOfDay(from, zone), to: to === undefined ? Math.min(now + 1, NEVER) : next(to) };
}

export function rowView({ entry, debit, credit, balance }: Row): StatementRow {
  const { fact, at, reversedBy, broughtBy } = entry;
  return {
    at, fact: fact.id, type: fact.type, happenedAt: fact.at, what: whatOf(fact), document: documentOf(fact), debit, credit, balance,
    mark: reversedBy !== null ? 'back' : broughtBy !== null ? 'new' : null, by: reversedBy ?? broughtBy,
  };
}

export function remarkView({ code, fact, sum }: Remark): AccountRemark {
  const { title, remedy, cite } = remarkKinds[code];
  return { code, title, remedy, cite: { ...cite }, fact, sum };
}

/** The kind of record and, where it has one, its purpose or source. */
export function whatOf({ type, data }: Pick<Fact, 'type' | 'data'>): I18n {
  const spec = factTypes[type];
  const title = spec?.title ?? { kk: type, ru: type, en: type };
  const more = ['purpose', 'how', 'from', 'to', 'with', 'direction'].flatMap((name) => {
    const label = spec?.fields[name]?.optionLabels?.[String(data[name])];
    return label ? [label] : [];
  })[0];
  const own = ['sender', 'recipient', 'payer', 'payee', 'service'].flatMap((name) => (typeof data[name] === 'string' ? [data[name]] : []))[0];
  const join = (language: keyof I18n): string => {
    const particulars = [more?.[language], own].filter((part) => part !== undefined);
    return particulars.length === 0 ? title[language] : `${title[language]}: ${particulars.join(', ')}`;
  };
  return { kk: join('kk'), ru: join('ru'), en: join('en') };
}

function documentOf({ data }: Fact): string | null {
  const found = ['number', 'protocolNumber', 'permissionNumber', 'executiveDocument', 'courtAct', 'sourceId', 'damageId', 'thingsId'].map((name) => data[name]).find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : null;
}

export function placeNamed(house: House, id: string): { id: string; name: I18n } {
  return { id, name: house.directory.place(id)?.name ?? { kk: id, ru: id, en: id } };
}

const backwards = {
  kk: 'Кезеңнің соңы басынан бұрын: күндерді ауыстырыңыз.', ru: 'Конец периода раньше начала: поменяйте даты местами.', en: 'The period ends before it begins: swap the days.',
};
