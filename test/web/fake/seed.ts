import { actOf } from '@homeward/domain/command';
import { itemsOf } from '@homeward/domain/handover/checklist';
import { evolveHandover } from '@homeward/domain/handover/evolve';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { proposeHandover } from '@homeward/domain/handover/propose';
import { uuidv7 } from 'uuidv7';
import { usualSpeakers } from '../../domain/usual-speakers.ts';
import { actorOf } from '../people.ts';
import { answer } from './api.ts';
import { sheetsOf } from './handovers.ts';
import { keep, type World } from './world.ts';

const token = (role: string) =>
  `Bearer x.${Buffer.from(JSON.stringify({ 'cognito:groups': [role] })).toString('base64url')}.x`;

/** One operation as a role; its reply, which has to be a success. */
export function post(
  world: World,
  role: string,
  path: string,
  body: unknown,
  version?: number,
): { readonly id: string; readonly version: number } {
  const headers = {
    authorization: token(role),
    'idempotency-key': uuidv7(),
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  };
  const { status, reply } = answer(world, { method: 'POST', path: `/v1/${path}`, headers, body: JSON.stringify(body) });
  if (status !== 200) throw new Error(`${path}: ${JSON.stringify(reply)}`);
  return reply as { id: string; version: number };
}

const none = { injured: 0, pregnant: 0, sick: 0, childrenAlone: 0, infants: 0 };

/** A truck that was counted: how many men, women, boys and girls. */
export function truck(world: World, men: number, women: number, boys: number, girls: number, declared: number): string {
  const batch = post(world, 'intake', 'transit/batches', {
    from: 'TH',
    gate: 'poipet',
    vehicle: 'truck',
    declared,
    list: 'yes',
  });
  post(
    world,
    'intake',
    `transit/batches/${batch.id}/counts`,
    { counted: { men, women, boys, girls }, triage: none, separation: 'separated' },
    batch.version,
  );
  return batch.id;
}

/** One invented person of a batch. */
export function person(world: World, batch: string, name: string, more: Readonly<Record<string, unknown>> = {}) {
  const identity = {
    name: { local: name },
    age: { from: 30, to: 30, asOf: new Date().toISOString().slice(0, 10) },
    birthplace: 'ស្វាយរៀង',
  };
  return post(world, 'intake', `transit/batches/${batch}/arrivals`, {
    sex: 'female',
    company: 'alone',
    needs: ['food'],
    sections: { identity },
    ...more,
  });
}

/** A handover of one Vietnamese woman, all its items answered, on its way: both sides may confirm. */
export function readyHandover(world: World): string {
  const id = uuidv7();
  const proposal = {
    id,
    country: 'VN',
    direction: 'outbound',
    quiet: false,
    sex: 'female',
    age: 'adult',
    citizenship: 'VN',
    circumstances: [],
    sheetHash: 'b'.repeat(64),
    disclosures: sheetsOf('VN', id),
    servicesAnswered: true,
    homeConfirmed: true,
    speakers: usualSpeakers('VN', 'outbound'),
  } as const;
  const now = new Date().toISOString();
  const sheet = { name: { latin: 'Invented Person' }, birthYear: '1999', place: 'An Giang' };
  keep(
    world.handovers,
    id,
    proposeHandover(proposal, { tells: [], consented: [] }, actOf(actorOf('case-worker'), now, {})),
    evolveHandover,
    sheet,
  );
  const kept = world.handovers.get(id);
  if (kept === undefined) throw new Error('nothing was proposed');
  const done = { answer: 'done', by: 'x', organisation: 'x', at: now } as const;
  const ticks = Object.fromEntries(itemsOf(kept.state).map((item) => [item.code, { S: done, V: done, E: done }]));
  const state: HandoverState = {
    ...kept.state,
    status: 'departed',
    ticks,
    date: now.slice(0, 10),
    gate: 'bavet',
    mode: 'land',
    departedAt: now,
    before: { sentAt: now, acknowledgedAt: now },
  };
  world.handovers.set(id, { ...kept, state });
  return id;
}
