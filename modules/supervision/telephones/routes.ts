/** Telephones of offices and places, and the chain in which they are rung. */
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { z } from 'zod';
import type { House } from '../../house.ts';
import { chainOf } from './chain.ts';
import { chain, chainQuery, telephones, telephonesBody } from './contract.ts';
import { keepTelephones, telephonesOf } from './telephones.ts';

const seat = z.object({ seat: z.string().regex(/^[A-Za-z0-9._:-]{1,64}$/) });

export function telephoneRoutes(app: Http, house: House): void {
  const read = { config: { access: 'telephone.read' } } as const;
  app.get('/api/telephones', { ...read, schema: { response: { 200: telephones } } }, async (request) => telephonesOf(house, principalOf(request), undefined));
  app.get('/api/telephones/chain', { ...read, schema: { querystring: chainQuery, response: { 200: chain } } }, async (request) => chainOf(house, principalOf(request), request.query.place));
  app.get('/api/telephones/:seat', { ...read, schema: { params: seat, response: { 200: telephones } } }, async (request) => telephonesOf(house, principalOf(request), request.params.seat));
  app.put('/api/telephones/:seat', { config: { access: 'telephone.write' }, schema: { params: seat, body: telephonesBody, response: { 200: telephones } } }, async (request) =>
    keepTelephones(house, principalOf(request), request.params.seat, request.body));
}
