import type { Page } from 'playwright-core';

/** What two hands did so far: keys beside names, letters of names, clicks or taps. */
export type Counted = { readonly keys: number; readonly letters: number; readonly clicks: number };

export type Hands = ReturnType<typeof handsOn>;

/** Hands on one page that count what they do. A name is typed letter by letter; a figure counts among the keys. */
export function handsOn(page: Page) {
  let keys = 0;
  let letters = 0;
  let clicks = 0;
  const press = async (...names: readonly string[]) => {
    for (const name of names) {
      await page.keyboard.press(name);
      keys += 1;
    }
  };
  return {
    counted: (): Counted => ({ keys, letters, clicks }),
    press,
    async name(words: string) {
      await page.keyboard.type(words);
      letters += [...words].length;
    },
    async figure(value: number) {
      await page.keyboard.type(String(value));
      keys += String(value).length;
    },
    /** Tab after Tab until the wished place has the focus, as somebody who looks at the screen does. */
    async tabTo(place: string) {
      for (let step = 0; step < 40; step += 1) {
        await press('Tab');
        if (await page.evaluate((wished) => document.activeElement?.matches(wished), place)) return;
      }
      throw new Error(`forty Tabs do not lead to ${place}`);
    },
    async tap(place: string) {
      await page.locator(place).first().tap();
      clicks += 1;
    },
  };
}

/** Counts every pointer that touches the page from now on, by the page's own events. */
export async function pointersOf(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    addEventListener('pointerdown', () => (dataset['pointers'] = String(Number(dataset['pointers'] ?? 0) + 1)), {
      capture: true,
    });
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['pointers'] ?? 0));
}

/** Until the wished place has the focus: the step before is done. */
export async function focusOn(page: Page, place: string): Promise<string> {
  await page.waitForFunction((wished) => document.activeElement?.matches(wished), place, { polling: 20 });
  return page.evaluate(() => document.activeElement?.id ?? '');
}
