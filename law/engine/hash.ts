/** Content address of a rule set: results name the law that they were computed with. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { RuleSet } from './norm.ts';

const known = new WeakMap<RuleSet, string>();

/** SHA-256 (hex) over the canonical JSON of norms, parameters, states and vocabulary; texts for people included. */
export function ruleSetHash(ruleSet: RuleSet): string {
  let hash = known.get(ruleSet);
  if (hash === undefined) known.set(ruleSet, hash = bytesToHex(sha256(utf8ToBytes(canonical(ruleSet)))));
  return hash;
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, v]) => `${JSON.stringify(key)}:${canonical(v)}`).join(',')}}`;
}
