/** Who is told what in time: relatives, the prosecutor, the bodies and the embassy of a foreigner. */
import type { Actor } from '@kepil/law/facts/fact.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { caseProsecutor, duty, head, investigator, minutes, HOUR, type Scene } from './scene.ts';
import type { DemoPlace } from './places.ts';

type Told = { readonly about?: string; readonly by?: Actor; readonly channel?: string; readonly lag?: number };

/** One notice; returns its id. Written on paper or electronically unless another channel is named. */
export function tell({ chronicle, random, number, words, setting }: Scene, topic: string, addressee: string, at: Instant, by: Actor, { about, channel, lag }: Told = {}): string {
  const relative = addressee === 'relative' || addressee === 'legal-representative';
  return chronicle.record('notice.sent', at, by, {
    topic, addressee, channel: channel ?? (relative ? random.pick(['telephone', 'in-person']) : random.chance(0.8) ? 'electronic' : 'paper'),
    number: number(setting.region.code),
    ...(about === undefined ? {} : { about }),
    ...(relative ? { person: random.pick(words.relative) } : {}),
  }, lag === undefined ? {} : { lag });
}

/** The detention: the prosecutor in writing, the family, for a minor the parents at once, for a foreigner the embassy through the ministry. */
export function tellOfDetention(scene: Scene, at: Instant, protocolAt: Instant, protocol: string): void {
  const { random, fault, person, chronicle } = scene;
  const by = investigator(scene);
  if (fault !== 'prosecutor-notice-missing') {
    const late = fault === 'prosecutor-notice-late';
    const sentAt = protocolAt + (late ? 13 * HOUR + minutes(random, 0, 500) : minutes(random, 10, 360));
    // Some notices are sent in time and recorded a day later: no breach, but it looks like one until then.
    const notice = tell(scene, 'detention', 'prosecutor', sentAt, by, { about: protocol, ...(!late && random.chance(0.02) ? { lag: 30 * HOUR } : {}) });
    if (random.chance(0.5)) chronicle.record('notice.received', sentAt + minutes(random, 2, 40), caseProsecutor(scene), { notice, receipt: scene.number('e') });
  }
  if (fault !== 'relative-notice-missing') {
    tell(scene, 'detention', 'relative', at + minutes(random, 50, 165), by);
    if (person.minor) tell(scene, 'detention', 'legal-representative', at + minutes(random, 40, 160), by);
  }
  if (person.citizenship === 'foreigner' && fault !== 'embassy-notice-missing') {
    tell(scene, 'detention', 'mfa', at + minutes(random, 120, 400), by);
    tell(scene, 'detention', 'embassy', at + minutes(random, 130, 600), by);
  }
}

/** The place of custody or its change, within twelve hours (Law on special institutions art. 7(4)). */
export function tellOfPlace(scene: Scene, topic: 'place' | 'transfer', at: Instant, admission: string): void {
  const { random, fault, person } = scene;
  const by = investigator(scene);
  if (fault !== 'place-notice-missing' || topic !== 'place') tell(scene, topic, 'relative', at + minutes(random, 30, 400), by, { about: admission });
  if (person.citizenship !== 'foreigner') return;
  for (const body of ['general-prosecutor', 'mfa', 'mvd', 'knb', 'penal-body', 'embassy']) tell(scene, topic, body, at + minutes(random, 40, 600), by, { about: admission });
}

/** The sanction of custody: relatives and the embassy are told again (CPC 148(14)). */
export function tellOfSanction(scene: Scene, at: Instant): void {
  const { random, person } = scene;
  const by = investigator(scene);
  tell(scene, 'sanction', 'relative', at + minutes(random, 20, 170), by);
  if (person.minor) tell(scene, 'sanction', 'legal-representative', at + minutes(random, 20, 170), by);
  if (person.citizenship === 'foreigner') tell(scene, 'sanction', 'embassy', at + minutes(random, 60, 900), by);
}

/** The administration's warning at least 24 hours before the end of custody (CPC 152(4), Law art. 48(2)). */
export function warnOfExpiry(scene: Scene, place: DemoPlace, expiry: Instant, noSooner: Instant): void {
  const { random, fault } = scene;
  if (fault === 'warning-missing') return;
  const due = expiry - 24 * HOUR;
  const at = fault === 'warning-late' ? due + minutes(random, 70, 1100) : Math.max(noSooner, due - minutes(random, 30, 1000));
  for (const addressee of ['case-holder', 'prosecutor']) tell(scene, 'expiry', addressee, at, head(place));
}

/** Copies of the head's own order of release, in the same hour. */
export function tellOfRelease(scene: Scene, place: DemoPlace, at: Instant, order: string): void {
  for (const addressee of ['case-holder', 'prosecutor']) tell(scene, 'release-order', addressee, at + minutes(scene.random, 5, 55), scene.random.chance(0.5) ? head(place) : duty(place), { about: order });
}
