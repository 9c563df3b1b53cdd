/** Parts of rules that several articles of the Code share, so that one thing is said in one way. */
import type { Guard, Match, Term } from '../../engine/norm.ts';
import { ACT } from './source.ts';

/** Custody of a suspect or accused under a ruling of a judge or court; detention before the court is not among them. */
export const custodyGrounds = ['custody', 'short-custody', 'file-reading', 'prosecutor-study', 'trial'] as const;

/** Detention and custody in criminal proceedings come to an end for the person. */
export const freed: readonly Match[] = [{ fact: ['release.executed', 'episode.ended'] }];

/** Those whom the administration of a place of custody must tell. */
export const caseHolderAndProsecutor = ['case-holder', 'prosecutor'] as const;

/** Detention on suspicion, also of a person who was searched for within the country. */
export const onSuspicion: Guard = { value: 'fact.basis', in: ['suspicion', 'search'] };
export const heldOnSuspicion: Guard = { value: 'subject.basis', in: ['suspicion', 'search'] };

export const isMinor: Guard = { ageBelow: `${ACT}.age.majority` };

/** The fact came while some ground still carried the deprivation of liberty (or before any did). */
export const beforeExpiry: Guard = {
  any: [{ value: 'clock.expiry', known: false }, { of: 'fact.$at', notAfter: { from: 'clock.expiry' } }],
};

export const byJudge: Guard = { value: 'fact.by', in: ['investigating-judge', 'court'] };
export const toJudge: Guard = { value: 'fact.to', in: ['investigating-judge', 'court'] };

/** The petition that the fact names was filed for one of these purposes. */
export const petitionFor = (...kinds: readonly string[]): Guard => ({
  recorded: { fact: 'petition.filed', where: { value: 'fact.kind', in: kinds }, key: { $id: 'petition' } },
});

/** A term that ends `param` before a moment of custody: whole days or hours, never moved to another day. */
export const before = (param: string, unit: 'hour' | 'day'): Term => ({ param: `${ACT}.${param}`, unit, mode: 'liberty', direction: 'before' });

/** "At once": `alarm` is a choice of design. */
export const atOnce = (alarm: string): Term => ({ immediately: true, alarm: `${ACT}.alarm.${alarm}` });

/** The moment at which the fact took place is not later than `param` before the end of unbroken lawful cover. */
export const filedBefore = (param: string, unit: 'hour' | 'day'): Guard => ({ of: 'fact.$at', notAfter: { from: 'clock.expiry', term: before(param, unit) } });
