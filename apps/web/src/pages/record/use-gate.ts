/** What the record would change, asked while it is being typed. The last answer stays, marked as old, until the next one comes. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { GateResult, NewFactBody } from '@kepil/modules/contract.ts';
import { call } from '../../api/client.ts';

const PAUSE = 400;

export interface GateState {
  readonly result: GateResult | undefined;
  readonly error: Error | null;
  /** An answer to what is typed now is still on its way. */
  readonly waiting: boolean;
}

/** `facts` null: too little is filled in to ask. */
export function useGate(facts: readonly NewFactBody[] | null): GateState {
  const wanted = facts === null ? null : JSON.stringify(facts);
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), PAUSE);
    return () => clearTimeout(timer);
  }, [wanted]);
  const answer = useQuery({
    queryKey: ['gate', asked],
    queryFn: ({ signal }) => call<GateResult>('POST', '/api/facts/gate', { body: { facts: JSON.parse(asked ?? '[]') as unknown }, signal }),
    enabled: asked !== null, placeholderData: keepPreviousData, staleTime: 30_000, gcTime: 60_000, refetchOnWindowFocus: false,
  });
  return {
    result: wanted === null ? undefined : answer.data,
    error: wanted === null || asked !== wanted ? null : answer.error,
    waiting: wanted !== null && (asked !== wanted || answer.isFetching),
  };
}
