import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { settled } from './browser.ts';
import { authorize } from './issuer.ts';

/** The way back from the sign-in: an address that signs somebody in once, and what the tab remembers of having left. */
export type Arrival = { readonly address: string; readonly remembered: string };

/** A role comes back from the sign-in to a page: one load of the app, as it is each morning. */
export function arrivalAt(origin: string, role: string, returnTo: string): Arrival {
  const [state, nonce] = [randomUUID(), randomUUID()];
  const address = authorize(
    new URLSearchParams({
      login_hint: role,
      redirect_uri: `${origin}/signed-in`,
      state,
      nonce,
      code_challenge_method: 'S256',
    }),
  );
  return { address, remembered: JSON.stringify({ verifier: 'v'.repeat(43), state, nonce, returnTo }) };
}

/**
 * Comes as a role to a path, back from the sign-in. For suites that ask about what lies behind it: the way there, by
 * `signIn`, loads the app once more.
 */
export async function comeAs(
  page: Page,
  { origin }: { readonly origin: string },
  role: string,
  path = '/',
): Promise<void> {
  const { address, remembered } = arrivalAt(origin, role, path);
  // The tab remembers it on this one address alone.
  await page.addInitScript(
    ([back, tab]) => {
      if (location.href === back) sessionStorage.setItem('homeward.pending', tab);
    },
    [address, remembered] as const,
  );
  await page.goto(address);
  await page.waitForFunction(() => location.pathname !== '/signed-in' && document.querySelector('nav') !== null);
  await settled(page);
}
