import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { synthesised } from '../cloud/running.ts';
import { full, openAccount } from './access/account.ts';
import { cloudThatAllowsAll } from './access/allow-all.ts';
import { openCast } from './access/cast.ts';
import { actLeakCells, leakCells } from './access/leak-cells.ts';
import { openWorld, type World } from './access/world.ts';

const { expectTheTables, give } = openAccount('access-without-clearance');

/** A platform built anew, on a machine that does other things too. */
const patience = 600_000;

describe('with a clearance that says yes to everything', () => {
  let outDir: string | undefined;
  let open: World;
  beforeAll(async () => {
    outDir = await cloudThatAllowsAll(synthesised);
    open = await openWorld(await openCast(outDir, full ? undefined : 1));
  }, patience);
  afterAll(async () => {
    await open?.cast.cloud.stop();
    if (outDir !== undefined) rmSync(outDir, { recursive: true, force: true });
  });

  test('a colleague opens a case that is not the person’s, so the yes is heard', async () => {
    const { text } = await open.cast
      .as('colleague@casework')
      .read(`/cases/${open.cases.own}`)
      .then(({ body }) => ({ text: JSON.stringify(body) }));
    expect(text).toContain('mark-own-testimony');
  });

  test('[ASVS-8.3.1] no desk answers with anything that was not disclosed to it and its country; casework never medical or HIV, health nothing but its own', {
    timeout: patience,
  }, async () => {
    await expectTheTables(open, leakCells(open), 29);
    await expectTheTables(open, actLeakCells(open), 97, 23);
    give(full ? 6_000 : 250);
  });
});
