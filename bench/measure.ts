/** Timing for ratios: the sides take turns in one process, medians are compared. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
/** Each side pays for its own garbage, not for what the one before it left. */
const collect = runInNewContext('gc') as () => void;

export interface Measured { readonly name: string; readonly ms: readonly number[] }

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] ?? Number.NaN : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
};

/** Runs the sides A B A B …, `rounds` times each after one warm-up, and returns milliseconds by side. */
export async function takeTurns(sides: Readonly<Record<string, () => unknown>>, rounds: number): Promise<Record<string, Measured>> {
  const taken: Record<string, number[]> = {};
  for (let round = -1; round < rounds; round++) for (const [name, run] of Object.entries(sides)) {
    collect();
    const start = performance.now();
    await run();
    if (round >= 0) (taken[name] ??= []).push(performance.now() - start);
  }
  return Object.fromEntries(Object.entries(taken).map(([name, ms]) => [name, { name, ms }]));
}

export interface Row { readonly what: string; readonly ours: string; readonly baseline: string; readonly ratio: string; readonly atLeast: string; readonly aim: string; readonly met: 'aim' | 'at least' | 'no' | '—' }

export function rateRow(what: string, oursPerSecond: number, baselinePerSecond: number, atLeast: number, aim: number, unit = 'facts/s'): Row {
  const ratio = oursPerSecond / baselinePerSecond;
  return { what, ours: `${format(oursPerSecond)} ${unit}`, baseline: `${format(baselinePerSecond)} ${unit}`, ratio: `${format(ratio)} ×`, atLeast: `${atLeast} ×`, aim: `${aim} ×`, met: ratio >= aim ? 'aim' : ratio >= atLeast ? 'at least' : 'no' };
}

export function limitRow(what: string, value: number, unit: string, atMost: number, aim: number, baseline = '—'): Row {
  return { what, ours: `${format(value)} ${unit}`, baseline, ratio: '—', atLeast: `≤ ${atMost} ${unit}`, aim: `≤ ${aim} ${unit}`, met: value <= aim ? 'aim' : value <= atMost ? 'at least' : 'no' };
}

/** A figure that explains another and that nobody has set a limit for. */
export function noteRow(what: string, value: number, unit: string): Row {
  return { what, ours: `${format(value)} ${unit}`, baseline: '—', ratio: '—', atLeast: '—', aim: '—', met: '—' };
}

export const format = (n: number): string => (n >= 1000 ? Math.round(n).toLocaleString('en-US') : n >= 10 ? n.toFixed(1) : n.toPrecision(2));

export function table(rows: readonly Row[]): string {
  const head = '| what | Kepil | baseline | ratio | at least | aim | met |\n| --- | --- | --- | --- | --- | --- | --- |';
  return [head, ...rows.map(({ what, ours, baseline, ratio, atLeast, aim, met }) => `| ${what} | ${ours} | ${baseline} | ${ratio} | ${atLeast} | ${aim} | ${met} |`)].join('\n');
}
