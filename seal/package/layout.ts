/**
 * Where everything lies in a sealed package: BagIt 1.0 (RFC 8493) under one base directory. Every name follows from the inventory,
 * so a name never carries the order, and a name that does not follow from the inventory has no place in a package.
 */

/** Written before the documents, in this order; the signatures of the inventory stand before `tagmanifest-sha256.txt`. */
export const TAG = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  inventory: 'opis.jsonl',
  tagManifest: 'tagmanifest-sha256.txt',
} as const;

/** RFC 8493, 2.1.1: these two lines and nothing else. */
export const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

const CASE = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,62}[A-Za-z0-9])?$/;
const ROLE = /^[a-z]+(?:-[a-z]+)*$/;
const EXTENSION = /^[a-z0-9]{1,8}$/;

/** Can this number of a case name a base directory: Latin letters, digits, dots and hyphens, at most 64. */
export const isCaseNumber = (text: string): boolean => CASE.test(text) && !text.includes('..');
/** The role of one who signs: Latin small letters and hyphens, at most 32. */
export const isRole = (text: string): boolean => text.length <= 32 && ROLE.test(text);
/** `p7s` is kept for signatures. */
export const isExtension = (text: string): boolean => EXTENSION.test(text) && text !== 'p7s';

export const baseOf = (caseNumber: string): string => `delo-${caseNumber}`;
/** Of a volume: `data/tom-001`. */
export const folderOf = (volume: number): string => `data/tom-${String(volume).padStart(3, '0')}`;
/** Of a document, the extension without its dot: `data/tom-001/0001.pdf`. */
export const pathOf = (volume: number, position: number, extension: string): string => `${folderOf(volume)}/${String(position).padStart(4, '0')}.${extension}`;
/** Of the n-th signature of a document, from 1. */
export const signaturePathOf = (path: string, n: number): string => `${path}.${n}.p7s`;
/** Of the inventory's signature by a role. */
export const inventorySignaturePathOf = (role: string): string => `${TAG.inventory}.${role}.p7s`;

/** The extension of a path that `pathOf` has made for this place; null where it has not. */
export function extensionAt(path: string, volume: number, position: number): string | null {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  return isExtension(extension) && path === pathOf(volume, position, extension) ? extension : null;
}

/** What a package may weigh; beyond it a reader refuses instead of trying. */
export interface Limits {
  readonly entries: number;
  /** Bytes of the inventory and of each manifest. */
  readonly tagFile: number;
  /** Bytes of one signature. */
  readonly signature: number;
  /** Bytes of all documents and signatures together. */
  readonly total: number;
}
export const LIMITS: Limits = { entries: 400_000, tagFile: 64 * 2 ** 20, signature: 4 * 2 ** 20, total: 2 ** 40 };
