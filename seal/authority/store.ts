/** The authority of one installation, kept in a file that only its owner may read: a demonstration that is started again knows its keys. */
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Instant } from '@kepil/law/time/instant.ts';
import { createAuthority, type Authority, type AuthorityState } from './authority.ts';
import { KEY_ALGORITHMS, type KeyAlgorithm } from './keys.ts';

export interface StoreOptions {
  readonly clock: () => Instant;
  /** Of a new authority; a stored one keeps its own. */
  readonly algorithm: KeyAlgorithm;
}

/** The authority kept at `path`, or a new one, written there at once and after each change. Throws when the file is there and is not one: its keys may be needed. */
export function openAuthority(path: string, { clock, algorithm }: StoreOptions): Authority {
  const changed = (state: AuthorityState): void => keep(path, state);
  if (!existsSync(path)) return createAuthority({ clock, algorithm, changed });
  chmodSync(path, 0o600);
  const state = readState(path);
  return createAuthority({ clock, algorithm: state.algorithm, state, changed });
}

/** Written beside and moved over, so that a cut of power leaves the old or the new state. */
function keep(path: string, state: AuthorityState): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const fresh = `${path}.new`;
  writeFileSync(fresh, JSON.stringify(state), { mode: 0o600, flush: true });
  chmodSync(fresh, 0o600);
  renameSync(fresh, path);
}

function readState(path: string): AuthorityState {
  let state: unknown;
  try { state = JSON.parse(readFileSync(path, 'utf8')); } catch { state = null; }
  if (!isState(state)) throw new Error(`${path} is not a stored training authority; move it away to have a new one made`);
  return state;
}

const isState = (value: unknown): value is AuthorityState =>
  typeof value === 'object' && value !== null && 'version' in value && value.version === 1 && 'own' in value && 'issued' in value && Array.isArray(value.issued)
  && 'algorithm' in value && KEY_ALGORITHMS.some((algorithm) => algorithm === value.algorithm);
