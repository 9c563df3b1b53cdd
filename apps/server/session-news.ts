/** Hears from the database which sessions other processes have ended, so that "sign out everywhere" is everywhere at once. */
import { SESSION_CHANNEL, type Sessions } from '@kepil/platform/sign-in/sessions.ts';
import pg from 'pg';

const RECONNECT_MS = 1_000;

export function listenForEndedSessions(pool: pg.Pool, sessions: Sessions): { stop(): Promise<void> } {
  let stopped = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  let connecting = connect();

  async function connect(): Promise<void> {
    const fresh = new pg.Client({ ...pool.options, application_name: 'kepil-sessions' } as pg.ClientConfig);
    const lost = (): void => {
      if (stopped || (client !== null && client !== fresh)) return;
      client = null;
      // What was told meanwhile is unknown: everything is read anew.
      sessions.forget('*');
      clearTimeout(retry);
      retry = setTimeout(() => { connecting = connect(); }, RECONNECT_MS);
    };
    fresh.on('error', lost);
    fresh.on('end', lost);
    fresh.on('notification', ({ payload }) => { if (payload) sessions.forget(payload); });
    try {
      await fresh.connect();
      await fresh.query(`listen ${SESSION_CHANNEL}`);
      client = fresh;
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
