import { afterAll, expect, test, vi } from 'vitest';
import { call } from '../../packages/web/src/api/call.ts';
import { makeLinkSession, type Renewed, type Session } from '../../packages/web/src/session/session.tsx';
import { tokenOf } from './issuer.ts';
import { openRealStage } from './real/stage.ts';

const stage = await openRealStage();
afterAll(() => stage.close());
afterAll(() => vi.unstubAllGlobals());
vi.stubGlobal('__PATHS__', { whoAmI: ['GET', '/me'] });

/** A signed-in caller with this token: their renewals come to this, one after the other. */
function sessionWith(first: string, ...renewals: readonly Renewed[]): Session {
  const left = [...renewals];
  let token = first;
  const renewed = async (): Promise<Renewed> => {
    const how = left.shift() ?? 'ended';
    if (how === 'renewed') token = tokenOf('intake');
    return how;
  };
  const seat = { role: 'intake', desk: 'transit', path: 'transit', country: 'KH' } as const;
  return { ...makeLinkSession(), seat, subject: 'somebody', token: () => token, renewed };
}

const told: number[] = [];
const reach = fetch;
const ofYesterday = 'a token of yesterday';
// The door before these functions holds no token against a clock: to it, an ended one is none.
vi.stubGlobal('fetch', async (path: string, asked: RequestInit) => {
  const headers = new Headers(asked.headers);
  if (headers.get('authorization') === `Bearer ${ofYesterday}`) headers.delete('authorization');
  const response = await reach(stage.origin + path, { ...asked, headers });
  told.push(response.status);
  return response;
});

test('a device whose signal is back before its sign-in sends nothing, and says that nobody answered', async () => {
  const session = sessionWith('', 'nobody-answered', 'renewed');
  const failed = { type: 'failed', problem: { status: 0, code: 'network' } };
  expect(await call(session, 'whoAmI')).toMatchObject(failed);
  expect(told.splice(0)).toEqual([]);
  expect(await call(session, 'whoAmI')).toMatchObject({ type: 'done' });
  expect(told.splice(0)).toEqual([200]);
});

test('whose sign-in has ended while there was no signal is told so, and nothing is sent', async () => {
  expect(await call(sessionWith('', 'ended'), 'whoAmI')).toMatchObject({ type: 'failed', problem: { status: 401 } });
  expect(told.splice(0)).toEqual([]);
});

test('a token that the server takes no more is renewed once, and the read asked again', async () => {
  expect(await call(sessionWith(ofYesterday, 'renewed'), 'whoAmI')).toMatchObject({ type: 'done' });
  expect(told.splice(0)).toEqual([401, 200]);
});

test('whose sign-in cannot be renewed is told so, after one question', async () => {
  const failed = { type: 'failed', problem: { status: 401, code: 'unauthorised' } };
  expect(await call(sessionWith(ofYesterday, 'ended'), 'whoAmI')).toMatchObject(failed);
  expect(told.splice(0)).toEqual([401]);
});
