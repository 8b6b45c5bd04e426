import { expect, test } from 'vitest';
import { report } from '../proof/report.ts';
import { ofEverySecondRole, walk } from './pages/walk.ts';
import { everyPage } from './real/every-page.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal({ few: true });

test('every page of all other roles has no fault of axe in Khmer, in daylight or dark, and keeps its words and its width in every language, without a network, with errors, and where nothing has been written down yet', async () => {
  const mine = ofEverySecondRole(await everyPage(stage), 1);
  const { found, refused } = await walk(browser, stage, mine);
  report('pages-of-others', mine.length, 0, found.length);
  expect(found).toEqual([]);
  expect(refused).toBeGreaterThan(10);
  expect(stage.faults).toEqual([]);
}, 1_500_000);
