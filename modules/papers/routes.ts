/** Papers over HTTP: drawn up, read, signed, and the signature given out for others to check. */
import { paperForms, paperKinds } from '@kepil/forms/paper-forms.ts';
import { momentInWords } from '@kepil/forms/paper-time.ts';
import { renderSignatureSheet } from '@kepil/forms/signature-sheet.ts';
import { readAs } from '@kepil/journal/access.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';
import { capacityLabels } from '@kepil/law/facts/index.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { grantsFor, type Principal } from '@kepil/platform/access/may.ts';
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import type { ProblemCode } from '@kepil/platform/problem/codes.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import { paperBytes, papersOf, signatureCms, signaturesOf, type Paper, type PaperSignature, type PaperSubject } from '@kepil/platform/signatures/papers.ts';
import { z } from 'zod';
import { handSignatureRequest, paperRequest, papers, printQuery, paperView as paperSchema, signatureRequest, signatureView as signatureSchema, type PaperView } from '../contract.ts';
import type { House } from '../house.ts';
import { namesOfOfficials } from '../names-of-officials.ts';
import type { PaperSource } from '../paper-desk.ts';
import { drawUp, leavePaperRefusal, paperWithinReach, requireUncovered, signByHand, signElectronically, type Desks } from './sign.ts';
import { paperView, signatureView } from './views.ts';

const paperId = z.object({ id: z.uuid() });
const subjectId = z.string().regex(/^[A-Za-z0-9._:-]{1,64}$/);
const drawing = { rateLimit: { max: 30, timeWindow: 60_000 } } as const;

/** Refusals that are no `not-found`: those leave their line where the record is read. */
const refusals: ReadonlySet<string> = new Set<ProblemCode>(['forbidden', 'signature-invalid', 'conflict', 'duplicate-id', 'no-iin']);

