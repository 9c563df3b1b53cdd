/** The latest openings of the special mailboxes of a place, so that an application can say out of which it came. */
import { useQuery } from '@tanstack/react-query';
import type { NamedFact } from '../../fields/field.tsx';
import { registerQuery } from '../registers/query.ts';

const OPENED = 'mailbox.opened';

/** None where the place keeps no such register, or the record is of something else. */
export function useMailboxOpenings(place: string, type: string | undefined): readonly NamedFact[] {
  const { data } = useQuery({ ...registerQuery({ of: 'place', id: place }, 'mailboxes', {}, 0), enabled: type === 'appeal.registered', refetchInterval: false, retry: false });
  return (data?.rows ?? []).filter((row) => row.type === OPENED).map(({ id, title, at }) => ({ id, title, at, supersededBy: null, withdraws: null }));
}
