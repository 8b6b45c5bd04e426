import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { precache } from './precache.ts';

/** Addresses that are no page of the app: its API, what describes it, the sign-in, and files. */
const noPages = [/^\/(v1|docs|dev|issuer|keys|\.well-known)(\/|$)/, /^[^?]*\.[a-z0-9]+(\?|$)/i];

const manifest = {
  id: '/',
  name: 'ត្រឡប់ទៅផ្ទះ · Homeward',
  short_name: 'Homeward',
  lang: 'km',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  theme_color: '#12436d',
  background_color: '#ffffff',
  icons: [
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
} as const;

function withHeaders<Entry extends { readonly url: string; revision: string | null }>(entry: Entry, headers: string) {
  if (entry.url !== 'index.html') return entry;
  return { ...entry, revision: createHash('sha256').update(`${entry.revision}${headers}`).digest('hex').slice(0, 32) };
}

/**
 * The app can be installed and opens without a network. Its worker keeps files of the app and nothing else: no answer of `/v1` is
 * ever kept. A new version waits until somebody asks for it (`update/`). The page is kept with the headers it came with, so another
 * set of `headers` is another version of it.
 */
export function installable(headers: string): readonly Plugin[] {
  const { plugin, keeps } = precache();
  const worker = VitePWA({
    filename: 'sw.js',
    registerType: 'prompt',
    injectRegister: false,
    includeManifestIcons: false,
    manifest: { ...manifest, icons: [...manifest.icons] },
    workbox: {
      inlineWorkboxRuntime: true,
      sourcemap: false,
      // The first visit is kept from its first minute on; a new worker still waits.
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      globPatterns: ['**/*.{html,js,css,svg,png,woff2}'],
      globIgnores: ['.vite/**', 'sw.js'],
      maximumFileSizeToCacheInBytes: 1_000_000,
      dontCacheBustURLsMatching: /^assets\//,
      manifestTransforms: [
        (entries) => ({
          manifest: entries.filter(({ url }) => keeps(url)).map((entry) => withHeaders(entry, headers)),
          warnings: [],
        }),
      ],
      navigateFallback: '/index.html',
      navigateFallbackDenylist: noPages,
      runtimeCaching: [
        // Where the app is and who signs people in; the public keys of minutes. Whatever is newer comes first.
        {
          urlPattern: /\/(config|keys\/minutes)\.json$/,
          handler: 'NetworkFirst',
          options: { cacheName: 'place', networkTimeoutSeconds: 3, cacheableResponse: { statuses: [200] } },
        },
        // A page of another desk, a language: once opened, it stays.
        {
          urlPattern: /\/assets\/[^/]+\.(js|css|woff2)$/,
          handler: 'CacheFirst',
          options: {
            cacheName: 'opened',
            expiration: { maxEntries: 150 },
            cacheableResponse: { statuses: [200] },
          },
        },
      ],
    },
  });
  return [plugin, ...(worker as readonly Plugin[])];
}
