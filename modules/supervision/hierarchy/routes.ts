/** Control of a superior prosecutor's office over those below it, and the work plan of an office. */
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import type { House } from '../../house.ts';
import { districts, districtsQuery } from './contract.ts';
import { districtsOf } from './districts.ts';
import { workPlan, workPlanQuery } from './work-plan-contract.ts';
import { workPlanOf } from './work-plan.ts';

export function hierarchyRoutes(app: Http, house: House): void {
  app.get('/api/districts', { config: { access: 'calendar.read' }, schema: { querystring: districtsQuery, response: { 200: districts } } }, async (request) => {
    const { territory, from, to } = request.query;
    return districtsOf(house, principalOf(request), { territory, from, to });
  });
  app.get('/api/work-plan', { config: { access: 'calendar.read' }, schema: { querystring: workPlanQuery, response: { 200: workPlan } } }, async (request) => {
    const { office, until } = request.query;
    return workPlanOf(house, principalOf(request), { office, until });
  });
}
