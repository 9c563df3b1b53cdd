/** The reception-distribution centre: order, steps of reception, the court within 48 hours, thirty days at most (Law arts. 46-1 – 46-3). */
import type { Instant } from '@kepil/law/time/instant.ts';
import { duty, hours, minutes, paper, trialJudge, DAY, HOUR, MINUTE, type Scene } from './scene.ts';
import { admit } from './placement.ts';
import { tell } from './notice-course.ts';
import { releaseFromReceiver } from './release-course.ts';
import { official } from './setting.ts';

export interface ReceiverWish {
  readonly at: Instant;
  /** Days that the court gives, from the detention. */
  readonly days: number;
  /** Identity is established so many hours after the detention; null: the person stays to the end. */
  readonly establishedAfter: number | null;
}

/** Returns the end of the stay that the court allowed. */
export function receive(scene: Scene, { at, days, establishedAfter }: ReceiverWish): Instant {
  const { chronicle, random, setting, words, number, fault, language, person } = scene;
  const place = setting.receiverDistributor;
  const police = official('internal-affairs-body', setting.police);
  const where = `${setting.district.name[language]}, ${random.pick(words.streets)}`;
  chronicle.record('detention.actual', at, police, { basis: 'no-abode', where, detainedBy: words.patrol });
  chronicle.record('detention.delivered', at + minutes(random, 15, 60), police, { to: place.id });
  const orderAt = at + minutes(random, 65, 90);
  const order = number('ҚО');
  chronicle.record('receiver.order-issued', orderAt, police, { number: order, officialRole: 'internal-affairs-body', stage: 'reception' });
  const admittedAt = orderAt + minutes(random, 10, 60);
  const admission = admit(scene, place, admittedAt, {
    reason: 'first-placement', steps: 'all', basis: [paper('placement-order', orderAt, setting.zone, 'internal-affairs-body', order)],
    more: { withoutAbode: true, withoutDocuments: person.iin === null, noSignsOfOffence: true, identityNotEstablishable: true },
  });
  chronicle.record('identity.check-opened', admittedAt + minutes(random, 20, 150), duty(place), { requests: words.requests });
  const interviewAt = admittedAt + (fault === 'receiver-interview-late' ? hours(random, 26, 40) : hours(random, 2, 22));
  chronicle.record('receiver.interviewed', interviewAt, duty(place), { signedByPerson: true, signedByOfficer: true });
  if (person.withChildren) chronicle.record('child.referred', admittedAt + minutes(random, 30, 150), trialJudge(scene), { court: setting.criminalCourt.name[language], result: words.childPlaced });
  if (person.citizenship === 'foreigner') for (const body of ['general-prosecutor', 'mfa', 'knb', 'mvd']) tell(scene, 'placement-pr', body, admittedAt + minutes(random, 10, 50), police, { about: admission });

  const held = { place, from: at, where, grounds: words.grounds['other-data'], sanctioned: null };
  const established = establishedAfter === null ? null : at + establishedAfter * HOUR;
  const sentAt = at + (fault === 'receiver-order-late' ? hours(random, 49, 56) : hours(random, 22, 40));
  const expiry = at - at % MINUTE + days * DAY;
  if (established === null || established > sentAt) {
    const restriction = number('ҚО');
    chronicle.record('receiver.order-issued', sentAt - minutes(random, 20, 60), police, { number: restriction, officialRole: 'internal-affairs-body', stage: 'preventive-restriction' });
    chronicle.record('receiver.order-sent-to-court', sentAt, police, { number: restriction });
    const sanctionedAt = fault === 'receiver-order-late' ? sentAt + minutes(random, 60, 200) : Math.min(sentAt + hours(random, 2, 7), at + 47 * HOUR);
    chronicle.record('receiver.sanctioned', sanctionedAt, trialJudge(scene), { court: setting.criminalCourt.name[language], days });
    chronicle.record('receiver.order-announced', sanctionedAt + minutes(random, 5, 45), duty(place), { signed: true });
  }
  if (established !== null && established < expiry) {
    if (established <= scene.until) chronicle.record('identity.established', established, duty(place), { result: words.established });
    releaseFromReceiver(scene, held, established + minutes(random, 2, 8), 'early');
  } else if (fault !== 'never-released') {
    releaseFromReceiver(scene, held, expiry + (fault === 'release-late' ? minutes(random, 30, 900) : 0), 'end');
  }
  return expiry;
}
