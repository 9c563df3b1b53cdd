/** The long runs before a release: `npm run soak` (the journal under `kill -9`), `npm run soak -- seal` (signatures and their files, bent). */
const runs: Readonly<Record<string, () => Promise<unknown>>> = {
  journal: () => import('../journal/soak.ts'),
  seal: async () => (await import('../seal/fuzz.ts')).run(),
};

const [asked = 'journal'] = process.argv.slice(2);
const run = runs[asked];
if (!run) {
  process.stderr.write(`Unknown: ${asked}. There are: ${Object.keys(runs).join(', ')}.\n`);
  process.exitCode = 2;
} else await run();
