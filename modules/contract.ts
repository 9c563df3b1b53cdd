/**
 * The HTTP contract: one zod schema per message validates on the server, prints OpenAPI 3.1 and types the web and CLI clients.
 * Instants are UTC milliseconds; civil dates `YYYY-MM-DD`; texts for people come in kk, ru, en and the client picks.
 */
import { z } from 'zod';

export const i18n = z.object({ kk: z.string(), ru: z.string(), en: z.string() });
export const instant = z.number().int();
export const cite = z.object({ act: z.string(), article: z.string(), part: z.string().optional(), point: z.string().optional() });

/** RFC 9457 problem details with a stable code; `fields` names what to mend. */
export const problem = z.object({
  type: z.string(), title: z.string(), status: z.number().int(), code: z.string(), detail: z.string().optional(),
  /** Title and detail in all languages. */
  titles: i18n.optional(), remedy: i18n.optional(),
  fields: z.array(z.object({ path: z.string(), code: z.string(), message: i18n })).optional(),
  since: z.array(z.unknown()).optional(),
});

// ---- sign-in: POST /api/sign-in, POST /api/sign-in/totp, POST /api/sign-out, GET /api/me ----------------------------------
export const signInRequest = z.object({ login: z.string().min(1).max(100), password: z.string().min(1).max(200), totp: z.string().regex(/^\d{6}$/).optional() });
export const me = z.object({
  id: z.string(), login: z.string(), name: z.string(), role: z.string(), capacity: z.string(),
  office: z.object({ id: z.string(), name: i18n }), territory: z.object({ id: z.string(), name: i18n }),
  place: z.object({ id: z.string(), name: i18n, kind: z.string() }).nullable(),
  may: z.array(z.string()), language: z.enum(['kk', 'ru', 'en']), demo: z.boolean(), mfa: z.object({ totp: z.boolean(), passkeys: z.number().int() }),
  /** The session was opened with a password that somebody else has set: until an own one is chosen every other request is refused. */
  mustChangePassword: z.boolean(),
});
export const signInResult = z.union([z.object({ state: z.literal('signed-in'), me }), z.object({ state: z.literal('totp-required') })]);

// ---- the board: GET /api/board ---------------------------------------------------------------------------------------------
export const boardQuery = z.object({
  q: z.string().max(100).optional(), territory: z.string().optional(), place: z.string().optional(),
  ground: z.string().optional(), stage: z.string().optional(), category: z.string().optional(),
  /** Those of whom this norm is broken and not mended. */
  norm: z.string().max(120).optional(),
  flag: z.enum(['breach', 'uncovered', 'expiring', 'ok']).optional(),
  sort: z.enum(['next', 'name', 'place', 'since', 'expiry']).default('next'), dir: z.enum(['asc', 'desc']).default('asc'),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0), limit: z.coerce.number().int().min(1).max(200).default(100),
});
export const boardRow = z.object({
  episode: z.string(), person: z.object({ name: z.string(), birthDate: z.string().nullable(), sex: z.string(), minor: z.boolean(), foreigner: z.boolean() }),
  place: z.object({ id: z.string(), name: i18n, kind: z.string() }).nullable(), zone: z.string(), territory: z.string(),
  stage: z.string(), ground: z.string().nullable(), categories: z.array(z.string()),
  since: instant, expiry: instant.nullable(), uncoveredSince: instant.nullable(),
  next: z.object({ at: instant, norm: z.string(), title: i18n, cite, kind: z.string() }).nullable(),
  breaches: z.number().int(), openDuties: z.number().int(), version: z.number().int(),
});
export const board = z.object({
  total: z.number().int(), now: instant, rows: z.array(boardRow),
  /** What the query's norm is called; null: none was asked for, or there is no such. */
  norm: z.object({ title: i18n, cite }).nullable(),
  counts: z.object({ held: z.number().int(), uncovered: z.number().int(), expiring24h: z.number().int(), breaches: z.number().int() }),
});

