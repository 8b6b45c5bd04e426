import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { DisputeState } from '@homeward/domain/oversight/dispute';
import { emptyMonitoringRecord } from '@homeward/domain/oversight/evolve-monitoring';
import type { MeetingState } from '@homeward/domain/oversight/meeting';
import type { PlanState } from '@homeward/domain/oversight/plan';
import type { Aggregate } from '@homeward/store/aggregate';
import { monitoringRecords } from '@homeward/store/monitoring-records';
import { stateItem } from '@homeward/store/move-writes';
import { nameOf, type Store } from '@homeward/store/open-store';
import { allOf } from '@homeward/store/page';
import { providers } from '@homeward/store/providers';
import { disputes, meetings, plans } from '@homeward/store/task-force';
import { idOf } from '../../domain/made.ts';
import { underAMemorandum } from '../../domain/under-a-memorandum.ts';
import { byHand, plainly } from './plain-days.ts';

/** Something owed by a day, how many days ahead it is told by our reading of the settings, and what was told of it so far. */
export type Owed = {
  readonly clock: string;
  readonly due: string;
  readonly ahead: readonly number[];
  readonly told: () => Promise<readonly number[]>;
};

const said = { at: '2020-01-01T00:00:00.000Z', by: 'x', organisation: 'x' };
const [findingId, planId, meetingId, disputeId] = [1, 2, 3, 4].map(idOf) as [string, string, string, string];

function planUntil(until: string): PlanState {
  const from = byHand(until, -24);
  return { id: planId, status: 'kept', from, until, source: 'invented', items: [], reminded: [], ...said };
}

function meetingOn(on: string): MeetingState {
  const held = { with: 'TH' as const, on, year: on.slice(0, 4), present: ['x'], agenda: [] };
  return { id: meetingId, status: 'held', ...held, breaches: [], reminded: [], ...said };
}

function disputeLastMoved(on: string): DisputeState {
  const about = { with: 'TH' as const, agreement: 'x', clause: 'x', about: 'implementation' as const, question: 'x' };
  const steps = [{ on, said: 'invented', result: 'goes-on' as const }];
  return { id: disputeId, status: 'open', ...about, openedOn: plainly(on, -10), steps, reminded: [], ...said };
}

function recordWithFinding(provider: string, askedOn: string) {
  const finding = {
    id: findingId,
    monitoring: idOf(9),
    obligation: 'R144',
    article: 'Standards 13',
    seen: 'x',
    asks: 'x',
    askedOn,
    dueOn: byHand(askedOn, 3),
    at: said.at,
    by: said.by,
    followUps: [],
  };
  return { ...emptyMonitoringRecord(provider), findings: [finding] };
}

/** How many days ahead an event tells of what is owed. */
function daysIn(event: unknown): number {
  const { days, name } = event as { readonly days?: number; readonly name?: string };
  return days ?? Number(name?.split('/').at(-1));
}

async function put<State, Event>(store: Store, of: Aggregate<string, State, Event>, id: string, state: State) {
  const Item = { ...stateItem(of, id, 1, of.state.parse(state)) };
  await store.db.send(new PutCommand({ TableName: nameOf(store, of.table), Item }));
  const told = async () => {
    const events = await allOf(store, of.table, of.eventPk(id), 'event#');
    return events.map(({ event }) => daysIn(event));
  };
  return told;
}

/** A finding of that day, and a plan, a yearly meeting, a negotiation and a memorandum that all come due about when it does. */
export async function everythingOwed(store: Store, askedOn: string): Promise<readonly Owed[]> {
  const [provider, due] = ['invented', byHand(askedOn, 3)];
  const met = byHand(due, -12);
  // The memorandum is young: nothing yearly comes due beside it.
  const memorandum = { ...underAMemorandum(provider).memorandum, from: plainly(due, -120), until: due };
  const ofPaper = await put(store, providers, provider, { ...underAMemorandum(provider), memorandum } as never);
  return [
    { clock: 'memorandum', due, ahead: [90, 30, 0], told: ofPaper },
    {
      clock: 'follow-up',
      due,
      ahead: [30, 0, -1],
      told: await put(store, monitoringRecords, provider, recordWithFinding(provider, askedOn) as never),
    },
    { clock: 'plan', due, ahead: [90, 30, 0, -1], told: await put(store, plans, planId, planUntil(plainly(due, -1))) },
    {
      clock: 'committee',
      due: byHand(met, 12),
      ahead: [30, 0, -1],
      told: await put(store, meetings, meetingId, meetingOn(met)),
    },
    {
      clock: 'negotiation',
      due,
      ahead: [0],
      told: await put(store, disputes, disputeId, disputeLastMoved(plainly(due, -60))),
    },
  ];
}
