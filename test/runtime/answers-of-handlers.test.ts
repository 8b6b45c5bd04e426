import { refusals } from '@homeward/domain/law/refusal';
import { type Answer, answerOf, found } from '@homeward/runtime/answer';
import { describe, expect, test } from 'vitest';
import { noHastyClosing } from '../../packages/domain/src/rules/no-hasty-closing.ts';
import { invalid, refusalReply } from '../../packages/runtime/src/problem.ts';
import { written } from '../words/words-of.ts';
import { answer } from './one-desk.ts';

const done = { type: 'done', id: 'one', version: 3, status: 'open', event: { age: 'child', name: 'kept' } } as const;

describe('The answer to a command', () => {
  test('is id, version and status, and what its event adds where anything is added', () => {
    const body = { id: 'one', version: 3, status: 'open' };
    expect(answerOf(done)).toStrictEqual({ type: 'ok', version: 3, body });
    expect(answerOf(done, ({ age }) => ({ age }))).toStrictEqual({
      type: 'ok',
      version: 3,
      body: { ...body, age: 'child' },
    });
  });

  test('that was not done is passed on as it is', () => {
    const others = [{ type: 'absent' }, { type: 'stale', version: 7 }, { type: 'busy' }] as const;
    for (const one of others) expect(answerOf(one)).toBe(one);
  });
});

test('A reading is what was found, with its version where it has one, or absent', () => {
  expect(found({ items: [] })).toStrictEqual({ type: 'ok', body: { items: [] } });
  expect(found({ items: [] }, 4)).toStrictEqual({ type: 'ok', body: { items: [] }, version: 4 });
  expect(found(undefined, 4)).toStrictEqual({ type: 'absent' });
});

describe('Over HTTP', () => {
  const replyTo = (given: Answer<never>, language = 'en') =>
    answer('listGates', { headers: { 'accept-language': language } }, { gates: async () => given });

  test('look-ups that are spent say when to come again, in seconds', async () => {
    const reply = await replyTo({ type: 'look-ups-spent', minutes: 60 });
    expect([reply.statusCode, reply.headers['retry-after']]).toEqual([429, '3600']);
    expect(JSON.parse(reply.body)).toMatchObject({ code: 'look-ups-spent' });
  });

  test('a refusal by a rule is 409, in the caller’s language, with what stands now where that helps', async () => {
    const refused = refusals({ rule: noHastyClosing as never, breaches: ['too-early'] });
    if (refused === undefined) return expect.fail('nothing was refused');
    for (const language of ['km', 'vi'] as const) {
      const reply = await replyTo(refused, language);
      expect(reply.statusCode).toBe(409);
      expect(JSON.parse(reply.body)).toMatchObject({
        type: 'urn:homeward:rule:no-hasty-closing',
        title: written(language, 'problems')['refused'],
        code: 'no-hasty-closing',
        says: written(language, 'refusals')['no-hasty-closing'],
      });
    }
    expect(JSON.parse(refusalReply(refused, 'en').body)).not.toHaveProperty('current');
    expect(JSON.parse(refusalReply({ ...refused, current: { version: 4 } }, 'en').body)).toMatchObject({
      current: { version: 4 },
    });
  });

  test('a wrong value has a sentence of its own where there is one, and none that is a bare code', () => {
    const said = (code: string) => JSON.parse(invalid({ pointer: '/cursor', code }, 'en').body);
    expect(said('foreign-is-no-reason').detail).toBe(written('en', 'problems')['foreign-is-no-reason']);
    expect(said('no-such-code')).not.toHaveProperty('detail');
    expect(said('no-such-code').errors).toEqual([{ pointer: '/cursor', code: 'no-such-code' }]);
  });

  test('what is well says so as JSON in UTF-8; without a version it has no tag', async () => {
    const reply = await replyTo({ type: 'ok', body: { items: [] } } as unknown as Answer<never>);
    expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(reply.headers).not.toHaveProperty('etag');
  });

  test('wrong fields are named each, with where they stand', async () => {
    const reply = await answer('askBack', { body: '{}', path: { handoverId: '0199a7e2-8c00-7a10-9c11-0a3f5b2c4d5e' } });
    expect(reply.statusCode).toBe(400);
    expect(JSON.parse(reply.body).errors).toEqual([{ pointer: '/asks', code: 'invalid-type' }]);
  });
});
