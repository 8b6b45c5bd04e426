import { routes } from '@homeward/api/routes';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { badPaths, otherMethods } from './bad-paths.ts';
import { answer } from './one-desk.ts';

const here = '/v1/mission';
const id = '0199a7e2-8c00-7a10-9c11-0a3f5b2c4d5e';
const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => printed.push(String(chunk)) > 0);
});
afterEach(() => vi.restoreAllMocks());

/** What is told of a handover that is another country's, or that there is none of. */
const notYours = () => answer('viewHandover', { path: { handoverId: id } });
const lastLine = () => JSON.parse(printed.at(-1) ?? '{}') as Record<string, unknown>;

describe('the door of a desk', () => {
  test('answers of a path at which nothing is what it answers of what is not yours, to the last byte', async () => {
    const expected = await notYours();
    expect(expected.statusCode).toBe(404);
    for (const rawPath of badPaths(here)) expect(await answer('whoAmI', { rawPath }), rawPath).toEqual(expected);
  });

  test('never answers that a method is not allowed: at every path of the desk it is not there', async () => {
    const expected = await notYours();
    const mine = routes.filter(({ desks }) => desks.includes('mission'));
    expect(mine.length).toBeGreaterThan(10);
    for (const { operationId } of mine)
      for (const method of otherMethods)
        expect(await answer(operationId, { method }), `${method} ${operationId}`).toEqual(expected);
    expect(await answer('whoAmI', { method: 'POST' })).toEqual(expected);
    expect(await answer('askBack', { method: 'GET' })).toEqual(expected);
  });

  test('asks for the token first: without one a path tells nothing, be there something or not', async () => {
    const expected = await answer('whoAmI', { token: false });
    expect(expected).toMatchObject({ statusCode: 401, body: '{"message":"Unauthorized"}' });
    for (const rawPath of badPaths(here))
      expect(await answer('whoAmI', { rawPath, token: false }), rawPath).toEqual(expected);
    for (const method of otherMethods) expect(await answer('whoAmI', { method, token: false })).toEqual(expected);
    expect(await answer('viewHandover', { path: { handoverId: id }, token: false })).toEqual(expected);
  });

  test('reads no path out of a query', async () => {
    const query = { '/v1/mission/me': '', path: '/v1/mission/me', proxy: 'me' };
    expect(await answer('whoAmI', { rawPath: `${here}/nothing`, query })).toEqual(await notYours());
    expect((await answer('whoAmI', { query })).statusCode).toBe(200);
  });
});

describe('[ASVS-16.2.5] the log', () => {
  test('holds of a path at which nothing is its length and the id of the request, and nothing of its words', async () => {
    for (const rawPath of badPaths(`${here}/canary`)) {
      await answer('whoAmI', { rawPath });
      expect(lastLine(), rawPath).toMatchObject({ requestId: 'request-1', length: rawPath.length, status: 404 });
      expect(Object.keys(lastLine()), rawPath).not.toContain('operation');
    }
    expect(printed.join().toLowerCase()).not.toContain('canary');
    expect(printed.join()).not.toContain('/v1/');
  });

  test('names the operation and the request, and no id of what was asked for', async () => {
    await notYours();
    expect(lastLine()).toMatchObject({ operation: 'viewHandover', requestId: 'request-1', status: 404 });
    expect(printed.join()).not.toContain(id);
    expect(printed.join()).not.toContain('/v1/');
  });
});
