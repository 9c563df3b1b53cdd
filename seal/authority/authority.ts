/**
 * A certificate authority for learning and for tests: root, issuing authority, time stamps, OCSP and revocation lists, made at start or
 * taken from a stored state. Its certificates look like Kazakh ones and say in their names that they are not.
 */
import { DAY, type Instant } from '@kepil/law/time/instant.ts';
import { readDer } from '../der/read.ts';
import { OID } from '../oids.ts';
import { certificate, extensions, hexOf, newSerial, personExtensions, USAGE, type Issuer } from './certificate.ts';
import { identityOf, signCms, type ToSignCms } from './cms.ts';
import { generateKey, restoreKey, type KeyAlgorithm, type SigningKey, type StoredKey } from './keys.ts';
import { authorityName, holderName, type AuthorityRole, type Holder } from './names.ts';
import { ocspAnswer, readOcspRequest, revocationList, type Reason, type Revocation } from './revocation.ts';
import { readTimeStampRequest, timeStampAnswer, timeStampToken, type Imprint } from './time-stamp.ts';

export interface ToIssue {
  readonly holder: Holder;
  readonly purpose: 'signing' | 'authentication';
  /** From now for a year, unless said. */
  readonly from?: Instant;
  readonly to?: Instant;
}

export interface Issued {
  /** DER. */
  readonly certificate: Uint8Array;
  readonly key: SigningKey;
  /** Lower-case hex. */
  readonly serial: string;
}

export type ToSignHere = Omit<ToSignCms, 'signingTime' | 'timeStamp' | 'detached' | 'signingCertificate'> & {
  readonly detached?: boolean;
  readonly signingCertificate?: boolean;
  readonly timeStamp?: boolean;
};

export interface Authority {
  readonly algorithm: KeyAlgorithm;
  /** DER; what a verifier pins. */
  readonly root: Uint8Array;
  readonly intermediate: Uint8Array;
  readonly timeStampCertificate: Uint8Array;
  issue(request: ToIssue): Issued;
  /** The valid key that this person already has for the purpose, else a new one. */
  keyOf(holder: Holder, purpose: 'signing' | 'authentication'): Issued;
  /** CAdES-BES, detached, unless said otherwise; with `timeStamp` CAdES-T. DER. */
  signCms(request: ToSignHere): Uint8Array;
  /** A time stamp token over an imprint, DER. */
  timeStamp(imprint: Imprint): Uint8Array;
  /** The answer of the time stamp service to a TimeStampReq, both DER. */
  answerTimeStamp(request: Uint8Array): Uint8Array;
  /** The state of a certificate by its serial number (hex), DER; one that was never issued is answered so. */
  ocsp(serial: string, options?: { readonly nonce?: Uint8Array }): Uint8Array;
  /** The answer of the OCSP service to an OCSPRequest, both DER. */
  answerOcsp(request: Uint8Array): Uint8Array;
  crl(): Uint8Array;
  revoke(serial: string, at: Instant, reason: Reason): void;
  /** Everything, secret keys too. */
  state(): AuthorityState;
}

export interface AuthorityState {
  readonly version: 1;
  readonly algorithm: KeyAlgorithm;
  readonly own: Readonly<Record<AuthorityRole, { readonly key: StoredKey; readonly certificate: string }>>;
  readonly issued: readonly StoredIssue[];
  readonly revoked: ReadonlyArray<{ readonly serial: string; readonly at: Instant; readonly reason: Reason }>;
  readonly crlNumber: number;
}

interface StoredIssue {
  readonly serial: string;
  readonly certificate: string;
  readonly key: StoredKey;
  readonly iin: string;
  readonly bin: string | null;
  readonly purpose: 'signing' | 'authentication';
  readonly from: Instant;
  readonly to: Instant;
}

export interface AuthorityOptions {
  readonly clock: () => Instant;
  readonly algorithm: KeyAlgorithm;
  readonly state?: AuthorityState;
  /** Called after each change of the state, to keep it. */
  readonly changed?: (state: AuthorityState) => void;
  /** Where its services would be asked, written into certificates; nobody listens there. */
  readonly address?: string;
}

const YEAR = 365 * DAY;

