/** One line on the terminal: rows, megabytes, rate, time left. Written to standard error, so that the report can be piped. */
import { figure } from '../language.ts';
import type { Meter } from '@kepil/platform/tables/row.ts';

export interface Progress {
  /** Shows the state, at most four times a second. */
  tick(): void;
  phase(name: string): void;
  done(): void;
}

export const silent: Progress = { tick: () => undefined, phase: () => undefined, done: () => undefined };

/** `total` bytes of all files; the time left is estimated from the bytes read so far. */
export function terminalProgress(meter: Meter, total: number, err: NodeJS.WritableStream, isTerminal: boolean, now: () => number = Date.now): Progress {
  const started = now();
  let shown = 0;
  let name = '';
  let width = 0;
  const show = (): void => {
    const seconds = Math.max(0.001, (now() - started) / 1000);
    const share = total > 0 ? Math.min(1, meter.bytes / total) : 0;
    const left = share > 0.01 && share < 1 ? ` · ${Math.ceil((seconds / share) * (1 - share))} s left` : '';
    const line = `${name} ${figure(meter.rows)} rows · ${(meter.bytes / 1e6).toFixed(1)} of ${(total / 1e6).toFixed(1)} MB · ${figure(meter.rows / seconds)} rows/s${left}`;
    if (isTerminal) err.write(`\r${line.padEnd(width)}`);
    else err.write(`${line}\n`);
    width = line.length;
  };
  const interval = isTerminal ? 250 : 5000;
  return {
    tick() { if (now() - shown >= interval) { shown = now(); show(); } },
    phase(next) { if (name !== '' && isTerminal) { show(); err.write('\n'); } name = next; shown = now(); show(); },
    done() { show(); if (isTerminal) err.write('\n'); },
  };
}

/** Lets signals and the terminal through: reading from memory would otherwise never give them a turn. */
export function breath(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve); });
}
