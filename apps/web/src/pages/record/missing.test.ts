import { describe, expect, it } from 'vitest';
import type { FieldView, Vocabulary } from '@kepil/modules/contract.ts';
import { newDraftFact } from './drafts.ts';
import { missingOf, shownFields, withoutHidden } from './missing.ts';

const label = { kk: 'к', ru: 'р', en: 'e' };
const field = (more: Partial<FieldView> = {}): FieldView => ({ kind: 'text', label, required: false, ...more });
const types: Vocabulary['types'] = [{
  type: 't', title: label, group: 'detention', streams: ['episode'],
  fields: {
    number: field({ required: true }), basis: field({ kind: 'documents', required: true }), kind: field({ kind: 'choice', options: [] }),
    reason: field({ required: true, showIf: { field: 'kind', in: ['special'] } }),
  },
}];

describe('a draft', () => {
  it('lacks only what the vocabulary requires, and the moment', () => {
    expect(missingOf(newDraftFact('t'), types)).toEqual(['at', 'number', 'basis']);
    expect(missingOf(newDraftFact('t', { at: 1, data: { number: '7', basis: [] } }), types)).toEqual([]);
  });
  it('needs a dependent field only where it is drawn', () => {
    const special = newDraftFact('t', { at: 1, data: { number: '7', basis: [], kind: 'special' } });
    expect(missingOf(special, types)).toEqual(['reason']);
    expect(shownFields(types[0]?.fields ?? {}, {}).map(([name]) => name)).toEqual(['number', 'basis', 'kind']);
  });
  it('does not send an answer to a question that was taken back', () => {
    const fact = newDraftFact('t', { data: { number: '7', reason: 'потому' } });
    expect(withoutHidden(fact, types).data).toEqual({ number: '7' });
  });
});
