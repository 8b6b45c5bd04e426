import * as z from 'zod';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { deskAct } from '../law/desk-act.ts';
import { check } from '../law/refusal.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import type { ArrivalState } from './arrival.ts';
import { arrivedAsAChild } from './arrived-as-a-child.ts';
import { atTheBorder } from './at-the-border.ts';
import { type BatchEvent, type BatchState, countOf, differenceReason, type Funnel, unscreenedReason } from './batch.ts';
import { type Counts, countNames, countsOfOne } from './counts-of-one.ts';
import { batchItems, openItems, personItems } from './deportation-checklist.ts';
import { soundScreening } from './sound-screening.ts';
import { livingOf } from './standing.ts';

export const closeBatchBody = z.lazy(() =>
  z.strictObject({
    difference: differenceReason.optional(),
    unscreened: unscreenedReason.optional(),
    ...timing.shape,
  }),
);
type Closing = z.infer<typeof closeBatchBody>;

/** What the batch and its arrivals add up to. Counts only; batch counts and case counts are never summed. @internal for tests */
export function funnelOf(batch: BatchState, arrivals: readonly ArrivalState[]): Funnel {
  const counted = batch.counted ?? { men: 0, women: 0, boys: 0, girls: 0 };
  const each = arrivals.map(countsOfOne);
  const sumOf = (name: keyof Counts) => each.reduce((sum, one) => sum + one[name], 0);
  const sums = Object.fromEntries(countNames.map((name) => [name, sumOf(name)])) as Counts;
  return { declared: batch.declared ?? countOf(counted), counted, ...sums };
}

function unrecorded(batch: BatchState, arrivals: readonly ArrivalState[]): readonly string[] {
  const missing = countOf(batch.counted ?? { men: 0, women: 0, boys: 0, girls: 0 }) - arrivals.length;
  return missing > 0 ? [`not-logged:${missing}`] : [];
}

type Facts = { readonly batch: BatchState; readonly arrivals: readonly ArrivalState[]; readonly said: Closing };

/**
 * The border desk lets a truck go. The gates of practice 6.1: everybody screened, each child recorded, the difference explained, the
 * arrival items done.
 */
export const closing = deskAct<Facts>({
  as: 'permit',
  effects: {
    'batch-ends.closed': ({ batch, arrivals, said }) => {
      const { declared, counted } = batch;
      const open = [
        ...openItems(batchItems(batch), 'close-batch'),
        ...arrivals.flatMap((one) => openItems(personItems(one), 'close-batch').map((item) => `${item}:${one.id}`)),
      ];
      return {
        declared,
        counted: counted && countOf(counted),
        difference: said.difference,
        children: {
          counted: (counted?.boys ?? 0) + (counted?.girls ?? 0),
          recorded: arrivals.filter((one) => arrivedAsAChild(one)).length,
        },
        unscreened: [
          ...arrivals.filter((one) => soundScreening(one) === undefined).map((one) => one.id),
          ...unrecorded(batch, arrivals),
        ],
        reason: said.unscreened,
        open: said.unscreened === undefined ? open : open.filter((item) => !/^D[67]/.test(item)),
      };
    },
  },
});

/** Closes a truck with what everybody in it adds up to. */
export function closeBatch(
  batch: BatchState,
  people: readonly ArrivalState[],
  said: Closing,
  act: Act,
): Decision<BatchEvent> {
  const arrivals = livingOf(people);
  const held = atTheBorder(
    closing,
    { batch, arrivals, said },
    act.by,
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, batch.status, ['arrived', 'counted']),
  );
  if (held.type === 'refused') return held;
  return decided({
    type: 'BatchClosed',
    funnel: funnelOf(batch, arrivals),
    from: batch.from,
    occurredAt: act.occurredAt,
    ...(act.lateReason === undefined ? {} : { lateReason: act.lateReason }),
    ...(said.difference === undefined ? {} : { difference: said.difference }),
    ...(said.unscreened === undefined ? {} : { unscreened: said.unscreened }),
  });
}
