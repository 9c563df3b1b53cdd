import { factsOf } from '../../check/run-case.ts';

/** The instant of a local time of Almaty as the cases write it. @throws Error where the time is not one instant */
export function instantOfCase(local: string): number {
  const [fact] = factsOf({ name: local, norm: '', rows: [], facts: [{ type: 'person.described', at: local }], at: local, expect: [] });
  if (!fact) throw new Error(`no instant for ${local}`);
  return fact.at;
}
