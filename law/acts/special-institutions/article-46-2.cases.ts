import type { NormCase } from '../../check/case.ts';
import { admitted, breach, happens, released } from './happenings.cases.ts';

const placed = admitted('2024-02-29 17:00', 'pr');
const interview = (at: string, more: Readonly<Record<string, unknown>> = {}, recordedAt?: string) =>
  happens('receiver.interviewed', at, { signedByPerson: true, signedByOfficer: true, ...more }, recordedAt === undefined ? {} : { recordedAt });

export const cases462: NormCase[] = [
  {
    name: 'the identity check is opened at reception', norm: 'special-institutions.46-2.identity-check', rows: ['L46-2.1'],
    facts: [placed, happens('identity.check-opened', '2024-02-29 20:00', { requests: 'адресное бюро' })], at: '2024-03-02 09:00', expect: [{ state: 'met' }],
  },
  {
    name: 'no identity check is opened', norm: 'special-institutions.46-2.identity-check', rows: ['L46-2.1'], facts: [placed], at: '2024-02-29 20:01', expect: [{ state: 'breached' }],
  },
  {
    name: 'the interview at the last minute of the day, across the change of the zone', norm: 'special-institutions.46-2.interview', rows: ['L46-2.2a'],
    facts: [placed, interview('2024-03-01 16:00')], at: '2024-03-02 09:00', expect: [{ state: 'met', due: '2024-03-01 16:00' }],
  },
  {
    name: 'the interview a minute later', norm: 'special-institutions.46-2.interview', rows: ['L46-2.2a'],
    facts: [placed, interview('2024-03-01 16:01')], at: '2024-03-02 09:00', expect: [{ state: 'met-late', due: '2024-03-01 16:00' }],
  },
  {
    name: 'a timely interview recorded two days late', norm: 'special-institutions.46-2.interview', rows: ['L46-2.2a'],
    facts: [placed, interview('2024-03-01 10:00', {}, '2024-03-03 10:00')], at: '2024-03-04 09:00', expect: [{ state: 'met' }],
  },
  {
    name: 'a person released within the day is not interviewed', norm: 'special-institutions.46-2.interview', rows: ['L46-2.2a'],
    facts: [placed, released('2024-03-01 10:00', 'head-pr')], at: '2024-03-04 09:00', expect: [{ state: 'void' }],
  },
  {
    name: 'the protocol is signed by both', norm: 'special-institutions.46-2.protocol', rows: ['L46-2.2b'], facts: [placed, interview('2024-03-01 10:00')], at: '2024-03-02 09:00', expect: [],
  },
  {
    name: 'the person’s signature is missing', norm: 'special-institutions.46-2.protocol', rows: ['L46-2.2b'],
    facts: [placed, interview('2024-03-01 10:00', { signedByPerson: false })], at: '2024-03-02 09:00', expect: [{ ...breach, detail: { missing: ['signedByPerson'] } }],
  },
];
