/** The schema of one injury. Apart from its words (`injuries.ts`), which a browser reads too. */
import { z } from 'zod';
import { bodyAspects, bodyRegionIds, bodySides, injuryKinds, isOnBody, type Injury } from './injuries.ts';

const millimetres = z.number().int().min(1).max(2000);

/** Where the body has such a place: a face from behind and the middle of a hand it has not. */
export const injurySchema = z.strictObject({
  region: z.enum(bodyRegionIds), aspect: z.enum(bodyAspects), side: z.enum(bodySides), kind: z.enum(injuryKinds),
  lengthMm: millimetres.optional(), widthMm: millimetres.optional(), description: z.string().min(1).max(1000).regex(/\S/).optional(), photo: z.string().min(1).max(60).regex(/\S/).optional(),
  spot: z.tuple([z.number().int().min(0).max(200), z.number().int().min(0).max(440)]).optional(),
}).refine(({ region, aspect, side }) => isOnBody(region, aspect, side)) satisfies z.ZodType<Injury>;
