import type { JSHandle, Page } from 'playwright-core';
import { coloursOf, faultsWithColoursOf } from './look.ts';

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
    const names: string[] = [];
    for (let at: Element | null = one; at !== null; at = at.parentElement)
      names.push(at.localName, ...at.classList, ...states.flatMap((state) => at?.getAttribute(state) ?? []));
    return [...new Set(names)].join(' ');
  };
  for (const one of document.querySelectorAll('body *'))
    if (saysSomething(one) && one.checkVisibility()) kinds.set(kindOf(one), one);
  (window as unknown as Holding).kinds = kinds;
  return [...kinds.keys()];
}

/** What a page has and no page before it had, one of each kind; `seen` learns it. */
async function newOn(page: Page, seen: Set<string>): Promise<JSHandle<readonly Element[]> | undefined> {
  const kinds = await page.evaluate(kindsOnPage);
  const unseen = kinds.filter((kind) => !seen.has(kind));
  if (unseen.length === 0) return undefined;
  for (const kind of unseen) seen.add(kind);
  return page.evaluateHandle(
    (names) => names.flatMap((name) => (window as unknown as Holding).kinds.get(name) ?? []),
    unseen,
  );
}

/**
 * All that axe finds on a page but for colours that were seen: those of a kind of element are looked at where it comes first, by day
 * and on a dark screen.
 */
export async function faultsAndNewColours(page: Page, seen: Set<string>): Promise<readonly string[]> {
  const elements = await newOn(page, seen);
  const byDay = await faultsWithColoursOf(page, elements);
  if (elements === undefined) return byDay;
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = (await coloursOf(page, elements)).map((fault) => `dark: ${fault}`);
  await page.emulateMedia({ colorScheme: null });
  return [...byDay, ...dark];
}
