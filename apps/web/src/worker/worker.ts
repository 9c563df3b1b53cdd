/**
 * The worker behind the inspections: it keeps the page and its parts, so that they open without a line. Of what the server answers about
 * persons it keeps nothing and sees nothing: requests to `/api` pass it by.
 */

/** Written in by the build (`precache.ts`): addresses of the page and of the parts of the inspections, and what names this set. */
const files: readonly string[] = JSON.parse('__FILES__') as readonly string[];
const shelf = 'kepil-__VERSION__';
const PAGE = '/index.html';
/** A line that gives no answer within this time is no line. */
const PATIENCE = 4000;

interface Extendable extends Event { waitUntil(work: Promise<unknown>): void }
interface Fetched extends Extendable { readonly request: Request; respondWith(answer: Promise<Response>): void }
interface Worker {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetched) => void): void;
}
const worker = globalThis as unknown as Worker;

worker.addEventListener('install', (event) => event.waitUntil((async () => {
  const cache = await caches.open(shelf);
  await cache.addAll(files.map((file) => new Request(file, { cache: file === PAGE ? 'reload' : 'default' })));
  await worker.skipWaiting();
})()));

worker.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('kepil-') && name !== shelf) await caches.delete(name);
  await worker.clients.claim();
})()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin || pathname === '/api' || pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (files.includes(pathname)) event.respondWith(file(request, pathname));
});

/** The newest page where there is a line, the kept one where there is none. */
async function page(request: Request): Promise<Response> {
  const kept = (): Promise<Response | undefined> => caches.match(PAGE, { cacheName: shelf });
  const fresh = fetch(request).then((answer) => (answer.status < 500 ? answer : undefined), () => undefined);
  const late = new Promise<undefined>((resolve) => { setTimeout(resolve, PATIENCE); });
  return (await Promise.race([fresh, late])) ?? (await kept()) ?? (await fresh) ?? Response.error();
}

/** Names carry a digest: what is kept under one never changes. */
const file = async (request: Request, path: string): Promise<Response> => (await caches.match(path, { cacheName: shelf })) ?? fetch(request);

export {};
