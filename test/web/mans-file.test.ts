import { expect, test } from 'vitest';
import { languages } from './browser.ts';
import { found } from './fake/world.ts';
import { calledSheOrHe } from './pages/neutral-words.ts';
import { speak, visit } from './pages/walk.ts';
import { everyPage } from './stage-setup.ts';
import { staged } from './staged.ts';

const { stage, browser } = await staged();
const pages = everyPage(stage.world);
const [file = ''] = pages.flatMap(([, path]) => /^\/cases\/([0-9a-f-]{36})\/consents$/.exec(path)?.[1] ?? []);

test('no page or form of a man’s file, and no minutes, calls anybody she or he, in any of the five languages', async () => {
  expect(found(stage.world.cases, file).state.sex).toBe('male');
  const his = pages.filter(([, path]) => path.includes(file) || /^\/handovers\/[0-9a-f-]{36}$/.test(path));
  expect(his.length).toBeGreaterThan(15);
  const faults = await visit(browser, stage, his, async (page) => {
    const inEach: string[] = [];
    for (const language of languages) {
      await speak(page, language);
      inEach.push(...(await calledSheOrHe(page)).map((fault) => `(${language}) ${fault}`));
    }
    await speak(page, 'km');
    return inEach;
  });
  expect(faults).toEqual([]);
}, 300_000);
