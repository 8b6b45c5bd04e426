import type { Act } from '../command.ts';
import type { ArrivalEvent, ArrivalState } from './arrival.ts';
import type { BatchEvent, Funnel } from './batch.ts';
import { type Counts, countNames, countsOfOne } from './counts-of-one.ts';
import { evolveArrival } from './evolve-arrival.ts';

/** An event with the moment at which it was written down. */
export type Written = { readonly event: ArrivalEvent; readonly recordedAt: string };

const mends: readonly ArrivalEvent['type'][] = ['ArrivalCorrected', 'ArrivalWithdrawn', 'ArrivalTakesOver'];

/**
 * A person as the closing of their truck counted them, with whatever was mended since; nobody where they came later. What
 * was only added since (a later screening, a way on) did not count then and does not now.
 */
function asCounted(events: readonly Written[], closedAt: string): ArrivalState | undefined {
  const counted = events.filter(
    ({ event, recordedAt }) => Date.parse(recordedAt) <= Date.parse(closedAt) || mends.includes(event.type),
  );
  if (counted[0]?.event.type !== 'ArrivalLogged') return undefined;
  return counted.reduce<ArrivalState | undefined>((state, { event }) => evolveArrival(state, event), undefined);
}

/** A person’s events so far, and the one that mends them. */
export type Mended = { readonly before: readonly Written[]; readonly next: Written };

/** What one mending adds to a truck's figures, or takes away. */
function moved({ before, next }: Mended, closedAt: string): readonly (readonly [keyof Counts, number])[] {
  const [was, is] = [before, [...before, next]].map((events) => countsOfOne(asCounted(events, closedAt)));
  return was === undefined || is === undefined ? [] : countNames.map((name) => [name, is[name] - was[name]]);
}

/** The funnel of a closed truck after somebody in it was mended; `closedAt` is when the closing was written down. */
function restatedFunnel(funnel: Funnel, mended: readonly Mended[], closedAt: string): Funnel {
  const all = mended.flatMap((one) => moved(one, closedAt));
  const sumOf = (name: keyof Counts) => all.reduce((sum, [of, by]) => (of === name ? sum + by : sum), funnel[name]);
  return { ...funnel, ...(Object.fromEntries(countNames.map((name) => [name, sumOf(name)])) as Counts) };
}

type Restated = Extract<BatchEvent, { type: 'BatchRestated' }>;

/** The closing of a truck: its event, the name it stands under, and when it was written down. */
export type Closing = {
  readonly event: Extract<BatchEvent, { type: 'BatchClosed' }>;
  readonly name: string;
  readonly recordedAt: string;
};

/** Says the funnel of a closed truck anew, where what was mended changes a figure. */
export function restateBatch(
  funnel: Funnel,
  closing: Closing,
  mended: readonly Mended[],
  because: Restated['because'],
  act: Act,
): Restated | undefined {
  const now = restatedFunnel(funnel, mended, closing.recordedAt);
  if (countNames.every((name) => now[name] === funnel[name])) return undefined;
  return {
    type: 'BatchRestated',
    because,
    funnel: now,
    from: closing.event.from,
    closedAt: closing.event.occurredAt,
    closing: closing.name,
    occurredAt: act.occurredAt,
    ...(act.lateReason === undefined ? {} : { lateReason: act.lateReason }),
  };
}
