import type { BrowserContext } from 'playwright-core';
import type { Arrival } from '../../web/back-from-sign-in.ts';

/** Lays down what the tab remembers before the app of any page of this browser starts, and notes when a heading stood. */
export async function remember(context: BrowserContext, { remembered }: Arrival): Promise<void> {
  await context.addInitScript(`
    localStorage.setItem('homeward.language', 'km');
    if (location.pathname === '/signed-in') sessionStorage.setItem('homeward.pending', ${JSON.stringify(remembered)});
    new MutationObserver((_, observer) => {
      if (document.querySelector('main h1') === null) return;
      window.headingAt = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  `);
}
