/** Electronic bracelets over HTTP. Instants UTC milliseconds; points `[latitude, longitude]` in degrees, WGS 84. */
import { breachKindLabels, type BreachKind } from '@kepil/law/facts/bracelet.ts';
import { zoneSchema } from '@kepil/law/facts/bracelet-zones.ts';
import { z } from 'zod';
import { i18n, instant } from '../../contract.ts';
import { MOST_POSITIONS, refusals, states } from './limits.ts';

const keysOf = <K extends string>(labels: Readonly<Record<K, unknown>>): [K, ...K[]] => Object.keys(labels) as [K, ...K[]];
const kind = z.enum(keysOf<BreachKind>(breachKindLabels));
const place = z.object({ id: z.string(), name: i18n });

// ---- POST /api/bracelets/positions: by a gateway ----------------------------------------------------------------------------------------
/** Of a position; `at` as milliseconds or as an instant of RFC 3339 with its offset. Each row is judged by itself: what is wrong with one keeps no other out. */
export const position = z.object({
  device: z.string().min(1).max(60),
  at: z.union([z.number().int().min(0).max(8_640_000_000_000_000), z.iso.datetime({ offset: true }).transform((text) => Date.parse(text))]),
  point: z.tuple([z.number(), z.number()]),
  accuracy: z.number().min(0).max(1_000_000).optional(),
  tamper: z.boolean().optional(),
});
export const positions = z.object({ positions: z.array(z.unknown()).min(1).max(MOST_POSITIONS) });
export const taken = z.object({
  accepted: z.number().int(), repeated: z.number().int(),
  /** `row` counts from 0, as sent. What is refused needs not be sent again unless the reason has gone. */
  refused: z.array(z.object({ row: z.number().int(), code: z.enum(refusals), message: i18n })),
});

// ---- gateways: by the administrator -----------------------------------------------------------------------------------------------------
export const newGateway = z.object({ name: z.string().trim().min(1).max(100), territory: z.string().min(1).max(64) });
export const gatewayRow = z.object({
  id: z.string(), name: z.string(), territory: z.object({ id: z.string(), name: i18n }), issuedAt: instant, revokedAt: instant.nullable(),
  lastAt: instant.nullable(), today: z.object({ accepted: z.number().int(), repeated: z.number().int(), refused: z.number().int() }),
});
export const gateways = z.object({ now: instant, rows: z.array(gatewayRow) });
/** The token is told once and stored nowhere. */
export const issued = z.object({ id: z.string(), token: z.string() });

// ---- GET /api/bracelets -----------------------------------------------------------------------------------------------------------------
const state = z.enum(states);
export const braceletsQuery = z.object({
  q: z.string().max(100).default(''), place: z.string().max(64).optional(), show: z.enum(['all', ...states]).default('all'), episode: z.uuid().optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0), limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const braceletRow = z.object({
  watch: z.number().int(), episode: z.string(), name: z.string(), place, zone: z.string(), device: z.string(), ground: z.string().nullable(), from: instant, term: instant.nullable(), zones: z.number().int(),
  lastAt: instant.nullable(), state,
  /** Alarms that nobody has followed up, the last of them, and by when that is due. */
  open: z.number().int(), alarm: z.object({ id: z.string(), kind, label: i18n, from: instant, until: instant.nullable() }).nullable(),
});
export const bracelets = z.object({
  now: instant, total: z.number().int(), rows: z.array(braceletRow), places: z.array(place),
  counts: z.object({ all: z.number().int(), alarm: z.number().int(), silent: z.number().int(), 'no-zones': z.number().int(), 'term-over': z.number().int(), quiet: z.number().int() }),
});

// ---- GET /api/bracelets/:watch ----------------------------------------------------------------------------------------------------------
export const alarmView = z.object({
  id: z.string(), kind, label: i18n, zone: z.string().nullable(), zoneName: z.string().nullable(), from: instant, until: instant.nullable(), raisedAt: instant,
  /** A person recorded it, not the house. */
  byHand: z.boolean(),
  followed: z.object({ at: instant, result: z.string() }).nullable(),
  /** Of the duty to follow it up. */
  due: instant.nullable(), late: z.boolean(),
});
export const zoneView = zoneSchema.extend({ since: instant.optional(), until: instant.optional() });
export const braceletView = braceletRow.extend({ now: instant, until: instant.nullable(), set: z.array(zoneView), alarms: z.array(alarmView), keptDays: z.number().int(), mayFollow: z.boolean() });

/** GET /api/bracelets/:watch/track?day=: the positions of one civil day of the place, with the zones then in force. */
export const trackQuery = z.object({ day: z.iso.date() });
export const track = z.object({
  day: z.string(), zone: z.string(), from: instant, to: instant, zones: z.array(zoneView),
  positions: z.array(z.object({ at: instant, point: z.tuple([z.number(), z.number()]), accuracy: z.number().nullable(), tamper: z.boolean() })),
  alarms: z.array(alarmView),
});

export type Positions = z.infer<typeof positions>;
export type Taken = z.infer<typeof taken>;
export type GatewayRow = z.infer<typeof gatewayRow>;
export type Gateways = z.infer<typeof gateways>;
export type BraceletsQuery = z.infer<typeof braceletsQuery>;
export type BraceletRow = z.infer<typeof braceletRow>;
export type Bracelets = z.infer<typeof bracelets>;
export type AlarmView = z.infer<typeof alarmView>;
export type BraceletView = z.infer<typeof braceletView>;
export type Track = z.infer<typeof track>;
