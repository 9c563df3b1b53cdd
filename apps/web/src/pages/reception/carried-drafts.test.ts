import { describe, expect, it } from 'vitest';
import { newDraftFact, readDraft, writeDraft, type Store } from '../record/drafts.ts';
import { carryDrafts } from './carried-drafts.ts';

function storeOf(): Store {
  const values = new Map<string, string>();
  return { getItem: (name) => values.get(name) ?? null, setItem: (name, value) => { values.set(name, value); }, removeItem: (name) => { values.delete(name); }, key: (i) => [...values.keys()][i] ?? null, get length() { return values.size; } };
}

describe('when one step of a reception has been recorded', () => {
  const draft = (version: number) => ({ episode: 'e1', version, savedAt: 5, facts: [newDraftFact('search.personal', { data: { by: 'Іңкәр' } })] });
  it('what was typed for the others is no conflict with one’s own record', () => {
    const store = storeOf();
    writeDraft(store, 'a', 'e1/reception/search', draft(4));
    writeDraft(store, 'a', 'e1/reception/medical', draft(3));
    writeDraft(store, 'a', 'e2/reception/search', draft(4));
    writeDraft(store, 'b', 'e1/reception/search', draft(4));
    expect(carryDrafts(store, 'a', 'e1/reception/', 4, 5)).toBe(1);
    expect(readDraft(store, 'a', 'e1/reception/search')).toMatchObject({ version: 5, facts: [{ data: { by: 'Іңкәр' } }] });
    expect([readDraft(store, 'a', 'e1/reception/medical')?.version, readDraft(store, 'a', 'e2/reception/search')?.version, readDraft(store, 'b', 'e1/reception/search')?.version]).toEqual([3, 4, 4]);
  });
});
