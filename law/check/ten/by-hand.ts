/** The ten norms written out by hand over objects and maps: the oracle of the engine and the yardstick of its speed. */
import type { Fact } from '../../facts/fact.ts';
import { ageOn } from '../../engine/guard.ts';
import { windowOf, windowStart } from '../../engine/window.ts';
import type { Instant } from '../../time/instant.ts';
import { DAY, HOUR } from '../../time/instant.ts';
import { countDue } from '../../time/count.ts';
import { civilDate } from '../../time/zone.ts';

export type Outcome = 'met' | 'met-late' | 'breached' | 'void' | 'superseded' | 'open';
/** norm → outcome → [number, sum of due moments modulo 2^31]: equal tallies mean equal terms. */
export type Tally = Record<string, Record<string, [number: number, sum: number]>>;

export function add(tally: Tally, norm: string, outcome: string, due: Instant): void {
  const row = (tally[norm] ??= {});
  const cell = (row[outcome] ??= [0, 0]);
  cell[0]++;
  cell[1] = (cell[1] + Math.floor(due / 1000)) % 2_147_483_648;
}

interface Open { readonly due: Instant; readonly key: string }
interface Person {
  birthDate: string; held: boolean; expiry: Instant;
  relatives: Open[]; warning: Open | null; warned: Instant; release: Open | null; prosecutor: Open[]; cell: Open | null; medical: Open[]; forward: Map<string, Open>; solitary: Open | null;
  visits: Map<Instant, number>;
}
interface Place { readonly since: Instant; readonly zone: string; readonly days: Set<Instant> }

export class ByHand {
  readonly tally: Tally = {};
  readonly #persons = new Map<string, Person>();
  readonly #places = new Map<string, Place>();

  apply(stream: string, fact: Fact): void {
    const { at, zone, data, type } = fact;
    if (type === 'opened') { this.#places.set(stream, { since: at, zone, days: new Set() }); return; }
    if (type === 'inspected') { this.#places.get(stream)?.days.add(windowStart(at, zone, 'day')); return; }
    if (type === 'admitted') {
      this.#persons.set(stream, { birthDate: String(data['birthDate']), held: true, expiry: Number.NaN, relatives: [{ due: at + 12 * HOUR, key: '' }], warning: null, warned: Number.NaN, release: null, prosecutor: [], cell: null, medical: [], forward: new Map(), solitary: null, visits: new Map() });
      return;
    }
    const person = this.#persons.get(stream);
    if (!person) return;
    switch (type) {
      case 'relative-told': this.#meet('relatives', person.relatives.shift(), at); break;
      case 'sanctioned': this.#expiry(person, countDue({ count: Number(data['months']), unit: 'month', mode: 'liberty' }, at, zone), at); break;
      case 'extended': this.#expiry(person, countDue({ count: Number(data['months']), unit: 'month', mode: 'liberty' }, person.expiry, zone), at); break;
      case 'warned': if (person.warning) { this.#meet('warning', person.warning, at); person.warning = null; person.warned = person.expiry; } break;
      case 'placed': person.medical.push({ due: at + 2 * HOUR, key: '' }); break;
      case 'medical': this.#meet('medical', person.medical.shift(), at); break;
      case 'visit': {
        const month = windowStart(at, zone, 'month');
        const count = (person.visits.get(month) ?? 0) + 1;
        person.visits.set(month, count);
        if (count > 2) add(this.tally, 'visits', 'instant', at);
        break;
      }
      case 'complaint': person.forward.set(String(data['complaintId']), { due: at + 24 * HOUR, key: '' }); break;
      case 'complaint-forwarded': { const id = String(data['complaintId']); this.#meet('forward', person.forward.get(id), at); person.forward.delete(id); break; }
      case 'cell-in': {
        person.prosecutor.push({ due: at + 48 * HOUR, key: '' });
        if (!person.cell) person.cell = { due: at + (ageOn(person.birthDate, civilDate(at, zone)) < 18 ? 7 : 15) * DAY, key: '' };
        break;
      }
      case 'prosecutor-checked': this.#meet('prosecutor', person.prosecutor.shift(), at); break;
      case 'cell-out': this.#leaveCell(person, at); break;
      case 'solitary-in': if (!person.solitary) person.solitary = { due: at + DAY, key: '' }; break;
      case 'solitary-sanctioned': if (person.solitary && person.solitary.key === '') { this.#meet('solitary', person.solitary, at); person.solitary = { ...person.solitary, key: 'met' }; } break;
      case 'solitary-out': this.#leaveSolitary(person, at); break;
      case 'released': {
        this.#leaveCell(person, at);
        this.#leaveSolitary(person, at);
        if (person.release) { if (at < person.expiry) add(this.tally, 'release', 'void', person.release.due); else this.#meet('release', person.release, at); person.release = null; }
        if (person.warning) { add(this.tally, 'warning', at > person.warning.due ? 'breached' : 'void', person.warning.due); person.warning = null; }
        person.held = false;
        break;
      }
    }
  }

  /** Closes the books at `at`: what is open and past due is breached. */
  finish(at: Instant): Tally {
    const rest = (norm: string, open: Open | null | undefined): void => { if (open && open.key === '') add(this.tally, norm, at > open.due ? 'breached' : 'open', open.due); };
    for (const person of this.#persons.values()) {
      for (const open of person.relatives) rest('relatives', open);
      for (const open of person.medical) rest('medical', open);
      for (const open of person.prosecutor) rest('prosecutor', open);
      for (const open of person.forward.values()) rest('forward', open);
      rest('cell', person.cell); rest('solitary', person.solitary); rest('warning', person.warning); rest('release', person.release);
    }
    for (const { since, zone, days } of this.#places.values()) {
      for (let window = windowOf(since, zone, 'day'); window.start <= at; window = windowOf(window.end, zone, 'day')) add(this.tally, 'inspection', days.has(window.start) ? 'met' : at < window.end ? 'open' : 'breached', window.end);
    }
    return this.tally;
  }

  #meet(norm: string, open: Open | undefined | null, at: Instant): void { if (open) add(this.tally, norm, at <= open.due ? 'met' : 'met-late', open.due); }

  #expiry(person: Person, expiry: Instant, at: Instant): void {
    if (!person.held || expiry === person.expiry) return;
    person.expiry = expiry;
    if (person.warning) add(this.tally, 'warning', at > person.warning.due ? 'breached' : 'superseded', person.warning.due);
    if (person.release) add(this.tally, 'release', at > person.release.due ? 'breached' : 'superseded', person.release.due);
    person.warning = { due: expiry - 24 * HOUR, key: '' };
    person.release = { due: expiry, key: '' };
  }

  #leaveCell(person: Person, at: Instant): void { this.#meet('cell', person.cell, at); person.cell = null; }

  #leaveSolitary(person: Person, at: Instant): void {
    const { solitary } = person;
    if (solitary && solitary.key === '') add(this.tally, 'solitary', at > solitary.due ? 'breached' : 'void', solitary.due);
    person.solitary = null;
  }
}
