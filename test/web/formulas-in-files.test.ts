import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { madeFile } from '../../packages/web/src/report/files/make-file.ts';

const begins = ['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', "=cmd|'/c'!A0"];
const book = {
  name: 'x',
  figures: { name: 'figures', heads: ['code', 'count'], rows: begins.map((one) => [one, 1]) },
  besides: [],
};

test('no cell of a file is run as a formula by whatever opens it', async () => {
  const csv = (await (await madeFile(book, 'csv')).text()).split('\r\n').slice(1, -1);
  expect(csv).toHaveLength(begins.length);
  for (const line of csv) expect(line).toMatch(/^"?'/);
  const parts = unzipSync(new Uint8Array(await (await madeFile(book, 'xlsx')).arrayBuffer()));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('<row');
  expect(sheet).not.toContain('<f');
  expect(JSON.parse(await (await madeFile(book, 'json')).text()).figures[0]).toEqual({ code: '=1+1', count: 1 });
});
