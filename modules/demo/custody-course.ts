/** From the petition for custody to the remand prison, up the ladder of extensions, to the court (CPC 147–152, 342). */
import { tenge } from '@kepil/law/facts/tiyn.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { localDay, startOfLocalDay } from '@kepil/law/time/zone.ts';
import {
  caseProsecutor, days, daysOfCustody, hours, investigatingJudge, investigator, minutes, monthsOfCustody, paper, trialJudge, DAY, HOUR, MINUTE, type Scene,
} from './scene.ts';
import { officialName } from './accounts.ts';
import type { Detention } from './detention-course.ts';
import { tell, tellOfSanction } from './notice-course.ts';
import { admit, depart } from './placement.ts';
import type { DemoPlace } from './places.ts';
import { official } from './setting.ts';

/** Where custody stands: moved on by each step of the course. */
export interface Custody {
  readonly from: Instant;
  readonly place: DemoPlace;
  readonly sanctionedAt: Instant;
  readonly rulingNumber: string;
  /** End of the present ground, by the earlier of its readings and the ruling. */
  readonly expiry: Instant;
  readonly totalMonths: number;
  readonly bail: number | null;
}

export interface SanctionWish {
  /** A short sanction of so many days instead of two months. */
  readonly shortDays?: number;
  /** The end in the ruling: at the hour of detention instead of midnight. */
  readonly atHour?: boolean;
  readonly refused?: boolean;
}

/** Petition, decision, sanction. Returns null where custody was refused; then the caller releases at `refusedAt`. */
export function sanction(scene: Scene, detention: Detention, { shortDays, atHour, refused }: SanctionWish = {}): { custody: Custody | null; decidedAt: Instant } {
  const { chronicle, random, setting, fault, number, words, offence, person } = scene;
  const { limit, at: from } = detention;
  const lastHour = limit - 8 * HOUR;
  const span = Math.max(30, Math.floor((lastHour - detention.admittedAt) / MINUTE) - 240);
  const late = fault === 'petition-late';
  const filedAt = late ? lastHour + minutes(random, 60, 300)
    : fault === 'judge-late' ? lastHour - minutes(random, 150, 240)
    : lastHour - minutes(random, 30, Math.min(span, 540));
  const petition = chronicle.record('petition.filed', filedAt, caseProsecutor(scene), { kind: 'custody', to: 'investigating-judge', months: 2, number: number('Ө') });
  const receivedAt = filedAt + minutes(random, 10, 29);
  chronicle.record('petition.received', receivedAt, investigatingJudge(scene), { petition, by: 'investigating-judge' });
  // A refusal must leave the hour in which the person is let out.
  const room = Math.max(15, Math.floor((limit - receivedAt) / MINUTE) - (refused ? 65 : 5));
  const decidedAt = fault === 'uncovered-gap' ? limit + minutes(random, 25, 600)
    : fault === 'judge-late' ? receivedAt + minutes(random, 490, 530)
    : receivedAt + minutes(random, 15, Math.min(room, 465));
  chronicle.record('petition.decided', decidedAt, investigatingJudge(scene), { petition, by: 'investigating-judge', result: refused ? 'refused' : 'granted' });
  const court = setting.investigatingCourt.name[scene.language];
  if (refused) {
    chronicle.record('custody.refused', decidedAt, investigatingJudge(scene), { court, number: number('2-ТС') });
    return { custody: null, decidedAt };
  }
  const end = shortDays === undefined ? monthsOfCustody(2, from, setting.zone) : daysOfCustody(shortDays, decidedAt, setting.zone);
  // The hour of detention on the last day: earlier than midnight, so the ruling governs.
  const expiry = atHour ? startOfLocalDay(localDay(end - MINUTE, setting.zone), setting.zone) + (from - startOfLocalDay(localDay(from, setting.zone), setting.zone)) : end;
  const rulingNumber = number('2-ТС');
  const bail = offence.gravity === 'especially-grave' || person.minor ? null : tenge(random.int(30, 500) * 4325);
  chronicle.record('custody.sanctioned', decidedAt, investigatingJudge(scene), {
    court, judge: judgeOf(scene), number: rulingNumber, ground: shortDays === undefined ? 'sanction' : 'short-sanction',
    ...(shortDays === undefined ? { termMonths: 2 } : { termDays: shortDays }),
    from: from - from % MINUTE, endsAt: expiry - expiry % MINUTE, gravityPunishmentYears: offence.years, ...(offence.years <= 5 ? { exceptionGround: words.exception } : {}),
    ...(bail === null ? {} : { bail }), prosecutorInitials: officialName(caseProsecutor(scene).id),
  });
  tellOfSanction(scene, decidedAt);
  qualify(scene, from, decidedAt);
  return { custody: { from, place: detention.place, sanctionedAt: decidedAt, rulingNumber, expiry: expiry - expiry % MINUTE, totalMonths: shortDays === undefined ? 2 : 0, bail }, decidedAt };
}

