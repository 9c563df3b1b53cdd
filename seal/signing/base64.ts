/** Base64 in a browser and in Node alike, and the armour that signing programs put around it. */

/** Bytes as base64 (with padding). In pieces: a spread of megabytes would overflow the stack. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** The bytes of base64; line breaks are skipped. Null when it is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  const bare = text.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(bare) || bare.length % 4 === 1) return null;
  try {
    return Uint8Array.from(atob(bare), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Base64 without armour and line breaks, from PEM or bare base64. Null when there is nothing in it or it is not base64. */
export function withoutArmour(text: string): string | null {
  const pem = /^\s*-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----\s*$/.exec(text);
  const bare = (pem ? (pem[2] ?? '') : text).replace(/\s+/g, '');
  return bare.length > 0 && fromBase64(bare) ? bare : null;
}