export function paperRoutes(app: Http, house: House, desks: Desks): void {
  app.addHook('onError', async (request, _reply, error) => {
    const { url = '', config } = request.routeOptions;
    if (!url.startsWith('/api/papers/') || !request.principal || !(error instanceof Problem) || !refusals.has(error.code)) return;
    // The door is before validation.
    const { success, data } = paperId.safeParse(request.params);
    if (success) await leavePaperRefusal(house, desks, request.principal, data.id, error.code, config.access === 'fact.record' ? 'paper-sign' : url.endsWith('/cms') ? 'paper-signature' : undefined);
  });

  const view = async (who: Principal, source: PaperSource, rows: readonly Paper[]): Promise<PaperView[]> => {
    const signatures: PaperSignature[] = rows.length === 0 ? [] : await readAs(house.pool, fenceFor(who, 'document.print'), (sql) => signaturesOf(sql, rows.map(({ id }) => id)));
    const names = await namesOfOfficials(house, rows.map(({ madeBy }) => madeBy));
    return rows.map((paper) => paperView(house, who, source, paper, signatures, names));
  };

  for (const [kind, path] of [['episode', '/api/episodes/:id/papers'], ['place', '/api/places/:id/papers'], ['office', '/api/offices/:id/papers']] as const) {
    const desk = desks[kind];
    const params = z.object({ id: subjectId });
    app.get(path, { config: { access: 'document.print' }, schema: { params, querystring: z.object({ about: z.uuid().optional() }), response: { 200: papers } } }, async (request) => {
      const who = principalOf(request);
      const subject: PaperSubject = { kind, id: request.params.id };
      const source = await desk.read(who, subject.id, 'papers');
      const rows = await readAs(house.pool, fenceFor(who, 'document.print'), (sql) => papersOf(sql, subject, request.query.about === undefined ? null : source.idsOf(request.query.about.toLowerCase())));
      const mayRecord = source.mayRecord && grantsFor(who, 'fact.record').length > 0;
      return {
        rows: await view(who, source, rows),
        kinds: source.kinds.flatMap((kind) => {
          const { title, signedBy } = paperForms[kind];
          const choices = source.choices(kind);
          // What stands on a record that is not there says nothing yet.
          return choices?.length === 0 ? [] : [{ kind, title, signedBy: signedBy.map((capacity) => capacityLabels[capacity]), maySign: mayRecord && signedBy.includes(who.capacity), choices: [...(choices ?? [])] }];
        }),
      };
    });
    app.get(`${path}/print`, { config: { access: 'document.print', produces: ['application/pdf'], rateLimit: { max: 60, timeWindow: 60_000 } }, schema: { params, querystring: printQuery.extend({ kind: z.enum(paperKinds) }) } }, async (request, reply) => {
      const { kind: paper, lang, about } = request.query;
      const source = await desk.read(principalOf(request), request.params.id, `document:${paper}`);
      if (!source.kinds.includes(paper)) throw new Problem('not-found');
      const { pdf, missing } = await source.print(paper, lang, source.meant(paper, about?.toLowerCase() ?? null));
      reply.header('content-disposition', `inline; filename="${paper}-${lang}.pdf"`).header('x-kepil-missing', missing.join(','));
      return reply.type('application/pdf').send(Buffer.from(pdf));
    });
    app.post(path, { config: { access: 'document.print', ...drawing }, schema: { params, body: paperRequest.extend({ kind: z.enum(paperKinds) }), response: { 201: paperSchema } } }, async (request, reply) => {
      const who = principalOf(request);
      const subject: PaperSubject = { kind, id: request.params.id };
      const paper = await drawUp(house, desk, who, subject, { ...request.body, id: request.body.id.toLowerCase(), about: request.body.about?.toLowerCase() ?? null });
      const [shown] = await view(who, await desk.read(who, subject.id, 'papers'), [paper]);
      if (!shown) throw new Problem('not-found');
      return reply.code(201).send(shown);
    });
  }

  const params = paperId;
  app.get('/api/papers/:id/pdf', { config: { access: 'document.print', produces: ['application/pdf'] }, schema: { params } }, async (request, reply) => {
    const who = principalOf(request);
    const paper = await paperWithinReach(house, desks, who, request.params.id);
    requireUncovered(await desks[paper.subject.kind].read(who, paper.subject.id, `document:${paper.kind}`), paper);
    const bytes = await paperBytes(house.pool, paper.id);
    reply.header('content-disposition', `inline; filename="${paper.kind}-${paper.language}-${paper.sha256.slice(0, 8)}.pdf"`);
    return reply.type('application/pdf').send(bytes);
  });

  app.get('/api/papers/:id/sheet', { config: { access: 'document.print', produces: ['application/pdf'], ...drawing }, schema: { params, querystring: z.object({ lang: z.enum(['kk', 'ru']).default('ru') }) } }, async (request, reply) => {
    const who = principalOf(request);
    const paper = await paperWithinReach(house, desks, who, request.params.id);
    const source = await desks[paper.subject.kind].read(who, paper.subject.id, `document:${paper.kind}`);
    const [shown] = await view(who, source, [paper]);
    if (!shown) throw new Problem('not-found');
    const pdf = renderSignatureSheet({
      lang: request.query.lang, zone: source.zone, now: house.now(), fictional: house.demoPassword !== null, paper: named(shown, source.zone), sha256: shown.sha256, size: shown.size,
      signatures: shown.signatures.map(({ verdict, ...rest }) => ({ ...rest, electronic: verdict && { algorithm: verdict.algorithm ?? '', serial: verdict.serial ?? '', judgedAt: verdict.at, timeStamped: verdict.timeStamped } })),
    });
    reply.header('content-disposition', `inline; filename="${paper.kind}-${paper.sha256.slice(0, 8)}-signatures-${request.query.lang}.pdf"`);
    return reply.type('application/pdf').send(Buffer.from(pdf));
  });

  app.post('/api/papers/:id/signatures', { config: { access: 'fact.record', ...drawing }, schema: { params, body: signatureRequest, response: { 200: signatureSchema } } }, async (request) => {
    const { id, cms } = request.body;
    return signatureView(house, await signElectronically(house, desks, principalOf(request), request.params.id, { id: id.toLowerCase(), cms }));
  });
  app.post('/api/papers/:id/signatures/by-hand', { config: { access: 'fact.record', ...drawing }, schema: { params, body: handSignatureRequest, response: { 200: signatureSchema } } }, async (request) =>
    signatureView(house, await signByHand(house, desks, principalOf(request), request.params.id, { ...request.body, id: request.body.id.toLowerCase() })));

  app.get('/api/papers/:id/signatures/:signature/cms', { config: { access: 'document.print', produces: ['application/pkcs7-signature'] }, schema: { params: params.extend({ signature: z.uuid() }) } }, async (request, reply) => {
    const who = principalOf(request);
    const paper = await paperWithinReach(house, desks, who, request.params.id, 'paper-signature');
    await desks[paper.subject.kind].read(who, paper.subject.id, 'paper-signature');
    const kept = await signatureCms(house.pool, request.params.signature);
    if (kept?.paper !== paper.id) throw new Problem('not-found');
    reply.header('content-disposition', `attachment; filename="${paper.kind}-${paper.language}-${paper.sha256.slice(0, 8)}.pdf.p7s"`);
    return reply.type('application/pkcs7-signature').send(kept.cms);
  });
}

/** The paper's title with what it is about: the sheet goes with one of several. */
function named({ title, about }: PaperView, zone: Zone): I18n {
  if (!about) return title;
  const words = (lang: 'kk' | 'ru', told: I18n): string => [title[lang], told[lang], ...(about.number === null ? [] : [`№ ${about.number}`]), momentInWords(about.at, zone, lang)].join(', ');
  const told = about.told ?? about.title;
  return { kk: words('kk', told), ru: words('ru', told), en: title.en };
}
