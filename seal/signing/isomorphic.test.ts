/** What a page loads must run in a browser: no module of Node, no Buffer, anywhere below the doors of the clients. And no answer of a program makes them throw. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readOperation, readSignatures } from '../egov-mobile/contract.ts';
import { greetingVersion, commonUtils, kaztokenVersion, moduleIsMissing, readBasics } from '../ncalayer/protocol.ts';
import { readCertificates, readCmsVerification } from '../ncanode/contract.ts';
import { withoutArmour } from './base64.ts';
import { glance } from './glance.ts';

function loadedBy(door: string, seen = new Set<string>()): Set<string> {
  if (seen.has(door)) return seen;
  seen.add(door);
  for (const [, statement = '', path = ''] of readFileSync(door, 'utf8').matchAll(/^import ([^;]*?)'([^']+)';/gm)) {
    if (statement.startsWith('type ')) continue;
    if (path.startsWith('.')) loadedBy(resolve(dirname(door), path), seen);
    else seen.add(path);
  }
  return seen;
}

it.each(['../ncalayer/client.ts', '../egov-mobile/client.ts', './problem.ts'])('%s runs in a browser', (door) => {
  const loaded = [...loadedBy(resolve(import.meta.dirname, door))];
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter((one) => one.startsWith('node:') || one === 'ws')).toEqual([]);
  for (const file of loaded.filter(existsSync)) expect(readFileSync(file, 'utf8')).not.toMatch(/\bBuffer\b|\bprocess\./);
});

it('no answer, whatever it says, throws', () => {
  const names = fc.constantFrom(
    'status', 'code', 'body', 'result', 'signatures', 'certificate', 'responseObject', 'message', 'dataURL', 'signURL', 'documentsToSign', 'document', 'file', 'data', 'signers',
    'valid', 'certificates', 'subject', 'serialNumber', 'revocations', 'tsp', 'expireAt', 'eGovMobileLaunchLink', 'qrCode',
  );
  const values = fc.constantFrom<unknown>(
    null, true, false, 0, -1, Number.POSITIVE_INFINITY, '', '200', '500', 'CANCELED', 'https://s.example/x', 'javascript:1', '-----BEGIN CMS-----\nMII=\n-----END CMS-----',
  );
  const { any } = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 5 }, values, fc.string(), fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(names, tie('any'), { maxKeys: 6 })),
  }));
  const reads: ReadonlyArray<(answer: unknown) => unknown> = [
    readBasics, greetingVersion, moduleIsMissing, kaztokenVersion().read, commonUtils.getActiveTokens().read, commonUtils.getKeyInfo('x').read, commonUtils.changeLocale('kk').read,
    (answer) => readOperation(answer, 'https://s.example/'), (answer) => readSignatures(answer, 1), readCmsVerification, readCertificates,
    (answer) => withoutArmour(String(JSON.stringify(answer))), (answer) => glance(btoa(`0${JSON.stringify(answer)?.replaceAll(/[^\x00-\xff]/g, '')}`), { purpose: 'signing', iin: '850712400421' }),
  ];
  fc.assert(fc.property(any, (answer) => { for (const read of reads) read(answer); }), { numRuns: 3_000, seed: 20_261_121 });
});
