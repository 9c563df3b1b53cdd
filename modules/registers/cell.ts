/** A field of a fact as it stands in a cell: a text, words in three languages, a moment; and the same as one text for a file. */
import { documentKindLabels, factTypes } from '@kepil/law/facts/index.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { BasisDocument, FieldSpec } from '@kepil/law/facts/field.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { civilOf } from '@kepil/law/time/zone.ts';
import type { Language } from '@kepil/platform/problem/problem.ts';
import type { I18n } from '../contract.ts';
import type { CellPart, RegisterCell } from './contract.ts';
import { words } from './register.ts';

const yes = words('иә', 'да', 'yes');
const no = words('жоқ', 'нет', 'no');
/** Of a yes or no among other fields the value alone says nothing. */
const labelledYes = (label: I18n, value: boolean): I18n => ({ kk: `${label.kk}: ${(value ? yes : no).kk}`, ru: `${label.ru}: ${(value ? yes : no).ru}`, en: `${label.en}: ${(value ? yes : no).en}` });

export interface CellWorld {
  readonly nameOfPlace: (id: string) => I18n | null;
  /** Whether the account may read secret words; the data given are opened already. */
  readonly maySeeSecrets: boolean;
}

/** The parts of one field; none where it is empty. `alone`: the column is this field's own and its head says what it is. */
export function partsOf(world: CellWorld, { type, data }: Pick<Fact, 'type' | 'data'>, name: string, alone: boolean): RegisterCell {
  const spec = factTypes[type]?.fields[name];
  const value = data[name];
  if (!spec || value === undefined || value === null || value === '') return [];
  if (spec.secret && !world.maySeeSecrets) return [{ covered: true }];
  return plainParts(world, spec, value, alone);
}

function plainParts(world: CellWorld, spec: FieldSpec, value: unknown, alone: boolean): RegisterCell {
  const option = (code: unknown): CellPart => { const label = spec.optionLabels?.[String(code)]; return label ? { words: label } : { text: String(code) }; };
  switch (spec.kind) {
    case 'boolean': return [{ words: alone ? (value === true ? yes : no) : labelledYes(spec.label, value === true) }];
    case 'instant': return typeof value === 'number' ? [{ at: value }] : [];
    case 'choice': return [option(value)];
    case 'choices': return (Array.isArray(value) ? value : [value]).map(option);
    case 'place': { const name = world.nameOfPlace(String(value)); return [name ? { words: name } : { text: String(value) }]; }
    case 'documents': return (Array.isArray(value) ? value as BasisDocument[] : []).map(documentPart);
    case 'items': return (Array.isArray(value) ? value as { name: string; quantity?: number }[] : []).map(({ name, quantity }) => ({ text: quantity && quantity > 1 ? `${name} (${quantity})` : name }));
    case 'date': return [{ text: String(value).split('-').toReversed().join('.') }];
    // A pointer to another fact says nothing to a reader.
    case 'fact': case 'findings': return [];
    default: return [{ text: typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value) }];
  }
}

function documentPart({ kind, number, date, present }: BasisDocument): CellPart {
  const label = documentKindLabels[kind] ?? { kk: kind, ru: kind, en: kind };
  const rest = [number && ` № ${number}`, date && ` ${date.split('-').toReversed().join('.')}`].filter(Boolean).join('');
  const missing = present ? { kk: '', ru: '', en: '' } : { kk: ' (ұсынылмаған)', ru: ' (не предъявлено)', en: ' (not shown)' };
  return { words: { kk: label.kk + rest + missing.kk, ru: label.ru + rest + missing.ru, en: label.en + rest + missing.en } };
}

/** `21.11.2026 14:05` in the zone. */
export function momentText(at: Instant, zone: Zone): string {
  const { year, month, day, hour, minute } = civilOf(at, zone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(day)}.${two(month)}.${year} ${two(hour)}:${two(minute)}`;
}

/** The cell as one text. What is covered is said to be there. */
export const cellText = (cell: RegisterCell, language: Language, zone: Zone): string => cell.map((part) => {
  if ('text' in part) return part.text;
  if ('words' in part) return part.words[language];
  return 'at' in part ? momentText(part.at, zone) : '•••';
}).join('; ');