function judgeOf(scene: Scene): string {
  return officialName(investigatingJudge(scene).id);
}

/** Qualification within ten days of the detention, announced within a day. */
export function qualify(scene: Scene, from: Instant, after: Instant): void {
  const { chronicle, random, fault, number, offence } = scene;
  const at = fault === 'qualification-late' ? from + days(random, 12, 16) : Math.max(after + HOUR, from + hours(random, 24, 144));
  const ruling = number('С');
  chronicle.record('qualification.ruled', at, investigator(scene), { number: ruling, articles: offence.articles[scene.language], gravity: offence.gravity, ...(offence.listed ? { thirtyDayArticle: true } : {}) });
  chronicle.record('qualification.announced', at + minutes(random, 30, 1200), investigator(scene), { number: ruling });
}

/** Two months instead of the short term: the prosecutor asks at least a day before its end. */
export function shortToFull(scene: Scene, custody: Custody): Custody {
  const { chronicle, random, setting, number, offence } = scene;
  const filedAt = custody.expiry - DAY - hours(random, 20, 60);
  const petition = chronicle.record('petition.filed', filedAt, caseProsecutor(scene), { kind: 'custody-short-to-full', to: 'investigating-judge', months: 2, number: number('Ө') });
  chronicle.record('petition.received', filedAt + minutes(random, 20, 120), investigatingJudge(scene), { petition, by: 'investigating-judge' });
  const at = filedAt + hours(random, 4, 18);
  chronicle.record('petition.decided', at, investigatingJudge(scene), { petition, by: 'investigating-judge', result: 'granted' });
  const expiry = monthsOfCustody(2, custody.from, setting.zone);
  const rulingNumber = number('2-ТС');
  chronicle.record('custody.sanctioned', at, investigatingJudge(scene), {
    court: setting.investigatingCourt.name[scene.language], judge: judgeOf(scene), number: rulingNumber, ground: 'sanction', termMonths: 2, from: custody.from - custody.from % MINUTE, endsAt: expiry,
    gravityPunishmentYears: offence.years, ...(offence.years <= 5 ? { exceptionGround: scene.words.exception } : {}),
  });
  tellOfSanction(scene, at);
  return { ...custody, expiry, totalMonths: 2, rulingNumber };
}

/** To the remand prison (or the guardhouse) within hours of the sanction. */
export function moveToPrison(scene: Scene, custody: Custody, at: Instant, to: DemoPlace): Custody {
  const { random, setting } = scene;
  depart(scene, custody.place, at, to, 'transfer');
  admit(scene, to, at + minutes(random, 50, 300), {
    reason: 'transfer', basis: [paper('arrest-order', custody.sanctionedAt, setting.zone, 'investigating-judge', custody.rulingNumber)], tell: 'transfer', steps: 'new',
  });
  return { ...custody, place: to };
}

/** Days before the end: to the prosecutor, to the court (CPC 151(6)–(8), (10)). */
const leadTimes = (totalMonths: number, target: number): readonly [number, number] => {
  const level = target > 12 || totalMonths >= 12 ? 2 : target > 3 || totalMonths >= 3 ? 1 : 0;
  return ([[10, 7], [15, 10], [20, 15]] as const)[level];
};

/** When the petition for the next step is filed at the earliest: what is told must have reached it. */
export const nextPetition = (custody: Custody, target: number): Instant => custody.expiry - (leadTimes(custody.totalMonths, target)[0] + 4) * DAY;

