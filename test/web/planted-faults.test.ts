import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { follow, openPage, settled } from './browser.ts';
import { inOtherLights, look } from './pages/look.ts';
import { faultsAndNewColours } from './pages/new-kinds.ts';
import { offline, withErrors } from './pages/tried.ts';
import { wordsIn } from './pages/words-of.ts';
import { servedAlone } from './served-app.ts';

const { stage, browser } = await servedAlone();

async function opened(): Promise<Page> {
  const { page } = await openPage(browser);
  await page.goto(stage.origin);
  await settled(page);
  return page;
}

test('a planted fault of each kind is found', async () => {
  const page = await opened();
  await page.evaluate(() => {
    const [small, tight, wide, pale] = ['button', 'p', 'p', 'p'].map((name) => {
      const made = document.createElement(name);
      made.textContent = 'ជូន';
      document.querySelector('main')?.append(made);
      return made;
    });
    Object.assign(small?.style ?? {}, { height: '30px' });
    Object.assign(tight?.style ?? {}, { lineHeight: '1.3' });
    Object.assign(wide?.style ?? {}, { width: '20rem' });
    Object.assign(pale?.style ?? {}, { color: '#0b0c0c' });
    Object.assign(tight?.style ?? {}, { color: '#eeeeee' });
    pale?.append(' Cô ấy');
  });
  const found = [...(await look(page, 'th')), ...(await look(page, 'km')), ...(await inOtherLights(page))];
  found.push(...(await inOtherLights(page, 'main')).map((fault) => `in main ${fault}`));
  const seen = new Set<string>();
  const once = async () => (await faultsAndNewColours(page, seen)).filter((fault) => fault.includes('color-contrast'));
  const first = await once();
  expect(first.filter((fault) => fault.includes('#eeeeee') || fault.includes('238, 238'))).toHaveLength(1);
  found.push(...first.map((fault) => `once ${fault}`));
  expect(await once()).toEqual([]);
  const kinds = ['lower than 44', 'lines of 1.30', '200%, scrolls sideways', 'dark: color-contrast', 'lang is km'];
  const inMain = ['in main dark: color-contrast', 'in main print: color-contrast'];
  for (const kind of [...kinds, ...inMain, 'calls somebody “cô”', 'once color-contrast', 'once dark: color-contrast'])
    expect(found.join('\n')).toContain(kind);
  await page.context().close();
}, 60_000);

test('a fault that one language alone brings is found, and named by it', async () => {
  const page = await opened();
  await page.evaluate(() => {
    const planted = document.createElement('p');
    const button = document.createElement('button');
    document.querySelector('main')?.append(planted, button);
    const brings = () => {
      const { lang } = document.documentElement;
      planted.textContent = { th: 'case.no-words', vi: 'rộng' }[lang] ?? '';
      planted.style.width = lang === 'vi' ? '30rem' : '';
      // Large enough where the letters are twice as large.
      button.style.height = lang === 'vi' ? '2.2rem' : '3rem';
    };
    new MutationObserver(brings).observe(document.documentElement, { attributeFilter: ['lang'] });
  });
  const found = await wordsIn(page, ['en', 'th', 'vi', 'ms', 'km']);
  const letters = '320 px, letters 200%, scrolls sideways by';
  expect(found).toEqual([
    '(th) keys without words: case.no-words',
    '(th) not said in its language: no-words | case | no | words',
    expect.stringContaining('(vi) 320 px scrolls sideways by'),
    expect.stringContaining(`(vi) ${letters}`),
    expect.stringContaining('(vi) lower than 44 px: <button'),
  ]);
  await page.context().close();
});

test('a summary without focus, a line of it that leads nowhere, and a form that is taken are told apart', async () => {
  const page = await opened();
  const plant = (isRefused: boolean) =>
    page.evaluate((refused) => {
      const form = document.createElement('form');
      const button = document.createElement('button');
      button.type = 'submit';
      button.textContent = 'ជូន';
      form.append(button);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        // The answer is on its way for a while.
        void fetch('/config.json').then(() => {
          const summary = document.createElement('div');
          summary.className = 'govuk-error-summary';
          const line = document.createElement('a');
          line.href = '#lost';
          line.textContent = 'ជូន';
          summary.append(line);
          if (refused) form.prepend(summary);
        });
      });
      document.querySelector('main')?.append(form);
    }, isRefused);
  await plant(true);
  const wrong = ['errors: the summary has no focus', 'errors: a line leads nowhere: lost'];
  expect(await withErrors(page, false)).toEqual({ refused: 1, found: wrong });
  await page.reload();
  await settled(page);
  await plant(false);
  expect(await withErrors(page, false)).toEqual({ refused: 0, found: [] });
  await page.context().close();
});

test('a page that changes when the network goes, and a link that brings no page, are found', async () => {
  const page = await opened();
  expect(await offline(page, false)).toEqual([]);
  await page.evaluate(() => addEventListener('offline', () => document.querySelector('main')?.append('ជូន')));
  expect(await offline(page, false)).toEqual(['offline: the page did not stay']);
  await expect(follow(page, '/cases', 300)).rejects.toThrow('no page came at /nowhere');
  await page.context().close();
});

test('a page is settled when all that it reads has come', async () => {
  const page = await opened();
  const [asked, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await page.route('**/held.json', async (route) => {
    asked.resolve();
    await held.promise;
    await route.fulfill({ status: 200, body: '{}' });
  });
  await page.evaluate(() => void fetch('/held.json'));
  await asked.promise;
  let isSettled = false;
  const settling = settled(page).then(() => {
    isSettled = true;
  });
  await page.evaluate(async () => {
    for (let drawn = 0; drawn < 20; drawn += 1) await new Promise(requestAnimationFrame);
  });
  expect(isSettled).toBe(false);
  held.resolve();
  await settling;
  await page.context().close();
});
