/** Prints the documents of the law from recorded facts: PDF/A-2a (archival and tagged), Kazakh or Russian, A4. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';
import { notApplicable } from './form.ts';
import type { Form, FormInput, FormKind, Listed, Picture, Shots } from './form.ts';
import { detentionProtocol } from './detention-protocol.ts';
import { expiryWarning } from './expiry-warning.ts';
import { inspectionCertificate } from './inspection-certificate.ts';
import { forceConclusion, punishmentConclusion, responseAct, specialMessage } from './matter-papers.ts';
import { stage } from './measure-blanks.ts';
import { momentInWords } from './paper-time.ts';
import { heldIn, listening, recorded } from './recorded.ts';
import { releaseCertificate } from './release-certificate.ts';
import { releaseOrderExpiry } from './release-order-expiry.ts';
import { shiftHandover } from './shift-handover.ts';
import { standingRecord } from './standing-fact.ts';
import { cellOrder, explanationRefusalAct, penaltyOrder, rewardOrder } from './discipline-papers.ts';
import { forceReport } from './force-report.ts';
import { medicalCertificate } from './medical-certificate.ts';
import { propertyList, rightsSheet, searchProtocol } from './reception-papers.ts';

export { formKinds, matterPapers, personPapers, placePapers } from './form.ts';
export type { FormInput, FormKind, Official, PaperName, PersonPaper } from './form.ts';

export const forms: Readonly<Record<FormKind, Form>> = {
  'detention-protocol': detentionProtocol,
  'release-order-expiry': releaseOrderExpiry,
  'expiry-warning': expiryWarning,
  'release-certificate': releaseCertificate,
  'search-protocol': searchProtocol,
  'property-list': propertyList,
  'medical-certificate': medicalCertificate,
  'rights-sheet': rightsSheet,
  'explanation-refusal-act': explanationRefusalAct,
  'penalty-order': penaltyOrder,
  'cell-order': cellOrder,
  'reward-order': rewardOrder,
  'force-report': forceReport,
  'inspection-certificate': inspectionCertificate,
  'shift-handover': shiftHandover,
  'special-message': specialMessage,
  'response-act': responseAct,
  'force-conclusion': forceConclusion,
  'punishment-conclusion': punishmentConclusion,
};

/**
 * The paper as PDF bytes and the names of the blanks that nothing on record fills: they are printed as lines to write on, so the
 * paper is never refused; a blank whose letters no font has is named there too. Same input, same bytes. Throws only where the
 * template itself is broken.
 */
export async function renderDocument(kind: FormKind, input: FormInput): Promise<{ pdf: Uint8Array; missing: string[] }> {
  const filled = fill(forms[kind], input);
  try {
    return { pdf: typeset(kind, input, filled.fields), missing: filled.missing };
  } catch (error) {
    // A name in a script that no font here has must not stop an order of release: its letters become boxes, to be written in by hand.
    const { fields, unwritten } = inOwnLetters(filled.fields);
    // Nor a file that begins like a picture and is none: its frame stays empty.
    const photographs = printable(input.photographs ?? new Map(), input.now);
    if (unwritten.length === 0 && photographs.size === (input.photographs?.size ?? 0)) throw error;
    return { pdf: typeset(kind, { ...input, photographs }, fields), missing: [...filled.missing, ...unwritten] };
  }
}

/** Blocks that every face of Tinos has whole: Latin with its marks, Greek, Cyrillic with the Kazakh letters, signs of print and money. */
const foreign = /[^\t\n\r\u0020-\u007e\u00a0-\u03ff\u0400-\u052f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20be\u2100-\u214f]/gu;

/** The text with a box for each letter that the paper's font does not have. */
export const inOwnFont = (text: string): string => text.replace(foreign, '□');

/** The fields with a box for each letter that the paper's font does not have, and the names of those that have one. */
function inOwnLetters(fields: Filled): { fields: Filled; unwritten: string[] } {
  const unwritten: string[] = [];
  const changed = Object.entries(fields).map(([name, field]): [string, Printed] => {
    const own: Printed = 'text' in field ? { text: inOwnFont(field.text) } : 'lines' in field ? { lines: field.lines.map((line) => line.map(inOwnFont)) } : 'shots' in field ? { shots: field.shots.map((shot) => ({ ...shot, under: shot.under.map(inOwnFont), shows: inOwnFont(shot.shows) })) } : field;
    if (JSON.stringify(own) === JSON.stringify(field)) return [name, field];
    unwritten.push(name);
    return [name, own];
  });
  return { fields: Object.fromEntries(changed), unwritten };
}

function printable(photographs: ReadonlyMap<string, Uint8Array>, now: number): ReadonlyMap<string, Uint8Array> {
  return new Map([...photographs].filter((photograph) => {
    try {
      return typesetTemplate('picture-proof', { sha256: photograph[0] }, now, new Map([photograph])).length > 0;
    } catch {
      return false;
    }
  }));
}

function typeset(kind: FormKind, input: FormInput, fields: Filled): Uint8Array {
  return typesetTemplate(kind, {
    lang: input.lang,
    title: forms[kind].title[input.lang],
    fictional: input.fictional,
    printedAt: momentInWords(input.now, input.zone, input.lang),
    zone: input.zone,
    stage: stage({ ...input, recorded: recorded(input.facts) }),
    fields, pictures: [...(input.photographs?.keys() ?? [])],
  }, input.now, input.photographs);
}

