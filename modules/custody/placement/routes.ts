/** The plan of a place over HTTP: its register of cells, who is in them, what a move would break, a proposal and its bettering. */
import { readAs } from '@kepil/journal/access.ts';
import { changesBy } from '@kepil/law/placement/breaks.ts';
import type { Unplaced } from '@kepil/law/placement/explain.ts';
import type { Move, Proposal } from '@kepil/law/placement/proposal.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { Problem, type FieldProblem } from '@kepil/platform/problem/problem.ts';
import { z } from 'zod';
import { cellRegister, cellRegisterRequest, cellsCsv, cellsOfCsv as cellsOfCsvSchema, plan, planCheck, planMoves, proposalJob, type ProposalJob } from '../../contract.ts';
import type { House } from '../../house.ts';
import { cellsOfCsv } from './cells-csv.ts';
import { LIMIT_MS, ProposalJobs, type JobView } from './jobs.ts';
import { lying, planView, readPlacing, requirePlan, type Placing } from './plan.ts';
import { cellOf, mayEdit, readRegister, saveRegister } from './register.ts';

const params = z.object({ id: z.string().regex(/^[A-Za-z0-9._:-]{1,64}$/) });
const jobParams = params.extend({ job: z.uuid() });

export function placementRoutes(app: Http, house: House): void {
  const jobs = new ProposalJobs();
  app.addHook('onClose', async () => { jobs.close(); });

  app.get('/api/places/:id/cells', { config: { access: 'board.read' }, schema: { params, response: { 200: cellRegister } } }, async (request) => {
    const who = principalOf(request);
    const { id } = requirePlan(house, who, request.params.id);
    const register = await readAs(house.pool, fenceFor(who, 'board.read'), (sql) => readRegister(sql, id));
    return { ...register, cells: [...register.cells], mayEdit: mayEdit(house, who, id) };
  });
  app.put('/api/places/:id/cells', { config: { access: 'cells.write' }, schema: { params, body: cellRegisterRequest, response: { 200: cellRegister } } }, async (request) => {
    const saved = await saveRegister(house, principalOf(request), request.params.id, request.body);
    return { ...saved, cells: [...saved.cells], mayEdit: true };
  });
  app.post('/api/places/:id/cells/csv', { config: { access: 'cells.write' }, schema: { params, body: cellsCsv, response: { 200: cellsOfCsvSchema } } }, async (request) => {
    if (!mayEdit(house, principalOf(request), request.params.id)) throw new Problem('not-found');
    return cellsOfCsv(request.body.text);
  });

  app.get('/api/places/:id/plan', { config: { access: 'board.read' }, schema: { params, response: { 200: plan } } }, async (request) => {
    const who = principalOf(request);
    return planView(house, who, await readPlacing(house, who, request.params.id, 'plan'));
  });
  app.post('/api/places/:id/plan/check', { config: { access: 'board.read' }, schema: { params, body: planMoves, response: { 200: planCheck } } }, async (request) => {
    const placing = await readPlacing(house, principalOf(request), request.params.id, 'plan-check');
    const moves = knownMoves(placing, request.body.moves);
    const changes = changesBy(placing.register.cells.map(cellOf), lying(placing), moves, placing.options);
    const listed = <T extends { readonly rows: readonly string[]; readonly persons: readonly string[] }>(faults: readonly T[]) => faults.map((fault) => ({ ...fault, rows: [...fault.rows], persons: [...fault.persons] }));
    return { cells: changes.map(({ cell, before, after, breaks }) => ({ cell, before: listed(before), after: listed(after), breaks: listed(breaks) })) };
  });

  app.post('/api/places/:id/plan/proposal', { config: { access: 'board.read', rateLimit: { max: 20, timeWindow: 60_000 } }, schema: { params, response: { 200: proposalJob } } }, async (request) => {
    const placing = await readPlacing(house, principalOf(request), request.params.id, 'plan-proposal');
    const { register, options, place } = placing;
    return jobView(await jobs.start(place.id, { cells: register.cells.map(cellOf), inmates: lying(placing), options }));
  });
  app.get('/api/places/:id/plan/proposal/:job', { config: { access: 'board.read' }, schema: { params: jobParams, response: { 200: proposalJob } } }, async (request) => {
    requirePlan(house, principalOf(request), request.params.id);
    return jobView(jobs.find(request.params.id, request.params.job));
  });
  app.delete('/api/places/:id/plan/proposal/:job', { config: { access: 'board.read' }, schema: { params: jobParams, response: { 200: proposalJob } } }, async (request) => {
    requirePlan(house, principalOf(request), request.params.id);
    return jobView(jobs.cancel(request.params.id, request.params.job));
  });
}

/** Throws `invalid` for a person who does not lie here or a cell that is not registered. */
function knownMoves(placing: Placing, moves: readonly { readonly person: string; readonly to: string }[]): Move[] {
  const from = new Map(lying(placing).map(({ id, cell }) => [id, cell]));
  const cells = new Set(placing.register.cells.map(({ id }) => id));
  const fields = moves.flatMap(({ person, to }, i): FieldProblem[] => [
    ...(from.has(person) ? [] : [{ path: `moves.${i}.person`, code: 'unknown-person', message: nobody }]),
    ...(cells.has(to) ? [] : [{ path: `moves.${i}.to`, code: 'unknown-cell', message: noCell(to) }]),
  ]);
  if (fields.length > 0) throw new Problem('invalid', { fields });
  return moves.map(({ person, to }) => ({ inmate: person, from: from.get(person) ?? null, to }));
}

function jobView(job: JobView | null): ProposalJob {
  if (!job) throw new Problem('not-found');
  const { id, first, best, leftOut, unplaced, ...rest } = job;
  return { job: id, limitMs: LIMIT_MS, ...rest, first: proposalView(first), best: proposalView(best), leftOut: [...leftOut], unplaced: unplaced.map(unplacedView) };
}

const proposalView = (proposal: Proposal | null): ProposalJob['best'] =>
  proposal && { moves: proposal.moves.map(({ inmate, from, to }) => ({ person: inmate, from, to })), disturbed: proposal.disturbed };

const unplacedView = ({ inmates, missing, rules, changes }: Unplaced): ProposalJob['unplaced'][number] => ({
  persons: [...inmates], missing, rules: rules.map(({ code, title, cite }) => ({ code, title, cite })),
  changes: changes.map((change) => ({ kind: change.kind, cell: 'cell' in change ? change.cell : null, beds: 'beds' in change ? change.beds : null, person: 'inmate' in change ? change.inmate : null })),
});

const nobody = { kk: 'Бұл адам мұнда ұсталмайды немесе медициналық мекемеде.', ru: 'Этого лица здесь нет или оно в медицинском учреждении.', en: 'This person is not here or is in a medical institution.' };
const noCell = (id: string) => ({ kk: `Тізілімде «${id}» камерасы жоқ.`, ru: `Камеры «${id}» в реестре нет.`, en: `The register has no cell “${id}”.` });
