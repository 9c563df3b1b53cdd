/**
 * The contract by which eGov Mobile and eGov Business sign: a service (SIGEX) stands between the page and the phone. A QR code or a link starts the
 * application, which takes the documents from the service and puts signatures back. Messages of others: every field is checked before it is used.
 */
import { isRecord } from '../signing/json.ts';

export interface Operation {
  /** Where the documents go, and where the signatures are fetched; addresses of the service itself. */
  readonly dataUrl: string;
  readonly signUrl: string;
  /** Opens the application on the same phone. */
  readonly mobileLink: string | null;
  readonly businessLink: string | null;
  /** The picture that the service drew, base64; used only where no link can be drawn. */
  readonly picture: string | null;
  /** Unix milliseconds, null where the service does not say. */
  readonly expiresAt: number | null;
}

export type Signatures = { readonly signatures: readonly string[] } | { readonly cancelled: true } | { readonly pending: true };

/** The answer to `POST /api/egovQr`, or null when it is not one. Addresses of another origin are refused: documents go to the service that was configured. */
export function readOperation(answer: unknown, service: string): Operation | null {
  if (!isRecord(answer)) return null;
  const [dataUrl, signUrl] = [addressOf(answer['dataURL'], service), addressOf(answer['signURL'], service)];
  if (!dataUrl || !signUrl) return null;
  const expireAt = answer['expireAt'];
  return {
    dataUrl, signUrl, mobileLink: linkOf(answer['eGovMobileLaunchLink']), businessLink: linkOf(answer['eGovBusinessLaunchLink']),
    picture: typeof answer['qrCode'] === 'string' && /^[A-Za-z0-9+/]+={0,2}$/.test(answer['qrCode']) ? answer['qrCode'] : null,
    // Seconds in some answers, milliseconds in others: a moment before 2001 in milliseconds is seconds.
    expiresAt: typeof expireAt === 'number' && Number.isFinite(expireAt) ? (expireAt < 1e12 ? expireAt * 1000 : expireAt) : null,
  };
}

/** The answer of `signURL`, or null when it is none of the kinds. */
export function readSignatures(answer: unknown, count: number): Signatures | null {
  if (!isRecord(answer)) return null;
  const status = answer['status'];
  if (status === 'CANCELED' || status === 'CANCELLED') return { cancelled: true };
  const documents = answer['documentsToSign'];
  if (!Array.isArray(documents)) return typeof status === 'string' ? { pending: true } : null;
  const signatures = documents.map((one: unknown) => (isRecord(one) && isRecord(one['document']) && isRecord(one['document']['file']) ? one['document']['file']['data'] : null));
  return signatures.length === count && signatures.every((one): one is string => typeof one === 'string' && one !== '') ? { signatures } : null;
}

export interface DocumentToSign { readonly nameRu: string; readonly nameKz: string; readonly nameEn: string; readonly base64: string; readonly pdf: boolean }

/** The body of the `POST` to `dataURL`: detached signatures are asked for. */
export const documentsBody = (documents: readonly DocumentToSign[]): Readonly<Record<string, unknown>> => ({
  signMethod: 'CMS_SIGN_ONLY',
  documentsToSign: documents.map(({ nameRu, nameKz, nameEn, base64, pdf }, at) => ({
    id: at + 1, nameRu, nameKz, nameEn, meta: [], document: { file: { mime: pdf ? '@file/pdf' : '', data: base64 } },
  })),
});

/** What the QR code says: `mobileSign:` and the address inside the launch link. Null when the link has none. */
export function qrText({ mobileLink, businessLink }: Operation): string | null {
  for (const link of [mobileLink, businessLink]) {
    const inside = link ? new URL(link).searchParams.get('link') : null;
    if (inside && /^https?:\/\//.test(inside)) return `mobileSign:${inside}`;
  }
  return null;
}

function addressOf(value: unknown, service: string): string | null {
  if (typeof value !== 'string') return null;
  const address = parsed(value, service);
  return address && address.origin === new URL(service).origin ? address.href : null;
}

/** Only https: the page makes it a link to press. */
function linkOf(value: unknown): string | null {
  const link = typeof value === 'string' ? parsed(value) : null;
  return link?.protocol === 'https:' ? link.href : null;
}

/** URL.parse is younger than the browsers of offices. */
function parsed(address: string, base?: string): URL | null {
  try { return new URL(address, base); } catch { return null; }
}
