/** Cases of points 20 and 32(2): the visit, the conclusion, its contents, its approval; signals of torture. */
import type { NormCase } from '../../check/case.ts';
import { breach, warning } from '../special-institutions/happenings.cases.ts';
import { conclusion, done, emergency, force } from './happenings-b.cases.ts';

const used = force('2016-02-22 10:00', 'rubber-truncheon');
const checked = (at: string, data = {}) => done('force.checked', at, { about: 'u1', level: 'district', onSite: true, ...data });
const approved = (at: string, byRole: string, level: string, approver = 'Б. Үлгі') => done('force.conclusion-approved', at, { conclusion: 'c1', level, byRole, approver });
const p20 = (what: string, ...rows: string[]) => ({ norm: `prosecutorial-supervision.20.${what}`, rows });
const p32 = (what: string, ...rows: string[]) => ({ norm: `prosecutorial-supervision.32.${what}`, rows });
const at = '2016-04-01 09:00';

const terms: NormCase[] = [
  { ...p20('conclusion', 'P20.2a', 'P32.2b'), name: 'the conclusion is drawn up at the last minute, over the leap day', facts: [used, conclusion('2016-03-03 10:00')], at, expect: [{ state: 'met', due: '2016-03-03 10:00' }] },
  { ...p20('conclusion', 'P20.2a', 'P32.2b'), name: 'the conclusion is drawn up a minute late', facts: [used, conclusion('2016-03-03 10:01')], at, expect: [{ state: 'met-late' }] },
  { ...p20('conclusion', 'P20.2a'), name: 'no conclusion', facts: [used], at, expect: [{ state: 'breached' }] },
  { ...p20('conclusion', 'P20.2a'), name: 'physical force has a norm of its own', facts: [force('2016-02-22 10:00', 'physical')], at, expect: [] },
  { ...p20('weapon-conclusion', 'P23.1b'), name: 'a weapon: the conclusion in time', facts: [force('2016-02-22 10:00', 'firearm'), conclusion('2016-03-03 10:00')], at, expect: [{ state: 'met', due: '2016-03-03 10:00' }] },
  { ...p20('weapon-conclusion', 'P23.1b'), name: 'a weapon: the conclusion a minute late', facts: [force('2016-02-22 10:00', 'firearm'), conclusion('2016-03-03 10:01')], at, expect: [{ state: 'met-late' }] },
  { ...p32('conclusion', 'P32.2b'), name: 'physical force: the conclusion in time', facts: [force('2016-02-22 10:00', 'physical'), conclusion('2016-03-03 10:00', { level: 'district' })], at, expect: [{ state: 'met', due: '2016-03-03 10:00' }] },
  { ...p32('conclusion', 'P32.2b'), name: 'physical force: no conclusion after ten days', facts: [force('2016-02-22 10:00', 'physical')], at: '2016-03-03 10:01', expect: [{ state: 'breached' }] },
  { ...p32('force-visit', 'P32.2a'), name: 'the prosecutor is on the spot within the day', facts: [used, checked('2016-02-23 10:00')], at, expect: [{ state: 'met', due: '2016-02-23 10:00' }] },
  { ...p32('force-visit', 'P32.2a'), name: 'the prosecutor comes a minute late', facts: [used, checked('2016-02-23 10:01')], at, expect: [{ state: 'met-late' }] },
  { ...p32('force-visit', 'P32.2a'), name: 'a check of the papers is no visit', facts: [used, checked('2016-02-22 12:00', { onSite: false })], at, expect: [{ state: 'breached' }] },
  { ...p20('approved', 'P20.2b', 'P32.2c'), name: 'approved at the last minute of the third day', facts: [used, conclusion('2016-02-26 10:00'), approved('2016-02-29 10:00', 'curating-deputy', 'oblast')], at, expect: [{ state: 'met', due: '2016-02-29 10:00' }] },
  { ...p20('approved', 'P20.2b', 'P32.2c'), name: 'approved a minute later', facts: [used, conclusion('2016-02-26 10:00'), approved('2016-02-29 10:01', 'curating-deputy', 'oblast')], at, expect: [{ state: 'met-late' }] },
];

