import type { NormCase } from '../../check/case.ts';
import { T0, detained, happens, minor, person, protocol, released, told } from './happenings.cases.ts';

const limit = 'criminal-procedure.131.4.limit';

/** Protocol, report to the prosecutor, and the limits of 48, 24 and 72 hours. */
export const cases131: readonly NormCase[] = [
  {
    name: 'an adult is detained at 14:25 on Tuesday: the ground ends on Thursday at 14:25', norm: limit, rows: ['D04'],
    facts: [person(T0), detained(T0)], at: '2026-03-11 09:00',
    expect: [{ kind: 'ground', state: 'active', from: T0, due: '2026-03-12 14:25', exception: null }],
  },
  {
    name: 'a minor: 24 hours, even if the birth date was described later', norm: limit, rows: ['D05'],
    facts: [detained(T0), minor('2026-03-10 18:00')], at: '2026-03-10 19:00',
    expect: [{ kind: 'ground', state: 'active', due: '2026-03-11 14:25', exception: 'minor' }],
  },
  {
    name: 'a minor who comes of age the next day keeps the 24 hours of the day of detention', norm: limit, rows: ['D05'],
    facts: [person(T0, { birthDate: '2008-03-11' }), detained(T0), protocol('2026-03-11 08:00')], at: '2026-03-11 10:00',
    expect: [{ kind: 'ground', state: 'active', due: '2026-03-11 14:25', exception: 'minor' }],
  },
  {
    name: 'on the eighteenth birthday the person is an adult: 48 hours', norm: limit, rows: ['D04', 'D05'],
    facts: [person(T0, { birthDate: '2008-03-10' }), detained(T0)], at: '2026-03-10 15:00',
    expect: [{ kind: 'ground', state: 'active', due: '2026-03-12 14:25', exception: null }],
  },
  {
    name: 'a listed case named in the protocol: 72 hours', norm: limit, rows: ['D06'],
    facts: [person(T0), detained(T0), protocol('2026-03-10 16:50', { extendedGround: 'especially-grave', extendedReason: 'баптың санкциясы', termHours: 72 })], at: '2026-03-11 09:00',
    expect: [{ kind: 'ground', state: 'active', due: '2026-03-13 14:25', exception: 'listed' }],
  },
  {
    name: 'a correction that takes the listed case out of the protocol brings the 48 hours back', norm: limit, rows: ['D04', 'D06'],
    facts: [
      person(T0), detained(T0),
      protocol('2026-03-10 16:50', { extendedGround: 'especially-grave', termHours: 72 }, { id: 'p' }),
      protocol('2026-03-10 16:50', {}, { corrects: 'p', recordedAt: '2026-03-11 10:00' }),
    ],
    at: '2026-03-11 11:00', expect: [{ state: 'active', due: '2026-03-12 14:25', exception: null }],
  },
  {
    name: 'before the correction was known the answer was 72 hours', norm: limit, rows: ['D06'],
    facts: [
      person(T0), detained(T0),
      protocol('2026-03-10 16:50', { extendedGround: 'especially-grave', termHours: 72 }, { id: 'p' }),
      protocol('2026-03-10 16:50', {}, { corrects: 'p', recordedAt: '2026-03-11 10:00' }),
    ],
    at: '2026-03-11 11:00', knownAt: '2026-03-11 09:00', expect: [{ state: 'active', due: '2026-03-13 14:25', exception: 'listed' }],
  },
  {
    name: 'over the weekend and the holiday of 8 March the limit does not move', norm: limit, rows: ['D04'],
    facts: [person('2026-03-06 22:10'), detained('2026-03-06 22:10')], at: '2026-03-07 09:00',
    expect: [{ state: 'active', due: '2026-03-08 22:10' }],
  },
  {
    name: 'the night of 29 February 2024 in Almaty has 25 hours: 48 hours are physical hours', norm: limit, rows: ['D04'],
    facts: [person('2024-02-28 20:00'), detained('2024-02-28 20:00')], at: '2024-02-29 12:00',
    expect: [{ state: 'active', due: '2024-03-01 19:00' }],
  },
  {
    name: 'a month ends: detained on 30 January, the limit is on 1 February', norm: limit, rows: ['D04'],
    facts: [person('2026-01-30 23:59'), detained('2026-01-30 23:59')], at: '2026-01-31 12:00',
    expect: [{ state: 'active', due: '2026-02-01 23:59' }],
  },
  {
    name: 'the last detention under the edition of 2017: 72 hours', norm: limit, rows: ['D04'],
    facts: [person('2018-02-28 23:59'), detained('2018-02-28 23:59')], at: '2018-03-01 12:00',
    expect: [{ state: 'active', due: '2018-03-03 23:59' }],
  },
  {
    name: 'the first detention under the new edition: 48 hours', norm: limit, rows: ['D04'],
    facts: [person('2018-03-01 00:00'), detained('2018-03-01 00:00')], at: '2018-03-01 12:00',
    expect: [{ state: 'active', due: '2018-03-03 00:00' }],
  },
  {
    name: 'administrative detention is not detention on suspicion', norm: limit, rows: ['D04'],
    facts: [person(T0), detained(T0, 'administrative')], at: '2026-03-10 15:00', expect: [],
  },

  {
    name: 'the protocol exactly three hours after the actual detention is in time', norm: 'criminal-procedure.131.2.protocol', rows: ['D02'],
    facts: [person(T0), detained(T0), protocol('2026-03-10 17:25')], at: '2026-03-10 18:00',
    expect: [{ kind: 'duty', state: 'met', due: '2026-03-10 17:25', until: '2026-03-10 17:25' }],
  },
  {
    name: 'a second later it is late', norm: 'criminal-procedure.131.2.protocol', rows: ['D02'],
    facts: [person(T0), detained(T0), protocol('2026-03-10 17:25:01')], at: '2026-03-10 18:00',
    expect: [{ state: 'met-late', due: '2026-03-10 17:25' }],
  },
  {
    name: 'no protocol: at the last lawful moment the duty is still open', norm: 'criminal-procedure.131.2.protocol', rows: ['D02'],
    facts: [person(T0), detained(T0)], at: '2026-03-10 17:25', expect: [{ state: 'open', evidence: 'not-recorded' }],
  },
  {
    name: 'a second later it is breached', norm: 'criminal-procedure.131.2.protocol', rows: ['D02'],
    facts: [person(T0), detained(T0)], at: '2026-03-10 17:25:01', expect: [{ state: 'breached', evidence: 'not-recorded' }],
  },
  {
    name: 'let go within three hours: no protocol is due any more', norm: 'criminal-procedure.131.2.protocol', rows: ['D02'],
    facts: [person(T0), detained(T0), released('2026-03-10 16:00', 'order-investigator', 'investigator')], at: '2026-03-10 20:00', expect: [{ state: 'void' }],
  },
  {
    name: 'a timely protocol recorded a day later takes the breach back', norm: 'criminal-procedure.131.2.protocol', rows: ['D02'],
    facts: [person(T0), detained(T0), protocol('2026-03-10 16:50', {}, { recordedAt: '2026-03-11 09:00' })], at: '2026-03-11 10:00', expect: [{ state: 'met' }],
  },
  {
    name: 'before it was recorded the breach stood', norm: 'criminal-procedure.131.2.protocol', rows: ['D02'],
    facts: [person(T0), detained(T0), protocol('2026-03-10 16:50', {}, { recordedAt: '2026-03-11 09:00' })], at: '2026-03-11 10:00', knownAt: '2026-03-11 08:59', expect: [{ state: 'breached' }],
  },
  {
    name: 'a correction that moves the actual detention an hour earlier creates the breach', norm: 'criminal-procedure.131.2.protocol', rows: ['D02'],
    facts: [
      person(T0), detained(T0, 'suspicion', { id: 'd' }), protocol('2026-03-10 17:25'),
      detained('2026-03-10 13:25', 'suspicion', { corrects: 'd', recordedAt: '2026-03-12 09:00' }),
    ],
    at: '2026-03-12 10:00', expect: [{ state: 'met-late', from: '2026-03-10 13:25', due: '2026-03-10 16:25' }],
  },
  {
    name: 'the night of 29 February 2024: three hours pass through the doubled hour', norm: 'criminal-procedure.131.2.protocol', rows: ['D02'],
    facts: [person('2024-02-29 22:00'), detained('2024-02-29 22:00')], at: '2024-02-29 22:30', expect: [{ state: 'open', due: '2024-03-01 00:00' }],
  },

  {
    name: 'protocol at 16:50: the prosecutor by 04:50, the earlier of both readings', norm: 'criminal-procedure.131.3.prosecutor', rows: ['D03'],
    facts: [person(T0), detained(T0), protocol('2026-03-10 16:50')], at: '2026-03-10 20:00', expect: [{ state: 'open', due: '2026-03-11 04:50' }],
  },
  {
    name: 'told in writing in the last minute', norm: 'criminal-procedure.131.3.prosecutor', rows: ['D03'],
    facts: [person(T0), detained(T0), protocol('2026-03-10 16:50'), told('2026-03-11 04:50', 'detention', 'prosecutor')], at: '2026-03-11 09:00', expect: [{ state: 'met' }],
  },
  {
    name: 'told a second too late', norm: 'criminal-procedure.131.3.prosecutor', rows: ['D03'],
    facts: [person(T0), detained(T0), protocol('2026-03-10 16:50'), told('2026-03-11 04:50:01', 'detention', 'prosecutor')], at: '2026-03-11 09:00', expect: [{ state: 'met-late' }],
  },
  {
    name: 'a telephone call is not in writing', norm: 'criminal-procedure.131.3.prosecutor', rows: ['D03'],
    facts: [person(T0), detained(T0), protocol('2026-03-10 16:50'), told('2026-03-10 18:00', 'detention', 'prosecutor', 'telephone')], at: '2026-03-11 09:00', expect: [{ state: 'breached' }],
  },
  {
    name: 'the report went out before the protocol was signed', norm: 'criminal-procedure.131.3.prosecutor', rows: ['D03'],
    facts: [person(T0), detained(T0), told('2026-03-10 15:00', 'detention', 'prosecutor'), protocol('2026-03-10 16:50')], at: '2026-03-11 09:00', expect: [{ state: 'met' }],
  },
  {
    name: 'a notice that was withdrawn does not count', norm: 'criminal-procedure.131.3.prosecutor', rows: ['D03'],
    facts: [
      person(T0), detained(T0), protocol('2026-03-10 16:50'), told('2026-03-10 18:00', 'detention', 'prosecutor', 'paper', { id: 'n' }),
      told('2026-03-10 18:00', 'detention', 'prosecutor', 'paper', { withdraws: 'n', recordedAt: '2026-03-12 09:00' }),
    ],
    at: '2026-03-12 10:00', expect: [{ state: 'breached' }],
  },

  {
    name: 'a complete protocol', norm: 'criminal-procedure.131.2.fields', rows: ['M1.34c'],
    facts: [person(T0), detained(T0), protocol('2026-03-10 16:50')], at: '2026-03-10 18:00', expect: [],
  },
  {
    name: 'no motives and no medical conclusion: the finding names both', norm: 'criminal-procedure.131.2.fields', rows: ['M1.34c'],
    facts: [person(T0), detained(T0), protocol('2026-03-10 16:50', { motives: '', medicalConclusion: false })], at: '2026-03-10 18:00',
    expect: [{ kind: 'violation', state: 'instant', detail: { missing: ['motives', 'medicalConclusion'] } }],
  },
  {
    name: 'the defender did not take part and did not sign: no breach', norm: 'criminal-procedure.131.2.fields', rows: ['M1.34c'],
    facts: [person(T0), detained(T0), protocol('2026-03-10 16:50', { signedByDefender: false })], at: '2026-03-10 18:00', expect: [],
  },
  {
    name: 'the protocol names an actual time 40 minutes later than the recorded one', norm: 'criminal-procedure.131.2.actual-time', rows: [],
    facts: [person(T0), detained(T0), protocol('2026-03-10 16:50', {}, { instants: { actualAt: '2026-03-10 15:05', deliveredAt: '2026-03-10 15:10' } })], at: '2026-03-10 18:00',
    expect: [{ kind: 'warning', state: 'instant' }],
  },
  {
    name: '72 hours without reasons: a warning', norm: 'criminal-procedure.131.4.reason', rows: ['D06'],
    facts: [person(T0), detained(T0), protocol('2026-03-10 16:50', { extendedGround: 'criminal-group', termHours: 72 })], at: '2026-03-10 18:00', expect: [{ kind: 'warning', state: 'instant' }],
  },
  {
    name: 'a minor in a listed case is flagged to the prosecutor', norm: 'criminal-procedure.131.4.minor-listed', rows: ['D05', 'D06'],
    facts: [minor(T0), detained(T0), protocol('2026-03-10 16:50', { extendedGround: 'criminal-group', extendedReason: 'топ құрамында', termHours: 72 })], at: '2026-03-10 18:00', expect: [{ kind: 'warning', state: 'instant' }],
  },
  {
    name: 'an adult in a listed case is not flagged', norm: 'criminal-procedure.131.4.minor-listed', rows: ['D06'],
    facts: [person(T0), detained(T0), protocol('2026-03-10 16:50', { extendedGround: 'criminal-group', extendedReason: 'топ құрамында', termHours: 72 })], at: '2026-03-10 18:00', expect: [],
  },
  {
    name: 'the protocol of a minor names 48 hours', norm: 'criminal-procedure.131.4.term-stated', rows: ['D05'],
    facts: [minor(T0), detained(T0), protocol('2026-03-10 16:50')], at: '2026-03-10 18:00', expect: [{ kind: 'violation', state: 'instant' }],
  },
  {
    name: 'the protocol of an adult names 72 hours without a listed case', norm: 'criminal-procedure.131.4.term-stated', rows: ['D04', 'D06'],
    facts: [person(T0), detained(T0), protocol('2026-03-10 16:50', { termHours: 72 })], at: '2026-03-10 18:00', expect: [{ kind: 'violation', state: 'instant' }],
  },
  {
    name: 'the protocol of an adult names 48 hours', norm: 'criminal-procedure.131.4.term-stated', rows: ['D04'],
    facts: [person(T0), detained(T0), protocol('2026-03-10 16:50'), happens('detention.rights-explained', '2026-03-10 16:55', { language: 'қазақ тілі' })], at: '2026-03-10 18:00', expect: [],
  },
  {
    name: 'the protocol was drawn up by somebody else', norm: 'criminal-procedure.131.2.author', rows: ['M1.34a', 'M1.28.2'],
    facts: [person(T0), detained(T0), protocol('2026-03-10 16:50', { authorRole: 'other' })], at: '2026-03-10 18:00', expect: [{ kind: 'violation', state: 'instant', evidence: 'recorded' }],
  },
  {
    name: 'no ground of detention is recorded', norm: 'criminal-procedure.128.2.ground', rows: ['M1.35a', 'M1.28.5'],
    facts: [person(T0), detained(T0)], at: '2026-03-10 18:00', expect: [{ kind: 'warning', state: 'instant', evidence: 'not-recorded', detail: { missing: ['grounds'] } }],
  },
  {
    name: 'caught in the act', norm: 'criminal-procedure.128.2.ground', rows: ['M1.35a', 'M1.28.5'],
    facts: [person(T0), happens('detention.actual', T0, { basis: 'suspicion', where: 'көше', grounds: 'caught-in-act' })], at: '2026-03-10 18:00', expect: [],
  },
];
