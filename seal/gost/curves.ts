/**
 * The curves of GOST signatures under the object identifiers of Kazakhstan, in the short Weierstrass form y² = x³ + ax + b (mod p).
 * Sources: RFC 7836 (TC26), RFC 4357 (CryptoPro). That the Kazakh identifiers mean these curves was found by computation over the
 * certificates of the National Certification Authority; of the 256-bit curve of GOST 34.10-2015 no certificate was at hand.
 */

export interface GostCurve {
  /** The identifier of the parameter set inside Kazakh public keys. */
  readonly oid: string;
  readonly name: string;
  /** Length of a coordinate, of r, of s and of the digest. */
  readonly bytes: 32 | 64;
  /** The prime of the field. */
  readonly p: bigint;
  readonly a: bigint;
  readonly b: bigint;
  /** Order of the group that the base point makes, prime. */
  readonly q: bigint;
  /** Points on the curve for each point of that group. */
  readonly cofactor: 1 | 4;
  /** The base point. */
  readonly x: bigint;
  readonly y: bigint;
}

/** id-tc26-gost-3410-12-512-paramSetA: GOST 34.10-2015 with 512 bits, all new certificates of the National Certification Authority. */
export const tc26A512: GostCurve = {
  oid: '1.2.398.3.10.1.1.2.2.1',
  name: 'TC26 512 A',
  bytes: 64,
  p: 2n ** 512n - 569n,
  a: 2n ** 512n - 572n,
  b: 0xe8c2505dedfc86ddc1bd0b2b6667f1da34b82574761cb0e879bd081cfd0b6265ee3cb090f30d27614cb4574010da90dd862ef9d4ebee4761503190785a71c760n,
  q: 0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff27e69532f48d89116ff22b8d4e0560609b4b38abfad2b85dcacdb1411f10b275n,
  cofactor: 1,
  x: 3n,
  y: 0x7503cfe87a836ae3a61b8816e25450e6ce5e1c93acf1abc1778064fdcbefa921df1626be4fd036e93d75e6a50e3a41e98028fe5fc235f5b889a589cb5215f2a4n,
};

/** id-tc26-gost-3410-2012-256-paramSetA: GOST 34.10-2015 with 256 bits. */
export const tc26A256: GostCurve = {
  oid: '1.2.398.3.10.1.1.2.1.1',
  name: 'TC26 256 A',
  bytes: 32,
  p: 2n ** 256n - 617n,
  a: 0xc2173f1513981673af4892c23035a27ce25e2013bf95aa33b22c656f277e7335n,
  b: 0x295f9bae7428ed9ccc20e7c359a9d41a22fccd9108e17bf7ba9337a6f8ae9513n,
  q: 0x400000000000000000000000000000000fd8cddfc87b6635c115af556c360c67n,
  cofactor: 4,
  x: 0x91e38443a5e82c0d880923425712b2bb658b9196932e02c78b2582fe742daa28n,
  y: 0x32879423ab1a0375895786c4bb46e9565fde0b5344766740af268adb32322e5cn,
};

/** id-GostR3410-2001-CryptoPro-A-ParamSet: GOST 34.310-2004, old files. */
export const cryptoProA: GostCurve = {
  oid: '1.2.398.3.10.1.1.1.1.1',
  name: 'CryptoPro A',
  bytes: 32,
  p: 2n ** 256n - 617n,
  a: 2n ** 256n - 620n,
  b: 166n,
  q: 0xffffffffffffffffffffffffffffffff6c611070995ad10045841b09b761b893n,
  cofactor: 1,
  x: 1n,
  y: 0x8d91e471e0989cda27df505a453f2b7635294f2ddf23e3b122acc99c9e9f1e14n,
};

/** The curve of a parameter set's identifier, or undefined where it is none of the three. */
export function gostCurve(oid: string): GostCurve | undefined {
  return [tc26A512, tc26A256, cryptoProA].find((curve) => curve.oid === oid);
}
