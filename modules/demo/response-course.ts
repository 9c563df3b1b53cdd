/** What supervision of a remand prison left behind: an act of response answered and its outcome checked, another that nobody answered, and an emergency reported by the hour (Instruction, points 12, 17, 23). */
import { DAY, HOUR, MINUTE, type Instant } from '@kepil/law/time/instant.ts';
import { official } from './setting.ts';
import { officialName } from './accounts.ts';
import { inspected, type Desk } from './supervision-desk.ts';

const act = (desk: Desk, kind: string, answerBy: Instant) => ({
  kind, issuerLevel: 'oblast', addressee: officialName(`head-of-place@${desk.place.id}`), addresseeLevel: 'place', violations: desk.words.shortLight, demands: desk.words.demand, answerBy, signer: officialName(desk.prosecutor.id),
});

/** A comprehensive check found dark cells; the submission was granted and the lamps seen. */
export function followUp(desk: Desk, at: Instant): void {
  const { words, write } = desk;
  const check = inspected(desk, at, 'comprehensive', desk.prosecutor, { withRegionalProsecutor: true, violationsFound: true, findings: words.shortLight, causes: words.whyLight, remedies: words.putRight });
  if (!check) return;
  const actId = desk.number('ҚА');
  write('response.issued', at + DAY, { actId, number: actId, about: check.id, ...act(desk, 'submission', at + 31 * DAY) });
  write('response.delivered', at + DAY + 3 * HOUR, { actId, to: officialName(`head-of-place@${desk.place.id}`) });
  write('response.answered', at + 15 * DAY, { actId, number: desk.number('К'), result: 'granted', withProsecutor: true, punished: 2, measures: words.measures }, official('head-of-place', desk.place));
  write('response.elimination-checked', at + 18 * DAY, { actId, eliminated: 'yes', onSite: true, findings: words.gone });
}

/** Given thirty days, and nothing came. */
export function unanswered(desk: Desk, at: Instant): void {
  const actId = desk.number('ҚА');
  desk.write('response.issued', at, { actId, number: actId, ...act(desk, 'prescription', at + 30 * DAY) });
  desk.write('response.delivered', at + 2 * HOUR, { actId, to: officialName(`head-of-place@${desk.place.id}`) });
}

/** Self-harm at night: learned within the hour, the zonal officer told by telephone, the special message within three hours. */
export function selfHarm({ words, place, number, write, region }: Desk, noon: Instant): void {
  const at = noon - noon % HOUR;
  const happened = write('emergency.happened', at, { kind: 'self-harm', participants: 1, victims: 1, category: 'in-custody', where: words.where, circumstances: words.harm }, official('duty-officer', place));
  if (!happened) return;
  const emergency = happened.id;
  write('emergency.learned', at + 15 * MINUTE, { emergency, level: 'oblast', channel: 'telephone', from: officialName(`duty-officer@${place.id}`) });
  const told = write('emergency.reported', at + 35 * MINUTE, { emergency, fromLevel: 'oblast', addressee: 'zonal-officer', channel: 'telephone', caller: officialName(`custody-prosecutor@prosecutor-${region}`), receiver: officialName(`zonal-officer@${region}`) });
  if (told) write('emergency.report-acknowledged', at + 38 * MINUTE, { emergency, report: told.id, by: officialName(`zonal-officer@${region}`) });
  write('emergency.visited', at + 100 * MINUTE, { emergency, level: 'oblast', findings: words.seen });
  write('emergency.special-message-sent', at + 150 * MINUTE, {
    emergency, number: number('АХ'), channel: 'electronic', happenedAt: at, where: words.where, circumstances: words.harm, causes: words.cause, aims: words.unknown, methods: words.blade, instruments: words.blade, participantsTotal: 1, participantsListed: true,
    signer: officialName(`custody-prosecutor@prosecutor-${region}`),
  });
  write('emergency.measures-taken', at + DAY, { emergency, checkResult: words.seen, measures: words.taken, causes: words.cause });
  write('emergency.eliminated', at + 2 * DAY, { emergency, consequences: words.gone2 });
}
