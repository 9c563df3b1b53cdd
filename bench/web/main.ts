/** The first visit in a real browser with an empty cache: every byte from the address typed to the board with its rows. */
import { chromium, type CDPSession } from 'playwright-core';
import { launchBrowser } from '@kepil/e2e/browser.ts';
import type { Sizes } from '../main.ts';
import { limitRow, noteRow, type Row } from '../measure.ts';
import { dataFolder, startServer } from '../serving/server.ts';

const HELD = 600;
const [AT_MOST, AIM] = [300, 200];

interface Fetched {
  readonly path: string;
  readonly type: string;
  encoding: string;
  /** Body as it came over the line. */
  bytes: number;
}

export async function webRows({ held = HELD }: Sizes): Promise<Row[]> {
  const { home, remove } = await dataFolder();
  try {
    const server = await startServer(home, { KEPIL_DEMO_HELD: String(held) });
    const browser = await launchBrowser();
    try {
      const rows: Row[] = [];
      for (const language of ['ru', 'kk', 'en'] as const) rows.push(...rowsOf(language, await firstVisit(browser.endpoint, server.address, language)));
      return rows;
    } finally {
      await browser.close();
      await server.stop();
    }
  } finally {
    await remove();
  }
}

/** Opens the door, signs in by the demonstration's button, waits for the board's rows and for the line to fall silent. */
async function firstVisit(endpoint: string, address: string, language: string): Promise<Fetched[]> {
  const browser = await chromium.connect(endpoint);
  try {
    // The server would rather send Brotli; the figure is asked for in gzip.
    const context = await browser.newContext({ locale: language, viewport: { width: 1366, height: 768 }, extraHTTPHeaders: { 'accept-encoding': 'gzip' } });
    // The account's own language would win over the browser's; whoever has chosen one keeps it.
    await context.addInitScript((chosen) => { if (location.protocol.startsWith('http')) localStorage.setItem('kepil.language', chosen); }, language);
    const page = await context.newPage();
    const fetched = await listen(await context.newCDPSession(page));
    await page.goto(address);
    await page.waitForURL(/\/sign-in/);
    await page.getByRole('button', { name: 'prosecutor-republic' }).click();
    await page.locator('form button[type=submit]').click();
    await page.waitForURL(/\/board/);
    await page.locator('a[href^="/episodes/"]').first().waitFor();
    await page.waitForLoadState('networkidle');
    const shown = await page.evaluate(() => document.documentElement.lang);
    if (shown !== language) throw new Error(`the board is in ${shown}, not in ${language}`);
    return fetched();
  } finally {
    await browser.close();
  }
}

async function listen(session: CDPSession): Promise<() => Fetched[]> {
  const found = new Map<string, Fetched>();
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    if (!response.url.startsWith('http') || response.fromDiskCache) return;
    const encoding = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-encoding')?.[1] ?? 'none';
    found.set(requestId, { path: new URL(response.url).pathname, type, encoding, bytes: 0 });
  });
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const one = found.get(requestId);
    if (one) one.bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => [...found.values()];
}

function rowsOf(language: string, fetched: readonly Fetched[]): Row[] {
  const packed = fetched.filter(({ encoding }) => encoding !== 'none');
  if (packed.length === 0 || packed.some(({ encoding }) => encoding !== 'gzip')) throw new Error(`not gzip: ${JSON.stringify(fetched.map(({ path, encoding }) => `${path} ${encoding}`))}`);
  const kilobytes = (of: readonly Fetched[]): number => of.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const application = fetched.filter(({ path }) => !path.startsWith('/api/'));
  const part = (type: string): string => `${type} ${Math.round(kilobytes(application.filter((one) => one.type === type)))}`;
  console.log(`${language}: ${[...fetched].sort((a, b) => b.bytes - a.bytes).slice(0, 12).map(({ path, bytes }) => `${path.split('/').at(-1)} ${(bytes / 1000).toFixed(1)}`).join(' · ')}`);
  if (language !== 'ru') return [limitRow(`the same in ${language}`, kilobytes(application), 'KB', AT_MOST, AIM)];
  return [
    limitRow(`first load from the address to the board, gzip, ${application.length} files: ${['Document', 'Script', 'Stylesheet', 'Font'].map(part).join(', ')} KB`, kilobytes(application), 'KB', AT_MOST, AIM),
    noteRow('the same with the data of the first board (sign-in, 100 rows, lists)', kilobytes(fetched), 'KB'),
  ];
}
