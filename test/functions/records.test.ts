import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf } from '@homeward/store/open-store';
import { seatWrite } from '@homeward/store/staff';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staff } from '../../scripts/demo/people.ts';
import type { InProcess } from '../cloud/in-process/platform.ts';
import { ask, bodyOf, goodHeaders } from './asking.ts';
import { openingsOf } from './openings.ts';
import { absentPath, places } from './places.ts';
import { expectProblem, inLanes, openSending, type Sending } from './sending.ts';
import { openTold } from './told-world.ts';
import type { World } from './whole-tale.ts';

let platform: InProcess;
let world: World;
let sending: Sending;

/** The whole tale on a machine that does other things too. */
const patience = 600_000;

beforeAll(async () => {
  ({ platform, world } = await openTold());
  sending = await openSending(platform);
}, patience);
afterAll(() => platform?.close());

let asked = 0;

/**
 * Asks every operation of a desk that is about a kind of record for one it must not know of, and for each of these records, each by
 * another role that has it.
 */
async function expectUnknown(desk: string, parameter: string, ids: readonly string[], roles?: readonly string[]) {
  const about = places.filter((place) => place.desk === desk && place.route.path.includes(`{${parameter}}`));
  expect([about.length > 0, ids.length > 0], `${desk} ${parameter}`).toEqual([true, true]);
  asked += 1;
  const pairs = Array.from({ length: Math.max(about.length, ids.length) }, (_, turn) => {
    const place = about[turn % about.length] ?? expect.fail(desk);
    const may = place.may.filter((one) => roles?.includes(one) ?? true);
    return { place, id: String(ids[turn % ids.length]), role: may[(turn + asked) % may.length] };
  });
  const lanes = pairs.flatMap(({ place, id, role }) => {
    if (role === undefined) return [];
    const path = absentPath({
      ...place,
      route: { ...place.route, path: place.route.path.replace(`{${parameter}}`, id) },
    });
    const ask = async () =>
      expect(await sending.send(place, role, { path }), `${place.title} ${role}`).toEqual(await sending.absent(place));
    return [[role, ask] as const];
  });
  await inLanes(lanes);
}

const foreign = ['TH', 'VN', 'MY'] as const;

async function reseat(role: string, organisation?: string): Promise<void> {
  const { store } = platform;
  const row = staff.find((one) => one.role === role) ?? expect.fail(role);
  const { item } = seatWrite(organisation === undefined ? row : { ...row, organisation });
  await store.db.send(new PutCommand({ TableName: nameOf(store, 'staff'), Item: { ...item } }));
}

describe('a record that is somebody else’s looks like none at all', () => {
  test('[ASVS-8.4.1] handovers of another country, to embassies and counterparts: to the embassy of one of the two others and the counterpart of the other', async () => {
    for (const [turn, owner] of foreign.entries()) {
      const others = foreign.filter((one) => one !== owner).map((one) => one.toLowerCase());
      const ids = Object.values(world.handovers[owner]);
      await expectUnknown(`embassy-${others[turn % 2]}`, 'handoverId', ids);
      await expectUnknown(`counterpart-${others[(turn + 1) % 2]}`, 'handoverId', ids);
    }
  });

  test('a quiet handover, to the embassy it is kept from and to Cambodia’s missions', async () => {
    const quiet = foreign.map((own) => world.handovers[own].quiet);
    for (const own of foreign)
      await expectUnknown(`embassy-${own.toLowerCase()}`, 'handoverId', [world.handovers[own].quiet]);
    await expectUnknown('mission', 'handoverId', quiet);
  });

  test('a handover of a foreign victim, to Cambodia’s missions and to the transit centre', async () => {
    for (const desk of ['mission', 'transit']) await expectUnknown(desk, 'handoverId', [world.handovers.VN.told]);
  });

  test('a disclosure of another desk', async () => {
    const copies = world.journal.entries.filter(({ route }) => route.operationId === 'readDisclosure');
    const owners = copies.map(({ desk, path }) => ({ desk, id: path.split('/').at(-1) ?? '' }));
    expect(owners.length).toBeGreaterThan(6);
    const desks = [
      ...new Set(places.filter(({ route }) => route.operationId === 'readDisclosure').map(({ desk }) => desk)),
    ];
    for (const other of desks) {
      const theirs = owners.filter(({ desk }) => desk !== other).map(({ id }) => id);
      await expectUnknown(other, 'disclosureId', theirs);
    }
  });

  test('[ASVS-8.3.3] a batch of another centre', async () => {
    for (const role of ['intake', 'shift-lead']) {
      await reseat(role, 'demo-another-centre');
      await expectUnknown('transit', 'batchId', [world.border.batch], [role]);
      await reseat(role);
    }
  });

  test('[ASVS-8.2.2] a case of another organisation, and of one’s own without being named on it', async () => {
    await expectUnknown('casework', 'caseId', [world.file], ['central-unit']);
    await reseat('supervisor', 'demo-another-shelter');
    await expectUnknown('casework', 'caseId', [world.file], ['supervisor']);
    await reseat('supervisor');
  });
});

