/** What does not tally in the books, with the article it touches. A remark is no refusal: what happened is on record as it was told. */
import type { Cite, I18n } from '../engine/norm.ts';

const words = (kk: string, ru: string, en: string): I18n => ({ kk, ru, en });
const cite = (article: string, part: string): Cite => ({ act: 'special-institutions', article, part });

export const remarkKinds = {
  'beyond-means': {
    cite: cite('24', '2'), title: words('Жеке шоттағы қаражаттан артық жұмсалды', 'Израсходовано больше, чем было на лицевом счёте', 'More was spent than the personal account held'),
    remedy: words('Жазбаны тексеріп, түзетіңіз немесе артық соманы шотқа қайтарыңыз.', 'Проверьте запись и исправьте её либо верните излишек на счёт.', 'Check and correct the record, or return the excess to the account.'),
  },
  'beyond-kept': {
    cite: cite('33', '4'), title: words('Сақтаудағыдан артық ақша берілді', 'Выдано больше, чем было принято на хранение', 'More was handed out than had been taken into keeping'),
    remedy: words('Қабылдау тізімін беру жазбасымен салыстырыңыз.', 'Сверьте опись при приёме с записью о выдаче.', 'Compare the list at reception with the record of return.'),
  },
  'kept-back': {
    cite: cite('33', '4'), title: words('Босату кезінде сақтаудағы ақша толық берілмеді', 'При освобождении деньги с хранения выданы не полностью', 'Money in keeping was not handed back in full at release'),
    remedy: words('Қалған соманы беріп, қолхат алыңыз.', 'Выдайте остаток и возьмите расписку.', 'Hand out the rest and take the receipt.'),
  },
  'not-paid-out': {
    cite: cite('48', '5'), title: words('Шот жабылды деп жазылған, бірақ онда қалдық бар', 'Записано, что счёт закрыт, но на нём есть остаток', 'The account is recorded as settled and still holds money'),
    remedy: words('Қалдықты беріңіз және берілгенін жазыңыз.', 'Выдайте остаток и запишите выдачу.', 'Pay out the balance and record it.'),
  },
  'transfer-differs': {
    cite: cite('24', '2'), title: words('Есептелген сома келген аударымға тең емес', 'Зачислена не та сумма, что поступила переводом', 'The sum credited is not the sum of the transfer'),
    remedy: words('Аударымды толық есептеңіз немесе жазбаны түзетіңіз.', 'Зачислите перевод полностью либо исправьте запись.', 'Credit the transfer in full, or correct the record.'),
  },
  'wages-differ': {
    cite: cite('26', '2'), title: words('Есептелген сома ұсталымнан кейінгі жалақыға тең емес', 'Зачислена не та сумма, что причитается после удержаний', 'The sum credited is not the wage after deductions'),
    remedy: words('Айырманы есептеңіз немесе жазбаны түзетіңіз.', 'Зачислите разницу либо исправьте запись.', 'Credit the difference, or correct the record.'),
  },
  'deductions-above-wages': {
    cite: cite('26', '2'), title: words('Ұсталымдар жалақыдан артық', 'Удержания больше заработной платы', 'Deductions are more than the wage'),
    remedy: words('Ұсталымдарды тексеріңіз.', 'Проверьте удержания.', 'Check the deductions.'),
  },
  'no-source': {
    cite: cite('24', '2'), title: words('Шотқа есептелген соманың көзі көрсетілмеген', 'Источник зачисленной суммы не указан', 'The source of the credited sum is not stated'),
    remedy: words('Аударымның немесе есептеудің нөмірін көрсетіңіз.', 'Укажите номер перевода или начисления.', 'Give the number of the transfer or accrual.'),
  },
  'no-document': {
    cite: cite('26', '2'), title: words('Ұсталымның атқарушылық құжаты көрсетілмеген', 'Не указан исполнительный документ об удержании', 'The deduction names no executive document'),
    remedy: words('Құжаттың нөмірін көрсетіңіз немесе соманы қайтарыңыз.', 'Укажите номер документа либо верните сумму.', 'Give its number, or return the sum.'),
  },
  'above-order': {
    cite: cite('40', '2'), title: words('Залал қаулыдағы мөлшерден артық өндірілді', 'Взыскано больше, чем определено постановлением об ущербе', 'More was recovered than the order on damage sets'),
    remedy: words('Артық соманы жеке шотқа қайтарыңыз.', 'Верните излишек на лицевой счёт.', 'Return the excess to the personal account.'),
  },
  'refund-short': {
    cite: cite('40', '5'), title: words('Дұрыс өндірілмеген сома толық қайтарылмаған', 'Неправильно взысканная сумма возвращена не полностью', 'A sum wrongly recovered is not returned in full'),
    remedy: words('Қалған соманы жеке шотқа есептеңіз.', 'Зачислите остаток на лицевой счёт.', 'Credit the rest to the personal account.'),
  },
} as const satisfies Readonly<Record<string, { readonly cite: Cite; readonly title: I18n; readonly remedy: I18n }>>;

export type RemarkCode = keyof typeof remarkKinds;

export interface Remark {
  readonly code: RemarkCode;
  /** The fact at which it shows. */
  readonly fact: string;
  /** By how much, in tiyn; of a difference: credited less due. */
  readonly sum: number;
}

export const remarkOf = (code: RemarkCode, fact: string, sum: number): Remark => ({ code, fact, sum });
