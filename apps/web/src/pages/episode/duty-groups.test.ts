import { describe, expect, it } from 'vitest';
import type { FindingView } from '@kepil/modules/contract.ts';
import { dutyGroups } from './duty-groups.ts';

const words = { kk: 'к', ru: 'р', en: 'e' };
const finding = (key: string, more: Partial<FindingView>): FindingView => ({
  key, norm: 'n', edition: '2026-01-01', kind: 'duty', state: 'open', bearer: 'investigator', addressee: null, openedBy: 'f1', closedBy: null, from: 0, due: 100, until: null,
  exception: null, detail: {}, evidence: 'not-recorded', title: words, cite: { act: 'a', article: '1' }, remedy: null, certainty: 'F', discharge: [], alsoSaidBy: [], ...more,
});

describe('findings of a person', () => {
  it('stand in the order in which somebody must look', () => {
    const { waiting } = dutyGroups([
      finding('open-late', { due: 300 }), finding('open-soon', { due: 200 }), finding('breached', { state: 'breached', due: 50 }),
      finding('goes-on', { kind: 'violation', state: 'active' }), finding('form', { kind: 'violation', state: 'instant' }), finding('warning', { kind: 'warning', state: 'instant' }),
    ]);
    expect(waiting.map(({ key }) => key)).toEqual(['goes-on', 'breached', 'open-soon', 'open-late', 'form', 'warning']);
  });

  it('are all somewhere except grounds, which the timeline shows', () => {
    const { waiting, options, done, rights } = dutyGroups([
      finding('met', { state: 'met', until: 90 }), finding('late', { state: 'met-late', until: 120 }), finding('void', { state: 'void', until: 10 }),
      finding('option', { kind: 'option' }), finding('lapsed', { kind: 'option', state: 'lapsed' }), finding('right', { kind: 'right', state: 'active' }), finding('ground', { kind: 'ground', state: 'active' }),
    ]);
    expect(waiting).toEqual([]);
    expect(done.map(({ key }) => key)).toEqual(['late', 'met', 'void', 'lapsed']);
    expect(options.map(({ key }) => key)).toEqual(['option']);
    expect(rights.map(({ key }) => key)).toEqual(['right']);
  });
});
