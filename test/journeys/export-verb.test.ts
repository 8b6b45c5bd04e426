import { copyFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HtcdsRecord } from '../../packages/interchange/src/record.ts';
import { writeXlsx } from '../../packages/interchange/src/writing/xlsx.ts';
import { exportCases } from '../../scripts/export/export-cases.ts';
import { importFile } from '../../scripts/import/import-file.ts';
import { done } from '../cloud/tale.ts';
import { everyRecord } from '../interchange/every-field.ts';
import { fieldsOf, filledTemplate } from '../interchange/filled-template.ts';
import { recordsIn, tableOf } from '../interchange/workbooks.ts';
import { answered, said } from '../scripts/started-verb.ts';
import { openStage, put, type Stage } from './verbs/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.stop());

/** Everybody in them agreed that a file is opened (Standards 6.3(b)). */
function agreed(records: readonly HtcdsRecord[]): readonly HtcdsRecord[] {
  return records.map((one) => ({ ...one, fields: { ...one.fields, con_Consent: true } }));
}

async function imported(file: string, outcome: RegExp): Promise<void> {
  const { code, lines } = await stage.called(importFile, file, '--as', 'case-worker', '--system', 'invented');
  expect(lines.at(-1)).toMatch(outcome);
  expect(code).toBe(0);
}

/** Somebody of another organisation says yes. */
async function approved(id: string): Promise<void> {
  const approval = { proposal: id, answer: 'approved' };
  await done(stage.as('second-approver').post(`/cases/${id}/approvals`, approval, { ifMatch: 1 }));
}

/** An export for the own organisation, proposed and approved before the verb writes it: a proposal that several verbs may write. */
async function proposal(): Promise<string> {
  const to = { type: 'own-organisation' };
  const { body } = await done(stage.as('case-worker').post<{ readonly id: string }>('/exports', { to }));
  await approved(body.id);
  return body.id;
}

const wish = (format: string, out: string) => ['--format', format, '--as', 'case-worker', '--out', out];

/** What an export says at its good end. */
async function exported(format: string, out: string, id: string): Promise<string> {
  const { code, lines } = await stage.called(exportCases, ...wish(format, out), '--proposal', id);
  expect(code).toBe(0);
  return lines.at(-1) ?? '';
}

/** What HTCDS holds of each record, in one order whatever order the rows and the columns have. */
function held(records: readonly HtcdsRecord[]): readonly string[] {
  const sorted = (part: object) => Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return records.map(({ fields, other }) => JSON.stringify([sorted(fields), sorted(other)])).toSorted();
}

/** Who may read a file or open a folder: 600 is its owner alone. */
const openTo = (name: string) => (statSync(join(stage.folder, name)).mode & 0o777).toString(8);
const exportedFrom = (name: string) => recordsIn(join(stage.folder, name));
const strangers = { 'Their own column': '=2+2', x_kh_NameInOwnScript: 'តារា' };
const whole = agreed(everyRecord()).map((one, at) => ({
  ...one,
  other: { vic_MethodsOfControl: ['RestrictsMovement'] },
  extra: { ...strangers, x_kh_ExternalId: `W-${at}` },
}));

