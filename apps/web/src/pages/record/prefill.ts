/** What a form can know before anything is typed: the corrected fact, what would discharge the duty, the own place. */
import type { EpisodeView, FactView, Me, Vocabulary } from '@kepil/modules/contract.ts';
import { now } from '../../time/clock.ts';
import type { DraftFact } from './drafts.ts';

export interface PrefillFrom {
  readonly type: Vocabulary['types'][number];
  readonly me: Pick<Me, 'place'>;
  readonly episode: Pick<EpisodeView, 'summary'>;
  readonly corrected: FactView | undefined;
  readonly purpose?: string | undefined;
  readonly discharge: readonly { readonly fact: readonly string[]; readonly key: Readonly<Record<string, unknown>> }[];
}

export function prefill({ type, me, episode, corrected, purpose, discharge }: PrefillFrom): Pick<DraftFact, 'at' | 'place' | 'data'> {
  if (corrected) return { at: corrected.at, place: corrected.place, data: corrected.data };
  const keys = discharge.filter(({ fact }) => fact.includes(type.type)).map(({ key }) => key);
  const data: Record<string, unknown> = {};
  for (const [name, { kind, required }] of Object.entries(type.fields)) if (kind === 'documents' && required) data[name] = [];
  for (const [name, value] of Object.entries(keys[0] ?? {})) if (name in type.fields && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')) data[name] = value;
  if (type.fields['purpose']?.options?.some(({ value }) => value === purpose)) data['purpose'] = purpose;
  const place = me.place ?? episode.summary.place;
  if (place && 'place' in type.fields) data['place'] = place.id;
  if (place && 'placeKind' in type.fields) data['placeKind'] = place.kind;
  // To the minute: nobody writes seconds into a protocol.
  return { at: Math.floor(now() / 60_000) * 60_000, place: me.place?.id ?? null, data };
}
