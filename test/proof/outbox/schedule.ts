import * as fc from 'fast-check';
import { isOpen, type Kept } from '../../../packages/web/src/outbox/item.ts';
import { add, mine, refresh } from '../../../packages/web/src/outbox/outbox.ts';
import { sendNow, wake } from '../../../packages/web/src/outbox/sender.ts';
import { makeClock } from './clock.ts';
import { type Line, makeServer } from './server.ts';
import { fillDisk, makeTablet, type Tab, type Tablet } from './tablet.ts';

const lines = ['good', 'cut', 'lost', 'fault', 'busy', 'signed-out', 'hangs'] as const;
const tablet = fc.integer({ min: 0, max: 1 });

/** One thing that happens at the desk, or to it. */
export const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('person' as const), tablet }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('screen' as const), tablet, who: fc.nat(9) }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('line' as const), line: fc.constantFrom(...lines) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('time' as const), seconds: fc.nat(400) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('kill' as const), tablet }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('tab' as const), tablet }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('button' as const), tablet }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('disk' as const), tablet, full: fc.boolean() }) },
);
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

type Written = { readonly key: string; readonly record: string; readonly operation: Kept; readonly at: number };

/** Everything an outbox lives in, and what its users were told is written down. */
export function makeWorld() {
  const clock = makeClock();
  const server = makeServer();
  let line: Line = 'good';
  const world = { clock, server, line: () => line };
  const dayAhead = 24 * 3_600_000;
  const tablets = [makeTablet(world, 'officer-one', 0), makeTablet(world, 'officer-second', dayAhead)];
  const written: Written[] = [];
  return {
    ...world,
    tablets,
    written,
    refused: { count: 0 },
    say: (next: Line) => {
      line = next;
    },
  };
}
type World = ReturnType<typeof makeWorld>;

/** Lets everything run that needs no time to pass. */
async function settle({ tablets }: Pick<World, 'tablets'>): Promise<void> {
  let still = 0;
  for (let turn = 0; turn < 20_000 && still < 12; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    still = tablets.every((one) => one.isIdle()) ? still + 1 : 0;
  }
}

async function tabOf(tablet: Tablet): Promise<Tab> {
  return tablet.tabs.at(-1) ?? tablet.open();
}

async function write(
  world: World,
  { outbox, sender }: Tab,
  operation: Kept,
  said: Omit<Written, 'operation' | 'at'>,
  path: Record<string, string>,
) {
  const { key, record } = said;
  const told = mine(outbox).filter((item) => item.record === record && item.told !== undefined);
  const seen = told.at(-1)?.told;
  try {
    await add(outbox, { operation, key, path, body: { of: key }, seen });
    world.written.push({ ...said, operation, at: world.clock.now() });
    wake(sender);
  } catch {
    // The person was told that nothing was saved; what the person typed still stands in their form.
    world.refused.count += 1;
  }
}

let made = 0;

async function enter(world: World, tablet: Tablet): Promise<void> {
  const tab = await tabOf(tablet);
  const batch = world.written.find(({ operation, key }) => operation === 'logBatch' && key.startsWith(tablet.by));
  const key = `${tablet.by}-${made++}`;
  if (batch === undefined) await write(world, tab, 'logBatch', { key, record: key }, {});
  else await write(world, tab, 'logArrival', { key, record: key }, { batchId: batch.key });
}

async function screen(world: World, tablet: Tablet, who: number): Promise<void> {
  const people = world.written.filter(({ operation, key }) => operation === 'logArrival' && key.startsWith(tablet.by));
  const person = people[who % Math.max(people.length, 1)];
  if (!person) return;
  const key = `${tablet.by}-${made++}`;
  const batchId =
    world.written.find(({ operation, key: of }) => operation === 'logBatch' && of.startsWith(tablet.by))?.key ?? '';
  await write(
    world,
    await tabOf(tablet),
    'screenPerson',
    { key, record: person.key },
    { batchId, arrivalId: person.key },
  );
}

/** One step of a schedule; afterwards everything that needs no time has run. */
export async function take(world: World, step: Step): Promise<void> {
  const tablet = world.tablets['tablet' in step ? step.tablet : 0] as Tablet;
  if (step.type === 'person') await enter(world, tablet);
  if (step.type === 'screen') await screen(world, tablet, step.who);
  if (step.type === 'line') world.say(step.line);
  if (step.type === 'time') world.clock.advance(step.seconds * 1000);
  if (step.type === 'kill' && tablet.tabs[0]) tablet.kill(tablet.tabs[0]);
  if (step.type === 'tab' && tablet.tabs.length < 3) await tablet.open();
  if (step.type === 'button') for (const tab of tablet.tabs) sendNow(tab.sender);
  if (step.type === 'disk') fillDisk(tablet.by, step.full);
  if (step.type !== 'time' || step.seconds > 0) await settle(world);
}

/** Signal, sign-in and room on the disk are back: everything that waits has to go. */
export async function comeHome(world: World): Promise<void> {
  world.say('good');
  for (const tablet of world.tablets) {
    fillDisk(tablet.by, false);
    const tab = await tabOf(tablet);
    for (let round = 0; round < 60; round += 1) {
      for (const one of tablet.tabs) sendNow(one.sender);
      world.clock.advance(30_000);
      await settle(world);
      await refresh(tab.outbox);
      if (!mine(tab.outbox).some(isOpen)) break;
    }
  }
}

/** What a schedule leaves wrong: lost, doubled, out of order, changed on the way, dated wrongly, refused. */
export function findingsOf(world: World): readonly string[] {
  const { log, wrong } = world.server;
  const found: string[] = [...wrong];
  for (const act of world.written) {
    const times = log.filter(({ key }) => key === act.key);
    if (times.length !== 1) found.push(`${act.operation} ${act.key} is there ${times.length} times`);
    const body = JSON.parse(times[0]?.body ?? '{}') as { of?: string; occurredAt?: string };
    if (body.of !== act.key) found.push(`${act.key} says ${body.of}`);
    if (body.occurredAt && Math.abs(Date.parse(body.occurredAt) - act.at) > 1000)
      found.push(`${act.key} is dated ${body.occurredAt}`);
  }
  if (log.length !== world.written.length) found.push(`${log.length} done of ${world.written.length} written`);
  return [...found, ...outOfOrder(world)];
}

function outOfOrder({ written, server }: World): readonly string[] {
  const records = new Set(written.map(({ record }) => record));
  return [...records].flatMap((record) => {
    const asWritten = written.filter((act) => act.record === record).map(({ key }) => key);
    const asDone = server.log.filter((act) => act.record === record).map(({ key }) => key);
    return asWritten.join() === asDone.join() ? [] : [`${record}: ${asWritten.join()} became ${asDone.join()}`];
  });
}
