/** What the pages ask for about papers of one subject. */
import { queryOptions } from '@tanstack/react-query';
import type { Papers } from '@kepil/modules/contract.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { get } from '../api/client.ts';

export interface PaperSubject { readonly kind: 'episodes' | 'places'; readonly id: string; readonly zone: Zone }

export const papersPath = ({ kind, id }: PaperSubject): string => `/api/${kind}/${encodeURIComponent(id)}/papers`;
/** Under the key of the subject, so that a recorded fact renews it. */
export const papersQuery = (subject: PaperSubject) => queryOptions({
  queryKey: [subject.kind === 'episodes' ? 'episode' : 'places', subject.id, 'papers'], queryFn: () => get<Papers>(papersPath(subject)),
});
