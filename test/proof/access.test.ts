import { caseCommands } from '@homeward/domain/case/commands';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { synthesised } from '../cloud/running.ts';
import { places } from '../functions/places.ts';
import { full, openAccount } from './access/account.ts';
import { askedCells } from './access/asked-cells.ts';
import { openCast, openCastInProcess } from './access/cast.ts';
import { differences } from './access/differences.ts';
import { operationCells } from './access/operation-cells.ts';
import { answering } from './access/operations.ts';
import { oneSectionCells, readingCells, writeCells } from './access/section-cells.ts';
import { wordsCells } from './access/words-cells.ts';
import { wordsInto } from './access/words-expected.ts';
import { openWorld, type World } from './access/world.ts';

const { expectTheTables, give } = openAccount('access');
let world: World;

/** A platform on a machine that does other things too. */
const patience = 600_000;

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

  test('were asked of enough cells', () => give(full ? 15_000 : 900));

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
