/**
 * The production authorities of Kazakhstan as pinned data. The files carry what the authorities publish; their SHA-256 stands here, so that
 * a changed file stops the start instead of changing whom the house believes. State bodies may hold certificates under other roots
 * (УЦ ГО under the root of 2020): those, and test authorities, are added by whoever configures the house (`trustWith`).
 */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Trust } from '../verify.ts';

/** SHA-256 of the DER, to be compared with the authorities' own publication before the first real use (docs/signatures.md). */
export const PINNED = {
  'root_gost_2022.pem': 'af77725f8328bb24f89d81da3acdf7cee4324248538b7ba2cd2a860517fb9dca',
  'nca_gost_2022.pem': '32c7d233a42703a327f3025543a05b930e3f39a786c68dfa196baa86d5618524',
  'root_rsa_2020.pem': '9ba06354b626641715182e4d07c9dbaa1777720fa795d03174ffc68876535dcd',
  'nca_rsa_2022.pem': '84fb799a66140950818c056a5d9730acc2a7622cdd4ef0d47113b132fb892905',
} as const;

/** DER of a PEM file with one certificate. Throws an Error that names the file when its SHA-256 is not the pinned one. */
export function pinned(file: keyof typeof PINNED, folder = import.meta.dirname): Uint8Array {
  const body = /^-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*$/.exec(readFileSync(join(folder, file), 'latin1'))?.[1];
  const der = new Uint8Array(Buffer.from(body ?? '', 'base64'));
  const found = hash('sha256', der);
  if (found !== PINNED[file]) throw new Error(`${file} is not the certificate that is pinned: SHA-256 ${found}, expected ${PINNED[file]}`);
  return der;
}

let loaded: Trust | undefined;

/** Root GOST 2022 and root RSA 2020 with their НУЦ certificates of 2022. The same object each time. */
export function kazakhTrust(): Trust {
  return (loaded ??= { roots: [pinned('root_gost_2022.pem'), pinned('root_rsa_2020.pem')], intermediates: [pinned('nca_gost_2022.pem'), pinned('nca_rsa_2022.pem')] });
}

/** A trust with more roots and intermediates: a test authority, another state authority. */
export function trustWith(trust: Trust, more: Partial<Trust>): Trust {
  const { timeStampRoots, timeStampPolicies } = { ...trust, ...more };
  return {
    roots: [...trust.roots, ...(more.roots ?? [])],
    intermediates: [...trust.intermediates, ...(more.intermediates ?? [])],
    ...(timeStampRoots ? { timeStampRoots } : {}), ...(timeStampPolicies ? { timeStampPolicies } : {}),
  };
}