/** One extension: investigator → prosecutor → court. `target` months in all from the detention. */
export function extend(scene: Scene, custody: Custody, target: number): Custody {
  const { chronicle, random, setting, number } = scene;
  const [toProsecutor, toCourt] = leadTimes(custody.totalMonths, target);
  const level = target > 12 || custody.totalMonths >= 12 ? 'general' : target > 3 || custody.totalMonths >= 3 ? 'oblast' : 'district';
  const prosecutor = level === 'district' ? caseProsecutor(scene) : official('prosecutor', level === 'oblast' ? setting.regionalProsecutor : 'prosecutor-kz');
  const by = investigator(scene);
  const asked = chronicle.record('petition.filed', custody.expiry - toProsecutor * DAY - hours(random, 12, 70), by, { kind: 'extension', to: 'prosecutor', months: Math.min(target - custody.totalMonths, 18), level, number: number('Ұ') });
  const seenAt = custody.expiry - toProsecutor * DAY - hours(random, 2, 11);
  chronicle.record('petition.received', seenAt, prosecutor, { petition: asked, by: 'prosecutor' });
  const agreedAt = seenAt + hours(random, 5, 30);
  chronicle.record('petition.decided', agreedAt, prosecutor, { petition: asked, by: 'prosecutor', result: 'supported' });
  const filedAt = Math.min(agreedAt + hours(random, 2, 14), custody.expiry - toCourt * DAY - HOUR);
  const petition = chronicle.record('petition.filed', filedAt, caseProsecutor(scene), { kind: 'extension', to: 'investigating-judge', months: Math.min(target - custody.totalMonths, 18), level, number: number('Ұ') });
  chronicle.record('petition.received', filedAt + minutes(random, 20, 200), investigatingJudge(scene), { petition, by: 'investigating-judge' });
  const at = filedAt + hours(random, 6, 40);
  chronicle.record('petition.decided', at, investigatingJudge(scene), { petition, by: 'investigating-judge', result: 'granted' });
  const expiry = monthsOfCustody(target, custody.from, setting.zone);
  chronicle.record('custody.extended', at, investigatingJudge(scene), {
    court: setting.investigatingCourt.name[scene.language], judge: judgeOf(scene), number: number('2-ТҰ'), stage: 'investigation',
    months: Math.max(1, Math.min(18, target - custody.totalMonths)), totalMonths: target, endsAt: expiry, prosecutorLevel: level, petition,
    ...(target > 9 ? { specialComplexity: true, listedCategory: true } : {}), ...(target > 12 ? { exceptional: true } : {}),
  });
  if (scene.person.minor) tell(scene, 'sanction', 'legal-representative', at + minutes(random, 20, 170), by);
  return { ...custody, expiry: target > 18 ? monthsOfCustody(18, custody.from, setting.zone) : expiry, totalMonths: target };
}

/** The investigation is finished; the time of reading the file is sanctioned apart. */
export function readFile(scene: Scene, custody: Custody): Custody {
  const { chronicle, random, number } = scene;
  chronicle.record('investigation.finished', custody.expiry - days(random, 8, 12), investigator(scene), { noticeNumber: number('Х') });
  const asked = chronicle.record('petition.filed', custody.expiry - 5 * DAY - hours(random, 14, 40), investigator(scene), { kind: 'file-reading', to: 'prosecutor', months: 1, number: number('Т') });
  const seenAt = custody.expiry - 5 * DAY - hours(random, 4, 12);
  chronicle.record('petition.received', seenAt, caseProsecutor(scene), { petition: asked, by: 'prosecutor' });
  chronicle.record('petition.decided', seenAt + hours(random, 2, 18), caseProsecutor(scene), { petition: asked, by: 'prosecutor', result: 'supported' });
  const filedAt = custody.expiry - 3 * DAY - hours(random, 8, 22);
  return extendAtEnd(scene, custody, 'file-reading', filedAt, days(random, 12, 29));
}

/** The prosecutor studies the file. */
export function studyFile(scene: Scene, custody: Custody): Custody {
  const { random } = scene;
  return extendAtEnd(scene, custody, 'prosecutor-study', custody.expiry - 3 * DAY - hours(random, 10, 40), days(random, 9, 20));
}

