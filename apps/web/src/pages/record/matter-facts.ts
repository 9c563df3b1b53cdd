/** The facts of the matter of which the record is a step, so that a field can point at one of them by its words. */
import { useQuery } from '@tanstack/react-query';
import type { NamedFact } from '../../fields/field.tsx';
import { matterQuery } from '../matter/query.ts';
import { matterParams } from './search.ts';

export function useMatterFacts(matter: string | undefined): { readonly facts: readonly NamedFact[]; readonly waiting: boolean } {
  const { kind, fact } = matterParams(matter ?? '');
  const { data, isLoading } = useQuery({ ...matterQuery(kind, fact), enabled: kind !== '' && fact !== '', refetchInterval: false });
  const facts = data ? [data.opening, ...data.steps.flatMap(({ done }) => done)] : [];
  return { facts: facts.map(({ id, title, at }) => ({ id, title, at, supersededBy: null, withdraws: null })), waiting: isLoading };
}
