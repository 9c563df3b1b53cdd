/** The GOST figures: verification against the same arithmetic of @noble/curves, both hashes against node-gost-crypto. */
import { weierstrass } from '@noble/curves/abstract/weierstrass.js';
import { tc26A512 } from '@kepil/seal/gost/curves.ts';
import { gost34311 } from '@kepil/seal/gost/gost34311.ts';
import { generateGostKey, signGost, verifyGost, type SignatureToVerify } from '@kepil/seal/gost/signature.ts';
import { streebog } from '@kepil/seal/gost/streebog.ts';
import { otherAuthor } from '@kepil/seal/gost/testing.ts';
import { format, limitRow, median, noteRow, takeTurns, type Row } from '../measure.ts';

const curve = tc26A512;
const Noble = weierstrass({ p: curve.p, a: curve.a, b: curve.b, n: curve.q, h: 1n, Gx: curve.x, Gy: curve.y });

/** RFC 7091, 6.2, over the points of noble. */
function verifyByNoble({ publicKey, signature, digest }: SignatureToVerify): boolean {
  const number = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
  const r = number(signature.subarray(0, 64)), s = number(signature.subarray(64)), { Fn } = Noble;
  const v = Fn.inv(number(digest) % curve.q || 1n), key = Noble.fromAffine({ x: number(publicKey.subarray(0, 64)), y: number(publicKey.subarray(64)) });
  key.assertValidity();
  return Noble.BASE.multiplyUnsafe(Fn.mul(s, v)).add(key.multiplyUnsafe(Fn.neg(Fn.mul(r, v)))).toAffine().x % curve.q === r;
}

/** Signatures of twenty keys, so that nothing can be kept from one to the next. */
function signatures(): SignatureToVerify[] {
  return Array.from({ length: 20 }, (_, i) => {
    const { privateKey, publicKey } = generateGostKey(curve), digest = streebog(512, Uint8Array.of(i));
    return { curve, publicKey, digest, signature: signGost({ curve, privateKey, digest }) };
  });
}

const text = (bytes: Uint8Array | ArrayBuffer): string => Buffer.from(new Uint8Array(bytes)).toString('hex');

export async function gostRows(): Promise<readonly Row[]> {
  const signed = signatures(), message = crypto.getRandomValues(new Uint8Array(1 << 16));
  const their512 = otherAuthor.getGostDigest({ name: 'GOST R 34.11', version: 2012, length: 512 });
  const their94 = otherAuthor.getGostDigest({ name: 'GOST R 34.11', version: 1994, length: 256, sBox: 'D-TEST' });
  const forged = signed.map((one, i) => ({ ...one, digest: signed[(i + 1) % signed.length]?.digest ?? one.digest }));
  if (!signed.every(verifyGost) || !signed.every(verifyByNoble) || forged.some(verifyGost) || forged.some(verifyByNoble)) throw new Error('the two verifications disagree: the figures would mean nothing');
  if (text(streebog(512, message)) !== text(their512.digest(message)) || text(gost34311(message)) !== text(their94.digest(message))) throw new Error('the hashes disagree: the figures would mean nothing');

  const repeat = (times: number, run: () => unknown) => (): void => { for (let i = 0; i < times; i++) run(); };
  const [key] = signed, { privateKey } = generateGostKey(curve);
  const times = await takeTurns({
    ours: () => signed.every(verifyGost),
    noble: () => signed.every(verifyByNoble),
    signing: repeat(20, () => signGost({ curve, privateKey, digest: key?.digest ?? new Uint8Array(64) })),
    streebog: repeat(64, () => streebog(512, message)),
    theirStreebog: repeat(16, () => their512.digest(message)),
    old: repeat(32, () => gost34311(message)),
    theirOld: repeat(4, () => their94.digest(message)),
  }, 7);
  const ms = (side: string): number => median(times[side]?.ms ?? []);
  const speed = (side: string, count: number): number => count * message.length / 1000 / ms(side);

  const verification = ms('ours') / signed.length, byNoble = ms('noble') / signed.length;
  return [
    { ...limitRow('GOST-2015 512 verification, a new key each time; baseline: noble weierstrass', verification, 'ms', 8, 3, `${format(byNoble)} ms`), ratio: `${format(byNoble / verification)} ×` },
    noteRow('GOST-2015 512 signature', ms('signing') / 20, 'ms'),
    speedRow('Streebog-512, pieces of 64 KiB; baseline: node-gost-crypto', speed('streebog', 64), speed('theirStreebog', 16), 60),
    speedRow('GOST 34.311-95, the same', speed('old', 32), speed('theirOld', 4), 10),
  ];
}

function speedRow(what: string, ours: number, baseline: number, aim: number): Row {
  return { what, ours: `${format(ours)} MB/s`, baseline: `${format(baseline)} MB/s`, ratio: `${format(ours / baseline)} ×`, atLeast: '—', aim: `${aim} MB/s`, met: ours >= aim ? 'aim' : 'no' };
}
