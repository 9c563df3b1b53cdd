import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openAuthority } from './store.ts';

const options = { clock: () => Date.UTC(2026, 10, 21), algorithm: 'ECDSA' } as const;
const holder = { surname: 'Әбенов', name: 'Қанат', iin: '850712400421' };
let home: string;
beforeEach(() => { home = mkdtempSync(join(tmpdir(), 'kepil-store-')); });
afterEach(() => rmSync(home, { recursive: true, force: true }));
const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

it('is the same authority after a restart, with its keys and what it has revoked; only the owner may read the file', () => {
  const path = join(home, 'training', 'authority.json');
  const first = openAuthority(path, options);
  const { serial } = first.issue({ holder, purpose: 'signing' });
  first.revoke(serial, Date.UTC(2026, 10, 1), 'superseded');
  const kept = first.keyOf(holder, 'signing').serial;
  expect([mode(path), readdirSync(join(home, 'training'))]).toEqual(['600', ['authority.json']]);
  chmodSync(path, 0o644);
  const second = openAuthority(path, { ...options, algorithm: 'RSA' });
  expect(mode(path)).toBe('600');
  expect([second.algorithm, second.keyOf(holder, 'signing').serial, Buffer.from(second.root).equals(first.root)]).toEqual(['ECDSA', kept, true]);
  expect(kept).not.toBe(serial);
});

it.each(['', 'not json', '{"version":2}', '[]'])('a file that is something else is left as it is: %j', (text) => {
  const path = join(home, 'authority.json');
  writeFileSync(path, text);
  expect(() => openAuthority(path, options)).toThrow(/is not a stored training authority/);
  expect(readFileSync(path, 'utf8')).toBe(text);
});
