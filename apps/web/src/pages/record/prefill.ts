/** What a form can know before anything is typed: the corrected fact, what would discharge the duty, the own place. */
import type { EpisodeView, FactView, Me, Vocabulary } from '@kepil/modules/contract.ts';
import { now } from '../../time/clock.ts';
import type { DraftFact } from './drafts.ts';
import type { Given } from './search.ts';

export interface PrefillFrom {
  readonly type: Vocabulary['types'][number];
  readonly me: Pick<Me, 'place'>;
  readonly episode: Pick<EpisodeView, 'summary'>;
  readonly corrected: FactView | undefined;
  readonly purpose?: string | undefined;
  readonly given?: Given | undefined;
  readonly discharge: readonly { readonly fact: readonly string[]; readonly key: Readonly<Record<string, unknown>> }[];
}

export function prefill({ type, me, episode, corrected, purpose, given, discharge }: PrefillFrom): Pick<DraftFact, 'at' | 'place' | 'data'> {
  if (corrected) return { at: corrected.at, place: corrected.place, data: corrected.data };
  const keys = discharge.filter(({ fact }) => fact.includes(type.type)).map(({ key }) => key);
  const data: Record<string, unknown> = {};
  for (const [name, { kind, required }] of Object.entries(type.fields)) if (kind === 'documents' && required) data[name] = [];
  for (const [name, value] of Object.entries(keys[0] ?? {})) if (name in type.fields && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')) data[name] = value;
  if (type.fields['purpose']?.options?.some(({ value }) => value === purpose)) data['purpose'] = purpose;
  Object.assign(data, givenTo(type, given));
  const place = me.place ?? episode.summary.place;
  if (place && 'place' in type.fields) data['place'] = place.id;
  if (place && 'placeKind' in type.fields) data['placeKind'] = place.kind;
  // To the minute: nobody writes seconds into a protocol.
  return { at: Math.floor(now() / 60_000) * 60_000, place: me.place?.id ?? null, data };
}

/** Of what is given only what the type has a field for, of its kind: an address may have been written by anybody. */
export function givenTo({ fields }: Pick<PrefillFrom['type'], 'fields'>, given: Given = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([name, value]) => {
    const field = fields[name];
    switch (field?.kind) {
      case undefined: return false;
      case 'boolean': return typeof value === 'boolean';
      case 'integer': case 'instant': return typeof value === 'number';
      case 'choice': return field.options?.some((option) => option.value === value) ?? false;
      case 'findings': return Array.isArray(value);
      case 'text': case 'long-text': case 'fact': case 'date': return typeof value === 'string';
      default: return false;
    }
  }));
}
