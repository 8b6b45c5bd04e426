import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, settled, signIn } from './browser.ts';
import { post } from './fake/seed.ts';
import { actorOf } from './people.ts';
import { staged } from './staged.ts';

const { stage, browser } = await staged();

const intake = 'KH:transit:demo-intake';
const tablet = '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d70';

async function opened(role: string, path = '/'): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const open = await openPage(browser, { language: 'en' });
  await signIn(open.page, stage, role, path);
  return open;
}

async function fillRole(page: Page, subject: string): Promise<void> {
  await page.getByLabel('Sign-in number of the person').fill(subject);
  await page.getByLabel('Role').selectOption('shift-lead');
  await page.getByLabel('Organisation').fill('poipet-transit-centre');
}

test('an administrator proposes a role: it waits on their first page, and a second person of another organisation grants it', async () => {
  const { page, complaints } = await opened('administrator', '/seats/new');
  await page.getByRole('button', { name: 'Propose' }).click();
  await page.getByText('Sign-in number of the person: Please answer this.').waitFor();
  await fillRole(page, 'new-lead');
  await page.getByRole('button', { name: 'Propose' }).click();
  await page.getByText('The role is proposed.').waitFor();
  await page.getByRole('link', { name: 'Seats' }).click();
  await page.getByText('Shift lead, poipet-transit-centre: since').waitFor();
  expect(stage.world.seats.get('KH:transit:new-lead')?.state.status).toBe('proposed');
  await page.context().close();
  const second = await opened('second-approver', '/second-person');
  await second.page.getByRole('button', { name: 'Agree KH:transit:new-lead' }).click();
  await second.page.getByText('Nothing waits.').nth(1).waitFor();
  expect(stage.world.seats.get('KH:transit:new-lead')?.state).toMatchObject({ status: 'granted', role: 'shift-lead' });
  expect([...complaints, ...second.complaints]).toEqual([]);
  await second.page.context().close();
}, 90_000);

test('whoever proposed it is refused as the second person, with the rule and its article', async () => {
  post(stage.world, 'administrator', 'office/seats', {
    subject: 'somebody',
    desk: 'transit',
    country: 'KH',
    role: 'intake',
    organisation: 'poipet-transit-centre',
  });
  const seat = stage.world.seats.get('KH:transit:somebody');
  const own = { ...seat?.state.proposal, byOrganisation: actorOf('second-approver').organisation };
  if (seat) stage.world.seats.set('KH:transit:somebody', { ...seat, state: { ...seat.state, proposal: own as never } });
  const { page } = await opened('second-approver', '/second-person');
  await page.getByRole('button', { name: 'Agree KH:transit:somebody' }).click();
  await page.getByText('A role is granted by two people of two organisations').waitFor();
  await page.getByText('Standards 6.3(e)').waitFor();
  await page.context().close();
}, 60_000);

test('a lost tablet is revoked by one press, a seat by one press and a confirmation', async () => {
  const { version } = stage.world.seats.get(intake) ?? { version: 0 };
  const device = { device: tablet, thumbprint: 'A'.repeat(43) };
  post(stage.world, 'administrator', `office/seats/${encodeURIComponent(intake)}/devices`, device, version);
  const { page, complaints } = await opened('administrator');
  await page.getByLabel('Who', { exact: true }).fill('demo-intake');
  await page.getByText('1 in this list').waitFor();
  await page.getByRole('link', { name: 'demo-intake' }).click();
  await settled(page);
  await page.getByRole('button', { name: 'Lost: revoke this device now' }).click();
  await page.getByText('requests of it are refused').waitFor();
  expect(stage.world.seats.get(intake)?.state.devices[0]?.revokedAt).toBeDefined();
  await page.getByRole('button', { name: 'Close this seat' }).click();
  expect(stage.world.seats.get(intake)?.state.status).toBe('granted');
  await page.getByRole('button', { name: 'Yes, close it now' }).click();
  await page.getByText('revoked', { exact: true }).waitFor();
  expect(stage.world.seats.get(intake)?.state.status).toBe('revoked');
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);

test('an act that needs a sign-in of the last hour keeps what was typed, signs in beside it, and goes through with the next press', async () => {
  const { page } = await opened('administrator', '/seats/new');
  await fillRole(page, 'typed-once');
  stage.world.signedInSince = Math.floor(Date.now() / 1000) + 1;
  await page.getByRole('button', { name: 'Propose' }).click();
  await page.getByText('Your sign-in has ended, or this needs a newer one.').waitFor();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const beside = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await (await beside).waitForEvent('close');
  await page.getByText('You are signed in again.').waitFor();
  expect(await page.getByLabel('Sign-in number of the person').inputValue()).toBe('typed-once');
  await page.getByRole('button', { name: 'Propose' }).click();
  await page.getByText('The role is proposed.').waitFor();
  expect(stage.world.seats.get('KH:transit:typed-once')?.state.status).toBe('proposed');
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
    'typed',
  );
  stage.world.signedInSince = 0;
  await page.context().close();
}, 90_000);
