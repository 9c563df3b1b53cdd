/** What the page of a new act of response asks for, and the acts that answer the findings of a person or a place. */
import { queryOptions } from '@tanstack/react-query';
import type { ResponseActs, ResponseDraft } from '@kepil/modules/supervision/respond/contract.ts';
import { get } from '../../api/client.ts';

export const responseDraftQuery = (findings: readonly string[]) => queryOptions({
  queryKey: ['response-draft', findings],
  queryFn: ({ signal }) => get<ResponseDraft>(`/api/response-draft?${findings.map((ref) => `finding=${encodeURIComponent(ref)}`).join('&')}`, {}, signal),
});

/** `subject`: `episode:<id>` or `place:<id>`. */
export const responseActsQuery = (subject: string) => queryOptions({
  queryKey: ['matters', 'acts', subject],
  queryFn: ({ signal }) => get<ResponseActs>('/api/response-acts', { subject }, signal),
});
