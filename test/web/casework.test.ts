import { expect, test } from 'vitest';
import { openPage, signIn } from './browser.ts';
import { truck } from './fake/seed.ts';
import { screened } from './stage-setup.ts';
import { staged } from './staged.ts';

const { stage, browser } = await staged();

test('a person who waits gets a file; a service is offered and answered; a handover is proposed', async () => {
  screened(stage.world, truck(stage.world, 0, 1, 0, 0, 1), 'កែវ សុភា');
  const { page, complaints } = await openPage(browser, { language: 'en' });
  await signIn(page, stage, 'case-worker');
  await page.getByRole('button', { name: 'Open a case' }).click();
  await page.getByText('កែវ សុភា').waitFor();
  const file = () => [...stage.world.cases.values()][0]?.state;
  await page.getByRole('button', { name: 'Offer medical care' }).click();
  await expect.poll(() => file()?.services.medical?.outcome).toBe('offered');
  const medical = page.locator('.hw-item', { has: page.getByText('medical care', { exact: true }) });
  await medical.getByText('Write down the answer').click();
  await medical.getByRole('button', { name: 'Save the answer' }).click();
  await expect.poll(() => file()?.services.medical?.outcome).toBe('accepted');
  await page.getByRole('link', { name: 'Propose a handover' }).click();
  await page.getByText('Viet Nam', { exact: true }).click();
  await page.getByText('the embassy', { exact: true }).click();
  await page.getByLabel('Name in Latin letters').fill('Invented Person');
  await page.getByRole('button', { name: 'Propose', exact: true }).click();
  await page.getByRole('heading', { name: 'Checklist' }).waitFor();
  expect([...stage.world.handovers.values()][0]?.state).toMatchObject({
    status: 'proposed',
    country: 'VN',
    direction: 'outbound',
  });
  expect(complaints).toEqual([]);
  expect(stage.faults).toEqual([]);
  await page.context().close();
}, 60_000);
