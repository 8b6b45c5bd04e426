import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { logMan } from './at-the-desk.ts';
import { comeAs } from './back-from-sign-in.ts';
import { field, offered, openForm, places } from './birthplace.ts';
import { follow, openPage } from './browser.ts';
import { faultsOfState } from './pages/states.ts';
import { readyHandover } from './real/handovers.ts';
import { layEdition, laySealed } from './real/reports.ts';
import { layPlaces, person, post, screened, truck } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';
import { toldOfAll } from './real/told-file.ts';
import { byAgeToo, insideTheCountry } from './reported.ts';

const { stage, browser } = await stagedForReal();

/** A part of which pages are made, in one of its states: who meets it where, and how. */
type State = readonly [name: string, role: string, path: string, reach?: (page: Page) => Promise<unknown>];

const submit = (page: Page) => page.locator('main form button[type=submit]').last().click();
const refused = (page: Page) => page.locator('main .govuk-error-summary').first().waitFor();

async function sent(page: Page): Promise<void> {
  await submit(page);
  await refused(page);
}

/** What is asked by this method meets this status on its way; without one, the line is cut. */
function meets(method: string, status: number | undefined, act: (page: Page) => Promise<unknown>) {
  return async (page: Page) => {
    const answer = { contentType: 'application/problem+json', body: '{"code":"fault"}' };
    await page.route('**/v1/**', (route) => {
      if (route.request().method() !== method) return route.continue();
      return status === undefined ? route.abort() : route.fulfill({ status, ...answer });
    });
    await act(page);
    await refused(page);
  };
}

const through = (path: string) => (page: Page) => page.locator(`nav a[href="${path}"]`).click();

async function readNever(page: Page): Promise<void> {
  await page.route('**/v1/transit/gates', () => undefined);
  await through('/gates')(page);
  await page.locator('main [role=status]').waitFor();
}

async function yearOfAnotherEra(page: Page): Promise<void> {
  await page.locator('[name="/age-way"][value=birth]').check({ force: true });
  await page.locator('#f-birth-year').fill('២៥៥២');
  await page.locator('.hw-era button').waitFor();
  await sent(page);
}

async function placesOffered(page: Page): Promise<void> {
  await openForm(page, 'ចាន់ ដារ៉ា');
  await page.locator(field).pressSequentially('ប៉ោយ');
  await offered(page);
}

async function codeAsked(page: Page): Promise<void> {
  await page.locator('[name="/supporterOffered"]').first().check({ force: true });
  await page.locator('[name="/language"]').selectOption('vi');
  await submit(page);
}

async function closingASeat(page: Page): Promise<void> {
  await page.locator('main section button.govuk-button--secondary').last().click();
  await page.locator('main .hw-row button').first().waitFor();
}

async function filteredAway(page: Page): Promise<void> {
  await page.locator('main input[type=search]').fill('nobody of this name');
  await page.locator('main .hw-filter ~ * tr').first().waitFor({ state: 'detached' });
}

async function openedForAReason(page: Page): Promise<void> {
  await page.locator('[name="/reason"]').first().check({ force: true });
  await page.locator('main section h2').first().waitFor();
}

/** States on one tablet, each role signed in once: it goes from one to the next as links do. */
async function faultsOfStates(states: readonly State[]): Promise<readonly string[]> {
  const found: string[] = [];
  const { page } = await openPage(browser);
  for (const role of new Set(states.map(([, one]) => one))) {
    const its = states.filter(([, one]) => one === role);
    for (const [name, , path, reach] of its) {
      if (name === its[0]?.[0]) await comeAs(page, stage, role, path);
      else await follow(page, path);
      await reach?.(page).catch((cause: unknown) => {
        throw new Error(`not reached: ${name}`, { cause });
      });
      found.push(...(await faultsOfState(page, name, 'main')));
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
    await page.evaluate(() => sessionStorage.clear());
  }
  await page.context().close();
  return found;
}

test('lists of nothing, what is being read, and what could not be read have no fault in any language', async () => {
  const found = await faultsOfStates([
    ['an empty list', 'intake', '/'],
    ['an empty list with its acts', 'case-worker', '/'],
    ['nothing to approve', 'second-approver', '/'],
    ['a fault of the platform', 'intake', '/device', meets('GET', 500, through('/gates'))],
    ['a line that is cut', 'intake', '/device', meets('GET', undefined, through('/gates'))],
    // The last of its role: what never comes is waited for until another load.
    ['being read', 'intake', '/device', readNever],
    ['nothing there', 'case-worker', `/cases/0199a7e2-8c06-7a10-9c11-0a3f5b2c4d70`],
  ]);
  expect(found).toEqual([]);
}, 300_000);

test('errors, offers, refusals, questions and what was just done have no fault in any language', async () => {
  await layPlaces(stage, '01', places);
  await laySealed(stage, 'KH', 2026, { '2026-03': insideTheCountry });
  await layEdition(stage, 'TH-KH', 2025, byAgeToo);
  const batch = await truck(stage, { men: 2, women: 1, girls: 1 }, 5);
  for (const _ of [1, 2]) await person(stage, batch, 'ហេង វុធី', { sex: 'male', needs: [] });
  const arrival = await screened(stage, batch, 'កែវ សុភា');
  const file = (await post(stage, 'case-worker', 'casework/cases', { from: 'arrival', batch, arrival })).id;
  const told = await toldOfAll(stage);
  const ready = await readyHandover(stage);
  const found = await faultsOfStates([
    ['twins beneath a list', 'intake', `/batches/${batch}`],
    ['an error at a day, and a year that is offered', 'intake', `/batches/${batch}/new-person`, yearOfAnotherEra],
    ['places are offered', 'intake', `/batches/${batch}/new-person`, placesOffered],
    ['somebody was written down', 'intake', `/batches/${batch}/new-person`, (page) => logMan(page, 'ចាន់ ដារ៉ា', 40)],
    ['an act that was refused by the law', 'intake', `/batches/${batch}/closing`, sent],
    ['an act with errors', 'case-worker', `/cases/${file}/acts/recordDetermination`, sent],
    ['an act of many parts with errors', 'case-worker', `/cases/${file}/acts/recordAssessment`, sent],
    ['an act on what changed meanwhile', 'case-worker', `/cases/${file}/window`, meets('POST', 412, codeAsked)],
    ['an act of somebody whose sign-in ended', 'case-worker', `/cases/${file}/window`, meets('POST', 401, codeAsked)],
    ['a file of which much is told', 'case-worker', `/cases/${told}`],
    ['copies, answers and their ends', 'case-worker', `/cases/${told}/shared`],
    ['sections that were opened for a reason', 'supervisor', `/cases/${told}/sections`, openedForAReason],
    ['a checklist of both sides and its stops', 'embassy-vn', `/handovers/${ready}`],
    ['a question before an act', 'administrator', '/seats/KH:transit:demo-intake', closingASeat],
    ['a filter that leaves nothing', 'administrator', '/', filteredAway],
    ['figures in tables', 'central-unit', '/report/KH/2026'],
    ['figures of which some are hidden', 'task-force', '/public-report/TH-KH/2025'],
  ]);
  expect(found).toEqual([]);
  expect(stage.faults).toEqual([]);
}, 600_000);
