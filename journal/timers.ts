/** The clock of the journal: wakes at the next instant at which any finding changes by itself, and when somebody records something. */
import pg from 'pg';
import type { Journal } from './contract.ts';
import { types } from './database.ts';
import { CHANNEL } from './views.ts';
import type { ChangeNotice } from './views.ts';

export interface Running {
  stop(): Promise<void>;
}

const RECONNECT = 500;

/** Calls `hear` for every change that any process has committed; reconnects by itself and then calls it with everything unknown. */
export function listen(pool: pg.Pool, hear: (notice: ChangeNotice) => void): Running {
  let client: pg.Client | null = null;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;
  let connecting: Promise<void> = connect(false);

  async function connect(again: boolean): Promise<void> {
    const fresh = new pg.Client({ ...pool.options, types, application_name: 'kepil-listen' } as pg.ClientConfig);
    const lost = (): void => {
      if (client !== fresh && client !== null) return;
      client = null;
      if (stopped) return;
      clearTimeout(retry);
      retry = setTimeout(() => { connecting = connect(true); }, RECONNECT);
    };
    fresh.on('error', lost);
    fresh.on('end', lost);
    fresh.on('notification', (message) => { if (message.channel === CHANNEL && message.payload) hear(JSON.parse(message.payload) as ChangeNotice); });
    try {
      await fresh.connect();
      await fresh.query(`listen ${CHANNEL}`);
      client = fresh;
      // What was told while the line was down is unknown: whoever listens looks for himself.
      if (again) hear({ seq: null, next: 0, outbox: 1, streams: null });
    } catch {
      lost();
    }
  }

  return {
    async stop() {
      stopped = true;
      clearTimeout(retry);
      await connecting;
      await client?.end().catch(() => undefined);
    },
  };
}

export interface TimerOptions {
  readonly clock?: () => number;
  /** Streams evaluated in one transaction (default 100). */
  readonly limit?: number;
  readonly onError?: (error: unknown) => void;
  /** Called after each round that evaluated something. */
  readonly onFired?: (count: number) => void;
}

/** Longest sleep: a change of the system clock or a lost message delays nothing for longer. */
const LONGEST = 30_000;

/** Fires the timers of the journal as they come. Any number of processes may run it: the database leases the streams. */
export function runTimers(pool: pg.Pool, journal: Journal, options: TimerOptions = {}): Running {
  const clock = options.clock ?? Date.now;
  const limit = options.limit ?? 100;
  let stopped = false;
  let wake: () => void = () => undefined;
  let wakeAt = 0;
  const listener = listen(pool, (notice) => {
    if (notice.next !== null && notice.next < wakeAt) wake();
  });

  async function next(): Promise<number> {
    const { rows } = await pool.query<{ next_change: number }>({ name: 'timer-next', text: 'select next_change from stream where next_change is not null order by next_change limit 1' });
    return rows[0]?.next_change ?? Number.MAX_SAFE_INTEGER;
  }

  async function round(): Promise<void> {
    try {
      for (;;) {
        const fired = await journal.fireTimers(clock(), limit);
        if (fired > 0) options.onFired?.(fired);
        if (fired < limit || stopped) break;
      }
      wakeAt = await next();
    } catch (error) {
      options.onError?.(error);
      wakeAt = clock() + 1000;
    }
  }

  const loop = (async () => {
    while (!stopped) {
      wakeAt = Number.MAX_SAFE_INTEGER;
      let woken = false;
      const called = new Promise<void>((done) => { wake = () => { woken = true; done(); }; });
      await round();
      if (stopped || woken) continue;
      const delay = Math.min(LONGEST, Math.max(1, wakeAt - clock()));
      const timer = setTimeout(wake, delay);
      await called;
      clearTimeout(timer);
    }
  })();

  return {
    async stop() {
      stopped = true;
      wake();
      await Promise.all([loop, listener.stop()]);
    },
  };
}

/** Signs a checkpoint every so often (milliseconds), while there is something new; `sign` is `signCheckpoint` with its signer. */
export function runCheckpoints(sign: () => Promise<unknown>, every: number, onError: (error: unknown) => void): Running {
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => { running = running.then(() => sign()).then(() => undefined, onError); }, every);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
