import * as z from 'zod';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { check, refusals } from '../law/refusal.ts';
import { arrivalItemsAreDone } from '../rules/arrival-items-are-done.ts';
import { batchClosesWithEveryoneScreened } from '../rules/batch-closes-with-everyone-screened.ts';
import { differenceIsExplained } from '../rules/difference-is-explained.ts';
import { everyChildIsRecordedAlone } from '../rules/every-child-is-recorded-alone.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import type { ArrivalState } from './arrival.ts';
import { arrivedAsAChild } from './arrived-as-a-child.ts';
import { type BatchEvent, type BatchState, countOf, differenceReason, type Funnel, unscreenedReason } from './batch.ts';
import { type Counts, countNames, countsOfOne } from './counts-of-one.ts';
import { batchItems, openItems, personItems } from './deportation-checklist.ts';
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

/** The gates of practice 6.1: everybody screened, each child recorded, the difference explained, the arrival items done. */
export function closeBatch(
  batch: BatchState,
  people: readonly ArrivalState[],
  said: Closing,
  act: Act,
): Decision<BatchEvent> {
  const arrivals = livingOf(people);
  const unscreened = [
    ...arrivals.filter((one) => one.screening === undefined).map((one) => one.id),
    ...unrecorded(batch, arrivals),
  ];
  const open = [
    ...openItems(batchItems(batch), 'close-batch'),
    ...arrivals.flatMap((one) => openItems(personItems(one), 'close-batch').map((item) => `${item}:${one.id}`)),
  ];
  const counted = batch.counted;
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, batch.status, ['arrived', 'counted']),
    check(differenceIsExplained, batch.declared, counted && countOf(counted), said.difference),
    check(
      everyChildIsRecordedAlone,
      (counted?.boys ?? 0) + (counted?.girls ?? 0),
      arrivals.filter((one) => arrivedAsAChild(one)).length,
    ),
    check(batchClosesWithEveryoneScreened, unscreened, said.unscreened),
    check(arrivalItemsAreDone, said.unscreened === undefined ? open : open.filter((item) => !/^D[67]/.test(item))),
  );
  if (refused) return refused;
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