const without = (field: string) => conclusion('2016-02-26 10:00', { [field]: undefined });
const contents: NormCase[] = [
  { ...p20('contents', 'P20.3', 'P32.2d'), name: 'all six particulars are there', facts: [used, conclusion('2016-02-26 10:00')], at, expect: [] },
  ...(['person', 'where', 'usedAt', 'circumstances', 'staff', 'legalReferences'] as const).map((field): NormCase => ({ ...p20('contents', 'P20.3', 'P32.2d'), name: `without ${field}`, facts: [used, without(field)], at, expect: [breach] })),
  { ...p20('finding', 'P20.4', 'P32.2d'), name: 'the use was lawful', facts: [used, conclusion('2016-02-26 10:00')], at, expect: [] },
  { ...p20('finding', 'P20.4', 'P32.2d'), name: 'there were violations, and they are named', facts: [used, conclusion('2016-02-26 10:00', { finding: 'violation', violations: 'ескертусіз' })], at, expect: [] },
  { ...p20('finding', 'P20.4', 'P32.2d'), name: 'there were violations, and nobody says which', facts: [used, conclusion('2016-02-26 10:00', { finding: 'violation' })], at, expect: [breach] },
  { ...p20('finding', 'P20.4', 'P32.2d'), name: 'no finding', facts: [used, without('finding')], at, expect: [breach] },
  { ...p20('attachments', 'P20.5', 'P32.2d'), name: 'materials are attached', facts: [used, conclusion('2016-02-26 10:00')], at, expect: [] },
  { ...p20('attachments', 'P20.5', 'P32.2d'), name: 'nothing is attached', facts: [used, conclusion('2016-02-26 10:00', { attachments: [] })], at, expect: [breach] },
  { ...p20('one-conclusion', 'P20.2a'), name: 'one use, one conclusion', facts: [used, conclusion('2016-02-26 10:00')], at, expect: [] },
  { ...p20('one-conclusion', 'P20.2a'), name: 'a second conclusion on the same use', facts: [used, conclusion('2016-02-26 10:00'), conclusion('2016-02-27 10:00', { level: 'district' }, { id: 'c2' })], at, expect: [warning] },
  { ...p20('one-conclusion', 'P20.2a'), name: 'a corrected conclusion is still one', facts: [used, conclusion('2016-02-26 10:00'), conclusion('2016-02-26 10:00', { person: 'Үлгі А.' }, { id: 'c2', corrects: 'c1', recordedAt: '2016-02-27 10:00' })], at, expect: [] },
  { ...p20('approver', 'P20.2b'), name: 'the curating deputy approves', facts: [used, conclusion('2016-02-26 10:00'), approved('2016-02-27 10:00', 'curating-deputy', 'oblast')], at, expect: [] },
  { ...p20('approver', 'P20.2b'), name: 'the regional conclusion approved by a district prosecutor', facts: [used, conclusion('2016-02-26 10:00'), approved('2016-02-27 10:00', 'district-prosecutor', 'oblast')], at, expect: [breach] },
  { ...p20('approver', 'P20.2b'), name: 'the author approves his own', facts: [used, conclusion('2016-02-26 10:00'), approved('2016-02-27 10:00', 'curating-deputy', 'oblast', 'А. Үлгі')], at, expect: [breach] },
  { ...p32('approver', 'P32.2c', 'P32.2d'), name: 'the district prosecutor approves', facts: [used, conclusion('2016-02-26 10:00', { level: 'district' }), approved('2016-02-27 10:00', 'district-prosecutor', 'district')], at, expect: [] },
  { ...p32('approver', 'P32.2c', 'P32.2d'), name: 'the district prosecutor approves what he drew up himself', facts: [used, conclusion('2016-02-26 10:00', { level: 'district' }), approved('2016-02-27 10:00', 'district-prosecutor', 'district', 'А. Үлгі')], at, expect: [breach] },
  { ...p32('approver', 'P32.2c', 'P32.2d'), name: 'another officer approves', facts: [used, conclusion('2016-02-26 10:00', { level: 'district' }), approved('2016-02-27 10:00', 'other', 'district')], at, expect: [breach] },
  { ...p32('validity', 'P32.2b'), name: 'the district says whether it was justified', facts: [used, conclusion('2016-02-26 10:00', { level: 'district', justified: false })], at, expect: [] },
  { ...p32('validity', 'P32.2b'), name: 'the district says nothing of validity', facts: [used, conclusion('2016-02-26 10:00', { level: 'district', justified: undefined })], at, expect: [breach] },
];

