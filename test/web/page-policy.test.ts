import { expect, test } from 'vitest';
import { openPage, signIn } from './browser.ts';
import { person, truck } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();

/** What somebody who got a foot in the page would try; each as a script of the page's own world. */
const attempts: Readonly<Record<string, string>> = {
  'text as markup': `document.body.innerHTML = '<img src=x onerror="ran()">'`,
  'text as markup, another way': `document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="ran()">')`,
  'a frame of text': `document.createElement('iframe').srcdoc = '<script>parent.ran()</script>'`,
  'a script of text': `const s = document.createElement('script'); s.text = 'ran()'; document.body.append(s)`,
  'a script from elsewhere': `const s = document.createElement('script'); s.src = 'https://elsewhere.invalid/a.js'; document.body.append(s)`,
  'text as code': `eval('ran()')`,
  'a function of text': `new Function('ran()')()`,
  'a policy of its own': `trustedTypes.createPolicy('mine', { createHTML: (text) => text })`,
  'a worker of text': `new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))`,
  'another worker of the page': `navigator.serviceWorker.register('/sw.js?other')`,
};

test.each(Object.entries(attempts))(
  '[ASVS-3.4.3] %s is refused and told of: nothing planted runs',
  async (_, attempt) => {
    const { page, complaints } = await openPage(browser, { worker: true });
    await page.goto(stage.origin);
    await page.locator('main h1').waitFor();
    await page.evaluate(() => Object.assign(globalThis, { ran: () => Object.assign(globalThis, { planted: true }) }));
    // Typed into the page's console, as it were: the text of an attempt is no text of the page.
    const session = await page.context().newCDPSession(page);
    const { exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(async () => { ${attempt} })()`,
      awaitPromise: true,
      allowUnsafeEvalBlockedByCSP: false,
    });
    await expect
      .poll(() => complaints.join('\n'))
      .toMatch(/policy: (require-trusted-types-for|trusted-types|script-src)/);
    expect(exceptionDetails?.exception?.className ?? 'none').toMatch(/^(TypeError|EvalError|none)$/);
    expect(await page.evaluate(() => 'planted' in globalThis)).toBe(false);
    await page.context().close();
  },
);

test('a script that stands in the page itself does not run, nor what hangs on an element', async () => {
  const { page, complaints } = await openPage(browser);
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const answer = await route.fetch();
    const body = `${await answer.text()}<script>document.title = 'planted'</script><p style="color:red" onclick="1">x</p>`;
    return route.fulfill({ response: answer, body });
  });
  await page.goto(stage.origin);
  await page.locator('main h1').waitFor();
  expect(await page.title()).not.toBe('planted');
  expect(complaints.filter((one) => one.startsWith('policy: ')).length).toBeGreaterThanOrEqual(2);
  await page.context().close();
});

test('[ASVS-3.2.2] a name that is written like markup is shown as it was written, and is a name', async () => {
  const { page, complaints } = await openPage(browser);
  const batch = await truck(stage, { women: 1 }, 1);
  const name = '<img src=x onerror=alert(1)>{{name}}';
  await person(stage, batch, name);
  await signIn(page, stage, 'intake', `/batches/${batch}`);
  await page.getByText(name).first().waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