// ---- the person: GET /api/episodes/:id, …/explanation?key= -----------------------------------------------------------------
export const finding = z.object({
  key: z.string(), norm: z.string(), edition: z.string(), kind: z.string(), state: z.string(), bearer: z.string(), addressee: z.string().nullable(),
  openedBy: z.string(), closedBy: z.string().nullable(), from: instant, due: instant.nullable(), until: instant.nullable(),
  exception: z.string().nullable(), detail: z.record(z.string(), z.unknown()), evidence: z.enum(['recorded', 'not-recorded']),
  title: i18n, cite, remedy: i18n.nullable(), certainty: z.string(), discharge: z.array(z.string()),
  /** Articles of other acts that say the same duty. */
  alsoSaidBy: z.array(cite),
});
export const factView = z.object({
  id: z.string(), type: z.string(), title: i18n, at: instant, recordedAt: instant, zone: z.string(), place: z.string().nullable(),
  actor: z.object({ name: z.string(), capacity: z.string(), office: i18n.nullable() }), data: z.record(z.string(), z.unknown()),
  corrects: z.string().nullable(), withdraws: z.string().nullable(), supersededBy: z.string().nullable(), seq: z.number().int(), late: z.boolean(),
  mayCorrect: z.boolean(), mayWithdraw: z.boolean(),
});
export const episode = z.object({
  id: z.string(), version: z.number().int(), now: instant, zone: z.string(), summary: boardRow,
  bars: z.object({
    custody: z.array(z.object({ from: instant, to: instant.nullable(), place: i18n.nullable(), kind: z.string() })),
    grounds: z.array(z.object({ from: instant, to: instant.nullable(), ground: z.string(), norm: z.string(), cite, readings: z.array(z.object({ name: z.string(), due: instant })) })),
    uncovered: z.array(z.object({ from: instant, to: instant.nullable() })),
  }),
  findings: z.array(finding), facts: z.array(factView),
  /** `missing`: names of blanks; `lacks`: the same in words (`blankLabel` of forms). */
  documents: z.array(z.object({ kind: z.string(), title: i18n, available: z.boolean(), missing: z.array(z.string()), lacks: z.array(i18n).optional() })),
  mayRecord: z.array(z.string()),
});
/** `law/engine/finding.ts` Explanation, as is. */
export const explanation = z.looseObject({ finding, title: i18n, cite, words: z.string() });

// ---- recording: POST /api/facts/gate (what would it break), POST /api/facts --------------------------------------------------
export const newFact = z.object({
  id: z.uuid(), type: z.string().max(60), at: instant, streams: z.array(z.object({ kind: z.string().max(20), id: z.string().max(64) })).min(1).max(6),
  place: z.string().max(64).nullable(), data: z.record(z.string().max(60), z.unknown()), corrects: z.uuid().optional(), withdraws: z.uuid().optional(),
});
export const recordRequest = z.object({
  facts: z.array(newFact).min(1).max(50),
  expected: z.array(z.object({ stream: z.object({ kind: z.string(), id: z.string() }), version: z.number().int() })).max(6).optional(),
});
export const gateResult = z.object({
  breaks: z.array(finding), warns: z.array(finding), opens: z.array(finding), meets: z.array(finding), withdraws: z.array(finding),
  warnings: z.array(z.object({ path: z.string(), code: z.string(), message: i18n })),
});
export const recordResult = z.object({ repeated: z.boolean(), seqs: z.array(z.number().int()), versions: z.record(z.string(), z.number().int()), findings: z.array(finding) });

// ---- vocabulary for forms: GET /api/vocabulary ------------------------------------------------------------------------------
export const fieldView = z.object({
  kind: z.string(), label: i18n, hint: i18n.optional(), required: z.boolean(), options: z.array(z.object({ value: z.string(), label: i18n })).optional(),
  min: z.number().optional(), max: z.number().optional(), showIf: z.object({ field: z.string(), in: z.array(z.union([z.string(), z.boolean()])) }).optional(),
});
/** `recordedBy`: capacities that may record the type at all (law/facts); a form for a new episode offers only what its author may record. */
export const vocabulary = z.object({ types: z.array(z.object({ type: z.string(), title: i18n, group: z.string(), streams: z.array(z.string()), recordedBy: z.array(z.string()).optional(), fields: z.record(z.string(), fieldView) })) });

