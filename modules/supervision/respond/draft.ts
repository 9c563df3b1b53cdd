/** An act of response as it is proposed for findings: nothing is recorded here. */
import { levelFor } from '@kepil/law/acts/prosecutorial-supervision/competence.ts';
import type { PlaceKind } from '@kepil/law/facts/fact.ts';
import { actKind, answerable, route } from '@kepil/law/acts/prosecutorial-supervision/response.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import { readAs } from '@kepil/journal/access.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { may, type Principal } from '@kepil/platform/access/may.ts';
import { leaveTrace, leaveTraceOfPlace } from '@kepil/platform/audit/reads.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { House } from '../../house.ts';
import { placeView, standing } from '../matters/list.ts';
import { levelOf } from '../matters/prefill.ts';
import { actsAnswering } from './acts.ts';
import type { ResponseDraft } from './contract.ts';
import { namedFindings } from './named.ts';

const ACT = 'response.issued';

/**
 * Throws `not-found` where one of the findings does not exist or lies beyond reach, `bad-request` where they are of several places (one act
 * goes to one body) or of a prosecutor himself. Leaves the trace of the look.
 */
export async function responseDraftOf(house: House, who: Principal, refs: readonly string[]): Promise<ResponseDraft> {
  const now = house.now();
  return readAs(house.pool, fenceFor(who, 'matters.read'), async (sql) => {
    const named = await namedFindings(house, sql, refs);
    const findings = named.map(({ finding }) => finding);
    const [first] = findings;
    if (!first || named.length < new Set(refs).size) throw new Problem('not-found');
    if (findings.some(({ place, bearer }) => place !== first.place || !answerable(bearer))) throw new Problem('bad-request');
    const episodes = [...new Set(findings.flatMap(({ person }) => (person ? [person.episode] : [])))];
    if (episodes.length > 0) await leaveTrace(sql, who, { what: 'response-draft', episodes }, now);
    else await leaveTraceOfPlace(sql, who, { what: 'response-draft', place: first.place }, now);
    const inspection = findings.find((one) => one.inspection !== null)?.inspection ?? null;
    const own = levelOf(who.territory);
    const wrongs = named.map(({ wrong }) => wrong);
    const place = house.directory.place(first.place);
    const routed = route(wrongs, own);
    return {
      now, place: placeView(house, first.place), findings, acts: await actsAnswering(sql, refs, now),
      proposal: { findings: findings.map(({ ref }) => ref), kind: actKind(wrongs), issuerLevel: own, ...routed, ...(inspection === null ? {} : { about: inspection }), ...(episodes.length > 0 ? { persons: episodes.length } : {}), signer: who.name },
      addressee: routed.addresseeLevel === 'place' ? null : findings.find(({ bearer }) => bearer !== null)?.bearer ?? null,
      level: { competent: place ? levelFor(place.kind as PlaceKind) : null, own },
      mayRecord: may(who, 'fact.record', standing(place, first.place)) && (factTypes[ACT]?.recordedBy.includes(who.capacity) ?? false),
    };
  });
}
