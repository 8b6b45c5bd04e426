import type { StaffRow } from '@homeward/domain/people/staff';
import type { Answer } from '@homeward/runtime/answer';
import { describe, expect, test } from 'vitest';
import { answer, seat } from './one-desk.ts';

describe('who the caller is', () => {
  test.each([
    ['as the gateway flattens a list', '[consul-kh]'],
    ['as one of several', '[somebody consul-kh]'],
    ['as one word', 'consul-kh'],
    ['as a list', ['consul-kh']],
    ['with commas', '[somebody, consul-kh]'],
  ])('is known by the person’s groups %s', async (_, groups) => {
    const reply = await answer('whoAmI', { groups });
    expect(reply.statusCode).toBe(200);
    expect(JSON.parse(reply.body)).toEqual({
      id: 'officer',
      role: 'consul-kh',
      desk: 'mission',
      country: 'KH',
      organisation: 'demo-embassy',
    });
  });

  test.each([
    ['no group', ''],
    ['an empty list', '[]'],
    ['another role', '[task-force]'],
    ['a name that only begins so', '[consul-kh-2]'],
    ['nothing readable', { role: 'consul-kh' }],
  ])('is nobody here with %s: 404', async (_, groups) => {
    expect((await answer('whoAmI', { groups })).statusCode).toBe(404);
  });

  test('Standards 6.1(j): a seat without its checks, or with one still to come, is answered as one that was revoked', async () => {
    const revoked = await answer('whoAmI', {}, { row: { ...seat, revoked: true } });
    expect(revoked.statusCode).toBe(401);
    const [suitability, record] = seat.checks;
    const toCome = [suitability, { kind: 'criminal-record', on: '2999-01-01' }] as StaffRow['checks'];
    const unsigned = [suitability, record] as StaffRow['checks'];
    for (const checks of [[], [suitability] as StaffRow['checks'], toCome, unsigned])
      expect(await answer('whoAmI', {}, { row: { ...seat, checks } })).toEqual(revoked);
  });

  test('[ASVS-8.2.1] is from no device that the seat does not have or has no more: 401 as for a revoked seat; a browser names none', async () => {
    const [kept, lost] = ['0199a7e2-8c06-7a10-9c11-0a3f5b2c4d64', '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d65'];
    const device = { thumbprint: 'N'.repeat(43), at: '2026-03-02T03:00:00.000Z' };
    const row = {
      ...seat,
      devices: [
        { id: kept, ...device },
        { id: lost, ...device, revokedAt: device.at },
      ],
    };
    const from = (named: string) => answer('whoAmI', { headers: { 'homeward-device': named } }, { row });
    expect((await from(kept)).statusCode).toBe(200);
    expect((await answer('whoAmI', {}, { row })).statusCode).toBe(200);
    const revoked = await answer('whoAmI', {}, { row: { ...row, revoked: true } });
    for (const named of [lost, '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d66', ''])
      expect(await from(named), named).toEqual(revoked);
  });

  test('[ASVS-8.3.1] [ASVS-10.3.2] comes from the token and the seat alone: no seat, or one of another desk or country, is 404; a revoked one 401', async () => {
    const none = await answer('whoAmI', { sub: 'somebody-else' });
    expect(none.statusCode).toBe(404);
    expect(await answer('whoAmI', {}, { row: { ...seat, desk: 'transit' } })).toEqual(none);
    expect(await answer('whoAmI', {}, { row: { ...seat, country: 'TH' } })).toEqual(none);
    expect(await answer('whoAmI', {}, { row: { ...seat, revoked: true } })).toEqual({
      statusCode: 401,
      headers: { 'content-type': 'application/json', 'www-authenticate': 'Bearer' },
      body: '{"message":"Unauthorized"}',
    });
  });

  test('is asked before anything of the request is judged', async () => {
    const bad = { body: '{', headers: { 'content-type': 'text/plain' } };
    const path = { handoverId: 'x', code: 'C03' };
    expect((await answer('tickChecklistItem', { ...bad, path, sub: 'somebody-else' })).statusCode).toBe(404);
    expect((await answer('tickChecklistItem', { ...bad, path }, { row: { ...seat, revoked: true } })).statusCode).toBe(
      401,
    );
  });

  test('an operation of another desk is not there', async () => {
    expect((await answer('logBatch', {})).statusCode).toBe(404);
    expect((await answer('listGates', { desk: 'transit' })).statusCode).toBe(404);
  });
});

