import type { Page } from 'playwright-core';

/**
 * Another language in place, as a reader chooses it: until it is spoken and drawn, and whatever stood before stands again, as a part
 * whose words have to be fetched is hidden until they come.
 */
export function speak(page: Page, language: string): Promise<void> {
  return page.evaluate(async (wanted) => {
    const until = performance.now() + 10_000;
    const drawnUntil = async (isSo: () => boolean) => {
      do {
        if (performance.now() > until) throw new Error(`${wanted} is not spoken`);
        await new Promise(requestAnimationFrame);
      } while (!isSo());
    };
    const hasHeading = () => document.querySelector('main h1')?.checkVisibility() === true;
    const hadHeading = hasHeading();
    const isHidden = () => document.querySelector('main [style*="display: none !important"]') !== null;
    const select = document.querySelector<HTMLSelectElement>('.hw-header__language');
    if (select === null) throw new Error('this page asks for no language');
    if (select.value === wanted && document.documentElement.lang === wanted) return;
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await drawnUntil(() => document.documentElement.lang === wanted);
    await drawnUntil(() => !isHidden() && hasHeading() === hadHeading);
    // Letters that no page has shown yet are asked for as the page is drawn.
    await document.fonts.ready;
    await drawnUntil(() => true);
  }, language);
}
