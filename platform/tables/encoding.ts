/** In which encoding an office saved its file, and the decoding of a stream without loading it. */
import iconv from 'iconv-lite';
import { TableError } from './table-error.ts';

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'kz-1048'] as const;
export type Encoding = (typeof encodings)[number];

// KZ-1048 (STRK 1048-2002) is Windows-1251 with the Kazakh letters in it; no runtime knows it, iconv-lite does, as RK1048.

export function encodingNamed(name: string): Encoding {
  const known: Readonly<Record<string, Encoding>> = { utf8: 'utf-8', 'utf-16': 'utf-16le', utf16le: 'utf-16le', utf16be: 'utf-16be', cp1251: 'windows-1251', win1251: 'windows-1251', '1251': 'windows-1251', rk1048: 'kz-1048', kz1048: 'kz-1048' };
  const asked = name.toLowerCase();
  const found = encodings.find((encoding) => encoding === asked) ?? known[asked];
  if (!found) throw new TableError('unknown-encoding', `--encoding ${name}: ${encodings.join(', ')}`);
  return found;
}

/**
 * Judges the first bytes of a file: byte order mark, then zero bytes of UTF-16 without a mark, then whether it is valid UTF-8, and
 * otherwise one of the two Cyrillic single-byte encodings by where the Kazakh letters would be.
 */
export function detectEncoding(start: Uint8Array): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8';
  const utf16 = utf16WithoutMark(start);
  if (utf16) return utf16;
  if (isUtf8(start)) return 'utf-8';
  return kazakhLettersOfKz1048(start) ? 'kz-1048' : 'windows-1251';
}

/** Text of a stream of bytes, the byte order mark taken off. What cannot be decoded becomes U+FFFD and is found by the row reader. */
export async function* decode(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  if (encoding === 'kz-1048') {
    // Its one byte is one letter, so that chunks need no memory of each other.
    for await (const chunk of bytes) yield iconv.decode(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength), 'rk1048');
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** Letters, digits and separators of UTF-16 have a zero (Latin) or 0x04 (Cyrillic) in every second byte. */
function utf16WithoutMark(start: Uint8Array): Encoding | null {
  const pairs = Math.min(start.length, 4096) >> 1;
  if (pairs < 4) return null;
  let little = 0;
  let big = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    const [first = 0, second = 0] = [start[2 * i], start[2 * i + 1]];
    if ((second === 0 && first !== 0) || second === 4) little++;
    else if ((first === 0 && second !== 0) || first === 4) big++;
    else odd++;
  }
  if (odd > pairs / 10) return null;
  return little > big ? 'utf-16le' : big > little ? 'utf-16be' : null;
}

function isUtf8(start: Uint8Array): boolean {
  // The sample may end inside a character: up to three bytes of it are left out.
  for (let cut = 0; cut <= 3 && cut < Math.max(1, start.length); cut++) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(start.subarray(0, start.length - cut));
      return true;
    } catch {
      // Not valid with this end.
    }
  }
  return false;
}

// Қ қ Һ һ Ұ ұ Ә Ө Ғ Ү ө ғ ә Ң ң ү. In Windows-1251 the same bytes are Serbian, Macedonian, Ukrainian letters and signs, which do not stand beside a Cyrillic letter in Kazakh or Russian text.
const kazakh = new Set([0x8d, 0x8e, 0x9d, 0x9e, 0xa1, 0xa2, 0xa3, 0xa5, 0xaa, 0xaf, 0xb4, 0xba, 0xbc, 0xbd, 0xbe, 0xbf]);

function kazakhLettersOfKz1048(start: Uint8Array): boolean {
  let beside = 0;
  for (let i = 1; i < start.length; i++) {
    const cyrillic = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xc0;
    if (kazakh.has(start[i] ?? 0) && (cyrillic(start[i - 1]) || cyrillic(start[i + 1]))) beside++;
  }
  return beside > 0;
}
