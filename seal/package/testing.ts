/** Packages and signatures for the tests of this room: a self-made authority, its signers, a case of two volumes, and ways to rebuild an archive by hand. */
import { hash, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { DAY } from '@kepil/law/time/instant.ts';
import { createAuthority } from '../authority/authority.ts';
import type { KeyAlgorithm } from '../authority/keys.ts';
import type { Trust } from '../verify.ts';
import { baseOf, pathOf, signaturePathOf } from './layout.ts';
import { writeInventory, type DocumentLine, type SignerLine } from './inventory.ts';
import { writePackage } from './write.ts';

/** When the people of these packages sign. */
export const SIGNED_AT = Date.parse('2026-11-21T09:30:00Z');

export interface Person { sign(content: Uint8Array): Uint8Array }
export interface TestAuthority { readonly trust: Trust; readonly pem: string; person(surname: string, name: string, iin: string): Person }

/** @param algorithm of its keys; the independent verifier reads ECDSA and RSA */
export function testAuthority(algorithm: KeyAlgorithm = 'ECDSA', at = SIGNED_AT): TestAuthority {
  const authority = createAuthority({ clock: () => at, algorithm });
  return {
    trust: { roots: [authority.root], intermediates: [authority.intermediate] },
    pem: [authority.root, authority.intermediate].map((der) => new X509Certificate(der).toString()).join(''),
    person(surname, name, iin) {
      const { certificate, key } = authority.issue({ holder: { surname, name, iin }, purpose: 'signing', from: at - DAY });
      return { sign: (content) => authority.signCms({ key, certificate, content }) };
    },
  };
}

/** A folder of its own, removed by `using`. */
export function folder(): { readonly path: (name: string) => string; [Symbol.dispose](): void } {
  const root = mkdtempSync(join(tmpdir(), 'kepil-package-'));
  return { path: (name) => join(root, name), [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}

export interface Case { readonly authority: TestAuthority; readonly investigator: Person; readonly prosecutor: Person; readonly number: string; readonly signers: readonly SignerLine[]; readonly documents: readonly DocumentLine[]; readonly files: ReadonlyMap<string, Uint8Array>; readonly inventory: Uint8Array; readonly signatures: readonly { readonly role: string; readonly cms: Uint8Array }[] }

/** Two volumes of three and two documents; the first is signed by both, the fourth by the investigator. The same bytes for the same number. */
export function testCase(authority: TestAuthority, people: { readonly investigator: Person; readonly prosecutor: Person }, number = '267500031000123'): Case {
  const files = new Map<string, Uint8Array>();
  const documents: DocumentLine[] = [];
  const plan = [[1, 1, 3], [1, 2, 1], [1, 3, 12], [2, 1, 2], [2, 2, 40]] as const;
  let sheet = 0;
  for (const [i, [vol, pos, sheets]] of plan.entries()) {
    if (pos === 1) sheet = 0;
    const path = pathOf(vol, pos, 'pdf');
    const content = Buffer.from(`%PDF-1.7 ${number} document ${i + 1}\n`.repeat(50 * (i + 1)));
    files.set(path, content);
    const signs = i === 0 ? [people.investigator, people.prosecutor] : i === 3 ? [people.investigator] : [];
    const sigs = [];
    for (const [n, person] of signs.entries()) {
      const cms = person.sign(content);
      files.set(signaturePathOf(path, n + 1), cms);
      sigs.push({ path: signaturePathOf(path, n + 1), sha256: hash('sha256', cms) });
    }
    documents.push({ seq: i + 1, vol, pos, sheetFrom: sheet + 1, sheetTo: sheet + sheets, docId: `doc-${i + 1}`, path, size: content.length, sha256: hash('sha256', content), sigs });
    sheet += sheets;
  }
  return signedCase(authority, people, number, documents, files);
}

export function signedCase(authority: TestAuthority, people: { readonly investigator: Person; readonly prosecutor: Person }, number: string, documents: readonly DocumentLine[], files: ReadonlyMap<string, Uint8Array>): Case {
  const signers = [{ role: 'investigator' }, { role: 'prosecutor' }];
  const inventory = writeInventory({ case: number, at: '2026-11-21T09:30:00Z', signers }, documents);
  const signatures = [{ role: 'investigator', cms: people.investigator.sign(inventory) }, { role: 'prosecutor', cms: people.prosecutor.sign(inventory) }];
  return { authority, ...people, number, signers, documents, files, inventory, signatures };
}

export const contentOf = ({ inventory, signatures, files }: Case) => ({
  inventory, signatures,
  open: (path: string): Uint8Array => files.get(path) ?? Buffer.alloc(0),
  signatureSize: (path: string): Promise<number> => Promise.resolve(files.get(path)?.length ?? 0),
});

export const writeCase = async (path: string, one: Case): Promise<string> => { await writePackage(path, contentOf(one)); return path; };

/** An entry as it lies in an archive; what is not said follows from the content. */
export interface RawEntry { name: string; content: Uint8Array; localName?: string; flags?: number; localFlags?: number; method?: number; size?: number; packed?: number; crc?: number; localCrc?: number; mode?: number; extra?: Uint8Array; localExtra?: Uint8Array; before?: Uint8Array; offset?: number; disk?: number }

/** The entries of a package written by `writeArchive`, in order, the base directory kept. */
export async function unpacked(path: string): Promise<RawEntry[]> {
  const bytes = await readFile(path);
  const entries: RawEntry[] = [];
  for (let at = bytes.readUInt32LE(bytes.length - 6), n = bytes.readUInt16LE(bytes.length - 12); n > 0; n--) {
    const [size, nameLength, extraLength, offset] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt32LE(at + 42)];
    const start = offset + 30 + nameLength;
    entries.push({ name: bytes.toString('latin1', at + 46, at + 46 + nameLength), content: bytes.subarray(start, start + size) });
    at += 46 + nameLength + extraLength;
  }
  return entries;
}

/** An archive made byte by byte: what an attacker may write. Names are bytes (latin1). */
export function packed(entries: readonly RawEntry[], end: { readonly comment?: string; readonly count?: number; readonly disk?: number; readonly after?: Uint8Array } = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const put = (bytes: Uint8Array): void => { parts.push(Buffer.from(bytes)); at += bytes.length; };
  for (const entry of entries) {
    const { name, content, flags = 0, method = 0, mode = 0o100644, extra = Buffer.alloc(0), localExtra = Buffer.alloc(0) } = entry;
    const crc = entry.crc ?? crc32(content), size = entry.size ?? content.length, packedSize = entry.packed ?? content.length;
    const bytes = Buffer.from(name, 'latin1'), localName = Buffer.from(entry.localName ?? name, 'latin1');
    if (entry.before) put(entry.before);
    const offset = entry.offset ?? at;
    if (entry.offset === undefined) {
      const local = Buffer.alloc(30);
      local.writeUInt32LE(0x04034b50, 0); local.writeUInt16LE(20, 4); local.writeUInt16LE(entry.localFlags ?? flags, 6); local.writeUInt16LE(method, 8); local.writeUInt16LE(0x21, 12);
      local.writeUInt32LE(entry.localCrc ?? crc, 14); local.writeUInt32LE(packedSize, 18); local.writeUInt32LE(size, 22); local.writeUInt16LE(localName.length, 26); local.writeUInt16LE(localExtra.length, 28);
      put(local); put(localName); put(localExtra); put(content);
    }
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0); central.writeUInt16LE((3 << 8) | 63, 4); central.writeUInt16LE(20, 6); central.writeUInt16LE(flags, 8); central.writeUInt16LE(method, 10); central.writeUInt16LE(0x21, 14);
    central.writeUInt32LE(crc, 16); central.writeUInt32LE(packedSize, 20); central.writeUInt32LE(size, 24); central.writeUInt16LE(bytes.length, 28); central.writeUInt16LE(extra.length, 30); central.writeUInt16LE(entry.disk ?? 0, 34);
    central.writeUInt32LE((mode << 16) >>> 0, 38); central.writeUInt32LE(offset, 42);
    directory.push(Buffer.concat([central, bytes, extra]));
  }
  const all = Buffer.concat(directory), comment = Buffer.from(end.comment ?? '', 'latin1'), tail = Buffer.alloc(22);
  tail.writeUInt32LE(0x06054b50, 0); tail.writeUInt16LE(end.disk ?? 0, 4); tail.writeUInt16LE(end.disk ?? 0, 6); tail.writeUInt16LE(end.count ?? entries.length, 8); tail.writeUInt16LE(end.count ?? entries.length, 10);
  tail.writeUInt32LE(all.length, 12); tail.writeUInt32LE(at, 16); tail.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, all, tail, comment, end.after ?? Buffer.alloc(0)]);
}

