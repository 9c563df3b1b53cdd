/** JSON Lines of whole facts, bare or as `kepil export` writes them (`{seq, entry, salt, fact}`): no mapping is needed. */
import { z } from 'zod';
import { capacities } from '@kepil/law/facts/fact.ts';
import { isKnownZone } from '@kepil/law/time/index.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { words } from '../language.ts';
import type { RowFacts } from './facts-of-row.ts';
import { clipped } from '@kepil/platform/tables/row.ts';
import type { Row } from '@kepil/platform/tables/row.ts';

const instant = z.number().int().min(0);
const kepilFact = z.looseObject({
  id: z.string().min(1).max(64), type: z.string().min(1).max(60), at: instant, recordedAt: instant.optional(), zone: z.string().optional(),
  streams: z.array(z.object({ kind: z.string(), id: z.string() })).min(1), place: z.string().nullable().optional(),
  actor: z.looseObject({ capacity: z.enum(capacities) }).optional(), data: z.record(z.string(), z.unknown()).nullable().optional(), corrects: z.string().nullable().optional(), withdraws: z.string().nullable().optional(),
});

/** `home`: the zone of facts that name none that is known. */
export function factsOfKepil({ file, number, value }: Row, home: Zone): RowFacts {
  const exported = typeof value === 'object' && value !== null && 'fact' in value && 'entry' in value ? value.fact : value;
  const parsed = kepilFact.safeParse(exported);
  const episode = parsed.success ? parsed.data.streams.find(({ kind }) => kind === 'episode') : undefined;
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    return { episode: '', person: '', facts: [], incomplete: true, problems: [{ file, row: number, column: where, code: 'bad-fact', weight: 'rejected', value: clipped(JSON.stringify(value) ?? ''), message: words(
      `Бұл Кепіл жазбасы емес: «${where}» өрісін тексеріңіз немесе --map көрсетіңіз.`, `Это не запись Кепіл: проверьте поле «${where}» или укажите --map.`, `This is no record of Kepil: check the field “${where}”, or give --map.`) }] };
  }
  // Facts of places and offices only are no part of anybody's episode.
  if (!episode) return { episode: '', person: '', facts: [], incomplete: false, problems: [] };
  const { id, type, at, recordedAt, zone, place, actor, data, corrects, withdraws } = parsed.data;
  return {
    episode: episode.id, person: '', incomplete: false, problems: [],
    facts: [{
      file, row: number, id, type, at, recordedAt: recordedAt ?? at, zone: zone !== undefined && isKnownZone(zone) ? zone : home, place: place ?? null, by: actor?.capacity ?? 'system', data: data ?? {}, columns: { at: 'at', type: 'type', id: 'id', ...Object.fromEntries(Object.keys(data ?? {}).map((field) => [`data.${field}`, `data.${field}`])) },
      ...(corrects ? { corrects } : {}), ...(withdraws ? { withdraws } : {}),
    }],
  };
}
