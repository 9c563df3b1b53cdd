/**
 * What is being written into a report, kept on the device while it is typed (the drafts of records, pages/record): words of the sections
 * in two languages and remarks on figures. Only what differs from the report stands here; saved, nothing does.
 */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportView } from '@kepil/modules/supervision/reports/contract.ts';
import { call, ProblemError } from '../../api/client.ts';
import { queryClient } from '../../api/queries.ts';
import { newDraftFact } from '../record/drafts.ts';
import { useDraft } from '../record/use-draft.ts';

export type WordsIn = 'kk' | 'ru';
export interface Typed {
  readonly text: (section: ReportView['sections'][number], words: WordsIn) => string;
  readonly setText: (section: string, words: WordsIn, value: string) => void;
  readonly remark: (figure: string, saved: string) => string;
  readonly setRemark: (figure: string, value: string) => void;
  readonly changed: boolean;
  readonly restoredAt: number | null;
  readonly saving: boolean;
  readonly savedOnce: boolean;
  readonly error: Error | null;
  /** Somebody else has saved meanwhile. */
  readonly conflict: boolean;
  /** Saves over the report as it is now. */
  readonly save: () => void;
  readonly discard: () => void;
}

const REMARK = 'remark:';

export function useTyped(person: string, report: ReportView): Typed {
  const handle = useDraft(person, `report/${report.id}`, () => ({ episode: report.id, version: report.version, savedAt: 0, facts: [] }));
  const [restored] = useState(handle.draft.facts.length > 0 ? handle.restoredAt : null);
  const put = (type: string, data: Record<string, string>): void => {
    if (handle.draft.facts.length === 0) handle.setVersion(report.version);
    handle.setFacts((facts) => [...facts.filter((one) => one.type !== type), newDraftFact(type, { data: { ...facts.find((one) => one.type === type)?.data, ...data } })]);
  };
  const said = (type: string, name: string): string | undefined => {
    const value = handle.draft.facts.find((one) => one.type === type)?.data[name];
    return typeof value === 'string' ? value : undefined;
  };
  const save = useMutation({
    mutationFn: (version: number) => {
      const texts = Object.fromEntries(handle.draft.facts.filter(({ type }) => !type.startsWith(REMARK)).map(({ type, data }) => [type, { ...report.sections.find(({ id }) => id === type)?.text, ...data }]));
      const remarks = Object.fromEntries(handle.draft.facts.filter(({ type }) => type.startsWith(REMARK)).map(({ type, data }) => [type.slice(REMARK.length), data['text'] ?? '']));
      return call<ReportView>('PUT', `/api/reports/${report.id}`, { body: { version, texts, remarks } });
    },
    onSuccess: (saved) => {
      queryClient.setQueryData(['reports', report.id], saved);
      handle.discard();
    },
    onError: (error) => { if (error instanceof ProblemError && error.problem.code === 'conflict') void queryClient.invalidateQueries({ queryKey: ['reports', report.id], exact: true }); },
  });
  const changed = handle.draft.facts.length > 0;
  // Another's text has come in since the first letter was typed: whoever saves must have seen it.
  const moved = changed && handle.draft.version !== null && handle.draft.version !== report.version;
  return {
    text: (section, words) => said(section.id, words) ?? section.text[words], setText: (section, words, value) => put(section, { [words]: value }),
    remark: (figure, saved) => said(REMARK + figure, 'text') ?? saved, setRemark: (figure, value) => put(REMARK + figure, { text: value }),
    changed, restoredAt: changed ? restored : null, saving: save.isPending, savedOnce: save.isSuccess, error: save.error, conflict: moved, save: () => save.mutate(report.version), discard: handle.discard,
  };
}
