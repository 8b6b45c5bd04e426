import { randomInt } from 'node:crypto';
import { actOf } from '@homeward/domain/command';
import { proposeHandover } from '@homeward/domain/handover/propose';
import { drawNumber, numbered } from '@homeward/domain/numbers/draw-number';
import { handovers } from '@homeward/store/handovers';
import { load } from '@homeward/store/load';
import { handoverNumberAt, handoverNumberWrites, numberedAt } from '@homeward/store/numbers';
import { perform } from '@homeward/store/perform';
import { uuidv7 } from 'uuidv7';
import { afterAll, describe, expect, test } from 'vitest';
import { proposalOf } from '../domain/handovers.ts';
import { openDatabase } from './database.ts';
import { actorOf, at, commandOf } from './people.ts';

const { store, stop } = await openDatabase();
afterAll(stop);

const worker = actorOf('case-worker');
const act = actOf(worker, at, {});
const quietly = { country: 'VN', quiet: true } as const;
const openly = { country: 'VN', quiet: false } as const;

/** Proposes a return under a number that `draw` gives; another at each try. */
async function proposed(place: typeof quietly | typeof openly, draw: () => string, handover = uuidv7()) {
  const command = commandOf('proposeHandover', { actor: worker, key: handover });
  const proposal = proposalOf({ ...place, id: handover });
  const done = await perform(store, command, {
    of: handovers,
    ids: [{ ...place, handover }],
    creates: true,
    decide: () => numbered(proposeHandover(proposal, { tells: [], consented: [] }, act), draw()),
    with: ({ number = '' }) => handoverNumberWrites(number, { ...place, handover }),
    receipt: { actor: worker, operation: 'proposeHandover', thing: `handover#${handover}`, at },
  });
  expect(done.type).toBe('done');
  const number = (await load(store, handovers, { ...place, handover }))?.state.number ?? '';
  return { handover, number };
}

const of = { kind: 'handover', country: 'KH', at } as const;

/** Draws of which four digits are always among these few, so that most are taken. */
function amongFew(first: number, few: number) {
  let drawn = 0;
  return () => drawNumber(of, (below) => (below === 10_000 ? first + randomInt(few) : randomInt(below)), drawn++);
}

/** Draws these, one after the other. */
function inTurn(...serials: readonly number[]) {
  let drawn = 0;
  return () => drawNumber(of, () => serials[drawn++] ?? 0);
}

const leadsTo = (number: string, place: typeof quietly | typeof openly) =>
  numberedAt(store, [handoverNumberAt(number, place)]);

describe('a number', () => {
  test('is one thing’s alone, however many are made at the same moment', async () => {
    const all = await Promise.all(Array.from({ length: 40 }, () => proposed(openly, amongFew(0, 40))));
    expect(new Set(all.map(({ number }) => number)).size).toBe(40);
    for (const { handover, number } of all) expect(await leadsTo(number, openly)).toEqual({ at: 0, to: handover });
  });

  test('is drawn again where it is taken, by what no mission may know of too', async () => {
    const hidden = await proposed(quietly, inTurn(9001));
    const shown = await proposed(openly, inTurn(9001, 9001, 9002));
    expect(hidden.number).toMatch(/^H-KH-26-9001-/);
    expect(shown.number).toMatch(/^H-KH-26-9002-/);
  });

  test('of what no mission may know of leads nowhere where missions look', async () => {
    const { handover, number } = await proposed(quietly, inTurn(9003));
    expect(await leadsTo(number, openly)).toBeUndefined();
    expect(await leadsTo(number, quietly)).toEqual({ at: 0, to: handover });
  });

  test('has five digits once four are taken too often', async () => {
    const full = () => amongFew(9006, 1);
    const first = await proposed(openly, full());
    const later = await proposed(openly, full());
    expect([first.number.length, later.number.length]).toEqual([14, 15]);
  });

  test('stays the same when the command comes again', async () => {
    const first = await proposed(openly, inTurn(9004));
    const again = await proposed(openly, inTurn(9005), first.handover);
    expect(again).toEqual(first);
    const unused = drawNumber(of, () => 9005);
    expect(await leadsTo(unused, openly)).toBeUndefined();
  });
});
