/** What happens seldom in a place of custody: force, an injury, damage, the punishment cell, a refusal of food. Each lawful from end to end. */
import type { Actor, Fact } from '@kepil/law/facts/fact.ts';
import { DAY, HOUR, MINUTE, type Instant } from '@kepil/law/time/instant.ts';
import type { DemoPlace } from './places.ts';
import { cellChecked, forceChecked } from './prosecutor-course.ts';
import type { Random } from './random.ts';
import type { RegimeWords } from './regime-words.ts';
import { official } from './setting.ts';

export interface Pen {
  readonly random: Random;
  readonly words: RegimeWords;
  readonly place: DemoPlace;
  /** Writes the fact down; null where the person was not here then, or it lies ahead. */
  readonly record: (type: string, at: Instant, data: Fact['data'], actor?: Actor) => Fact | null;
  readonly number: (prefix: string) => string;
  /** Some minutes after the full hour of the day so many days ago. */
  readonly at: (daysBefore: number, hour: number) => Instant;
}

/** A violation, the explanation, a reprimand by the head, applied the same day; perhaps lifted early for good conduct. */
export function reprimand({ random, words, place, record, number, at }: Pen): void {
  const head = official('head-of-place', place);
  const n = random.int(2, 7);
  const violationId = number('Б');
  const penaltyId = number('Ж');
  if (!record('violation.discovered', at(n, 8), { violationId, kind: 'other-duty', circumstances: random.pick(words.violations) })) return;
  record('violation.explained', at(n, 12), { violationId, outcome: 'given', written: true });
  if (!record('penalty.imposed', at(n - 1, 10), { penaltyId, violationId, kind: 'reprimand', byRole: 'head-of-place', form: 'written', number: number('Қ'), circumstances: random.pick(words.violations), behaviour: words.behaviour }, head)) return;
  const applied = record('penalty.applied', at(n - 1, 11), { penaltyId, kind: 'reprimand', orderNumber: number('Қ'), orderByRole: 'head-of-place' }, head);
  if (applied && n > 3 && random.chance(0.3)) record('reward.granted', at(n - 3, 17), { kind: 'early-lifting', penaltyId, ground: words.goodConduct, byRole: 'head-of-place', number: number('Қ') }, head);
}

/** Gambling; three days of the punishment cell with the doctor's conclusion and a bed for the night, then out. */
export function punishmentCell(pen: Pen): void {
  const { random, words, place, record, number, at } = pen;
  const head = official('head-of-place', place);
  const medic = official('medical-officer', place);
  const n = random.int(5, 8);
  const violationId = number('Б');
  const penaltyId = number('Ж');
  if (!record('violation.discovered', at(n, 8), { violationId, kind: 'gambling', circumstances: words.gambling })) return;
  record('violation.explained', at(n, 12), { violationId, outcome: 'given', written: true });
  const imposed = record('penalty.imposed', at(n - 1, 9), { penaltyId, violationId, kind: 'kartser', days: 3, ground: 'gambling', byRole: 'head-of-place', form: 'written', number: number('Қ'), circumstances: words.gambling, behaviour: words.behaviour }, head);
  record('penalty.medical-conclusion', at(n - 1, 10), { penaltyId, fit: true, by: words.medic }, medic);
  const begun = at(n - 1, 11);
  const until = begun - begun % MINUTE + 3 * DAY;
  record('penalty.applied', begun, { penaltyId, kind: 'kartser', until, orderNumber: number('Қ'), orderByRole: 'head-of-place' }, head);
  for (let night = 0; night < 3; night += 1) record('cell.bedding-issued', begun + night * DAY + 10 * HOUR, { bed: true, bedding: true, until: until - (2 - night) * DAY });
  record('penalty.ended', until, { penaltyId, how: 'term' });
  if (imposed) cellChecked(pen, imposed, penaltyId);
}

/** Handcuffs against a threat of harm, the report the same hour, a look by the doctor. */
export function force(pen: Pen): void {
  const { random, words, place, record, number, at } = pen;
  const n = random.int(1, 9);
  const used = record('force.used', at(n, 18), {
    means: 'handcuffs', specialCase: 'harm', conduct: 'none', necessity: words.necessity, nonViolent: words.warned, where: words.corridor, circumstances: words.attack, officer: random.pick(words.officers), officerOf: 'place-staff', officerTrained: true, officerFit: true,
    consequences: 'none', lawCited: place.kind === 'sp' || place.kind === 'pr' ? 'internal-affairs-bodies' : 'special-institutions',
  });
  if (!used) return;
  record('force.reported', used.at + 40 * MINUTE, { force: used.id, number: number('Р'), to: words.toHead, content: words.attack });
  record('medical.examined', used.at + 50 * MINUTE, { occasion: 'force', injuries: false, conclusion: words.noInjuries, by: words.medic }, official('medical-officer', place));
  forceChecked(pen, used);
}

export function injury({ words, place, random, record, number, at }: Pen): void {
  const medic = official('medical-officer', place);
  const injuryId = number('Ж');
  const found = record('injury.discovered', at(random.int(1, 8), 13), { injuryId, circumstances: words.fell, selfHarm: false });
  if (!found) return;
  record('injury.examined', found.at + 6 * MINUTE, { injuryId, by: words.medic, outside: false, recordNumber: number('А'), findings: words.bruise }, medic);
  record('injury.results-announced', found.at + 9 * MINUTE, { injuryId, signed: true }, medic);
}

export function damage({ words, place, random, record, number, at }: Pen): void {
  const head = official('head-of-place', place);
  const n = random.int(2, 8);
  const damageId = number('З');
  const amount = random.int(30, 180) * 10_000;
  if (!record('damage.caused', at(n, 17), { damageId, to: 'state', cause: 'other', property: random.pick(words.property), amount })) return;
  record('damage.order-issued', at(n - 1, 10), { damageId, byRole: 'head-of-place', number: number('Қ'), amount, legalBasis: words.civilCode }, head);
  record('damage.order-announced', at(n - 1, 11), { damageId, signed: true }, head);
}
