/** Taking a place along and beginning its inspection. */
import type { InspectionSheet } from '@kepil/modules/supervision/inspection/contract.ts';
import { get } from '../../api/client.ts';
import { trustServerClock } from '../../time/clock.ts';
import { zoneOr } from '../../time/show.ts';
import { uuidv7 } from '../record/uuid.ts';
import { newForm } from './form.ts';
import { keepInspection, keepSheet, type Kept, type TakenSheet } from './store.ts';

/** Throws ProblemError, ConnectionError. */
export async function take(account: string, place: string): Promise<TakenSheet> {
  const sheet = await get<InspectionSheet>(`/api/places/${encodeURIComponent(place)}/inspection`);
  trustServerClock(sheet.asOf);
  const now = Date.now();
  const taken: TakenSheet = { place, account, takenAt: now, ahead: sheet.asOf - now, sheet };
  await keepSheet(taken);
  return taken;
}

export async function begin(account: string, { sheet, ahead }: TakenSheet): Promise<Kept> {
  const now = Date.now();
  const kept: Kept = {
    id: uuidv7(), knownId: uuidv7(), account, place: sheet.place.id, placeName: sheet.place.name, zone: zoneOr(sheet.place.zone), state: 'open', begunAt: now, savedAt: now,
    form: newForm(), knownAsOf: sheet.asOf, readyAt: null, body: null, tried: false, recordedAt: null, sentAt: null, meanwhile: [], besides: false, refused: null, ahead,
  };
  await keepInspection(kept);
  return kept;
}
