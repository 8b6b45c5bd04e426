import { globSync, readFileSync } from 'node:fs';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { receiptsAbout } from '../store/receipts-about.ts';

let running: Running;

beforeAll(async () => {
  running = await startRunning();
}, 300_000);
afterAll(() => running?.cloud.stop());

const entriesOf = (desk: string, thing: string) => receiptsAbout(adminStore(running.cloud), desk, thing);

/** What an entry takes in its table, and what it says beside its place in the chain and its moment. */
function sizeOf({ pk: _pk, sk: _sk, n: _n, prior: _prior, ...entry }: Readonly<Record<string, unknown>>): number {
  return Buffer.byteLength(JSON.stringify(entry));
}

async function openFile(): Promise<string> {
  const identity = { name: { latin: 'Invented Person' }, age: { birth: '1991' } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent: consentTo('case-file') };
  return String((await done(running.as('case-worker').post('/cases', body))).body['id']);
}

describe('whatever is asked for and not given', () => {
  test("[ASVS-16.3.2] leaves an entry in the asker's own chain: denied and absent answer alike and take the same room", async () => {
    const stranger = running.as('second-approver');
    const own = await openFile();
    const before = (await entriesOf('KH#casework', 'actor#demo-second-approver')).length;
    for (const id of [own, uuidv7()]) expect((await stranger.read(`/cases/${id}`)).status).toBe(404);
    const left = (await entriesOf('KH#casework', 'actor#demo-second-approver')).slice(before);
    expect(left.map(({ operation }) => operation)).toEqual(['viewCase', 'viewCase']);
    expect(new Set(left.map(sizeOf)).size).toBe(1);
    expect(JSON.stringify(left)).not.toContain(own);
    expect((await entriesOf('KH#casework', `case#${own}`)).map(({ who }) => who)).toEqual(['demo-case-worker']);
  });

  test('is entered at every desk: a batch, a handover, its minutes, a disclosure, a report', async () => {
    const asked = [
      ['intake', 'KH#transit', `/batches/${uuidv7()}`, 'viewBatch'],
      ['embassy-th', 'TH#embassy', `/handovers/${uuidv7()}`, 'viewHandover'],
      ['embassy-th', 'TH#embassy', `/handovers/${uuidv7()}/minutes`, 'viewMinutes'],
      ['embassy-th', 'TH#embassy', `/disclosures/${uuidv7()}`, 'readDisclosure'],
      ['task-force', 'KH#task-force', '/reports/public/TH-KH/1999', 'viewPublicReport'],
    ] as const;
    for (const [role, desk, path, operation] of asked) {
      expect((await running.as(role).read(path)).status, path).toBe(404);
      const last = (await entriesOf(desk, `actor#demo-${role}`)).at(-1);
      expect(last, path).toMatchObject({ operation, thing: `actor#demo-${role}`, caseId: '', restsOn: '' });
    }
  });
});

test('[ASVS-16.2.1] every sensitive reading goes through the one place that writes its receipt first', () => {
  const who = globSync('functions/**/*.ts').filter((file) => readFileSync(file, 'utf8').includes('recordReading'));
  // An act on what is denied reads nothing; an answer is opened within the act that takes it in.
  const acts = ['functions/handlers/answers.ts', 'functions/handlers/desk.ts'];
  expect(who.toSorted()).toEqual([...acts, 'functions/handlers/readings.ts']);
});
