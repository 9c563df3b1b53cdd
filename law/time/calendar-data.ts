/**
 * What made the days of the official calendar, with the act and the day on which it was known. Nothing here is a guess that is not
 * marked: `F` read in the act, `F2` read in a secondary source (the number of the act taken from its address in the state register of
 * acts, or the press), `K` known without a source, `X` sources contradict each other, `?` not found.
 */
import type { CivilDate } from './instant.ts';

export type Certainty = 'F' | 'F2' | 'K' | 'X' | '?';

/** The edition of this file and the digest of its data (a test holds it): results carry it, so that they can be reproduced. */
export const calendarVersion = 'kz-2026.1+68d63c28';

/** Years whose transfers were looked up. Before and after them only holidays and substitute days by law are known. */
export const coveredYears = { from: 2015, to: 2027 } as const;

export interface HolidayRule {
  readonly name: string;
  readonly month: number;
  readonly day: number;
  /** First date on which it is kept. */
  readonly from: CivilDate;
  readonly decree: string;
  readonly publishedOn: CivilDate;
  readonly certainty: Certainty;
  readonly repealedBy?: { readonly from: CivilDate; readonly decree: string; readonly publishedOn: CivilDate; readonly certainty: Certainty };
  /** Whether a free day replaces it when it falls on a day off. The two religious days have none. */
  readonly substitute: boolean;
}

export interface MovableHoliday {
  readonly date: CivilDate;
  readonly name: string;
  readonly decree: string;
  readonly publishedOn: CivilDate;
  readonly certainty: Certainty;
}

export interface Transfer {
  readonly off: CivilDate;
  readonly worked: CivilDate;
  readonly decree: string;
  readonly publishedOn: CivilDate;
  /**
   * `F2`: pair of days and number of the act from a secondary source; where the day of publication was not seen, `publishedOn` is the
   * latest possible one (the eve of the first changed day, or the last day of the act's year) and `publishedOnSeen` is false.
   */
  readonly certainty: Certainty;
  readonly publishedOnSeen: boolean;
}

const LAW = 'Law of 13.12.2001 no. 267-II on holidays';
/** Free days of two religions: no holidays in the sense of the law, so no other day is given for them. */
const FREE_DAYS = 'Labour Code of 23.11.2015 no. 414-V, art. 84(5)';
/** A holiday on a day off: the next working day is free. */
export const SUBSTITUTE_RULE = `${LAW}, art. 5`;
const BASE = { decree: LAW, publishedOn: '2001-12-13', certainty: 'F2', substitute: true } as const;
/** Amendments before the covered years, whose own acts were not looked up: taken as known when the covered years begin. */
const OLD = { ...BASE, publishedOn: '2014-12-31', certainty: 'K' } as const;
const LAW_2022 = 'Law on amendments on cinematography, culture and holidays, signed 28.09.2022 (number not seen)';
const NEW_2022 = { decree: LAW_2022, publishedOn: '2022-09-29', certainty: 'F2' } as const;
/**
 * The draft of the Constitution (art. 94, by the press of 04.03.2026) makes the day of its adoption the holiday; the Labour Ministry's
 * word of 18.03.2026: 15 March is kept from 2027, 30 August is no holiday any more. The amended act on holidays was not seen.
 */
const NEW_2026 = { decree: 'Constitution Day moved to the day of the referendum, 15 March: announced by the Labour Ministry (act not seen)', publishedOn: '2026-03-18', certainty: 'F2' } as const;

export const holidayRules: readonly HolidayRule[] = [
  { name: 'New Year', month: 1, day: 1, from: '2002-01-01', ...BASE },
  { name: 'New Year', month: 1, day: 2, from: '2002-01-01', ...BASE },
  { name: 'Orthodox Christmas', month: 1, day: 7, from: '2006-01-07', ...OLD, decree: FREE_DAYS, substitute: false },
  { name: "International Women's Day", month: 3, day: 8, from: '2002-01-01', ...BASE },
  { name: 'Constitution Day', month: 3, day: 15, from: '2027-01-01', ...NEW_2026, substitute: true },
  { name: 'Nauryz', month: 3, day: 21, from: '2010-01-01', ...OLD },
  { name: 'Nauryz', month: 3, day: 22, from: '2002-01-01', ...BASE },
  { name: 'Nauryz', month: 3, day: 23, from: '2010-01-01', ...OLD },
  { name: 'Day of Unity of the People of Kazakhstan', month: 5, day: 1, from: '2002-01-01', ...BASE },
  { name: 'Defender of the Fatherland Day', month: 5, day: 7, from: '2013-01-01', ...OLD },
  { name: 'Victory Day', month: 5, day: 9, from: '2002-01-01', ...BASE },
  { name: 'Capital Day', month: 7, day: 6, from: '2009-01-01', ...OLD },
  { name: 'Constitution Day', month: 8, day: 30, from: '2002-01-01', ...BASE, repealedBy: { from: '2026-03-18', ...NEW_2026 } },
  { name: 'Republic Day', month: 10, day: 25, from: '2022-09-29', ...NEW_2022, substitute: true },
  { name: 'First President Day', month: 12, day: 1, from: '2012-01-01', ...OLD, repealedBy: { from: '2022-09-29', ...NEW_2022 } },
  { name: 'Independence Day', month: 12, day: 16, from: '2002-01-01', ...BASE },
  { name: 'Independence Day', month: 12, day: 17, from: '2002-01-01', ...BASE, repealedBy: { from: '2022-09-29', ...NEW_2022 } },
];

