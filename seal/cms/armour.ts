/** The forms in which a signature arrives: DER, PEM armour (NCALayer: `-----BEGIN CMS-----`), bare base64. */
import { DerError } from '../der/read.ts';

/** Bytes of a signature; a document inside an enveloping one counts. */
const CMS_SIZE = 64 << 20;

/** DER. Throws DerError. */
export function withoutArmour(cms: Uint8Array | string): Uint8Array {
  if (typeof cms !== 'string') {
    if (cms.length > CMS_SIZE * 1.5) throw new DerError('too-large', `${cms.length} bytes`);
    // 0x30 begins DER; a text in bytes begins with a dash or with `M`, the base64 of 0x30.
    return cms[0] === 0x30 ? cms : decode(Buffer.from(cms.buffer, cms.byteOffset, cms.length).toString('latin1'));
  }
  if (cms.length > CMS_SIZE * 1.5) throw new DerError('too-large', `${cms.length} letters`);
  return decode(cms);
}

function decode(text: string): Uint8Array {
  const trimmed = text.trim();
  let body = trimmed;
  if (trimmed.startsWith('-----BEGIN ')) {
    const head = /^-----BEGIN (CMS|PKCS7|PKCS #7 SIGNED DATA)-----/.exec(trimmed);
    const tail = head ? `-----END ${head[1] ?? ''}-----` : '';
    if (!head || !trimmed.endsWith(tail)) throw new DerError('malformed', 'armour of something else or cut short');
    body = trimmed.slice(head[0].length, -tail.length);
  }
  // Line ends and spaces go; everything else must be base64.
  const letters = body.replace(/[\r\n\t ]+/g, '');
  if (letters.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(letters)) throw new DerError('malformed', 'neither DER nor base64');
  const bytes = Buffer.from(letters, 'base64');
  if (bytes.toString('base64') !== letters) throw new DerError('malformed', 'base64 with bits beyond its end');
  return bytes;
}
