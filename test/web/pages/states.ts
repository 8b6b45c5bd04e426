import type { Page } from 'playwright-core';
import { languages } from '../browser.ts';
import { faultsOf, inOtherLights } from './look.ts';
import { speak } from './speak.ts';
import { wordsOf } from './words-of.ts';

/**
 * A part of the app in one of its states, as it stands on this page: by axe in each language, in Khmer also on a dark screen and on
 * paper. Colours are no matter of language.
 */
export async function faultsOfState(page: Page, state: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const language of languages) {
    await speak(page, language);
    const isFirst = language === 'km';
    const faults = [...(await wordsOf(page, language)), ...(await faultsOf(page, isFirst ? 'all' : 'others'))];
    if (isFirst) faults.push(...(await inOtherLights(page)));
    found.push(...faults.map((fault) => `${state} (${language}) ${fault}`));
  }
  await speak(page, 'km');
  return found;
}
