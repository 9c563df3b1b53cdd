import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precache } from './precache.ts';

/** Where `npm run dev` sends `/api`; the build knows no address but its own. */
const server = process.env['KEPIL_SERVER'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react(), precache()],
  build: {
    target: 'es2022',
    // The content security policy allows no data: fonts and no inline module preload.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    sourcemap: false,
    rolldownOptions: {
      // The worker has one address for ever and stands alone; everything else carries its digest in its name.
      input: { index: 'index.html', worker: 'src/worker/worker.ts' },
      output: { entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js') },
    },
  },
  server: { proxy: { '/api': { target: server } } },
});
