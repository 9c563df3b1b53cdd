/** Attempts upon a person's record by those whose role never has the action: refused at the door, and on record all the same. */
import { formKinds } from '@kepil/forms/render.ts';
import { episodeActions, type EpisodeAction } from '@kepil/platform/access/matrix.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { House } from '../house.ts';
import { leaveRefusal } from '../record-of-episode.ts';

const actions: ReadonlySet<string> = new Set<EpisodeAction>(episodeActions);
const EPISODE = /^[A-Za-z0-9._:-]{1,64}$/;

/** Whoever is within the role and out of reach leaves the line where the record is read (`record-of-episode.ts`). */
export function keepRefusals(app: Http, house: House): void {
  app.addHook('onError', async (request, _reply, error) => {
    const { principal, routeOptions, params, query } = request;
    if (!principal || !(error instanceof Problem) || error.code !== 'forbidden' || !actions.has(routeOptions.config.access ?? '')) return;
    // The door is before validation: what stands in the address is still anybody's text.
    const named = (params as { id?: unknown }).id ?? (query as { episode?: unknown }).episode;
    if (typeof named === 'string' && EPISODE.test(named)) await leaveRefusal(house, principal, named, { what: whatOf(routeOptions.url ?? '', params) });
  });
}

function whatOf(route: string, params: unknown): string {
  if (route.endsWith('/documents/:kind')) {
    const { kind } = params as { kind?: unknown };
    return (formKinds as readonly unknown[]).includes(kind) ? `document:${String(kind)}` : 'document';
  }
  if (route.endsWith('/explanation')) return 'explanation';
  if (route.endsWith('/compare')) return 'comparison';
  return route.endsWith('/as-of') ? 'as-of' : 'episode';
}
