import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actsOfLaterDays } from '../../scripts/bench/law-order.ts';
import type { InProcess } from '../cloud/in-process/platform.ts';
import { bodyOf } from './asking.ts';
import { medicalPart } from './case-tale.ts';
import { absentPath, inOneCountry, knownPath, type Place, places } from './places.ts';
import { expectProblem, inLanes, openSending, type Sending } from './sending.ts';
import { openTold } from './told-world.ts';
import type { World } from './whole-tale.ts';
import { turnOf, wrong } from './wrong-headers.ts';

let platform: InProcess;
let world: World;
let tokens: Sending['tokens'];
let send: Sending['send'];
let absent: Sending['absent'];

/** On a machine that does other things too. */
const patience = 600_000;

beforeAll(async () => {
  ({ platform, world } = await openTold());
  // The person’s care at health has ended in the tale; what health does is asked about while it goes on.
  const told = { toldAt: '2026-03-01T03:00:00.000Z', lateReason: 'from-paper' };
  const worker = { worker: 'demo-health-worker', ...told };
  await world.journal.command('case-worker', `/cases/${world.file}`, '/health-workers', worker);
  ({ tokens, send, absent } = await openSending(platform));
}, patience);
afterAll(() => platform?.close());

/**
 * Each operation at one of its desks, another desk's turn with each: what one code does with a request before it asks who sends it
 * (test/runtime/serve.test.ts) is the same at all.
 */
function onceEach(of: readonly Place[]): readonly Place[] {
  return [...Map.groupBy(of, ({ route }) => route.operationId).values()].flatMap(
    (at, turn) => at[turn % at.length] ?? [],
  );
}

const written = onceEach(places.filter(({ route }) => route.method === 'POST'));
const commands = onceEach(places.filter(({ route }) => route.kind === 'command'));
const named = (of: readonly Place[]) => of.map((place) => [place.title, place] as const);

test('the list of places is the list of routes, and every one of them has somebody', () => {
  expect(places.length).toBeGreaterThan(150);
  expect(places.filter(({ may }) => may.length === 0).map(({ title }) => title)).toEqual([]);
});

test('every operation was carried out by the tale or refused by a rule, and answered as its schema says, with the ETag of its version', () => {
  const told = new Set(world.journal.entries.map(({ route }) => route.operationId));
  expect(
    places.map(({ route }) => route.operationId).filter((id) => !told.has(id) && world.refused[id] === undefined),
  ).toEqual([]);
  for (const { route, reply } of world.journal.entries) {
    expect(route.reply.safeParse(reply.body).error, route.operationId).toBeUndefined();
    // The version of a report counts how often its months were restated: it is no record that is sent back with If-Match.
    if (route.operationId === 'viewBilateralReport') continue;
    if (typeof reply.body['version'] === 'number') expect(reply.version, route.operationId).toBe(reply.body['version']);
  }
});

test('[ASVS-2.3.1] what comes too early in the life of a file is refused by the rule that says so, each for its own reason', () => {
  expect(world.refused).toEqual({
    ...actsOfLaterDays,
    moveChecklist: 'checklist-moves-forward',
    draftMinisterReport: 'minister-hears-of-what-was-not-mended',
    recordMinisterDecision: 'minister-answers-a-report-that-stands',
    answerProviderBreach: 'breach-is-answered-by-another',
    answerMeetingBreach: 'breach-is-answered-by-another',
    restateMonth: 'sealed-month-is-only-restated',
  });
});

const inTurn = inOneCountry(places);

describe.each(named(inTurn))('%s', (_, place) => {
  test('[ASVS-8.2.1] knows nobody of another desk, and no role that does not have it: 404 as for what is not there', async () => {
    const expected = await absent(place);
    expectProblem(expected, 404, 'not-found');
    // The person and the worker beside them have one token.
    const seated = new Set([...place.may, ...place.mayNot].map((role) => tokens.get(role)));
    const others = [...tokens].flatMap(([role, token]) => (seated.has(token) ? [] : [role]));
    // `npm run proof -- access` asks each role about each operation; here a quarter of them, at the next operation another.
    const some = others.filter((_role, index) => index % 4 === inTurn.indexOf(place) % 4);
    expect(some.length).toBeGreaterThan(3);
    for (const role of [...some, ...place.mayNot]) expect(await send(place, role), role).toEqual(expected);
  });
});

