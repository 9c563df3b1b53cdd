/** Saving a draft: the same call again is the same record, so after a lost connection one simply presses the button once more. */
import { useMutation } from '@tanstack/react-query';
import type { I18n, RecordResult } from '@kepil/modules/contract.ts';
import { call, ProblemError } from '../../api/client.ts';
import { renewAfterFact } from '../../api/queries.ts';
import type { Draft } from './drafts.ts';
import { bodiesOf } from './drafts.ts';

export interface Since {
  readonly id: string;
  readonly type: string;
  readonly title: I18n | null;
  readonly at: number;
  readonly recordedAt: number;
}

export function useSave(onSaved: (result: RecordResult) => void) {
  return useMutation({
    mutationFn: (draft: Draft) => {
      const stream = { kind: 'episode', id: draft.episode };
      const body = { facts: bodiesOf(draft), ...(draft.version === null ? {} : { expected: [{ stream, version: draft.version }] }) };
      return call<RecordResult>('POST', draft.version === null && draft.kind === undefined ? '/api/episodes' : '/api/facts', { body });
    },
    onSuccess: async (result) => {
      // First what is shown is made new: a form opened from an old page would carry an old version and meet its own author's record as another's.
      await renewAfterFact();
      onSaved(result);
    },
  });
}

/** What others recorded meanwhile, where that is why the record was not taken. */
export function sinceOf(error: Error | null): readonly Since[] | null {
  return error instanceof ProblemError && error.problem.code === 'conflict' ? ((error.problem.since ?? []) as Since[]) : null;
}

/** Problems by index of the fact in the request and by field: `0` → `data.number` → words. */
export function fieldProblems(error: Error | null, text: (words: I18n) => string): ReadonlyMap<number, Readonly<Record<string, string>>> {
  const byFact = new Map<number, Record<string, string>>();
  for (const { path, message } of error instanceof ProblemError ? (error.problem.fields ?? []) : []) {
    const match = /^facts\.(\d+)\.(.+)$/.exec(path);
    if (!match) continue;
    const index = Number(match[1]);
    const fields = byFact.get(index) ?? {};
    fields[match[2] ?? ''] ??= text(message);
    byFact.set(index, fields);
  }
  return byFact;
}
