import { afterAll, describe, expect, test } from 'vitest';
import { numberPattern } from '../../packages/domain/src/numbers/record-number.ts';
import { idOf, now, people } from '../domain/made.ts';
import { openInterchange, rows, worker } from './interchange-tale.ts';

const { ask, bring, itemsWith, stop } = await openInterchange();
afterAll(stop);

describe('Rows of another system become files', () => {
  test('each once, however often and under whatever key they come', async () => {
    const opened = await bring(rows);
    expect(opened.map(({ outcome }) => outcome)).toEqual(rows.map(() => 'imported'));
    for (const { number } of opened) expect(number).toMatch(numberPattern);
    const written = await itemsWith('P-3');
    const again = await bring(rows);
    expect(again).toEqual(opened.map((one) => ({ ...one, outcome: 'already-there' })));
    expect(await itemsWith('P-3')).toBe(written);
  });

  test('without an id, rows that are alike are as many people as they are rows', async () => {
    const record = { fields: { prs_FirstName: 'Invented', con_Consent: true }, other: {}, extra: {} };
    const twins = [0, 1].map((nth) => ({ nth, record }));
    const first = await bring(twins);
    expect(first.map(({ outcome }) => outcome)).toEqual(['imported', 'imported']);
    expect(new Set(first.map((one) => one.case)).size).toBe(2);
    expect((await bring(twins)).map(({ outcome }) => outcome)).toEqual(['already-there', 'already-there']);
  });

  test('a row in other words is kept beside the file, which stays as it was written here', async () => {
    const [first] = rows;
    const changed = { ...first?.record.fields, prs_FirstName: 'Renamed', cco_CaseComment: 'Invented: told anew.' };
    const anew = [{ external: { system: 'primero', id: 'P-0' }, record: { fields: changed } }];
    const [became] = await bring(anew);
    expect(became?.outcome).toBe('updated');
    expect((await bring(anew))[0]?.outcome).toBe('already-there');
    const view = await ask({ operation: 'viewCase', by: worker, at: now, path: { caseId: became?.case ?? '' } });
    expect(JSON.stringify(view.body['sealed'])).not.toContain('Renamed');
    expect((await bring(rows.slice(0, 1)))[0]?.outcome).toBe('updated');
  });

  test('a row that was exported here comes back to its case; one that names nobody’s case or somebody else’s opens a file as if it named none', async () => {
    const fields = { prs_FirstName: 'Invented', prs_SecondName: 'Returning', con_Consent: true };
    const [first] = await bring([{ record: { fields } }]);
    const theirs = first?.case ?? '';
    const naming = (name: string) => [{ record: { fields, extra: { x_kh_Case: name } } }];
    expect(await bring(naming(theirs))).toMatchObject([{ outcome: 'updated', case: theirs }]);
    expect(await bring(naming(theirs))).toMatchObject([{ outcome: 'already-there', case: theirs }]);
    for (const [name, by] of [
      [theirs, people['central-unit']],
      [idOf(999), worker],
      ['no id at all', worker],
    ] as const) {
      const [became] = await bring(naming(name), by);
      expect(became).toMatchObject({ outcome: 'imported' });
      expect([theirs, name]).not.toContain(became?.case);
    }
  });

  test('nothing of a row stands in the clear, in no table', async () => {
    const word = 'Sovannmakara';
    const fields = { prs_SecondName: word, prs_MailingStreet: word, cco_CaseComment: word, con_Consent: true };
    await bring([{ external: { system: 'oscar', id: 'O-1' }, record: { fields, extra: { 'their column': word } } }]);
    expect(await itemsWith(word)).toBe(0);
  });

  test('who did not agree, what tells of HIV and what is no field: each row says why, the others go in', async () => {
    const good = { fields: { prs_FirstName: 'Invented', prs_SecondName: 'Neighbour', con_Consent: true } };
    const became = await bring([
      { record: { fields: { prs_FirstName: 'Adult', prs_Birthdate: '1990' } } },
      { record: { fields: { ...good.fields, cco_CaseComment: 'was tested for HIV' } } },
      { record: { fields: { ...good.fields, prs_Colour: 'x' } } },
      { record: { fields: { ...good.fields, prs_Gender: 'Female' } } },
      { record: good },
      { record: { fields: { prs_FirstName: 'Child', prs_Birthdate: '2020' } } },
    ]);
    expect(became.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['refused', 'case-file-needs-consent'],
      ['refused', 'invalid-row'],
      ['refused', 'invalid-row'],
      ['refused', 'invalid-row'],
      ['imported', undefined],
      ['imported', undefined],
    ]);
    expect(became[0]?.restsOn?.length).toBeGreaterThan(0);
    expect(became[1]?.fields).toEqual([{ field: 'cco_CaseComment', code: 'tells-of-hiv' }]);
  });
});
