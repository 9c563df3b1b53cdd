/** The law book, and what another edition would say of a person's record. */
import { allCases } from '@kepil/law/acts/all.cases.ts';
import { compareStream } from '@kepil/law/engine/compare.ts';
import type { Engine } from '@kepil/law/engine/index.ts';
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import { z } from 'zod';
import { lawArticle, lawBook, lawComparison } from '../contract.ts';
import { readEpisode } from '../record-of-episode.ts';
import { compileFor } from '../engines.ts';
import { findingView } from '../finding-view.ts';
import type { House } from '../house.ts';
import { lawArticleView, lawBookView } from './views.ts';

const day = z.iso.date();

export function lawbookRoutes(app: Http, house: House): void {
  const read = { config: { access: 'law.read' as const } };
  const book = lawBookView(house.ruleSets, allCases);

  app.get('/api/law', { ...read, schema: { response: { 200: lawBook } } }, async () => book);
  app.get('/api/law/:act/:article', { ...read, schema: { params: z.object({ act: z.string().max(60), article: z.string().max(20) }), querystring: z.object({ on: day.optional() }), response: { 200: lawArticle } } }, async (request) => {
    const { act, article } = request.params;
    const view = lawArticleView(house.ruleSet, allCases, act, article, request.query.on ?? null);
    if (!view) throw new Problem('not-found');
    return view;
  });

  const editions = new Map<string, Engine>();
  /** By day, or by the name of a kept rule set; a few stay compiled. */
  const engineFor = (key: { readonly on?: string | undefined; readonly ruleSet?: string | undefined }): { engine: Engine; name: string } => {
    const set = key.ruleSet === undefined ? undefined : house.ruleSets.find(({ id }) => id === key.ruleSet);
    if (key.ruleSet !== undefined && !set) throw new Problem('not-found');
    const name = set?.id ?? key.on ?? '';
    const known = editions.get(name);
    const engine = known ?? compileFor(set ?? { ...house.ruleSet, id: `on-${name}`, lawOf: name }, 'episode');
    editions.delete(name);
    editions.set(name, engine);
    for (const oldest of editions.keys()) if (editions.size > 12) editions.delete(oldest);
    return { engine, name };
  };
  const query = z.object({ episode: z.string().max(64), on: day.optional(), ruleSet: z.string().max(60).optional() }).refine(({ on, ruleSet }) => (on === undefined) !== (ruleSet === undefined), { path: ['on'] });
  app.get('/api/law/compare', { config: { access: 'episode.read' }, schema: { querystring: query, response: { 200: lawComparison } } }, async (request) => {
    const { episode } = request.query;
    const { engine, name } = engineFor(request.query);
    const record = await readEpisode(house, principalOf(request), episode, 'episode.read', { what: 'comparison', detail: { law: name } });
    const { only, changed } = compareStream(house.engine, engine, record.facts, { at: house.now() });
    return {
      on: name,
      only: { now: only.a.map((finding) => findingView(house.ruleSet, finding)), then: only.b.map((finding) => findingView(engine.ruleSet, finding)) },
      changed: changed.map(({ a, b }) => ({ now: findingView(house.ruleSet, a), then: findingView(engine.ruleSet, b) })),
    };
  });
}
