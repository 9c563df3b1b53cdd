/** What every journey needs: a person at a screen, the server's own answer beside it, and the check of accessibility. */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Board, BoardRow, Hello } from '@kepil/modules/contract.ts';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';

export type Language = 'kk' | 'ru' | 'en';

/** Whoever waits longer for a page on a loaded machine of two cores than this waits for something that does not come. */
const PATIENCE = 20_000;

let browser: Promise<Browser> | undefined;
const theBrowser = (): Promise<Browser> => (browser ??= chromium.connect(inject('browser')));

export interface Person {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The server asked directly, with the session of this person. */
  readonly api: Api;
  /** Errors of scripts and of the content policy that the page has met. */
  readonly errors: string[];
}

export interface Api {
  get<T>(path: string): Promise<T>;
  post(path: string, body: unknown): Promise<Answer>;
  patch(path: string, body: unknown): Promise<Answer>;
}

interface Answer { readonly status: number; readonly body: unknown }

export interface Seat {
  readonly language?: Language;
  readonly size?: { readonly width: number; readonly height: number };
  /** False: at the door, not signed in. */
  readonly signedIn?: boolean;
}

/** A demonstration account at a screen of its own; everything is closed when the test ends. Fails the test on an error of a script. */
export async function sitDown(login: string, { language = 'ru', size = { width: 1366, height: 768 }, signedIn = true }: Seat = {}): Promise<Person> {
  const context = await (await theBrowser()).newContext({ baseURL: inject('address'), viewport: size, locale: language, timezoneId: 'Europe/London' });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript((chosen) => { if (location.protocol.startsWith('http') && localStorage.getItem('kepil.language') === null) localStorage.setItem('kepil.language', chosen); }, language);
  const api = apiOf(context);
  if (signedIn) {
    await signInDirectly(api, login);
    await api.patch('/api/me', { language });
  }
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const said: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) errors.push(message.text());
    if (message.type() === 'error') said.push(message.text().slice(0, 500));
  });
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') {
      await keepPicture(page, `${task.name}-${login}`);
      if (said.length > 0) console.log(`the console of ${login} said:\n${said.slice(-8).join('\n')}`);
    }
    await context.close();
    expect(errors, 'errors of scripts on the page').toEqual([]);
  });
  return { page, context, api, errors };
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = join(tmpdir(), 'kepil-journeys-failed');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name.replace(/[^\p{L}\d]+/gu, '-').slice(0, 80)}.png`);
  await page.screenshot({ path }).then(() => console.log(`at ${page.url()}, seen in ${path}`), () => undefined);
}

async function signInDirectly(api: Api, login: string): Promise<void> {
  const hello = await api.get<Hello>('/api/hello');
  const account = hello.accounts.find((one) => one.login === login);
  if (!account) throw new Error(`no demonstration account ${login}`);
  const { status } = await api.post('/api/sign-in', { login, password: account.password });
  expect(status, `sign-in of ${login}`).toBe(200);
}

function apiOf({ request }: BrowserContext): Api {
  // A program that is no browser says so; see platform/http/security.ts.
  const headers = { 'x-kepil-client': 'journeys' };
  const send = async (method: 'post' | 'patch', path: string, data: unknown): Promise<Answer> => {
    const answer = await request[method](path, { headers, data });
    const text = await answer.text();
    return { status: answer.status(), body: text === '' ? null : (JSON.parse(text) as unknown) };
  };
  return {
    async get<T>(path: string) {
      const answer = await request.get(path, { headers });
      if (!answer.ok()) throw new Error(`GET ${path}: ${answer.status()} ${await answer.text()}`);
      return (await answer.json()) as T;
    },
    post: (path, data) => send('post', path, data),
    patch: (path, data) => send('patch', path, data),
  };
}

/** WCAG 2.2 AA as far as a machine can see it. `within`: a dialog alone; targets half hidden behind it are not to be hit. */
export async function expectAccessible(page: Page, what: string, within = ':root'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(within).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).setLegacyMode(true).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.slice(0, 3).map(({ target, html }) => `${String(target)}  ${html.slice(0, 160)}`).join('\n    ')}`);
  expect(found, `accessibility of ${what}`).toEqual([]);
}

/** The first person on this account's board to whom it applies; the demonstration always has one, or the test says so. */
export async function someone(api: Api, query: string, fits: (row: BoardRow) => boolean = () => true): Promise<BoardRow> {
  const { rows } = await api.get<Board>(`/api/board?limit=200${query ? `&${query}` : ''}`);
  const found = rows.find(fits);
  if (!found) throw new Error(`nobody on the board for ${query}`);
  return found;
}

/** The heading of the page as it stands once the data are there. */
export const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });

/** What the browser has the focus on: its role and name as assistive technology is told them. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return '';
    const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
    const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
    return `${element.getAttribute('role') ?? element.tagName.toLowerCase()}: ${element.getAttribute('aria-label') ?? (labelled || label || (element.textContent ?? '').trim())}`;
  });
}

