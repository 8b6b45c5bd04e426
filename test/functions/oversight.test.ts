import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import { answers } from '../domain/monitored.ts';
import { refusedBy } from '../journeys/acts.ts';
import { sharingIn } from './sharing-tale.ts';

let running: Running;
const patience = 300_000;
beforeAll(async () => {
  running = await startRunning();
}, patience);
afterAll(() => running?.cloud.stop());

const provider = '/providers/demo-ngo';
const overseer = () => running.as('overseer');
const moveDays = (days: number) =>
  running.cloud.clock.moveTo(new Date(running.cloud.clock.now() + days * 86_400_000).toISOString(), 3);
type View = {
  readonly status: string;
  readonly findings: readonly { readonly id: string; readonly dueOn: string }[];
  readonly reports: readonly { readonly id: string }[];
  readonly due: readonly { readonly clock: string; readonly on: string; readonly standing: string }[];
};
type Kept = { readonly version: number; readonly breaches: readonly { readonly broke: unknown }[] };
const view = async () => (await done(overseer().read(provider))).body as unknown as View;

async function act(sub: string, body: object, by = overseer()): Promise<void> {
  const { version } = await done(by.read(provider));
  await done(by.post(`${provider}${sub}`, body, { ifMatch: version }));
}

/** A finding that nobody mended within its three months, reported to the Minister. */
async function reportedToTheMinister(): Promise<void> {
  const { body } = await done(
    overseer().post(`${provider}/monitorings`, { how: 'visit', answers: answers('R034'), outcome: 'instruction' }),
  );
  expect(body).toMatchObject({ id: 'demo-ngo', status: 'watched' });
  const monitoring = (await done(overseer().read(provider))).body['monitorings'] as readonly { id: string }[];
  const said = { monitoring: monitoring[0]?.id, obligation: 'R034', article: 'Standards 6.1(f)' };
  await act('/findings', { ...said, seen: 'Invented: no book.', asks: 'Invented: a book.' });
  const finding = (await view()).findings[0]?.id;
  const early = { finding, result: 'not-mended', evidence: 'Invented.' };
  // Too early it is kept with what it broke, and the Minister hears nothing by it.
  await act('/follow-ups', early);
  const { version, breaches } = (await done(overseer().read(provider))).body as never as Kept;
  expect(breaches.map(({ broke }) => broke)).toEqual([
    [{ rule: 'improvement-has-three-months', found: ['three-months-not-over'] }],
  ]);
  const report = overseer().post(`${provider}/minister-reports`, { findings: [finding] }, { ifMatch: version });
  expect(await refusedBy('minister-hears-of-what-was-not-mended', report)).toEqual(['not-found-unmended']);
  await moveDays(93);
  await act('/follow-ups', early);
  await act('/minister-reports', { findings: [finding] });
}

test('Standards 13: monitored, found, not mended in three months, reported, postponed: nobody new is referred there until it is taken up again', {
  timeout: patience,
}, async () => {
  await reportedToTheMinister();
  const report = (await view()).reports[0]?.id;
  const decide = (outcome: string) => act('/minister-decisions', { report, outcome, reference: 'Invented 12' });
  const sharing = sharingIn(running);
  const file = await sharing.openFile(sharing.agreed());
  const refer = async () => {
    const worker = running.as('case-worker');
    const { version } = await done(worker.read(file.path));
    const decision = '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63';
    const said = {
      to: 'demo-ngo',
      kind: 'ngo',
      services: ['vocational-training'],
      expects: ['with-a-skill'],
      decision,
    };
    const { body } = await worker.post(`${file.path}/referrals`, said, { ifMatch: version });
    return (body['rules'] as readonly { readonly code: string }[]).map(({ code }) => code);
  };
  const rule = 'postponed-programme-takes-nobody-new';
  expect(await refer()).not.toContain(rule);
  await decide('postponed');
  expect((await view()).status).toBe('postponed');
  expect(await refer()).toContain(rule);
  await decide('resumed');
  expect(await refer()).not.toContain(rule);
});

test('what falls due stands on the overseer’s list with its day, and the task force sees its own', async () => {
  const clocks = async (role: string) =>
    (await done(running.as(role).read('/clocks'))).body['items'] as readonly { clock: string; provider?: string }[];
  const all = await clocks('overseer');
  expect(new Set(all.map(({ clock }) => clock))).toEqual(
    new Set(['memorandum', 'monitoring', 'premises', 'return', 'plan', 'committee', 'breach']),
  );
  const own = await clocks('task-force');
  expect(new Set(own.map(({ clock }) => clock))).toEqual(new Set(['plan', 'committee']));
  expect(own.every((one) => one.provider === undefined)).toBe(true);
});

test('what is not there, and a desk that has no such thing, are told as one', async () => {
  const [nowhere, atCasework] = [
    await overseer().read('/providers/nobody-knows-it'),
    await running.as('case-worker').read(provider),
  ];
  expect([nowhere.status, atCasework.status]).toEqual([404, 404]);
});
