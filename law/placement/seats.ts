/**
 * Who goes to which cell once each cell has its company: the most people stay where they are (a flow of least cost, exact). Groups of
 * one case are spread, one to a cell; who is alone in his case fills what is left.
 */
import type { Company } from './task.ts';

export interface Seats {
  /** Cell index of each person, by id. */
  readonly cellOf: ReadonlyMap<string, number>;
  readonly stay: number;
}

interface Edge { readonly to: number; readonly back: number; room: number; readonly cost: number }

/** Null where the cells do not hold the company. `cells`: indices given to it, with their places and the name of each. */
export function seat(company: Company, cells: readonly { readonly index: number; readonly id: string; readonly places: number }[]): Seats | null {
  const { groups } = company;
  const several = groups.filter((group) => group.length > 1);
  const alone = groups.filter((group) => group.length === 1).flat();
  const cellAt = new Map(cells.map(({ id }, i) => [id, i]));
  // Nodes: source, sink, pool of those who may go anywhere, then groups, those alone who have a cell here, cells.
  const [source, sink, pool] = [0, 1, 2];
  const settled = alone.filter(({ cell }) => cell !== null && cellAt.has(cell));
  const firstGroup = 3, firstSettled = firstGroup + several.length, firstCell = firstSettled + settled.length;
  const graph: Edge[][] = Array.from({ length: firstCell + cells.length }, () => []);
  const link = (from: number, to: number, room: number, cost: number): Edge => {
    const edge: Edge = { to, back: graph[to]?.length ?? 0, room, cost };
    graph[to]?.push({ to: from, back: graph[from]?.length ?? 0, room: 0, cost: -cost });
    graph[from]?.push(edge);
    return edge;
  };
  const groupEdges = several.map((group, g) => {
    link(source, firstGroup + g, group.length, 0);
    return cells.map(({ id }, c) => link(firstGroup + g, firstCell + c, 1, group.some(({ cell }) => cell === id) ? -1 : 0));
  });
  const settledEdges = settled.map((inmate, s) => {
    link(source, firstSettled + s, 1, 0);
    link(firstSettled + s, pool, 1, 0);
    return link(firstSettled + s, firstCell + (cellAt.get(inmate.cell ?? '') ?? 0), 1, -1);
  });
  link(source, pool, alone.length - settled.length, 0);
  const poolEdges = cells.map((_cell, c) => link(pool, firstCell + c, Number.MAX_SAFE_INTEGER, 0));
  cells.forEach(({ places }, c) => link(firstCell + c, sink, places, 0));

  let carried = 0;
  for (let step = augment(graph, source, sink); step > 0; step = augment(graph, source, sink)) carried += step;
  if (carried < company.size) return null;

  const cellOf = new Map<string, number>();
  let stay = 0;
  const put = (id: string, c: number, stays: boolean): void => { cellOf.set(id, cells[c]?.index ?? -1); if (stays) stay += 1; };
  several.forEach((group, g) => {
    const taken = (groupEdges[g] ?? []).flatMap((edge, c) => (edge.room === 0 ? [c] : []));
    const left = [...group];
    const elsewhere: number[] = [];
    for (const c of taken) {
      const at = left.findIndex(({ cell }) => cell === cells[c]?.id);
      const [member] = at < 0 ? [] : left.splice(at, 1);
      if (member) put(member.id, c, true); else elsewhere.push(c);
    }
    left.forEach(({ id }, i) => put(id, elsewhere[i] ?? 0, false));
  });
  const movers = alone.filter(({ cell }) => cell === null || !cellAt.has(cell));
  settled.forEach((inmate, s) => { if (settledEdges[s]?.room === 0) put(inmate.id, cellAt.get(inmate.cell ?? '') ?? 0, true); else movers.push(inmate); });
  poolEdges.forEach(({ room }, c) => {
    for (let n = Number.MAX_SAFE_INTEGER - room; n > 0; n -= 1) {
      const inmate = movers.pop();
      if (inmate) put(inmate.id, c, inmate.cell === cells[c]?.id);
    }
  });
  return { cellOf, stay };
}

/** One cheapest way from source to sink (Bellman and Ford with a queue: costs are −1, 0, 1); returns what it carried. */
function augment(graph: Edge[][], source: number, sink: number): number {
  const cost = Array.from(graph, () => Number.POSITIVE_INFINITY);
  const queued = Array.from(graph, () => false);
  const by: { node: number; edge: Edge }[] = [];
  cost[source] = 0;
  const queue = [source];
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head] ?? 0;
    queued[node] = false;
    for (const edge of graph[node] ?? []) {
      const next = (cost[node] ?? 0) + edge.cost;
      if (edge.room <= 0 || next >= (cost[edge.to] ?? 0)) continue;
      cost[edge.to] = next;
      by[edge.to] = { node, edge };
      if (!queued[edge.to]) { queued[edge.to] = true; queue.push(edge.to); }
    }
  }
  if (!by[sink]) return 0;
  let room = Number.MAX_SAFE_INTEGER;
  for (let at = sink; at !== source; at = by[at]?.node ?? source) room = Math.min(room, by[at]?.edge.room ?? 0);
  for (let at = sink; at !== source; at = by[at]?.node ?? source) {
    const edge = by[at]?.edge;
    if (!edge) break;
    edge.room -= room;
    const back = graph[edge.to]?.[edge.back];
    if (back) back.room += room;
  }
  return room;
}