/** The bag's own lists made to fit again: what an attacker who knows BagIt does after a change. */
export function withManifests(entries: readonly RawEntry[], number: string): RawEntry[] {
  const base = `${baseOf(number)}/`;
  const lines = (chosen: readonly RawEntry[]): Buffer => Buffer.from(chosen.map(({ name, content }) => `${hash('sha256', content)}  ${name.slice(base.length)}\n`).join(''));
  const payload = entries.filter(({ name }) => name.startsWith(`${base}data/`));
  const octets = payload.reduce((sum, { content }) => sum + content.length, 0);
  const fresh = entries.map((entry): RawEntry => {
    switch (entry.name.slice(base.length)) {
      case 'manifest-sha256.txt': return { ...entry, content: lines(payload) };
      case 'bag-info.txt': return { ...entry, content: Buffer.from(Buffer.from(entry.content).toString().replace(/Payload-Oxum: .*/, `Payload-Oxum: ${octets}.${payload.length}`)) };
      default: return entry;
    }
  });
  const tags = fresh.filter(({ name }) => !name.startsWith(`${base}data/`) && !name.endsWith('/tagmanifest-sha256.txt'));
  return fresh.map((entry) => (entry.name === `${base}tagmanifest-sha256.txt` ? { ...entry, content: lines(tags) } : entry));
}

export const writeRaw = async (path: string, ...given: Parameters<typeof packed>): Promise<string> => { await writeFile(path, packed(...given)); return path; };
