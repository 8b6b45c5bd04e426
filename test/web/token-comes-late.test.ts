import { afterAll, expect, test, vi } from 'vitest';
import { call } from '../../packages/web/src/api/call.ts';
import { makeLinkSession, type Session } from '../../packages/web/src/session/session.tsx';
import { tokenOf } from './issuer.ts';
import { openRealStage } from './real/stage.ts';

const stage = await openRealStage();
afterAll(() => stage.close());
afterAll(() => vi.unstubAllGlobals());
vi.stubGlobal('__PATHS__', { whoAmI: ['GET', '/me'] });

/** A session that was opened without a signal: its renewals come to this, one after the other. */
function sessionThat(...renewals: readonly boolean[]): Session {
  const left = [...renewals];
  let token = '';
  const renewed = async () => {
    if (left.shift() !== true) return false;
    token = tokenOf('intake');
    return true;
  };
  const seat = { role: 'intake', desk: 'transit', path: 'transit', country: 'KH' } as const;
  return { ...makeLinkSession(), seat, token: () => token, renewed };
}

const told: number[] = [];
const reach = fetch;
vi.stubGlobal('fetch', async (path: string, asked: RequestInit) => {
  const response = await reach(stage.origin + path, asked);
  told.push(response.status);
  return response;
});

test('a read that went out as the line came back, before there was a token, is asked again with one', async () => {
  expect(await call(sessionThat(false, true), 'whoAmI')).toMatchObject({ type: 'done' });
  expect(told.splice(0)).toEqual([401, 200]);
});

test('whose sign-in cannot be renewed is told so, after one question', async () => {
  const failed = { type: 'failed', problem: { status: 401, code: 'unauthorised' } };
  expect(await call(sessionThat(false, false), 'whoAmI')).toMatchObject(failed);
  expect(told.splice(0)).toEqual([401]);
});
