/**
 * The sheet of signatures that goes with a signed paper: what was signed (the SHA-256 of its bytes), who signed, in which capacity, when,
 * and what the check of each electronic signature found; a participant's own hand as it was drawn. It proves nothing by itself: the
 * proof is the signature file beside it, which anybody can check (docs/signatures.md).
 */
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import type { PaperName } from './form.ts';
import { momentInWords, type PaperLanguage } from './paper-time.ts';
import { inOwnFont, typesetTemplate } from './render.ts';

export interface SheetSignature {
  readonly name: string;
  readonly part: I18n;
  readonly office: PaperName | null;
  readonly at: Instant;
  /** Electronic: algorithm, serial number of the certificate, for which moment it was judged and whether a time stamp says so. */
  readonly electronic: { readonly algorithm: string; readonly serial: string; readonly judgedAt: Instant; readonly timeStamped: boolean } | null;
  readonly refused: boolean;
  /** Path of the drawn signature in a box of `width` × `height`. */
  readonly drawing: { readonly path: string; readonly width: number; readonly height: number } | null;
}

export interface SignatureSheetInput {
  readonly lang: PaperLanguage;
  readonly zone: Zone;
  readonly now: Instant;
  readonly fictional: boolean;
  /** Title of the paper that was signed. */
  readonly paper: I18n;
  readonly sha256: string;
  readonly size: number;
  readonly signatures: readonly SheetSignature[];
}

/** PDF/A-2a. Same input, same bytes. */
export function renderSignatureSheet({ lang, zone, now, fictional, paper, sha256, size, signatures }: SignatureSheetInput): Uint8Array {
  return typesetTemplate('signature-sheet', {
    lang, fictional, zone, printedAt: momentInWords(now, zone, lang), stage: null, fields: {},
    title: lang === 'kk' ? 'Қол қойылған құжатқа қолтаңбалар парағы' : 'Лист подписей к подписанному документу',
    paper: paper[lang], sha256, size,
    signatures: signatures.map(({ name, part, office, at, electronic, refused, drawing }) => ({
      name: inOwnFont(name), part: part[lang], office: office?.[lang] ?? null, at: momentInWords(at, zone, lang), refused,
      electronic: electronic && { algorithm: electronic.algorithm, serial: electronic.serial, judgedAt: momentInWords(electronic.judgedAt, zone, lang), timeStamped: electronic.timeStamped },
      drawing: drawing && `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawing.width} ${drawing.height}" width="${drawing.width}" height="${drawing.height}"><path d="${drawing.path}" fill="none" stroke="#1a2a5e" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
    })),
  }, now);
}
