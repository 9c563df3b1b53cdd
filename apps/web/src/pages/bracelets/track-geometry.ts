/** Points of the earth on a flat sheet in metres around the middle of what is drawn, and how large the sheet is. Pure. */
import type { Track } from '@kepil/modules/control/bracelets/contract.ts';

export type Point = readonly [latitude: number, longitude: number];
/** East and south of the middle, metres: as a screen counts. */
export type Spot = readonly [x: number, y: number];

export interface Sheet {
  readonly spot: (point: Point) => Spot;
  readonly left: number; readonly top: number; readonly width: number; readonly height: number;
}

const METRES = 111_194.93;
/** Room around what is drawn, and the least that is drawn: who has not moved is not shown in centimetres. */
const ROOM = 0.08;
const LEAST = 400;

/** `ratio`: width to height. Zones that reach far beyond where the person was do not make the track a dot: at most this many times its extent. */
const ZONES_MOST = 3;

export function sheetOf({ positions, zones }: Pick<Track, 'positions' | 'zones'>, ratio: number): Sheet {
  const corners = zones.map(({ area }) => cornersOf(area));
  const middle = middleOf(positions.length > 0 ? positions.map(({ point }) => point) : corners.flat());
  const spot = (point: Point): Spot => [(((point[1] - middle[1] + 540) % 360) - 180) * METRES * Math.cos(((middle[0] + point[0]) / 2) * Math.PI / 180), (middle[0] - point[0]) * METRES];
  const track = boxOf(positions.map(({ point }) => spot(point)));
  const limit = Math.max(LEAST * 2, Math.max(track.width, track.height) * ZONES_MOST);
  const seen = corners.map((each) => boxOf(each.map(spot))).filter((box) => positions.length === 0 || Math.max(box.width, box.height) <= limit);
  let box = seen.reduce(union, positions.length > 0 ? track : boxOf(corners.flat().map(spot)));
  const wide = Math.max(LEAST, box.width * (1 + 2 * ROOM), box.height * (1 + 2 * ROOM) * ratio);
  const high = wide / ratio;
  box = { left: box.left + box.width / 2 - wide / 2, top: box.top + box.height / 2 - high / 2, width: wide, height: high };
  return { spot, ...box };
}

type Box = Pick<Sheet, 'left' | 'top' | 'width' | 'height'>;

function boxOf(spots: readonly Spot[]): Box {
  if (spots.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

function union(a: Box, b: Box): Box {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  return { left, top, width: Math.max(a.left + a.width, b.left + b.width) - left, height: Math.max(a.top + a.height, b.top + b.height) - top };
}

function middleOf(points: readonly Point[]): Point {
  const n = Math.max(1, points.length);
  return [points.reduce((sum, [latitude]) => sum + latitude, 0) / n, points.reduce((sum, [, longitude]) => sum + longitude, 0) / n];
}

/** The corners of the square around a circle, or of the polygon. */
function cornersOf(area: Track['zones'][number]['area']): Point[] {
  if ('polygon' in area) return area.polygon.map(([latitude, longitude]): Point => [latitude, longitude]);
  const [latitude, longitude] = area.centre;
  const [north, east] = [area.radius / METRES, area.radius / (METRES * Math.cos(latitude * Math.PI / 180))];
  return [[latitude - north, longitude - east], [latitude + north, longitude + east]];
}

/** Where the name of an area stands: over the middle of its upper edge. */
export function nameSpotOf(area: Track['zones'][number]['area'], spot: Sheet['spot']): Spot {
  if ('centre' in area) { const [x, y] = spot([area.centre[0], area.centre[1]]); return [x, y - area.radius]; }
  const box = boxOf(cornersOf(area).map(spot));
  return [box.left + box.width / 2, box.top];
}

/** How far an area reaches across, metres. */
export function acrossOf(area: Track['zones'][number]['area'], spot: Sheet['spot']): number {
  const box = boxOf(cornersOf(area).map(spot));
  return Math.max(box.width, box.height);
}

/** Positions at which the time is written: none within `apart` metres of another. */
export function timesOf<P extends Pick<Track['positions'][number], 'point'>>(positions: readonly P[], spot: Sheet['spot'], apart: number): P[] {
  const found: P[] = [];
  for (const one of positions) {
    const [x, y] = spot(one.point);
    if (found.every((other) => { const [ox, oy] = spot(other.point); return Math.hypot(ox - x, oy - y) >= apart; })) found.push(one);
  }
  return found;
}

/** The length of a scale bar: a round number of metres, at most a quarter of the sheet. */
export function scaleOf(width: number): number {
  const most = width / 4;
  const ten = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((n) => n * ten).find((n) => n <= most) ?? ten;
}