// ---- places: GET /api/places, GET /api/places/:id ---------------------------------------------------------------------------
/** `breaches`, `expiring24h`, `uncovered`: null to whoever supervises neither persons nor records: one of few would be known by a number. */
export const placeRow = z.object({ id: z.string(), name: i18n, kind: z.string(), agency: z.string(), territory: z.string(), territoryName: i18n, zone: z.string(), capacity: z.number().int().nullable(), held: z.number().int(), breaches: z.number().int().nullable(), expiring24h: z.number().int().nullable(), uncovered: z.number().int().nullable() });
export const placeView = z.object({ place: placeRow, head: z.string().nullable(), now: instant, due: z.array(z.object({ episode: z.string(), person: z.string(), finding })), byGround: z.record(z.string(), z.number().int()), byStage: z.record(z.string(), z.number().int()) });
export const territory = z.object({ id: z.string(), parent: z.string().nullable(), name: i18n, zone: z.string() });

// ---- the law book: GET /api/law, GET /api/law/:act/:article?on=YYYY-MM-DD, GET /api/law/compare?episode=&on= ------------------
export const lawBook = z.object({ acts: z.array(z.object({ id: z.string(), title: i18n, short: i18n, edition: z.string(), status: i18n, divided: z.enum(['articles', 'points']), articles: z.array(z.object({ number: z.string(), title: i18n, norms: z.number().int(), cases: z.number().int() })) })), ruleSets: z.array(z.object({ id: z.string(), title: i18n })) });
export const lawArticle = z.object({
  act: z.object({ id: z.string(), short: i18n, status: i18n, divided: z.enum(['articles', 'points']) }), number: z.string(), title: i18n, text: z.object({ ru: z.string(), kk: z.string().optional(), certainty: z.string(), source: z.string() }),
  norms: z.array(z.looseObject({ id: z.string(), title: i18n, rows: z.array(z.string()), certainty: z.string(), force: z.object({ from: z.string(), to: z.string().optional() }) })),
  params: z.array(z.looseObject({ id: z.string(), title: i18n, unit: z.string() })),
  cases: z.array(z.looseObject({ name: z.string(), norm: z.string() })),
});
export const lawComparison = z.object({ on: z.string(), only: z.object({ now: z.array(finding), then: z.array(finding) }), changed: z.array(z.object({ now: finding, then: finding })) });

// ---- notices: GET /api/notices, POST /api/notices/:id/receipt ----------------------------------------------------------------
export const noticeRow = z.object({ id: z.string(), at: instant, kind: z.string(), episode: z.string(), person: z.string(), title: i18n, text: i18n, cite, due: instant.nullable(), receivedAt: instant.nullable(), email: z.enum(['none', 'queued', 'sent', 'failed']) });

