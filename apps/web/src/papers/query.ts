/** What the pages ask for about papers of one subject. */
import { queryOptions } from '@tanstack/react-query';
import type { Papers } from '@kepil/modules/contract.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { address, get } from '../api/client.ts';

export interface PaperSubject { readonly kind: 'episodes' | 'places' | 'offices'; readonly id: string; readonly zone: Zone }

export const papersPath = ({ kind, id }: PaperSubject): string => `/api/${kind}/${encodeURIComponent(id)}/papers`;
const roots = { episodes: 'episode', places: 'places', offices: 'reports' } as const satisfies Record<PaperSubject['kind'], string>;
/** Under the key of the subject, so that a recorded fact renews it; what an office signs is its reports. */
export const papersQuery = (subject: PaperSubject, about?: string) => queryOptions({
  queryKey: [roots[subject.kind], subject.id, 'papers', ...(about === undefined ? [] : [about])], queryFn: () => get<Papers>(papersPath(subject), { about }),
});

/** Everything that tells of the subject, its papers with it. */
export const subjectKey = ({ kind }: PaperSubject): readonly [string] => [roots[kind]];
/** Address of the paper as it would be drawn up now, printed without being kept. */
export const printAddress = (subject: PaperSubject, kind: string, lang: 'kk' | 'ru', about: string): string => address(`${papersPath(subject)}/print`, { kind, lang, about });
