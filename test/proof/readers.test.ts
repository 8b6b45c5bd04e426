import { afterAll, beforeAll, expect, test } from 'vitest';
import { created } from '../../scripts/bench/done.ts';
import { type Platform, startPlatform } from '../../scripts/bench/platform.ts';
import { type ReadTogether, readTogether } from '../../scripts/bench/readers.ts';
import { p99 } from '../../scripts/bench/rounds.ts';
import { ofAllSuites } from '../cloud/database.ts';
import { consentTo } from '../cloud/tale.ts';
import { report } from './report.ts';

/** How often each of the twelve reads each of the two things among the others, and in the same instant; one of them as often alone. */
const rounds = 40;
const patience = 600_000;

let platform: Platform;
let read: ReadTogether;

beforeAll(async () => {
  platform = await startPlatform({ database: ofAllSuites });
  const identity = { name: { latin: 'Invented Person' }, age: { birth: '1991' } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent: consentTo('case-file') };
  const file = await created(platform.as('case-worker').post('/cases', body));
  const year = String(Number(platform.cloud.clock.iso().slice(0, 4)) - 1);
  read = await readTogether(platform, { year, file }, rounds);
}, patience);
afterAll(() => platform?.cloud.stop());

test('twelve people read one report, and twelve one case, and none of them waits for another or is sent away', () => {
  const all = Object.entries(read);
  const findings = all.reduce((sum, [, { conflicts, refused }]) => sum + conflicts + refused, 0);
  const says = all.map(
    ([what, { one, twelve }]) =>
      `p99 of a ${what} ${p99(one).toFixed(0)} ms for one, ${p99(twelve).toFixed(0)} ms for twelve`,
  );
  report(
    'readers',
    all.reduce((sum, [, { requests }]) => sum + requests, 0),
    0,
    findings,
    says.join('; '),
  );
  console.log(says.join('; '));
  for (const [what, { requests, conflicts, refused }] of all)
    expect({ what, requests, conflicts, refused }).toEqual({
      what,
      requests: 3 * 12 * rounds,
      conflicts: 0,
      refused: 0,
    });
});