/** First day of Kurban Ait by the Muslim calendar. When each date was announced was not looked up: taken as known when its year begins. */
const KURBAN_AIT: readonly (readonly [date: CivilDate, certainty: Certainty])[] = [
  ['2015-09-24', 'F2'], ['2016-09-12', 'F2'], ['2017-09-01', 'F2'], ['2018-08-21', 'F2'], ['2019-08-11', 'F2'], ['2020-07-31', 'F2'],
  ['2021-07-20', 'F2'], ['2022-07-09', 'F2'], ['2023-06-28', 'F2'], ['2024-06-16', 'F2'], ['2025-06-06', 'F2'], ['2026-05-27', 'F2'],
  // A Sunday, so that no count depends on it; expected by the lunar calendar, not announced yet.
  ['2027-05-16', 'K'],
];

export const movableHolidays: readonly MovableHoliday[] = KURBAN_AIT.map(([date, certainty]) => ({
  date, name: 'Kurban Ait', decree: FREE_DAYS, publishedOn: `${date.slice(0, 4)}-01-01`, certainty,
}));

const government = (number: number, year: number) => `Government decree no. ${number} of ${year} on transfer of days off`;
const ministry = (number: number, year: number) => `Order of the Minister of Labour no. ${number} of ${year} on transfer of days off`;

export const transfers: readonly Transfer[] = [
  { off: '2016-03-07', worked: '2016-03-05', decree: government(67, 2016), publishedOn: '2016-03-04', certainty: 'F2', publishedOnSeen: false },
  { off: '2017-03-20', worked: '2017-03-18', decree: government(5, 2017), publishedOn: '2017-03-17', certainty: 'F2', publishedOnSeen: false },
  { off: '2017-07-07', worked: '2017-07-01', decree: government(5, 2017), publishedOn: '2017-03-17', certainty: 'F2', publishedOnSeen: false },
  { off: '2018-03-09', worked: '2018-03-03', decree: government(864, 2017), publishedOn: '2017-12-31', certainty: 'F2', publishedOnSeen: false },
  { off: '2018-04-30', worked: '2018-04-28', decree: government(864, 2017), publishedOn: '2017-12-31', certainty: 'F2', publishedOnSeen: false },
  { off: '2018-05-08', worked: '2018-05-05', decree: government(864, 2017), publishedOn: '2017-12-31', certainty: 'F2', publishedOnSeen: false },
  { off: '2018-08-31', worked: '2018-08-25', decree: government(864, 2017), publishedOn: '2017-12-31', certainty: 'F2', publishedOnSeen: false },
  { off: '2018-12-31', worked: '2018-12-29', decree: government(864, 2017), publishedOn: '2017-12-31', certainty: 'F2', publishedOnSeen: false },
  { off: '2019-05-10', worked: '2019-05-04', decree: government(888, 2018), publishedOn: '2018-12-31', certainty: 'F2', publishedOnSeen: false },
  { off: '2020-01-03', worked: '2020-01-05', decree: government(820, 2019), publishedOn: '2019-12-31', certainty: 'F2', publishedOnSeen: false },
  { off: '2020-12-18', worked: '2020-12-20', decree: government(820, 2019), publishedOn: '2019-12-31', certainty: 'F2', publishedOnSeen: false },
  // Victory Day fell on a Saturday: its free day moved from Monday the 11th, which is worked, to Friday the 8th.
  { off: '2020-05-08', worked: '2020-05-11', decree: government(820, 2019), publishedOn: '2019-12-31', certainty: 'F2', publishedOnSeen: false },
  { off: '2021-07-05', worked: '2021-07-03', decree: government(930, 2020), publishedOn: '2020-12-31', certainty: 'F2', publishedOnSeen: false },
  { off: '2022-03-07', worked: '2022-03-05', decree: government(713, 2021), publishedOn: '2021-10-06', certainty: 'F2', publishedOnSeen: true },
  { off: '2022-08-29', worked: '2022-08-27', decree: government(713, 2021), publishedOn: '2021-10-06', certainty: 'F2', publishedOnSeen: true },
  { off: '2022-10-24', worked: '2022-10-22', decree: `${government(713, 2021)}, amended by no. 796 of 2022`, publishedOn: '2022-10-08', certainty: 'F2', publishedOnSeen: true },
  { off: '2023-07-07', worked: '2023-07-01', decree: government(326, 2023), publishedOn: '2023-04-28', certainty: 'F2', publishedOnSeen: true },
  { off: '2024-05-08', worked: '2024-05-04', decree: ministry(109, 2024), publishedOn: '2024-05-03', certainty: 'F2', publishedOnSeen: false },
  { off: '2025-01-03', worked: '2025-01-05', decree: ministry(436, 2024), publishedOn: '2024-12-31', certainty: 'F2', publishedOnSeen: false },
];
