import type { Cloud } from '@homeward/local/cloud';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOfAllSuites } from '../cloud/database.ts';
import { startRunning } from '../cloud/running.ts';
import { gateOf } from './gate-in-process.ts';
import { type Cell, differences } from './matrix-cells.ts';
import { administrationCells, countryKeyCells, keysOf, otherKeyCells, wrapped } from './matrix-key-cells.ts';
import { keyTable } from './matrix-keys.ts';
import { rowCall, rowCells, tablesByName, wholeTableCells } from './matrix-row-cells.ts';
import { rowTable } from './matrix-rows.ts';
import { functionNamesOf, type Raw, rawAws } from './raw-aws.ts';
import { report } from './report.ts';

const full = process.env['PROOF'] === '1';
let cloud: Cloud;
/** The gate over HTTP, as functions meet it, and the same one asked in this process. */
let running: Raw;
let raw: Raw;
let functions: readonly string[];
let count = 0;
let findings = 0;

beforeAll(async () => {
  ({ cloud } = await startRunning());
  running = rawAws(cloud);
  raw = full ? running : gateOf(cloud, folderOfAllSuites);
  functions = functionNamesOf(cloud);
});
afterAll(() => cloud?.stop());

async function expectTheTable(cells: readonly Cell[]): Promise<void> {
  // At a commit one in thirty goes over HTTP too: what is decided is the same, each in its own round.
  const there = full ? [] : cells.filter((_, index) => index % 30 === 0);
  const found = [...(await differences(raw, cells)), ...(there.length > 0 ? await differences(running, there) : [])];
  count += cells.length;
  findings += found.length;
  expect(found).toEqual([]);
}

describe('the running KMS', () => {
  test('gives each function what the table of keys gives it, and refuses the rest', async () => {
    const cells = await countryKeyCells(raw, cloud, functions, full);
    expect(cells.filter(({ given }) => given)).toHaveLength(keyTable.size);
    await expectTheTable(cells);
  });

  test('keeps the keys of tables, logs and name tags from functions that come by themselves', async () => {
    await expectTheTable(await otherKeyCells(raw, cloud, functions));
  });

  test('is administered by no function', async () => {
    await expectTheTable(administrationCells(cloud, functions));
  });

  test('lets nobody open a thing by naming another desk than it was sealed for', async () => {
    const th = keysOf(cloud).find(({ country }) => country === 'TH')?.arn ?? '';
    const context = (desk: string) => ({ desk, country: 'TH', disclosure: 'd1' });
    const CiphertextBlob = await wrapped(raw, th, context('counterpart'));
    const open = async (as: string, desk: string) =>
      (await running(as, 'TrentService.Decrypt', { CiphertextBlob, EncryptionContext: context(desk) })).error;
    expect(await open('counterpart-th', 'counterpart')).toBeUndefined();
    expect(await open('embassy-th', 'counterpart')).toBe('AccessDeniedException');
    expect(await open('embassy-th', 'embassy')).toBe('InvalidCiphertextException');
    expect(await open('counterpart-vn', 'counterpart')).toBe('AccessDeniedException');
  });
});

describe('the running gate of IAM', () => {
  test('knows the functions of the table and no others', () => {
    expect(functions).toEqual(Object.keys(rowTable).sort());
  });

  test('gives each function the rows of the table, and refuses every other row', async () => {
    const cells = rowCells(cloud, functions, full);
    expect(cells.filter(({ given }) => given).length).toBeGreaterThan(200);
    await expectTheTable(cells);
  });

  test('lets nobody scan, ask in SQL, or change or end a table', async () => {
    await expectTheTable(wholeTableCells(cloud, functions));
  });

  test('refuses a batch as a whole when one of its rows is another country’s', async () => {
    const table = tablesByName(cloud).find(({ short }) => short === 'exchange')?.name ?? '';
    const get = async (...keys: readonly string[]) => {
      const Keys = keys.map((pk) => ({ pk: { S: pk }, sk: { S: 'state' } }));
      return (await running('embassy-th', 'DynamoDB_20120810.BatchGetItem', { RequestItems: { [table]: { Keys } } }))
        .error;
    };
    expect(await get('TH#handover#1')).toBeUndefined();
    expect(await get('TH#handover#1', 'VN#handover#1')).toBe('AccessDeniedException');
    expect(await get('TH#handover#1', 'TH#quiet#1')).toBe('AccessDeniedException');
  });
});

test('a wrong table would be found out, both ways', async () => {
  const table = tablesByName(cloud).find(({ short }) => short === 'staff')?.name ?? '';
  const planted = [
    { cell: 'left out of the table', given: false, pk: 'KH#transit#1' },
    { cell: 'too much in the table', given: true, pk: 'TH#embassy#1' },
  ];
  const cells = planted.map(({ pk, ...one }) => ({ ...one, as: 'transit', ...rowCall('GetItem', table, pk) }));
  for (const gate of [raw, running])
    expect(await differences(gate, cells)).toEqual([
      'left out of the table: not given, done',
      'too much in the table: given, AccessDeniedException',
    ]);
  report('matrix', count, 0, findings);
  console.log(`matrix: ${count} cells, ${findings} findings`);
  expect(count).toBeGreaterThan(full ? 30_000 : 10_000);
});
