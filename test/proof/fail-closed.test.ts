import { BatchGetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { actOf } from '@homeward/domain/command';
import type { AnyRequest } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { stateItem } from '@homeward/store/move-writes';
import type { Store } from '@homeward/store/open-store';
import { expect, test } from 'vitest';
import { reading, readingOfCase } from '../../functions/handlers/readings.ts';
import { fileOf, idOf, people } from '../domain/made.ts';
import { chanceOf, oneOf } from './faults/chance.ts';
import { runsOf } from './prove.ts';
import { report } from './report.ts';

const seed = 20_090_903;
const at = '2026-05-01T08:00:00.000Z';
type Item = Readonly<Record<string, unknown>>;

function fault(name: string): Error {
  return Object.assign(new Error(name), { name });
}

/** A table of receipts in memory, whose calls fail at random: before anything is written, after it was, or because another was first. */
function failingTable(chance: () => number) {
  const rows = new Map<string, Item>();
  const chains = new Map<string, Item>();
  const fails = () => oneOf(chance, ['fine', 'fine', 'fine', 'before', 'throttled', 'after', 'first']);
  const put = (item: Item, how: string): void => {
    if (how === 'before') throw fault('InternalServerError');
    if (how === 'throttled') throw fault('ThrottlingException');
    const place = `${item['pk']}|${item['sk']}`;
    if (how === 'first' || rows.has(place)) throw fault('ConditionalCheckFailedException');
    rows.set(place, item);
    chains.set(String(item['pk']), item);
    if (how === 'after') throw fault('TimeoutError');
  };
  const send = async (command: unknown): Promise<object> => {
    if (command instanceof PutCommand) {
      put(command.input.Item ?? {}, fails());
      return {};
    }
    if (command instanceof BatchGetCommand) return { Responses: { cases: [file] } };
    if (!(command instanceof QueryCommand)) throw fault('UnexpectedCall');
    if (fails() === 'before') throw fault('InternalServerError');
    const pk = String(command.input.ExpressionAttributeValues?.[':pk']);
    // A look-up asks for the whole chain, a receipt for its last entry.
    const chain = [...rows.values()].filter((row) => row['pk'] === pk).reverse();
    const last = chains.get(pk);
    return { Items: command.input.Limit === 1 ? (last === undefined ? [] : [last]) : chain };
  };
  return { store: { db: { send }, names: { receipts: 'receipts', cases: 'cases' } } as unknown as Store, rows };
}

function requestOf(id: string): AnyRequest {
  const by = { ...people['case-worker'], id };
  return {
    operation: 'viewCase',
    actor: by,
    params: {},
    recordedAt: at,
    act: actOf(by, at, {}),
  } as unknown as AnyRequest;
}

const theirs = 'case-worker-1';
const file = stateItem(cases, idOf(80), 3, fileOf({ id: idOf(80), assigned: [theirs] }));

/** One read of a case, by its worker or by somebody it is not there for: the same questions. */
async function readCaseOnce({ store, rows }: ReturnType<typeof failingTable>, by: string) {
  const before = rows.size;
  let tooEarly = false;
  const open = () => {
    tooEarly = rows.size === before;
    return { type: 'ok' as const, body: by };
  };
  try {
    const { type } = await readingOfCase({ store }, requestOf(by), idOf(80), open);
    return { ended: type, without: tooEarly || rows.size === before };
  } catch {
    return { ended: 'failed', without: tooEarly };
  }
}

test('[ASVS-16.5.3] of many readings of a case whose receipts fail at random none is opened, and none answered as not there, without its receipt', async () => {
  const chance = chanceOf(seed + 1);
  const runs = runsOf(500, 10_000);
  const ends: { readonly ended: string; readonly without: boolean }[] = [];
  for (let from = 0; from < runs; from += 20) {
    const table = failingTable(chance);
    for (let one = 0; one < 20; one += 1)
      ends.push(await readCaseOnce(table, chance() < 0.6 ? theirs : `other-${one}`));
  }
  const without = ends.filter((one) => one.without).length;
  report('fail-closed cases', ends.length, seed, without);
  expect(without).toBe(0);
  for (const ended of ['ok', 'absent', 'failed'])
    expect(ends.filter((one) => one.ended === ended).length, ended).toBeGreaterThan(runs / 50);
}, 170_000);

/** One read, of something there or not: how it ended, and whether it was opened or answered before its receipt stood. */
async function readOnce({ store, rows }: ReturnType<typeof failingTable>, id: string, there: boolean, thing: string) {
  const hasReceipt = () => [...rows.values()].some(({ who }) => who === id);
  const of = { seen: there ? id : undefined, thing, caseId: thing };
  let tooEarly = false;
  const open = () => {
    tooEarly = !hasReceipt();
    return { type: 'ok' as const, body: id };
  };
  try {
    const { type } = await reading({ store }, requestOf(id), of, open);
    return { ended: type, without: tooEarly || !hasReceipt() };
  } catch {
    return { ended: 'failed', without: tooEarly };
  }
}

test('[ASVS-16.5.3] of many sensitive reads whose receipts fail at random none is opened or answered without its receipt', async () => {
  const chance = chanceOf(seed);
  const runs = runsOf(1000, 10_000);
  const ends: { readonly ended: string; readonly without: boolean }[] = [];
  // A table anew for each hundred, so that looking for a receipt stays cheap; ten readers at once, two things.
  for (let from = 0; from < runs; from += 100) {
    const table = failingTable(chance);
    for (let ten = 0; ten < 10; ten += 1) {
      const readers = Array.from({ length: 10 }, (_none, one) => `reader-${from + 10 * ten + one}`);
      const things = ['case#1', 'case#2'] as const;
      ends.push(
        ...(await Promise.all(readers.map((id) => readOnce(table, id, chance() < 0.8, oneOf(chance, things))))),
      );
    }
  }
  const without = ends.filter((one) => one.without).length;
  report('fail-closed', ends.length, seed, without);
  expect(without).toBe(0);
  for (const ended of ['ok', 'absent', 'failed'])
    expect(ends.filter((one) => one.ended === ended).length, ended).toBeGreaterThan(runs / 50);
}, 170_000);