const place = { subject: 'place' } as const;
const appeal = (when: string, about: string) => done('appeal.registered', when, { appealId: '7', source: 'mailbox', about }, { id: 'a1' });
const started = (when: string, about = 'a1') => done('supervision.check-started', when, { about, by: 'self' });
const finished = (when: string, data = {}) => done('supervision.check-finished', when, { about: 'a1', ...data }, { id: 'k1' });
const erdr = (when: string) => done('supervision.crime-registered', when, { about: 'a1', number: '165500031000001' });
const signals: NormCase[] = [
  { ...place, ...p20('signal-check', 'P20.1a'), name: 'a complaint of torture is checked in the last minute', facts: [appeal('2016-05-07 10:00', 'torture'), started('2016-05-08 10:00')], at: '2016-05-11 09:00', expect: [{ state: 'met', due: '2016-05-08 10:00' }] },
  { ...place, ...p20('signal-check', 'P20.1a'), name: 'on a holiday no time stands still: a minute late', facts: [appeal('2016-05-08 10:00', 'illicit-influence'), started('2016-05-09 10:01')], at: '2016-05-11 09:00', expect: [{ state: 'met-late' }] },
  { ...place, ...p20('signal-check', 'P20.1a'), name: 'an emergency of torture is a signal too', facts: [emergency('2016-05-07 10:00', 'torture'), started('2016-05-07 12:00', 'e1')], at: '2016-05-11 09:00', expect: [{ state: 'met' }] },
  { ...place, ...p20('signal-check', 'P20.1a'), name: 'the check of another signal does not meet this one', facts: [appeal('2016-05-07 10:00', 'special-means'), started('2016-05-07 12:00', 'e9')], at: '2016-05-11 09:00', expect: [{ state: 'breached' }] },
  { ...place, ...p20('signal-check', 'P20.1a'), name: 'a complaint of the food is no such signal', facts: [appeal('2016-05-07 10:00', 'conditions')], at: '2016-05-11 09:00', expect: [] },
  { ...place, ...p20('erdr', 'P20.1b', 'P32.2e'), name: 'there is an occasion: registered in the last minute', facts: [appeal('2016-05-07 10:00', 'torture'), finished('2016-05-10 10:00', { occasion: true }), erdr('2016-05-11 10:00')], at: '2016-05-20 09:00', expect: [{ state: 'met', due: '2016-05-11 10:00' }] },
  { ...place, ...p20('erdr', 'P20.1b', 'P32.2e'), name: 'registered before the check was over', facts: [appeal('2016-05-07 10:00', 'torture'), erdr('2016-05-08 10:00'), finished('2016-05-10 10:00', { occasion: true })], at: '2016-05-20 09:00', expect: [{ state: 'met' }] },
  { ...place, ...p20('erdr', 'P20.1b', 'P32.2e'), name: 'registered a minute late', facts: [appeal('2016-05-07 10:00', 'torture'), finished('2016-05-10 10:00', { occasion: true }), erdr('2016-05-11 10:01')], at: '2016-05-20 09:00', expect: [{ state: 'met-late' }] },
  { ...place, ...p20('no-occasion', 'P20.1b', 'P32.2e'), name: 'no occasion, with reasons', facts: [finished('2016-05-10 10:00', { occasion: false, reasons: 'расталмады' })], at: '2016-05-20 09:00', expect: [] },
  { ...place, ...p20('no-occasion', 'P20.1b', 'P32.2e'), name: 'no occasion, no reasons', facts: [finished('2016-05-10 10:00', { occasion: false })], at: '2016-05-20 09:00', expect: [breach] },
  { ...place, ...p20('occasion-decided', 'P20.1b', 'P32.2e'), name: 'the check of a signal of torture decides on the occasion', facts: [appeal('2016-05-07 10:00', 'torture'), finished('2016-05-10 10:00', { occasion: false, reasons: 'расталмады' })], at: '2016-05-20 09:00', expect: [] },
  { ...place, ...p20('occasion-decided', 'P20.1b', 'P32.2e'), name: 'the check of a signal of torture says nothing of it', facts: [appeal('2016-05-07 10:00', 'torture'), finished('2016-05-10 10:00')], at: '2016-05-20 09:00', expect: [breach] },
  { ...place, ...p20('occasion-decided', 'P20.1b', 'P32.2e'), name: 'a check of the conditions need not', facts: [appeal('2016-05-07 10:00', 'conditions'), finished('2016-05-10 10:00')], at: '2016-05-20 09:00', expect: [] },
];

export const casesOfForceChecks: readonly NormCase[] = [...terms, ...contents, ...signals];