test('ids that name nothing and ids that are none are answered alike, by each operation to each of its roles', {
  timeout: patience,
}, async () => {
  const about = inTurn.filter(({ route }) => /\{\w+Id\}/.test(route.path));
  const asked = about.flatMap((place) =>
    place.may.flatMap((role) =>
      [absentPath(place), absentPath(place).replace(/[0-9a-f-]{36}/, 'not-an-id')].map((path) => {
        const ask = async () =>
          expect(await send(place, role, { path }), `${place.title} ${role} ${path}`).toEqual(await absent(place));
        return [role, ask] as const;
      }),
    ),
  );
  await inLanes(asked);
  expect(about.length).toBeGreaterThan(200);
});

describe.each(named(written))('%s', (_, place) => {
  const role = place.may[0];
  const turn = written.indexOf(place);
  const unknownField = { body: '{"no-such-field":1}' };

  test('[ASVS-3.5.2] [ASVS-5.2.1] [ASVS-5.2.2] takes no file: it asks for a key, a media type, JSON and no more than 256 KB', async () => {
    const without = (name: string, value?: string) => ({ headers: { [name]: value } });
    expectProblem(await send(place, role, without('idempotency-key')), 400, 'idempotency-key-missing');
    expectProblem(await send(place, role, without('idempotency-key', turnOf(wrong.keys, turn))), 400, 'invalid-input');
    expectProblem(
      await send(place, role, without('content-type', turnOf(wrong.types, turn))),
      415,
      'unsupported-media-type',
    );
    expectProblem(await send(place, role, { body: '{' }), 400, 'malformed-json');
    expectProblem(await send(place, role, { body: JSON.stringify({ x: 'x'.repeat(256 * 1024) }) }), 413, 'too-large');
  });

  test('takes no field that it does not know, and says so in Khmer when it is asked to, with the same code', async () => {
    const [km, en] = [
      await send(place, role, { ...unknownField, headers: { 'accept-language': 'km' } }),
      await send(place, role, unknownField),
    ];
    expectProblem(en, 400, 'invalid-input');
    expectProblem(km, 400, 'invalid-input');
    expect(bodyOf(km)['title']).toMatch(/\p{Script=Khmer}/u);
    expect({ ...bodyOf(km), title: '' }).toEqual({ ...bodyOf(en), title: '' });
  });
});

test('each wrong key, media type and tag is met by many operations', () => {
  const met = (all: readonly string[], of: readonly Place[]) => of.length / all.length > 20;
  expect([met(wrong.keys, written), met(wrong.types, written), met(wrong.tags, commands)]).toEqual([true, true, true]);
});

describe.each(
  named(commands.filter(({ route }) => !/^((give|withdraw)Consent|takeInAnswer)$/.test(route.operationId))),
)('%s', (_, place) => {
  test('is decided on a version: 428 without one, 412 with the current one when it is stale', async () => {
    const path = knownPath(place, world);
    const role = place.may.find((one) => one === 'case-worker') ?? place.may[0];
    expectProblem(await send(place, role, { path, headers: { 'if-match': undefined } }), 428, 'if-match-missing');
    const tag = turnOf(wrong.tags, commands.indexOf(place));
    expectProblem(await send(place, role, { path, headers: { 'if-match': tag } }), 400, 'invalid-input');
    const stale = await send(place, role, { path, headers: { 'if-match': '"999"' } });
    expectProblem(stale, 412, 'stale');
    const { version } = bodyOf(stale)['current'] as { version: number };
    expect(version).toBe(await versionNow(path));
  });
});

type Plans = { readonly items: readonly { readonly id: string; readonly version: number }[] };

/** As it stands: of a plan that ends soon, and a finding nobody looks at again, the clocks may have reminded since the tale left it. */
async function versionNow(path: string): Promise<number> {
  const [provider] = /^\/v1\/oversight(\/providers\/[^/]+)/.exec(path)?.slice(1) ?? [];
  if (provider !== undefined)
    return (await platform.as('overseer').read(provider)).version ?? expect.fail('it is gone');
  if (!path.includes('/plans/')) return versionAt(path);
  const { body } = await platform.as('task-force').read<Plans>('/plans');
  return body.items.find(({ id }) => path.includes(id))?.version ?? expect.fail('the plan is gone');
}

/** The version of the record a path is about, as the tale left it. */
function versionAt(path: string): number {
  const [, , , ...rest] = path.split('/');
  const inner = `/${rest.join('/')}`;
  const thing =
    /^\/batches\/[^/]+\/arrivals\/[^/]+|^\/(batches|cases|handovers|seats|contacts|gates|providers|plans|disputes|recommendations)\/[^/]+/.exec(
      inner,
    )?.[0] ?? '';
  const ofThePart = path.startsWith('/v1/health/') && !path.endsWith('/disclosures');
  return world.journal.versionOf(ofThePart ? medicalPart(thing) : thing);
}
