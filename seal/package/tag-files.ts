/** The files of BagIt that stand beside the inventory, and what they must say about it. */
import { DECLARATION, TAG } from './layout.ts';
import type { Inventory } from './inventory.ts';
import type { Problem } from './problem.ts';

const LINE = /^([0-9a-f]{64}) {2}([\x21-\x7e]+)$/;

export interface Manifest { readonly digests: ReadonlyMap<string, string>; readonly problems: readonly Problem[] }

/** `name` is the manifest's own, for the place of a problem. */
export function readManifest(name: string, bytes: Uint8Array): Manifest {
  const digests = new Map<string, string>();
  const problems: Problem[] = [];
  const text = Buffer.from(bytes).toString('latin1');
  const lines = text.split('\n');
  if (lines.pop() !== '') problems.push({ code: 'manifest-malformed', entry: name, line: lines.length + 1 });
  for (const [i, line] of lines.entries()) {
    const [, digest, path] = LINE.exec(line) ?? [];
    if (digest === undefined || path === undefined || digests.has(path)) problems.push({ code: 'manifest-malformed', entry: name, line: i + 1 });
    else digests.set(path, digest);
  }
  return { digests, problems };
}

/** A manifest against the digests that are true: each file listed once and nothing else. */
export function manifestProblems(name: string, { digests }: Manifest, actual: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = [];
  for (const [path, sha256] of actual) {
    const said = digests.get(path);
    if (said === undefined) problems.push({ code: 'manifest-unlisted', entry: path });
    else if (said !== sha256) problems.push({ code: 'manifest-differs', entry: path });
  }
  for (const path of digests.keys()) if (!actual.has(path) && path !== name) problems.push({ code: 'manifest-missing', entry: path });
  return problems;
}

export function declarationProblems(bytes: Uint8Array): Problem[] {
  return Buffer.from(bytes).toString('latin1') === DECLARATION ? [] : [{ code: 'bag-declaration', entry: TAG.declaration }];
}

/** @param payload octets and number of the files under `data/` */
export function infoProblems(bytes: Uint8Array, { head }: Inventory, payload: { readonly octets: number; readonly files: number }): Problem[] {
  const fields = new Map(Buffer.from(bytes).toString('utf8').split('\n').filter((line) => line !== '').map((line) => {
    const colon = line.indexOf(': ');
    return [line.slice(0, Math.max(colon, 0)), line.slice(colon + 2)];
  }));
  const expected = { 'External-Identifier': head.case, 'Payload-Oxum': `${payload.octets}.${payload.files}` };
  return Object.entries(expected).filter(([field, value]) => fields.get(field) !== value).map(([field, value]): Problem => ({ code: 'bag-info', entry: TAG.info, field, expected: value, found: fields.get(field) ?? '—' }));
}
