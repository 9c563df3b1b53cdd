/** Verification of a detached CAdES-BES over a document of 200 KB, ours against pkijs with and without its check of the chain. */
import { randomBytes, webcrypto } from 'node:crypto';
import * as pkijs from 'pkijs';
import { generateKey, type KeyAlgorithm } from '@kepil/seal/authority/keys.ts';
import { cmsOf, issue, NOON, twoTier } from '@kepil/seal/cms/testing.ts';
import { verifySignature, type Trust } from '@kepil/seal/verify.ts';
import { median, noteRow, rateRow, takeTurns, type Row } from '../measure.ts';

const DOCUMENT = new Uint8Array(randomBytes(200_000));
const ROUNDS = 7, OURS = 60, THEIRS = 12;

interface Signatures { readonly trust: Trust; readonly known: Uint8Array; readonly fresh: () => Uint8Array }

/** An authority of two tiers, a signature of somebody seen before, and one of a certificate never seen (made outside of the time taken). */
function signatures(algorithm: KeyAlgorithm): Signatures {
  const { issuer, trust } = twoTier(algorithm);
  const key = generateKey(algorithm);
  return { trust, known: cmsOf(issue(issuer, algorithm, { key }), DOCUMENT), fresh: () => cmsOf(issue(issuer, algorithm, { key }), DOCUMENT) };
}

const ours = (cms: Uint8Array, trust: Trust, content = DOCUMENT): boolean => verifySignature({ cms, content, receivedAt: NOON, purpose: 'signing' }, trust).valid;

/** As its documentation shows it; with the chain, at the same moment. */
async function theirs(cms: Uint8Array, trust: Trust, checkChain: boolean, content = DOCUMENT): Promise<boolean> {
  const signedData = new pkijs.SignedData({ schema: pkijs.ContentInfo.fromBER(Uint8Array.from(cms)).content as unknown });
  const certificates = (list: readonly Uint8Array[]): pkijs.Certificate[] => list.map((der) => pkijs.Certificate.fromBER(Uint8Array.from(der)));
  if (checkChain) signedData.certificates?.push(...certificates(trust.intermediates));
  try {
    return await signedData.verify({ signer: 0, data: content.buffer, checkChain, ...(checkChain ? { trustedCerts: certificates(trust.roots), checkDate: new Date(NOON) } : {}) });
  } catch { return false; }
}

async function rowsOf(algorithm: 'RSA' | 'ECDSA', name: string): Promise<Row[]> {
  const { trust, known, fresh } = signatures(algorithm);
  const other = new Uint8Array(randomBytes(200_000));
  if (!ours(known, trust) || !(await theirs(known, trust, true)) || !(await theirs(known, trust, false)) || ours(known, trust, other) || await theirs(known, trust, false, other)) throw new Error('the two verifications disagree: the figures would mean nothing');
  // Every round meets certificates that nothing has been remembered of.
  const unseen = Array.from({ length: OURS * (ROUNDS + 1) }, fresh);
  let next = 0;
  const all = (count: number, holds: () => boolean): void => { for (let i = 0; i < count; i++) if (!holds()) throw new Error('a good signature was refused'); };
  const each = async (count: number, holds: () => Promise<boolean>): Promise<void> => { for (let i = 0; i < count; i++) if (!(await holds())) throw new Error('a good signature was refused'); };
  const times = await takeTurns({
    known: () => all(OURS, () => ours(known, trust)),
    plain: () => each(THEIRS, () => theirs(known, trust, false)),
    unseen: () => all(OURS, () => ours(unseen[next++] ?? known, trust)),
    chain: () => each(THEIRS, () => theirs(known, trust, true)),
  }, ROUNDS);
  const rate = (side: string, count: number): number => count / median(times[side]?.ms ?? []) * 1000;
  const row = (what: string, side: string, against: string): Row => rateRow(what, rate(side, OURS), rate(against, THEIRS), 20, 25, 'signatures/s');
  // The limit was set for RSA-2048 by a signer whose certificate has been met before; the other rows explain it.
  const unbound = (one: Row): Row => ({ ...one, atLeast: '—', aim: '—', met: '—' });
  const first = row(`CMS ${name}, 200 KB, the whole verdict, against pkijs with its check of the chain`, 'known', 'chain');
  return [
    algorithm === 'RSA' ? first : unbound(first),
    unbound(row('the same, against pkijs without chain', 'known', 'plain')),
    unbound(row('the same, each certificate never met before, against pkijs with chain', 'unseen', 'chain')),
  ];
}

export async function cmsRows(): Promise<readonly Row[]> {
  pkijs.setEngine('node', new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as unknown as Crypto, subtle: webcrypto.subtle as unknown as SubtleCrypto }));
  const gost = signatures('GOST 34.10-2015 512');
  if (!ours(gost.known, gost.trust) || ours(gost.known, gost.trust, new Uint8Array(10))) throw new Error('a good signature was refused');
  const unseen = Array.from({ length: 8 * (ROUNDS + 1) }, gost.fresh);
  let next = 0;
  const times = await takeTurns({
    known: () => { for (let i = 0; i < 8; i++) ours(gost.known, gost.trust); },
    unseen: () => { for (let i = 0; i < 8; i++) ours(unseen[next++] ?? gost.known, gost.trust); },
  }, ROUNDS);
  return [
    ...await rowsOf('RSA', 'RSA-2048'),
    ...await rowsOf('ECDSA', 'P-256'),
    noteRow('CMS GOST-2015 512, 200 KB, the whole verdict (pkijs knows no GOST)', median(times['known']?.ms ?? []) / 8, 'ms'),
    noteRow('the same, a certificate never seen before', median(times['unseen']?.ms ?? []) / 8, 'ms'),
  ];
}
