/** The calendar of supervision: duties of an office, the heat map of its places, who answers for what. */
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import type { House } from '../house.ts';
import { assignmentOf } from './calendar-assignment.ts';
import { assignment, assignmentQuery, calendar, calendarQuery, heat, heatQuery } from './calendar-contract.ts';
import { heatOf } from './calendar-heat.ts';
import { calendarOf } from './calendar.ts';

export function calendarRoutes(app: Http, house: House): void {
  const config = { access: 'calendar.read' } as const;
  app.get('/api/calendar', { config, schema: { querystring: calendarQuery, response: { 200: calendar } } }, async (request) => {
    const { office, from, to } = request.query;
    return calendarOf(house, principalOf(request), { office, from, to });
  });
  app.get('/api/calendar/heat', { config, schema: { querystring: heatQuery, response: { 200: heat } } }, async (request) => {
    const { territory, year } = request.query;
    return heatOf(house, principalOf(request), { territory, year });
  });
  app.get('/api/calendar/assignment', { config, schema: { querystring: assignmentQuery, response: { 200: assignment } } }, async (request) =>
    assignmentOf(house, principalOf(request), request.query.territory));
}
