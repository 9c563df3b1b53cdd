/** The id of a record that the house itself makes: it follows from what is told, so that telling it twice is telling it once. */
import { createHash } from 'node:crypto';

/** A UUID of version 8 (RFC 9562), the same for the same. */
export function stableId(...parts: readonly string[]): string {
  const hash = createHash('sha256').update(parts.join(' ')).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
