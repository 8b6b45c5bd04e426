import { afterAll, beforeAll, expect, test } from 'vitest';
import { synthesised } from '../cloud/running.ts';
import { openCast, openCastInProcess } from './access/cast.ts';
import { openWorld, type World } from './access/world.ts';
import { tellingApart } from './oracle/ask-both.ts';
import { type Pair, pairsIn } from './oracle/pairs.ts';
import { runsOf } from './prove.ts';
import { report } from './report.ts';

const full = process.env['PROOF'] === '1';
const seed = 20_090_903;

/** A platform on a machine that does other things too. */
const patience = 900_000;

let world: World;
let pairs: readonly Pair[];

beforeAll(async () => {
  world = await openWorld(await (full ? openCast(synthesised) : openCastInProcess()));
  pairs = await pairsIn(world);
}, patience);
afterAll(() => world?.cast.cloud.stop());

test('[ASVS-8.2.2] [ASVS-8.3.1] what is not the person’s and what is not there are answered alike to the last byte, and leave receipts of one size', {
  timeout: patience,
}, async () => {
  const wanted = runsOf(150, 5_000);
  const some = Array.from({ length: wanted }, (_, at) => pairs[Math.floor((at * pairs.length) / wanted)] as Pair);
  const { found, receipts } = await tellingApart(world, some, seed);
  report('no-oracle', some.length, seed, found.length);
  console.log(`no-oracle: ${some.length} of ${pairs.length} pairs, ${receipts} of them left a receipt each`);
  expect(found).toEqual([]);
  expect(pairs.length).toBeGreaterThan(wanted);
  expect(receipts).toBeGreaterThan(wanted / 50);
});
