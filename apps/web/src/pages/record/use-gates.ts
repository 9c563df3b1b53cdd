/** What the record would change for each of several persons, and the same told once: which norms, for how many. */
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FindingView, GateResult } from '@kepil/modules/contract.ts';
import { call } from '../../api/client.ts';
import type { DraftFact, DraftPerson } from './drafts.ts';
import { requestFor } from './send-several.ts';
import type { GateState } from './use-gate.ts';

const PAUSE = 600;
/** Of more the gate is not asked while one types; what their records break is told when they are made. */
export const MOST_ASKED = 30;

export interface Gates {
  readonly gate: GateState;
  /** Norms that break, by person. */
  readonly breaksOf: ReadonlyMap<string, number>;
  readonly asked: number;
}

/** `fact` null: too little is filled in to ask. */
export function useGates(fact: DraftFact | null, persons: readonly DraftPerson[]): Gates {
  const wanted = fact === null ? '[]' : JSON.stringify(persons.slice(0, MOST_ASKED).map((person) => ({ episode: person.episode, body: requestFor(fact, person) })));
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), PAUSE);
    return () => clearTimeout(timer);
  }, [wanted]);
  const questions = JSON.parse(asked) as { episode: string; body: unknown }[];
  const answers = useQueries({
    queries: questions.map(({ body }) => ({
      queryKey: ['gate', body], queryFn: ({ signal }: { signal: AbortSignal }) => call<GateResult>('POST', '/api/facts/gate', { body, signal }),
      placeholderData: keepPreviousData, staleTime: 30_000, gcTime: 60_000, refetchOnWindowFocus: false,
    })),
  });
  const results = answers.flatMap(({ data }) => (data ? [data] : []));
  return {
    gate: {
      result: fact === null || results.length === 0 ? undefined : together(results),
      error: asked === wanted ? (answers.find(({ error }) => error)?.error ?? null) : null,
      waiting: fact !== null && (asked !== wanted || answers.some(({ isFetching }) => isFetching)),
    },
    breaksOf: new Map(questions.flatMap(({ episode }, i) => { const n = answers[i]?.data?.breaks.length ?? 0; return n > 0 ? [[episode, n] as const] : []; })),
    asked: questions.length,
  };
}

/** Each norm once: whose record it concerns is said beside the names. */
export function together(results: readonly GateResult[]): GateResult {
  const once = (part: 'breaks' | 'warns' | 'opens' | 'meets' | 'withdraws'): FindingView[] => [...new Map(results.flatMap((result) => result[part]).map((finding) => [`${finding.norm}|${finding.addressee ?? ''}`, finding])).values()];
  return {
    breaks: once('breaks'), warns: once('warns'), opens: once('opens'), meets: once('meets'), withdraws: once('withdraws'),
    warnings: [...new Map(results.flatMap(({ warnings }) => warnings).map((warning) => [`${warning.path}|${warning.code}`, warning])).values()],
  };
}
