import type { Page } from 'playwright-core';
import { languages } from '../browser.ts';
import { faultsIn, faultsOf, inOtherLights } from './look.ts';
import { speak } from './speak.ts';
import { wordsOf } from './words-of.ts';

/**
 * A part of the app in one of its states, as it stands on this page: by axe in each language, in Khmer also on a dark screen and on
 * paper. Colours are no matter of language. Where the state is one of the page's own part, the other languages and lights are asked
 * there alone: what stands around it is the same on every page.
 */
export async function faultsOfState(page: Page, state: string, part = 'html'): Promise<readonly string[]> {
  const found: string[] = [];
  const asked = async (language: string) =>
    language === 'km'
      ? [...(await faultsOf(page)), ...(await inOtherLights(page, part))]
      : faultsIn(page, part, 'others');
  for (const language of languages) {
    await speak(page, language);
    const faults = [...(await wordsOf(page, language)), ...(await asked(language))];
    found.push(...faults.map((fault) => `${state} (${language}) ${fault}`));
  }
  await speak(page, 'km');
  return found;
}
