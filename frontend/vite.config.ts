import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import packages from './package.json' with { type: 'json' };

const pdfFiles = `assets/pdfjs-${packages.dependencies['pdfjs-dist']}`;

/**
 * What the PDF viewer loads by name while it reads a file: Chinese character maps, the fonts every PDF may count on, decoders.
 * Their address carries the version, so that browsers may keep them.
 */
function pdfCompanions(): Plugin {
  const from = fileURLToPath(new URL('node_modules/pdfjs-dist', import.meta.url));
  return {
    name: 'pdf-companions',
    generateBundle() {
      for (const folder of ['cmaps', 'standard_fonts', 'wasm', 'iccs']) {
        for (const file of readdirSync(join(from, folder))) {
          const source = readFileSync(join(from, folder, file));
          this.emitFile({ type: 'asset', fileName: `${pdfFiles}/${folder}/${file}`, source });
        }
      }
    },
    configureServer(server) {
      server.middlewares.use(`/${pdfFiles}`, (request, response) => {
        response.end(readFileSync(join(from, new URL(request.url ?? '', 'http://local').pathname)));
      });
    },
  };
}

export default defineConfig({
  plugins: [react(), pdfCompanions()],
  define: { PDF_FILES: JSON.stringify(`/${pdfFiles}/`) },
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { outDir: 'dist', manifest: true, target: 'es2022' },
  server: { proxy: { '/api': process.env.BACKEND_URL ?? 'http://localhost:8080' } },
  test: {
    env: { TZ: 'UTC' },
    // A simulated document takes a second a file to set up: what renders nothing does without.
    projects: [
      { extends: true, test: { name: 'functions', include: ['src/**/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['src/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['src/ui/testing/setup.ts'],
        },
      },
    ],
  },
});
