import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { call } from '../../packages/web/src/api/call.ts';
import type { Session } from '../../packages/web/src/session/session.tsx';

vi.stubGlobal('__PATHS__', { viewCase: ['GET', '/cases/{caseId}'], listCases: ['GET', '/cases'] });
const asked: string[] = [];
vi.stubGlobal('fetch', async (address: string) => {
  asked.push(address);
  return new Response('{}');
});
afterEach(() => asked.splice(0));
afterAll(() => vi.unstubAllGlobals());

const session = { seat: { path: 'casework' }, token: () => 't', renewed: async () => false } as unknown as Session;
const hostile = [
  '../staff/seats',
  'a/b',
  'a?limit=1',
  'a#b',
  '%2e%2e',
  '..\\x',
  'ស្រី?&=',
  '\r\nx: y',
  'https://elsewhere.invalid/',
];

test('[ASVS-1.2.2] whatever stands where an id belongs stays one part of the path', async () => {
  for (const caseId of hostile) await call(session, 'viewCase', { path: { caseId } });
  const parts = asked.map((address) => new URL(address, 'https://home.invalid'));
  expect(parts.map(({ origin, search, hash }) => origin + search + hash)).toEqual(
    hostile.map(() => 'https://home.invalid'),
  );
  expect(parts.map(({ pathname }) => decodeURIComponent(pathname.replace('/v1/casework/cases/', '')))).toEqual(hostile);
});

test('[ASVS-1.2.2] whatever is asked for stays one value of the question', async () => {
  for (const cursor of hostile) await call(session, 'listCases', { query: { cursor } });
  expect(asked.map((address) => [...new URL(address, 'https://home.invalid').searchParams])).toEqual(
    hostile.map((cursor) => [['cursor', cursor]]),
  );
});