describe('npm run import, npm run export, npm run import', () => {
  test('all 84 fields with every code, codes that no list knows and columns of strangers come back as they came, as a workbook and as CSV', async () => {
    put(stage, 'whole.xlsx', await writeXlsx(tableOf(whole)));
    await imported('whole.xlsx', /^\d+ rows: (\d+) imported, 0 already there, 0 refused/);
    const cases = await stage.cases();
    expect(cases).toHaveLength(whole.length);
    const id = await proposal();
    expect(await exported('htcds-xlsx', 'out.xlsx', id)).toBe(
      `${whole.length} rows written to ${join(stage.folder, 'out.xlsx')}; 0 fields left out, each listed with its reason`,
    );
    // A file that stood there before, open to everybody, is closed before the people are written into it.
    put(stage, 'out.csv', 'before');
    expect(openTo('out.csv')).not.toBe('600');
    await exported('csv', 'out.csv', id);
    for (const name of ['out.xlsx', 'out.csv', 'out.csv.left-out.csv', 'whole.xlsx.report.csv'])
      expect(openTo(name), name).toBe('600');
    for (const name of ['out.xlsx', 'out.csv']) {
      const back = await exportedFrom(name);
      expect(held(back), name).toEqual(held(whole));
      expect(back.map(({ extra }) => extra['x_kh_Case']).toSorted(), name).toEqual(cases);
      for (const { extra } of back) expect(extra, name).toMatchObject(strangers);
    }
    const text = readFileSync(join(stage.folder, 'out.csv'), 'utf8');
    expect(text).toContain("'=2+2");
    expect(text).not.toMatch(/(^|,)"?[=@]/m);

    await imported('out.xlsx', /^\d+ rows: \d+ imported, 0 already there, 0 refused/);
    expect(await stage.cases()).toEqual(cases);
    await exported('htcds-xlsm', 'again.xlsm', await proposal());
    expect(openTo('again.xlsm')).toBe('600');
    expect(held(await exportedFrom('again.xlsm'))).toEqual(held(whole));
  });

  test('the three official templates, filled with every field they have, are the same people; exported they are equal in all fields', async () => {
    const before = await stage.cases();
    const columns = await fieldsOf('plain.xlsx');
    const records = agreed(everyRecord((one) => columns.has(one.name)));
    for (const [at, name] of ['plain.xlsx', 'single-select.xlsx', 'multi-select.xlsm'].entries()) {
      copyFileSync(await filledTemplate(name, records), join(stage.folder, name));
      const [fresh, there] = at === 0 ? [records.length, 0] : [0, records.length];
      await imported(name, new RegExp(`^${records.length} rows: ${fresh} imported, ${there} already there, 0 refused`));
    }
    expect(await stage.cases()).toHaveLength(before.length + records.length);
    await exported('json', 'templates.json', await proposal());
    expect(openTo('templates.json')).toBe('600');
    const back = (await exportedFrom('templates.json')).filter(
      ({ extra }) => !before.includes(extra['x_kh_Case'] ?? ''),
    );
    expect(columns.size).toBe(38);
    expect(held(back)).toEqual(held(records));
    const cases = await stage.cases();
    await imported(
      'templates.json',
      new RegExp(`^\\d+ rows: ${records.length} imported, ${whole.length} already there, 0 refused`),
    );
    expect(await stage.cases()).toEqual(cases);
  });

  test('the verb waits for the second person; for somebody else nothing leaves that nobody agreed to, and each field is listed with its reason', async () => {
    const to = ['--to', 'ngo', '--organisation', 'demo-ngo', '--for', 'referral'];
    const verb = stage.verb('export.ts', ...wish('csv', 'theirs.csv'), ...to);
    const [, id = ''] = await said(verb, /^Proposed as (\S+)\. A second approver of another organisation answers it/m);
    await said(verb, /cases wait for the second person/);
    await approved(id);
    const { code, lines } = await answered(verb);
    expect(code).toBe(0);
    const [, gone = ''] = /; (\d+) fields left out, each listed with its reason$/.exec(lines.at(-1) ?? '') ?? [];
    const text = readFileSync(join(stage.folder, 'theirs.csv'), 'utf8');
    expect(text).not.toMatch(/សុខ ស្រីមុំ|Nguyễn|តារា|Feminine/);
    const listed = readFileSync(join(stage.folder, 'theirs.csv.left-out.csv'), 'utf8').trim().split('\r\n').slice(1);
    expect(listed).toHaveLength(Number(gone));
    expect(listed.length).toBeGreaterThan(84 * whole.length);
    expect(listed.filter((line) => !/,(no-consent|not-needed|deprecated|not-yours)$/.test(line))).toEqual([]);
  });
});
