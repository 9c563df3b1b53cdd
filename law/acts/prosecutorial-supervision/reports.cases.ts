/** Cases of the reports: points 6, 10, 11, 15(1), 63, 65–67. The year 2016 with its 29 February; days off do not move the dates. */
import type { CaseFact, NormCase } from '../../check/case.ts';
import { fact, levelOf, keptAndBroken, office, ofOffice } from './offices.cases.ts';
import { halfYearly, yearly } from './point-67.ts';
import { officeLevels, type OfficeLevel } from './rule.ts';

const by = { by: 'custody-prosecutor' } as const;
const report = (type: string, at: string, periodUntil: string, data: Record<string, unknown> = {}, more: Partial<CaseFact> = {}): CaseFact => fact(type, at, { periodUntil, ...data }, { ...by, ...more });

interface Wish { readonly norm: string; readonly rows: readonly string[]; readonly level: OfficeLevel; readonly periodUntil: string; readonly due: string; readonly late: string; readonly make: (at: string, periodUntil: string) => CaseFact; readonly open: number }

/** The report on the first period of 2016: at the last moment, a minute later, of another period, none. `open`: later periods still open at the question. */
function reported({ norm, rows, level, periodUntil, due, late, make, open }: Wish): NormCase[] {
  const begun = [office(levelOf[level])], rest = Array.from({ length: open }, () => ({ state: 'open' } as const));
  return [
    ofOffice(norm, rows, `${norm}: by the end of the day`, { facts: [...begun, make(due, periodUntil)], at: due, expect: [{ state: 'met', due }, ...rest] }),
    ofOffice(norm, rows, `${norm}: a minute after midnight`, { facts: [...begun, make(late, periodUntil)], at: late, expect: [{ state: 'met-late', due }, ...rest] }),
    ofOffice(norm, rows, `${norm}: none`, { facts: begun, at: late, expect: [{ state: 'breached', due }, ...rest] }),
    ofOffice(norm, rows, `${norm}: open until then`, { facts: begun, at: due, expect: [{ state: 'open', due }, ...rest] }),
    ofOffice(norm, rows, `${norm}: of another period`, { facts: [...begun, make(due, '2014-12-31')], at: due, expect: [{ state: 'open', due }, ...rest] }),
    ofOffice(norm, rows, `${norm}: withdrawn again`, { facts: [...begun, make(due, periodUntil), fact('record.withdrawn', due, { reason: 'қате' }, { ...by, withdraws: 'f2' })], at: late, expect: [{ state: 'breached', due }, ...rest] }),
  ];
}

const dueOfQuarter: Readonly<Record<OfficeLevel, readonly [string, string]>> = {
  district: ['2016-04-01 23:59:59.999', '2016-04-02 00:00'], region: ['2016-04-05 23:59:59.999', '2016-04-06 00:00'], department: ['2016-04-10 23:59:59.999', '2016-04-11 00:00'],
};

const quarterly = officeLevels.flatMap((level) => {
  const [due, late] = dueOfQuarter[level], periodUntil = '2016-03-31', open = 1;
  return [
    ...reported({ norm: `6.legality-${level}`, rows: ['P6'], level, periodUntil, due, late, open, make: (at, until) => report('office.legality-analysed', at, until) }),
    ...reported({ norm: `63.analysis-${level}`, rows: ['P63'], level, periodUntil, due, late, open, make: (at, until) => report('office.supervision-analysed', at, until) }),
  ];
});

const [districtDue, districtLate] = dueOfQuarter.district, [regionDue, regionLate] = dueOfQuarter.region;
const submitted = (addressee: string) => (at: string, until: string): CaseFact => report('office.analysis-submitted', at, until, { addressee });

const half = { due: '2016-07-05 23:59:59.999', late: '2016-07-06 00:00', departmentDue: '2016-07-15 23:59:59.999', departmentLate: '2016-07-16 00:00' };
const year = { due: '2017-01-05 23:59:59.999', late: '2017-01-06 00:00', departmentDue: '2017-01-15 23:59:59.999', departmentLate: '2017-01-16 00:00' };
const generalised = (direction: string, period: string) => (at: string, until: string): CaseFact => report('office.generalised', at, until, { direction, period, causes: 'себептері', waysOut: 'жолдары' });