/** An authority with keys of one algorithm. Its own certificates hold for twenty years from its beginning. */
export function createAuthority({ clock, algorithm, state, changed, address = 'http://pki.kepil.invalid/' }: AuthorityOptions): Authority {
  const own = state ? restoreOwn(state) : makeOwn(algorithm, clock());
  const issued: StoredIssue[] = [...(state?.issued ?? [])];
  const revoked: Array<AuthorityState['revoked'][number]> = [...(state?.revoked ?? [])];
  let crlNumber = state?.crlNumber ?? 0;
  const issuer = own.issuer;
  /** The issuing authority's certificates for its own services. */
  const services = [own.timeStamp, own.ocsp].map((one) => hexOf(readDer(identityOf(one.certificate).serial).content));
  const kept = (): void => changed?.(current());

  const current = (): AuthorityState => ({
    version: 1, algorithm, issued: [...issued], revoked: [...revoked], crlNumber,
    own: mapRoles((role) => ({ key: own[role].key.stored(), certificate: base64(own[role].certificate) })),
  });

  const authority: Authority = {
    algorithm,
    root: own.root.certificate,
    intermediate: issuer.certificate,
    timeStampCertificate: own.timeStamp.certificate,
    issue({ holder, purpose, from = wholeSecond(clock()), to = from + YEAR }) {
      const key = generateKey(algorithm);
      const serial = newSerial();
      const made = certificate({
        subject: holderName(holder), publicKey: key.publicKey, serial, from, to,
        extensions: [
          ...personExtensions(purpose, holder.body !== undefined, holder.body?.capacity ?? 'employee', algorithm === 'GOST 34.10-2015 512'),
          ...extensions.addresses(address), extensions.subjectKey(key.publicKey), extensions.authorityKey(issuer.key.publicKey),
        ],
      }, issuer);
      issued.push({ serial: hexOf(serial), certificate: base64(made), key: key.stored(), iin: holder.iin, bin: holder.body?.bin ?? null, purpose, from, to });
      kept();
      return { certificate: made, key, serial: hexOf(serial) };
    },
    keyOf(holder, purpose) {
      const now = clock();
      const held = issued.findLast((one) => one.iin === holder.iin && one.bin === (holder.body?.bin ?? null) && one.purpose === purpose && one.from <= now && now <= one.to
        && !revoked.some(({ serial }) => serial === one.serial));
      return held ? { certificate: bytes(held.certificate), key: restoreKey(held.key), serial: held.serial } : authority.issue({ holder, purpose });
    },
    signCms({ timeStamp = false, detached = true, signingCertificate = true, ...rest }) {
      const stamp = (signature: Uint8Array): Uint8Array => authority.timeStamp({ digestOid: own.timeStamp.key.digestOid, digest: own.timeStamp.key.digest(signature) });
      return signCms({ ...rest, detached, signingCertificate, signingTime: clock(), ...(timeStamp ? { timeStamp: stamp } : {}) });
    },
    timeStamp: (imprint) => timeStampToken(imprint, clock(), own.timeStamp),
    answerTimeStamp: (request) => timeStampAnswer(authority.timeStamp(readTimeStampRequest(request))),
    ocsp(serial, { nonce } = {}) {
      const at = clock();
      const gone = revoked.find((one) => one.serial === serial && one.at <= at);
      const status = !services.includes(serial) && !issued.some((one) => one.serial === serial) ? 'never-issued' : gone ?? 'good';
      return ocspAnswer(serialBytes(serial), status, at, issuer, own.ocsp, nonce);
    },
    answerOcsp(request) {
      const { serial, nonce } = readOcspRequest(request);
      return authority.ocsp(hexOf(serial), nonce ? { nonce } : {});
    },
    crl() {
      crlNumber += 1;
      const at = clock();
      const list: Revocation[] = revoked.filter((one) => one.at <= at).map(({ serial, ...rest }) => ({ ...rest, serial: serialBytes(serial) }));
      kept();
      return revocationList(list, crlNumber, at, issuer);
    },
    revoke(serial, at, reason) {
      if (!issued.some((one) => one.serial === serial)) throw new Error(`no certificate ${serial} was issued here`);
      revoked.push({ serial, at, reason });
      kept();
    },
    state: current,
  };
  if (!state) kept();
  return authority;
}

interface Own extends Issuer { readonly certificate: Uint8Array }

function makeOwn(algorithm: KeyAlgorithm, now: Instant): Readonly<Record<AuthorityRole, Own>> {
  const from = wholeSecond(now) - DAY;
  const make = (role: AuthorityRole, more: readonly Uint8Array[], by?: Own): Own => {
    const key = generateKey(algorithm);
    const name = authorityName(role);
    const signer = by ?? { name, key };
    const made = certificate({
      subject: name, publicKey: key.publicKey, serial: newSerial(), from, to: from + 20 * YEAR,
      extensions: [...more, extensions.subjectKey(key.publicKey), extensions.authorityKey(signer.key.publicKey)],
    }, signer);
    return { name, key, certificate: made };
  };
  const authorityUsage = extensions.keyUsage(USAGE.keyCertSign, USAGE.crlSign);
  const root = make('root', [extensions.authority(), authorityUsage]);
  const issuer = make('issuer', [extensions.authority(0), authorityUsage], root);
  return {
    root, issuer,
    timeStamp: make('timeStamp', [extensions.keyUsage(USAGE.digitalSignature, USAGE.nonRepudiation), extensions.extendedKeyUsage([OID.timeStamping], true)], issuer),
    ocsp: make('ocsp', [extensions.keyUsage(USAGE.digitalSignature), extensions.extendedKeyUsage([OID.ocspSigning]), extensions.noCheck()], issuer),
  };
}

const restoreOwn = ({ own }: AuthorityState): Readonly<Record<AuthorityRole, Own>> =>
  mapRoles((role) => ({ name: authorityName(role), key: restoreKey(own[role].key), certificate: bytes(own[role].certificate) }));

const mapRoles = <T>(of: (role: AuthorityRole) => T): Record<AuthorityRole, T> => ({ root: of('root'), issuer: of('issuer'), timeStamp: of('timeStamp'), ocsp: of('ocsp') });

const wholeSecond = (at: Instant): Instant => Math.floor(at / 1000) * 1000;
const base64 = (of: Uint8Array): string => Buffer.from(of).toString('base64');
const bytes = (of: string): Uint8Array => Uint8Array.from(Buffer.from(of, 'base64'));
const serialBytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex'));
