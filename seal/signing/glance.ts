/**
 * A glance at a fresh signature in the browser, so that a person who chose the wrong key is told at once and not by the server's refusal.
 * It reads no structure and decides nothing: the verdict is the server's (seal/verify.ts).
 */
import { fromBase64 } from './base64.ts';
import type { SigningProblem } from './problem.ts';
import type { ToSign } from './means.ts';

/** Object identifiers in DER: extended key usage for signing (1.3.6.1.5.5.7.3.4) and for authentication (1.3.6.1.5.5.7.3.2). */
const USAGE = { signing: '\x06\x08\x2b\x06\x01\x05\x05\x07\x03\x04', authentication: '\x06\x08\x2b\x06\x01\x05\x05\x07\x03\x02' } as const;

/** What is plainly wrong with the key, or null. A certificate that is not in the message, or names no IIN, is left to the server. */
export function glance(cms: string, { purpose, iin }: Pick<ToSign, 'purpose' | 'iin'>): SigningProblem | null {
  const bytes = fromBase64(cms);
  if (!bytes || bytes[0] !== 0x30) return 'answer-not-understood';
  const text = new TextDecoder('latin1').decode(bytes);
  // More than one IIN is usual: the certificate of the time stamp authority may carry one.
  const persons = [...text.matchAll(/IIN(\d{12})/g)].map(([, digits]) => digits);
  if (iin && persons.length > 0 && !persons.includes(iin)) return 'wrong-key';
  const other = purpose === 'signing' ? 'authentication' : 'signing';
  return !text.includes(USAGE[purpose]) && text.includes(USAGE[other]) ? 'wrong-purpose' : null;
}
