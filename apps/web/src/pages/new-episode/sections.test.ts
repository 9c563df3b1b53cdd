import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '@kepil/modules/contract.ts';
import { newDraftFact } from '../record/drafts.ts';
import { carriedOver, emptyDraft, offered } from './sections.ts';

const label = { kk: 'к', ru: 'р', en: 'e' };
const type = (name: string, recordedBy?: string[]): Vocabulary['types'][number] => ({ type: name, title: label, group: 'detention', streams: ['episode'], fields: {}, ...(recordedBy ? { recordedBy } : {}) });
const types = [type('custody.admitted', ['duty-officer']), type('person.described'), type('detention.actual'), type('detention.protocol'), type('custody.departed')];
const place = { id: 'ivs-1', name: label, kind: 'ivs' };

describe('the first record', () => {
  it('offers in order of events what the office may record', () => {
    expect(offered(types, 'investigator').map((one) => one.type)).toEqual(['person.described', 'detention.actual', 'detention.protocol']);
    expect(offered(types, 'duty-officer').map((one) => one.type)).toContain('custody.admitted');
  });

  it('begins with the own place', () => {
    const admitted = emptyDraft(types, { capacity: 'duty-officer', place }).facts.find((fact) => fact.type === 'custody.admitted');
    expect(admitted).toMatchObject({ included: false, place: 'ivs-1', data: { place: 'ivs-1', placeKind: 'ivs', reason: 'first-placement' } });
  });

  it('carries name, place and time to the protocol while they are being typed', () => {
    const person = newDraftFact('person.described');
    const actual = newDraftFact('detention.actual', { data: { where: 'ул. Абая' } });
    const protocol = newDraftFact('detention.protocol', { at: 5000 });
    const empty = [person, actual, protocol];
    const half = carriedOver(empty, [{ ...person, data: { surname: 'Ахм' } }, actual, protocol]);
    const whole = carriedOver(half, half.map((fact) => (fact.type === 'person.described' ? { ...fact, data: { surname: 'Ахметов', name: 'Ерлан' } } : fact.type === 'detention.actual' ? { ...fact, at: 1000 } : fact)));
    expect(whole[0]?.at).toBe(1000);
    expect(whole[2]?.data).toEqual({ fullName: 'Ахметов Ерлан', where: 'ул. Абая', actualAt: 1000 });
  });

  it('never overwrites what was typed into the protocol itself', () => {
    const person = newDraftFact('person.described', { data: { surname: 'Ахметов' } });
    const protocol = newDraftFact('detention.protocol', { data: { fullName: 'со слов: Ахметов' } });
    const next = carriedOver([person, protocol], [{ ...person, data: { surname: 'Омаров' } }, protocol]);
    expect(next[1]?.data['fullName']).toBe('со слов: Ахметов');
  });
});