test('Standards 6.3(e): every opening of a copy names the one copy that was there for it then, by the events of the files', async () => {
  const { count, wrong } = await openingsOf(platform.store);
  expect(count).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});

const atAnotherTime = { occurredAt: '2026-01-02T03:04:05Z', lateReason: 'other' };

/** What acts say otherwise that take no time of their own: those of the office, of the overseer and of the task force. */
const saidOtherwise: Readonly<Record<string, object>> = {
  proposeRole: { organisation: 'demo-another-centre' },
  proposeContactChange: { organisation: 'demo-another-centre' },
  verifyContact: { on: '2026-02-03' },
  recordMemorandum: { number: 'Invented 13' },
  nameOrganisation: { source: 'Invented register, another page' },
  recordCapabilities: { services: [] },
  publishReport: { year: 2006 },
  sendOneTimeLink: { contact: 'no-such-contact' },
  rerouteHandovers: {
    moves: [
      {
        handover: '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d65',
        waits: { reason: 'other', review: '2026-12-31' },
      },
    ],
  },
  exportCase: { cases: ['0199a7e2-8c06-7a10-9c11-0a3f5b2c4d65'] },
  recordStaffCheck: { on: '2026-02-03' },
  sealMonth: { hash: '1'.repeat(64) },
  noteObservation: { words: 'Invented: another one.' },
  makePlanOfAction: { source: 'Another invented plan' },
  movePlanItem: { status: 'open' },
  recordCommitteeMeeting: { on: '2026-02-03' },
  openDispute: { clause: 'Invented: 8' },
  recordNegotiation: { on: '2026-02-03' },
  reportDispute: { asks: 'Invented: something else.' },
  makeRecommendation: { words: 'Invented: another one.' },
  answerRecommendation: { answer: 'declined' },
  recordJointWork: { reached: 341 },
  registerDevice: { thumbprint: 'A'.repeat(43) },
  revokeDevice: { device: '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d65' },
};

/** Acts that say nothing: there is one body of each, so no other can come with the same key. */
const wordless = ['revokeStaff'];

describe('a key that comes again', () => {
  test('gets the first answer with the same body, and 422 with another one, whatever the record has become', async () => {
    const sent = world.journal.entries.filter(
      ({ key, route }) => key !== undefined && !['search', 'rows'].includes(route.kind),
    );
    const some = sent.filter(
      (entry, index) => sent.findIndex(({ route, desk }) => route === entry.route && desk === entry.desk) === index,
    );
    expect(some.length).toBeGreaterThan(80);
    for (const { role, desk, route, path, body, key, ifMatch, reply } of some) {
      const again = (value: object) =>
        ask(platform.url, 'POST', `/v1/${desk}${path}`, {
          by: platform.fetch,
          token: sending.tokens.get(role.split('@')[0] ?? role),
          headers: {
            ...goodHeaders(route),
            'idempotency-key': key,
            'if-match': ifMatch === undefined ? undefined : `"${ifMatch}"`,
          },
          body: JSON.stringify(value),
        });
      const same = await again(body as object);
      expect([same.status, bodyOf(same)], `${route.operationId} ${desk}`).toEqual([reply.status, reply.body]);
      const other = await again({ ...(body as object), ...(saidOtherwise[route.operationId] ?? atAnotherTime) });
      if (wordless.includes(route.operationId)) expectProblem(other, 400, 'invalid-input');
      else expectProblem(other, 422, 'idempotency-key-reused');
    }
  });
});
