/**
 * How far a point lies from an area, in metres: positive outside, negative inside. Areas of a bracelet are a few kilometres across, so
 * degrees are laid flat around the area itself; at 10 km from it this errs by less than a metre in two thousand.
 */
import type { BraceletZone } from '../facts/bracelet-zones.ts';

/** Latitude and longitude in degrees (WGS 84). */
export type Point = readonly [latitude: number, longitude: number];
export type Area = BraceletZone['area'];

const METRES_PER_DEGREE = 6_371_008.8 * Math.PI / 180;

/** Signed distance in metres from the border of the area: below zero inside. */
export function distanceTo(area: Area, point: Point): number {
  if ('centre' in area) return Math.hypot(...flat(area.centre, point)) - area.radius;
  const corners = area.polygon.map((corner) => flat(point, corner));
  let nearest = Number.POSITIVE_INFINITY;
  let inside = false;
  for (const [i, [x, y]] of corners.entries()) {
    const [px, py] = corners[(i + corners.length - 1) % corners.length] ?? [x, y];
    nearest = Math.min(nearest, fromOrigin(px, py, x, y));
    if ((y > 0) !== (py > 0) && ((px - x) * -y) / (py - y) + x > 0) inside = !inside;
  }
  return inside ? -nearest : nearest;
}

/** East and north of `origin`, in metres. */
function flat(origin: Point, [latitude, longitude]: Point): [number, number] {
  const [lat0, lon0] = origin;
  const east = ((longitude - lon0 + 540) % 360) - 180;
  return [east * METRES_PER_DEGREE * Math.cos(((lat0 + latitude) / 2) * Math.PI / 180), (latitude - lat0) * METRES_PER_DEGREE];
}

/** From the origin to the nearest point of the stretch between two points. */
function fromOrigin(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax, dy = by - ay;
  const along = dx === 0 && dy === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)));
  return Math.hypot(ax + along * dx, ay + along * dy);
}