// ---- additions for the web (same rules) --------------------------------------------------------------------------------------
/** GET /api/hello, before sign-in: what the sign-in page needs. `accounts` only where `demo`. */
export const hello = z.object({
  demo: z.boolean(), version: z.string(), oidc: z.array(z.object({ id: z.string(), name: z.string(), url: z.string() })),
  accounts: z.array(z.object({ login: z.string(), password: z.string(), name: z.string(), role: z.string(), capacity: z.string(), office: i18n, territory: i18n })),
});
/** GET /api/territories */
export const territories = z.object({ rows: z.array(territory) });
/** GET /api/places?q=&territory=&kind= */
export const places = z.object({ total: z.number().int(), rows: z.array(placeRow) });
/** Export of the board: GET /api/board/export?format=csv|xlsx&<BoardQuery>. Document: GET /api/episodes/:id/documents/:kind?lang=kk|ru (application/pdf). */
/** GET /api/episodes/:id?at=&known= : what was true at `at`, as known at `known` (both UTC ms, default now). */
const askedInstant = z.coerce.number().int().min(0).max(8_640_000_000_000_000).optional();
export const asOfQuery = z.object({ at: askedInstant, known: askedInstant });
/** PATCH /api/me · POST /api/me/password · POST /api/me/totp → enrolment · POST /api/me/totp/confirm · DELETE /api/me/totp */
export const mePatch = z.object({ language: z.enum(['kk', 'ru', 'en']) });
export const passwordChange = z.object({ current: z.string().min(1).max(200), next: z.string().min(12).max(200) });
export const totpEnrolment = z.object({ secret: z.string(), uri: z.string() });
export const totpCode = z.object({ code: z.string().regex(/^\d{6}$/) });
/** GET /api/me/passkeys · PATCH /api/me/passkeys/:id (its name) · DELETE /api/me/passkeys/:id · POST /api/me/passkeys/options · POST /api/me/passkeys (WebAuthn JSON + name). Sign-in: POST /api/sign-in/passkey/options · POST /api/sign-in/passkey. */
export const passkeyName = z.object({ name: z.string().trim().min(1).max(100) });
export const passkeyRow = z.object({ id: z.string(), name: z.string(), createdAt: instant, lastUsedAt: instant.nullable() });
/** GET /api/users?q=&offset=&limit= · POST /api/users · PATCH /api/users/:id (administrator). `password` is returned once, at creation or reset. */
export const userRow = z.object({
  id: z.string(), login: z.string(), name: z.string(), role: z.string(), capacity: z.string(), office: z.object({ id: z.string(), name: i18n }).nullable(),
  territory: z.object({ id: z.string(), name: i18n }), place: z.object({ id: z.string(), name: i18n }).nullable(), active: z.boolean(), lastSignIn: instant.nullable(), totp: z.boolean(), iin: z.string().nullable(),
});
export const users = z.object({ total: z.number().int(), rows: z.array(userRow), roles: z.array(z.object({ id: z.string(), name: i18n })) });
/** GET /api/users/choices (administrator): what an account may be made of. Offices and places by name, nobody who is in them. */
export const userChoices = z.object({
  roles: z.array(z.object({ id: z.string(), name: i18n, capacities: z.array(z.string()), needs: z.enum(['place', 'office', 'nothing']) })),
  offices: z.array(z.object({ id: z.string(), kind: z.string(), name: i18n, territory: z.string() })), places: z.array(z.object({ id: z.string(), kind: z.string(), name: i18n, territory: z.string() })),
});
export const newUser = z.object({ login: z.string().min(1).max(100), name: z.string().min(1).max(200), role: z.string(), territory: z.string(), place: z.string().nullable(), office: z.string().nullable(), iin: z.string().nullable().optional() });
export const userPatch = z.object({ iin: z.string().nullable().optional(), office: z.string().nullable().optional(),  active: z.boolean().optional(), resetPassword: z.boolean().optional(), name: z.string().optional(), role: z.string().optional(), territory: z.string().optional(), place: z.string().nullable().optional() });
export const userSaved = z.object({ user: userRow, password: z.string().nullable() });
/** GET /api/reads?q=&episode=&from=&to=&offset=&limit= : who looked at whose record (prosecutor of the republic, auditor). */
export const readRow = z.object({ id: z.string(), at: instant, reader: z.object({ name: z.string(), role: z.string(), office: i18n.nullable() }), what: z.string(), episode: z.string().nullable(), person: z.string().nullable(), shown: z.array(z.string()), result: z.string() });
export const reads = z.object({ total: z.number().int(), rows: z.array(readRow) });
/**
 * GET /api/journal · GET /api/journal/proof?fact=<id> · files: GET /api/journal/proof/:fact/file (.tlog-proof) and …/fact (what it proves),
 * GET /api/journal/checkpoint[?size=], /api/journal/consistency?from=[&to=], /api/journal/time-stamp/:day.
 */
const journalTrouble = z.enum(['unreachable', 'refused', 'wrong-answer', 'fork', 'rolled-back']);
export const journalHead = z.object({
  origin: z.string(), size: z.number().int(), root: z.string(), checkpoint: z.string(), key: z.string(), at: instant,
  /** Those who cosign. `cosigned`: the newest checkpoint that it has cosigned. */
  witnesses: z.array(z.object({ name: z.string(), cosigned: z.object({ size: z.number().int(), at: instant }).nullable(), answered: instant.nullable(), silent: z.boolean(), trouble: journalTrouble.nullable() })),
  /** Null: no time-stamp authority is configured and no stamp is there. Days as YYYY-MM-DD. */
  stamps: z.object({ last: z.object({ day: z.string(), size: z.number().int(), at: instant }).nullable(), missed: z.array(z.string()), trouble: journalTrouble.nullable() }).nullable(),
});
export const journalProof = z.object({ fact: z.string(), seq: z.number().int(), leaf: z.string(), path: z.array(z.string()), size: z.number().int(), root: z.string(), checkpoint: z.string() });
/** GET /api/notices?unread=&offset=&limit= */
export const notices = z.object({ total: z.number().int(), unread: z.number().int(), rows: z.array(noticeRow) });

