import { afterAll, beforeAll, expect, test } from 'vitest';
import { numberPattern } from '../../packages/domain/src/numbers/record-number.ts';
import { tablesOf } from '../../packages/local/src/tables.ts';
import type { Acting } from '../../scripts/demo/acting.ts';
import { linesTo } from '../../scripts/start/lines.ts';
import { seed } from '../../scripts/start/seeding.ts';
import { openInProcess } from '../cloud/in-process/platform.ts';

/** A platform with the demo in it, and what its start printed. */
type Told = {
  readonly as: (role: string) => Acting;
  readonly printed: string;
  readonly stop: () => Promise<unknown>;
};

/** What a start does once its platform runs, with the functions in this process. */
async function byItsFunction(): Promise<Told> {
  const { aws, template, as, close, ...place } = await openInProcess({});
  const clock = { iso: () => new Date().toISOString() };
  let printed = '';
  const lines = linesTo({ write: (text) => (printed += text) });
  const cloud = { ...place, tables: tablesOf(template), admin: { clientOptions: aws, optionsOf: () => aws }, clock };
  await seed(cloud, { empty: false, dataDir: undefined }, lines);
  return { as, printed, stop: async () => close() };
}

let told: Told;
beforeAll(async () => {
  told = await byItsFunction();
}, 300_000);
afterAll(async () => {
  await told?.stop();
});

async function read<Body>(role: string, path: string): Promise<Body> {
  const { status, body } = await told.as(role).read<Body>(path);
  expect(status, path).toBe(200);
  return body;
}

type Handover = { readonly status: string; readonly direction: string };
type Identity = { readonly identity: { readonly name: { readonly latin: string } } };
type Batch = { readonly arrivals: readonly { readonly status: string; readonly sealed: Identity }[] };
type List<Item> = { readonly items: readonly Item[] };

test('the story has a line of its own, with what it brought', () => {
  expect(told.printed).toMatch(/^ ✔ demo data +11 cases, 4 countries, 38 people waiting at Poipet.* \d+\.\d s$/m);
});

test.each(['vn', 'th'])('a handover at the gate waits for embassy-%s', async (country) => {
  const { items } = await read<List<Handover>>(`embassy-${country}`, '/handovers');
  expect(items).toContainEqual(expect.objectContaining({ status: 'pending', waitsForMe: true, open: 0 }));
});

test('at Poipet 38 people wait, two of them since last night, all invented', async () => {
  const { items: batches } = await read<List<{ readonly id: string }>>('intake', '/batches');
  const views = await Promise.all(batches.map(({ id }) => read<Batch>('intake', `/batches/${id}`)));
  const waiting = views.map(({ arrivals }) => arrivals.filter(({ status }) => status === 'logged'));
  expect(waiting.map((people) => people.length).toSorted((a, b) => a - b)).toEqual([2, 36]);
  for (const { sealed } of waiting.flat()) expect(sealed.identity.name.latin).toMatch(/ \(invented\)$/);
});

test('one person whom a partner referred waits at casework, as invented', async () => {
  const { items } = await read<List<{ readonly id: string }>>('case-worker', '/referrals');
  expect(items).toMatchObject([{ organisation: 'demo-ngo', status: 'waiting', external: { id: 'demo-1' } }]);
  const { sections } = await read<{ readonly sections: Identity }>('case-worker', `/referrals/${items[0]?.id}`);
  expect(sections.identity.name.latin).toMatch(/ \(invented\)$/);
});

test('one outbound handover has arrived', async () => {
  const { items } = await read<List<Handover>>('embassy-vn', '/handovers?closed=true');
  expect(items).toEqual([expect.objectContaining({ status: 'received', direction: 'outbound' })]);
});

test('each organisation of the demo that works with victims has a number of its own', async () => {
  const { items } = await read<List<{ readonly number?: string }>>('directory-keeper', '/providers');
  const numbers = items.flatMap(({ number }) => number ?? []);
  for (const number of numbers) expect(number).toMatch(numberPattern);
  expect(new Set(numbers).size).toBe(items.length);
});
