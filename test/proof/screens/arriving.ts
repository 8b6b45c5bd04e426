import { randomUUID } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';
import { authorize } from '../../web/issuer.ts';

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

/** Lays down what the tab remembers before the app of any page of this browser starts, and notes when a heading stood. */
export async function remember(context: BrowserContext, { remembered }: Arrival): Promise<void> {
  await context.addInitScript(`
    localStorage.setItem('homeward.language', 'km');
    if (location.pathname === '/signed-in') sessionStorage.setItem('homeward.pending', ${JSON.stringify(remembered)});
    new MutationObserver((_, observer) => {
      if (document.querySelector('main h1') === null) return;
      globalThis.headingAt = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  `);
}
