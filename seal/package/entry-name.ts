/** Names in an archive, as bytes: what may not be one, and which two would fall together on some computer. */
import type { ProblemCode } from './problem.ts';

const FORM = /^[A-Za-z0-9._-]+$/;

/** Why this cannot be the name of a file in a package; null where it can. */
export function nameProblem(bytes: Uint8Array): ProblemCode | null {
  const name = Buffer.from(bytes).toString('latin1');
  if (name.includes('\0')) return 'name-nul';
  if (name.includes('\\')) return 'name-backslash';
  if (name.startsWith('/')) return 'name-absolute';
  if (/^[A-Za-z]:/.test(name)) return 'name-drive';
  const parts = name.split('/');
  if (parts.includes('..')) return 'name-parent';
  if (name.endsWith('/')) return 'name-folder';
  return parts.every((part) => part !== '.' && FORM.test(part)) ? null : 'name-form';
}

/** Equal for names that a file system may take for one: other case, another normal form, a dot or space at the end. */
export function twinKey(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return text.normalize('NFKC').toLowerCase().toUpperCase().normalize('NFKC').split('/').map((part) => part.replace(/[. ]+$/, '')).join('/');
}

/** For people: bytes that are no printable ASCII are escaped, long names are cut. `latin1` is the name read byte by byte. */
export function shownName(latin1: string): string {
  const text = latin1.replace(/[^\x20-\x7e]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