/**
 * Signing (modules/papers). GET|POST /api/{episodes|places|offices}/:id/papers · GET …/papers/print · GET /api/papers/:id/pdf · POST /api/papers/:id/signatures ·
 * POST /api/papers/:id/signatures/by-hand · GET /api/papers/:id/signatures/:signature/cms (.p7s).
 */
const digest = z.string().regex(/^[0-9a-f]{64}$/);
export const verdictView = z.object({
  valid: z.boolean(), failures: z.array(z.object({ code: z.string(), message: i18n })), remarks: z.array(z.object({ code: z.string(), message: i18n })),
  algorithm: z.string().nullable(), at: instant, timeStamped: z.boolean(), serial: z.string().nullable(), issuer: z.string().nullable(),
});
export const signatureView = z.object({
  id: z.string(), at: instant, how: z.enum(['electronic', 'by-hand']), name: z.string(), part: i18n, office: i18n.nullable(), refused: z.boolean(),
  verdict: verdictView.nullable(), second: z.object({ by: z.string(), valid: z.boolean().nullable(), said: z.string() }).nullable(),
  /** SVG path of a signature by hand, in a box of `width` × `height`. */
  drawing: z.object({ path: z.string(), width: z.number().int(), height: z.number().int() }).nullable(),
});
/** What a paper is about: one fact of several (of an office: one of its reports), told by its type, kind, number and time. */
const paperChoice = z.object({ id: z.string(), title: i18n, told: i18n.nullable(), number: z.string().nullable(), at: instant });
export const paperView = z.object({
  id: z.string(), kind: z.string(), title: i18n, about: paperChoice.nullable(), language: z.enum(['kk', 'ru']), sha256: digest, size: z.number().int(), madeAt: instant, madeBy: z.string(),
  /** Nothing has been recorded since that could make it say something else. */
  current: z.boolean(), maySign: z.boolean(), signedBy: z.array(i18n), signatories: z.array(z.object({ value: z.string(), label: i18n })), signatures: z.array(signatureView),
});
export const papers = z.object({
  rows: z.array(paperView),
  /** What may be drawn up for signing here, and by whom it is signed. */
  kinds: z.array(z.object({ kind: z.string(), title: i18n, signedBy: z.array(i18n), maySign: z.boolean(), choices: z.array(paperChoice) })),
});
/** `about`: the fact (of an office: the report) that it is about; absent: the latest. */
export const paperRequest = z.object({ id: z.uuid(), kind: z.string().max(60), language: z.enum(['kk', 'ru']), about: z.uuid().optional() });
/** Printed without being kept. */
export const printQuery = z.object({ kind: z.string().max(60), lang: z.enum(['kk', 'ru']).default('ru'), about: z.uuid().optional() });
/** `cms`: base64 or PEM of a detached CAdES signature over the bytes of the PDF. */
export const signatureRequest = z.object({ id: z.uuid(), cms: z.string().min(100).max(300_000) });
const point = z.tuple([z.number().int().min(0).max(10_000), z.number().int().min(0).max(10_000), z.number().int().min(0).max(3_600_000)]);
export const handSignatureRequest = z.object({
  id: z.uuid(), signatory: z.enum(['held-person', 'defender', 'legal-representative', 'interpreter', 'attesting-witness']), name: z.string().trim().min(2).max(200),
  refused: z.boolean(), reason: z.string().max(300).optional(), strokes: z.array(z.array(point).min(1).max(2000)).max(200),
}).refine(({ refused, strokes }) => refused || strokes.flat().length > 1, { path: ['strokes'], error: 'a signature or a refusal' });
/** Sign-in by signature: POST /api/sign-in/signature/challenge → sign its bytes with the authentication key → POST /api/sign-in/signature. */
export const signInChallenge = z.object({ challenge: z.string(), data: z.string(), expiresAt: instant });
export const signInBySignature = z.object({ challenge: z.string().max(100), cms: z.string().min(100).max(300_000) });

