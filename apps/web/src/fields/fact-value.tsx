/** The data of a fact as a person reads them: labels and words of the vocabulary, times of the place. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { documentKindLabels } from '@kepil/law/facts/choices.ts';
import { injuriesOf, injuryWords } from '@kepil/law/facts/injuries.ts';
import { verdictLabels, verdicts, type Answer, type Received } from '@kepil/law/facts/inspection-answers.ts';
import { showMoney } from '@kepil/law/facts/tiyn.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import type { FactView, FieldView, Vocabulary } from '@kepil/modules/contract.ts';
import { placesQuery, vocabularyQuery } from '../api/queries.ts';
import { useLanguage, useText } from '../i18n/language.ts';
import { useWords } from '../i18n/words.ts';
import { showCivil, showDateTime } from '../time/show.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface ShownValue {
  readonly name: string;
  readonly label: string;
  readonly value: ReactNode;
}

/** The filled fields of a fact, in the order of the vocabulary; a field that it does not know comes last under its own name. */
export function useFactValues(): (fact: Pick<FactView, 'type' | 'data' | 'zone'>, facts: readonly FactView[]) => readonly ShownValue[] {
  const text = useText();
  const types = useQuery(vocabularyQuery).data?.types;
  const value = useFieldValue();
  return ({ type, data, zone }, facts) => {
    const fields = types?.find((one) => one.type === type)?.fields ?? {};
    const names = [...Object.keys(fields).filter((name) => name in data), ...Object.keys(data).filter((name) => !(name in fields))];
    return names.filter((name) => data[name] !== null && data[name] !== undefined && data[name] !== '').map((name) => {
      const spec = fields[name];
      return { name, label: spec ? text(spec.label) : name, value: value(spec, data[name], zone, facts) };
    });
  };
}

export type FieldsByType = Vocabulary['types'];

function useFieldValue(): (spec: FieldView | undefined, value: unknown, zone: Zone, facts: readonly FactView[]) => ReactNode {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const language = useLanguage();
  const places = useQuery(placesQuery).data?.rows;
  const show = (spec: FieldView | undefined, value: unknown, zone: Zone, facts: readonly FactView[]): ReactNode => {
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    switch (spec?.kind) {
      case 'instant': return typeof value === 'number' ? showDateTime(value, zone) : String(value);
      case 'money': return typeof value === 'number' ? showMoney(value) : String(value);
      case 'date': return showCivil(String(value)) || String(value);
      case 'choice': return text(spec.options?.find((option) => option.value === value)?.label) || String(value);
      case 'choices': return (Array.isArray(value) ? value : [value]).map((one) => text(spec.options?.find((option) => option.value === one)?.label) || String(one)).join(', ');
      case 'place': return text(places?.find(({ id }) => id === value)?.name) || String(value);
      case 'fact': {
        const fact = facts.find(({ id }) => id === value);
        return fact ? <a href={`#fact-${fact.id}`}>{text(fact.title)}, {showDateTime(fact.at, zone)}</a> : String(value);
      }
      case 'documents': return (Array.isArray(value) ? value as { kind: string; number?: string; date?: string; present: boolean }[] : []).map(({ kind, number, date }) => [text(documentKindLabels[kind]) || kind, number && `№ ${number}`, date && showCivil(date)].filter(Boolean).join(' ')).join('; ');
      case 'answers': {
        const given = Array.isArray(value) ? value as Answer[] : [];
        return verdicts.map((verdict) => ({ verdict, count: given.filter((answer) => answer.value === verdict).length })).filter(({ count }) => count > 0).map(({ verdict, count }) => `${text(verdictLabels[verdict])}: ${count}`).join('; ');
      }
      case 'received': return (Array.isArray(value) ? value as Received[] : []).map(({ name, subject }) => [name, subject].filter(Boolean).join(': ')).join('; ');
      // Named in words, with the way to each, by the page of the act.
      case 'findings': return Array.isArray(value) ? String(value.length) : '';
      case 'injuries': return injuriesOf(value)?.map((injury) => injuryWords(injury, language)).join('; ') ?? String(value);
      case 'cells': return (Array.isArray(value) ? value as { cell: string; registered: number; present: number }[] : []).map(({ cell, registered, present }) => `${cell}: ${present}/${registered}`).join(', ');
      case 'items': return (Array.isArray(value) ? value as { name: string; quantity?: number; amount?: number }[] : []).map(({ name, quantity, amount }) => [name, amount !== undefined && showMoney(amount), quantity && quantity > 1 && `(${quantity})`].filter(Boolean).join(' ')).join(', ');
      default: return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
    }
  };
  return show;
}
