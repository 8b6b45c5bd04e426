import { expect, test } from 'vitest';
import { languages } from './browser.ts';
import { calledSheOrHe } from './pages/neutral-words.ts';
import { speak, visit } from './pages/walk.ts';
import { everyPage } from './real/every-page.ts';
import { caseOf } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const pages = await everyPage(stage);
const [file = ''] = pages.flatMap(([, path]) => /^\/cases\/([0-9a-f-]{36})\/consents$/.exec(path)?.[1] ?? []);

test('no page or form of a man’s file, and no minutes, calls anybody she or he, in any of the five languages', async () => {
  expect((await caseOf(stage, file))?.sex).toBe('male');
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
