/** Zones and hours of an electronic bracelet, as the decision sets them. Data of `bracelet.zones-set`. */
import { z } from 'zod';

/** A point of the earth in degrees (WGS 84): latitude, longitude. */
const point = z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]);
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** Where the person must be (`stay`) or must not be (`avoid`), at which hours of which days of the week (1 Monday … 7 Sunday), local time of the place. */
export const zoneSchema = z.strictObject({
  id: z.string().min(1).max(40),
  name: z.string().min(1).max(200).optional(),
  rule: z.enum(['stay', 'avoid']),
  area: z.union([
    z.strictObject({ centre: point, radius: z.number().min(1).max(1_000_000) }),
    z.strictObject({ polygon: z.array(point).min(3).max(500) }),
  ]),
  /** Without hours: always. `from` after `to`: over midnight. */
  hours: z.array(z.strictObject({ days: z.array(z.number().int().min(1).max(7)).min(1).max(7), from: clockTime, to: clockTime })).max(50).optional(),
});
export type BraceletZone = z.infer<typeof zoneSchema>;
export const MOST_ZONES = 50;
