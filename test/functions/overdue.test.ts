import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import { sharingIn } from './sharing-tale.ts';

type Late = { readonly clock: string; readonly told: boolean };
type Owed = { readonly late: number; readonly told: number };
type Line = { readonly id: string; readonly overdue: readonly Late[]; readonly owed: Owed };
const told = 'she-is-told-who-got-her-file';
const ngo = { to: 'ngo', country: 'KH', organisation: 'demo-ngo' };
let running: Running;
let sharing: ReturnType<typeof sharingIn>;

beforeAll(async () => {
  running = await startRunning();
  sharing = sharingIn(running);
}, 300_000);
afterAll(() => running?.cloud.stop());

/** The list as a supervisor has it, by a page of one after the other. */
async function overdue(role = 'supervisor'): Promise<readonly Line[]> {
  await running.cloud.streams.drained();
  return (await done(running.as(role).read('/cases?overdue=true'))).body['items'] as readonly Line[];
}

/** What the file itself says, and its line in the list of all. */
async function ofFile(id: string) {
  const worker = running.as('case-worker');
  const { due } = (await done(worker.read(`/cases/${id}`))).body as { due: readonly (Late & { late: boolean })[] };
  const all = (await done(worker.read('/cases'))).body['items'] as readonly Line[];
  return { due, owed: all.find((one) => one.id === id)?.owed };
}

async function daysLater(days: number): Promise<void> {
  const at = new Date(running.cloud.clock.now() + days * 86_400_000).toISOString();
  const body = JSON.stringify({ now: at });
  expect((await fetch(`${running.cloud.url}/dev/clock`, { method: 'PUT', body })).status).toBe(200);
}

test('Standards 6.3(b): whom nobody told that something was shared without them stands first in their supervisor’s list, until it is done', async () => {
  const early = await sharing.openFile();
  const file = await sharing.openFile();
  await file.act('/missing-reports', { from: 'shelter' });
  const said = { ...ngo, for: 'protection', sections: ['identity'], ground: 'she-is-missing' };
  const proposal = await file.act('/disclosure-proposals', { ...said, words: { because: 'invented' } });
  const copy = await file.act('/approvals', { proposal, answer: 'approved' }, undefined, 'second-approver');
  expect(await overdue()).toEqual([]);
  await daysLater(4);
  const soon = (await overdue()).flatMap((one) => one.overdue).filter(({ clock }) => clock === told);
  expect(soon.map((one) => one.told)).toEqual([false]);
  await daysLater(10);
  const [first, ...others] = await overdue();
  expect(first?.id).toBe(file.id);
  const says = expect.stringContaining('without');
  expect(first?.overdue[0]).toMatchObject({ clock: told, thing: copy, told: true, says });
  const { due, owed } = await ofFile(file.id);
  const [late, isTold] = [due.filter((one) => one.late), due.filter((one) => one.told)];
  expect(owed).toMatchObject({ count: due.length, late: late.length, told: isTold.length });
  expect(first?.owed).toEqual(owed);
  expect(first?.overdue.length).toBe(due.filter((one) => one.late || one.told).length);
  expect(others.map(({ id }) => id)).toContain(early.id);
  await file.act('/disclosure-tellings', {
    copy,
    whoTold: true,
    whyTold: true,
    language: 'km',
    interpreter: false,
    understood: true,
  });
  const after = (await overdue()).flatMap((one) => one.overdue);
  expect(after.map(({ clock }) => clock)).not.toContain(told);
  expect(after.length).toBeGreaterThan(0);
});

test('[ASVS-8.2.2] of another organisation nothing stands in the person’s list', async () => {
  await sharing.reseat('supervisor', 'demo-partner-shelter');
  expect(await overdue()).toEqual([]);
  await sharing.reseat('supervisor');
  expect((await overdue()).length).toBeGreaterThan(0);
});
