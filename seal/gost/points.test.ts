/** Multiples of points that RFC 8133 (A.3) prints for the three curves: computed by the authors of the standards. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cryptoProA, gostCurve, tc26A256, tc26A512, type GostCurve } from './curves.ts';
import { affine, isInGroup, timesBase, timesBasePlus } from './points.ts';

type Multiple = readonly [k: bigint, x: bigint, y: bigint];
interface Published { readonly curve: GostCurve; readonly ofBase: readonly Multiple[]; readonly q: readonly [bigint, bigint]; readonly ofQ: Multiple }

const published: readonly Published[] = [
  {
    curve: cryptoProA,
    ofBase: [
      [0x1f2538097d5a031fa68bbb43c84d12b3de47b7061c0d5e24993e0c873cdba6b3n, 0xbbc77cf42dc1e62d06227935379b4aa4d14fea4f565ddf4cb4fa4d31579f9676n, 0x8e16604a4afdf28246684d4996274781f6cb80abbba1414c1513ec988509dabfn],
      [0xdc497d9ef6324912fd367840ee509a2032aedb1c0a890d133b45f596fccbd45dn, 0x6097341c1be388e83e7ca2df47fab86e2271fd942e5b7b2eb2409e49f742bc29n, 0xc81aa48bdb4ca6fa0ef18b9788ae25fe30857aa681b3942217f9fed151bab7d0n],
    ],
    q: [0xa69d51caf1a309fa9e9b66187759b0174c274e080356f23cfcbfe84d396ad7bbn, 0x5d26f29ecc2e9ac0404dcf7986fa55fe94986362170f54b9616426a659786dacn],
    ofQ: [0xbd04673f7149b18e98155bd1e2724e71d0099aa25174f792d3326c6f18127067n, 0x59495655d1e7c7424c622485f575ccf121f3122d274101e8ab734cc9c9a9b45en, 0x48d1c311d33c9b701f3b03618562a4a07a044e3af31e3999e67b487778b53c62n],
  },
  {
    curve: tc26A256,
    ofBase: [
      [0x147b72f6684fb8fd1b418a899f7dbecaf5fce60b13685baa95328654a7f0707fn, 0x33fbac14eae538275a769417829c431bd9fa622b6f02427ef55bd60ee6bc2888n, 0x22f2ebcf960a82e6cdb4042d3ddda511b2fba925383c2273d952ea2d406eae46n],
      [0x30d5cfadaa0e31b405e6734c03ec4c5df0f02f4ba25c9a3b320ee6453567b4cbn, 0x2b2d89fab735433970564f2f28cfa1b57d640cb902bc6334a538f44155022cb2n, 0x10ef6a82eef1e70f942aa81d6b4ce5dec0ddb9447512962874870e6f2849a96fn],
    ],
    q: [0xb51adf93a40ab15792164fad3352f95b66369eb2a4ef5efae32829320363350en, 0x74a358cc08593612f5955d249c96afb7e8b0bb6d8bd2bbe491046650d822be18n],
    ofQ: [0xbd04673f7149b18e98155bd1e2724e71d0099aa25174f792d3326c6f18127067n, 0xdbf99827078956812fa48c6e695df589def1d18a2d4d35a96d75bf6854237629n, 0x9fddd48bfbc57bee1da0cff282884f284d471b388893c48f5ecb02fc18d67589n],
  },
  {
    curve: tc26A512,
    ofBase: [
      [0x3ce54325db52fe798824aead11bb16fa766857d04a4af7d468672f16d90e7396046a46f815693e85b1ce5464da9270181f82333b0715057bbe8d61d400505f0en, 0xb93093eb0fcc463239b7df276e09e592fcfc9b635504ea4531655d76a0a3078e2b4e51cfe2fa400cc5de9fbe369db204b3e8ed7edd85ee5cca654c1aed70e396n, 0x809770b8d910ea30bd2fa89736e91dc31815d2d9b31128077eedc371e9f69466f497dc64dd5b1fadc587f860ee256109138c4a9cd96b628e65a8f590520fc882n],
      [0xb5c286a79aa8e97ec0e19bc1959a1d15f12f8c97870ba9d68cc12811a56a3bb11440610825796a49d468cdc9c2d02d76598a27973d5960c5f50bce28d8d345f4n, 0x238b38644e440452a99fa6b93d9fd7da0cb83c32d3c1e3cfe5df5c3eb0f9db91e588daedc849ea2fb867ae855a21b4077353c0794716a6480995113d8c20c7afn, 0xb2273d5734c1897f8d15a7008b862938c8c74ca7e877423d95243eb7ebd02fd2c456cf9fc956f078a59aa86f19dd1075e5167e4ed35208718ea93161c530ed14n],
    ],
    q: [0x2a17f8833a32795327478871b5c5e88aefb91126c64b4b8327289bea62559425d18198f133f400874328b220c74497cd240586cb249e158532cb8090776cd61cn, 0x728f0c4a73b48da41ce928358fad26b47a6e094e9362bae82559f83cddc4ec3a4676bd3707edeaf4cd85e99695c64c241edc622be87dc0cf87f51f4367f723c5n],
    ofQ: [0xbd04673f7149b18e98155bd1e2724e71d0099aa25174f792d3326c6f181270671c6213e3930efdda26451792c6208122ee60d200520d695dfd9f5f0fd5aba702n, 0x0c0ab53d0e0a9c607cad758f558915a0a7dc5dc87b45e9a58fddf30ec3385960283e030cd322d9e46b070637785fd49d2cd711f46807a24c40af9a42c8e2d740n, 0xdf93a8012b86d3a3d4f8a4d487da15fc739eb31b20b3b0e8c8c032aaf8072c6337cf7d5b404719e5b4407c41d9a3216a08ca69c271484e9ed72b8aaa52e28b8bn],
  },
];

/** RFC 8133 gives the factor of Q as bytes, lowest first. */
const reversed = (value: bigint, bytes: number): bigint => BigInt(`0x${value.toString(16).padStart(2 * bytes, '0').match(/../g)?.reverse().join('') ?? ''}`);

