/** Complaints: sealed and sent on at once, decided in their days (CPC 101, 105). */
import type { Instant } from '@kepil/law/time/instant.ts';
import { caseProsecutor, duty, hours, investigator, minutes, type Scene } from './scene.ts';
import type { DemoPlace } from './places.ts';

const subjects = ['torture', 'investigator', 'detention', 'search', 'conditions', 'conditions', 'other', 'qualification'] as const;

/** One complaint lodged in the place at `at`, sent on, received, decided. */
export function complain(scene: Scene, place: DemoPlace, at: Instant): void {
  const { chronicle, random, fault, number } = scene;
  const late = fault === 'complaint-late';
  const about = late ? 'torture' : random.pick(subjects);
  const to = about === 'torture' || about === 'investigator' || random.chance(0.5) ? 'prosecutor' : 'case-holder';
  const complaintId = number('Ш');
  const on = { place };
  chronicle.record('complaint.lodged', at, duty(place), { complaintId, about, addressee: to }, on);
  const sentAt = at + (late ? hours(random, 5, 40) : minutes(random, 15, 150));
  chronicle.record('complaint.forwarded', sentAt, duty(place), { complaintId, to, sealed: true }, on);
  const receiver = to === 'prosecutor' ? caseProsecutor(scene) : investigator(scene);
  const receivedAt = sentAt + minutes(random, 10, 300);
  chronicle.record('complaint.received', receivedAt, receiver, { complaintId, by: to }, on);
  chronicle.record('complaint.decided', receivedAt + hours(random, 8, 60), receiver, { complaintId, by: to, result: random.pick(['refused', 'refused', 'partly-granted', 'granted']) }, on);
}
