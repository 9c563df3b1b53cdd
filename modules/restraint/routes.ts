/** Recording over HTTP: the vocabulary of forms, the gate before a record, the record. */
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { gateResult, recordRequest, recordResult, vocabulary } from '../contract.ts';
import { findingView } from '../finding-view.ts';
import type { House } from '../house.ts';
import { gate, record } from './record.ts';
import { vocabularyView } from './vocabulary.ts';

export function restraintRoutes(app: Http, house: House): void {
  const words = vocabularyView();
  const view = (finding: Parameters<typeof findingView>[1]) => findingView(house.ruleSet, finding);

  app.get('/api/vocabulary', { config: { access: 'vocabulary.read' }, schema: { response: { 200: vocabulary } } }, async (_request, reply) => {
    reply.header('cache-control', 'private, max-age=300');
    return words;
  });

  app.post('/api/facts/gate', { config: { access: 'fact.record', accessOr: 'place.record' }, schema: { body: recordRequest, response: { 200: gateResult } } }, async (request) => {
    const { gate: told, warnings } = await gate(house, principalOf(request), request.body);
    const { breaks, warns, opens, meets, withdraws } = told;
    return { breaks: breaks.map(view), warns: warns.map(view), opens: opens.map(view), meets: meets.map(view), withdraws: withdraws.map(view), warnings: [...warnings] };
  });

  app.post('/api/facts', { config: { access: 'fact.record', accessOr: 'place.record' }, schema: { body: recordRequest, response: { 200: recordResult } } }, async (request) =>
    answer(await record(house, principalOf(request), request.body, 'any')));

  app.post('/api/episodes', { config: { access: 'episode.create' }, schema: { body: recordRequest, response: { 200: recordResult, 201: recordResult } } }, async (request, reply) => {
    const recorded = await record(house, principalOf(request), request.body, 'be-new');
    return reply.code(recorded.result.repeated ? 200 : 201).send(answer(recorded));
  });

  function answer({ result, findings }: Awaited<ReturnType<typeof record>>) {
    return { repeated: result.repeated, seqs: [...result.seqs], versions: { ...result.versions }, findings: findings.map(view) };
  }
}