// ---- the plan of a place: GET|PUT /api/places/:id/cells · POST …/cells/csv · GET …/plan · POST …/plan/check · POST …/plan/proposal → GET|DELETE …/plan/proposal/:job ----
/** A cell of the register. `only`: a wing of one sex; `area` in square metres. */
export const cell = z.object({
  id: z.string().trim().min(1).max(20), block: z.string().trim().min(1).max(40), beds: z.number().int().min(1).max(200), area: z.number().positive().max(1000),
  kind: z.enum(['general', 'single', 'punishment', 'medical', 'closed']), only: z.enum(['male', 'female']).nullable(),
});
/** `version` 0: nothing is registered yet. `foreignersApart`: the place has the conditions to hold foreigners apart (art. 32(2)2). */
export const cellRegister = z.object({ version: z.number().int(), foreignersApart: z.boolean(), cells: z.array(cell), mayEdit: z.boolean() });
export const cellRegisterRequest = z.object({ version: z.number().int().min(0), foreignersApart: z.boolean(), cells: z.array(cell).max(2000) });
export const cellsCsv = z.object({ text: z.string().max(500_000) });
/** What a table would make; nothing is saved. Lines are counted from 1, that of the headings included. */
export const cellsOfCsv = z.object({ cells: z.array(cell), faults: z.array(z.object({ line: z.number().int(), column: z.string(), message: i18n })) });

/** `persons`: episodes. `limit`: of area and beds, how many may be there. */
export const planFault = z.object({ code: z.string(), title: i18n, cite, rows: z.array(z.string()), persons: z.array(z.string()), limit: z.number().int().nullable() });
/** The particulars of article 32 (law/placement/separation.ts) with what the screen says beside them; no diagnosis. */
export const planPerson = z.object({
  id: z.string(), name: z.string(), version: z.number().int(), cell: z.string().nullable(), cellSince: instant.nullable(), birthDate: z.string().nullable(), adultOn: z.string().nullable(), away: z.boolean(),
  sex: z.enum(['male', 'female']), minor: z.boolean(), heldBefore: z.boolean(), convicted: z.boolean(), grave: z.boolean(), dangerousRecidivism: z.boolean(), sentencedToDeath: z.boolean(),
  foreign: z.boolean(), protectedProfession: z.boolean(), endangered: z.boolean(), medical: z.enum(['none', 'infectious', 'special-care']), caseGroup: z.string().nullable(), sharedCases: z.array(z.string()),
  smoker: z.boolean().nullable(), withMinorsByDecision: z.boolean(), incompatibleWith: z.array(z.string()), unknown: z.array(z.enum(['sex', 'birth-date', 'citizenship', 'gravity', 'held-before'])),
});
export const plan = z.object({
  place: z.object({ id: z.string(), name: i18n, kind: z.string() }), now: instant, zone: z.string(), version: z.number().int(), foreignersApart: z.boolean(), areaPerPerson: z.number(),
  cells: z.array(cell.extend({
    capacity: z.number().int(), persons: z.array(z.string()), faults: z.array(planFault),
    wishes: z.array(z.object({ kind: z.enum(['smoking', 'compatibility']), persons: z.array(z.string()) })),
    /** Alone in a single cell (art. 31(2)): what is on record for it, the case that frees from the sanction with its point, what is missing. `due`: the end of the day. */
    alone: z.array(z.object({
      person: z.string(), since: instant, due: instant, ordered: z.boolean(), sanction: z.enum(['granted', 'refused']).nullable(), case: z.enum(['separation', 'safety', 'application', 'night']).nullable(),
      title: i18n.nullable(), cite, missing: z.array(z.enum(['order', 'sanction'])), overdue: z.boolean(),
    })),
  })),
  persons: z.array(planPerson),
  /** Episodes of those who have no cell, and of those whose cell is not in the register. */
  unplaced: z.array(z.string()), unregistered: z.array(z.object({ cell: z.string(), persons: z.array(z.string()) })), away: z.array(z.string()),
  mayMove: z.boolean(), mayEdit: z.boolean(),
});
const move = z.object({ person: z.string().max(64), to: z.string().max(20) });
export const planMoves = z.object({ moves: z.array(move).min(1).max(2000) });
export const planCheck = z.object({ cells: z.array(z.object({ cell: z.string(), before: z.array(planFault), after: z.array(planFault), breaks: z.array(planFault) })) });
/** `disturbed`: moves of those who are in a cell now, which are made as few as can be; the rest have none yet. */
export const proposal = z.object({ moves: z.array(z.object({ person: z.string(), from: z.string().nullable(), to: z.string() })), disturbed: z.number().int() });
const singleChange = z.object({
  kind: z.enum(['open-cell', 'add-beds', 'single-cell', 'no-conditions-for-foreigners', 'other-place']), cell: z.string().nullable(), beds: z.number().int().nullable(), person: z.string().nullable(),
});
export const unplaced = z.object({ persons: z.array(z.string()), missing: z.number().int(), rules: z.array(z.object({ code: z.string(), title: i18n, cite })), changes: z.array(singleChange) });
/** `fewest`: no lawful placement moves fewer; `gap` (moves − fewest) / fewest, null until proved. `leftOut`: for whom there is no place; the moves are for all others. */
export const proposalJob = z.object({
  job: z.string(), state: z.enum(['running', 'done', 'cancelled', 'failed']), elapsedMs: z.number(), limitMs: z.number(), first: proposal.nullable(), best: proposal.nullable(),
  fewest: z.number().int().nullable(), gap: z.number().nullable(), leftOut: z.array(z.string()), unplaced: z.array(unplaced),
});

