import type { NormCase } from '../../check/case.ts';
import { admitted, breach, happens, notice, warning } from './happenings.cases.ts';
import { firearmCases } from './force-matrix.ts';
import { inRemand, man, minor, placeNotice, thePlace, used, usedInPlace, woman } from './force.cases.ts';

const at = '2024-03-05 09:00', when = '2024-02-29 12:00';
const rows = ['L45.1.1', 'L45.1.2', 'L45.1.3', 'L45.1.4', 'L45.1.5', 'L45.1.6', 'L45.1.7', 'L45.1.8', 'L45.1.9', 'L45.1.10', 'L45.1.11'] as const;
const shot = (data: Readonly<Record<string, unknown>> = {}, on = when) => used(on, 'firearm', { firearmCase: 'escape', ...data });
const told = (on: string, about: string) => notice(on, 'force', 'prosecutor', about);
const theCase = 'special-institutions.45.case', protectedNorm = 'special-institutions.45.protected', gas = 'special-institutions.45.protected-gas', prosecutor = 'special-institutions.45.prosecutor';
const placeCase = 'special-institutions.45.place-case', placeTold = 'special-institutions.45.prosecutor-place', necessity = 'special-institutions.45.necessity', target = 'special-institutions.45.no-target';

export const cases45: NormCase[] = [
  ...firearmCases.map((firearmCase, i): NormCase => ({ name: `a firearm in case ${i + 1}`, norm: theCase, rows: ['L45.1', 'L42a', rows[i] ?? ''], facts: [man, inRemand, shot({ firearmCase })], at, expect: [] })),
  { name: 'a firearm in another case', norm: theCase, rows: ['L45.1'], facts: [man, inRemand, shot({ firearmCase: 'other' })], at, expect: [{ ...breach, evidence: 'recorded' }] },
  { name: 'a firearm without any case', norm: theCase, rows: ['L45.1', 'L42a'], facts: [man, inRemand, used(when, 'firearm')], at, expect: [{ ...breach, evidence: 'not-recorded' }] },
  { name: 'a shot to give the alarm', norm: placeCase, rows: ['L45.1', 'L45.1.10', 'L42a'], subject: 'place', facts: [thePlace(), usedInPlace(when, 'firearm', { firearmCase: 'alarm' })], at, expect: [] },
  { name: 'a shot at a dog that attacks', norm: placeCase, rows: ['L45.1.9'], subject: 'place', facts: [thePlace(), usedInPlace(when, 'firearm', { firearmCase: 'animals' })], at, expect: [] },
  { name: 'a shot for no reason', norm: placeCase, rows: ['L45.1'], subject: 'place', facts: [thePlace(), usedInPlace(when, 'firearm', { firearmCase: 'other' })], at, expect: [breach] },
  { name: 'an alarm signal recorded as used against a person', norm: target, rows: ['L45.1.9', 'L45.1.10'], facts: [man, inRemand, shot({ firearmCase: 'alarm' })], at, expect: [warning] },
  { name: 'an escape is stopped', norm: target, rows: ['L45.1.9', 'L45.1.10'], facts: [man, inRemand, shot()], at, expect: [] },
  { name: 'necessary defence, told in words', norm: necessity, rows: ['L45.1.11'], facts: [man, inRemand, shot({ firearmCase: 'necessary-defence', necessity: 'қызметкерге пышақ ала ұмтылды' })], at, expect: [] },
  { name: 'necessary defence, not a word', norm: necessity, rows: ['L45.1.11'], facts: [man, inRemand, shot({ firearmCase: 'necessary-defence' })], at, expect: [{ ...breach, detail: { missing: ['necessity'] } }] },

  { name: 'a firearm against a woman', norm: protectedNorm, rows: ['L45.2a'], facts: [woman, inRemand, shot({ conduct: 'none' })], at, expect: [breach] },
  { name: 'a firearm against one who is eighteen on the next day', norm: protectedNorm, rows: ['L45.2a'], facts: [minor, inRemand, shot({}, '2024-02-29 23:30 +05:00')], at, expect: [breach] },
  { name: 'a firearm against one who is eighteen today', norm: protectedNorm, rows: ['L45.2a'], facts: [minor, inRemand, shot({}, '2024-03-01 00:10')], at, expect: [] },
  { name: 'the birth date came on record only afterwards', norm: protectedNorm, rows: ['L45.2a'], facts: [{ ...minor, at: '2024-03-04 10:00' }, inRemand, shot()], at, expect: [breach] },
  ...['armed-attack', 'armed-resistance', 'hostage-taking', 'vehicle-seizure', 'group-attack'].map((conduct): NormCase => ({
    name: `a firearm against a woman: ${conduct}`, norm: protectedNorm, rows: ['L45.2b'], facts: [woman, inRemand, shot({ firearmCase: 'hostages', conduct })], at, expect: [],
  })),
  { name: 'an unarmed attack does not lift this prohibition', norm: protectedNorm, rows: ['L45.2b'], facts: [woman, inRemand, shot({ firearmCase: 'life-attack', conduct: 'life-threatening-attack' })], at, expect: [breach] },
  { name: 'a gas weapon against a minor is shown to the prosecutor', norm: gas, rows: ['L45.2a'], facts: [minor, inRemand, used(when, 'gas-weapon', { specialCase: 'attack' })], at, expect: [warning] },
  { name: 'a gas weapon against a minor in a group attack', norm: gas, rows: ['L45.2b'], facts: [minor, inRemand, used(when, 'gas-weapon', { specialCase: 'attack', conduct: 'group-attack' })], at, expect: [] },
  { name: 'a tear substance is no weapon', norm: gas, rows: ['L45.2a'], facts: [minor, inRemand, used(when, 'tear-substance', { specialCase: 'attack' })], at, expect: [] },

  { name: 'the consequences are on record', norm: 'special-institutions.45.consequences', rows: ['L45.3'], facts: [man, inRemand, shot({ consequences: 'none' })], at, expect: [] },
  { name: 'nobody wrote what came of it', norm: 'special-institutions.45.consequences', rows: ['L45.3'], facts: [man, inRemand, shot()], at, expect: [warning] },
  {
    name: 'a man died at night before a holiday: the prosecutor is told at the last minute', norm: prosecutor, rows: ['L45.3'],
    facts: [man, inRemand, used('2024-03-07 23:30', 'firearm', { firearmCase: 'escape', consequences: 'death' }, { id: 'u1' }), told('2024-03-08 00:30', 'u1')], at: '2024-03-09 09:00', expect: [{ state: 'met', due: '2024-03-08 00:30' }],
  },
  {
    name: 'the prosecutor is told a minute later', norm: prosecutor, rows: ['L45.3'],
    facts: [man, inRemand, used('2024-03-07 23:30', 'firearm', { firearmCase: 'escape', consequences: 'death' }, { id: 'u1' }), told('2024-03-08 00:31', 'u1')], at: '2024-03-09 09:00', expect: [{ state: 'met-late' }],
  },
  {
    name: 'across the doubled hour of 29 February 2024 the hour is a physical one', norm: prosecutor, rows: ['L45.3'],
    facts: [man, inRemand, used('2024-02-29 23:30 +06:00', 'rubber-truncheon', { specialCase: 'attack', consequences: 'grave' }, { id: 'u1' }), told('2024-02-29 23:30 +05:00', 'u1')], at: '2024-03-01 09:00', expect: [{ state: 'met', due: '2024-02-29 23:30 +05:00' }],
  },
  {
    name: 'told in time, recorded on the next day', norm: prosecutor, rows: ['L45.3'],
    facts: [man, inRemand, used(when, 'firearm', { firearmCase: 'escape', consequences: 'grave' }, { id: 'u1' }), notice('2024-02-29 12:40', 'force', 'prosecutor', 'u1', { recordedAt: '2024-03-01 09:00' })], at, expect: [{ state: 'met' }],
  },
  {
    name: 'he died three days later: told again', norm: prosecutor, rows: ['L45.3'],
    facts: [man, inRemand, shot({ consequences: 'minor' }), happens('force.consequence', '2024-03-03 04:00', { force: 'f3', consequence: 'death' }, { id: 'd1' }), told('2024-03-03 04:50', 'd1')], at, expect: [{ state: 'met', due: '2024-03-03 05:00' }],
  },
  {
    name: 'of physical force this part does not speak', norm: prosecutor, rows: ['L45.3'],
    facts: [man, inRemand, used(when, 'physical', { consequences: 'grave' }, { id: 'u1' }), happens('force.consequence', '2024-03-03 04:00', { force: 'u1', consequence: 'death' })], at, expect: [],
  },
  {
    name: 'the use was recorded by mistake and withdrawn', norm: prosecutor, rows: ['L45.3'],
    facts: [man, inRemand, used(when, 'firearm', { firearmCase: 'escape', consequences: 'death' }, { id: 'u1' }), happens('record.withdrawn', '2024-02-29 12:20', { reason: 'басқа адам' }, { withdraws: 'u1' })], at, expect: [],
  },
  { name: 'in a special receiver another law speaks', norm: prosecutor, rows: ['L45.3'], facts: [man, admitted('2024-02-20 10:00', 'sp'), shot({ consequences: 'death' })], at, expect: [] },
  { name: 'without grave consequences nobody need be told', norm: prosecutor, rows: ['L45.3'], facts: [man, inRemand, shot({ consequences: 'none' })], at, expect: [] },
  { name: 'disorders put down with gas, people died, the prosecutor told', norm: placeTold, rows: ['L45.3'], subject: 'place', facts: [thePlace(), usedInPlace(when, 'tear-substance', { specialCase: 'mass-disorder', consequences: 'death' }, { id: 'u1' }), placeNotice('2024-02-29 13:00', 'force', 'prosecutor', 'u1')], at, expect: [{ state: 'met', due: '2024-02-29 13:00' }] },
  { name: 'disorders put down with gas, people died, nobody told', norm: placeTold, rows: ['L45.3'], subject: 'place', facts: [thePlace(), usedInPlace(when, 'tear-substance', { specialCase: 'mass-disorder', consequences: 'death' })], at: '2024-02-29 13:01', expect: [{ state: 'breached' }] },
];
