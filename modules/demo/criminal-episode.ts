/** A whole episode in a criminal case, composed of its courses: detention, sanction, extensions, the file, the court, the way out. */
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { complain } from './complaint-course.ts';
import { extend, hospital, moveToPrison, nextPetition, prolongTrial, qualify, readFile, sanction, sendToCourt, shortToFull, studyFile, transferToFacility, type Custody } from './custody-course.ts';
import { detain, type Detention, type DetentionWish } from './detention-course.ts';
import type { Fault } from './fault.ts';
import { tell, tellOfSanction } from './notice-course.ts';
import { makePerson, type PersonWish } from './person.ts';
import { offences } from './phrases.ts';
import { admit } from './placement.ts';
import { end, releaseAtExpiry, releaseByOrder, releaseOnBail, type Held } from './release-course.ts';
import { caseProsecutor, days, daysOfCustody, duty, head, hours, investigatingJudge, minutes, monthsOfCustody, openScene, paper, DAY, HOUR, MINUTE, type Scene } from './scene.ts';
import { amend } from './amendment.ts';
import type { Random } from './random.ts';
import { official, type Setting } from './setting.ts';

export interface CriminalWish {
  readonly at: Instant;
  readonly person?: PersonWish;
  readonly listed?: NonNullable<DetentionWish['listed']>;
  readonly border?: boolean;
  readonly guardhouse?: boolean;
  readonly outcome: 'sanction' | 'refused' | 'ordered-free' | 'expired';
  readonly shortDays?: number;
  /** The short term becomes two months. */
  readonly thenFull?: boolean;
  readonly atHour?: boolean;
  /** Totals in months that extensions reach, one after another. */
  readonly ladder: readonly number[];
  readonly then: 'runs' | 'file' | 'study' | 'trial' | 'cancelled' | 'bail';
  /** Trial: straight from the investigation, or through the reading of the file. */
  readonly throughFile?: boolean;
  readonly trialMonths?: number;
  /** Days in the temporary detention facility after the sanction; absent: moved within hours. */
  readonly facilityDays?: number;
  readonly transfer?: { readonly at: Instant; readonly stay: number };
  readonly hospital?: { readonly at: Instant; readonly stay: number };
  readonly complaintAt?: Instant;
  readonly fault: Fault | null;
}

/** The facts of the episode as known at `until`. */
export function criminalEpisode(random: Random, setting: Setting, wish: CriminalWish, until: Instant): Fact[] {
  const person = makePerson(random, wish.at, setting.zone, { ...wish.person, ...(wish.guardhouse ? { serviceman: true } : {}) });
  const place = wish.guardhouse ? setting.guardhouse : random.pick(setting.facilities);
  const scene = openScene({ random, setting, person, start: wish.at, until, fault: wish.fault, criminal: true, ...(wish.ladder.some((total) => total > 9) || (wish.trialMonths ?? 0) > 12 ? { offence: random.pick(grave) } : (wish.trialMonths ?? 0) > 6 ? { offence: random.pick(notMedium) } : {}) }, duty(place));
  const detention = detain(scene, { at: wish.at, place, ...(wish.border && setting.borderPremises ? { border: setting.borderPremises } : {}), ...(wish.listed ? { listed: wish.listed } : {}) });
  after(scene, detention, wish);
  amend(scene);
  return scene.chronicle.upTo(until);
}

const grave = offences.filter(({ gravity }) => gravity === 'especially-grave');
const notMedium = offences.filter(({ gravity }) => gravity !== 'medium');

function after(scene: Scene, detention: Detention, wish: CriminalWish): void {
  const { random, until } = scene;
  const held: Held = { place: detention.place, from: detention.at, where: detention.where, grounds: detention.grounds, sanctioned: null };
  if (wish.complaintAt !== undefined && wish.complaintAt < detention.limit) complain(scene, detention.place, wish.complaintAt);
  if (wish.outcome === 'expired') return releaseAtExpiry(scene, held, detention.limit - detention.limit % MINUTE);
  if (wish.outcome === 'ordered-free') return releaseByOrder(scene, held, Math.max(detention.admittedAt + 13 * HOUR, detention.limit - hours(random, 3, 20)), random.chance(0.5) ? 'order-investigator' : 'order-prosecutor');
  const { custody, decidedAt } = sanction(scene, detention, { ...(wish.shortDays === undefined ? {} : { shortDays: wish.shortDays }), ...(wish.atHour ? { atHour: true } : {}), ...(wish.outcome === 'refused' ? { refused: true } : {}) });
  if (!custody) return releaseByOrder(scene, held, decidedAt, 'order-judge');
  if (decidedAt > until) return;
  custodyRuns(scene, settle(scene, custody, wish), held, wish);
}

