import { describe, expect, test } from 'vitest';
import { caseSheetOf } from '../../packages/interchange/src/reading/case-sheet.ts';
import { openBook } from '../../packages/interchange/src/reading/open-book.ts';
import { writeXlsx } from '../../packages/interchange/src/writing/xlsx.ts';
import { report } from '../proof/report.ts';
import { everyRecord } from './every-field.ts';
import { fieldsOf, filledTemplate } from './filled-template.ts';
import { file, official, recordsIn, repacked, sheetOf, tableOf, workbook } from './workbooks.ts';

const templates = ['plain.xlsx', 'single-select.xlsx', 'multi-select.xlsm'] as const;

describe('The official templates, with their own defects', () => {
  test.each(templates)('%s filled by its labels gives the same records as a correct workbook', async (name) => {
    const columns = await fieldsOf(name);
    const records = everyRecord((one) => columns.has(one.name));
    expect(columns.size).toBe(38);
    const correct = file(`correct-${name}.xlsx`, await writeXlsx(tableOf(records)));
    const filled = await filledTemplate(name, records);
    expect(await recordsIn(filled)).toEqual(records);
    expect(await recordsIn(filled)).toEqual(await recordsIn(correct));
    report(`templates ${name}`, records.length * columns.size, 0, 0);
  });

  test.each(templates)(
    '%s: where hidden name and label disagree, the label is believed and it is said',
    async (name) => {
      const book = await openBook(official(name));
      const { header, sheet } = await caseSheetOf(book);
      book.close();
      expect(sheet.name).toBe(name === 'plain.xlsx' ? 'Sheet1' : 'Case Sheet');
      expect(header.notes.map(({ column }) => column)).toEqual(['N', 'O', 'Q', 'R']);
      const fieldAt = (column: number) => {
        const found = header.columns.get(column);
        return found !== undefined && 'field' in found ? found.field.name : undefined;
      };
      expect([14, 15, 17, 18].map(fieldAt)).toEqual([
        'prs_MailingStreet',
        'prs_MailingCity',
        'prs_MailingPostalCode',
        'prs_MailingCountry',
      ]);
      // The column without a name, the misspelt one, and the row numbers that are nobody's field.
      expect([36, 20, 1].map(fieldAt)).toEqual([
        'cas_ReasonForOutgoingReferral',
        'vic_TraffickingStatusDecisionMakingOrg',
        undefined,
      ]);
    },
  );

  test('what an XLSForm collects is read under its own spellings, blanks between codes and behind them', async () => {
    const rows = [
      [
        'con_Consent',
        'prs_First_Name',
        'group/prs_Second_Name',
        'prs_Title',
        'vic_Methods_of_Control',
        'vic_ForcedLabourIndustry',
        'cas_ReasonForIncomingReferral',
      ],
      [
        'TRUE',
        'Sophea',
        'Chan',
        'Ms',
        'DebtBondage  FalsePromises',
        'C_Manufacturing F_Construction',
        'the person asked for it',
      ],
    ];
    const path = repacked('xform.xlsx', workbook({ data: sheetOf(rows) }));
    expect(await recordsIn(path)).toEqual([
      {
        fields: {
          con_Consent: true,
          prs_FirstName: 'Sophea',
          prs_SecondName: 'Chan',
          prs_Title: 'Ms',
          vic_MethodsOfControl: ['DebtBondage', 'FalsePromises'],
          vic_ForcedLabourIndustry: ['C_Manufacturing', 'F_Construction'],
        },
        other: { cas_ReasonForIncomingReferral: ['the person asked for it'] },
        extra: {},
      },
    ]);
  });

  test('a title that an XLSForm labels `Second Name` stays a title', async () => {
    const rows = [
      ['prs_First_Name', 'prs_Second_Name', 'prs_Title', 'prs_Email'],
      ['First Name', 'Second Name', 'Second Name', 'Email'],
      ['Sophea', 'Chan', 'Ms', 'none'],
    ];
    const [one] = await recordsIn(repacked('title.xlsx', workbook({ data: sheetOf(rows) })));
    expect(one?.fields).toEqual({
      prs_FirstName: 'Sophea',
      prs_SecondName: 'Chan',
      prs_Title: 'Ms',
      prs_Email: 'none',
    });
  });
});