const generalisations = (['region', 'department'] as const).flatMap((level) => {
  const [halfDue, halfLate] = level === 'region' ? [half.due, half.late] : [half.departmentDue, half.departmentLate];
  const [yearDue, yearLate] = level === 'region' ? [year.due, year.late] : [year.departmentDue, year.departmentLate];
  const ofYear = (direction: string, rows: readonly string[]): NormCase[] => reported({ norm: `67.year-${direction}-${level}`, rows, level, periodUntil: '2016-12-31', due: yearDue, late: yearLate, open: 1, make: generalised(direction, 'year') });
  return [
    ...halfYearly.flatMap((direction) => [
      ...reported({ norm: `67.half-year-${direction}-${level}`, rows: ['P67.1a'], level, periodUntil: '2016-06-30', due: halfDue, late: halfLate, open: 1, make: generalised(direction, 'half-year') }),
      ...ofYear(direction, ['P67.1a']),
    ]),
    ...yearly.flatMap((direction) => ofYear(direction, [direction === 'budget' ? 'P67.3a' : 'P67.3b'])),
  ];
});

const monthly = (at: string, until: string, data: Record<string, unknown> = {}): CaseFact =>
  report('office.monthly-information-sent', at, until, { emergencies: 0, weapons: 0, specialMeans: 2, escapes: 0, selfHarm: 1, suicides: 0, checks: 'тексерілді', measures: 'шара қолданылды', ...data });
const { selfHarm: _selfHarm, ...incomplete } = monthly('2016-02-29 10:00', '2016-02-29').data ?? {};

/** Where a state begins and ends a period without a date of its own: in the period itself. */
const within = (norm: string, row: string, level: OfficeLevel, done: CaseFact, inPeriod: string, next: string): NormCase[] => [
  ofOffice(norm, [row], `${norm}: done in the period`, { facts: [office(levelOf[level]), done], at: inPeriod, expect: [{ state: 'met' }] }),
  ofOffice(norm, [row], `${norm}: not done`, { facts: [office(levelOf[level])], at: next, expect: [{ state: 'breached', due: next }, { state: 'open' }] }),
];

