/**
 * Officers of one place at work at the same time, over sockets that break: some requests are sent twice, of some the socket is destroyed
 * after they were sent, so that nobody knows whether they arrived. Whoever has no answer sends the same again, as the application does.
 */
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { dayRecord, type DayRecord } from './records.ts';

export interface Day {
  readonly address: string;
  /** A session for each officer. */
  readonly cookies: readonly string[];
  readonly place: string;
  readonly persons: readonly string[];
  readonly records: number;
  /** Part of the ids: another for each run on the same journal. */
  readonly run: number;
  readonly at: number;
}

export interface Worked {
  readonly seconds: number;
  /** Of each record, from its first sending to its answer, milliseconds. */
  readonly took: readonly number[];
  /** Sent once more though answered; cut after sending; of both, answered as repeated: the first had arrived. */
  readonly twice: number;
  readonly cut: number;
  readonly repeated: number;
}

/** One in twenty is sent twice, one in twenty-five is cut. */
const TWICE = 20;
const CUT = 25;
const PATIENCE = 60;

/** Throws where a record is refused or never answered. */
export async function workDay(day: Day, onProgress: (done: number) => void = () => undefined): Promise<Worked> {
  const began = performance.now();
  const took: number[] = [];
  let [next, twice, cut, repeated] = [0, 0, 0, 0];
  await Promise.all(day.cookies.map(async (cookie) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    try {
      for (let n = next++; n < day.records; n = next++) {
        const record = dayRecord(day.run, n, day.persons, day.place, day.at);
        const first = performance.now();
        if (n % CUT === 3) { cut += 1; await cutOff(day.address, cookie, record, n % 5); }
        const answer = await insist(day.address, agent, cookie, record);
        took.push(performance.now() - first);
        if (answer.repeated) repeated += 1;
        if (n % TWICE === 7) {
          twice += 1;
          if (!(await insist(day.address, agent, cookie, record)).repeated) throw new Error(`${record.id} was taken for new the second time`);
          repeated += 1;
        }
        onProgress(took.length);
      }
    } finally {
      agent.destroy();
    }
  }));
  return { seconds: (performance.now() - began) / 1000, took, twice, cut, repeated };
}

/** Sends until there is an answer. */
async function insist(address: string, agent: Agent, cookie: string, record: DayRecord): Promise<{ readonly repeated: boolean }> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await send(address, agent, cookie, record).catch((error: unknown) => { if (attempt >= PATIENCE) throw error; return null; });
    if (answer?.status === 200) return JSON.parse(answer.text) as { repeated: boolean };
    if (answer && answer.status < 500 && answer.status !== 429) throw new Error(`${record.id} was refused: ${answer.status} ${answer.text}`);
    if (attempt >= PATIENCE) throw new Error(`${record.id} was never answered`);
    await sleep(50 * (attempt + 1));
  }
}

const headersOf = (cookie: string, body: string) => ({ cookie, 'x-kepil-client': 'bench', 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });

function send(address: string, agent: Agent, cookie: string, { body }: DayRecord): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${address}/api/facts`, { method: 'POST', agent, headers: headersOf(cookie, body) }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => { text += chunk; });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Sends on a socket of its own and destroys it so many milliseconds after the last byte went out: perhaps before the server has read it, perhaps after it has written. */
function cutOff(address: string, cookie: string, { body }: DayRecord, afterMs: number): Promise<void> {
  return new Promise((resolve) => {
    const sent = request(`${address}/api/facts`, { method: 'POST', agent: false, headers: headersOf(cookie, body) });
    sent.on('error', () => undefined);
    sent.on('close', () => resolve());
    sent.on('finish', () => { if (afterMs === 0) sent.destroy(); else setTimeout(() => sent.destroy(), afterMs); });
    sent.on('response', (answer) => { answer.resume(); answer.on('end', () => sent.destroy()); });
    sent.end(body);
  });
}
