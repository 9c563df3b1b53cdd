/**
 * A sealed package of 2 GB against `zip -0` of the same files: rate of writing, with every byte hashed again on the way, and the peak
 * of memory of writing and of checking. Each run is a process of its own; both sides have their file on the disk when the time stops.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomFillSync } from 'node:crypto';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAuthority } from '@kepil/seal/authority/authority.ts';
import { writeInventory, type DocumentLine } from '@kepil/seal/package/inventory.ts';
import { inventorySignaturePathOf, pathOf, TAG } from '@kepil/seal/package/layout.ts';
import { limitRow, median, noteRow, rateRow, type Row } from '../measure.ts';

const DOCUMENTS = 800;
const BYTES = 2e9;
const VOLUMES = 8;
const ROUNDS = 3;
const AT = '2026-11-21T09:30:00Z';
const MB = 1e6;

/** @param bytes of all documents together; 6e9 shows that sizes beyond 4 GB work */
export async function packageRows({ bytes = BYTES, rounds = ROUNDS }: { readonly bytes?: number; readonly rounds?: number } = {}): Promise<Row[]> {
  const home = await mkdtemp(join(tmpdir(), 'kepil-bench-package-'));
  try {
    const folder = join(home, 'case');
    await makeCase(folder, bytes);
    const baseline = baselineHere();
    const ours: number[] = [], theirs: number[] = [], memory: number[] = [], checked: number[] = [], checking: number[] = [];
    // The first turn of each side warms the disk's cache and is not counted.
    for (let round = -1; round < rounds; round++) {
      const plain = await timed(baseline.command, baseline.args(join(home, 'plain.zip')), folder);
      await rm(join(home, 'plain.zip'), { force: true });
      const out = join(home, 'package.zip');
      const written = await timed(process.execPath, [runner, 'write', folder, out], folder);
      const size = (await stat(out)).size;
      if (size < bytes) throw new Error(`the package holds ${size} bytes of ${bytes}`);
      const read = await timed(process.execPath, [runner, 'verify', out], folder);
      await rm(out);
      if (round < 0) continue;
      theirs.push(bytes / plain.seconds);
      ours.push(bytes / written.seconds);
      memory.push(written.peak);
      checked.push(bytes / read.seconds);
      checking.push(read.peak);
    }
    const gb = `${(bytes / 1e9).toFixed(0)} GB in ${DOCUMENTS} documents`;
    return [
      rateRow(`sealed package of ${gb}, every byte hashed again, against ${baseline.name}`, median(ours) / MB, median(theirs) / MB, 0.8, 1, 'MB/s'),
      limitRow('peak memory of writing it', Math.max(...memory) / 2 ** 20, 'MB', 200, 150),
      limitRow('peak memory of checking it', Math.max(...checking) / 2 ** 20, 'MB', 200, 150),
      noteRow('checking it, archive, inventory and digests', median(checked) / MB, 'MB/s'),
    ];
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

const runner = fileURLToPath(new URL('package-run.ts', import.meta.url));

interface Baseline { readonly name: string; readonly command: string; readonly args: (out: string) => string[] }

/** `zip -0`; where it is not installed, Python's zipfile, which stores and checksums the same. Both end with the file on the disk, as ours does. */
function baselineHere(): Baseline {
  const has = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0 || spawnSync(tool, ['-v']).status === 0;
  if (has('zip')) return { name: '`zip -0`', command: 'sh', args: (out) => ['-c', `zip -0 -q -X -r "$1" data && sync "$1"`, 'sh', out] };
  if (has('python3')) return { name: 'Python zipfile, stored (no `zip` here)', command: 'python3', args: (out) => ['-c', PYTHON, out] };
  throw new Error('neither zip nor python3 is here: nothing to compare with');
}
const PYTHON = 'import os, sys, zipfile\nwith open(sys.argv[1], "wb") as out:\n  with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as z:\n    [z.write(os.path.join(d, f)) for d, _, fs in sorted(os.walk("data")) for f in sorted(fs)]\n  out.flush(); os.fsync(out.fileno())\n';

/** Wall time of the whole process, its start included; `peak` is what it says of itself, bytes. */
function timed(command: string, args: readonly string[], cwd: string): Promise<{ readonly seconds: number; readonly peak: number }> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (piece: Buffer) => { said += piece.toString(); });
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, peak: Number(/peak (\d+)/.exec(said)?.[1] ?? 0) });
      else reject(new Error(`${command} ended with ${code}: ${said}`));
    });
  });
}

/** A case folder: documents of random bytes (as PDFs they do not shrink), the inventory and its signature. */
async function makeCase(folder: string, bytes: number): Promise<void> {
  const each = Math.floor(bytes / DOCUMENTS);
  const content = Buffer.allocUnsafe(each);
  const documents: DocumentLine[] = [];
  for (let i = 0; i < DOCUMENTS; i++) {
    const vol = Math.floor((i * VOLUMES) / DOCUMENTS) + 1;
    const pos = i - Math.ceil(((vol - 1) * DOCUMENTS) / VOLUMES) + 1;
    const path = pathOf(vol, pos, 'pdf');
    randomFillSync(content);
    content.write('%PDF-1.7\n');
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), content);
    documents.push({ seq: i + 1, vol, pos, sheetFrom: pos * 10 - 9, sheetTo: pos * 10, docId: `doc-${i + 1}`, path, size: each, sha256: createHash('sha256').update(content).digest('hex'), sigs: [] });
  }
  const inventory = writeInventory({ case: '267500031000123', at: AT, signers: [{ role: 'investigator' }] }, documents);
  const authority = createAuthority({ clock: () => Date.parse(AT), algorithm: 'ECDSA' });
  const { key, certificate } = authority.issue({ holder: { surname: 'Иванов', name: 'Иван', iin: '900101300123' }, purpose: 'signing' });
  await writeFile(join(folder, TAG.inventory), inventory);
  await writeFile(join(folder, inventorySignaturePathOf('investigator')), authority.signCms({ key, certificate, content: inventory }));
}
