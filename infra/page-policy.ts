/**
 * What a page of the app may load and do: its own files and nothing from a third party, no code or style that stands in the page or
 * is made from text, and as a script's address only what the app's one policy lets through. `connect` lists whom it talks to beside
 * its own API: the sign-in. `wasm-unsafe-eval` lets the device's own key derivation (Argon2id) be compiled, and no script.
 */
export function contentSecurityPolicy(connect: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    `connect-src ${["'self'", ...connect].join(' ')}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types homeward',
  ].join('; ');
}

/** The camera reads the code on minutes; nothing else of a device is asked for. */
const permissions = [
  'camera=(self)',
  'geolocation=()',
  'microphone=()',
  'payment=()',
  'usb=()',
  'serial=()',
  'bluetooth=()',
  'midi=()',
  'display-capture=()',
  'browsing-topics=()',
];

/** Headers of every answer, pages and data, beside those that CloudFront has a setting for. */
export const plainPageHeaders: Readonly<Record<string, string>> = {
  'Permissions-Policy': permissions.join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'X-DNS-Prefetch-Control': 'off',
  'X-Permitted-Cross-Domain-Policies': 'none',
};
