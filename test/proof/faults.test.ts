import type { Cloud } from '@homeward/local/cloud';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { findingsOf, rowsOf } from './faults/audit.ts';
import { type Acknowledged, sendOnce, type Way } from './faults/device.ts';
import { type AfterTheStorm, throughTheStorm } from './faults/storm.ts';
import { report } from './report.ts';

const full = process.env['PROOF'] === '1';
const seed = Number(process.env['PROOF_SEED'] ?? 20_080_101);
const size = full
  ? { clients: 20, arrivals: 5000, faults: 2000, share: 0.12, kills: 2 }
  : { clients: 20, arrivals: 100, faults: 75, share: 0.25, kills: 1 };
const sevenKinds = [
  'refused',
  'throttled',
  'conflict',
  'reply-lost',
  'failed-after-commit',
  'half-reply',
  'delay',
] as const;

type Person = { readonly id: string; readonly sealed: { readonly identity?: { readonly name: { latin?: string } } } };

async function viewBatch(way: Way, batch: string): Promise<readonly Person[] | number> {
  const headers = { authorization: `Bearer ${await way.tokenFor('shift-lead')}` };
  const answer = await fetch(`${way.url()}/v1/transit/batches/${batch}`, { headers });
  if (answer.status !== 200) return answer.status;
  return ((await answer.json()) as { readonly arrivals: readonly Person[] }).arrivals;
}

function nameOf({ body }: Acknowledged): string | undefined {
  return (body as { sections: { identity: { name: { latin?: string } } } }).sections.identity.name.latin;
}

/** Who does not stand once, by their own name, on the screen of the desk. */
async function unseen(way: Way, taken: readonly Acknowledged[]): Promise<readonly string[]> {
  const people = taken.filter(({ operation }) => operation === 'logArrival');
  const byBatch = [...Map.groupBy(people, ({ batch }) => batch)];
  const found: string[] = [];
  for (const [batch, sent] of byBatch) {
    const shown = await viewBatch(way, batch);
    if (typeof shown === 'number') {
      found.push(`batch ${batch}: opening it answers ${shown}`);
      continue;
    }
    if (shown.length !== sent.length) found.push(`batch ${batch}: ${shown.length} shown, ${sent.length} taken`);
    for (const one of sent) {
      const names = shown.filter(({ id }) => id === one.key).map(({ sealed }) => sealed.identity?.name.latin);
      if (names.length !== 1 || names[0] !== nameOf(one))
        found.push(`arrival ${one.key}: shown ${names.length} times as ${names.join(', ') || 'nobody'}`);
    }
  }
  return found;
}

describe('Nothing lost, nothing doubled', () => {
  let after: AfterTheStorm;
  let findings: readonly string[] = ['the storm did not pass'];
  const injected = () => Object.values(after?.counts ?? {}).reduce((sum, one) => sum + one, 0);

  beforeAll(
    async () => {
      const odds = { database: { seed, share: size.share }, line: { seed: seed + 1000, share: 0.12 } };
      console.log(`faults: seed ${seed}, ${size.arrivals} arrivals, plan ${JSON.stringify(odds)}`);
      after = await throughTheStorm({ ...size, ...odds });
      const { way, platform, taken } = after;
      findings = [
        ...findingsOf(await rowsOf(adminStore(platform.data as Cloud)), taken),
        ...(await unseen(way, taken)),
      ];
      console.log(`faults: ${JSON.stringify(after.counts)}; ${taken.length} commands taken, ${injected()} faults`);
    },
    full ? 19 * 60_000 : 170_000,
  );
  afterAll(async () => {
    const arrivals = after?.taken.filter(({ operation }) => operation === 'logArrival').length ?? 0;
    report('nothing lost, nothing doubled', arrivals, seed, findings.length);
    await after?.stop();
  });

  test(`${size.faults} faults of seven kinds, on the line and in front of the database, and a killed server`, () => {
    for (const kind of sevenKinds) expect(after.counts[`database: ${kind}`], kind).toBeGreaterThan(0);
    expect(after.counts['server killed']).toBe(size.kills);
    expect(injected()).toBeGreaterThanOrEqual(size.faults);
    expect(after.taken.filter(({ tries }) => tries > 1).length).toBeGreaterThan(size.arrivals / 20);
  });
  test('every arrival that was acknowledged is there once, and none that nobody sent', () => {
    const arrivals = after.taken.filter(({ operation }) => operation === 'logArrival');
    expect(arrivals).toHaveLength(size.arrivals);
    expect(findings.slice(0, 10)).toEqual([]);
  });
  test('the same key answers the same, however often', async () => {
    for (const one of sampleOf(after.taken)) expect(await sendOnce(after.way, one), one.operation).toEqual(one.answer);
  });
  test('the same key with another body is refused as reused', async () => {
    for (const one of sampleOf(after.taken)) {
      const other = { ...(one.body as object), occurredAt: '2026-01-01T00:00:00Z', lateReason: 'no-signal' };
      const answer = await sendOnce(after.way, { ...one, body: other });
      expect(answer?.status, one.operation).toBe(422);
    }
  });
  test('an id that another person has used leaves theirs alone', async () => {
    const arrivals = after.taken.filter(({ operation }) => operation === 'logArrival');
    const theirs = arrivals.find(({ role }) => role === 'intake');
    const another = arrivals.find(({ role }) => role === 'shift-lead');
    if (theirs === undefined || another === undefined) return expect.fail('only one of the two was at work');
    const { path, batch, body, role } = another;
    const answer = await sendOnce(after.way, { ...theirs, path, batch, body, role });
    expect(answer?.status).toBeGreaterThanOrEqual(400);
    expect(await unseen(after.way, [...sameBatch(arrivals, theirs), ...sameBatch(arrivals, another)])).toEqual([]);
  });
});

function sameBatch(taken: readonly Acknowledged[], { batch }: Acknowledged): readonly Acknowledged[] {
  return taken.filter((one) => one.batch === batch);
}

function sampleOf(taken: readonly Acknowledged[]): readonly Acknowledged[] {
  const step = Math.max(1, Math.floor(taken.length / (full ? 400 : 20)));
  return taken.filter((_one, index) => index % step === 0);
}