export type I18n = z.infer<typeof i18n>;
export type Me = z.infer<typeof me>;
export type Board = z.infer<typeof board>;
export type BoardRow = z.infer<typeof boardRow>;
export type BoardQuery = z.infer<typeof boardQuery>;
export type FindingView = z.infer<typeof finding>;
export type FactView = z.infer<typeof factView>;
export type EpisodeView = z.infer<typeof episode>;
export type NewFactBody = z.infer<typeof newFact>;
export type RecordRequest = z.infer<typeof recordRequest>;
export type GateResult = z.infer<typeof gateResult>;
export type RecordResult = z.infer<typeof recordResult>;
export type Vocabulary = z.infer<typeof vocabulary>;
export type PlaceRow = z.infer<typeof placeRow>;
export type PlaceView = z.infer<typeof placeView>;
export type LawBook = z.infer<typeof lawBook>;
export type LawArticle = z.infer<typeof lawArticle>;
export type LawComparison = z.infer<typeof lawComparison>;
export type NoticeRow = z.infer<typeof noticeRow>;
export type Problem = z.infer<typeof problem>;
export type Hello = z.infer<typeof hello>;
export type Territory = z.infer<typeof territory>;
export type Places = z.infer<typeof places>;
export type PasskeyRow = z.infer<typeof passkeyRow>;
export type UserRow = z.infer<typeof userRow>;
export type Users = z.infer<typeof users>;
export type UserChoices = z.infer<typeof userChoices>;
export type NewUser = z.infer<typeof newUser>;
export type Reads = z.infer<typeof reads>;
export type ReadRow = z.infer<typeof readRow>;
export type JournalHead = z.infer<typeof journalHead>;
export type JournalTrouble = z.infer<typeof journalTrouble>;
export type JournalProof = z.infer<typeof journalProof>;
export type Notices = z.infer<typeof notices>;
export type FieldView = z.infer<typeof fieldView>;
export type Explanation = z.infer<typeof explanation>;
export type SignInResult = z.infer<typeof signInResult>;
export type PaperView = z.infer<typeof paperView>;
export type PaperChoice = z.infer<typeof paperChoice>;
export type Papers = z.infer<typeof papers>;
export type SignatureView = z.infer<typeof signatureView>;
export type VerdictView = z.infer<typeof verdictView>;
export type CellRow = z.infer<typeof cell>;
export type CellRegister = z.infer<typeof cellRegister>;
export type CellsOfCsv = z.infer<typeof cellsOfCsv>;
export type Plan = z.infer<typeof plan>;
export type PlanPerson = z.infer<typeof planPerson>;
export type PlanFault = z.infer<typeof planFault>;
export type PlanCheck = z.infer<typeof planCheck>;
export type ProposalView = z.infer<typeof proposal>;
export type ProposalJob = z.infer<typeof proposalJob>;
