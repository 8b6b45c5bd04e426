import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../../packages/api/src/examples.ts';
import { answerOf, idOf, now, people } from '../domain/made.ts';
import { openDesks, seatOf } from './desks-in-process.ts';

const { ask, plant, stop } = await openDesks();
afterAll(stop);

const thisCase = idOf(70);
const publication = idOf(80);
const { 'case-worker': worker, supervisor, 'second-approver': second } = people;
const third = { ...second, id: 'second-approver-3', organisation: second.organisation };
const act = (operation: string, by: typeof worker, body: object, version: number, key?: string) =>
  ask({ operation, by, at: now, body, path: { caseId: thisCase }, version, ...(key === undefined ? {} : { key }) });
const approval = { proposal: publication, answer: 'approved' };
const seen = (by: typeof worker) => ask({ operation: 'viewCase', by, at: now, path: { caseId: thisCase } });
const said = { ...(examples['agreeToPublication'] as object), how: 'signed' };

beforeAll(async () => {
  await plant(seatOf(third));
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const identity = { name: { latin: 'Invented Person' }, age: { birth: '1991' } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent };
  expect((await ask({ operation: 'openCase', by: worker, at: now, body, key: thisCase })).status).toBe(201);
});

describe('Standards 12: what may be published of the person', () => {
  test('is nothing that is not good for the person, or that was pressed from them', async () => {
    const { benefit: _, ...useless } = said as unknown as { benefit: string };
    const refused = await act('agreeToPublication', worker, { ...useless, quality: 'pressed' }, 1);
    expect([refused.status, refused.body['breaches']]).toEqual([409, ['benefit-not-said', 'not-free-to-agree']]);
  });

  test('is asked of two people: who wrote it down is none of them, and a house says one word', async () => {
    expect((await act('agreeToPublication', worker, said, 1, publication)).status).toBe(200);
    expect((await act('approve', worker, approval, 2)).status).not.toBe(200);
    const asked = (await seen(second)).body['asked'];
    expect(asked).toMatchObject([{ id: publication, act: 'publish-of-her', reason: 'finds-her-family' }]);
    expect((await act('approve', supervisor, approval, 2)).status).toBe(200);
    const again = await act('approve', supervisor, approval, 3);
    expect([again.status, again.body['breaches']]).toEqual([409, ['approved-before', 'own-organisation']]);
    expect((await seen(worker)).body).toMatchObject({ publications: [{ id: publication, standing: 'waiting' }] });
  });

  test('may be with the second word, of another organisation; whoever said it knows of their no more', async () => {
    expect((await act('approve', second, approval, 3)).status).toBe(200);
    expect((await seen(worker)).body).toMatchObject({ publications: [{ id: publication, standing: 'approved' }] });
    expect([(await seen(second)).status, (await seen(third)).status]).toEqual([404, 404]);
  });

  test('may not be any more once the person took it back, whoever approved it', async () => {
    expect((await act('withdrawFromPublication', worker, { publication }, 4)).status).toBe(200);
    expect((await seen(worker)).body).toMatchObject({ publications: [{ id: publication, standing: 'withdrawn' }] });
    const late = await act('approve', supervisor, approval, 5);
    expect(late.status).toBe(409);
    expect(late.body['breaches']).toContain('publication-withdrawn');
  });
});
