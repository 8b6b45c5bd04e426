import { routes } from '@homeward/api/routes';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityPolicy, plainPageHeaders } from '../../infra/page-policy.ts';
import { early } from './build/early.ts';
import { installable } from './build/installable.ts';
import { noJsonSchema } from './build/no-json-schema.ts';
import { chunksOfTheDesk } from './build/one-chunk.ts';
import { wordsInTwoParts } from './build/words-in-two-parts.ts';

/** Where each operation is, read from the one list when the app is built: the browser needs no schema to find a path. */
const paths = Object.fromEntries(routes.map(({ operationId, method, path }) => [operationId, [method, path]]));

const headers = JSON.stringify([contentSecurityPolicy([]), plainPageHeaders]);

/** The longer names first: an alias takes whatever begins like it. */
const asPreact = [
  { find: 'react-dom/client', replacement: 'preact/compat/client' },
  { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
];

const chunks = chunksOfTheDesk();

/** Two builds: `demo` for one machine, with the sign-in switcher; `deploy` without a trace of it. */
export default defineConfig(({ mode, command }) => ({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), wordsInTwoParts(mode === 'demo'), noJsonSchema, early, ...installable(headers)],
  define: {
    __DEMO__: JSON.stringify(mode === 'demo'),
    __BUILT__: JSON.stringify(command === 'build'),
    __PATHS__: JSON.stringify(paths),
  },
  // The same components on a runtime of a tenth of the size: what a bad line has to carry decides (DECISIONS 124).
  resolve: { alias: asPreact },
  css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: [`${import.meta.dirname}/../../node_modules`] } } },
  build: {
    outDir: `dist/${mode === 'demo' ? 'demo' : 'deploy'}`,
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    // The page's policy allows nothing inline: no data: addresses, no polyfill script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      // How long our own plugins take is nothing to say at a terminal.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // What the entry needs before the app is there.
            { name: 'entry', test: /way-back\.ts$|vite[\\/]preload-helper/, priority: 3 },
            { name: 'react', test: /node_modules[\\/]preact[\\/]/, priority: 2 },
            { name: 'app', test: chunks.first, priority: 1 },
            { name: 'form', test: chunks.form, priority: 1 },
            { name: 'rules', test: chunks.rules, priority: 1 },
          ],
        },
      },
    },
  },
}));
