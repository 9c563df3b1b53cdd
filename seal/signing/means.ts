/**
 * A means of signing: whatever stands between a document on the screen and a key that the house never sees. NCALayer on the desk, the
 * eGov Mobile application in the pocket and the training key of a demonstration look the same from here. Runs in a browser.
 */
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { SigningProblem } from './problem.ts';

export type MeansKind = 'ncalayer' | 'egov-mobile' | 'training';
export type SigningLocale = 'kk' | 'ru' | 'en';

/** The bytes themselves, or their digest where they are too many for one message (the digest of the KEY's algorithm, so the key must be known). */
export type Signed = { readonly data: Uint8Array; readonly digest?: never } | { readonly digest: Uint8Array; readonly data?: never };

export type ToSign = Signed & {
  /** Decides the key: the signing one for papers, the authentication one for signing in. */
  readonly purpose: 'signing' | 'authentication';
  /** Twelve digits; the means offers only keys of this person, where it can. */
  readonly iin?: string;
  /** Twelve digits of the body: the key of its employee. */
  readonly bin?: string;
  readonly locale: SigningLocale;
  /** Ask for a time stamp (CAdES-T). A means that has none signs without; the server then counts from receipt. */
  readonly timeStamp: boolean;
  /** What the person is told to be signing, where the means shows it. */
  readonly title?: I18n;
};

/** `cms` is base64 of DER without armour. Cancelling is no problem: the person said no. */
export type SigningOutcome = { readonly cms: string } | { readonly cancelled: true } | { readonly problem: SigningProblem; readonly said?: string };

export type Availability = { readonly ready: true; readonly version?: string } | { readonly problem: SigningProblem; readonly said?: string };

export interface SigningMeans {
  readonly kind: MeansKind;
  /** Whether it can be used now. Opens no window and asks the person nothing; never throws. */
  available(): Promise<Availability>;
  /** One document, one signature. Never throws; an aborted signal counts as cancelled. */
  sign(document: ToSign, signal?: AbortSignal): Promise<SigningOutcome>;
}
