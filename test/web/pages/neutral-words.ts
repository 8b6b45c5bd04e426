import type { Page } from 'playwright-core';
import { foundIn, pronouns } from '../../words/gendered.ts';
import { languages } from '../browser.ts';

/**
 * What calls somebody she or he on the page, in whichever language: minutes stand in two, and a man reads them too. Each page that is
 * walked over is asked in all five languages, and every page, form and paper of a man’s file is among them.
 */
export async function calledSheOrHe(page: Page): Promise<readonly string[]> {
  const text = await page.evaluate(() => {
    const spoken = ['aria-label', 'placeholder', 'title'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name) ?? ''),
    );
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('script, style') === null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
    );
    while (nodes.nextNode()) spoken.push(nodes.currentNode.textContent ?? '');
    return [document.title, ...spoken].join('\n');
  });
  return languages.flatMap((language) => foundIn(text, pronouns[language]).map((word) => `calls somebody “${word}”`));
}
