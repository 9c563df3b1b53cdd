/** Administrative detention and arrest (Code of Administrative Offences arts. 50, 787–789). */
import type { Instant } from '@kepil/law/time/instant.ts';
import { duty, hours, medic, minutes, paper, trialJudge, DAY, HOUR, MINUTE, type Scene } from './scene.ts';
import { admit, depart } from './placement.ts';
import type { DemoPlace } from './places.ts';
import { releaseServed } from './release-course.ts';
import { tell } from './notice-course.ts';
import { official } from './setting.ts';

export interface AdministrativeWish {
  readonly at: Instant;
  readonly kind: 'ordinary' | 'border-migration' | 'arrest-possible';
  /** Days of arrest that the court gives; null: released with the decision before the detention ends. */
  readonly arrestDays: number | null;
  readonly receiver: DemoPlace;
}

/** Returns the end of the arrest, or of the detention where there is none. */
export function administrative(scene: Scene, { at, kind, arrestDays, receiver }: AdministrativeWish): Instant {
  const { chronicle, random, setting, words, number, fault, language, person } = scene;
  const office = setting.policeOffice;
  const officer = official('detaining-officer', office);
  const where = `${setting.district.name[language]}, ${random.pick(words.streets)}`;
  chronicle.record('detention.actual', at, officer, { basis: 'administrative', where, detainedBy: words.patrol });
  const deliveredAt = at + minutes(random, 10, 50);
  chronicle.record('detention.delivered', deliveredAt, officer, { to: office.id });
  const protocolAt = deliveredAt + minutes(random, 10, 60);
  const protocolNumber = number('ӘХ');
  const protocol = chronicle.record('administrative.protocol', protocolAt, officer, { number: protocolNumber, kind });
  if (kind === 'border-migration') tell(scene, 'detention', 'prosecutor', protocolAt + minutes(random, 30, 600), officer, { about: protocol });
  if (random.chance(0.6)) tell(scene, 'detention', 'relative', protocolAt + minutes(random, 10, 90), officer);
  if (kind !== 'ordinary') {
    admit(scene, office, protocolAt + minutes(random, 5, 20), { reason: 'first-placement', basis: [paper('administrative-protocol', protocolAt, setting.zone, 'detaining-officer', protocolNumber)] });
  }
  const held = { place: office, from: at, where, grounds: words.grounds['caught-in-act'], sanctioned: null };
  if (arrestDays === null) {
    const limit = at + { ordinary: 3, 'border-migration': 48, 'arrest-possible': 24 }[kind] * HOUR;
    if (kind === 'ordinary') { releaseWithDecision(scene, held, at + minutes(random, 130, 178)); return limit; }
    releaseWithDecision(scene, held, limit - minutes(random, 20, 500));
    return limit;
  }
  const ruledAt = at + hours(random, 5, 20);
  const ruling = number('3-Ә');
  const judge = trialJudge(scene);
  chronicle.record('administrative.arrest-ruled', ruledAt, judge, {
    court: setting.criminalCourt.name[language], number: ruling, days: arrestDays, from: at - at % MINUTE, signedByJudge: true, sealed: true,
  });
  const leftAt = ruledAt + minutes(random, 30, 120);
  depart(scene, office, leftAt, receiver, 'transfer');
  const admittedAt = leftAt + minutes(random, 20, 90);
  const admission = admit(scene, receiver, admittedAt, {
    reason: 'first-placement', steps: 'all',
    basis: [
      paper('administrative-arrest-ruling', ruledAt, setting.zone, 'judge', ruling),
      paper('personal-inspection-protocol', admittedAt, setting.zone, 'duty-officer', number('ЖТ')),
      { kind: 'identity-document', number: person.iin ?? number('N'), present: true },
    ],
  });
  if (fault !== 'admin-relatives-missing') tell(scene, 'placement-sp', 'relative', admittedAt + minutes(random, 60, 1200), duty(receiver), { about: admission });
  const expiry = at - at % MINUTE + arrestDays * DAY;
  if (arrestDays > 5 && random.chance(0.02)) {
    const ill = chronicle.record('medical.institution-entered', admittedAt + 2 * DAY, medic(receiver), { institution: random.pick(words.hospital), reason: 'medical-care', ground: words.referral }, { place: receiver });
    for (const addressee of ['prosecutor', 'judge']) tell(scene, 'medical-sp', addressee, admittedAt + 2 * DAY + 20 * MINUTE, duty(receiver), { about: ill });
    tell(scene, 'medical-sp', 'relative', admittedAt + 2 * DAY + minutes(random, 30, 600), duty(receiver), { about: ill });
    chronicle.record('medical.institution-left', admittedAt + 4 * DAY, medic(receiver), { institution: words.hospital[0] ?? '', reason: 'medical-care' }, { place: receiver });
  }
  releaseServed(scene, { ...held, place: receiver }, expiry);
  return expiry;
}

/** Freed from the police office with a decision: no order of a place of custody is needed. */
function releaseWithDecision({ chronicle, until, setting, words }: Scene, _held: unknown, at: Instant): void {
  if (at > until) return;
  chronicle.stopAt(at);
  chronicle.record('release.executed', at, duty(setting.policeOffice), { ground: 'court-ruling', byRole: 'duty-officer', destination: words.home }, { place: setting.policeOffice });
}
