/**
 * Canonical JSON (RFC 8785): one text for one value, whatever the order of keys it was made in. What the log commits to.
 * Refuses what JSON or PostgreSQL cannot hold, naming the path, so that a bad value is told to its author and stops nobody else.
 */

export class NotCanonical extends Error {
  readonly path: string;
  constructor(path: string, why: string) {
    super(`${path || 'value'}: ${why}`);
    this.name = 'NotCanonical';
    this.path = path;
  }
}

/** Keys in the order of their UTF-16 units, no white space, numbers and strings as ECMAScript writes them; `undefined` members are left out. */
export function canonicalJson(value: unknown, path = ''): string {
  switch (typeof value) {
    case 'string': return text(value, path);
    case 'number':
      if (!Number.isFinite(value)) throw new NotCanonical(path, 'is not a finite number');
      return JSON.stringify(value);
    case 'boolean': return value ? 'true' : 'false';
    case 'object': break;
    default: throw new NotCanonical(path, `a ${typeof value} has no place in JSON`);
  }
  if (value === null) return 'null';
  if (Array.isArray(value)) {
    let out = '[';
    for (let i = 0; i < value.length; i += 1) {
      if (i > 0) out += ',';
      out += canonicalJson(value[i], `${path}[${i}]`);
    }
    return `${out}]`;
  }
  const record = value as Readonly<Record<string, unknown>>;
  let out = '{';
  for (const key of Object.keys(record).sort()) {
    const member = record[key];
    if (member === undefined) continue;
    if (out.length > 1) out += ',';
    out += `${text(key, `${path}.${key}`)}:${canonicalJson(member, path === '' ? key : `${path}.${key}`)}`;
  }
  return `${out}}`;
}

/** Characters that stand for themselves: printable ASCII without quote and backslash, and Cyrillic. Most texts have no other. */
const PLAIN = /^[ !#-[\]-~\u0400-\u04ff]*$/;

function text(value: string, path: string): string {
  if (PLAIN.test(value)) return `"${value}"`;
  // PostgreSQL's jsonb has no NUL and no half of a surrogate pair.
  if (value.includes('\u0000')) throw new NotCanonical(path, 'holds the character NUL');
  if (!value.isWellFormed()) throw new NotCanonical(path, 'holds half of a surrogate pair');
  return JSON.stringify(value);
}
