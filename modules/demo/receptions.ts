/** Persons who have just been brought to the places of the demonstration's accounts: their reception is half done, nothing of it late. */
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { accounts, officialName } from './accounts.ts';
import { makePerson, nameInFull, type PersonWish } from './person.ts';
import { belongings } from './placement.ts';
import { places, type DemoPlace } from './places.ts';
import { Random } from './random.ts';
import type { Republic } from './republic.ts';
import { duty, investigatingJudge, investigator, medic, MINUTE, openScene, paper, trialJudge, type Scene } from './scene.ts';
import { official, settings, type Setting } from './setting.ts';

const own: ReadonlySet<string> = new Set(accounts.flatMap(({ place }) => (place === null ? [] : [place])));

/** One episode for each place, the same for the same seed and moment. */
export function* buildReceptions({ seed: usual }: Republic, { seed = usual, now }: { readonly seed?: string; readonly now: Instant }): Generator<Fact[]> {
  for (const [index, place] of places.filter(({ id }) => own.has(id)).entries()) {
    const random = new Random(`${seed}/receptions`, index);
    const setting = settings.find(({ facilities, remandPrison, specialReceivers, receiverDistributor, guardhouse, penalInstitution }) => [...facilities, remandPrison, ...specialReceivers, receiverDistributor, guardhouse, penalInstitution].includes(place));
    const course = courses[place.kind];
    if (!setting || !course) continue;
    const person = makePerson(random, now, setting.zone, { minor: false, foreigner: false, sex: 'male', ...course.person });
    const scene = openScene({ random, setting, person, start: now - course.minutes * MINUTE, until: now, fault: null, criminal: course.criminal }, official('duty-officer', place));
    course.tell(scene, place, now, setting);
    yield scene.chronicle.upTo(now);
  }
}

interface Course {
  /** How long ago it began. */
  readonly minutes: number;
  readonly criminal: boolean;
  readonly person?: PersonWish;
  readonly tell: (scene: Scene, place: DemoPlace, now: Instant, setting: Setting) => void;
}

