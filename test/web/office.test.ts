import { seats } from '@homeward/store/seats';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { comeAs } from './back-from-sign-in.ts';
import { openPage, settled } from './browser.ts';
import { signedInAgo } from './issuer.ts';
import { keptVisits } from './kept-visits.ts';
import { actorOf, officeOf } from './people.ts';
import { layRecord } from './real/laid.ts';
import { post, seatAt } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
const opened = (role: string, path = '/') => visitAs(role, path, { language: 'en' });

const intake = 'KH:transit:demo-intake';
const seatOf = (subject: string) => seatAt(stage, 'transit', subject);
const tablet = '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d70';

async function fillRole(page: Page, subject: string): Promise<void> {
  await page.getByLabel('Sign-in number of the person').fill(subject);
  await page.getByLabel('Role').selectOption('shift-lead');
  await page.getByLabel('Name in Latin letters').fill(`Invented ${subject}`);
  await page.getByLabel('Organisation').selectOption('poipet-transit-centre');
}

test('an administrator proposes a role: it waits on their first page, and a second person of another organisation grants it', async () => {
  const { page, complaints } = await opened('administrator', '/seats/new');
  await page.getByRole('button', { name: 'Propose' }).click();
  await page.getByText('Sign-in number of the person: Please answer this.').waitFor();
  await fillRole(page, 'new-lead');
  await page.getByRole('button', { name: 'Propose' }).click();
  await page.getByText('The role is proposed.').waitFor();
  await page.getByRole('link', { name: 'Seats' }).click();
  await page.getByText(`Shift lead, ${officeOf('shift-lead')}: since`).waitFor();
  expect((await seatOf('new-lead'))?.status).toBe('proposed');
  expect(complaints).toEqual([]);
  const second = await opened('second-approver', '/second-person');
  await second.page.getByRole('button', { name: 'Agree Invented new-lead' }).click();
  await second.page.getByText('Nothing waits.').nth(1).waitFor();
  expect(await seatOf('new-lead')).toMatchObject({
    status: 'granted',
    role: 'shift-lead',
    names: { en: 'Invented new-lead' },
  });
  expect(second.complaints).toEqual([]);
}, 90_000);

test('whoever proposed it is refused as the second person, with the rule and its article', async () => {
  await post(stage, 'administrator', 'office/seats', {
    subject: 'somebody',
    desk: 'transit',
    country: 'KH',
    role: 'intake',
    organisation: 'poipet-transit-centre',
  });
  const seat = await seatOf('somebody');
  if (seat?.proposal === undefined) throw new Error('nothing was proposed');
  const proposal = { ...seat.proposal, byOrganisation: actorOf('second-approver').organisation };
  const place = { country: 'KH', desk: 'transit', subject: 'somebody' } as const;
  await layRecord(stage, seats, place, { ...seat, proposal });
  const { page } = await opened('second-approver', '/second-person');
  await page.getByRole('button', { name: `Agree Intake officer, ${officeOf('intake')}` }).click();
  await page.getByText('A role is granted by two people of two organisations').waitFor();
  await page.getByText('Standards 6.3(e)').waitFor();
}, 60_000);

test('a lost tablet is revoked by one press, a seat by one press and a confirmation', async () => {
  const device = { device: tablet, thumbprint: 'A'.repeat(43) };
  await post(stage, 'administrator', `office/seats/${intake}/devices`, device, 1);
  const { page, complaints } = await opened('administrator');
  await page.getByLabel('Who', { exact: true }).fill('demo-intake');
  await page.getByText('1 in this list').waitFor();
  await page.getByRole('main').getByRole('table').last().getByRole('link').first().click();
  await settled(page);
  await page.getByRole('button', { name: 'Lost: revoke this device now' }).click();
  await page.getByText('requests of it are refused').waitFor();
  expect((await seatOf('demo-intake'))?.devices[0]?.revokedAt).toBeDefined();
  await page.getByRole('button', { name: 'Close this seat' }).click();
  expect((await seatOf('demo-intake'))?.status).toBe('granted');
  await page.getByRole('button', { name: 'Yes, close it now' }).click();
  await page.getByText('revoked', { exact: true }).waitFor();
  expect((await seatOf('demo-intake'))?.status).toBe('revoked');
  expect(complaints).toEqual([]);
}, 60_000);

test('an act that needs a sign-in of the last hour keeps what was typed, signs in beside it, and goes through with the next press', async () => {
  signedInAgo(7200);
  const { page } = await openPage(browser, { language: 'en' });
  await comeAs(page, stage, 'administrator', '/seats/new');
  await fillRole(page, 'typed-once');
  await page.getByRole('button', { name: 'Propose' }).click();
  await page.getByText('Your sign-in has ended, or this needs a newer one.').waitFor();
  signedInAgo(0);
  const beside = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await (await beside).waitForEvent('close');
  await page.getByText('You are signed in again.').waitFor();
  expect(await page.getByLabel('Sign-in number of the person').inputValue()).toBe('typed-once');
  await page.getByRole('button', { name: 'Propose' }).click();
  await page.getByText('The role is proposed.').waitFor();
  expect((await seatOf('typed-once'))?.status).toBe('proposed');
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
    'typed',
  );
  await page.context().close();
}, 90_000);
