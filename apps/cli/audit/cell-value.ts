/** The value of one cell for one field of the vocabulary, or what is wrong with it and what to do. */
import type { FieldSpec } from '@kepil/law/facts/field.ts';
import { readMoney } from '@kepil/law/facts/tiyn.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { words } from '../language.ts';
import { readDay, readMoment } from './moment.ts';
import type { DayOnly } from './moment.ts';
import { clipped } from '@kepil/platform/tables/row.ts';
import type { Cell } from '@kepil/platform/tables/row.ts';

export type ReadValue = { readonly value: unknown } | { readonly code: string; readonly message: I18n };

export interface Reading {
  readonly zone: Zone;
  readonly formats: readonly string[];
  readonly dayOnly: DayOnly;
  /** How the office writes a code → the code of the vocabulary. */
  readonly codes?: Readonly<Record<string, string | number | boolean>>;
}

/** How two ways of writing a word are compared: without case and outer spaces. */
export const folded = (text: string): string => text.trim().toLowerCase();

/** A field without a spec (a foreign set) is taken as text. */
export function readValue(raw: Cell, spec: FieldSpec | undefined, { zone, formats, dayOnly, codes }: Reading): ReadValue {
  const text = String(raw ?? '').trim();
  if (codes) {
    const entry = Object.entries(codes).find(([code]) => folded(code) === folded(text));
    return entry ? { value: entry[1] } : { code: 'unknown-code', message: unknownCode(text, Object.keys(codes)) };
  }
  switch (spec?.kind) {
    case 'instant': {
      const read = readMoment(raw, zone, formats, dayOnly);
      return 'at' in read ? { value: read.at } : read;
    }
    case 'date': {
      const read = readDay(raw, formats);
      return 'day' in read ? { value: read.day } : read;
    }
    case 'integer': return /^[+-]?\d+([.,]0+)?$/.test(text) ? { value: Number(text.replace(',', '.')) } : { code: 'not-a-number', message: words(`«${clipped(text)}» бүтін сан емес.`, `«${clipped(text)}» не целое число.`, `“${clipped(text)}” is no whole number.`) };
    case 'money': {
      const tiyn = readMoney(text);
      return tiyn === null ? { code: 'not-a-sum', message: words(`«${clipped(text)}» теңгедегі сома емес.`, `«${clipped(text)}» не сумма в тенге.`, `“${clipped(text)}” is no sum in tenge.`) } : { value: tiyn };
    }
    case 'boolean': return yesNo(raw, text);
    case 'choice': {
      const found = spec.options?.find((option) => folded(option) === folded(text) || Object.values(spec.optionLabels?.[option] ?? {}).some((label) => folded(label) === folded(text)));
      return found === undefined ? { code: 'unknown-code', message: unknownCode(text, spec.options ?? []) } : { value: found };
    }
    // A spreadsheet takes the number for one and drops its leading zeros.
    case 'iin': return { value: typeof raw === 'number' ? text.padStart(12, '0') : text.replace(/[\s-]/g, '') };
    case 'documents': case 'items': case 'injuries': case 'cells': case 'answers': case 'received': case 'zones': case 'findings': case 'choices': return listed(text);
    default: return { value: text };
  }
}

const yes = new Set(['да', 'иә', 'ия', 'yes', 'y', 'true', '1', '+', 'есть', 'бар']);
const no = new Set(['нет', 'жоқ', 'no', 'n', 'false', '0', '-']);

function yesNo(raw: Cell, text: string): ReadValue {
  if (typeof raw === 'boolean') return { value: raw };
  if (yes.has(folded(text))) return { value: true };
  if (no.has(folded(text))) return { value: false };
  return { code: 'unknown-code', message: unknownCode(text, ['да', 'нет', 'иә', 'жоқ']) };
}

function listed(text: string): ReadValue {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return { value };
  } catch {
    // Said below.
  }
  return { code: 'bad-json', message: words('JSON тізімі болуы тиіс: […].', 'Должен быть список JSON: […].', 'It must be a JSON list: […].') };
}

export function unknownCode(value: string, known: readonly string[]): I18n {
  const list = known.slice(0, 12).join(', ');
  return words(`«${clipped(value)}» коды белгісіз: сәйкестік файлына қосыңыз немесе мынаның бірін жазыңыз: ${list}.`, `Код «${clipped(value)}» неизвестен: добавьте его в файл соответствия или впишите один из: ${list}.`, `The code “${clipped(value)}” is not known: add it to the mapping file, or write one of: ${list}.`);
}
