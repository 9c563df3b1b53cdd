/** What a draft lacks before it can be a fact at all: only what the vocabulary marks as required. */
import type { FieldView, Vocabulary } from '@kepil/modules/contract.ts';
import type { DraftFact } from './drafts.ts';

type Fields = Readonly<Record<string, FieldView>>;

/** Fields of the type that are to be drawn for these data: a field with `showIf` appears with the value that it depends on. */
export function shownFields(fields: Fields, data: DraftFact['data']): readonly (readonly [string, FieldView])[] {
  return Object.entries(fields).filter(([, { showIf }]) => {
    if (!showIf) return true;
    const value = data[showIf.field];
    return showIf.in.some((one) => one === value || (one === true && value !== undefined && value !== '' && value !== false));
  });
}

/** Names of required fields that are empty; `at` for the moment. */
export function missingOf(fact: DraftFact, types: Vocabulary['types']): readonly string[] {
  const fields = types.find(({ type }) => type === fact.type)?.fields ?? {};
  const empty = shownFields(fields, fact.data).filter(([name, spec]) => spec.required && isEmpty(fact.data[name])).map(([name]) => name);
  return fact.at === null ? ['at', ...empty] : empty;
}

/** Data without what is no longer drawn: an answer to a question that was taken back must not be sent. */
export function withoutHidden(fact: DraftFact, types: Vocabulary['types']): DraftFact {
  const fields = types.find(({ type }) => type === fact.type)?.fields;
  if (!fields) return fact;
  const shown = new Set(shownFields(fields, fact.data).map(([name]) => name));
  return { ...fact, data: Object.fromEntries(Object.entries(fact.data).filter(([name]) => shown.has(name) || !(name in fields))) };
}

/** An empty list of documents is a statement (nothing was shown), not an omission. */
const isEmpty = (value: unknown): boolean => value === undefined || value === '' || value === null;
