/**
 * The allotment of cells as a mixed-integer program in CPLEX LP text, for a solver: as many stays as can be, everybody held. Cells that
 * differ in nothing that matters are one variable (a count): without that the solver would try their orders one by one.
 */
import type { Allotment } from './proposal.ts';
import type { Task } from './task.ts';

export interface Model {
  readonly text: string;
  /** The allotment that a solver's values mean. */
  allotmentOf(value: (name: string) => number): Allotment;
}

export function modelOf(task: Task): Model {
  const kinds = [...Map.groupBy(task.cells.map((_cell, c) => c), (c) => `${task.places[c]}|${task.stays[c]?.join(',')}|${task.allowed[c]?.map(Number).join('')}`).values()];
  const name = (kind: number, k: number): string => `y${kind}_${k}`;
  const possible = kinds.map((cells, kind) => task.companies.flatMap((_company, k) => (task.allowed[cells[0] ?? 0]?.[k] && (task.places[cells[0] ?? 0] ?? 0) > 0 ? [{ k, name: name(kind, k) }] : [])));
  const placesOfKind = kinds.map((cells) => task.places[cells[0] ?? 0] ?? 0);

  const gains = possible.flatMap((list, kind) => list.flatMap(({ k, name: own }) => {
    const n = task.stays[kinds[kind]?.[0] ?? 0]?.[k] ?? 0;
    return n > 0 ? [`${n} ${own}`] : [];
  }));
  const rows: string[] = [];
  possible.forEach((list, kind) => { if (list.length > 0) rows.push(`c${kind}: ${sum(list.map((one) => one.name))} <= ${kinds[kind]?.length ?? 0}`); });
  task.companies.forEach(({ needs }, k) => {
    const most = Math.max(1, ...placesOfKind);
    needs.forEach((need, i) => {
      const t = i + 1;
      // Between breakpoints a condition follows from its neighbours: beyond the largest cell only the whole company matters.
      if (t > most && t !== needs.length) return;
      const terms = possible.flatMap((list, kind) => list.flatMap((one) => (one.k === k ? [`${Math.min(placesOfKind[kind] ?? 0, t)} ${one.name}`] : [])));
      rows.push(terms.length > 0 ? `n${k}_${t}: ${sum(terms)} >= ${need}` : `n${k}_${t}: 0 none >= ${need}`);
    });
  });
  const variables = possible.flatMap((list, kind) => list.map((one) => ({ name: one.name, most: kinds[kind]?.length ?? 0 })));
  const text = [
    'Maximize', ` obj: ${gains.length > 0 ? sum(gains) : `0 ${variables[0]?.name ?? 'none'}`}`,
    'Subject To', ...rows.map((row) => ` ${row}`),
    'Bounds', ...variables.map(({ name: own, most }) => ` 0 <= ${own} <= ${most}`), ' 0 <= none <= 0',
    'General', ...lines(variables.map((one) => one.name)), 'End', '',
  ].join('\n');
  return {
    text,
    allotmentOf(value) {
      const allotment: Allotment = task.cells.map(() => -1);
      kinds.forEach((cells, kind) => {
        const free = [...cells];
        for (const { k, name: own } of possible[kind] ?? []) for (let n = Math.round(value(own)); n > 0; n -= 1) { const c = free.pop(); if (c !== undefined) allotment[c] = k; }
      });
      return allotment;
    },
  };
}

/** LP text is read by lines of limited length. */
const sum = (terms: readonly string[]): string => lines(terms, ' +').join('\n  + ');
function lines(words: readonly string[], by = ''): string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; i += 12) out.push(words.slice(i, i + 12).join(`${by} `));
  return out;
}