const answers: readonly (readonly [Answer<never>, number, object])[] = [
  [{ type: 'absent' }, 404, { code: 'not-found' }],
  [{ type: 'stale', version: 7 }, 412, { code: 'stale', current: { version: 7 } }],
  [{ type: 'key-reused' }, 422, { code: 'idempotency-key-reused' }],
  [{ type: 'already-there' }, 409, { code: 'already-exists' }],
  [{ type: 'busy' }, 429, { code: 'busy' }],
  [{ type: 'invalid', pointer: '/cursor', code: 'cursor' }, 400, { errors: [{ pointer: '/cursor', code: 'cursor' }] }],
];

describe('what comes of it', () => {
  test.each(answers)('%o', async (given, status, members) => {
    const reply = await answer('listGates', {}, { gates: async () => given });
    expect(reply.statusCode).toBe(status);
    expect(JSON.parse(reply.body)).toMatchObject({ status, ...members });
    expect(reply.headers['retry-after']).toBe(status === 429 ? '1' : undefined);
  });

  test('[ASVS-14.3.2] a reply carries the version as its ETag and may not be kept by anybody', async () => {
    const ok = { type: 'ok', version: 3, body: { items: [] } } as unknown as Answer<never>;
    const reply = await answer('listGates', {}, { gates: async () => ok });
    expect(reply).toMatchObject({ statusCode: 200, body: '{"items":[]}' });
    expect(reply.headers).toMatchObject({
      etag: '"3"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  test('[ASVS-16.5.4] a fault says its request and nothing of itself; a throttled call asks for patience', async () => {
    const throwing =
      (name: string, more: object = {}) =>
      async () => {
        throw Object.assign(new Error('canary of the database'), { name }, more);
      };
    const fault = await answer('listGates', {}, { gates: throwing('ValidationException') });
    expect(fault.statusCode).toBe(500);
    expect(JSON.parse(fault.body)).toEqual({
      status: 500,
      type: 'urn:homeward:problem:fault',
      title: expect.any(String),
      code: 'fault',
      requestId: 'request-1',
    });
    for (const one of ['ThrottlingException', 'ConditionalCheckFailedException', 'TransactionConflictException'])
      expect((await answer('listGates', {}, { gates: throwing(one) })).statusCode, one).toBe(429);
    const reasons = { CancellationReasons: [{ Code: 'None' }, { Code: 'ThrottlingError' }] };
    const cancelled = await answer('listGates', {}, { gates: throwing('TransactionCanceledException', reasons) });
    expect(cancelled.statusCode).toBe(429);
  });

  test('[ASVS-16.5.2] a key that is not to be had now asks for patience in words, and says nothing of itself', async () => {
    const throwing = (code: string) => async () => {
      throw Object.assign(new Error('canary of KMS'), { name: 'VaultError', code });
    };
    for (const code of ['unavailable', 'not-allowed']) {
      const closed = await answer('listGates', {}, { gates: throwing(code) });
      expect([closed.statusCode, closed.headers['retry-after']]).toEqual([503, '30']);
      expect(JSON.parse(closed.body)).toMatchObject({ code: 'keys-unavailable', requestId: 'request-1' });
      expect(closed.body).not.toContain('canary');
    }
    const altered = await answer('listGates', {}, { gates: throwing('wrong-key') });
    expect([altered.statusCode, altered.headers['retry-after']]).toEqual([500, undefined]);
  });

  test('[ASVS-15.3.1] a reply with more in it than its schema names is a fault of ours, not an answer', async () => {
    const much = { type: 'ok', body: { items: [], secret: 'canary' } } as unknown as Answer<never>;
    const reply = await answer('listGates', {}, { gates: async () => much });
    expect(reply.statusCode).toBe(500);
    expect(reply.body).not.toContain('canary');
  });
});
