/** The accounts of a place's books and in which words they are printed. Sums are whole tiyn: a debit above zero, a credit below. */
import type { I18n } from '../engine/norm.ts';

const words = (kk: string, ru: string, en: string): I18n => ({ kk, ru, en });

/**
 * `debit` accounts are what the place has, `credit` accounts what it owes. `person` and `kept` belong to one person each:
 * the personal account (art. 24(2)) can be disposed of, money kept until release (art. 33(4)) cannot.
 */
export const accounts = {
  cash: { side: 'debit', title: words('Касса', 'Касса учреждения', 'Cash desk') },
  bank: { side: 'debit', title: words('Банктегі депозиттік шот', 'Депозитный счёт в банке', 'Deposit account at the bank') },
  labour: { side: 'debit', title: words('Еңбекақы қоры', 'Фонд оплаты труда', 'Wage fund') },
  person: { side: 'credit', title: words('Жеке шоттар', 'Лицевые счета', 'Personal accounts') },
  kept: { side: 'credit', title: words('Босатылғанға дейін сақталатын ақша', 'Деньги на хранении до освобождения', 'Money kept until release') },
  arrived: { side: 'credit', title: words('Есептелмеген аударымдар', 'Незачисленные переводы', 'Transfers not yet credited') },
  wages: { side: 'credit', title: words('Төленетін жалақы', 'Заработная плата к зачислению', 'Wages to be credited') },
  shop: { side: 'credit', title: words('Дүкенмен және жеткізушілермен есеп айырысу', 'Расчёты с магазином и поставщиками', 'Owed to the shop and suppliers') },
  services: { side: 'credit', title: words('Ақылы қызметтер бойынша есеп айырысу', 'Расчёты за платные услуги', 'Owed for paid services') },
  postage: { side: 'credit', title: words('Пошта шығындары', 'Почтовые расходы', 'Owed for postage') },
  budget: { side: 'credit', title: words('Бюджетке төленетін залал', 'Ущерб к перечислению в бюджет', 'Damage owed to the budget') },
  withheld: { side: 'credit', title: words('Ұсталымдар', 'Удержания к перечислению', 'Deductions to be passed on') },
  unknown: { side: 'debit', title: words('Көзі көрсетілмеген сомалар', 'Суммы без указания источника', 'Sums without a stated source') },
} as const satisfies Readonly<Record<string, { readonly side: 'debit' | 'credit'; readonly title: I18n }>>;

export type AccountKind = keyof typeof accounts;
export const accountKinds = Object.keys(accounts) as readonly AccountKind[];

/** An account in one place's books. */
export interface Account {
  readonly kind: AccountKind;
  readonly place: string;
}

/** One side of a posting. `sum` in tiyn: above zero debit, below zero credit, never zero. */
export interface Line {
  readonly account: Account;
  readonly sum: number;
}

export const accountKey = ({ kind, place }: Account): string => `${kind}@${place}`;

/** The balance as it is printed, in tiyn: what the place has, or what it owes, above zero. `sum`: debits less credits. */
export function balanceOf(kind: AccountKind, sum: number): number {
  return accounts[kind].side === 'debit' || sum === 0 ? sum : -sum;
}
