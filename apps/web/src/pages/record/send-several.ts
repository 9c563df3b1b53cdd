/**
 * The same fact recorded of several persons: one request for each, so that one that cannot be made leaves the others standing. Every
 * person's fact keeps its id from the moment when the person was chosen: sent again, it is the same record.
 */
import { isBreach } from '@kepil/law/engine/finding.ts';
import type { RecordResult } from '@kepil/modules/contract.ts';
import { call } from '../../api/client.ts';
import { bodiesOf, type DraftFact, type DraftPerson } from './drafts.ts';

/** How a person's record went. Absent: not sent yet. */
export type Outcome = { readonly is: 'sending' } | { readonly is: 'saved'; readonly breaks: number } | { readonly is: 'failed'; readonly error: Error };

/** As many at once as the server answers without making others wait. */
const AT_ONCE = 4;

export const requestFor = (fact: DraftFact, { episode, fact: id }: DraftPerson) => ({ facts: bodiesOf({ episode, facts: [{ ...fact, id }] }) });

/** Ends when all are sent or `stopped` says so; those that are under way are always waited for. Never throws: each outcome is told. */
export async function sendSeveral(fact: DraftFact, persons: readonly DraftPerson[], tell: (episode: string, outcome: Outcome) => void, stopped: () => boolean): Promise<void> {
  const waiting = [...persons];
  const work = async (): Promise<void> => {
    for (let person = waiting.shift(); person && !stopped(); person = waiting.shift()) {
      tell(person.episode, { is: 'sending' });
      try {
        const { findings } = await call<RecordResult>('POST', '/api/facts', { body: requestFor(fact, person) });
        tell(person.episode, { is: 'saved', breaks: findings.filter(isBreach).length });
      } catch (error) {
        tell(person.episode, { is: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, waiting.length) }, work));
}
