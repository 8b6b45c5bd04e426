import type { Page } from 'playwright-core';

/** Another language in place, as a reader chooses it, whatever the page is waiting for: until it is spoken and drawn. */
export function speak(page: Page, language: string): Promise<void> {
  return page.evaluate(async (wanted) => {
    const drawn = () => new Promise(requestAnimationFrame);
    const select = document.querySelector<HTMLSelectElement>('.hw-header__language');
    if (select === null) throw new Error('this page asks for no language');
    if (select.value !== wanted) {
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    const until = performance.now() + 10_000;
    while (document.documentElement.lang !== wanted) {
      if (performance.now() > until) throw new Error(`${wanted} is not spoken`);
      await drawn();
    }
    // Letters that no page has shown yet are asked for as the page is drawn.
    await drawn();
    await document.fonts.ready;
    await drawn();
  }, language);
}
