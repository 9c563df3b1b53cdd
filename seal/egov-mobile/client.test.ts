import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import decodeQR from 'qr/decode.js';
import encodeQR from 'qr';
import { createAuthority, type Authority, type Issued } from '../authority/authority.ts';
import type { ToSign } from '../signing/means.ts';
import { createEgovMobile, type EgovMobileOptions, type Shown } from './client.ts';
import { qrText, readOperation, readSignatures } from './contract.ts';
import { egovDouble, type EgovDouble, type Phone } from './double.ts';
import { qrSvg } from './qr.ts';

const NOW = Date.UTC(2026, 10, 21, 9);
const data = Buffer.from('%PDF-1.7 постановление');
const paper: ToSign = {
  data, purpose: 'signing', iin: '850712400421', locale: 'kk', timeStamp: false, title: { kk: 'Босату туралы қаулы', ru: 'Постановление об освобождении', en: 'Release order' },
};

let authority: Authority;
let key: Issued;
let double: EgovDouble | null = null;
let shown: Array<Shown | null> = [];
beforeAll(() => {
  authority = createAuthority({ clock: () => NOW, algorithm: 'ECDSA' });
  key = authority.issue({ holder: { surname: 'Әбенов', name: 'Қанат', iin: '850712400421' }, purpose: 'signing' });
});
afterEach(async () => { await double?.close(); double = null; shown = []; });

const signer = (base64: string): string => Buffer.from(authority.signCms({ ...key, content: Buffer.from(base64, 'base64') })).toString('base64');
async function means(phone: Phone, options: Partial<EgovMobileOptions> = {}): Promise<ReturnType<typeof createEgovMobile>> {
  double = await egovDouble(phone);
  return createEgovMobile({ service: double.url, show: (what) => shown.push(what), pauseMs: 1, ...options });
}

describe('eGov Mobile', () => {
  it('is off until it is configured, and then sends nothing anywhere', async () => {
    const off = createEgovMobile({ show: (what) => shown.push(what), fetch: () => { throw new Error('asked'); } });
    expect(await off.available()).toEqual({ problem: 'not-configured' });
    expect(await off.sign(paper)).toEqual({ problem: 'not-configured' });
    expect(shown).toEqual([]);
  });

  it('shows a code, sends the document when the phone has read it, and brings the signature', async () => {
    const outcome = await (await means({ sign: signer, notYet: 2 })).sign(paper);
    expect(outcome).toHaveProperty('cms');
    expect(double?.seen.descriptions).toEqual(['Босату туралы қаулы']);
    expect(double?.seen.documents).toEqual([{
      signMethod: 'CMS_SIGN_ONLY',
      documentsToSign: [{
        id: 1, nameRu: 'Постановление об освобождении', nameKz: 'Босату туралы қаулы', nameEn: 'Release order', meta: [],
        document: { file: { mime: '@file/pdf', data: data.toString('base64') } },
      }],
    }]);
    expect(shown[0]?.svg).toMatch(/^<svg /);
    expect(shown[0]).toMatchObject({ picture: null, businessLink: null, expiresAt: 1_795_000_000_000 });
    expect(shown.at(-1)).toBeNull();
  });

  it('survives cut connections while the phone is at work', async () => {
    expect(await (await means({ sign: signer, cuts: 3 })).sign(paper)).toHaveProperty('cms');
  });

  it('shows the picture of the service where there is no link to draw', async () => {
    await (await means({ sign: signer, fault: 'no-link' })).sign(paper);
    expect(shown[0]).toMatchObject({ svg: null, picture: 'iVBORw0KGgo=' });
  });

  it('says that the person cancelled on the phone', async () => {
    expect(await (await means({ sign: null })).sign(paper)).toEqual({ cancelled: true });
  });

  it('stops at once when the page cancels, and takes the code away', async () => {
    const abort = new AbortController();
    const signing = (await means({ sign: signer, fault: 'no-answer' }, { show: (what) => { shown.push(what); if (what === null) abort.abort(); } })).sign(paper, abort.signal);
    expect(await signing).toEqual({ cancelled: true });
    expect(shown.at(-1)).toBeNull();
  });

  it('gives up after its time limit, whether the phone is silent or the service says "not yet"', async () => {
    expect(await (await means({ sign: signer, fault: 'no-answer' }, { limitMs: 50 })).sign(paper)).toEqual({ problem: 'timeout' });
    await double?.close();
    expect(await (await means({ sign: signer, notYet: Number.POSITIVE_INFINITY }, { limitMs: 50 })).sign(paper)).toEqual({ problem: 'timeout' });
  });

  it.each<[Phone['fault'] & string, string]>([['down', 'service-unavailable'], ['html', 'answer-not-understood'], ['message', 'refused'], ['foreign-address', 'answer-not-understood']])(
    'service %s: %s', async (fault, problem) => {
      expect(await (await means({ sign: signer, fault })).sign(paper)).toMatchObject({ problem });
      expect(double?.seen.documents).toEqual([]);
    });

  it('a service that is not there is a problem and not an exception', async () => {
    const away = createEgovMobile({ service: 'http://127.0.0.1:1', show: () => undefined });
    expect(await away.sign(paper)).toMatchObject({ problem: 'service-unavailable' });
  });

  it('refuses what cannot be shown on the phone: a digest, a document above the limit', async () => {
    const small = await means({ sign: signer }, { maxDocument: 10 });
    const { data: _, ...rest } = paper;
    expect(await small.sign(paper)).toEqual({ problem: 'too-large' });
    expect(await small.sign({ ...rest, digest: new Uint8Array(32) })).toEqual({ problem: 'too-large' });
    expect(double?.seen.requests).toBe(0);
  });

  it('tells a signature by another person at once', async () => {
    expect(await (await means({ sign: signer })).sign({ ...paper, iin: '900101300123' })).toEqual({ problem: 'wrong-key' });
  });
});

