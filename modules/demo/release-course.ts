/** The way out: order, gate, certificate, things, help on the way (CPC 133, 145, 152; Law on special institutions arts. 46-3, 46-9, 47, 48). */
import type { Actor } from '@kepil/law/facts/fact.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { caseProsecutor, duty, head, investigatingJudge, investigator, minutes, trialJudge, written, MINUTE, type Scene } from './scene.ts';
import { tell, tellOfRelease, warnOfExpiry } from './notice-course.ts';
import { listed } from './placement.ts';
import type { DemoPlace } from './places.ts';

export interface Held {
  readonly place: DemoPlace;
  readonly from: Instant;
  readonly where: string;
  readonly grounds: string;
  /** When a court sanctioned custody, and the ruling's number. */
  readonly sanctioned: { readonly at: Instant; readonly number: string } | null;
}

/** The head's own order at the end of the term, to the minute; with custody the warning comes a day before. */
export function releaseAtExpiry(scene: Scene, held: Held, expiry: Instant): void {
  const { chronicle, random, fault, number, until } = scene;
  if (held.sanctioned) warnOfExpiry(scene, held.place, expiry, held.sanctioned.at + 30 * MINUTE);
  if (fault === 'never-released') return;
  const at = fault === 'release-late' ? expiry + minutes(random, 25, 2600) : expiry;
  if (at > until) return;
  chronicle.stopAt(at);
  const order = chronicle.record('release.ordered', at, head(held.place), { ground: 'head-expiry', number: number('Б'), byRole: 'head-of-place', reasoned: true });
  tellOfRelease(scene, held.place, at, order);
  open(scene, held, at, 'head-expiry', 'expiry');
}

export type OrderGround = 'order-investigator' | 'order-prosecutor' | 'order-judge' | 'court-ruling';

/** Somebody with the case orders it; the gate opens within the hour of receipt. */
export function releaseByOrder(scene: Scene, held: Held, at: Instant, ground: OrderGround): void {
  const { chronicle, random, number, until } = scene;
  if (at > until) return;
  chronicle.stopAt(at);
  const by = { 'order-investigator': investigator, 'order-prosecutor': caseProsecutor, 'order-judge': investigatingJudge, 'court-ruling': trialJudge }[ground](scene);
  const receivedAt = at - at % MINUTE;
  chronicle.record('release.ordered', at, by, { ground, number: number('Б'), byRole: by.capacity, reasoned: true, receivedAt });
  open(scene, held, at + minutes(random, 12, 50), ground, ground === 'court-ruling' ? 'court' : 'order');
}

/** Bail is paid: the head frees on the payment document (CPC 145(8)). */
export function releaseOnBail(scene: Scene, held: Held, at: Instant, amount: number): void {
  const { chronicle, random, number, until } = scene;
  if (at > until) return;
  chronicle.stopAt(at);
  chronicle.record('bail.paid', at, head(held.place), { amount, document: number('КТ') });
  open(scene, held, at + minutes(random, 12, 50), 'bail', 'bail');
}

/** Administrative arrest is served to the minute. */
export function releaseServed(scene: Scene, held: Held, expiry: Instant): void {
  const { chronicle, random, fault, until } = scene;
  if (fault === 'never-released') return;
  const at = fault === 'admin-arrest-overstay' || fault === 'release-late' ? expiry + minutes(random, 30, 2000) : expiry;
  if (at > until) return;
  chronicle.stopAt(at);
  open(scene, held, at, 'term-served', 'served');
}

/** From the reception-distribution centre, by order of its head with the results of the check. */
export function releaseFromReceiver(scene: Scene, held: Held, at: Instant, how: 'early' | 'end'): void {
  const { chronicle, random, number, words, until } = scene;
  if (at > until) return;
  chronicle.stopAt(at);
  const ground = how === 'early' ? 'early-pr' : 'head-pr';
  chronicle.record('release.ordered', at, head(held.place), { ground, number: number('Б'), byRole: 'head-of-place', reasoned: true, identityCheckResults: words.identity });
  const free = how === 'early' ? at + minutes(random, 5, 45) : at;
  const released = open(scene, held, free, ground, how === 'early' ? 'identity' : 'expiry');
  for (const addressee of ['prosecutor', 'court', 'social-centre']) tell(scene, 'release-pr', addressee, free + minutes(random, 20, 900), head(held.place), { about: released });
}

/** The gate, the certificate, the things and what is needed for the way; returns the id of the release. */
function open(scene: Scene, { place, from, where, grounds, sanctioned }: Held, at: Instant, ground: string, why: keyof Scene['words']['released']): string {
  const { chronicle, random, fault, number, words, setting, language } = scene;
  const byHead = head(place);
  const on = { place };
  const id = chronicle.record('release.executed', at, byHead, {
    ground, byRole: 'head-of-place', ...(ground === 'early-pr' ? { earlyCode: 1 } : {}), destination: words.home,
  }, on);
  const zone = setting.zone;
  if (fault !== 'certificate-missing') {
    chronicle.record('release.certificate-issued', at + minutes(random, 0, 25), duty(place), {
      number: number('А'), detentionGrounds: grounds, detentionPlace: where, detentionTime: written(from, zone), releaseGround: words.released[why], releaseTime: written(at, zone),
      ...(sanctioned ? { sanctionedBy: setting.investigatingCourt.name[language], measureGrounds: words.measureGrounds, measurePlace: setting.district.name[language], measureTime: written(sanctioned.at, zone) } : {}),
    });
  }
  chronicle.record('property.returned', at + minutes(random, 0, 25), duty(place), { signed: true, balanceZero: true, items: listed(scene).map((item) => ({ ...item, returned: true })) }, on);
  const needed = random.chance(0.15);
  chronicle.record('release.provision-assessed', at + minutes(random, 0, 25), duty(place), needed ? { needed, travel: random.pick(['rail', 'road']), food: true, dryRations: true } : { needed });
  return id;
}

/** Ends the episode otherwise: to serve the sentence, or to another body. */
export function end({ chronicle, until }: Scene, by: Actor, at: Instant, how: 'sentence' | 'handed-over'): void {
  if (at > until) return;
  chronicle.stopAt(at);
  chronicle.record('episode.ended', at, by, { how });
}
