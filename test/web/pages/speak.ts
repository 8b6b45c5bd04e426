import type { Page } from 'playwright-core';
import { partsCame, settled } from '../browser.ts';

/**
 * Another language in place, as a reader chooses it: until it is spoken, and whatever stood before stands again, as a part whose words
 * have to be fetched is hidden until they come. It runs on the page and knows nothing around itself.
 */
export async function speakHere(wanted: string): Promise<void> {
  const until = performance.now() + 10_000;
  const soon = () => new Promise((go) => setTimeout(go));
  const spokenWhen = async (isSo: () => boolean) => {
    while (!isSo()) {
      if (performance.now() > until) throw new Error(`${wanted} is not spoken`);
      await soon();
    }
  };
  const hasHeading = () => document.querySelector('main h1')?.checkVisibility() === true;
  const hadHeading = hasHeading();
  const isHidden = () => document.querySelector('main [style*="display: none !important"]') !== null;
  const select = document.querySelector<HTMLSelectElement>('.hw-header__language');
  if (select === null) throw new Error('this page asks for no language');
  if (select.value === wanted && document.documentElement.lang === wanted) {
    // A part that just came may still wait for its words, with codes in their place.
    await spokenWhen(() => !isHidden());
    return;
  }
  select.value = wanted;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await spokenWhen(() => document.documentElement.lang === wanted);
  const stands = () => !isHidden() && hasHeading() === hadHeading;
  await spokenWhen(stands);
  // What follows from the words, such as a title, is set behind the picture; letters that no page has shown yet are asked for with the lines.
  await new Promise(requestAnimationFrame);
  await soon();
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  await spokenWhen(stands);
}

/** Speaks another language on this page; its words of the law are there too. */
export async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate(speakHere, language);
  if (await partsCame(page)) await settled(page);
}
