/**
 * Writes a sealed package. The inventory comes signed: nothing in it is computed here, and a byte that differs from what it says ends
 * the writing. Tag files stand first, so that the other side can check the order before the first document has come.
 */
import { hash } from 'node:crypto';
import { writeArchive, type Part, type WriteOptions } from './archive-writer.ts';
import { readInventory, type Inventory } from './inventory.ts';
import { baseOf, DECLARATION, inventorySignaturePathOf, TAG } from './layout.ts';
import type { Problem } from './problem.ts';

export interface InventorySignature { readonly role: string; /** Detached CMS over the bytes of the inventory, DER. */ readonly cms: Uint8Array }

export interface PackageContent {
  readonly inventory: Uint8Array;
  readonly signatures: readonly InventorySignature[];
  /** The bytes of a document or of a document's signature, by its path in the inventory. */
  readonly open: (path: string) => AsyncIterable<Uint8Array> | Uint8Array;
  /** Bytes of a document's signature: the inventory holds its digest only. @throws the error of the source */
  readonly signatureSize: (path: string) => Promise<number>;
}

/** The inventory cannot be sent as it is: it contradicts itself, or the signatures are not those that it names. */
export class NotReady extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.name = 'NotReady';
    this.problems = problems;
  }
}

/** Writes the package to `path`, whole or not at all, and returns what stands in it. @throws NotReady, PartChanged, AbortError, errors of files */
export async function writePackage(path: string, content: PackageContent, options: WriteOptions = {}): Promise<Inventory> {
  const { inventory, problems } = readInventory(content.inventory);
  if (inventory === null || problems.length > 0) throw new NotReady(problems);
  const unready = signatureProblems(inventory, content.signatures);
  if (unready.length > 0) throw new NotReady(unready);
  const sizes = new Map<string, number>();
  for (const { sigs } of inventory.documents) for (const one of sigs) sizes.set(one.path, await content.signatureSize(one.path));
  const payload: Omit<Part, 'open'>[] = inventory.documents.flatMap((document) => [
    { name: document.path, size: document.size, sha256: document.sha256 },
    ...document.sigs.map((one) => ({ name: one.path, size: sizes.get(one.path) ?? 0, sha256: one.sha256 })),
  ]);
  const base = baseOf(inventory.head.case);
  const parts = [
    ...tagFiles(inventory, content.signatures, payload),
    ...payload.map((part) => ({ ...part, open: () => content.open(part.name) })),
  ].map((part) => ({ ...part, name: `${base}/${part.name}` }));
  await writeArchive(path, parts, options);
  return inventory;
}

function signatureProblems(inventory: Inventory, signatures: readonly InventorySignature[]): Problem[] {
  const given = new Set(signatures.map(({ role }) => role)), named = new Set(inventory.head.signers.map(({ role }) => role));
  return [
    ...[...named].filter((role) => !given.has(role)).map((role): Problem => ({ code: 'signature-missing', role })),
    ...[...given].filter((role) => !named.has(role)).map((role): Problem => ({ code: 'signature-strange', role })),
  ];
}

function tagFiles(inventory: Inventory, signatures: readonly InventorySignature[], payload: readonly Omit<Part, 'open'>[]): Part[] {
  const part = (name: string, bytes: Uint8Array): Part => ({ name, size: bytes.length, sha256: hash('sha256', bytes), open: () => bytes });
  const order = new Map(inventory.head.signers.map(({ role }, i) => [role, i]));
  const covered = [
    part(TAG.declaration, Buffer.from(DECLARATION)),
    part(TAG.info, Buffer.from(infoText(inventory, payload))),
    part(TAG.manifest, Buffer.from(manifestText(payload))),
    part(TAG.inventory, inventory.bytes),
    ...signatures.toSorted((a, b) => (order.get(a.role) ?? 0) - (order.get(b.role) ?? 0)).map(({ role, cms }) => part(inventorySignaturePathOf(role), cms)),
  ];
  return [...covered, part(TAG.tagManifest, Buffer.from(manifestText(covered)))];
}

const manifestText = (files: readonly { readonly name: string; readonly sha256: string }[]): string => files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');

/** RFC 8493, 2.2.2. The oxum counts the signatures of documents too: they are payload. */
function infoText({ head }: Inventory, payload: readonly { readonly size: number }[]): string {
  const octets = payload.reduce((sum, { size }) => sum + size, 0);
  return `External-Identifier: ${head.case}\nBagging-Date: ${head.at.slice(0, 10)}\nPayload-Oxum: ${octets}.${payload.length}\n`;
}
