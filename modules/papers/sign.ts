/**
 * Signing a paper: its bytes are fixed first, then signed by the competent official with his own key, or by a participant with his own
 * hand before him. A signature that does not hold is refused with every reason; one that holds is kept with its evidence, and a fact
 * in the journal names both by their SHA-256, so that neither can be exchanged later.
 */
import { paperForms, type PaperKind } from '@kepil/forms/paper-forms.ts';
import { canonicalJson } from '@kepil/journal/canonical.ts';
import type { AppendResult, NewFact } from '@kepil/journal/contract.ts';
import { readAs } from '@kepil/journal/access.ts';
import type { Capacity } from '@kepil/law/facts/fact.ts';
import { capacityLabels, signatoryLabels } from '@kepil/law/facts/index.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import { clearUnsigned, isTaken, keepPaper, keepSignature, paperById, paperBytes, sha256, signaturesOf, type Paper, type PaperSignature, type PaperSubject, type Stroke } from '@kepil/platform/signatures/papers.ts';
import { isDetached } from '@kepil/platform/signatures/judge.ts';
import { failureSentence } from '@kepil/platform/signatures/words.ts';
import type { Verdict } from '@kepil/seal/verdict.ts';
import type { House } from '../house.ts';
import type { PaperDesk, PaperSource } from '../paper-desk.ts';

export type Desks = Readonly<Record<PaperSubject['kind'], PaperDesk>>;

export interface AskedPaper { readonly id: string; readonly kind: PaperKind; readonly language: 'kk' | 'ru'; readonly about: string | null }

/** Fixes the paper's bytes for signing. `id` is the client's: asking again is harmless. */
export async function drawUp(house: House, desk: PaperDesk, who: Principal, subject: PaperSubject, asked: AskedPaper): Promise<Paper> {
  const source = await desk.read(who, subject.id, `paper:${asked.kind}`);
  if (!source.kinds.includes(asked.kind)) throw new Problem('not-found');
  if (!source.mayRecord) throw new Problem('forbidden');
  const now = house.now();
  await clearUnsigned(house.pool, who.account, now);
  const known = await paperById(house.pool, asked.id);
  if (!known) {
    const about = source.meant(asked.kind, asked.about);
    const version = source.drawnFrom(about);
    // What is signed is whole: a paper with covered words would be signed for ever.
    if (source.covers({ kind: asked.kind, about, version })) throw new Problem('forbidden', { detail: covered });
    const { pdf } = await source.print(asked.kind, asked.language, about);
    const kept = await keepPaper(house.pool, { id: asked.id, subject, kind: asked.kind, about, language: asked.language, version, madeAt: now, madeBy: who.account }, pdf);
    if (!kept) throw new Problem('duplicate-id');
  } else if (!isSame(known, subject, who.account, asked, source)) throw new Problem('duplicate-id');
  else if (source.covers({ ...known, kind: asked.kind })) throw new Problem('forbidden', { detail: covered });
  return paperWithinReach(house, { [subject.kind]: desk }, who, asked.id, `paper:${asked.kind}`);
}

/** Whether the paper under this id is the one that is asked for again. Asked for the latest it stays the one that was the latest then. */
const isSame = (known: Paper, subject: PaperSubject, account: string, { kind, language, about }: AskedPaper, source: PaperSource): boolean =>
  known.madeBy === account && known.subject.kind === subject.kind && known.subject.id === subject.id && known.kind === kind && known.language === language
  && (about === null || known.about === about || known.about === source.meant(kind, about));

/** Throws `not-found` alike for what is not there and what the database's fence does not show; an attempt at the latter is on record. `what`: of the line. */
export async function paperWithinReach(house: House, desks: Partial<Desks>, who: Principal, id: string, what?: string): Promise<Paper> {
  const paper = await readAs(house.pool, fenceFor(who, 'document.print'), (sql) => paperById(sql, id));
  if (paper) return paper;
  await leavePaperRefusal(house, desks, who, id, 'not-found', what);
  throw new Problem('not-found');
}

/** Puts on record that somebody was refused a paper or its signing, and by which code. Of a paper that does not exist there is nothing to tell. */
export async function leavePaperRefusal(house: House, desks: Partial<Desks>, who: Principal, id: string, code: string, what?: string): Promise<void> {
  const paper = await paperById(house.pool, id);
  if (paper) await desks[paper.subject.kind]?.refused(who, paper.subject.id, what ?? `document:${paper.kind}`, { paper: paper.id, code });
}

/** What keeps this official from signing this paper; null: nothing. */
export function hindrance(who: Principal, source: PaperSource, paper: Paper, signatures: readonly PaperSignature[]): Problem | null {
  const { signedBy, acquainted = [] } = paperForms[paper.kind as PaperKind];
  if (!signedBy.includes(who.capacity)) {
    const list = (language: 'kk' | 'ru' | 'en'): string => signedBy.map((capacity) => capacityLabels[capacity][language]).join(', ');
    return new Problem('forbidden', {
      detail: { kk: `Бұл құжатқа мына лауазымды адам қол қояды: ${list('kk')}.`, ru: `Этот документ подписывает: ${list('ru')}.`, en: `This paper is signed by: ${list('en')}.` },
    });
  }
  if (!source.mayRecord) return new Problem('forbidden');
  if (source.covers({ ...paper, kind: paper.kind as PaperKind })) return new Problem('forbidden', { detail: covered });
  const first = (part: string): boolean => !(acquainted as readonly string[]).includes(part);
  if (!first(who.capacity) && !signatures.some(({ how, signatory }) => how === 'electronic' && first(signatory.part))) return new Problem('forbidden', { detail: notYours });
  return source.outdated(paper);
}

