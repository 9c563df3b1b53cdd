import type { NormCase } from '../../check/case.ts';
import { breach, happens, warning } from './happenings.cases.ts';
import { headMeasures, inRemand, lifted, man, regime, thePlace } from './force.cases.ts';

const at = '2024-04-01 09:00', when = '2024-02-12 10:00';
type Data = Readonly<Record<string, unknown>>;
const place = (name: string, norm: string, rows: readonly string[], facts: NormCase['facts'], expect: NormCase['expect']): NormCase => ({ name, norm: `special-institutions.51.${norm}`, rows, subject: 'place', facts: [thePlace(), ...facts], at, expect });
const person = (name: string, norm: string, rows: readonly string[], facts: NormCase['facts'], expect: NormCase['expect']): NormCase => ({ name, norm: `special-institutions.51.${norm}`, rows, facts: [man, inRemand, ...facts], at, expect });
const visited = (data: Data = {}, on = when) => happens('monitoring.visited', on, { members: 2, ...data });
const refused = (data: Data = {}, on = when) => happens('monitoring.visit-refused', on, { members: 2, reason: 'other', ...data });
const noTalk = (data: Data = {}) => happens('monitoring.conversation-refused', when, data);

export const cases51: NormCase[] = [
  place('two members are not let in', 'entry', ['L51.1.1a'], [refused()], [breach]),
  place('two members are not let in under the regime', 'entry', ['L51.1.1a', 'L51.2'], [regime('2024-02-10 00:00'), refused({ reason: 'special-regime' })], []),
  place('the regime was given as the reason, and there was none', 'entry', ['L51.1.1a', 'L51.2'], [refused({ reason: 'special-regime' })], [breach]),
  place('the regime has run out, though nobody lifted it', 'entry', ['L51.1.1a', 'L51.2'], [regime('2024-02-10 00:00'), refused({ reason: 'special-regime' }, '2024-03-10 23:01')], [breach]),
  place('the head’s own measures do not suspend visits', 'entry', ['L51.1.1a'], [headMeasures('2024-02-10 00:00'), refused()], [breach]),
  place('one member alone may be refused', 'entry', ['L51.1.1a', 'L51.1.1b'], [refused({ members: 1, reason: 'one-member' })], []),

  place('two members', 'two-members', ['L51.1.1b'], [visited()], []),
  place('one member', 'two-members', ['L51.1.1b'], [visited({ members: 1 })], [breach]),
  place('one member announces a visit', 'two-members', ['L51.1.1b'], [happens('monitoring.visit-announced', when, { members: 1 })], [breach]),
  place('the record said one, and was corrected', 'two-members', ['L51.1.1b'], [happens('monitoring.visited', when, { members: 1 }, { id: 'v1' }), happens('monitoring.visited', when, { members: 2 }, { corrects: 'v1', recordedAt: '2024-02-13 10:00' })], []),

  person('the person consents to a talk', 'consent', ['L51.1.2a'], [happens('monitoring.conversation', when, { consent: true })], []),
  person('the person does not consent', 'consent', ['L51.1.2a'], [happens('monitoring.conversation', when, { consent: false })], [{ ...breach, evidence: 'recorded' }]),
  person('no consent is recorded', 'consent', ['L51.1.2a'], [happens('monitoring.conversation', when)], [{ ...breach, evidence: 'not-recorded' }]),
  place('a talk is refused though the person consents', 'talk', ['L51.1.2a'], [noTalk({ consent: true })], [breach]),
  place('a talk is refused because the person does not want it', 'talk', ['L51.1.2a'], [noTalk({ consent: false })], []),
  place('a talk is refused under the regime', 'talk', ['L51.1.2a', 'L51.2'], [regime('2024-02-10 00:00'), noTalk({ consent: true })], []),

  person('a complaint is handed to the commission', 'appeals', ['L51.1.2b'], [happens('monitoring.appeal-received', when, { appealId: 'c1', about: 'conditions', hindered: false })], []),
  person('the administration stood in the way', 'appeals', ['L51.1.2b'], [happens('monitoring.appeal-received', when, { appealId: 'c1', about: 'conditions', hindered: true })], [breach]),

  place('a statement to the prosecutor', 'statement', ['L51.1.3'], [happens('monitoring.statement-filed', when, { statementId: 's1', addressee: 'prosecutor', about: 'камералар суық' })], []),
  place('a statement to a newspaper', 'statement', ['L51.1.3'], [happens('monitoring.statement-filed', when, { statementId: 's1', addressee: 'other', about: 'камералар суық' })], [warning]),

  place('a visit in ordinary times', 'suspended', ['L51.2'], [visited()], []),
  place('a visit under the regime', 'suspended', ['L51.2'], [regime('2024-02-10 00:00'), visited()], [breach]),
  place('a visit at the last instant of the thirty days', 'suspended', ['L51.2'], [regime('2024-02-10 00:00'), visited({}, '2024-03-10 23:00')], [breach]),
  place('a visit a minute after the thirty days', 'suspended', ['L51.2'], [regime('2024-02-10 00:00'), visited({}, '2024-03-10 23:01')], []),
  place('a visit after the regime was lifted', 'suspended', ['L51.2'], [regime('2024-02-10 00:00'), lifted('2024-02-11 00:00'), visited()], []),

  place('the members kept the rules', 'acts', ['L51.3a'], [visited({ brokeRules: false })], []),
  place('a member broke the rules', 'acts', ['L51.3a'], [visited({ brokeRules: true })], [breach]),
  place('the members obeyed', 'demands', ['L51.3b'], [visited({ disobeyed: false })], []),
  place('a member refused to leave the post', 'demands', ['L51.3b'], [visited({ disobeyed: true })], [breach]),
  place('an interrogation went on undisturbed', 'procedure', ['L51.3c'], [visited({ hinderedProcedure: false })], []),
  place('an interrogation was interrupted', 'procedure', ['L51.3c'], [visited({ hinderedProcedure: true })], [breach]),
];