export const reportCases: readonly NormCase[] = [
  ...quarterly,
  ...keptAndBroken(ofOffice, '6.four-kinds', ['P6'], [office('district')],
    report('office.legality-analysed', '2016-03-30 10:00', '2016-03-31', { objects: ['pob', 'probation', 'special-institutions', 'uis'] }), report('office.legality-analysed', '2016-03-30 10:00', '2016-03-31', { objects: ['pob', 'probation'] })),
  ofOffice('6.four-kinds', ['P6'], 'a transport office names what it covers', { facts: [office('district', '2016-01-01 00:00', 'transport'), report('office.legality-analysed', '2016-03-30 10:00', '2016-03-31', { objects: ['special-institutions'] })], at: '2016-06-01 00:00', expect: [] }),

  ...reported({ norm: '66.district', rows: ['P66a'], level: 'district', periodUntil: '2016-03-31', due: districtDue, late: districtLate, open: 1, make: submitted('region') }),
  ...reported({ norm: '66.region', rows: ['P66b'], level: 'region', periodUntil: '2016-03-31', due: regionDue, late: regionLate, open: 1, make: submitted('department') }),
  ofOffice('66.district', ['P66a'], 'on 1 January, a holiday, the date stands', { facts: [office('district', '2015-10-01 00:00'), submitted('region')('2016-01-02 00:00', '2015-12-31')], at: '2016-01-05 00:00', expect: [{ state: 'met-late', due: '2016-01-01 23:59:59.999' }, { state: 'open' }] }),
  ofOffice('66.district', ['P66a'], 'a military prosecutor of the lower level sends his too', { facts: [office('district', '2016-01-01 00:00', 'military')], at: districtLate, expect: [{ state: 'breached', due: districtDue }, { state: 'open' }] }),
  ofOffice('66.district', ['P66a'], 'sent to the Department it has not gone to the region', { facts: [office('district'), submitted('department')('2016-04-01 10:00', '2016-03-31')], at: districtLate, expect: [{ state: 'breached' }, { state: 'open' }] }),
  ofOffice('66.region', ['P66b'], 'the Chief Military Prosecutor is a regional prosecutor', { facts: [office('oblast', '2016-01-01 00:00', 'military')], at: regionLate, expect: [{ state: 'breached', due: regionDue }, { state: 'open' }] }),
  ofOffice('66.region', ['P66b'], 'a late analysis meets its own quarter, not the running one', { facts: [office('oblast'), submitted('department')('2016-05-10 10:00', '2016-03-31')], at: '2016-07-06 00:00', expect: [{ state: 'met-late' }, { state: 'breached', due: '2016-07-05 23:59:59.999' }, { state: 'open' }] }),
  ofOffice('66.district', ['P66a'], 'an office abolished in the quarter owes nothing for it', { facts: [office('district'), fact('office.closed', '2016-03-20 10:00', {}, { by: 'prosecutor' })], at: '2016-06-01 00:00', expect: [{ state: 'void' }] }),

  ofOffice('65.monthly', ['P65a'], 'February of a leap year: by its last day, late on 1 March', { facts: [office('oblast', '2016-02-01 00:00'), monthly('2016-03-01 00:00', '2016-02-29')], at: '2016-03-01 09:00', expect: [{ state: 'met-late', due: '2016-02-29 23:59:59.999' }, { state: 'open', due: '2016-03-30 23:59:59.999' }] }),
  ofOffice('65.monthly', ['P65a'], 'in the night of 29 February it is still in time', { facts: [office('oblast', '2016-02-01 00:00'), monthly('2016-02-29 23:59', '2016-02-29')], at: '2016-02-29 23:59', expect: [{ state: 'met' }] }),
  ofOffice('65.monthly', ['P65a'], 'on 31 March it is late for March', { facts: [office('oblast', '2016-03-01 00:00'), monthly('2016-03-31 00:00', '2016-03-31')], at: '2016-03-31 09:00', expect: [{ state: 'met-late', due: '2016-03-30 23:59:59.999' }] }),
  ofOffice('65.monthly', ['P65a'], 'not sent by the 30th', { facts: [office('oblast', '2016-03-01 00:00')], at: '2016-03-31 00:00', expect: [{ state: 'breached', due: '2016-03-30 23:59:59.999' }] }),
  ofOffice('65.monthly', ['P65a'], 'recorded in April, sent in time', { facts: [office('oblast', '2016-03-01 00:00'), { ...monthly('2016-03-30 18:00', '2016-03-30'), recordedAt: '2016-04-04 09:00' }], at: '2016-04-04 10:00', expect: [{ state: 'met' }, { state: 'open' }] }),
  ...keptAndBroken(ofOffice, '65.content', ['P65b'], [office('oblast')], monthly('2016-02-29 10:00', '2016-02-29'), report('office.monthly-information-sent', '2016-02-29 10:00', '2016-02-29', incomplete)),
  ofOffice('65.content', ['P65b'], 'what is left out is named', { facts: [office('oblast'), report('office.monthly-information-sent', '2016-02-29 10:00', '2016-02-29', incomplete)], at: '2016-03-05 00:00', expect: [{ state: 'instant', detail: { missing: ['selfHarm'] } }] }),

  ...generalisations,
  ofOffice('67.half-year-torture-region', ['P67.1a'], 'the generalisation of the year stands for the second half', { facts: [office('oblast', '2016-07-01 00:00'), generalised('torture', 'year')('2017-01-05 10:00', '2016-12-31')], at: '2017-01-05 12:00', expect: [{ state: 'met' }, { state: 'open' }] }),
  ...keptAndBroken(ofOffice, '67.content', ['P67.1b'], [office('oblast')], generalised('rights', 'half-year')('2016-07-01 10:00', '2016-06-30'), report('office.generalised', '2016-07-01 10:00', '2016-06-30', { direction: 'rights', period: 'half-year', causes: 'себептері' }), '2016-07-02 00:00'),
  ...reported({ norm: '67.half-year-information', rows: ['P67.2'], level: 'region', periodUntil: '2016-06-30', due: half.due, late: half.late, open: 1, make: (at, until) => report('office.generalisation-submitted', at, until, { period: 'half-year', directions: [...halfYearly] }) }),
  ofOffice('67.half-year-information', ['P67.2'], 'two directions are not three', { facts: [office('oblast'), report('office.generalisation-submitted', '2016-07-05 10:00', '2016-06-30', { period: 'half-year', directions: ['coordination', 'rights'] })], at: half.late, expect: [{ state: 'breached' }, { state: 'open' }] }),
  ...reported({ norm: '67.year-information', rows: ['P67.4'], level: 'region', periodUntil: '2016-12-31', due: year.due, late: year.late, open: 1, make: (at, until) => report('office.generalisation-submitted', at, until, { period: 'year', directions: [...yearly] }) }),

  ...within('10.considered', 'P10', 'region', fact('office.results-considered', '2016-03-31 23:59', { forum: 'collegium' }, by), '2016-03-31 23:59', '2016-04-01 00:00'),
  ...within('11.heard', 'P11', 'region', fact('office.heard', '2016-12-31 12:00', { official: 'Омаров' }, by), '2016-12-31 23:00', '2017-01-01 00:00'),
  ...within('15.quarterly-plan', 'P15.1a', 'department', fact('office.plan-adopted', '2016-02-29 12:00', { kind: 'quarterly', periodUntil: '2016-03-31' }, by), '2016-03-31 23:00', '2016-04-01 00:00'),
];
