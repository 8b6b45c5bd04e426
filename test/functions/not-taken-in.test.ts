import { uuidv7 } from 'uuidv7';
import { afterAll, describe, expect, test } from 'vitest';
import { answerOf, idOf, now, people } from '../domain/made.ts';
import { routeOf } from '../runtime/events.ts';
import { itemsOf } from '../store/database.ts';
import { type Asking, openDesks } from './desks-in-process.ts';

const { ask, store, stop } = await openDesks();
afterAll(stop);

const worker = people['case-worker'];

const opening = (identity: object, more: object = {}) => {
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  return { from: 'report', sex: 'female', citizenship: 'KH', identity, consent, ...more };
};
const named = { name: { latin: 'Invented Person' }, age: { birth: '1991' } };

/** Nothing of a request that is not taken lies anywhere. */
async function refused(asking: Omit<Asking, 'at'>, pointer: string, code: string): Promise<void> {
  const before = (await itemsOf(store, 'cases')).length;
  const { status, body } = await ask({ ...asking, at: now });
  expect([status, body['code'], body['errors']]).toEqual([400, 'invalid-input', [{ pointer, code }]]);
  expect((await itemsOf(store, 'cases')).length).toBe(before);
}

describe('a file is not opened', () => {
  test.each([
    ['0001-01-01', 'too-long-ago'],
    ['1700', 'too-long-ago'],
    ['2030', 'too-far-ahead'],
    ['9999-12-31', 'too-far-ahead'],
  ])('over a birth of %s', async (birth, code) => {
    const body = opening({ ...named, age: { birth } });
    await refused({ operation: 'openCase', by: worker, body }, '/identity/age/birth', code);
  });

  test('over an age that was stated in 1700, which would make an adult of a child', async () => {
    const body = opening({ ...named, age: { from: 5, to: 10, asOf: '1700-01-01' } });
    await refused({ operation: 'openCase', by: worker, body }, '/identity/age/asOf', 'too-long-ago');
  });

  test('in the year 1', async () => {
    const late = { occurredAt: '0001-01-01T00:00:00Z', lateReason: 'archive' };
    await refused({ operation: 'openCase', by: worker, body: opening(named, late) }, '/occurredAt', 'too-long-ago');
  });

  test('over a name with what is no letter, or with nothing to be seen', async () => {
    const called = (latin: string) => ({
      operation: 'openCase',
      by: worker,
      body: opening({ ...named, name: { latin } }),
    });
    await refused(called('Sok\uffff'), '/identity/name/latin', 'not-plain-text');
    await refused(called('\u200b\u200d'), '/identity/name/latin', 'too-small');
  });
});

test('of rows of another system those become no file whose birth nobody can have had', async () => {
  const { rows: _, ...asked } = routeOf('importRows').example as { readonly rows: unknown };
  const row = (place: number, birth: string) => ({
    place,
    cells: [
      { as: 'field', name: 'con_Consent', value: true },
      { as: 'field', name: 'prs_FirstName', value: `Invented ${birth}` },
      { as: 'field', name: 'prs_Birthdate', value: birth },
    ],
  });
  const rows = [row(2, '2030-01-01'), row(3, '1905-01-01'), row(4, '1991-01-01')];
  const { status, body } = await ask({ operation: 'importRows', by: worker, at: now, body: { ...asked, rows } });
  expect(status, JSON.stringify(body)).toBe(200);
  const refusedRow = {
    outcome: 'refused',
    code: 'invalid-row',
    fields: [{ field: 'prs_Birthdate', code: 'not-a-date' }],
  };
  expect(body['rows']).toMatchObject([
    { place: 2, ...refusedRow },
    { place: 3, ...refusedRow },
    { place: 4, outcome: 'imported' },
  ]);
});

test('nobody is looked for under a year in which nobody alive was born', async () => {
  for (const [birthYear, code] of [
    ['0001', 'too-long-ago'],
    ['2030', 'too-far-ahead'],
  ] as const)
    await refused(
      { operation: 'findPerson', by: worker, body: { name: { latin: 'Sok Dara' }, birthYear } },
      '/birthYear',
      code,
    );
});

test('the agenda of a committee names years and ids: no half of a letter, no control letter', async () => {
  const body = (item: string) => ({
    with: 'TH',
    on: '2026-02-02',
    year: '2025',
    present: ['demo-national-task-force'],
    agenda: [{ kind: 'report', item, result: 'heard' }],
  });
  for (const item of ['2025\ud800', '2025\u0007', '2025\n', '\uffff2025', `${idOf(1)}/0`, `${idOf(1)}/1/1`])
    await refused(
      { operation: 'recordCommitteeMeeting', by: people['task-force'], body: body(item) },
      '/agenda/0/item',
      'no-such-item',
    );
});

test('[ASVS-2.2.1] the key of an act is a UUIDv7: nil, max, and one by chance alone are none', async () => {
  const keys = [
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '9f1c2d3e-8c01-4a10-9c11-0a3f5b2c4d5f',
  ];
  for (const key of keys)
    await refused({ operation: 'openCase', by: worker, body: opening(named), key }, '', 'idempotency-key');
  const { status } = await ask({ operation: 'openCase', by: worker, body: opening(named), key: uuidv7(), at: now });
  expect(status).toBe(201);
});

test.each([129, 2_049, 100_000])(
  'an id of %i letters in a path names nothing, at the task force and elsewhere',
  async (length) => {
    const long = 'a'.repeat(length);
    const ofTheTaskForce = [
      ['recordNegotiation', { dispute: long }],
      ['reportDispute', { dispute: long }],
      ['answerRecommendation', { recommendation: long }],
      ['movePlanItem', { plan: long }],
      ['viewPublicReport', { corridor: long, year: long }],
      ['viewBilateralReport', { country: long, year: long }],
    ] as const;
    for (const [operation, path] of ofTheTaskForce) {
      const { status, body } = await ask({ operation, by: people['task-force'], at: now, path, body: {} });
      expect([status, body['code']], operation).toEqual([404, 'not-found']);
    }
    const { status } = await ask({ operation: 'viewCase', by: worker, at: now, path: { caseId: long } });
    expect(status).toBe(404);
  },
);
