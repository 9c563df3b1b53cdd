/** What a prosecutor does on a tablet, step by step, in the language of the screen; and what can be read there without the passphrase. */
import type { Hello } from '@kepil/modules/contract.ts';
import type { InspectionDone } from '@kepil/modules/supervision/inspection/contract.ts';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Api, Language } from './journey.ts';
import type { Tablet } from './tablet.ts';

const address = inject('address');
export const headers = { 'x-kepil-client': 'journeys' };

/** Signed in on a tablet in the language. */
export async function takeUp(tablet: Tablet, login: string, language: Language): Promise<Page> {
  const page = await tablet.on(`${address}/sign-in`);
  const { request } = tablet.context;
  expect((await request.post(`${address}/api/sign-in`, { headers, data: { login, password: await passwordOf(tablet, login) } })).status()).toBe(200);
  await request.patch(`${address}/api/me`, { headers, data: { language } });
  await page.evaluate((chosen) => localStorage.setItem('kepil.language', chosen), language);
  await page.reload();
  return page;
}

export async function passwordOf(tablet: Tablet, login: string): Promise<string> {
  const { accounts } = (await (await tablet.context.request.get(`${address}/api/hello`, { headers })).json()) as Hello;
  return accounts.find((one) => one.login === login)?.password ?? '';
}

/** Recorded since an instant. */
export const done = async (api: Api, place: string, since: number): Promise<InspectionDone[]> => (await api.get<{ rows: InspectionDone[] }>(`/api/places/${place}/inspections?since=${since}`)).rows;
export const PHRASE = 'жеті қара тас 7';
export const words = {
  ru: { take: /^Взять с собой/, begin: 'Начать проверку', phrase: 'Кодовая фраза', again: 'Кодовая фраза ещё раз', set: 'Установить фразу', unlock: 'Открыть', locked: 'Планшет заперт' },
  kk: { take: /^Өзіммен бірге алу/, begin: 'Тексеруді бастау', phrase: 'Құпия тіркес', again: 'Құпия тіркес тағы бір рет', set: 'Тіркесті орнату', unlock: 'Ашу', locked: 'Планшет құлыпталған' },
} as const;
export type Spoken = keyof typeof words;

export async function setPassphrase(page: Page, lang: Spoken): Promise<void> {
  await page.getByLabel(words[lang].phrase, { exact: true }).fill(PHRASE);
  await page.getByLabel(words[lang].again, { exact: true }).fill(PHRASE);
  await page.getByRole('button', { name: words[lang].set }).click();
}
export async function unlock(page: Page, lang: Spoken, phrase = PHRASE): Promise<void> {
  // The browser writes the choice of language down some seconds later: one that was killed before has forgotten it.
  const inEnglish = page.getByLabel('Passphrase', { exact: true });
  await inEnglish.or(page.getByLabel(words[lang].phrase, { exact: true })).waitFor();
  if (await inEnglish.isVisible()) await page.locator(`button[lang="${lang}"]`).click();
  await page.getByLabel(words[lang].phrase, { exact: true }).fill(phrase);
  await page.getByRole('button', { name: words[lang].unlock, exact: true }).click();
}
export async function takeAlong(page: Page, place: string, lang: Spoken): Promise<void> {
  await page.locator(`li[data-place="${place}"]`).getByRole('button', { name: words[lang].take }).click();
  const [kept, asked] = [page.locator(`li[data-place="${place}"]`).getByRole('button', { name: words[lang].begin }), page.getByLabel(words[lang].again, { exact: true })];
  await kept.or(asked).waitFor();
  if (await asked.isVisible()) await setPassphrase(page, lang);
  await kept.waitFor();
}

/** Every shelf, cache and line that the page can reach, as text in the two ways in which words are written; and where a word was found in it. */
export async function foundIn(page: Page, planted: readonly string[]): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const found: string[] = [];
    const look = (where: string, bytes: Uint8Array | string): void => {
      const texts = typeof bytes === 'string' ? [bytes] : [new TextDecoder().decode(bytes), new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)), new TextDecoder('utf-16le').decode(bytes.subarray(1, 1 + ((bytes.length - 1) & ~1)))];
      for (const word of wanted) if (texts.some((text) => text.includes(word))) found.push(`${where}: ${word}`);
    };
    const walk = (where: string, value: unknown): void => {
      if (typeof value === 'string') look(where, value);
      else if (value instanceof ArrayBuffer) look(where, new Uint8Array(value));
      else if (ArrayBuffer.isView(value)) look(where, new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      else if (typeof value === 'object' && value !== null) for (const [name, own] of Object.entries(value)) { look(where, name); walk(`${where}.${name}`, own); }
    };
    let rows = 0;
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => { const opening = indexedDB.open(name); opening.onsuccess = () => resolve(opening.result); opening.onerror = () => reject(new Error(name)); });
      for (const shelf of db.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve, reject) => { const asked = db.transaction(shelf).objectStore(shelf).getAll(); asked.onsuccess = () => resolve(asked.result as unknown[]); asked.onerror = () => reject(new Error(shelf)); });
        rows += all.length;
        walk(`${name}/${shelf}`, all);
      }
      db.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) { look(`cache ${name}`, decodeURIComponent(request.url)); look(`cache ${request.url}`, new Uint8Array(await (await cache.match(request))?.arrayBuffer() ?? new ArrayBuffer(0))); }
    }
    for (const [name, lines] of [['localStorage', localStorage], ['sessionStorage', sessionStorage]] as const) for (const key of Object.keys(lines)) { look(name, key); look(name, lines.getItem(key) ?? ''); }
    look('address', decodeURIComponent(location.href));
    look('title', document.title);
    if (rows === 0) found.push('nothing is kept at all');
    return found;
  }, planted);
}
export const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`);
export const section = (page: Page, name: string | RegExp) => page.getByRole('navigation', { name: /Разделы проверки|Тексеру бөлімдері/ }).getByRole('button', { name });
export const keptNow = (page: Page) => page.locator('[role="status"][data-saved]').waitFor();
