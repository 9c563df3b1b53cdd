import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DAY } from '@kepil/law/time/instant.ts';
import { createAuthority, type Authority, type Issued } from '../authority/authority.ts';
import { createNcanode, type NcanodeOptions } from './client.ts';
import { readCmsVerification } from './contract.ts';
import { ncanodeDouble, type NcanodeDouble, type NcanodeDoubleOptions } from './double.ts';
import { RESERVATIONS, SAYINGS, reservations, sayings, secondOpinion } from './second-opinion.ts';

const NOW = Date.UTC(2026, 10, 21, 9);
const content = Buffer.from('Постановление № 17');
const holder = { surname: 'Әбенов', name: 'Қанат', iin: '850712400421' };

let authority: Authority;
let key: Issued;
let double: NcanodeDouble | null = null;
beforeAll(() => {
  authority = createAuthority({ clock: () => NOW, algorithm: 'GOST 34.10-2015 512' });
  key = authority.issue({ holder, purpose: 'signing' });
});
afterEach(async () => { await double?.close(); double = null; });

async function ask(
  given: Partial<NcanodeDoubleOptions> = {}, { now = NOW, timeStamp = false, serial = key.serial, ...options }: Partial<NcanodeOptions> & { now?: number; timeStamp?: boolean; serial?: string } = {},
): ReturnType<typeof secondOpinion> {
  double = await ncanodeDouble({ today: () => now, holds: () => true, ...given });
  return secondOpinion(createNcanode({ url: double.url, ...options }), { cms: authority.signCms({ ...key, content, timeStamp }), content, serial }, now);
}

describe('the second opinion', () => {
  it('agrees, names the signer and what it did not know', async () => {
    expect(await ask()).toEqual({
      by: 'NCANode', valid: true, said: 'valid', reservations: ['judged-today', 'purpose-not-judged'], at: NOW, details: null,
      signer: { serial: key.serial, name: 'ӘБЕНОВ ҚАНАТ', iin: holder.iin, bin: null, keyUsage: 'SIGN' },
    });
  });
  it('a broken signature within the validity is a plain no', async () => {
    expect(await ask({ holds: () => false })).toMatchObject({ valid: false, said: 'invalid' });
  });
  it('trap: two years later its no says nothing of the day of signing', async () => {
    expect(await ask({}, { now: NOW + 730 * DAY })).toMatchObject({ valid: null, said: 'after-validity', reservations: ['judged-today', 'purpose-not-judged'] });
    expect(double?.exchanges[0]?.answer).toMatchObject({ valid: false });
  });
  it('trap: with a time stamp it says that the imprint was not compared', async () => {
    expect((await ask({}, { timeStamp: true })).reservations).toContain('imprint-not-compared');
  });
  it('revocation is asked for unless it was switched off, and then it says so', async () => {
    await ask();
    expect(double?.exchanges[0]?.request).toMatchObject({ revocationCheck: ['OCSP'] });
    await double?.close();
    expect((await ask({}, { revocation: [] })).reservations).toContain('revocation-not-asked');
  });
  it('an answer about another certificate, or about two signers, is not set beside our verdict', async () => {
    expect(await ask({ fault: 'foreign-serial' })).toMatchObject({ valid: null, said: 'other-certificate' });
    await double?.close();
    expect(await ask({ fault: 'two-signers' })).toMatchObject({ valid: null, said: 'signer-count' });
  });
  it('reads the older form of the answer', async () => {
    expect(await ask({ fault: 'old-schema' })).toMatchObject({ valid: true, said: 'valid' });
  });
  it.each<[NonNullable<NcanodeDoubleOptions['fault']>, string]>([
    ['silence', 'timeout'], ['crash', 'unavailable'], ['html', 'answer-not-understood'], ['endless', 'answer-not-understood'], ['other-shape', 'answer-not-understood'],
  ])('%s: %s, never an exception', async (fault, said) => {
    expect(await ask({ fault }, fault === 'silence' ? { timeoutMs: 50 } : {})).toMatchObject({ valid: null, said });
  });
  it('a document above the limit is not sent; a server that is not there is unavailable; a CMS that it cannot read is refused', async () => {
    expect(await ask({}, { maxBytes: 100 })).toMatchObject({ valid: null, said: 'too-large' });
    expect(double?.exchanges).toEqual([]);
    const away = createNcanode({ url: 'http://127.0.0.1:1' });
    expect(await secondOpinion(away, { cms: content }, NOW)).toMatchObject({ valid: null, said: 'unavailable' });
    expect(await away.healthy()).toBe(false);
    const here = createNcanode({ url: double?.url ?? '' });
    expect(await here.healthy()).toBe(true);
    expect(await secondOpinion(here, { cms: content }, NOW)).toMatchObject({ valid: null, said: 'refused' });
  });
  it('reads certificates by /x509/info', async () => {
    double = await ncanodeDouble({ today: () => NOW, holds: () => true });
    const answer = await createNcanode({ url: double.url }).certificates([key.certificate, authority.intermediate]);
    expect('value' in answer && answer.value.certificates.map(({ serial, iin, keyUsage }) => [serial === key.serial, iin, keyUsage]))
      .toEqual([[true, holder.iin, 'SIGN'], [false, null, 'UNKNOWN']]);
  });
});

