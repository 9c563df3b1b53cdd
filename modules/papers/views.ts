/** Papers and signatures as a screen shows them. */
import { paperForms, type PaperKind } from '@kepil/forms/paper-forms.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';
import { capacityLabels, signatoryLabels } from '@kepil/law/facts/index.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import type { Paper, PaperSignature, Stroke } from '@kepil/platform/signatures/papers.ts';
import { failureSentence, remarkSentence } from '@kepil/platform/signatures/words.ts';
import type { Verdict } from '@kepil/seal/verdict.ts';
import type { PaperView, SignatureView, VerdictView } from '../contract.ts';
import type { House } from '../house.ts';
import type { PaperSource } from '../paper-desk.ts';
import { hindrance } from './sign.ts';

export function paperView(house: House, who: Principal, source: PaperSource, paper: Paper, signatures: readonly PaperSignature[], names: ReadonlyMap<string, string>): PaperView {
  const form = paperForms[paper.kind as PaperKind];
  // A signature whose fact has not reached the journal is not there yet: the same request finishes it.
  const own = signatures.filter((signature) => signature.paper === paper.id && source.facts.some(({ id }) => id === signature.fact));
  return {
    id: paper.id, kind: paper.kind, title: form.title, about: source.told(paper.kind as PaperKind, paper.about), language: paper.language, sha256: paper.sha256, size: paper.size, madeAt: paper.madeAt, madeBy: names.get(paper.madeBy) ?? paper.madeBy,
    current: source.outdated(paper) === null,
    maySign: hindrance(who, source, paper, own) === null && !own.some(({ account, how }) => account === who.account && how === 'electronic'),
    signedBy: form.signedBy.map((capacity) => capacityLabels[capacity]),
    signatories: form.signatories.map((value) => ({ value, label: labelOf(value) })),
    signatures: own.map((signature) => signatureView(house, signature)),
  };
}

export function signatureView(house: House, { id, at, how, signatory, verdict, second, drawing }: PaperSignature): SignatureView {
  return {
    id, at, how, name: signatory.name, part: labelOf(signatory.part), refused: how === 'by-hand' && drawing === null, second,
    office: signatory.office === null ? null : (house.directory.office(signatory.office) ?? house.directory.place(signatory.office))?.name ?? null,
    verdict: verdict ? verdictView(verdict) : null, drawing: drawing === null ? null : drawn(drawing),
  };
}

const labels: Readonly<Record<string, I18n>> = { ...capacityLabels, ...signatoryLabels };
const labelOf = (code: string): I18n => labels[code] ?? { kk: code, ru: code, en: code };

export function verdictView({ valid, failures, remarks, algorithm, at, atFrom, signer }: Verdict): VerdictView {
  return {
    valid, algorithm, at, timeStamped: atFrom === 'time-stamp', serial: signer?.serial ?? null, issuer: signer?.issuer ?? null,
    failures: failures.map((code) => ({ code, message: failureSentence(code) })), remarks: remarks.map((code) => ({ code, message: remarkSentence(code) })),
  };
}

/** The pen's way as the path of an SVG; the box is as large as the drawing and its line need. */
function drawn(strokes: readonly Stroke[]): NonNullable<SignatureView['drawing']> {
  const margin = 4;
  const points = strokes.flat();
  const [left, top] = [Math.min(...points.map(([x]) => x)) - margin, Math.min(...points.map(([, y]) => y)) - margin];
  const [right, bottom] = [Math.max(...points.map(([x]) => x)) + margin, Math.max(...points.map(([, y]) => y)) + margin];
  const path = strokes.map((stroke) => `M${stroke.map(([x, y]) => `${x - left} ${y - top}`).join('L')}${stroke.length === 1 ? 'h.1' : ''}`).join('');
  return { path, width: right - left, height: bottom - top };
}