/** Where the person is kept after the sanction. */
function settle(scene: Scene, custody: Custody, { guardhouse, facilityDays, fault }: CriminalWish): Custody {
  const { chronicle, random, setting, number } = scene;
  if (guardhouse) return custody;
  if (facilityDays === undefined && fault !== 'ivs-over-30-days') return moveToPrison(scene, custody, custody.sanctionedAt + minutes(random, 90, 600), setting.remandPrison);
  chronicle.record('custody.ivs-ruled', custody.sanctionedAt + minutes(random, 20, 300), caseProsecutor(scene), { number: number('У'), approvedBy: 'prosecutor', authorRole: 'investigator' });
  const stay = fault === 'ivs-over-30-days' ? days(random, 31, 38) : (facilityDays ?? 0) * DAY;
  return moveToPrison(scene, custody, custody.sanctionedAt + stay, setting.remandPrison);
}

function custodyRuns(scene: Scene, start: Custody, before: Held, wish: CriminalWish): void {
  const { random, until, person } = scene;
  let custody = wish.thenFull ? shortToFull(scene, start) : start;
  const held: Held = { ...before, place: custody.place, sanctioned: { at: custody.sanctionedAt, number: custody.rulingNumber } };
  if (wish.complaintAt !== undefined && wish.complaintAt >= custody.sanctionedAt + 2 * DAY) complain(scene, custody.place, wish.complaintAt);
  if (wish.hospital && wish.hospital.at > custody.sanctionedAt + 2 * DAY) hospital(scene, custody.place, wish.hospital.at, wish.hospital.stay);
  if (wish.transfer && wish.transfer.at > custody.sanctionedAt + 2 * DAY) transferToFacility(scene, custody, wish.transfer.at, random.pick(scene.setting.facilities), wish.transfer.stay);
  for (const target of wish.ladder) {
    if (nextPetition(custody, target) > until || (person.minor && target > 6)) break;
    custody = extend(scene, custody, target);
  }
  if (wish.then === 'cancelled') return releaseByOrder(scene, held, Math.min(custody.expiry - 30 * HOUR, custody.sanctionedAt + days(random, 15, 40)), 'order-prosecutor');
  if (wish.then === 'bail' && custody.bail !== null) return releaseOnBail(scene, held, custody.sanctionedAt + days(random, 3, 12), custody.bail);
  if ((wish.then === 'file' || wish.then === 'study' || (wish.then === 'trial' && wish.throughFile)) && custody.expiry - 13 * DAY < until) {
    custody = readFile(scene, custody);
    if ((wish.then === 'study' || wish.then === 'trial') && custody.expiry - 5 * DAY < until) custody = studyFile(scene, custody);
  }
  if (wish.then === 'trial' && custody.expiry - 7 * DAY < until) return trial(scene, custody, held, wish);
  releaseAtExpiry(scene, held, custody.expiry);
}

function trial(scene: Scene, custody: Custody, held: Held, { trialMonths = 6 }: CriminalWish): void {
  const { random, until } = scene;
  const sent = sendToCourt(scene, custody);
  let present = sent.custody;
  for (let months = 9; months <= trialMonths && present.expiry - 9 * DAY < until; months += 3) present = prolongTrial(scene, present, sent.sentAt, months);
  const verdict = present.expiry - days(random, 3, 25);
  if (random.chance(0.9)) return end(scene, duty(held.place), verdict, 'sentence');
  releaseByOrder(scene, held, verdict, 'court-ruling');
}

