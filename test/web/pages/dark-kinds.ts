import type { Page } from 'playwright-core';
import { coloursOf } from './look.ts';

type Holding = { kinds: ReadonlyMap<string, Element> };

/**
 * The kinds of elements with words of their own that are seen on a page, one of each kept there. A kind is what a style sheet can
 * tell apart: the element's name, and the classes and states of all that it stands in.
 */
function kindsOnPage(): readonly string[] {
  const kinds = new Map<string, Element>();
  const saysSomething = (one: Element) =>
    one.matches('input, select, textarea') ||
    [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
  const states = ['aria-current', 'aria-pressed', 'aria-disabled', 'style'];
  const kindOf = (one: Element) => {
    const names = [one.localName];
    for (let at: Element | null = one; at !== null; at = at.parentElement)
      names.push(...at.classList, ...states.flatMap((state) => at?.getAttribute(state) ?? []));
    return [...new Set(names)].join(' ');
  };
  for (const one of document.querySelectorAll('body *'))
    if (saysSomething(one) && one.checkVisibility()) kinds.set(kindOf(one), one);
  (window as unknown as Holding).kinds = kinds;
  return [...kinds.keys()];
}

/** The colours on a dark screen of what a page has and no page before it had; `seen` learns it. */
export async function newInTheDark(page: Page, seen: Set<string>): Promise<readonly string[]> {
  const kinds = await page.evaluate(kindsOnPage);
  const unseen = kinds.filter((kind) => !seen.has(kind));
  if (unseen.length === 0) return [];
  await page.emulateMedia({ colorScheme: 'dark' });
  const elements = await page.evaluateHandle(
    (names) => names.flatMap((name) => (window as unknown as Holding).kinds.get(name) ?? []),
    unseen,
  );
  const found = (await coloursOf(page, elements)).map((fault) => `dark: ${fault}`);
  await page.emulateMedia({ colorScheme: null });
  for (const kind of unseen) seen.add(kind);
  return found;
}
