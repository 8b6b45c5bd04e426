import { afterAll, describe, expect, test } from 'vitest';
import { answerOf, idOf, now, people } from '../domain/made.ts';
import { openDesks } from './desks-in-process.ts';

const { ask, stop } = await openDesks();
afterAll(stop);

const worker = people['case-worker'];
const name = { latin: 'Invented Person' };

async function opened(file: string, birth: string) {
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const identity = { name, age: { birth } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent };
  expect((await ask({ operation: 'openCase', by: worker, at: now, body, key: file })).status).toBe(201);
}

const writes = (file: string, age: object, version = 1) =>
  ask({
    operation: 'writeSection',
    by: worker,
    at: now,
    path: { caseId: file },
    body: { section: 'identity', content: { name, aliases: [], age } },
    version,
  });

async function ageIn(file: string) {
  const { body } = await ask({ operation: 'viewCase', by: worker, at: now, path: { caseId: file } });
  const clashes = (body['contradictions'] as readonly { readonly code: string }[]).map(({ code }) => code);
  return { age: body['age'], clashes };
}

describe('Standards 6.11(e): an age class beside a birth, or its year alone', () => {
  test('an adult’s file whose identity is written with the birth of a child is in doubt that of a child', async () => {
    const births = ['2015', '2015-05', '2015-05-03', '2009'];
    for (const [turn, birth] of births.entries()) {
      const file = idOf(70 + turn);
      await opened(file, '1991');
      expect(await ageIn(file)).toEqual({ age: 'adult', clashes: [] });
      expect((await writes(file, { birth })).status, birth).toBe(200);
      expect(await ageIn(file), birth).toEqual({ age: 'presumed-child', clashes: [] });
    }
  });

  test('an adult stays one where the birth is another adult’s, or nobody knows it', async () => {
    const file = idOf(80);
    await opened(file, '1991');
    expect((await writes(file, { birth: '1993-02-01' })).status).toBe(200);
    expect((await writes(file, { unknown: true }, 2)).status).toBe(200);
    expect((await writes(file, { birth: '2015', estimated: false }, 3)).status).toBe(200);
    expect(await ageIn(file)).toEqual({ age: 'presumed-child', clashes: [] });
  });

  test('a child’s file stays one whatever birth is written, and both are shown', async () => {
    const file = idOf(81);
    await opened(file, '2015');
    expect((await writes(file, { birth: '1990' })).status).toBe(200);
    expect(await ageIn(file)).toEqual({ age: 'child', clashes: ['age-and-birth'] });
  });

  test('an inbound handover is no adult’s over a sheet with the birth year of a child, on its last day in Cambodia too', async () => {
    const proposes = (birthYear: string, age: string, at = now) => {
      const sheet = { name, birthYear, document: 'X 0000', place: 'Svay Rieng' };
      const body = { direction: 'inbound', sex: 'female', age, sheet };
      return ask({ operation: 'proposeHandover', by: people['counterpart-th'], at, body });
    };
    const refused = { status: 409, body: { code: 'sheet-does-not-contradict', breaches: ['adult-born-a-child'] } };
    expect(await proposes('2015', 'adult')).toMatchObject(refused);
    expect((await proposes('2015', 'child')).status).toBe(201);
    // Already the next year in Cambodia, where whoever was born in 2009 may come of age.
    expect(await proposes('2009', 'adult', '2026-12-31T16:59:00.000Z')).toMatchObject(refused);
    expect((await proposes('2009', 'adult', '2026-12-31T17:01:00.000Z')).status).toBe(201);
  });
});
