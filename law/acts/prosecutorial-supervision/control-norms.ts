/** Makers of norms about a person under control: a duty that one record opens and another meets, and a schedule of checks. */
import type { Guard, Match, Norm, On, Term, ValueRef } from '../../engine/norm.ts';
import type { I18n } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { act, cite, inForce } from './cite.ts';

export const inTime: I18n = words('«Уақтылы» деген сөздің саны жоқ: шама — жобаның параметрі (14-сұрақ).', '«Своевременно» без числа: величина — параметр проекта (вопрос 14).', '"In time" without a number: the value is a parameter of design (question 14).');

interface Duty {
  readonly point: '50' | '51';
  readonly sub: string;
  readonly what: string;
  readonly row: string | readonly string[];
  readonly title: I18n;
  readonly remedy: I18n;
  readonly opens: On;
  readonly base?: ValueRef;
  /** Days, by the parameter of design of this name. */
  readonly days: string;
  readonly discharge: readonly Match[];
  readonly voids?: readonly Match[];
  readonly early?: 'stream';
}

/** Removal from the register, and the end of the record, take the ground from under every duty of control. */
export const off: Match = { fact: ['control.removed', 'episode.ended'] };
export const aboutIt = { about: '$id' } as const;

const days = (name: string): Term => ({ param: `${act}.design.${name}`, unit: 'day', mode: 'exact' });
const frame = (point: '50' | '51', sub: string, what: string, row: string | readonly string[]) =>
  ({ id: `${act}.${point}.${what}`, rows: typeof row === 'string' ? [row] : row, cite: cite(point, sub), force: inForce, subject: 'episode', bearer: point === '50' ? 'probation-service' : 'public-security-unit' }) as const;

export const duty = ({ point, sub, what, row, title, remedy, opens, base, days: name, discharge, voids = [off], early }: Duty): Norm => ({
  ...frame(point, sub, what, row), certainty: 'design', title, remedy, openPoint: inTime,
  rule: { type: 'deadline', opens, ...(base === undefined ? {} : { base }), term: days(name), discharge, voids, ...(early === undefined ? {} : { early }), onMiss: 'breach' },
});

export const check = (point: '50' | '51', sub: string, what: string, row: string | readonly string[], title: I18n, remedy: I18n, on: On, require: Guard): Norm =>
  ({ ...frame(point, sub, what, row), certainty: 'F', title, remedy, rule: { type: 'check', on, require } });

/** From registration, and from each check, the next within so many days: a gap is shown on the day after. */
export const schedule = (point: '50' | '51', sub: string, what: string, row: string | readonly string[], kinds: readonly string[], state: string, title: I18n): Norm => duty({
  point, sub, what, row, title, days: `${point}.schedule`,
  remedy: words('Адамды тексеріп, нәтижесін жазыңыз.', 'Проверьте лицо и запишите результат.', 'Check the person and record the result.'),
  opens: { fact: ['control.registered', 'control.checked'], where: { any: [{ value: 'fact.kind', in: kinds }, { all: [{ value: 'fact.$type', is: 'control.checked' }, { state }] }] } },
  discharge: [{ fact: 'control.checked', meets: 'all' }], voids: [off, { fact: 'control.search-declared' }],
});
