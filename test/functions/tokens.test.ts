import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { deskPath } from '@homeward/domain/people/actor';
import { tokensOf } from '@homeward/local/token-for';
import { nameOf } from '@homeward/store/open-store';
import { seatWrite } from '@homeward/store/staff';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { staff } from '../../scripts/demo/people.ts';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { ask, goodHeaders } from './asking.ts';
import { badTokens } from './bad-tokens.ts';
import { absentPath, type Place, places } from './places.ts';
import { openSending, type Sending } from './sending.ts';

let running: Running;
let tokens: Sending['tokens'];
let send: Sending['send'];

/** The whole tale on a machine that does other things too. */
const patience = 600_000;

beforeAll(async () => {
  running = await startRunning();
  ({ tokens, send } = await openSending(running.cloud));
}, patience);
afterAll(() => running?.cloud.stop());

/** Where nobody of the demo has a role, what is forged is another's good token. */
const anybodys = (): string => [...tokens.values()][0] ?? '';

describe('a token that is not good', () => {
  test('[ASVS-9.1.1] [ASVS-9.1.2] [ASVS-9.1.3] is answered by the gateway alone, the same at every operation of every desk', async () => {
    const first = await send(places[0] as Place, undefined);
    expect(first).toMatchObject({ status: 401, text: '{"message":"Unauthorized"}' });
    // A desk has one door with one check: each door meets every token, each operation behind it the next of them.
    const doors = Map.groupBy(places, ({ desk }) => desk);
    let met = 0;
    for (const behind of doors.values()) {
      const role = behind.flatMap(({ may }) => may)[0] ?? '';
      const bad = Object.entries(await badTokens(running.cloud.issuer, tokens.get(role) ?? anybodys()));
      // The seventeen of the security plan, section 4, and some more.
      expect(bad.length).toBeGreaterThanOrEqual(17);
      for (const [turn, [name, token]] of bad.entries())
        for (const place of behind.filter((_, index) => index === 0 || index % bad.length === turn)) {
          met += 1;
          const headers = goodHeaders(place.route);
          const answer = await ask(running.cloud.url, place.route.method, absentPath(place), { token, headers });
          expect(answer, `${name}: ${place.title}`).toEqual(first);
        }
    }
    expect(met).toBeGreaterThan(places.length + doors.size * 15);
  });

  test('[ASVS-3.5.1] is none: what a page of another site can send without asking first is refused wherever something changes', async () => {
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'];
    for (const [turn, place] of places.filter(({ route }) => route.method !== 'GET').entries()) {
      const headers = {
        'content-type': types[turn % types.length],
        origin: 'https://elsewhere.invalid',
        'idempotency-key': undefined,
      };
      expect((await send(place, undefined, { headers })).status, place.title).toBe(401);
    }
  });

  test('[ASVS-9.2.2] [ASVS-10.3.1] is the id token of the same sign-in: it opens nothing, at no desk', async () => {
    const { issuer, clientId, url } = running.cloud;
    const { id } = await tokensOf({ sub: 'demo-case-worker' }, { issuer, clientId, redirectUri: `${url}/signed-in` });
    expect(decodeJwt(id ?? '')).toMatchObject({ sub: 'demo-case-worker', aud: clientId });
    for (const desk of new Set(places.map((place) => place.desk)))
      expect((await ask(url, 'GET', `/v1/${desk}/me`, { token: id })).status, desk).toBe(403);
  });

  test('[ASVS-9.2.1] is one that has run out', async () => {
    const [place] = places as [Place];
    expect((await send(place, place.may[0])).status).toBe(200);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 48 * 3_600_000 });
    try {
      expect((await send(place, place.may[0])).status).toBe(401);
    } finally {
      vi.useRealTimers();
    }
  });

  test('[ASVS-7.4.2] [ASVS-8.3.2] is that of a seat that was revoked: nobody can tell the two apart', async () => {
    const store = adminStore(running.cloud);
    const put = (row: (typeof staff)[number]) =>
      store.db.send(new PutCommand({ TableName: nameOf(store, 'staff'), Item: { ...seatWrite(row).item } }));
    for (const row of staff) {
      const place = places.find(
        ({ route, desk, may }) =>
          route.operationId === 'whoAmI' && desk === deskPath(row.desk, row.country) && may.includes(row.role),
      );
      if (place === undefined) expect.fail(row.role);
      await put({ ...row, revoked: true });
      expect(await send(place, row.role), row.role).toEqual(await send(place, undefined));
      await put(row);
      expect((await send(place, row.role)).status, row.role).toBe(200);
    }
  });
});
