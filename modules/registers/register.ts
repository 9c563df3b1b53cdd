/**
 * A register (journal of a place or an office) as data: which facts open its lines, what follows them, which columns it has, which norms
 * colour a line. There is one mechanism for all of them: `lines.ts` reads, `line-view.ts` fills the cells, `export.ts` writes files.
 */
import type { Cite, I18n } from '@kepil/law/engine/norm.ts';
import type { PlaceKind } from '@kepil/law/facts/fact.ts';
import { factTypes } from '@kepil/law/facts/index.ts';

export type Column =
  /** What stands in every fact: its moment, its kind, its place, whom it concerns, in which cell the person lay then, of which office it is. */
  | { readonly is: 'at' | 'what' | 'place' | 'person' | 'cell' | 'office' }
  /** Fields of the fact; of several those that are filled. The label is that of the vocabulary unless the register has its own. */
  | { readonly is: 'field'; readonly fields: readonly string[]; readonly label?: I18n }
  /** What followed, tied by the key of the line: when, and the fields to be shown of it. */
  | { readonly is: 'follow'; readonly types: readonly string[]; readonly label: I18n; readonly fields?: readonly string[] };

/** A group of registers on the page that lists them. */
export type RegisterTopic = 'movement' | 'contacts' | 'regime' | 'discipline' | 'health' | 'safety' | 'property' | 'control' | 'hierarchy' | 'planning' | 'reporting' | 'organisation';

export interface RegisterSpec {
  readonly id: string;
  readonly topic: RegisterTopic;
  readonly title: I18n;
  /** Who keeps it: a place of custody (the default) or a prosecutor's office, of its own work. */
  readonly keptBy?: 'office';
  /** Kinds of places that keep it; null: all. */
  readonly kinds: readonly PlaceKind[] | null;
  /** Fact types that open a line, each with the field by whose value what follows is tied to it; null: the fact's own id. */
  readonly opens: Readonly<Record<string, string | null>>;
  /** Fact types that follow a line, each with the field that holds the line's key. */
  readonly follows: Readonly<Record<string, string>>;
  readonly columns: readonly Column[];
  /** Norms whose findings colour a line: beginnings of their ids, e.g. `special-institutions.19`. */
  readonly norms: readonly string[];
  /** What the button of the register records; the first is offered first. */
  readonly records: readonly string[];
  /** Articles that demand that this be recorded. */
  readonly demandedBy: readonly Cite[];
}

export const words = (kk: string, ru: string, en: string): I18n => ({ kk, ru, en });
export const field = (...fields: readonly string[]): Column => ({ is: 'field', fields });
export const labelled = (label: I18n, ...fields: readonly string[]): Column => ({ is: 'field', fields, label });
export const follow = (label: I18n, types: readonly string[], ...fields: readonly string[]): Column => ({ is: 'follow', types, label, fields });
export const AT = { is: 'at' } as const satisfies Column;
export const WHAT = { is: 'what' } as const satisfies Column;
export const PERSON = { is: 'person' } as const satisfies Column;
export const CELL = { is: 'cell' } as const satisfies Column;
/** Shown only where several offices are asked at once. */
export const OFFICE = { is: 'office' } as const satisfies Column;
/** An article of the Law on special institutions. */
export const article = (number: string, part?: string, point?: string): Cite =>
  ({ act: 'special-institutions', article: number, ...(part === undefined ? {} : { part }), ...(point === undefined ? {} : { point }) });

/** A point of the Instruction on prosecutorial supervision. */
export const point = (number: string, part?: string): Cite => ({ act: 'prosecutorial-supervision', article: number, ...(part === undefined ? {} : { part }) });

/** Whether the norm colours lines of this register: an article's prefix ends where the next part of the id begins. */
export const colours = ({ norms }: RegisterSpec, norm: string): boolean => norms.some((beginning) => norm === beginning || norm.startsWith(`${beginning}.`));

/** The words over a column. */
export function headOf({ opens, follows }: RegisterSpec, column: Column): I18n {
  switch (column.is) {
    case 'at': return words('Болған уақыты', 'Когда', 'When');
    case 'what': return words('Не болды', 'Что', 'What');
    case 'place': return words('Орын', 'Место', 'Place');
    case 'person': return words('Кім', 'Лицо', 'Person');
    case 'cell': return words('Камера', 'Камера', 'Cell');
    case 'office': return words('Прокуратура', 'Прокуратура', 'Office');
    case 'follow': return column.label;
    case 'field': {
      if (column.label) return column.label;
      const name = column.fields[0] ?? '';
      for (const type of [...Object.keys(opens), ...Object.keys(follows)]) {
        const label = factTypes[type]?.fields[name]?.label;
        if (label) return label;
      }
      throw new Error(`no fact of the register has the field ${name}`);
    }
  }
}