const covered = {
  kk: 'Құжатта сізге ашылмайтын құпия мәліметтер бар: оны құқығы бар лауазымды адам жасайды және ашады.',
  ru: 'В документе есть секретные сведения, которые вам не открыты: его составляет и открывает должностное лицо, имеющее на это право.',
  en: 'The paper holds secret particulars that are not open to you: an official who has the right to them draws it up and opens it.',
};
const notYours = {
  kk: 'Сіз құжатпен танысқаныңызды растап қол қоясыз: алдымен оған тексерген прокурор қол қояды.',
  ru: 'Ваша подпись удостоверяет ознакомление с документом: сначала его подписывает прокурор, проводивший проверку.',
  en: 'You sign that you have been made acquainted with the paper: the prosecutor who inspected signs it first.',
};

/** Throws `forbidden` where words stand on the paper that the reader may not see. */
export function requireUncovered(source: PaperSource, paper: Paper): void {
  if (source.covers({ ...paper, kind: paper.kind as PaperKind })) throw new Problem('forbidden', { detail: covered });
}

/** Throws `signature-invalid` with each failure, `conflict` where the record has moved on, `duplicate-id`, `forbidden`, `not-found`, `no-iin`. */
export async function signElectronically(house: House, desks: Desks, who: Principal, paperId: string, given: { readonly id: string; readonly cms: string }): Promise<PaperSignature> {
  const paper = await paperWithinReach(house, desks, who, paperId, 'paper-sign');
  const desk = desks[paper.subject.kind];
  const source = await desk.read(who, paper.subject.id, 'paper-sign');
  const signatures = await signaturesOf(house.pool, [paper.id]);
  const before = signatures.find(({ account, how }) => account === who.account && how === 'electronic');
  if (before) return recorded(house, desk, who, paper, before, source);
  const hindered = hindrance(who, source, paper, signatures);
  if (hindered) throw hindered;
  const [bytes, { iin, bin }] = await Promise.all([paperBytes(house.pool, paper.id), identityOf(house, who)]);
  if (!bytes) throw new Problem('not-found');
  if (iin === null) throw new Problem('no-iin');
  const at = house.now();
  const { verdict, second } = await house.judge.judge({ cms: given.cms, content: bytes, receivedAt: at, purpose: 'signing', expected: { iin, ...(bin === null ? {} : { bin }) } });
  if (!verdict.valid) throw invalid(verdict);
  // The paper's words would be given out with the signature to whoever may not open the paper.
  if (!isDetached(verdict)) throw new Problem('signature-invalid', { fields: [{ path: 'cms', code: 'not-detached', message: notDetached }] });
  // Judging asks others and takes its time: what was recorded meanwhile counts.
  const now = await desk.read(who, paper.subject.id, 'paper-sign');
  const outdated = hindrance(who, now, paper, signatures);
  if (outdated) throw outdated;
  const signature: PaperSignature = {
    id: given.id, paper: paper.id, account: who.account, at, how: 'electronic', verdict, second, drawing: null, fact: given.id,
    signatory: { name: verdict.signer?.name ?? who.name, part: who.capacity, office: who.office ?? who.place },
  };
  return recorded(house, desk, who, paper, await kept(house, signature, Buffer.from(verdict.evidence.cms, 'base64')), now);
}

/** Throws `duplicate-id` where the id is that of another signature or fact: nothing is kept then that could never be recorded. */
async function kept(house: House, signature: PaperSignature, cms: Uint8Array | null): Promise<PaperSignature> {
  if (await isTaken(house.pool, signature)) throw new Problem('duplicate-id');
  const found = await keepSignature(house.pool, signature, cms);
  if (!found) throw new Problem('duplicate-id');
  return found;
}

const notDetached = {
  kk: 'Қолтаңба файлының ішінде құжаттың өзі бар: құжаттан бөлек (detached) қолтаңба жіберіңіз.',
  ru: 'В файле подписи находится сам документ: пришлите подпись, отделённую от документа (detached).',
  en: 'The signature file holds the document itself: send a signature apart from the document (detached).',
};

export interface SignedByHand {
  readonly id: string;
  readonly signatory: keyof typeof signatoryLabels;
  readonly name: string;
  readonly refused: boolean;
  readonly reason?: string | undefined;
  readonly strokes: readonly Stroke[];
}

