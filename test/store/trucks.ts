import type { BatchEvent, BatchState } from '@homeward/domain/arrival/batch';
import { countBatch, countBatchBody, logBatch, logBatchBody } from '@homeward/domain/arrival/log-batch';
import { actOf } from '@homeward/domain/command';
import { batches } from '@homeward/store/batches';
import type { Command } from '@homeward/store/command';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import type { Plan } from '@homeward/store/plan';
import { at, commandOf, intake } from './people.ts';

type BatchPlan = Plan<string, BatchState, BatchEvent>;

const act = actOf(intake, at, {});
const truck = logBatchBody.parse({ from: 'TH', gate: 'poipet', vehicle: 'truck' });

function receiptOf(command: Command, thing: string) {
  return { actor: command.actor, operation: command.operation, thing, at };
}

/** How a truck at the door is written down. */
export function loggingOf(command: Command, more: Partial<BatchPlan> = {}): BatchPlan {
  return {
    of: batches,
    ids: [command.key],
    creates: true,
    decide: () => logBatch(command.key, truck, act),
    receipt: receiptOf(command, `batch#${command.key}`),
    ...more,
  };
}

/** A truck that stands at the door; gives its id. */
export async function truckAt(store: Store): Promise<string> {
  const command = commandOf('logBatch');
  const outcome = await perform(store, command, loggingOf(command));
  if (outcome.type !== 'done') throw new Error(outcome.type);
  return command.key;
}

const people = countBatchBody.parse({
  counted: { men: 3, women: 2, boys: 1, girls: 0 },
  triage: { injured: 0, pregnant: 0, sick: 0, childrenAlone: 0, infants: 0 },
  separation: 'separated',
});

/** How its people are counted. */
export function countingOf(command: Command, batch: string, more: Partial<BatchPlan> = {}): BatchPlan {
  return {
    of: batches,
    ids: [batch],
    decide: (state) => countBatch(state as BatchState, people, act),
    receipt: receiptOf(command, `batch#${batch}`),
    ...more,
  };
}

export function count(store: Store, batch: string, more: Partial<Command> = {}) {
  const command = commandOf('countBatch', more);
  return perform(store, command, countingOf(command, batch));
}