describe('the contract', () => {
  const service = 'https://sigex.example/';
  const answer = { dataURL: '/a', signURL: 'https://sigex.example/b', eGovMobileLaunchLink: 'https://m.example/?link=https%3A%2F%2Fsigex.example%2Fq&apn=x', expireAt: 1_795_000_000 };
  it('reads addresses of the service only, and links of https only', () => {
    expect(readOperation(answer, service)).toEqual({
      dataUrl: 'https://sigex.example/a', signUrl: 'https://sigex.example/b', mobileLink: answer.eGovMobileLaunchLink, businessLink: null, picture: null, expiresAt: 1_795_000_000_000,
    });
    expect(readOperation({ ...answer, signURL: 'https://other.example/b' }, service)).toBeNull();
    expect(readOperation({ ...answer, eGovMobileLaunchLink: 'javascript:alert(1)' }, service)?.mobileLink).toBeNull();
    for (const wrong of [null, [], 'x', {}, { dataURL: 1 }]) expect(readOperation(wrong, service)).toBeNull();
  });
  it('the code says the address inside the link; a reader of codes reads it back', () => {
    const operation = readOperation(answer, service);
    const text = operation ? qrText(operation) : null;
    expect(text).toBe('mobileSign:https://sigex.example/q');
    const modules = encodeQR(text ?? '', 'raw', { ecc: 'medium', border: 4 });
    const scale = 4, side = modules.length * scale;
    const pixels = new Uint8Array(side * side * 4).map((_, at) => {
      const pixel = at >> 2;
      return at % 4 === 3 || !modules[Math.floor(Math.floor(pixel / side) / scale)]?.[Math.floor((pixel % side) / scale)] ? 255 : 0;
    });
    expect(decodeQR({ width: side, height: side, data: pixels })).toBe(text);
    expect(qrSvg(text ?? '')).toContain(`viewBox="0 0 ${modules.length} ${modules.length}"`);
  });
  it('reads signatures, a refusal and a wait, and nothing else', () => {
    const signed = { documentsToSign: [{ document: { file: { data: 'AA==' } } }] };
    expect(readSignatures(signed, 1)).toEqual({ signatures: ['AA=='] });
    expect(readSignatures(signed, 2)).toBeNull();
    expect(readSignatures({ status: 'CANCELED' }, 1)).toEqual({ cancelled: true });
    expect(readSignatures({ status: 'NEW' }, 1)).toEqual({ pending: true });
    for (const wrong of [null, {}, { documentsToSign: [{}] }, { documentsToSign: [{ document: { file: { data: 1 } } }] }]) expect(readSignatures(wrong, 1)).toBeNull();
  });
});
