import { routes } from '@homeward/api/routes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lostQueue } from '../../scripts/demo/lost-queue.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { done as answered } from '../cloud/tale.ts';
import { reportedCase } from '../functions/case-tale.ts';
import { keepTheGate, ways } from '../functions/handover-tale.ts';
import { type Journal, openJournal } from '../functions/journal.ts';
import { linksIn } from '../functions/link-tale.ts';
import { everyWayToTell, flaggedJournal, lifeOfThePerson, quietReturns } from './embassy/flagged.ts';
import { endedAsWithdrawn, seenOf, withoutThemAfter } from './embassy/later.ts';
import { openWatch } from './embassy/onlookers.ts';
import type { Hidden } from './embassy/view.ts';
import { report } from './report.ts';

const full = process.env['PROOF'] === '1';

/** Each act with a look of everybody after it, on a machine that does other things too. */
const patience = 1_800_000;

let running: Running;
let plain: Journal;
let known: string;

/** Every operation that was tried on a flagged person. */
const done = new Set<string>();

/** Without the person’s yes the first two; with it the last one still. */
const refusing = ['copy-rests-on-her-consent', 'sharing-needs-consent', 'embassy-is-told-nothing-against-her-will'];

const sheet = { name: { latin: 'Invented Person' }, birthYear: '1991', document: 'X 0000' };

/** A handover of somebody else that the embassy knows of, so that its lists, its minutes and its mail are not empty. */
async function toldHandover(): Promise<string> {
  const file = await reportedCase(plain, 'TH');
  const body = { direction: 'outbound', case: file, to: 'TH', tell: ['counterpart', 'embassy'], sheet };
  return plain.create('case-worker', '/handovers', body);
}

beforeAll(async () => {
  running = await startRunning();
  plain = openJournal(running);
  known = await toldHandover();
  // Said of a gate and of nobody: every desk sees it, so it is said before anybody looks.
  await keepTheGate(plain, ways.TH, ['embassy-th', 'counterpart-th'], running.cloud.clock.now());
  for (const operation of ['setGateStatus', 'sayRoom']) done.add(operation);
}, patience);
afterAll(() => running?.cloud.stop());

const kinds = { '/cases': 'case', '/handovers': 'handover', '/batches': 'batch' } as const;

/** What has come to be of which nobody may know: the newest of each kind. */
function hiddenBy(entries: Journal['entries']): Hidden {
  // A list is read at the same path, and names nothing new.
  const made = entries.flatMap(({ path, reply: { body } }) =>
    path in kinds && typeof body['id'] === 'string' ? [[kinds[path as keyof typeof kinds], body['id']] as const] : [],
  );
  const copies = entries.flatMap(({ path, key }) => (path.endsWith('/disclosures') && key !== undefined ? [key] : []));
  const [disclosure] = copies.slice(-1);
  return { ...Object.fromEntries(made), ...(disclosure === undefined ? {} : { disclosure }) };
}

/** Each act by a link on a quiet handover: the notice acknowledged again, the minutes opened, and confirmed with an old hash. */
async function byLinks(handover: string, look: (operation: string) => Promise<void>): Promise<void> {
  const links = linksIn(running);
  await links.acknowledge(await links.mailed('counterpart-th@homeward.example', 'received'));
  await look('acknowledgeByLink');
  const { body } = await answered(links.send(handover, 'contact-border-guard-th'));
  await look('sendOneTimeLink');
  const [link, code] = [await links.mailed('border-guard-th@homeward.example'), String(body['code'])];
  expect((await links.open(link, code)).status).toBe(200);
  await look('openLink');
  expect((await links.confirm(link, code, '0'.repeat(64))).status).toBe(409);
  await look('confirmByLink');
  const { version } = await running.as('case-worker').read(`/handovers/${handover}`);
  plain.moved(`/handovers/${handover}`, Number(version));
}

test('[ASVS-8.2.2] flagged from the start and never there look alike to the embassy in everything: whatever is done, by whichever desk', {
  timeout: patience,
}, async () => {
  const paths = [`/handovers/${known}`, `/handovers/${known}/minutes`];
  const watch = await openWatch(running, [
    { who: 'embassy-th', known: paths },
    { who: 'counterpart-th', known: paths },
  ]);
  const since = plain.entries.length;
  const found: string[] = [];
  let acts = 0;
  const look = async (operation: string) => {
    acts += 1;
    done.add(operation);
    // What became different stays different: at a commit it is enough to look now and then.
    if (!full && acts % 9 !== 0) return;
    const noticed = await watch.noticed(hiddenBy(plain.entries.slice(since)));
    found.push(...noticed.map((one) => `${operation}: ${one}`));
  };
  const journal = flaggedJournal(plain, { after: look, tells: () => watch.tells('counterpart-th') });
  const refused = await everyWayToTell(journal, plain);
  expect(new Set(refused)).toEqual(new Set(refusing));
  if (full) {
    await lifeOfThePerson(journal, running);
    await journal.search('shift-lead', '/recovered-queues', (await lostQueue(running.cloud.admin)).asked);
  }
  watch.tells('counterpart-th');
  const ends = full ? (['arrives', 'turns back'] as const) : (['is offered'] as const);
  await quietReturns(journal, running.cloud.clock.now(), ends, (handover) => byLinks(handover, look));
  report('embassy-flag', watch.cells(), 0, found.length);
  console.log(`embassy-flag: ${acts} acts, ${watch.cells()} cells, ${found.length} changed`);
  expect(found).toEqual([]);
  expect(acts).toBeGreaterThan(full ? 250 : 30);
});

test('no operation was left out', ({ skip }) => {
  skip(!full, 'some operations are enough here; npm run proof -- embassy-flag tries every one');
  expect(routes.map(({ operationId }) => operationId).filter((one) => !done.has(one))).toEqual([]);
});

test('flagged later is a handover that was withdrawn, whatever for: the embassy sees the two alike', {
  timeout: patience,
}, async () => {
  const flagged = await endedAsWithdrawn(running, plain, 'from the embassy, and the person returns without it');
  const seen = await seenOf(running, flagged);
  expect(seen).toContain('"status":"withdrawn"');
  expect(seen).toBe(await seenOf(running, await endedAsWithdrawn(running, plain, 'from everybody')));
});

test('Standards 6.3(b): a no that comes later keeps everything from the person’s embassy, what is shared without their consent too', {
  timeout: patience,
}, async () => {
  for (const how of ['the person says no', 'the person takes the yes back'] as const)
    expect(await withoutThemAfter(plain, how), how).toEqual([refusing[2], refusing[1]]);
});

test('a handover that stands open when the person says no ends like one whose consent the person takes back: the embassy sees the two alike', {
  timeout: patience,
}, async () => {
  const refused = await seenOf(running, await endedAsWithdrawn(running, plain, 'by a no alone'));
  expect(refused).toContain('"status":"withdrawn"');
  expect(refused).toBe(await seenOf(running, await endedAsWithdrawn(running, plain, 'from everybody')));
});

test('one who is not flagged is noticed at once, in the lists, the mail and the rows', {
  timeout: patience,
}, async () => {
  const watch = await openWatch(running, [{ who: 'embassy-th', known: [] }]);
  await toldHandover();
  const noticed = (await watch.noticed({})).join('\n');
  for (const cell of ['/handovers', 'mails', 'a row at TH#handover#', 'a row at TH#embassy#'])
    expect(noticed).toContain(cell);
});