describe.each(published)('points of $curve.name', ({ curve, ofBase, q: [qx, qy], ofQ }) => {
  test('the base point is on the curve and of order q', () => {
    expect(isInGroup(curve, curve.x, curve.y)).toBe(true);
    expect(affine(curve, timesBase(curve, curve.q))).toBeUndefined();
    expect(affine(curve, timesBase(curve, curve.q - 1n))).toEqual({ x: curve.x, y: curve.p - curve.y });
    expect(affine(curve, timesBase(curve, 0n))).toBeUndefined();
    expect(affine(curve, timesBase(curve, 1n))).toEqual({ x: curve.x, y: curve.y });
  });

  test('multiples of the base point are those of RFC 8133', () => {
    for (const [k, x, y] of ofBase) expect(affine(curve, timesBase(curve, k))).toEqual({ x, y });
  });

  test('a multiple of another point is that of RFC 8133', () => {
    const [bytes, x, y] = ofQ;
    expect(isInGroup(curve, qx, qy)).toBe(true);
    expect(affine(curve, timesBasePlus(curve, 0n, reversed(bytes, curve.bytes) % curve.q, { x: qx, y: qy, z: 1n }))).toEqual({ x, y });
  });

  test('sums agree with sums of the factors, also where the two halves meet or cancel', () => {
    const factor = fc.bigInt({ min: 1n, max: curve.q - 1n });
    const check = (k: bigint, l: bigint, d: bigint): void => {
      const point = affine(curve, timesBase(curve, d));
      if (!point) throw new Error('d is below q');
      expect(affine(curve, timesBasePlus(curve, k, l, { ...point, z: 1n }))).toEqual(affine(curve, timesBase(curve, (k + l * d) % curve.q)));
    };
    fc.assert(fc.property(factor, factor, factor, check), { numRuns: 25 });
    fc.assert(fc.property(factor, (k) => {
      check(k, k, 1n);
      check(k, curve.q - k, 1n);
      check(k, k, curve.q - 1n);
    }), { numRuns: 10 });
    for (const k of [0n, 1n, 2n, 3n, 15n, 16n, 17n, 127n, 128n, 129n]) for (const l of [0n, 1n, 2n, 15n, 17n, 128n]) check(k, l, 1n);
  });

  test('a point beside the curve, outside the field or of another group is not in the group', () => {
    expect(isInGroup(curve, curve.x, curve.y + 1n)).toBe(false);
    expect(isInGroup(curve, curve.x + curve.p, curve.y)).toBe(false);
    expect(isInGroup(curve, curve.x, curve.y - curve.p)).toBe(false);
    expect(isInGroup(curve, 0n, 0n)).toBe(false);
  });
});

describe('the curve with a cofactor', () => {
  const { p, a, b } = tc26A256;
  const power = (base: bigint, exponent: bigint): bigint => {
    let result = 1n;
    for (const bit of exponent.toString(2)) result = result * result % p * (bit === '1' ? base : 1n) % p;
    return result;
  };

  test('three of four points on it are not in the group of the base point', () => {
    // p ≡ 7 (mod 8): a root of a square is its power (p + 1) / 4.
    let inside = 0, outside = 0, torsion = 0;
    for (let x = 1n; inside + outside < 60; x++) {
      const square = (x ** 3n + a * x + b) % p, y = power(square, (p + 1n) / 4n);
      if (y * y % p !== square) continue;
      if (isInGroup(tc26A256, x, y)) { inside++; continue; }
      outside++;
      // What q leaves of such a point is of order 2 or 4.
      const rest = affine(tc26A256, timesBasePlus(tc26A256, 0n, tc26A256.q, { x, y, z: 1n }));
      if (rest && !isInGroup(tc26A256, rest.x, rest.y)) torsion++;
    }
    expect(torsion).toBe(outside);
    expect(outside).toBeGreaterThan(30);
    expect(inside).toBeGreaterThan(5);
  });

  test('the point of order two is not in the group', () => {
    // The root of x³ + ax + b that the birational map of RFC 7836, 5.2 names: x = −2t for t = (e + d) / 6.
    const d = 0x605f6b7c183fa81578bc39cfad518132b9df62897009af7e522c32d6dc7bffbn;
    const t = (1n + d) * power(6n, p - 2n) % p;
    const roots = [t, p - t, 2n * t % p, (2n * p - 2n * t) % p].filter((x) => (x ** 3n + a * x + b) % p === 0n);
    expect(roots).toHaveLength(1);
    for (const x of roots) expect(isInGroup(tc26A256, x, 0n)).toBe(false);
  });
});

test('a curve is found by its Kazakh identifier alone', () => {
  expect(gostCurve('1.2.398.3.10.1.1.2.2.1')).toBe(tc26A512);
  expect(gostCurve('1.2.398.3.10.1.1.2.1.1')).toBe(tc26A256);
  expect(gostCurve('1.2.398.3.10.1.1.1.1.1')).toBe(cryptoProA);
  expect(gostCurve('1.2.643.7.1.2.1.2.1')).toBeUndefined();
});
