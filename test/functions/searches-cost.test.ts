import type { Call } from '@homeward/local/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ledgerLines } from '../../scripts/bench/ledger-lines.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
}, 300_000);
afterAll(() => running?.cloud.stop());

async function openFile(role: string, latin: string): Promise<void> {
  const identity = { name: { latin }, age: { birth: '1991' } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent: consentTo('case-file') };
  await done(running.as(role).post('/cases', body));
}

/** What a call asks for: its kind, and of how many things. Sizes of writes grow with the caller's own chain. */
function askedBy({ service, action, touched }: Call): string {
  return `${service} ${action} of ${touched.length}`;
}

type Cost = { readonly calls: readonly string[]; readonly readUnits: number; readonly found: number };

/** A search by the whole name, and all that it asked of AWS. */
async function costOf(role: string, latin: string): Promise<Cost> {
  running.cloud.ledger.clear();
  const said = { name: { latin }, birthYear: '1991' };
  const { body } = await done(running.as(role).post<{ readonly items: readonly unknown[] }>('/searches', said));
  const [line] = ledgerLines(running.cloud.ledger.calls());
  if (line === undefined) throw new Error('a search that asked nothing');
  return { calls: line.calls.map(askedBy).toSorted(), readUnits: line.readUnits, found: body.items.length };
}

describe('[ASVS-8.2.2] Standards 6.3(e): what a search asks of the database and of the keys', () => {
  test('is the same where nobody bears the name, where another house has files under it, and where the caller has', async () => {
    const name = 'Ngeth Phallavy';
    // The key of the tags is opened once a minute.
    await costOf('case-worker', 'Somebody Else');
    const nobody = await costOf('case-worker', name);
    for (let n = 0; n < 3; n += 1) await openFile('central-unit', name);
    const theirs = await costOf('case-worker', name);
    expect(theirs).toEqual(nobody);
    await openFile('case-worker', name);
    const own = await costOf('case-worker', name);
    expect([nobody.found, theirs.found, own.found]).toEqual([0, 0, 1]);
    expect(own.calls).toEqual(nobody.calls);
  });

  test('is the same for a supervisor, whose house the file is not, and for the central unit, in whose corridor it is not', async () => {
    for (const [role, of, name] of [
      ['supervisor', 'central-unit', 'Vann Rattanak'],
      ['central-unit', 'case-worker', 'Touch Sokhom'],
    ] as const) {
      await costOf(role, 'Somebody Else');
      const nobody = await costOf(role, name);
      await openFile(of, name);
      const theirs = await costOf(role, name);
      expect(theirs.calls, role).toEqual(nobody.calls);
      expect([nobody.found, theirs.found], role).toEqual([0, 0]);
    }
  });

  test('reads the states of as many ids as ever, in one call', async () => {
    const { calls } = await costOf('case-worker', 'Prak Chanthy');
    expect(calls.filter((one) => one.startsWith('dynamodb BatchGetItem'))).toEqual(['dynamodb BatchGetItem of 60']);
  });
});
