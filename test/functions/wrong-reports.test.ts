import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@homeward/domain/countries/languages';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';
import { now as at, people } from '../domain/made.ts';
import { openDesks } from './desks-in-process.ts';

const { ask, stop } = await openDesks();
afterAll(stop);

const { overseer } = people;
const taskForce = people['task-force'];
const year = Number(at.slice(0, 4));
const next = `${year + 1}`;
const sealing = { hash: 'a'.repeat(64) };

const wrong = [
  ['viewBilateralReport', taskForce, { country: 'TH', year: next }, '/year', 'year-not-begun'],
  ['viewBilateralReport', taskForce, { country: 'TH', year: '2569' }, '/year', 'no-such-year'],
  ['viewBilateralReport', taskForce, { country: 'XX', year: '2008' }, '/country', 'no-such-corridor'],
  ['viewPublicReport', taskForce, { corridor: 'TH-VN', year: '2008' }, '/corridor', 'no-such-corridor'],
  ['viewPublicReport', overseer, { corridor: 'TH-KH', year: '20x7' }, '/year', 'no-such-year'],
  ['viewPublicReport', overseer, { corridor: 'TH-KH', year: next }, '/year', 'year-not-begun'],
  ['viewPublicReport', people['counterpart-th'], { corridor: 'TH-KH', year: `${year}` }, '/year', 'year-not-over'],
  ['viewParityReport', overseer, { quarter: `${next}-Q1` }, '/quarter', 'year-not-begun'],
  ['viewParityReport', overseer, { quarter: '2025-Q5' }, '/quarter', 'no-such-quarter'],
  ['listMonths', overseer, { country: 'LA', year: '2008' }, '/country', 'no-such-corridor'],
  ['listMonths', overseer, { country: 'TH', year: next }, '/year', 'year-not-begun'],
  ['sealMonth', overseer, { country: 'TH', month: '2025-13' }, '/month', 'no-such-month'],
  ['sealMonth', overseer, { country: 'TH', month: `${next}-01` }, '/month', 'year-not-begun'],
] as const;

test.each(wrong)(
  '%s of %o is answered with one sentence in five languages',
  async (operation, by, path, pointer, code) => {
    const body = operation === 'sealMonth' ? { body: sealing } : {};
    const said = await Promise.all(
      languages.map(async (language) => {
        const told = await ask({ operation, by, at, path, language, ...body });
        expect(told, language).toMatchObject({
          status: 400,
          body: { code: 'invalid-input', errors: [{ pointer, code }] },
        });
        const words = JSON.parse(readFileSync(join(root, `packages/words/src/${language}/said.json`), 'utf8'));
        expect(told.body['detail']).toBe(words.problems[code]);
        return told.body['detail'];
      }),
    );
    expect(new Set(said).size).toBe(5);
  },
);

test('the second half of a year is not told before it has begun, and is from its first moment on', async () => {
  const asked = { operation: 'viewBilateralReport', by: taskForce, path: { country: 'TH', year: `${year}` } } as const;
  const halfAt = (moment: string) => ask({ ...asked, at: moment, query: { half: '2' } });
  expect(await halfAt(`${year}-06-30T16:59:59.000Z`)).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/half', code: 'half-not-begun' }] },
  });
  const begun = await halfAt(`${year}-06-30T17:00:00.000Z`);
  expect(begun).toMatchObject({
    status: 200,
    body: { final: false, months: [{ month: `${year}-07`, state: 'open' }] },
  });
});

test('a month that is not over, and a year with an open month, are refused by their rule and article', async () => {
  const month = at.slice(0, 7);
  const sealed = await ask({ operation: 'sealMonth', by: overseer, at, path: { country: 'TH', month }, body: sealing });
  expect(sealed).toMatchObject({ status: 409, body: { code: 'month-is-sealed-after-its-end' } });
  const published = { operation: 'publishReport', by: overseer, at };
  for (const of of [year, year - 1])
    expect(await ask({ ...published, body: { corridor: 'TH-KH', year: of } })).toMatchObject({
      status: 409,
      body: { code: 'a-closed-year-is-published', restsOn: ['Policy VII.3.a(4)', 'Standards 6.3(f)'] },
    });
  const unknown = await ask({ ...published, body: { corridor: 'TH-VN', year: 2008 } });
  expect(unknown).toMatchObject({ status: 400, body: { errors: [{ pointer: '/corridor' }] } });
});
