/**
 * What an NCANode server says of a signature, shown beside our verdict and never in its place: it holds the certified library, we hold the
 * whole order of checks. Its traps, read in its code:
 * - `valid` is judged at the server's TODAY. A certificate lives for a year, a case for decades: every old signature turns "invalid" there.
 * - the imprint of a time stamp is NOT compared with the signature value: a token moved over from another signature passes.
 * - the key's purpose, the person and the body are not judged at all.
 */
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { NCANODE_TROUBLES, type Ncanode } from './client.ts';
import type { CertificateInfo } from './contract.ts';

export const SAYINGS = ['valid', 'invalid', 'after-validity', 'other-certificate', 'signer-count', ...NCANODE_TROUBLES] as const;
export type Saying = (typeof SAYINGS)[number];

/** What its answer may not know. */
export const RESERVATIONS = ['judged-today', 'imprint-not-compared', 'revocation-not-asked', 'purpose-not-judged'] as const;
export type Reservation = (typeof RESERVATIONS)[number];

export interface SecondOpinion {
  readonly by: 'NCANode';
  /** Null: it says nothing that can be set beside our verdict. */
  readonly valid: boolean | null;
  readonly said: Saying;
  readonly reservations: readonly Reservation[];
  /** When it was asked. */
  readonly at: Instant;
  readonly signer: Pick<CertificateInfo, 'serial' | 'name' | 'iin' | 'bin' | 'keyUsage'> | null;
  /** The server's own words, for the administrator. */
  readonly details: string | null;
}

export interface OpinionQuestion {
  /** DER. */
  readonly cms: Uint8Array;
  /** The document of a detached signature. */
  readonly content?: Uint8Array;
  /** The serial number of the signer's certificate as we read it (hex), to see that both speak of the same. */
  readonly serial?: string;
}

/** The second opinion; never throws. */
export async function secondOpinion(ncanode: Ncanode, { cms, content, serial }: OpinionQuestion, now: Instant): Promise<SecondOpinion> {
  const nothing = { by: 'NCANode' as const, valid: null, reservations: [], at: now, signer: null, details: null };
  const answer = await ncanode.verifyCms({ cms, ...(content ? { data: content } : {}) });
  if ('trouble' in answer) return { ...nothing, said: answer.trouble, details: answer.said };
  const { valid, signers } = answer.value;
  const [one, ...more] = signers;
  const certificate = one?.certificates[0];
  if (!one || !certificate || more.length > 0) return { ...nothing, said: 'signer-count', details: `${signers.length} signers` };
  const { serial: theirs, name, iin, bin, keyUsage } = certificate;
  const signer = { serial: theirs, name, iin, bin, keyUsage };
  if (serial !== undefined && serial !== theirs) return { ...nothing, signer, said: 'other-certificate', details: `${theirs} ≠ ${serial}` };
  const reservations: Reservation[] = [
    'judged-today', ...(one.timeStamp ? ['imprint-not-compared' as const] : []), ...(ncanode.asksRevocation ? [] : ['revocation-not-asked' as const]), 'purpose-not-judged',
  ];
  // Its "no" after the end of the certificate's year says nothing of the day of signing; it does not tell whether that was the only reason.
  const over = one.certificates.some(({ notBefore, notAfter }) => (notAfter !== null && notAfter < now) || (notBefore !== null && now < notBefore));
  if (!valid && over) return { ...nothing, signer, reservations, said: 'after-validity' };
  return { ...nothing, signer, reservations, valid, said: valid ? 'valid' : 'invalid' };
}

/** What is shown for each saying. */
export const sayings = {
  valid: {
    kk: 'NCANode: қолтаңба бүгінгі күнге жарамды.', ru: 'NCANode: подпись действительна на сегодняшний день.', en: 'NCANode: the signature is valid as of today.',
  },
  invalid: {
    kk: 'NCANode: қолтаңба жарамсыз.', ru: 'NCANode: подпись недействительна.', en: 'NCANode: the signature is not valid.',
  },
  'after-validity': {
    kk: 'NCANode сертификаттың мерзімінен тыс күнге қарап жауап берді: бұл жауап қол қойылған күнге қатысты емес.',
    ru: 'NCANode ответил на день вне срока действия сертификата: о дне подписания этот ответ ничего не говорит.',
    en: 'NCANode answered for a day outside the validity of the certificate: this says nothing about the day of signing.',
  },
  'other-certificate': {
    kk: 'NCANode басқа сертификат туралы жауап берді: жауап ескерілмейді.', ru: 'NCANode ответил о другом сертификате: ответ не учитывается.',
    en: 'NCANode answered about another certificate: the answer is not taken into account.',
  },
  'signer-count': {
    kk: 'NCANode бір емес, бірнеше қол қоюшыны көрсетті немесе ешкімді көрсетпеді: жауап ескерілмейді.',
    ru: 'NCANode назвал не одного подписавшего: ответ не учитывается.', en: 'NCANode did not name exactly one signer: the answer is not taken into account.',
  },
  timeout: { kk: 'NCANode уақытында жауап бермеді.', ru: 'NCANode не ответил вовремя.', en: 'NCANode did not answer in time.' },
  unavailable: { kk: 'NCANode сервері қолжетімсіз.', ru: 'Сервер NCANode недоступен.', en: 'The NCANode server is not available.' },
  'too-large': { kk: 'Құжат NCANode үшін тым үлкен: сұралған жоқ.', ru: 'Документ слишком велик для NCANode: запрос не направлен.', en: 'The document is too large for NCANode: it was not asked.' },
  refused: { kk: 'NCANode сұрауды қабылдамады.', ru: 'NCANode не принял запрос.', en: 'NCANode did not accept the request.' },
  'answer-not-understood': { kk: 'NCANode жауабы түсініксіз.', ru: 'Ответ NCANode не распознан.', en: 'The answer of NCANode is not understood.' },
} as const satisfies Record<Saying, I18n>;

/** What stands under a saying: what the second opinion could not know. */
export const reservations = {
  'judged-today': {
    kk: 'Бүгінгі күнге тексерілді, қол қойылған сәтке емес.', ru: 'Проверено на сегодняшний день, а не на момент подписания.', en: 'Checked as of today, not as of the moment of signing.',
  },
  'imprint-not-compared': {
    kk: 'Уақыт белгісінің осы қолтаңбаға тиесілі екені тексерілмеді.', ru: 'Не проверено, что метка времени относится к этой подписи.', en: 'It was not checked that the time stamp belongs to this signature.',
  },
  'revocation-not-asked': {
    kk: 'Сертификаттың кері қайтарылғаны сұралмады.', ru: 'Отзыв сертификата не запрашивался.', en: 'Revocation of the certificate was not asked for.',
  },
  'purpose-not-judged': {
    kk: 'Кілттің мақсаты мен иесі тексерілмеді.', ru: 'Назначение и принадлежность ключа не проверялись.', en: 'The purpose and the owner of the key were not checked.',
  },
} as const satisfies Record<Reservation, I18n>;
