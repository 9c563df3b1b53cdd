/**
 * Signing in a demonstration: a training authority of its own, whose certificates say in their names that they are not real, and a double
 * of NCALayer at an address of this very server that holds the keys of the demonstration's accounts. Only where the whole republic is
 * invented: an installation with real people never trusts this authority.
 */
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { House } from '@kepil/modules/house.ts';
import { sessionCookie, type Http } from '@kepil/platform/http/server.ts';
import { Judge } from '@kepil/platform/signatures/judge.ts';
import type { Holder } from '@kepil/seal/authority/names.ts';
import { openAuthority } from '@kepil/seal/authority/store.ts';
import { createNcalayerDouble, type NcalayerDouble } from '@kepil/seal/ncalayer/double.ts';
import { toAskAbout } from '@kepil/seal/revocation/ask.ts';
import { kazakhTrust, trustWith } from '@kepil/seal/roots/kazakh.ts';

export interface Training {
  readonly judge: Judge;
  /** What signs; tests tell it what to do next. */
  readonly double: NcalayerDouble;
  /** Serves it at `trainingPath` of this server. */
  attach(app: Http, house: House): void;
  close(): Promise<void>;
}

export const trainingPath = '/api/training/ncalayer';

/** A paper of ours in base64 fits many times over. */
const MOST_BYTES = 8 << 20;
/** Open at once, and how long each: a signing opens one and closes it. */
const MOST_SOCKETS = 100;
const SOCKET_MS = 10 * 60_000;

export function openTraining(home: string, now: () => number): Training {
  const authority = openAuthority(join(home, 'training-authority.json'), { clock: now, algorithm: 'GOST 34.10-2015 512' });
  const double = createNcalayerDouble({ authority, clock: now, maxMessage: MOST_BYTES });
  const judge = new Judge({
    trust: trustWith(kazakhTrust(), { roots: [authority.root], intermediates: [authority.intermediate] }),
    revocation: 'required',
    revocationOf: async ({ cms }, trust) => {
      const about = toAskAbout(cms, trust);
      const nonce = randomBytes(16);
      return about ? { ocsp: [authority.ocsp(about.certificate.serial, { nonce })], ocspNonces: [nonce] } : { ocsp: [], ocspNonces: [] };
    },
  });
  return {
    judge, double,
    attach(app, house) {
      const opened = new Set<Duplex>();
      app.server.on('upgrade', (request, socket: Duplex, head: Buffer) => {
        // Whoever goes away in the middle, or sends what is no address, is nobody's trouble but his own.
        socket.on('error', () => socket.destroy());
        const [path, query] = (request.url ?? '').split('?', 2);
        if (path !== trainingPath) { refuse(socket, '404 Not Found'); return; }
        if (opened.size >= MOST_SOCKETS) { refuse(socket, '503 Service Unavailable'); return; }
        opened.add(socket);
        const end = setTimeout(() => socket.destroy(), SOCKET_MS).unref();
        socket.once('close', () => { opened.delete(socket); clearTimeout(end); });
        const token = new RegExp(`(?:^|;\\s*)${sessionCookie(house.config)}=([^;]+)`).exec(request.headers.cookie ?? '')?.[1];
        holderOf(house, token, new URLSearchParams(query).get('login')).then(
          (holder) => { if (holder) double.handleUpgrade(request, socket, head, holder); else refuse(socket, '401 Unauthorized'); },
          () => socket.destroy(),
        );
      });
    },
    close: () => double.close(),
  };
}

const refuse = (socket: Duplex, status: string): void => { socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`); };

interface Row { name: string; iin: string | null; body: string | null; bin: string | null }

/** Whose key it is: that of the session; before there is one, of the demonstration account that the sign-in page has chosen. */
async function holderOf(house: House, token: string | undefined, login: string | null): Promise<Holder | null> {
  const resumed = token === undefined ? null : await house.sessions.resume(token);
  const { rows } = await house.pool.query<Row>(
    `select a.name, a.iin, coalesce(o.name, p.name) ->> 'ru' as body, coalesce(o.bin, p.bin) as bin from account a left join office o on o.id = a.office left join place p on p.id = a.place
     where a.disabled_at is null and case when $1::text is not null then a.id = $1 else a.demo and lower(a.login) = lower($2) end`, [resumed?.principal.account ?? null, login]);
  const [row] = rows;
  if (!row || row.iin === null) return null;
  const [surname = row.name, ...rest] = row.name.split(' ');
  return { surname, name: rest.join(' ') || '—', iin: row.iin, ...(row.body !== null && row.bin !== null ? { body: { name: row.body, bin: row.bin } } : {}) };
}
