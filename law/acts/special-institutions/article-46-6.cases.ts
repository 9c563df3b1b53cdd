import type { NormCase } from '../../check/case.ts';
import { admitted, breach, happens, notice, paper } from './happenings.cases.ts';

const ruling = (form: Readonly<Record<string, unknown>> = { signedByJudge: true, sealed: true }) => happens('administrative.arrest-ruled', '2024-03-20 10:00', { court: 'сот', number: '2', days: 5, ...form });
const arrived = admitted('2024-03-20 13:00', 'sp', {}, { id: 'a1' });
const lodged = (at: string, complaintId: string, addressee = 'court') => happens('complaint.lodged', at, { complaintId, about: 'conditions', addressee });
const forwarded = (at: string, complaintId: string, more: Readonly<Record<string, unknown>> = {}) => happens('complaint.forwarded', at, { complaintId, to: 'court', ...more });

export const cases466: NormCase[] = [
  {
    name: 'a ruling with the judge’s signature and the seal', norm: 'special-institutions.46-6.ruling', rows: ['L46-6.1', 'L46-6.1.1'], facts: [ruling(), arrived], at: '2024-03-21 09:00', expect: [],
  },
  {
    name: 'a ruling without the seal', norm: 'special-institutions.46-6.ruling', rows: ['L46-6.1', 'L46-6.1.1'],
    facts: [ruling({ signedByJudge: true, sealed: false }), arrived], at: '2024-03-21 09:00', expect: [breach],
  },
  {
    name: 'the protocol of personal inspection is among the papers', norm: 'special-institutions.46-6.inspection-protocol', rows: ['L46-6.1', 'L46-6.1.2'],
    facts: [ruling(), admitted('2024-03-20 13:00', 'sp', { basis: [paper('personal-inspection-protocol')] })], at: '2024-03-21 09:00', expect: [],
  },
  {
    name: 'there is no protocol of personal inspection', norm: 'special-institutions.46-6.inspection-protocol', rows: ['L46-6.1', 'L46-6.1.2'], facts: [ruling(), arrived], at: '2024-03-21 09:00', expect: [breach],
  },
  {
    name: 'the identity document is shown', norm: 'special-institutions.46-6.identity-document', rows: ['L46-6.1', 'L46-6.1.3'],
    facts: [ruling(), admitted('2024-03-20 13:00', 'sp', { basis: [paper('identity-document')] })], at: '2024-03-21 09:00', expect: [],
  },
  {
    name: 'there is no identity document', norm: 'special-institutions.46-6.identity-document', rows: ['L46-6.1', 'L46-6.1.3'],
    facts: [ruling(), admitted('2024-03-20 13:00', 'sp', { basis: [paper('identity-document', { present: false })] })], at: '2024-03-21 09:00', expect: [breach],
  },
  {
    name: 'the relatives are told on a holiday at the last minute of the day', norm: 'special-institutions.46-6.relatives-placement', rows: ['L46-6.3a'],
    facts: [ruling(), arrived, notice('2024-03-21 13:00', 'placement-sp', 'relative', 'a1')], at: '2024-03-22 09:00', expect: [{ state: 'met', due: '2024-03-21 13:00' }],
  },
  {
    name: 'the relatives are told a minute late', norm: 'special-institutions.46-6.relatives-placement', rows: ['L46-6.3a'],
    facts: [ruling(), arrived, notice('2024-03-21 13:01', 'placement-sp', 'relative', 'a1')], at: '2024-03-22 09:00', expect: [{ state: 'met-late' }],
  },
  {
    name: 'each referral to a hospital is told of by itself', norm: 'special-institutions.46-6.relatives-medical', rows: ['L46-6.3b'],
    facts: [
      ruling(), arrived, happens('medical.institution-entered', '2024-03-21 08:00', { institution: 'аурухана', reason: 'medical-care' }, { id: 'm1' }),
      notice('2024-03-22 08:00', 'medical-sp', 'relative', 'm1'), happens('medical.institution-left', '2024-03-22 09:00', { institution: 'аурухана', reason: 'medical-care' }),
      happens('medical.institution-entered', '2024-03-23 08:00', { institution: 'аурухана', reason: 'medical-care' }, { id: 'm2' }),
    ],
    at: '2024-03-24 08:01', expect: [{ state: 'met', due: '2024-03-22 08:00' }, { state: 'breached', due: '2024-03-24 08:00' }],
  },
  {
    name: 'the relatives are told of the hospital within the day', norm: 'special-institutions.46-6.relatives-medical', rows: ['L46-6.3b'],
    facts: [ruling(), arrived, happens('medical.institution-entered', '2024-03-21 08:00', { institution: 'аурухана', reason: 'medical-care' }, { id: 'm1' }), notice('2024-03-21 09:00', 'medical-sp', 'relative', 'm1')],
    at: '2024-03-22 09:00', expect: [{ state: 'met' }],
  },
  {
    name: 'a person of a remand prison in a hospital is not judged by this rule', norm: 'special-institutions.46-6.relatives-medical', rows: ['L46-6.3b'],
    facts: [admitted('2024-03-20 13:00', 'si'), happens('medical.institution-entered', '2024-03-21 08:00', { institution: 'аурухана', reason: 'medical-care' })],
    at: '2024-03-22 09:00', expect: [],
  },
  {
    name: 'an appeal sent on unexamined', norm: 'special-institutions.46-6.appeal-not-examined', rows: ['L46-6.4a'],
    facts: [ruling(), arrived, lodged('2024-03-21 10:00', 'c1'), forwarded('2024-03-21 12:00', 'c1', { examined: false })], at: '2024-03-22 09:00', expect: [],
  },
  {
    name: 'an appeal opened and examined', norm: 'special-institutions.46-6.appeal-not-examined', rows: ['L46-6.4a'],
    facts: [ruling(), arrived, lodged('2024-03-21 10:00', 'c1'), forwarded('2024-03-21 12:00', 'c1', { examined: true })], at: '2024-03-22 09:00', expect: [{ ...breach, evidence: 'recorded' }],
  },
  {
    name: 'an appeal handed in on the night of 29 February 2024 leaves twenty-four physical hours later at the latest', norm: 'special-institutions.46-6.appeal-dispatch', rows: ['L46-6.4b'],
    facts: [
      happens('administrative.arrest-ruled', '2024-02-28 10:00', { court: 'сот', number: '2', days: 5 }), admitted('2024-02-28 13:00', 'sp'),
      lodged('2024-02-29 20:00', 'c1'), forwarded('2024-03-01 19:00', 'c1'),
    ],
    at: '2024-03-02 09:00', expect: [{ state: 'met', due: '2024-03-01 19:00' }],
  },
  {
    name: 'an appeal to the administration itself is not sent on', norm: 'special-institutions.46-6.appeal-dispatch', rows: ['L46-6.4b'],
    facts: [ruling(), arrived, lodged('2024-03-21 10:00', 'c1', 'case-holder')], at: '2024-03-23 09:00', expect: [],
  },
  {
    name: 'two appeals at once: each is sent within its own day', norm: 'special-institutions.46-6.appeal-dispatch', rows: ['L46-6.4b'],
    facts: [
      ruling(), arrived, lodged('2024-03-21 10:00', 'c1'), lodged('2024-03-21 15:00', 'c2', 'prosecutor'),
      forwarded('2024-03-22 10:01', 'c2'), forwarded('2024-03-22 10:01', 'c1'),
    ],
    at: '2024-03-23 09:00', expect: [{ state: 'met-late', due: '2024-03-22 10:00' }, { state: 'met', due: '2024-03-22 15:00' }],
  },
  {
    name: 'an appeal that is not sent', norm: 'special-institutions.46-6.appeal-dispatch', rows: ['L46-6.4b'],
    facts: [ruling(), arrived, lodged('2024-03-21 10:00', 'c1')], at: '2024-03-22 10:01', expect: [{ state: 'breached', due: '2024-03-22 10:00' }],
  },
];
