/** Distinguished names: read by type, since the order of the parts differs between certificates. */
import { TAG, type DerNode } from '../der/read.ts';
import { elements, hex, malformed, oidOf, sameBytes, textOf } from '../der/values.ts';
import { OID } from '../oids.ts';

export interface Name {
  /** DER. */
  readonly bytes: Uint8Array;
  readonly parts: readonly NamePart[];
}

interface NamePart {
  readonly oid: string;
  /** The text; hex of the element where it is no text. */
  readonly text: string;
}

/** Name ::= SEQUENCE OF SET OF SEQUENCE { type, value }. Throws DerError. */
export function nameOf(node: DerNode | undefined, what: string): Name {
  const rdns = elements(node, what, 0, 64);
  if (!node) throw malformed(what);
  const parts = rdns.flatMap((rdn) => elements(rdn, what, 1, 16, TAG.set).map((attribute) => {
    const [type, value] = elements(attribute, what, 2, 2);
    if (!value) throw malformed(what);
    return { oid: oidOf(type, what), text: textOf(value) ?? `#${hex(value.bytes)}` };
  }));
  return { bytes: node.bytes, parts };
}

/** The same name? Bytes, or the same texts where two writers took different string types (RFC 5280, 7.1). Letters are not folded. */
export function sameName(a: Name, b: Name): boolean {
  if (sameBytes(a.bytes, b.bytes)) return true;
  return a.parts.length > 0 && a.parts.length === b.parts.length && plainName(a) === plainName(b);
}

const plainNames = new WeakMap<Name, string>();

function plainName(name: Name): string {
  let text = plainNames.get(name);
  if (text === undefined) plainNames.set(name, text = JSON.stringify(name.parts.map((part) => [part.oid, plain(part.text)])));
  return text;
}

const plain = (text: string): string => text.normalize('NFC').trim().replace(/ +/g, ' ');

/** All values of a type. */
export const valuesOf = (name: Name, oid: string): readonly string[] => name.parts.filter((part) => part.oid === oid).map(({ text }) => text);

/** The one value of a type that matches; null where there is none or where two differ. */
export function onlyMatch(name: Name, oid: string, pattern: RegExp): string | null {
  const found = new Set(valuesOf(name, oid).flatMap((text) => pattern.exec(text)?.[1] ?? []));
  return found.size === 1 ? [...found][0] ?? null : null;
}

const SHORT: Readonly<Record<string, string>> = {
  [OID.commonName]: 'CN', [OID.surname]: 'SN', [OID.givenName]: 'GN', [OID.serialNumber]: 'serialNumber', [OID.country]: 'C', [OID.organisation]: 'O',
  [OID.organisationalUnit]: 'OU', [OID.locality]: 'L', [OID.state]: 'ST', [OID.email]: 'E',
};

/** `CN=…, O=…, C=KZ` for people; not an encoding. */
export const nameText = (name: Name): string => name.parts.map(({ oid, text }) => `${SHORT[oid] ?? oid}=${text}`).join(', ');
