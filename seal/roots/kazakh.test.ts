import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildChain, chainAt } from '../certificate/chain.ts';
import { readCertificate } from '../certificate/certificate.ts';
import { kazakhTrust, PINNED, pinned, trustWith } from './kazakh.ts';

it('holds two roots and their two НУЦ certificates, which chain to them until 2045', () => {
  const { roots, intermediates } = kazakhTrust();
  const anchors = { roots: roots.map(readCertificate), intermediates: [] };
  expect([roots.length, intermediates.length]).toEqual([2, 2]);
  for (const der of intermediates) {
    const { certificates, failures } = buildChain(readCertificate(der), [], anchors);
    expect([certificates.length, failures]).toEqual([2, []]);
    expect(chainAt(certificates, Date.UTC(2045, 0, 1))).toEqual([]);
    expect(chainAt(certificates, Date.UTC(2046, 0, 1))).toEqual(['expired']);
  }
});

it('does not start with a file that is not the pinned one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kepil-roots-'));
  try {
    for (const file of Object.keys(PINNED)) cpSync(join(import.meta.dirname, file), join(folder, file));
    expect(pinned('root_rsa_2020.pem', folder).length).toBeGreaterThan(1_000);
    const text = readFileSync(join(folder, 'root_rsa_2020.pem'), 'latin1');
    writeFileSync(join(folder, 'root_rsa_2020.pem'), text.replace(/A(?=[a-z])/, 'B'));
    expect(() => pinned('root_rsa_2020.pem', folder)).toThrow(/root_rsa_2020\.pem is not the certificate that is pinned/);
    writeFileSync(join(folder, 'root_rsa_2020.pem'), readFileSync(join(folder, 'nca_rsa_2022.pem')));
    expect(() => pinned('root_rsa_2020.pem', folder)).toThrow(/expected 9ba06354/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('a test root is not in it; whoever configures the house adds it', () => {
  const more = Uint8Array.of(1);
  expect(trustWith(kazakhTrust(), { roots: [more], timeStampPolicies: ['1.2'] })).toMatchObject({ roots: [...kazakhTrust().roots, more], timeStampPolicies: ['1.2'] });
  expect(kazakhTrust().roots).toHaveLength(2);
});
