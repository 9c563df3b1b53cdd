/**
 * ASiC-E with CAdES (ETSI EN 319 162-1) of one volume, for systems that take no other container. It is an export: the standard gives
 * the order of files no meaning and lets unlisted ones pass, so the whole inventory lies inside as a signed file and the order is there.
 */
import { hash } from 'node:crypto';
import { writeArchive, type Part, type WriteOptions } from './archive-writer.ts';
import type { DocumentLine, Inventory } from './inventory.ts';
import { TAG } from './layout.ts';
import type { PackageContent } from './write.ts';

export const ASIC_TYPE = 'application/vnd.etsi.asic-e+zip';

const TYPES: Readonly<Record<string, string>> = { pdf: 'application/pdf', p7s: 'application/pkcs7-signature', jsonl: 'application/jsonl', mp4: 'video/mp4', jpg: 'image/jpeg', png: 'image/png', xml: 'application/xml' };

/** `data/tom-001/0001.pdf` → `tom-001/0001.pdf` */
const nameIn = (path: string): string => path.slice('data/'.length);
const numbered = (n: number): string => String(n).padStart(3, '0');
const manifestName = (n: number): string => `META-INF/ASiCManifest${numbered(n)}.xml`;
const signatureName = (n: number): string => `META-INF/signature${numbered(n)}.p7s`;

const documentsOf = ({ documents }: Inventory, volume: number): readonly DocumentLine[] => documents.filter(({ vol }) => vol === volume);

/** The manifest that the n-th signer (from 1) signs, detached: names, types and digests of the inventory and of the volume's files, in order. */
export function asicManifest(inventory: Inventory, volume: number, n: number): Uint8Array {
  const files = [
    { name: TAG.inventory, sha256: hash('sha256', inventory.bytes) },
    ...documentsOf(inventory, volume).flatMap(({ path, sha256, sigs }) => [{ name: nameIn(path), sha256 }, ...sigs.map((one) => ({ name: nameIn(one.path), sha256: one.sha256 }))]),
  ];
  const objects = files.map(({ name, sha256 }) => {
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    return `<asic:DataObjectReference URI="${name}" MimeType="${type}"><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue>${Buffer.from(sha256, 'hex').toString('base64')}</ds:DigestValue></asic:DataObjectReference>\n`;
  });
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">\n<asic:SigReference URI="${signatureName(n)}" MimeType="application/pkcs7-signature"/>\n${objects.join('')}</asic:ASiCManifest>\n`);
}

/** Writes the container of a volume, whole or not at all. `signatures`: detached CMS, DER, in the order of the manifests. @throws RangeError without such a volume or without signatures, PartChanged, AbortError, errors of files */
export async function writeAsic(path: string, inventory: Inventory, volume: number, { signatures, open, signatureSize }: { readonly signatures: readonly Uint8Array[] } & Pick<PackageContent, 'open' | 'signatureSize'>, options: WriteOptions = {}): Promise<void> {
  const documents = documentsOf(inventory, volume);
  if (documents.length === 0) throw new RangeError(`no volume ${volume}`);
  if (signatures.length === 0) throw new RangeError('no signature');
  const small = (name: string, bytes: Uint8Array): Part => ({ name, size: bytes.length, sha256: hash('sha256', bytes), open: () => bytes });
  const parts: Part[] = [
    // First and stored, so that the type stands at a known place of the file: EN 319 162-1, annex A.1.
    small('mimetype', Buffer.from(ASIC_TYPE)),
    ...signatures.flatMap((cms, i) => [small(manifestName(i + 1), asicManifest(inventory, volume, i + 1)), small(signatureName(i + 1), cms)]),
    small(TAG.inventory, inventory.bytes),
  ];
  for (const { path: file, size, sha256, sigs } of documents) {
    parts.push({ name: nameIn(file), size, sha256, open: () => open(file) });
    for (const one of sigs) parts.push({ name: nameIn(one.path), size: await signatureSize(one.path), sha256: one.sha256, open: () => open(one.path) });
  }
  await writeArchive(path, parts, options);
}
