import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, startRunning, synthesised } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import { byLink, linksIn } from '../functions/link-tale.ts';
import * as acts from '../journeys/acts.ts';
import { chanceOf, oneOf } from './faults/chance.ts';
import { report } from './report.ts';

const full = process.env['PROOF'] !== undefined;
const seed = 20_090_903;
const patience = 900_000;
const chance = chanceOf(seed);
/** Each answer waits for its step: of many thousands many wait at once, which a platform of their own can. */
const atOnce = full ? 32 : undefined;

type Link = { readonly id: string; readonly link: string; readonly code: string; readonly minutes: string };
/** What somebody who should not tries: nothing of it may be taken. */
type Attempt = { readonly path: string; readonly body: object };

let running: Running;
let links: ReturnType<typeof linksIn>;
/** A link that opens until its two hours are over; one that was used; one that is dead; one in whose place the first came; one that acknowledges a notice. */
let [fresh, used, dead, replaced]: Link[] = [];
let notice = '';

async function departed(): Promise<string> {
  return (await acts.departedOutbound(running.as, running.cloud.clock.iso())).id;
}

async function linkedTo(id: string): Promise<Link> {
  const { minutes } = await acts.seen(running.as, 'case-worker', id);
  return { id, minutes, ...(await links.sent(id)) };
}

/** A notice that waits to be acknowledged, by its link. */
async function noticed(): Promise<string> {
  const id = await acts.proposeInbound(running.as);
  await acts.answerAll(running.as, id, acts.inboundPeople);
  const plan = { date: acts.dayFrom(running.cloud.clock.iso(), 8), gate: 'poipet', mode: 'land' };
  await done(acts.act(running.as, 'central-unit', id, '/schedules', plan));
  await done(acts.act(running.as, 'counterpart-th', id, '/notices'));
  return links.mailed('central-unit@homeward.example', 'received');
}

beforeAll(async () => {
  running = await startRunning(synthesised, atOnce);
  links = linksIn(running);
  replaced = await linkedTo(await departed());
  used = await linkedTo(await departed());
  dead = await linkedTo(await departed());
  notice = await noticed();
  await done(links.confirm(used.link, used.code, used.minutes));
  for (let n = 0; n < 5; n += 1) await links.open(dead.link, `000${n}-0000`);
  fresh = await linkedTo(replaced.id);
}, patience);
afterAll(() => running?.cloud.stop());

const forged = () => randomBytes(32).toString('base64url');
/** One letter of it is another one. */
function altered(text: string): string {
  const at = Math.floor(chance() * (text.length - 1));
  return `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
}
const anyCode = () => `${randomBytes(2).toString('hex')}-${randomBytes(2).toString('hex')}`.toUpperCase();

type Pair = { readonly link: string; readonly code: string };

function wrongPairs(): readonly [Pair, ...Pair[]] {
  const [open, gone, killed, before] = [fresh, used, dead, replaced] as [Link, Link, Link, Link];
  return [
    { link: forged(), code: anyCode() },
    { link: forged(), code: open.code },
    { link: altered(open.link), code: open.code },
    // Used, killed, and one in whose place another came: each with the code that was its own.
    gone,
    killed,
    before,
    { link: killed.link, code: open.code },
    { link: before.link, code: gone.code },
    { link: notice, code: open.code },
  ];
}

/** What can be tried with a wrong pair. */
function attemptsWith({ link, code }: Pair): readonly [Attempt, ...Attempt[]] {
  const { minutes } = fresh as Link;
  return [
    { path: '/views', body: { link, code } },
    { path: '/confirmations', body: { link, code, minutes } },
    // A link to minutes acknowledges no notice.
    { path: '/acknowledgements', body: { link: link === notice ? (fresh as Link).link : link } },
  ];
}

/** Under `npm test` every wrong pair in every way, once; under `npm run proof` thousands as chance has them. */
function attempts(): readonly Attempt[] {
  if (!full) return wrongPairs().flatMap(attemptsWith);
  return Array.from({ length: 10_000 }, () => oneOf(chance, attemptsWith(oneOf(chance, wrongPairs()))));
}

/** How a wrong one was answered, where that is otherwise than what is not there. */
async function tried({ path, body }: Attempt, absent: object): Promise<readonly string[]> {
  const reply = await byLink(running.cloud.url, path, body);
  return JSON.stringify(reply) === JSON.stringify(absent) ? [] : [`${path} ${reply.status} ${JSON.stringify(body)}`];
}

/** How the handovers stand. */
async function standing(): Promise<readonly (readonly [version: number, status: string])[]> {
  const all = [fresh, used, dead] as Link[];
  const seen = await Promise.all(all.map(({ id }) => acts.seen(running.as, 'case-worker', id)));
  return seen.map(({ version, status }) => [version, status]);
}

test('[ASVS-6.6.3] no forged, used, dead, replaced, expired or other handover’s link or code is taken, and all are answered alike', {
  timeout: patience,
}, async () => {
  const absent = await byLink(running.cloud.url, '/views', { link: forged(), code: anyCode() });
  expect(absent.status).toBe(404);
  const before = await standing();
  const found: string[] = [];
  const all = attempts();
  for (let from = 0; from < all.length; from += atOnce ?? 4) {
    const some = all.slice(from, from + (atOnce ?? 4));
    found.push(...(await Promise.all(some.map((one) => tried(one, absent)))).flat());
  }
  expect(all.length).toBeGreaterThanOrEqual(27);
  // Nothing moved, and the link that is right was not worn out by the others.
  expect(await standing()).toEqual(before);
  const old = fresh as Link;
  expect((await links.open(old.link, old.code)).status).toBe(200);
  // Time is the last thing that is tried: two hours on, nothing opens any more.
  const opened = await standing();
  await running.cloud.clock.moveTo(new Date(running.cloud.clock.now() + 2 * 3_600_000).toISOString(), 1);
  for (const path of ['/views', '/confirmations'])
    found.push(
      ...(await tried(
        { path, body: { link: old.link, code: old.code, ...(path === '/views' ? {} : { minutes: old.minutes }) } },
        absent,
      )),
    );
  report('links', all.length + 2, seed, found.length);
  expect(found.slice(0, 5)).toEqual([]);
  expect(await standing()).toEqual(opened);
});

test('a link that is right is taken, so the others could have been', { timeout: patience }, async () => {
  const { link, code, minutes } = await linkedTo((dead as Link).id);
  expect((await links.open(link, code)).status).toBe(200);
  expect((await links.confirm(link, code, minutes)).status).toBe(200);
});
