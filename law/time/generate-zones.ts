/**
 * Writes `zone-table.ts` from the zone rules of this Node's Temporal. Run by hand when the tz database changes:
 * `node law/time/generate-zones.ts`. The table, not the host's ICU, is what terms are counted with, so that a result can be
 * reproduced on any machine; `zone.test.ts` compares both.
 */
import { writeFileSync } from 'node:fs';

const KAZAKHSTAN = ['Asia/Almaty', 'Asia/Qostanay', 'Asia/Qyzylorda', 'Asia/Aqtobe', 'Asia/Aqtau', 'Asia/Atyrau', 'Asia/Oral'];
/** Zones of foreign data sets that the product reads as what they are. */
const FOREIGN = ['UTC', 'America/New_York'];
const FROM = Temporal.Instant.from('1970-01-01T00:00:00Z');
const TO = Temporal.Instant.from('2051-01-01T00:00:00Z');

function rowsOf(zone: string): string[] {
  let at: Temporal.ZonedDateTime | null = FROM.toZonedDateTimeISO(zone);
  const rows: string[] = [];
  for (let first = true; at && Temporal.Instant.compare(at.toInstant(), TO) < 0; at = at.getTimeZoneTransition('next')) {
    const minutes = at.offsetNanoseconds / 60e9;
    if (!Number.isInteger(minutes)) throw new Error(`${zone}: offset is not in whole minutes`);
    // Before the first row its offset holds.
    const since = first ? 'Number.NEGATIVE_INFINITY' : String(at.epochMilliseconds);
    rows.push(`[${since}, ${minutes}]`);
    first = false;
  }
  return rows;
}

const table = [...KAZAKHSTAN, ...FOREIGN].map((zone) => `  '${zone}': [\n    ${rowsOf(zone).join(', ').replace(/(.{90,110}?\],) /g, '$1\n    ')},\n  ],`);
writeFileSync(new URL('./zone-table.ts', import.meta.url), `// Written by generate-zones.ts; not edited by hand.
/** Version of the IANA time zone database that the table was made from. */
export const zonesVersion = '${process.versions.tz}';

/** Zones of Kazakhstan: a term runs in the zone of its place. */
export const zonesOfKazakhstan = [${KAZAKHSTAN.map((zone) => `'${zone}'`).join(', ')}] as const;

/** For each zone: from which instant (UTC milliseconds) which offset (minutes east of UTC) holds, ascending, 1970 to 2050. */
export const zoneTable: Readonly<Record<string, readonly (readonly [since: number, offset: number])[]>> = {
${table.join('\n')}
};
`);
