/**
 * Reports being counted: begun by a request that is answered at once, step by step, so many at a time in this process. What has been counted
 * stands in the report's row; who counts holds a lock of the database, so that no two do, in whichever process, and a killed one lets go.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { readAs } from '@kepil/journal/access.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import type { House } from '../../house.ts';
import { counted } from './counted.ts';
import { figuresOf, sectionsOf } from './kinds.ts';
import { worded } from './labels.ts';
import { askedOf, fenceOf } from './report.ts';
import { cancelReport, fillReport, holdReport, reportsOf, tellProgress, type Stored } from './store.ts';

/** The database does the work: more of them at once would only wait for each other. */
const AT_ONCE = 2;
const WAITING_MS = 2000;

export class ReportCounting {
  readonly #house: House;
  readonly #failed: (report: string, type: string) => void;
  readonly #under = new Map<string, Promise<void>>();
  #busy = 0;
  #closed = false;

  /** `failed` is told of what could not be counted, for the log: the kind of error, never its words. */
  constructor(house: House, failed: (report: string, type: string) => void) { this.#house = house; this.#failed = failed; }

  /** Begins it, if it is not under way in this process. Does not wait for it. */
  start(who: Principal, { id, territory }: Pick<Stored, 'id' | 'territory'>): void {
    if (this.#under.has(id)) return;
    // Whoever looks on sees a report that nobody counts any more, and counts it again.
    const work = async (): Promise<void> => {
      try {
        await this.#inTurn(id, () => this.#count(who, id, territory));
      } catch (error) {
        if (!this.#closed && !isCancelled(error)) this.#failed(id, error instanceof Error ? error.name : 'unknown');
      } finally {
        this.#under.delete(id);
      }
    };
    this.#under.set(id, work());
  }

  /** Ends what is under way, before the database goes. The reports stay unfinished. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const id of this.#under.keys()) await this.#house.pool.query('select pg_cancel_backend(kepil_report_counter($1))', [id]).catch(() => undefined);
    await Promise.all(this.#under.values());
  }

  async #inTurn(id: string, work: () => Promise<void>): Promise<void> {
    for (let waited = 0; this.#busy >= AT_ONCE; waited += 50) {
      if (this.#closed) return;
      if (waited % WAITING_MS === 0) await tellProgress(this.#house.pool, id, null);
      await sleep(50);
    }
    this.#busy += 1;
    try { if (!this.#closed) await work(); } finally { this.#busy -= 1; }
  }

  async #count(who: Principal, id: string, territory: string): Promise<void> {
    const house = this.#house;
    await readAs(house.pool, fenceOf(who, 'report.write', territory), async (sql) => {
      if (!(await holdReport(sql, id))) return;
      const [stored] = await reportsOf(sql, { id });
      if (stored?.standing !== 'counting') return;
      const { kind, direction } = stored;
      const of = figuresOf(kind, direction).length;
      const figures = await readAs(house.pool, fenceOf(who, 'report.write', territory), (beside) => counted(house, sql, beside, askedOf(house, stored), id, async (done, doing) => {
        if (this.#closed) throw new Stopped();
        await tellProgress(house.pool, id, { done, of, doing });
      }));
      const texts = Object.fromEntries(sectionsOf(kind, direction).map(({ id: section, text }) => [section, { kk: worded(text.kk, figures), ru: worded(text.ru, figures) }]));
      // Stopped meanwhile: the transaction takes with it what was kept.
      if (!(await fillReport(sql, id, { after: stored.figures.after, counted: figures }, texts))) throw new Stopped();
    });
  }
}

class Stopped extends Error {}
/** Of the database: the statement was stopped from outside. */
const isCancelled = (error: unknown): boolean => error instanceof Stopped || (error as { code?: unknown }).code === '57014';
export const cancelCounting = (house: House, { id }: Pick<Stored, 'id'>): Promise<void> => cancelReport(house.pool, id);
