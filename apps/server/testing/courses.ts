/** Requests of an ordinary course of events, as a client would send them. */
import { randomUUID } from 'node:crypto';
import type { NewFactBody, RecordRequest } from '@kepil/modules/contract.ts';

export const MINUTE = 60_000;
export const HOUR = 3_600_000;

export function fact(episode: string, type: string, at: number, data: Record<string, unknown>, more: Partial<NewFactBody> = {}): NewFactBody {
  return { id: randomUUID(), type, at, streams: [{ kind: 'episode', id: episode }], place: null, data, ...more };
}

export const person = (episode: string, at: number, data: Record<string, unknown> = {}): NewFactBody =>
  fact(episode, 'person.described', at, { surname: 'Әбдіқұлов', name: 'Ғани', patronymic: 'Өмірұлы', birthDate: '1990-04-12', sex: 'male', citizenship: 'citizen', ...data });

export const detained = (episode: string, at: number): NewFactBody => fact(episode, 'detention.actual', at, { basis: 'suspicion', where: 'Абай даңғылы' });

export const admitted = (episode: string, at: number, place: string, kind: string): NewFactBody =>
  fact(episode, 'custody.admitted', at, { place, placeKind: kind, reason: 'first-placement', basis: [{ kind: 'detention-protocol', present: true }] }, { place });

/** Person, detention and admission in one request: how a duty officer opens an episode. */
export function opening(episode: string, at: number, place: string, kind = 'ivs'): RecordRequest {
  return { facts: [person(episode, at), detained(episode, at), admitted(episode, at + HOUR, place, kind)] };
}