/** Participants of one paper, with room for those who tried again: a list of papers must stay a list. */
const MOST_BY_HAND = 30;
const tooMany = {
  kk: `Бір құжатта қатысушылардың ${MOST_BY_HAND}-дан астам қолтаңбасы болмайды: құжатты қайта жасаңыз.`,
  ru: `На одном документе не бывает более ${MOST_BY_HAND} подписей участников: составьте документ заново.`,
  en: `A paper has no more than ${MOST_BY_HAND} signatures of participants: draw the paper up again.`,
};

/** A participant's own hand on the tablet, or his refusal, before the official who records it. */
export async function signByHand(house: House, desks: Desks, who: Principal, paperId: string, given: SignedByHand): Promise<PaperSignature> {
  const paper = await paperWithinReach(house, desks, who, paperId, 'paper-sign');
  const desk = desks[paper.subject.kind];
  const source = await desk.read(who, paper.subject.id, 'paper-sign');
  const allowed: readonly string[] = paperForms[paper.kind as PaperKind].signatories;
  if (!source.mayRecord || !allowed.includes(given.signatory)) throw new Problem('forbidden');
  // Before whom a participant signs has the paper before him.
  requireUncovered(source, paper);
  const signatures = await signaturesOf(house.pool, [paper.id]);
  const known = signatures.find(({ id }) => id === given.id);
  const stale = known ? null : source.outdated(paper);
  if (stale) throw stale;
  if (!known && signatures.filter(({ how }) => how === 'by-hand').length >= MOST_BY_HAND) throw new Problem('invalid', { fields: [{ path: 'id', code: 'too-many', message: tooMany }] });
  const signature: PaperSignature = {
    id: given.id, paper: paper.id, account: who.account, at: house.now(), how: 'by-hand', verdict: null, second: null, fact: given.id,
    drawing: given.refused ? null : given.strokes, signatory: { name: given.name, part: given.signatory, office: null },
  };
  const found = known ?? (await kept(house, signature, null));
  const content = ({ account, how, drawing, signatory }: PaperSignature): string => canonicalJson({ account, how, drawing, signatory });
  if (content(found) !== content(signature)) throw new Problem('duplicate-id');
  return recorded(house, desk, who, paper, found, source, given.refused ? given.reason : undefined);
}

/** Writes the fact of a kept signature. Killed in between, the same request writes it when it comes again: the id is the same. */
async function recorded(house: House, desk: PaperDesk, who: Principal, paper: Paper, signature: PaperSignature, read: PaperSource, reason?: string): Promise<PaperSignature> {
  for (let attempt = 1, source = read; ; attempt += 1, source = await desk.read(who, paper.subject.id, 'paper-sign')) {
    if (source.facts.some(({ id }) => id === signature.fact)) return signature;
    const result: AppendResult = await house.journal.append({ facts: [factOf(desk, who, paper, source, signature, reason)], expected: [{ stream: paper.subject, version: source.version }] });
    if (result.ok) {
      house.memory.forget(paper.subject);
      house.observation.facts.labels(desk.signedFact).inc();
      return signature;
    }
    if (result.code !== 'conflict') throw new Problem('duplicate-id');
    if (attempt === ATTEMPTS) throw new Problem('conflict');
  }
}

const ATTEMPTS = 20;

function factOf(desk: PaperDesk, who: Principal, paper: Paper, source: PaperSource, signature: PaperSignature, reason?: string): NewFact {
  const { verdict, drawing, signatory } = signature;
  const common = { paper: paper.kind, sha256: paper.sha256, language: paper.language };
  const data = verdict
    ? {
      ...common, signer: signatory.name, certificate: verdict.signer?.serial ?? '', algorithm: verdict.algorithm ?? '', signatureSha256: sha256(Buffer.from(verdict.evidence.cms, 'base64')),
      judgedAt: verdict.at, timeStamped: verdict.atFrom === 'time-stamp',
    }
    : { ...common, signatory: signatory.part, name: signatory.name, refused: drawing === null, ...(reason === undefined ? {} : { reason }), ...(drawing === null ? {} : { drawingSha256: sha256(canonicalJson(drawing)) }) };
  return {
    id: signature.fact, type: verdict ? desk.signedFact : 'paper.signed-by-hand', at: signature.at, zone: source.zone, place: source.place,
    // As it was when he signed: the fact may be written later, by the same request repeated.
    streams: [paper.subject], actor: verdict ? { id: signature.account, capacity: signatory.part as Capacity, office: signatory.office } : { id: who.account, capacity: who.capacity, office: who.office ?? who.place }, data,
  };
}

/** Numbers by which certificates name the person and his body; null: not entered. */
export async function identityOf(house: House, who: Principal): Promise<{ readonly iin: string | null; readonly bin: string | null }> {
  const { rows } = await house.pool.query<{ iin: string | null; bin: string | null }>({
    name: 'account-identity', text: `select a.iin, coalesce(o.bin, p.bin) as bin from account a left join office o on o.id = a.office left join place p on p.id = a.place where a.id = $1`, values: [who.account],
  });
  return rows[0] ?? { iin: null, bin: null };
}

/** Every reason at once: who mends one thing should not meet the next. */
function invalid(verdict: Verdict): Problem {
  return new Problem('signature-invalid', { fields: verdict.failures.map((code) => ({ path: 'cms', code, message: failureSentence(code) })) });
}
