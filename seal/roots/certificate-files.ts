/** Certificates that somebody adds to the pinned ones: files, or folders of `.pem`, `.cer`, `.crt`, `.der`. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readCertificate } from '../certificate/certificate.ts';
import type { Trust } from '../verify.ts';

/** What was named holds no certificate, or something that is none; `message` names the path. */
export class NotCertificates extends Error {}

/** Self-issued certificates are roots, the others intermediates. PEM (several in a file too) or DER. @throws NotCertificates, the error of the file system */
export async function trustFrom(paths: readonly string[]): Promise<Pick<Trust, 'roots' | 'intermediates'>> {
  const roots: Uint8Array[] = [], intermediates: Uint8Array[] = [];
  for (const path of paths) {
    const isFolder = (await stat(path)).isDirectory();
    const files = isFolder ? (await readdir(path)).filter((name) => /\.(pem|cer|crt|der)$/i.test(name)).sort().map((name) => join(path, name)) : [path];
    if (files.length === 0) throw new NotCertificates(`${path}: no .pem, .cer, .crt, .der`);
    for (const file of files) for (const der of certificatesIn(file, await readFile(file))) (isSelfIssued(file, der) ? roots : intermediates).push(der);
  }
  return { roots, intermediates };
}

function certificatesIn(path: string, bytes: Buffer): Uint8Array[] {
  if (bytes[0] === 0x30) return [bytes];
  const found = [...bytes.toString('latin1').matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g)].map(([, body = '']) => Buffer.from(body, 'base64'));
  if (found.length === 0) throw new NotCertificates(`${path}: not a certificate`);
  return found;
}

function isSelfIssued(path: string, der: Uint8Array): boolean {
  try {
    const { issuer, subject } = readCertificate(der);
    return Buffer.from(issuer.bytes).equals(subject.bytes);
  } catch (error) {
    throw new NotCertificates(`${path}: not a certificate`, { cause: error });
  }
}