/**
 * PDF/A-2a of `templates/<name>.typ` over this document; it finds `photographs` as `photograph-<digest>.jpg`. Throws where the template is
 * broken, a letter has no font or a photograph is none.
 */
export function typesetTemplate(name: string, document: Readonly<Record<string, unknown>>, now: number, photographs: ReadonlyMap<string, Uint8Array> = new Map()): Uint8Array {
  const typesetter = openTypesetter();
  for (const [sha256, jpeg] of photographs) typesetter.mapShadow(photographPath(sha256), Buffer.from(jpeg));
  try {
    const compiled = typesetter.compile({ mainFilePath: join(templates, `${name}.typ`), inputs: { document: JSON.stringify(document) }, resetRead: false });
    const printed = compiled.result;
    if (!printed) throw new Error(`template ${name}.typ: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? [])}`);
    return new Uint8Array(typesetter.pdf(printed, { pdfStandard: 'a-2a', creationTimestamp: Math.floor(now / 1000) }));
  } finally {
    for (const sha256 of photographs.keys()) typesetter.unmapShadow(photographPath(sha256));
    // Layouts of earlier papers would pile up in a long-living server.
    typesetter.evictCache(10);
  }
}

const photographPath = (sha256: string): string => join(templates, `photograph-${sha256}.jpg`);

/** Blanks of the paper that the facts on record leave open, before anyone asks to print it. Names as in `forms[kind].blanks`. */
export function requirements(kind: FormKind, facts: readonly Fact[]): { missing: string[] } {
  const form = forms[kind];
  // Neither zone, language nor moment decides whether a blank is filled; the expiry is the engine's and not a fact.
  const sheet = { facts, lang: 'ru', zone: 'UTC', now: 0, expiry: 0, fictional: false, recorded: standingRecord(form.standsOn, facts, null) } as const;
  return { missing: Object.keys(form.blanks).filter((name) => form.blanks[name]?.from === 'journal' && form.blanks[name].write(sheet) === null) };
}

/** What plays no part in which words of the record stand on a paper. */
const unprinted = { lang: 'ru', zone: 'UTC', now: 0, expiry: 0, fictional: false } as const;

/** Whether a paper drawn from the one facts reads otherwise than from the other: words that are covered in one of them stand on it. */
export function readsOtherwise(kind: FormKind, one: readonly Fact[], other: readonly Fact[], about: string | null): boolean {
  const read = (facts: readonly Fact[]): string => JSON.stringify(fill(forms[kind], { facts, about, ...unprinted }).fields);
  return read(one) !== read(other);
}

/**
 * Of the facts recorded after the first `version` of them, those by which the paper says something else now. A paper that stands on one fact
 * is read again: what concerns other matters of a busy place leaves it as it is. Of a paper on the whole record every later fact counts.
 */
export function changesSince(kind: FormKind, facts: readonly Fact[], version: number, about: string | null): readonly Fact[] {
  const later = facts.slice(version);
  const { standsOn } = forms[kind];
  if (!standsOn || later.length === 0) return later;
  // What the paper did not ask for when it is read over all of them it cannot have said otherwise before them.
  const asked = new Set([...standsOn.types, ...Object.keys(standsOn.ties ?? {})]);
  fill(forms[kind], { facts, about, ...unprinted }, asked);
  const own = heldIn(facts).ofTypes(asked);
  const concern = own.flatMap(({ fact, n }) => (n >= version ? [fact] : []));
  const before = own.flatMap(({ fact, n }) => (n < version ? [fact] : []));
  return concern.length > 0 && readsOtherwise(kind, before, [...before, ...concern], about) ? concern : [];
}

/** What a person reads instead of the name of a blank. */
export function blankLabel(kind: FormKind, name: string): I18n {
  return forms[kind].blanks[name]?.label ?? { kk: name, ru: name, en: name };
}

type Printed = { readonly text: string } | Listed | Picture | Shots | { readonly missing: string } | { readonly dash: true };
type Filled = Readonly<Record<string, Printed>>;

/** `asked`: takes the types that the blanks ask the record for. */
function fill(form: Form, input: FormInput, asked?: Set<string>): { fields: Filled; missing: string[] } {
  const sheet = { ...input, recorded: listening(standingRecord(form.standsOn, input.facts, input.about ?? null), asked) };
  const fields: Record<string, Printed> = {};
  const missing: string[] = [];
  for (const [name, blank] of Object.entries(form.blanks)) {
    const written = blank.write(sheet);
    if (written === null) missing.push(name);
    fields[name] = written === null ? { missing: blank.label[input.lang] } : written === notApplicable ? { dash: true } : typeof written === 'string' ? { text: written } : written;
  }
  return { fields, missing };
}

const templates = fileURLToPath(new URL('./templates', import.meta.url));
let typesetter: NodeCompiler | null = null;

/** One native typesetter in the process: fonts are read once. */
function openTypesetter(): NodeCompiler {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((face) => join(fonts, face));
  typesetter ??= NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: faces }] });
  return typesetter;
}
