import { disputeEvent, disputeState, evolveDispute } from '@homeward/domain/oversight/dispute';
import { evolveJointWork, jointWorkEvent, jointWorkState } from '@homeward/domain/oversight/joint-work';
import { evolveMeeting, meetingEvent, meetingState } from '@homeward/domain/oversight/meeting';
import { evolvePlan, planEvent, planState } from '@homeward/domain/oversight/plan';
import {
  evolveRecommendation,
  recommendationEvent,
  recommendationState,
} from '@homeward/domain/oversight/recommendation';
import type * as z from 'zod';
import { type Aggregate, aggregate } from './aggregate.ts';
import { readState, type Versioned } from './load.ts';
import type { Store } from './open-store.ts';
import { allOf } from './page.ts';

type Kept = { readonly status: string };
type Of<State, Event> = {
  readonly name: string;
  /** The first part of its keys: `plan`, `meeting`, `dispute` are the task force's (desks plan, section 2). */
  readonly under: 'plan' | 'meeting' | 'dispute';
  readonly state: z.ZodType<State>;
  readonly event: z.ZodType<Event>;
  readonly evolve: (state: State | undefined, event: Event) => State;
};

/** Records of the task force. Of each kind there are few: their states are one partition, read whole. */
function kept<State extends Kept, Event>({ name, under, ...of }: Of<State, Event>) {
  return aggregate({
    name,
    table: 'directory',
    ...of,
    stateKey: (id: string) => ({ pk: `${under}#${name}`, sk: id }),
    eventPk: (id) => `${under}#of#${id}`,
    nameOf: (id) => id,
    line: of.state,
    lineOf: (state: State) => state,
    indexes: () => ({}),
  });
}

export const plans = kept({ name: 'plan', under: 'plan', state: planState, event: planEvent, evolve: evolvePlan });
export const recommendations = kept({
  name: 'recommendation',
  under: 'plan' as const,
  state: recommendationState,
  event: recommendationEvent,
  evolve: evolveRecommendation,
});
export const jointWorks = kept({
  name: 'joint-work',
  under: 'plan' as const,
  state: jointWorkState,
  event: jointWorkEvent,
  evolve: evolveJointWork,
});
export const meetings = kept({
  name: 'meeting',
  under: 'meeting' as const,
  state: meetingState,
  event: meetingEvent,
  evolve: evolveMeeting,
});
export const disputes = kept({
  name: 'dispute',
  under: 'dispute' as const,
  state: disputeState,
  event: disputeEvent,
  evolve: evolveDispute,
});

/** All records of one kind, the latest made first. */
export async function allKept<State, Event>(
  store: Store,
  of: Aggregate<string, State, Event>,
): Promise<readonly Versioned<State>[]> {
  const items = await allOf(store, 'directory', of.stateKey('').pk);
  return items
    .map((item) => readState(of, item))
    .filter((one) => one !== undefined)
    .toReversed();
}
