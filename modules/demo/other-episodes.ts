/** Episodes without a criminal case: administrative detention and arrest, the reception-distribution centre. */
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { administrative, type AdministrativeWish } from './administrative-course.ts';
import type { Fault } from './fault.ts';
import { makePerson } from './person.ts';
import { duty, openScene } from './scene.ts';
import { receive, type ReceiverWish } from './receiver-course.ts';
import type { Random } from './random.ts';
import type { Setting } from './setting.ts';

export function administrativeEpisode(random: Random, setting: Setting, wish: Omit<AdministrativeWish, 'receiver'>, fault: Fault | null, until: Instant): Fact[] {
  // No arrest for minors and pregnant women (KoAP 50(2)).
  const drawn = makePerson(random, wish.at, setting.zone, { minor: false });
  const scene = openScene({ random, setting, person: { ...drawn, pregnant: false, withChildren: false }, start: wish.at, until, fault, criminal: false }, duty(setting.policeOffice));
  administrative(scene, { ...wish, receiver: random.pick(setting.specialReceivers) });
  return scene.chronicle.upTo(until);
}

export function receiverEpisode(random: Random, setting: Setting, wish: ReceiverWish, fault: Fault | null, until: Instant): Fact[] {
  const person = makePerson(random, wish.at, setting.zone, { minor: false, withoutDocuments: random.chance(0.7), foreigner: random.chance(0.12) });
  const scene = openScene({ random, setting, person, start: wish.at, until, fault, criminal: false }, duty(setting.receiverDistributor));
  receive(scene, wish);
  return scene.chronicle.upTo(until);
}
