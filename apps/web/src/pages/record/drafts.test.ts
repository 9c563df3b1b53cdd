import { describe, expect, it } from 'vitest';
import type { Draft, Store } from './drafts.ts';
import { bodiesOf, dropDraft, newDraftFact, readDraft, sweepDrafts, writeDraft } from './drafts.ts';
import { uuidv7 } from './uuid.ts';

/** A store as the browser's: strings under names, in order, with a limit. */
function storeOf(limit = 10_000): Store {
  const values = new Map<string, string>();
  return {
    getItem: (name) => values.get(name) ?? null,
    setItem: (name, value) => {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
      values.set(name, value);
    },
    removeItem: (name) => { values.delete(name); },
    key: (i) => [...values.keys()][i] ?? null,
    get length() { return values.size; },
  };
}

const draft = (savedAt: number): Draft => ({ episode: 'e1', version: 3, savedAt, facts: [newDraftFact('detention.actual', { at: 1000, data: { where: 'ул. Абая', detainedBy: '' } })] });

describe('a draft', () => {
  it('comes back as it was, to the person who made it and to no other', () => {
    const store = storeOf();
    const mine = draft(5);
    writeDraft(store, 'aisulu', 'new', mine);
    expect(readDraft(store, 'aisulu', 'new')).toEqual(mine);
    expect(readDraft(store, 'bolat', 'new')).toBeNull();
  });

  it('is gone after it was recorded, and the others stay', () => {
    const store = storeOf();
    writeDraft(store, 'a', 'new', draft(5));
    writeDraft(store, 'a', 'e1/release.executed', draft(5));
    dropDraft(store, 'a', 'new');
    expect(readDraft(store, 'a', 'new')).toBeNull();
    expect(readDraft(store, 'a', 'e1/release.executed')).not.toBeNull();
  });

  it('says when the device has no room for it', () => {
    expect(writeDraft(storeOf(10), 'a', 'new', draft(5))).toBe(false);
  });

  it('that is damaged is no draft', () => {
    const store = storeOf();
    store.setItem('kepil.draft.a.new', '{"facts":');
    expect(readDraft(store, 'a', 'new')).toBeNull();
  });

  it('that nobody came back to for thirty days is thrown away, whoever made it; other keys are not ours', () => {
    const store = storeOf();
    const now = 100 * 86_400_000;
    writeDraft(store, 'a', 'old', draft(now - 31 * 86_400_000));
    writeDraft(store, 'b', 'new', draft(now - 86_400_000));
    store.setItem('kepil.language', 'kk');
    expect(sweepDrafts(store, now)).toBe(1);
    expect(store.getItem('kepil.language')).toBe('kk');
    expect(readDraft(store, 'b', 'new')).not.toBeNull();
  });
});

describe('what is sent', () => {
  it('has the ids of the draft, no empty values, and no fact without a moment', () => {
    const fact = newDraftFact('detention.actual', { at: 1000, data: { where: 'ул. Абая', detainedBy: '', remote: false } });
    const bodies = bodiesOf({ episode: 'e1', facts: [fact, newDraftFact('detention.delivered'), newDraftFact('medical.examined', { at: 5, included: false })] });
    expect(bodies).toEqual([{ id: fact.id, type: 'detention.actual', at: 1000, place: null, streams: [{ kind: 'episode', id: 'e1' }], data: { where: 'ул. Абая', remote: false } }]);
  });
});

describe('an identifier', () => {
  it('is a UUIDv7 of the moment', () => {
    expect(uuidv7(0x0190_0000_0000, new Uint8Array(10))).toBe('01900000-0000-7000-8000-000000000000');
    expect(uuidv7()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(uuidv7(1) < uuidv7(2)).toBe(true);
  });
});