describe('the double keeps to the openapi file', () => {
  const api = parse(readFileSync(new URL('../vectors/ncanode-openapi.yml', import.meta.url), 'utf8')) as { components: { schemas: Record<string, object> }; paths: Record<string, { post: { requestBody: unknown } }> };
  const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
  ajv.addSchema({ $id: 'api', components: api.components });
  /** The schema with every unnamed field forbidden, so that a field of our own making is found. */
  const check = (name: string): ((value: unknown) => string) => {
    const validate = ajv.compile({ $ref: `api#/components/schemas/${name}` });
    const named = Object.keys((api.components.schemas[name] as { properties: object }).properties);
    return (value) => [...(validate(value) ? [] : [ajv.errorsText(validate.errors)]), ...Object.keys(value as object).filter((field) => !named.includes(field))].join('; ');
  };

  it.each([['/cms/verify', 'CmsVerifyRequest', 'CmsVerificationResponse'], ['/x509/info', 'X509InfoRequest', 'VerificationResponse']])('%s', async (path, request, answer) => {
    expect(api.paths[path]?.post.requestBody).toMatchObject({ content: { 'application/json': { schema: { $ref: `#/components/schemas/${request}` } } } });
    double = await ncanodeDouble({ today: () => NOW, holds: () => true });
    const ncanode = createNcanode({ url: double.url, revocation: ['OCSP', 'CRL'] });
    if (path === '/cms/verify') await ncanode.verifyCms({ cms: authority.signCms({ ...key, content, timeStamp: true }), data: content });
    else await ncanode.certificates([key.certificate]);
    const exchange = double.exchanges.find((one) => one.path === path);
    expect([check(request)(exchange?.request), check(answer)(exchange?.answer)]).toEqual(['', '']);
    expect(check(answer)({ status: 'two hundred' })).not.toBe('');
  });

  it('the dates of the real answers are read', () => {
    const certificate = { valid: true, serialNumber: '00AB', notBefore: '2022-09-28T16:03:41.000+00:00', notAfter: '2023-09-28T16:03:41.000+00:00' };
    expect(readCmsVerification({ valid: true, signers: [{ certificates: [certificate] }] })?.signers[0]?.certificates[0])
      .toMatchObject({ serial: 'ab', notBefore: Date.UTC(2022, 8, 28, 16, 3, 41), notAfter: Date.UTC(2023, 8, 28, 16, 3, 41) });
  });
});

it('everything that is shown has words in three languages', () => {
  for (const one of SAYINGS) for (const text of Object.values(sayings[one])) expect(text.length).toBeGreaterThan(10);
  for (const one of RESERVATIONS) for (const text of Object.values(reservations[one])) expect(text.length).toBeGreaterThan(10);
});
