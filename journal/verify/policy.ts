/** Which witnesses somebody relies on, and which of them must have cosigned. */
import { cosignedAt, readKey } from './checkpoint.ts';
import type { ReadKey } from './checkpoint.ts';

export interface Policy {
  /** Keys of witnesses (`name+id+base64`), kept outside of the system. */
  readonly witnesses: readonly string[];
  /** Names of those who must have cosigned. */
  readonly require: readonly string[];
}

export const noPolicy: Policy = { witnesses: [], require: [] };

export interface Cosigned {
  readonly witness: string;
  /** Milliseconds UTC. */
  readonly at: number;
}

export interface WitnessFindings {
  readonly cosigned: readonly Cosigned[];
  /** Required and not there. */
  readonly missing: readonly string[];
  /** There under the witness's name and key, and not valid. */
  readonly wrong: readonly string[];
}

/** Thrown for a key that is none, and for a required name without a key: nothing could be checked against it. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
}

/** The keys of the policy. Throws `PolicyError`. */
export function witnessKeys({ witnesses, require }: Policy): readonly ReadKey[] {
  const keys = witnesses.map((text) => {
    const key = readKey(text, 4);
    if (key === null) throw new PolicyError(`Not the key of a witness: ${text.trim()}`);
    return key;
  });
  const unknown = require.find((name) => !keys.some((key) => key.name === name));
  if (unknown !== undefined) throw new PolicyError(`No key is given for the witness ${unknown}`);
  return keys;
}

/** Who of them has cosigned one of these notes of the same checkpoint. */
export function judgeWitnesses(notes: readonly string[], keys: readonly ReadKey[], require: readonly string[]): WitnessFindings {
  const cosigned: Cosigned[] = [];
  const wrong: string[] = [];
  for (const key of keys) {
    const answers = notes.map((note) => cosignedAt(note, key));
    const at = answers.find((answer) => typeof answer === 'number');
    if (at !== undefined) cosigned.push({ witness: key.name, at });
    else if (answers.includes('wrong')) wrong.push(key.name);
  }
  return { cosigned, wrong, missing: require.filter((name) => !cosigned.some((one) => one.witness === name)) };
}
