import type { Page } from 'playwright-core';
import { languages } from '../browser.ts';
import { faultsOf, inOtherLights, othersIn } from './look.ts';
import { speak } from './speak.ts';
import { wordsOf } from './words-of.ts';

/**
 * A part of the app in one of its states, as it stands on this page: by axe in each language, in Khmer also on a dark screen and on
 * paper. Colours are no matter of language. Where the state is one of the page's own part, the other languages are asked there alone:
 * what stands around it is the same on every page.
 */
export async function faultsOfState(page: Page, state: string, part = 'html'): Promise<readonly string[]> {
  const found: string[] = [];
  for (const language of languages) {
    await speak(page, language);
    const isFirst = language === 'km';
    const words = await wordsOf(page, language);
    const ofAxe = isFirst ? faultsOf(page) : othersIn(page, part);
    const faults = [...words, ...(await ofAxe)];
    if (isFirst) faults.push(...(await inOtherLights(page)));
    found.push(...faults.map((fault) => `${state} (${language}) ${fault}`));
  }
  await speak(page, 'km');
  return found;
}