const courses: Readonly<Partial<Record<DemoPlace['kind'], Course>>> = {
  ivs: {
    minutes: 160, criminal: true,
    tell(scene, place, now, setting) {
      const { chronicle, words, person, number, language, offence } = scene;
      const at = now - 160 * MINUTE;
      const where = `${setting.district.name[language]}, ${words.streets[0] ?? ''}`;
      chronicle.record('detention.actual', at, official('detaining-officer', setting.policeOffice), { basis: 'suspicion', where, detainedBy: words.patrol, grounds: 'caught-in-act' });
      const protocolAt = now - 100 * MINUTE;
      const protocol = number('ҰА');
      // The first examination was before the admission: what the second found besides is new.
      chronicle.record('medical.examined', now - 130 * MINUTE, medic(setting.policeOffice), {
        occasion: 'detention', injuries: true, conclusion: words.healthy, by: words.medic, injuryChart: [{ region: 'forearm', aspect: 'back', side: 'left', kind: 'abrasion', lengthMm: 25, widthMm: 10 }],
      }, { place: setting.policeOffice });
      chronicle.record('detention.protocol', protocolAt, investigator(scene), {
        number: protocol, authorRole: 'investigator', fullName: nameInFull(person), detainedBy: words.patrol, grounds: words.grounds['caught-in-act'], motives: words.motives, where,
        actualAt: at - at % MINUTE, deliveredAt: at + 30 * MINUTE - at % MINUTE, rightsExplained: true, searchResult: words.searchResult, health: words.health[0] ?? '', drawnUpWhere: setting.policeOffice.name[language],
        termHours: 48, medicalConclusion: true, signedByOfficer: true, signedBySuspect: true, signedByDefender: true, articles: offence.articles[language],
      });
      admitted(scene, place, now - 25 * MINUTE, [paper('detention-protocol', protocolAt, setting.zone, 'investigator', protocol)]);
      searched(scene, place, now - 20 * MINUTE);
      chronicle.record('medical.examined', now - 8 * MINUTE, medic(place), {
        occasion: 'admission', injuries: true, conclusion: words.healthy, by: words.medic,
        injuryChart: [{ region: 'forearm', aspect: 'back', side: 'left', kind: 'abrasion', lengthMm: 25, widthMm: 10 }, { region: 'shoulder', aspect: 'front', side: 'right', kind: 'bruise', lengthMm: 60, widthMm: 35, photo: '1' }],
      }, { place });
    },
  },
  si: {
    minutes: 300, criminal: true,
    tell(scene, place, now) {
      sanctioned(scene, place, now);
      searched(scene, place, now - 20 * MINUTE);
      scene.chronicle.record('property.listed', now - 12 * MINUTE, duty(place), { items: belongings(scene), protocolNumber: scene.number('m') }, { place });
    },
  },
  uis: { minutes: 300, criminal: true, person: { convict: true }, tell: (scene, place, now) => sanctioned(scene, place, now) },
  guardhouse: { minutes: 300, criminal: true, person: { serviceman: true }, tell: (scene, place, now) => { sanctioned(scene, place, now); searched(scene, place, now - 20 * MINUTE); } },
  sp: {
    minutes: 400, criminal: false,
    tell(scene, place, now, setting) {
      const { chronicle, words, language, number } = scene;
      const at = now - 400 * MINUTE;
      chronicle.record('detention.actual', at, official('detaining-officer', setting.policeOffice), { basis: 'administrative', where: setting.district.name[language], detainedBy: words.patrol });
      const ruling = number('3-Ә');
      const ruledAt = now - 120 * MINUTE;
      chronicle.record('administrative.protocol', at + 40 * MINUTE, official('detaining-officer', setting.policeOffice), { number: number('ӘХ'), kind: 'arrest-possible' });
      chronicle.record('administrative.arrest-ruled', ruledAt, trialJudge(scene), { court: setting.criminalCourt.name[language], number: ruling, days: 10, from: at - at % MINUTE, signedByJudge: true, sealed: true });
      admitted(scene, place, now - 25 * MINUTE, [
        paper('administrative-arrest-ruling', ruledAt, setting.zone, 'judge', ruling), paper('personal-inspection-protocol', at, setting.zone, 'detaining-officer', number('j')), { kind: 'identity-document', number: number('N'), present: true },
      ]);
      searched(scene, place, now - 20 * MINUTE);
    },
  },
  pr: {
    minutes: 150, criminal: false, person: { withoutDocuments: true },
    tell(scene, place, now, setting) {
      const { chronicle, words, language, number } = scene;
      const police = official('internal-affairs-body', setting.police);
      chronicle.record('detention.actual', now - 150 * MINUTE, police, { basis: 'no-abode', where: setting.district.name[language], detainedBy: words.patrol });
      const order = number('ҚО');
      const orderAt = now - 75 * MINUTE;
      chronicle.record('receiver.order-issued', orderAt, police, { number: order, officialRole: 'internal-affairs-body', stage: 'reception' });
      admitted(scene, place, now - 25 * MINUTE, [paper('placement-order', orderAt, setting.zone, 'internal-affairs-body', order)], { withoutAbode: true, withoutDocuments: true, noSignsOfOffence: true, identityNotEstablishable: true });
      searched(scene, place, now - 18 * MINUTE);
      chronicle.record('sanitary.treated', now - 8 * MINUTE, duty(place), {}, { place });
    },
  },
};

function admitted({ chronicle, words }: Scene, place: DemoPlace, at: Instant, basis: readonly Readonly<Record<string, unknown>>[], more: Readonly<Record<string, unknown>> = {}): void {
  chronicle.record('custody.admitted', at, duty(place), { place: place.id, placeKind: place.kind, reason: 'first-placement', basis, broughtBy: words.patrol, ...more }, { place });
}

function searched({ chronicle, number }: Scene, place: DemoPlace, at: Instant): void {
  chronicle.record('search.personal', at, duty(place), { protocolNumber: number('j'), by: officialName(duty(place).id), sameSex: true, copyGiven: true }, { place });
}

/** Straight from the court that sanctioned custody. */
function sanctioned(scene: Scene, place: DemoPlace, now: Instant): void {
  const { chronicle, setting, number, offence, language } = scene;
  const at = now - 300 * MINUTE;
  const ruling = number('2-ТС');
  if (scene.person.convict) chronicle.record('suspect.recognised', at, investigator(scene), { number: number('К'), articles: offence.articles[language] });
  chronicle.record('custody.sanctioned', at, investigatingJudge(scene), {
    court: setting.investigatingCourt.name[language], judge: officialName(investigatingJudge(scene).id), number: ruling, ground: 'sanction', termMonths: 2, from: at - at % MINUTE, gravityPunishmentYears: offence.years,
    ...(offence.years <= 5 ? { exceptionGround: scene.words.exception } : {}), prosecutorInitials: officialName(official('procedural-prosecutor', setting.prosecutor).id),
  });
  admitted(scene, place, now - 25 * MINUTE, [paper('arrest-order', at, setting.zone, 'investigating-judge', ruling)]);
}
