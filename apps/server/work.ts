/** What goes on beside the requests: legal timers, notices and letters, checkpoints of the log before witnesses, tidying up. Any number of processes. */
import type { Signer } from '@kepil/journal/note.ts';
import { listen, runCheckpoints, runTimers, type Running } from '@kepil/journal/timers.ts';
import { keepPositions } from '@kepil/modules/control/bracelets/keeping.ts';
import { watchBracelets } from '@kepil/modules/control/bracelets/watching.ts';
import { sweepReconciliations } from '@kepil/modules/control/reconciliation/store.ts';
import { RegimeReach } from '@kepil/modules/custody/regime/reach.ts';
import { attest, attestorsOf } from '@kepil/modules/office/attest.ts';
import { dispatchNotices, MAIL_QUEUE } from '@kepil/modules/supervision/dispatch.ts';
import { workLetters } from '@kepil/modules/supervision/letters.ts';
import type { House } from '@kepil/modules/house.ts';
import { startJobs } from '@kepil/platform/notices/jobs.ts';
import { openPost } from '@kepil/platform/notices/mail.ts';
import { Lockout } from '@kepil/platform/sign-in/lockout.ts';
import { walkOfDemonstration } from './demonstration-bracelets.ts';

const CHECKPOINT_MS = 60_000;
const TIDY_MS = 10 * 60_000;
/** Messages are looked for at every change; this often if the telling was lost. */
const LOOK_MS = 15_000;

/** A position comes each minute or so; a breach is none before some minutes. */
const BRACELETS_MS = 10_000;

/** How often letters are looked for, and how long after a refusal the first new try comes (each later one waits twice as long). */
export interface WorkPace { readonly pollSeconds: number; readonly retryDelaySeconds: number }

export interface Worker { stop(): Promise<void> }

export async function startWork(house: House, signer: Signer, databaseUrl: string, onError: (error: unknown) => void, pace: WorkPace = { pollSeconds: 2, retryDelaySeconds: 15 }): Promise<Worker> {
  const { pool, journal, config } = house;
  const attestors = attestorsOf(config);
  const jobs = config.smtp ? await startJobs(databaseUrl, [MAIL_QUEUE], { retries: 8, ...pace }, onError) : null;
  const post = config.smtp ? openPost(config.smtp) : null;
  if (jobs && post) await workLetters(house, jobs, post);

  const dispatch = repeating(async () => { while ((await dispatchNotices(house, jobs)) > 0); }, LOOK_MS, onError);
  const regime = new RegimeReach(house);
  const reach = repeating(async () => { await regime.round(); }, LOOK_MS, onError);
  const tidy = repeating(async () => { await house.sessions.sweep(); await new Lockout(pool, house.now).sweep(); await sweepReconciliations(house); await keepPositions(house); }, TIDY_MS, onError);
  const watch = repeating(async () => { await watchBracelets(house); }, BRACELETS_MS, onError);
  // Only where everybody is invented: their bracelets go on sending.
  const walk = house.demoPassword === null ? null : repeating(async () => { if ((await walkOfDemonstration(house)) > 0) watch.soon(); }, BRACELETS_MS, onError);
  const running: Running[] = [
    runTimers(pool, journal, { clock: house.now, onError, onFired: () => dispatch.soon() }),
    listen(pool, ({ outbox }) => { if (outbox > 0) dispatch.soon(); }),
    runCheckpoints(() => attest(house, signer, attestors, onError), CHECKPOINT_MS, onError),
  ];
  return {
    async stop() {
      await Promise.all([...running.map((one) => one.stop()), dispatch.stop(), reach.stop(), watch.stop(), walk?.stop(), tidy.stop()]);
      await jobs?.stop();
      post?.close();
    },
  };
}

/** Runs the work now, every so often, and whenever it is called for; never twice at once. */
function repeating(work: () => Promise<void>, every: number, onError: (error: unknown) => void): { soon(): void; stop(): Promise<void> } {
  let stopped = false;
  let again = false;
  let current: Promise<void> | null = null;
  const soon = (): void => {
    if (stopped) return;
    if (current) { again = true; return; }
    current = work().catch(onError).finally(() => {
      current = null;
      if (again) { again = false; soon(); }
    });
  };
  const timer = setInterval(soon, every);
  soon();
  return {
    soon,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await current;
    },
  };
}
