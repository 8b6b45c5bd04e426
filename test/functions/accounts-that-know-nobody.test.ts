import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InProcess } from '../cloud/in-process/platform.ts';
import { absentPath, inOneCountry, knownPath, places } from './places.ts';
import { openSending, type Sending } from './sending.ts';
import { openTold } from './told-world.ts';
import type { World } from './whole-tale.ts';

let platform: InProcess;
let world: World;
let send: Sending['send'];
let absent: Sending['absent'];

/** The whole tale on a machine that does other things too. */
const patience = 600_000;

beforeAll(async () => {
  ({ platform, world } = await openTold());
  ({ send, absent } = await openSending(platform));
}, patience);
afterAll(() => platform?.close());

describe.each(['administrator', 'directory-keeper'])('the account of a %s', (role) => {
  test('[ASVS-8.2.2] reads no person’s record: each operation of each other desk answers as for what is not there', async () => {
    const others = places.filter(({ desk }) => desk !== 'office');
    const expected = await absent({ desk: 'casework' });
    expect(expected.status).toBe(404);
    for (const place of others)
      expect(await send(place, role, { path: knownPath(place, world) }), place.title).toEqual(expected);
    expect(others.length).toBeGreaterThan(300);
  });
});

describe('a task-force account', () => {
  const others = inOneCountry(places).filter(({ desk }) => desk !== 'task-force');

  test('[ASVS-8.2.2] reaches no operation of another desk, be it about records that are there: each answers as for what is not there', {
    timeout: patience,
  }, async () => {
    for (const place of others)
      for (const path of new Set([knownPath(place, world), absentPath(place)]))
        expect(await send(place, 'task-force', { path }), `${place.title} ${path}`).toEqual(await absent(place));
    expect(others.length).toBeGreaterThan(200);
  });

  test('was told by its own desk of no person, truck, file, copy or handover, not even by an id', () => {
    const theirs = world.journal.entries.filter(({ desk }) => desk === 'task-force');
    const ids = (of: unknown) => JSON.stringify(of).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
    const own = new Set(theirs.flatMap(({ path, key, body }) => ids([path, key, body])));
    const ofPersons = world.journal.entries
      .filter(({ desk }) => !['task-force', 'oversight', 'office'].includes(desk))
      .flatMap(({ path, key, body, reply }) => ids([path, key, body, reply.body]));
    const entered = world.journal.entries.filter(({ route }) => route.operationId === 'nameOrganisation');
    const organisations = new Set(entered.flatMap(({ key }) => ids([key])));
    const known = new Set(ofPersons.filter((id) => !own.has(id) && !organisations.has(id)));
    for (const { route, reply } of theirs) {
      expect(
        ids(reply.body).filter((id) => known.has(id)),
        route.operationId,
      ).toEqual([]);
      expect(JSON.stringify(reply.body), route.operationId).not.toContain('Invented Person');
    }
    expect([theirs.length > 15, known.size > 100, known.has(world.file)]).toEqual([true, true, true]);
  });
});
