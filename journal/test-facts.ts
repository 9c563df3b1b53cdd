/** Builders for the tests of this package: facts with ids of their own, and a projection that leaves a trace of everything. */
import { randomUUID } from 'node:crypto';
import type { Finding } from '@kepil/law/engine/finding.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { NewFact, Projection } from './contract.ts';
import type { HeldRow } from './held.ts';

export const AT = 1_700_000_000_000;

/** A detention in the episode `e1` and the case `c1` at the place `ivs-1`; `over` replaces members. */
export function newFact(over: Partial<NewFact> = {}): NewFact {
  return {
    id: randomUUID(), type: 'detention.actual', at: AT, zone: 'Asia/Almaty', streams: [{ kind: 'episode', id: 'e1' }, { kind: 'case', id: 'c1' }], place: 'ivs-1',
    actor: { id: 'a1', capacity: 'duty-officer', office: 'o1' }, data: { basis: 'suspicion', where: 'Алматы, Әуезов көшесі, 1' }, ...over,
  };
}

export function inEpisode(id: string, over: Partial<NewFact> = {}): NewFact {
  return newFact({ streams: [{ kind: 'episode', id }], ...over });
}

export const silent: Projection = { kinds: ['episode'], project: () => ({ findings: [], nextChange: null, held: null, outbox: [] }) };

/** The row of the board of an episode, all columns told. */
export function boardRow(over: Partial<HeldRow> = {}): HeldRow {
  return {
    personName: 'Әлиев Нұрлан', birthDate: '1990-01-31', sex: 'male', minor: false, foreigner: false, place: 'ivs-1', placeKind: 'ivs', zone: 'Asia/Almaty', territory: 'kz/75',
    stage: 'detention', ground: 'detention', categories: [], since: AT, expiry: AT + 172_800_000, uncoveredSince: null, nextAt: AT + 10_800_000, nextNorm: 'n', nextKey: 'k', nextKind: 'duty',
    breaches: 0, openDuties: 1, cell: null, particulars: {}, ...over,
  };
}

/**
 * A duty per fact, open until an hour after it and then breached; on the board until a fact of type `release.executed`; one message
 * per breach. Its rows follow from the facts and the instant alone, so that every half-written state shows.
 */
export const hourly: Projection = {
  kinds: ['episode'],
  project(stream, facts, now) {
    const withdrawn = new Set(facts.flatMap((fact) => (fact.withdraws === undefined ? [] : [fact.withdraws])));
    const living = facts.filter((fact) => !withdrawn.has(fact.id));
    const findings = living.map((fact) => duty(fact, now));
    const pending = findings.filter((finding) => finding.state === 'open').map((finding) => finding.due ?? 0);
    const over = living.some((fact) => fact.type === 'release.executed');
    return {
      findings,
      nextChange: pending.length === 0 ? null : Math.min(...pending),
      held: over || living.length === 0 ? null : boardRow({ breaches: findings.length - pending.length, openDuties: pending.length }),
      outbox: findings.filter((finding) => finding.state === 'breached').map((finding) => ({ key: `breach ${stream.id} ${finding.key}`, kind: 'breach', payload: { episode: stream.id } })),
    };
  },
};

function duty(fact: Fact, now: number): Finding {
  const due = fact.at + 3_600_000;
  return {
    key: `norm|${fact.id}|`, norm: 'norm', edition: '2014-01-01', kind: 'duty', state: now < due ? 'open' : 'breached', bearer: 'duty-officer', addressee: null, openedBy: fact.id,
    closedBy: null, from: fact.at, due, until: null, exception: null, detail: { type: fact.type }, evidence: 'not-recorded',
  };
}