function extendAtEnd(scene: Scene, custody: Custody, stage: 'file-reading' | 'prosecutor-study', filedAt: Instant, length: number): Custody {
  const { chronicle, random, setting, number } = scene;
  const petition = chronicle.record('petition.filed', filedAt, caseProsecutor(scene), { kind: stage, to: 'investigating-judge', months: 1, number: number('Т') });
  chronicle.record('petition.received', filedAt + minutes(random, 20, 200), investigatingJudge(scene), { petition, by: 'investigating-judge' });
  const at = filedAt + hours(random, 6, 30);
  chronicle.record('petition.decided', at, investigatingJudge(scene), { petition, by: 'investigating-judge', result: 'granted' });
  const end = custody.expiry + length;
  const expiry = startOfLocalDay(localDay(end, setting.zone), setting.zone);
  chronicle.record('custody.extended', at, investigatingJudge(scene), {
    court: setting.investigatingCourt.name[scene.language], judge: judgeOf(scene), number: number('2-ТҰ'), stage, months: 1, endsAt: expiry, petition,
  });
  if (scene.person.minor) tell(scene, 'sanction', 'legal-representative', at + minutes(random, 20, 170), investigator(scene));
  return { ...custody, expiry };
}

/** The case goes to court: six months from its arrival; in grave cases the court may prolong. */
export function sendToCourt(scene: Scene, custody: Custody): { custody: Custody; sentAt: Instant } {
  const { chronicle, random, setting, offence } = scene;
  const sentAt = custody.expiry - hours(random, 40, 150);
  chronicle.record('case.sent-to-court', sentAt, caseProsecutor(scene), { court: setting.criminalCourt.name[scene.language], gravity: offence.gravity, placeNotified: true });
  return { custody: { ...custody, expiry: monthsOfCustody(6, sentAt - sentAt % MINUTE, setting.zone) }, sentAt };
}

/** The court prolongs custody during the trial, up to twelve months (grave) or eighteen (especially grave). */
export function prolongTrial(scene: Scene, custody: Custody, sentAt: Instant, months: number): Custody {
  const { chronicle, random, setting, number } = scene;
  const expiry = monthsOfCustody(months, sentAt - sentAt % MINUTE, setting.zone);
  chronicle.record('custody.extended', custody.expiry - hours(random, 40, 180), trialJudge(scene), {
    court: setting.criminalCourt.name[scene.language], number: number('1-С'), stage: 'trial', months: 3, endsAt: expiry,
  });
  if (scene.person.minor) tell(scene, 'sanction', 'legal-representative', custody.expiry - 30 * HOUR, trialJudge(scene));
  return { ...custody, expiry };
}

/** From the remand prison to a temporary detention facility for investigative actions, thirty days at most, and back. */
export function transferToFacility(scene: Scene, custody: Custody, at: Instant, facility: DemoPlace, stay: number): void {
  const { random, setting, number } = scene;
  const prison = custody.place;
  depart(scene, prison, at, facility, 'investigative-actions');
  const arrived = at + minutes(random, 60, 400);
  admit(scene, facility, arrived, {
    reason: 'transfer', basis: [paper('transfer-order', at, setting.zone, random.chance(0.6) ? 'prosecutor' : 'investigating-judge', number('А'))], tell: 'transfer',
    more: { purpose: random.chance(0.7) ? 'investigative-actions' : 'trial', dailyDeliveryImpossible: true },
  });
  const back = arrived + stay;
  depart(scene, facility, back, prison, 'transfer');
  admit(scene, prison, back + minutes(random, 60, 400), { reason: 'return', basis: [paper('arrest-order', custody.sanctionedAt, setting.zone, 'investigating-judge', custody.rulingNumber)] });
}

/** A stay in a hospital; custody runs on. */
export function hospital(scene: Scene, place: DemoPlace, at: Instant, stay: number): void {
  const { chronicle, random, words } = scene;
  const expertise = random.chance(0.3);
  const data = { institution: random.pick(words.hospital), reason: expertise ? 'expert-examination' : 'medical-care', ...(expertise ? { ground: words.expertise } : {}) };
  const by = official('medical-officer', place);
  chronicle.record('medical.institution-entered', at, by, data, { place });
  chronicle.record('medical.institution-left', at + stay, by, data, { place });
}
