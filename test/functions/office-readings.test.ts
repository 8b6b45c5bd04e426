import type { Actor } from '@homeward/domain/people/actor';
import { seats } from '@homeward/store/seats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { now, people } from '../domain/made.ts';
import { routeOf } from '../runtime/events.ts';
import { lying, openDesks } from './desks-in-process.ts';

const { ask, plant, stop } = await openDesks();
afterAll(stop);

const seat = (actor: Actor, desk: Actor['desk']): Actor => ({ ...actor, desk });
const second = people['second-approver'];
const who: Readonly<Record<string, Actor>> = {
  overseer: people.overseer,
  auditor: people.auditor,
  'second-approver at oversight': seat(second, 'oversight'),
  'second-approver at office': seat(second, 'office'),
  'directory-keeper': people['directory-keeper'],
  administrator: people.administrator,
  'task-force': people['task-force'],
};

/** Who reads what offices keep, written by hand: access.md where it speaks, and where it is silent what was decided. */
const readers = {
  listReceipts: ['auditor'],
  listClocks: ['overseer', 'task-force'],
  listProviders: ['directory-keeper', 'overseer'],
  listMonths: ['auditor', 'overseer'],
  listStaff: ['administrator', 'second-approver at office'],
} as const;

const asked = {
  listMonths: { path: { country: 'TH', year: '2026' } },
  listReceipts: { query: { case: '0199a7e2-8c00-7a10-9c11-0a3f5b2c4d5e' } },
} as const;

beforeAll(async () => {
  const plate = { desk: 'transit', country: 'KH', checks: [], devices: [] } as const;
  const proposal = { id: 'p', role: 'intake', organisation: 'centre', by: 'a', byOrganisation: 'b', at: now } as const;
  const device = { id: '0199a7e2-8c00-7a10-9c11-0a3f5b2c4d5e', thumbprint: 'x'.repeat(43), at: now };
  const held = { ...plate, status: 'granted', role: 'intake', organisation: 'centre', devices: [device] } as const;
  const lie = (subject: string, state: object) =>
    lying(seats, { subject, desk: 'transit', country: 'KH' }, { ...held, subject, ...state } as never);
  await plant(
    lie('sits-there', {}),
    lie('waits', { ...plate, status: 'proposed', role: undefined, organisation: undefined, proposal }),
    lie('waits-for-another', { proposal }),
    lying(seats, { ...second, subject: second.id, desk: 'oversight' }, ofThe(who['second-approver at oversight'])),
    lying(seats, { ...second, subject: second.id, desk: 'office' }, ofThe(who['second-approver at office'])),
  );
});

function ofThe(actor: Actor = second) {
  const { id, role, desk, country, organisation } = actor;
  const checks = [
    { kind: 'suitability', on: '2025-01-06' },
    { kind: 'criminal-record', on: '2025-01-08' },
    { kind: 'code-of-conduct', on: '2025-01-09' },
  ] as const;
  return {
    subject: id,
    role,
    desk,
    country,
    organisation,
    status: 'granted',
    checks: [...checks],
    devices: [],
  } as never;
}

test.each(Object.entries(readers))(
  'Standards 6.3(e): %s is read by %j and by nobody else of the offices',
  async (operation, may) => {
    const answered: string[] = [];
    for (const [name, by] of Object.entries(who)) {
      const { status } = await ask({ operation, by, at: now, ...asked[operation as keyof typeof asked] });
      if (status === 200) answered.push(name);
      // What lies at another desk, or is not there, is absent.
      else expect([404, 429], `${name} ${status}`).toContain(status);
    }
    expect(answered.toSorted()).toEqual([...may].toSorted());
  },
);

test('what was found of a provider is the overseer’s alone', () => {
  expect(routeOf('viewProvider').roles).toEqual(['overseer']);
});

test('a second person sees the seats that wait for an answer, and of nobody else where they sit or with which device', async () => {
  const by = who['second-approver at office'] as Actor;
  const { body } = await ask({ operation: 'listStaff', by, at: now });
  const items = body['items'] as readonly { readonly subject: string; readonly devices: readonly unknown[] }[];
  expect(items.map(({ subject, devices }) => [subject, devices])).toEqual([
    ['waits', []],
    ['waits-for-another', []],
  ]);
  const { body: all } = await ask({ operation: 'listStaff', by: people.administrator, at: now });
  expect((all['items'] as readonly { readonly subject: string }[]).map(({ subject }) => subject)).toContain(
    'sits-there',
  );
});
