import type { Actor } from '@homeward/domain/people/actor';
import { now, people } from '../../domain/made.ts';
import { seatOf } from '../../functions/desks-in-process.ts';
import type { Desks, Otherwise } from './act.ts';

/** Two devices of the person who begins. */
export const devices = ['0199a7e2-8c06-7a10-9c11-0a3f5b2c4d64', '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d65'] as const;
const registered = devices.map((id) => ({ id, thumbprint: 'N'.repeat(43), at: now }));

/** A second approver, a welfare office's unless said otherwise; invented like everybody here. */
function approver(id: string, more: Partial<Actor> = {}): Actor {
  return { ...people['second-approver'], id, ...more };
}

/** Who begins, at each desk where an act begins. */
export const beginners = {
  casework: people['case-worker'],
  office: people.administrator,
  counterpart: people['counterpart-th'],
} as const;

export const pairs = {
  casework: [approver('approver-one'), approver('approver-two', { organisation: 'another-department' })],
  office: [approver('approver-one', { desk: 'office' }), approver('approver-two', { desk: 'office' })],
  counterpart: [people['shift-lead'], { ...people['shift-lead'], id: 'shift-lead-2' }],
} as const satisfies Record<keyof typeof beginners, readonly [Actor, Actor]>;

/** Of the organisation of who begins: a pair of them is one organisation. */
export const colleagues = {
  casework: [approver('colleague-one', { organisation: people['case-worker'].organisation }), people.supervisor],
  office: [approver('colleague-two', { desk: 'office', organisation: people.administrator.organisation })],
  counterpart: [
    { ...people['shift-lead'], id: 'colleague-three', organisation: people['counterpart-th'].organisation },
  ],
} as const satisfies Record<keyof typeof beginners, readonly Actor[]>;

/** Who could have been the second one, had their seat not been taken from them. */
export const revoked = {
  casework: approver('revoked-one'),
  office: approver('revoked-two', { desk: 'office' }),
  counterpart: { ...people['shift-lead'], id: 'revoked-three' },
} as const satisfies Record<keyof typeof beginners, Actor>;

/** The second seat of who begins on one side of a border: the person works on the other one as well. */
export const secondSeat: Actor = { ...people['shift-lead'], id: people['counterpart-th'].id };

/** Everybody takes their seat; the one who begins has two devices. */
export async function seatEverybody({ plant }: Desks): Promise<void> {
  const seated = [...Object.values(pairs).flat(), ...Object.values(colleagues).flat(), secondSeat];
  await plant(...seated.map((one) => seatOf(one)));
  await plant(...Object.values(revoked).map((one) => seatOf(one, { revoked: true })));
  await plant(...Object.values(beginners).map((one) => seatOf(one, { devices: registered })));
}

/**
 * Each asks at their desk who they are, and casework for its lists at each of its functions. A function reads the environment of this
 * process at the first request: while no other world opens.
 */
export async function askedOnce({ ask }: Desks): Promise<void> {
  const everybody = [...Object.values(beginners), ...Object.values(pairs).flat()];
  const asked = [
    ...everybody.map((by) => ({ operation: 'whoAmI', by })),
    ...['listCases', 'listGates'].map((operation) => ({ operation, by: beginners.casework })),
  ];
  for (const one of asked) {
    const { status } = await ask({ ...one, at: now });
    if (status !== 200) throw new Error(`${one.operation} of ${one.by.id}: ${status}`);
  }
}

/** While the person tries, the one who began sits in another role, of another organisation; then the person has their seat again. */
export async function triesReseated<Told>(
  { plant }: Desks,
  first: Actor,
  as: Pick<Actor, 'role' | 'organisation'>,
  complete: (by: Actor, otherwise?: Otherwise) => Promise<Told>,
): Promise<Told> {
  const other = { ...first, ...as };
  await plant(seatOf(other));
  const told = await complete(other);
  await plant(seatOf(first, { devices: registered }));
  return told;
}
