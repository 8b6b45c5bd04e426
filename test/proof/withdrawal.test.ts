import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reply } from '../../scripts/demo/acting.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { sharingIn } from '../functions/sharing-tale.ts';
import { runsOf } from './prove.ts';
import { report } from './report.ts';

const rounds = runsOf(8, 200);
/** What the person is promised: closed within a second. */
const promised = 1000;

/** Whoever holds a copy, at each kind of desk; the last two parts are copied at health. */
const holders = [
  { reader: 'provider', to: 'ngo', country: 'KH', organisation: 'demo-ngo', for: 'referral', section: 'identity' },
  {
    reader: 'counterpart-vn',
    to: 'counterpart' as const,
    country: 'VN',
    organisation: 'demo-central-unit-viet-nam',
    for: 'return',
    section: 'identity',
  },
  {
    reader: 'embassy-vn',
    to: 'embassy' as const,
    country: 'VN',
    organisation: 'demo-embassy-of-viet-nam',
    for: 'return',
    section: 'identity',
  },
  { reader: 'provider', to: 'ngo', country: 'KH', organisation: 'demo-ngo', for: 'referral', section: 'medical' },
  {
    reader: 'case-worker',
    to: 'case-file' as const,
    country: 'KH',
    organisation: 'demo-banteay-meanchey-shelter',
    for: 'care',
    section: 'medical',
  },
] as const;
type Holder = (typeof holders)[number];

let running: Running;
let file: { readonly id: string; readonly path: string };

beforeAll(async () => {
  running = await startRunning();
  file = await treated();
}, 300_000);
afterAll(() => running?.cloud.stop());

async function treated() {
  const opened = await sharingIn(running).openFile();
  const told = { worker: 'demo-health-worker', toldAt: '2026-03-01T03:00:00.000Z', lateReason: 'from-paper' };
  await opened.act('/health-workers', told);
  const medical = { section: 'medical', content: { conditions: 'Invented.' } };
  await done(running.as('health-worker').post(`${opened.path}/sections`, medical, { ifMatch: 0 }));
  return opened;
}

async function act(role: string, path: string, body: object): Promise<string> {
  const { version } = await done(running.as('case-worker').read(file.path));
  const key = uuidv7();
  await done(running.as(role).post(path, body, { ifMatch: version, key }));
  return key;
}

/** The person agrees, a copy is made, and whoever holds it reads it: the plain key lies in its function's memory now. */
async function shared({ reader, section, ...to }: Holder) {
  const about = { type: 'case', case: file.id };
  const consent = await act('case-worker', '/consents', {
    about,
    consent: { ...consentTo(to.to), for: to.for, organisation: to.organisation, sections: [section] },
  });
  const by = section === 'medical' ? 'health-worker' : 'case-worker';
  const copy = await act(by, `${file.path}/disclosures`, { ...to, sections: [section] });
  const path = reader === 'case-worker' ? `${file.path}/sections/${section}` : `/disclosures/${copy}`;
  const read = () => running.as(reader).read(path);
  await done(read());
  return { consent, read };
}

type Seen = { readonly begun: number; readonly ended: number; readonly status: number };

/** Reads on and on until it is closed, each reading with its times. */
async function readOn(read: () => Promise<Reply>): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  while (seen.at(-1)?.status !== 404) {
    const begun = performance.now();
    const { status } = await read();
    seen.push({ begun, ended: performance.now(), status });
  }
  return seen;
}

/** One withdrawal while its holder reads on: what was still answered to readings begun after the person was answered, and how long it was open. */
async function takenBack(holder: Holder) {
  const { consent, read } = await shared(holder);
  const worker = running.as('case-worker');
  const { version } = await done(worker.read(file.path));
  const about = { type: 'case', case: file.id };
  const reading = readOn(read);
  await done(worker.post('/consent-withdrawals', { about, consent }, { ifMatch: version, key: uuidv7() }));
  const answered = performance.now();
  const right = await read();
  const seen = await reading;
  const open = seen.filter(({ status }) => status !== 404);
  const late = open.filter(({ begun }) => begun > answered).length + (right.status === 404 ? 0 : 1);
  return { late, open: Math.max(0, (open.at(-1)?.ended ?? 0) - answered), closed: performance.now() - answered };
}

test('[ASVS-8.3.2] what the person takes back is closed in the act itself: whoever reads right after it, its key in memory, finds nothing; the longest time is under a second', {
  timeout: 60_000 + rounds * 10_000,
}, async () => {
  const all: Awaited<ReturnType<typeof takenBack>>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // A ledger of hundreds of answers is nobody's: a file for every twenty.
    if (round > 0 && round % 20 === 0) file = await treated();
    all.push(await takenBack(holders[round % holders.length] ?? holders[0]));
  }
  const late = all.reduce((sum, one) => sum + one.late, 0);
  const [open, closed] = [Math.max(...all.map((one) => one.open)), Math.max(...all.map((one) => one.closed))];
  const slow = all.filter((one) => one.open > promised).length;
  console.log(
    `withdrawals: ${rounds}; readings begun after the person was answered and still opened: ${late}; longest answer still under way: ${open.toFixed(0)} ms after; longest until 404 was in hand: ${closed.toFixed(0)} ms`,
  );
  report('withdrawal', rounds, 0, late + slow);
  expect([late, slow]).toEqual([0, 0]);
});
