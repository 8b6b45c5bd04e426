import { describe, expect, test } from 'vitest';
import { fields } from '../../packages/interchange/src/fields.ts';
import { openBook } from '../../packages/interchange/src/reading/open-book.ts';
import { writeCsv } from '../../packages/interchange/src/writing/csv.ts';
import { writeJson } from '../../packages/interchange/src/writing/json.ts';
import { writeOds } from '../../packages/interchange/src/writing/ods.ts';
import { writeXlsx } from '../../packages/interchange/src/writing/xlsx.ts';
import { report } from '../proof/report.ts';
import { everyRecord } from './every-field.ts';
import { file, official, partsOf, recordsIn, tableOf, textIn } from './workbooks.ts';

const all = everyRecord();

describe('HTCDS 2.0, field by field', () => {
  test('there are 84 fields, 40 of them core, 3 deprecated', () => {
    const core = fields.filter((one) => one.core);
    expect([fields.length, core.length, fields.filter((one) => one.deprecated).length]).toEqual([84, 40, 3]);
    expect(core.filter((one) => !one.deprecated)).toHaveLength(38);
  });

  test('they are the very names of the official field standards, in their order by group', async () => {
    const book = await openBook(official('field-standards.ods'));
    const names: string[] = [];
    for (const sheet of book.sheets)
      for await (const item of sheet.items())
        if ('row' in item) {
          const texts = item.row.cells.map(({ text }) => text.trim());
          const at = texts.findIndex((text) => /^(org|prs|vic|per|cas|cco|hte|spl|con)_?$/.test(text));
          if (at >= 0) names.push(`${texts[at]?.replace('_', '')}_${texts[at + 1]}`);
        }
    book.close();
    expect(names.toSorted()).toEqual(fields.map(({ name }) => name).toSorted());
  });

  test('every code of every list stands in the records that the other tests write', () => {
    for (const { name, codes } of fields) {
      if (codes === undefined) continue;
      const seen = new Set(all.flatMap((one) => one.fields[name] as string | readonly string[]));
      expect([...Object.keys(codes)].filter((code) => !seen.has(code))).toEqual([]);
    }
  });
});

const written = {
  'all.xlsx': () => writeXlsx(tableOf(all)),
  'all.xlsm': () => writeXlsx(tableOf(all), 'xlsm'),
  'all.ods': () => writeOds(tableOf(all)),
  'all.csv': () => writeCsv(tableOf(all)),
  'all.json': () => writeJson(tableOf(all)),
} as const;

describe('Written and read again', () => {
  test.each(Object.entries(written))('%s holds every field and every code as it was', async (name, write) => {
    const read = await recordsIn(file(name, await write()));
    const fieldsRead = read.reduce((sum, one) => sum + Object.keys(one.fields).length, 0);
    report(`workbooks ${name}`, fieldsRead, 0, 0);
    expect(read).toEqual(all);
  });

  test.each(Object.entries(written))(
    '%s keeps codes that no list knows, our own columns and strangers’',
    async (name, write) => {
      expect(typeof write).toBe('function');
      const strange = [
        {
          fields: { prs_FirstName: 'Dara', vic_MethodsOfControl: ['DebtBondage'] },
          other: { vic_MethodsOfControl: ['RestrictsMovement', 'UsesChildren'], org_Type: ['Embassy'] },
          extra: { x_kh_ExternalId: 'PRI-7', x_kh_NameInOwnScript: 'តារា', 'Their own column': '=2+2' },
        },
      ];
      const table = tableOf(strange);
      const ending = name.split('.')[1];
      const content =
        ending === 'csv'
          ? writeCsv(table)
          : ending === 'json'
            ? writeJson(table)
            : ending === 'ods'
              ? writeOds(table)
              : await writeXlsx(table, ending as 'xlsx' | 'xlsm');
      expect(await recordsIn(file(`strange.${ending}`, content))).toEqual(strange);
    },
  );

  test('what came in as .xlsm goes out as one, which Excel opens, and comes in again equal in all fields', async () => {
    const came = await recordsIn(file('came.xlsm', await writeXlsx(tableOf(all), 'xlsm')));
    const path = file('gone.xlsm', await writeXlsx(tableOf(came), 'xlsm'));
    expect(await recordsIn(path)).toEqual(all);
    const type = (of: string) => textIn(partsOf(of), '[Content_Types].xml').match(/\S+main\+xml/)?.[0];
    expect(Object.keys(partsOf(path)).filter((name) => /vba|macro/i.test(name))).toEqual([]);
    expect(type(path)).toContain('macroEnabled');
    expect(type(path)).toBe(type(official('multi-select.xlsm')));
  });

  test('no cell of a CSV file begins with what a spreadsheet runs', () => {
    const cells =
      writeCsv(tableOf(all))
        .slice(1)
        .match(/"(?:[^"]|"")*"|[^,\r\n]+/g) ?? [];
    const inside = cells.map((cell) => cell.replace(/^"/, ''));
    expect(inside.length).toBeGreaterThan(1000);
    expect(inside.filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))).toEqual([]);
  });
});
