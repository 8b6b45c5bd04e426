import { toldOfHandover } from '@homeward/store/deliveries';
import { expect, test } from 'vitest';
import { chanceOf } from './faults/chance.ts';
import { openPostOffice } from './notices/post-office.ts';
import { shuffled, type Telling, tellingOf } from './notices/records.ts';
import { offices, openNotices } from './notices/stage.ts';
import { runsOf } from './prove.ts';
import { report } from './report.ts';

const seed = 20_090_903;
/** Of each record so often, then it lies in the failure queue and the shard goes on. */
const tries = 12;
type Handler = (event: never) => Promise<{ readonly batchItemFailures: readonly unknown[] }>;

/** Reads a shard as Lambda does: in order, again from what failed, and on after so many tries. */
async function readShard(handler: Handler, records: readonly object[]): Promise<number> {
  let laidAside = 0;
  for (let from = 0, tried = 0; from < records.length; ) {
    const { batchItemFailures } = await handler({ Records: records.slice(from, from + 1) } as never);
    const failed = batchItemFailures.length > 0 && ++tried < tries;
    if (failed) continue;
    laidAside += batchItemFailures.length;
    [from, tried] = [from + 1, 0];
  }
  return laidAside;
}

async function wrongWith(
  store: Parameters<typeof toldOfHandover>[0],
  one: Telling,
  mails: readonly { to: string; said: string }[],
) {
  const told = await toldOfHandover(store, { country: one.country as 'TH', quiet: false, handover: one.handover });
  return offices
    .filter(({ country }) => country === one.country)
    .flatMap(({ id, email }) => {
      const outcome = told.find(({ organisation }) => organisation === `demo-${id}`)?.outcome;
      const came = mails.filter(({ to, said }) => to === email && said.includes(one.handover)).length;
      const fits =
        (outcome === 'sent' && came === 1) ||
        (outcome === 'perhaps' && came <= 1) ||
        (outcome === 'failed' && came === 0);
      return fits ? [] : [`${id}: ${outcome}, ${came} mails`];
    });
}

test('R154: whatever comes twice, out of order, poisoned or to a mail service that is away, each is told once or shown as not told', async () => {
  const chance = chanceOf(seed);
  const { store, stop, handler } = await openNotices();
  const post = openPostOffice(chance);
  try {
    const tellings = Array.from({ length: runsOf(60, 500) }, (_, n) => tellingOf(chance, n));
    const all = shuffled(chance, tellings);
    const shards = [0, 1, 2, 3].map((shard) => all.filter((_, n) => n % 4 === shard));
    const laidAside = await Promise.all(shards.map((one) => readShard(handler as unknown as Handler, one)));
    const found = (await Promise.all(tellings.map((one) => wrongWith(store, one, post.taken)))).flat();
    report('notices', 2 * tellings.length, seed, found.length, `${post.taken.length} mails taken`);
    console.log(`notices: ${2 * tellings.length}, ${post.taken.length} mails taken, ${found.length} findings`);
    expect(found).toEqual([]);
    // The poisoned ones, and nothing else stops for long.
    expect(laidAside.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(Math.ceil(tellings.length / 50));
    expect(post.taken.length).toBeGreaterThan(1.8 * tellings.length);
    expect(post.taken.filter(({ said }) => said.includes('canary'))).toEqual([]);
  } finally {
    post.close();
    await stop();
  }
}, 300_000);
