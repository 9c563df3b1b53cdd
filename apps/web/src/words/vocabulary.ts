/** Words of the vocabulary of facts that the server sends: titles of types, labels of fields and of their options. */
import { useQuery } from '@tanstack/react-query';
import type { FieldView } from '@kepil/modules/contract.ts';
import { vocabularyQuery } from '../api/queries.ts';
import { useText } from '../i18n/language.ts';

/** Title of a fact type; its code until the vocabulary has come. */
export function useTypeTitle(): (type: string) => string {
  const text = useText();
  const types = useQuery(vocabularyQuery).data?.types;
  return (type) => text(types?.find((one) => one.type === type)?.title) || type;
}

/** Label of a field, of the given type where it has one, else of the first type that has it. */
export function useFieldLabel(): (name: string, type?: string) => string {
  const text = useText();
  const find = useFieldSpec();
  return (name, type) => text(find(name, type)?.label) || name;
}

export function useFieldSpec(): (name: string, type?: string) => FieldView | undefined {
  const types = useQuery(vocabularyQuery).data?.types ?? [];
  return (name, type) => types.find((one) => one.type === type)?.fields[name] ?? types.find((one) => name in one.fields)?.fields[name];
}
