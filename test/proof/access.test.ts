import { rmSync } from 'node:fs';
import { caseCommands } from '@homeward/domain/case/commands';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { synthesised } from '../cloud/running.ts';
import { places } from '../functions/places.ts';
import { cloudThatAllowsAll } from './access/allow-all.ts';
import { askedCells } from './access/asked-cells.ts';
import { openCast, openCastInProcess } from './access/cast.ts';
import { type Cell, differences, spread } from './access/differences.ts';
import { actLeakCells, leakCells } from './access/leak-cells.ts';
import { operationCells } from './access/operation-cells.ts';
import { answering } from './access/operations.ts';
import { oneSectionCells, readingCells, writeCells } from './access/section-cells.ts';
import { wordsCells } from './access/words-cells.ts';
import { wordsInto } from './access/words-expected.ts';
import { openWorld, type World } from './access/world.ts';
import { report } from './report.ts';

const full = process.env['PROOF'] === '1';
let world: World;
let [count, findings] = [0, 0];

/** Two platforms on a machine that does other things too. */
const patience = 600_000;

async function expectTheTables(of: World, cells: readonly Cell[], step: number, proved = 1): Promise<void> {
  const told = await differences(of, spread(cells, full ? proved : step));
  count += told.count;
  findings += told.found.length;
  expect(told.found).toEqual([]);
}

describe('as the tables of access say', () => {
  beforeAll(async () => {
    world = await openWorld(await (full ? openCast(synthesised) : openCastInProcess()));
  }, patience);
  afterAll(() => world?.cast.cloud.stop());

  test('every operation of every desk stands in the table, and no other', () => {
    const titles = places.map(({ title }) => title);
    expect([...answering.keys()].filter((one) => !titles.includes(one))).toEqual([]);
    expect(titles.filter((one) => !answering.has(one))).toEqual([]);
  });

  test('[ASVS-8.2.1] every operation answers its roles about what is theirs, and is not there for anybody else', {
    timeout: patience,
  }, async () => {
    await expectTheTables(world, operationCells(world), 23);
  });

  test('[ASVS-8.2.2] [ASVS-8.2.3] every reading holds just the sections that its reader may see, by their bytes', {
    timeout: patience,
  }, async () => {
    await expectTheTables(world, readingCells(world), 13);
  });

  test('[ASVS-8.2.3] a section asked for alone comes to whom it may, and for the others it is not there', {
    timeout: patience,
  }, async () => {
    await expectTheTables(world, oneSectionCells(world), 13);
  });

  test('[ASVS-8.3.1] a section is written by whom the table lets write it, whatever the request says', {
    timeout: patience,
  }, async () => {
    await expectTheTables(world, writeCells(world), 13);
  });

  test('[ASVS-8.2.3] [ASVS-8.3.1] the words of every act go into a section that their writer may write, whatever else the person may do to the case', {
    timeout: patience,
  }, async () => {
    const sealing = Object.entries(caseCommands).flatMap(([name, { wordsIn }]) => (wordsIn ? [[name, wordsIn]] : []));
    expect(sealing.filter(([name]) => name !== 'grantBreakGlass').sort()).toEqual([...wordsInto].sort());
    await expectTheTables(world, wordsCells(world), 37);
  });

  test('[ASVS-8.2.3] whoever is only asked about one act of a case reads that act, and no other field of anything', async () => {
    await expectTheTables(world, askedCells(world), 1);
  });

  test('a wrong table would be found out, both ways', async () => {
    const [cell] = readingCells(world).filter(({ name, who }) => name === 'viewCase own' && who === 'case-worker');
    const [denied] = readingCells(world).filter(({ name, who }) => name === 'viewCase third' && who === 'case-worker');
    if (cell === undefined || denied === undefined) return expect.fail('nobody reads a case');
    const swapped = [
      { ...cell, wrong: denied.wrong },
      { ...denied, wrong: cell.wrong },
    ];
    expect((await differences(world, swapped)).found).toHaveLength(2);
  });
});

describe('with a clearance that says yes to everything', () => {
  let outDir: string | undefined;
  let open: World;
  beforeAll(async () => {
    outDir = await cloudThatAllowsAll(synthesised);
    open = await openWorld(await openCast(outDir));
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
    report('access', count, 0, findings);
    console.log(`access: ${count} cells, ${findings} findings`);
    expect(count).toBeGreaterThan(full ? 6_000 : 600);
  });
});
