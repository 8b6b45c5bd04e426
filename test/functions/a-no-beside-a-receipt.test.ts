import { setTimeout as pause } from 'node:timers/promises';
import type { CaseState } from '@homeward/domain/case/case';
import type { HandoverEvent } from '@homeward/domain/handover/handover';
import { cases } from '@homeward/store/cases';
import { handovers } from '@homeward/store/handovers';
import { afterAll, describe, expect, test } from 'vitest';
import { minutesHash } from '../../functions/handlers/on-handover.ts';
import { answered, proposed, standingIn } from '../domain/handovers.ts';
import { fileOf, idOf, now, people } from '../domain/made.ts';
import { runsOf } from '../proof/prove.ts';
import { diceOf } from '../proof/public/dice.ts';
import { itemsOf } from '../store/database.ts';
import { lying, openDesks } from './desks-in-process.ts';

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

const rounds = runsOf(24, 400);
const roll = diceOf(20_090_910);
const worker = people['case-worker'];
const abroad = people['counterpart-vn'];
const yes: CaseState['decisions'][number] = {
  id: idOf(20),
  at: '2026-02-20T03:00:00.000Z',
  by: worker.id,
  about: 'return-home',
  decidedBy: 'herself',
  answer: 'do-it',
  familyConsulted: false,
  possible: true,
  alternatives: [],
};
const no = { about: 'return-home', decidedBy: 'herself', answer: 'leave-it' };
const rule = 'nobody-returns-against-their-no';

/** A file with a yes, and its handover as far as that. */
async function laid(round: number, status: 'pending' | 'handed-over') {
  const [file, handover] = [idOf(1_000 + 2 * round), idOf(1_001 + 2 * round)];
  const { organisation } = worker;
  const named = { id: file, handover, organisation, citizenship: 'VN' } as const;
  const state = standingIn(status, answered(proposed({ id: handover })));
  await plant(
    lying(cases, file, fileOf({ ...named, decisions: [yes], assigned: [worker.id] })),
    lying(handovers, { country: 'VN', quiet: false, handover }, state),
  );
  return { file, handover, minutes: minutesHash(state) };
}

type Written = { readonly v: number; readonly event: HandoverEvent };

/** What was written of a handover since it was laid, in its order. */
async function writtenOf(handover: string): Promise<readonly HandoverEvent[]> {
  const all = (await itemsOf(store, 'exchange')) as readonly (Written & { readonly pk: string; readonly sk: string })[];
  const own = all.filter(({ pk, sk }) => pk.includes(handover) && sk.startsWith('event#'));
  return own.toSorted((one, other) => one.v - other.v).map(({ event }) => event);
}

/** One of the two comes first, by up to so many milliseconds. */
async function late<Of>(run: () => Promise<Of>, upTo = 4): Promise<Of> {
  await pause(roll() * upTo);
  return run();
}

const saysNo = (file: string, upTo?: number) =>
  late(() => ask({ operation: 'recordDecision', by: worker, at: now, path: { caseId: file }, body: no }), upTo);

/** Whoever comes with an old version looks at the handover, and says it again. */
async function arrives(handover: string, version = 1): Promise<number> {
  const path = { handoverId: handover };
  const body = { placement: 'shelter' };
  const { status } = await late(() =>
    ask({ operation: 'recordArrivalAtDestination', by: abroad, at: now, path, body, version }),
  );
  return status === 412 ? arrives(handover, version + 1) : status;
}

const confirms = (handover: string, minutes: string, upTo: number) =>
  late(
    () => ask({ operation: 'confirmHandover', by: abroad, at: now, path: { handoverId: handover }, body: { minutes } }),
    upTo,
  );

/** Either may be first by more than writing takes, or by less. */
const apart = 60;

describe('Policy IV (freedom of movement): a no that is said while somebody is received', () => {
  test(`is never below an arrival without a mark, in ${rounds} races`, async () => {
    let marked = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { file, handover } = await laid(round, 'handed-over');
      const [said, arrived] = await Promise.all([saysNo(file), arrives(handover)]);
      expect([said.status, arrived], JSON.stringify(said.body)).toEqual([200, 200]);
      const events = await writtenOf(handover);
      const [heard, there] = [
        events.findIndex(({ type }) => type === 'WishHeard'),
        events.findIndex(({ type }) => type === 'ArrivedAtDestination'),
      ];
      const broke = (events[there] as { readonly broke?: readonly { readonly rule: string }[] }).broke ?? [];
      // Who arrived before they said no was received on their yes; nothing is told to the handover afterwards.
      expect([heard === -1 || heard < there, broke.some((one) => one.rule === rule)]).toEqual([true, heard !== -1]);
      marked += heard === -1 ? 0 : 1;
    }
    expect([marked > 0, marked < rounds]).toEqual([true, true]);
  }, 120_000);

  test(`ends what the other side has not yet confirmed, or is heard after it: nobody confirms over a no, in ${rounds} races`, async () => {
    let ended = 0;
    for (let round = rounds; round < 2 * rounds; round += 1) {
      const { file, handover, minutes } = await laid(round, 'pending');
      const [said, confirmed] = await Promise.all([saysNo(file, apart), confirms(handover, minutes, apart)]);
      expect(said.status).toBe(200);
      const types = (await writtenOf(handover)).map(({ type }) => type);
      const first = confirmed.status === 200 ? ['HandoverConfirmed', 'WishHeard'] : ['HandoverWithdrawn'];
      expect(types, JSON.stringify(confirmed.body)).toEqual(first);
      ended += confirmed.status === 200 ? 0 : 1;
    }
    expect([ended > 0, ended < rounds]).toEqual([true, true]);
  }, 120_000);
});
