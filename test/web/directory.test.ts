import { contacts, contactsOfOrganisation } from '@homeward/store/contacts';
import { load } from '@homeward/store/load';
import { expect, test } from 'vitest';
import { typeDay } from './at-the-desk.ts';
import { settled } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { officeOf } from './people.ts';
import { layRecord } from './real/laid.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
const opened = (role: string, path = '/') => visitAs(role, path, { language: 'en' });

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** The first channel of a contact was last verified so many days ago; nobody ever did it without a number. */
async function verifiedAgo(id: string, days?: number): Promise<void> {
  const kept = await load(stage.store, contacts, id);
  const [channel] = kept?.state.listed?.channels ?? [];
  if (kept?.state.listed === undefined || channel === undefined) throw new Error(`no contact ${id}`);
  const { verified: _, ...rest } = channel;
  const now =
    days === undefined ? rest : { ...rest, verified: { on: daysAgo(days), by: 'demo', how: 'call' as const } };
  const listed = { ...kept.state.listed, channels: [now] };
  await layRecord(stage, contacts, id, { ...kept.state, listed });
}

test('a keeper proposes a contact with all its errors at once; another organisation agrees, and its channel waits 24 hours', async () => {
  const { page, complaints } = await opened('directory-keeper', '/contacts/new');
  await page.getByRole('button', { name: 'Propose' }).click();
  for (const field of ['Organisation', 'What it is there for', 'Language of its mails'])
    await page.getByRole('link', { name: `${field}:` }).waitFor();
  await page.getByRole('link', { name: 'Channel 1, Number or address:' }).waitFor();
  await page.getByLabel('Organisation').selectOption('embassy-vn');
  await page.getByLabel('Country', { exact: true }).selectOption('VN');
  await page.getByLabel('handover', { exact: true }).check();
  await page.getByLabel('Language of its mails').selectOption('vi');
  await page.getByLabel('Number or address').fill('duty@embassy.example');
  await page.getByLabel('Where it was read').fill('A letter of the embassy');
  await page.getByRole('button', { name: 'Propose' }).click();
  await page.getByText('Nothing changes before a second person').waitFor();
  expect(complaints).toEqual([]);
  const second = await opened('second-approver', '/second-person');
  await second.page.getByText('duty@embassy.example').waitFor();
  await second.page.getByRole('button', { name: `Agree ${officeOf('embassy-vn')}` }).click();
  await second.page.getByText('Nothing waits.').nth(1).waitFor();
  expect(second.complaints).toEqual([]);
  const [made] = await contactsOfOrganisation(stage.store, 'embassy-vn');
  const again = await opened('directory-keeper', `/contacts/${made?.id}`);
  await again.page.getByText('waits 24 hours').waitFor();
  await again.page.getByText(/Used from .* on, so that/).waitFor();
  expect(again.complaints).toEqual([]);
}, 90_000);

test('the queue begins with whom nobody ever verified; the call has its words in five languages, and a wrong channel is out of use at once', async () => {
  await verifiedAgo('contact-counterpart-th', 200);
  await verifiedAgo('contact-embassy-my');
  await verifiedAgo('contact-embassy-th', 100);
  const { page, complaints } = await opened('directory-keeper', '/to-verify');
  const queue = await page.locator('main .hw-item').allTextContents();
  const standing = queue.map((one) => /never verified|too old|stale/.exec(one)?.[0] ?? 'fresh');
  const worstFirst = ['never verified', 'too old', 'stale'];
  expect([...new Set(standing)]).toEqual(worstFirst);
  expect(standing).toEqual(standing.toSorted((one, other) => worstFirst.indexOf(one) - worstFirst.indexOf(other)));
  await page.locator('main .hw-item a[href="/contacts/contact-embassy-my"]').click();
  await settled(page);
  expect(await page.locator('main blockquote').getAttribute('lang')).toBe('ms');
  await page.getByText('The same in other languages').click();
  expect(await page.locator('main details p[lang]').count()).toBe(4);
  await page.getByRole('button', { name: 'Save what was found' }).click();
  await page.getByRole('link', { name: 'What was found:' }).waitFor();
  await page.getByLabel('It is wrong').check();
  await page.getByRole('button', { name: 'Save what was found' }).click();
  await page.getByText('Somebody said that it is wrong.').waitFor();
  expect(complaints).toEqual([]);
}, 60_000);

test('another country’s desk sees how fresh a contact is, but neither who verified it nor what waits', async () => {
  await verifiedAgo('contact-embassy-th', 100);
  const { page } = await opened('embassy-vn', '/contacts');
  await page.getByLabel('Good for').selectOption('stale');
  await page.getByText('1 in this list').waitFor();
  await page.locator('main table a').click();
  await settled(page);
  await page.getByText('stale: verify soon').waitFor();
  expect(await page.locator('main').textContent()).not.toContain('verified by');
  expect(await page.getByRole('button').count()).toBeLessThan(3);
}, 60_000);

test('a memorandum says how many days are left of it, and a later one takes its place', async () => {
  const { page, complaints } = await opened('directory-keeper', '/providers');
  await page.locator('main table', { hasText: 'in force' }).waitFor();
  await page.getByRole('link', { name: 'Record a memorandum' }).click();
  await page.getByLabel('Organisation').selectOption('demo-ngo');
  await page.getByLabel('Number').fill('12/26');
  await typeDay(page, 'First day', daysAgo(400));
  await typeDay(page, 'Last day', daysAgo(-20));
  await page.getByLabel('Where it was read').fill('The signed paper');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('It stands in the directory now.').waitFor();
  await page.getByRole('link', { name: 'All providers' }).click();
  await page.locator('main table', { hasText: 'ends soon' }).waitFor();
  await page.getByText(/(19|20) days left/).waitFor();
  expect(complaints).toEqual([]);
}, 60_000);