/** A convict accused of another crime: kept in the penal institution, apart from the others (Law art. 10(1)). */
export function convictEpisode(random: Random, setting: Setting, at: Instant, until: Instant): Fact[] {
  const place = setting.penalInstitution;
  const person = makePerson(random, at, setting.zone, { convict: true, minor: false, sex: 'male', foreigner: false });
  const scene = openScene({ random, setting, person, start: at - 6 * HOUR, until, fault: null, criminal: true }, duty(place));
  const { chronicle, number, offence, words } = scene;
  const rulingNumber = number('2-ТС');
  const expiry = monthsOfCustody(2, at - at % MINUTE, setting.zone);
  chronicle.record('suspect.recognised', at - 5 * HOUR, caseProsecutor(scene), { number: number('К'), articles: offence.articles[scene.language] });
  chronicle.record('custody.sanctioned', at, investigatingJudge(scene), {
    court: setting.investigatingCourt.name[scene.language], number: rulingNumber, ground: 'sanction', termMonths: 2, from: at - at % MINUTE, endsAt: expiry,
    gravityPunishmentYears: offence.years, ...(offence.years <= 5 ? { exceptionGround: words.exception } : {}),
  });
  tellOfSanction(scene, at);
  qualify(scene, at, at);
  admit(scene, place, at + minutes(random, 60, 240), { reason: 'first-placement', basis: [paper('arrest-order', at, setting.zone, 'investigating-judge', rulingNumber)], tell: 'place', steps: 'new' });
  const custody: Custody = { from: at, place, sanctionedAt: at, rulingNumber, expiry, totalMonths: 2, bail: null };
  releaseToSentence(scene, nextPetition(custody, 3) > until ? custody : extend(scene, custody, 3));
  return chronicle.upTo(until);
}

/** At the end of custody the convict goes on serving the first sentence. */
function releaseToSentence(scene: Scene, { place, expiry }: Custody): void {
  for (const addressee of ['case-holder', 'prosecutor']) tell(scene, 'expiry', addressee, expiry - 30 * HOUR, head(place));
  end(scene, duty(place), expiry, 'sentence');
}

/** A person searched for by a foreign state: 72 hours, then temporary custody up to forty days (CPC 588). */
export function foreignSearchEpisode(random: Random, setting: Setting, at: Instant, until: Instant): Fact[] {
  const place = random.pick(setting.facilities);
  const person = makePerson(random, at, setting.zone, { foreigner: true, minor: false });
  const scene = openScene({ random, setting, person, start: at, until, fault: null, criminal: true }, duty(place));
  const { chronicle, number, words, language } = scene;
  const officer = official('detaining-officer', setting.policeOffice);
  chronicle.record('detention.actual', at, officer, { basis: 'search-foreign', where: `${setting.district.name[language]}, ${random.pick(words.streets)}`, detainedBy: words.patrol });
  chronicle.record('detention.delivered', at + minutes(random, 15, 60), officer, { to: setting.policeOffice.id });
  const protocolAt = at + minutes(random, 90, 170);
  const protocolNumber = number('ҰА');
  admit(scene, place, protocolAt + minutes(random, 20, 60), { reason: 'first-placement', basis: [paper('detention-protocol', protocolAt, setting.zone, 'investigator', protocolNumber)], tell: 'place', steps: 'new' });
  const petition = chronicle.record('petition.filed', at + hours(random, 30, 56), caseProsecutor(scene), { kind: 'custody', to: 'investigating-judge', number: number('Ө') });
  chronicle.record('petition.received', at + 57 * HOUR, investigatingJudge(scene), { petition, by: 'investigating-judge' });
  const decidedAt = at + hours(random, 58, 62);
  chronicle.record('petition.decided', decidedAt, investigatingJudge(scene), { petition, by: 'investigating-judge', result: 'granted' });
  const expiry = daysOfCustody(40, at - at % MINUTE, setting.zone);
  const rulingNumber = number('2-ТС');
  chronicle.record('custody.sanctioned', decidedAt, investigatingJudge(scene), {
    court: setting.investigatingCourt.name[language], number: rulingNumber, ground: 'sanction', termDays: 40, endsAt: expiry, gravityPunishmentYears: 8,
  });
  tellOfSanction(scene, decidedAt);
  moveToPrison(scene, { from: at, place, sanctionedAt: decidedAt, rulingNumber, expiry, totalMonths: 2, bail: null }, decidedAt + minutes(random, 60, 500), setting.remandPrison);
  tell(scene, 'expiry', 'prosecutor', expiry - 11 * DAY, head(setting.remandPrison));
  tell(scene, 'expiry', 'case-holder', expiry - 11 * DAY, head(setting.remandPrison));
  end(scene, duty(setting.remandPrison), expiry - 2 * DAY, 'handed-over');
  return chronicle.upTo(until);
}
