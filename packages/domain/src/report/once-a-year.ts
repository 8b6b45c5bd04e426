import type { CaseState } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { corridorOf } from '../handover/propose.ts';
import { monthOf } from '../time.ts';
import { timeCounter } from './counts-of-case.ts';
import type { Fact } from './fact.ts';
import { breakdownOf, countedBy, partnerOf, type Stamp } from './facts-of.ts';

type Dated = { readonly id: string; readonly at: string };
type StampOf = (entry: string) => Stamp;

function yearOf(at: string): string {
  return monthOf(at).slice(0, 4);
}

function byMomentThenId(one: Dated, other: Dated): number {
  return Date.parse(one.at) - Date.parse(other.at) || (one.id < other.id ? -1 : 1);
}

/** Of entries of one kind the first of its calendar year and those after it, where this event is the first. */
function firstOfItsYear<Entry extends Dated>(entries: readonly Entry[], { id, occurredAt }: Event) {
  const year = yearOf(occurredAt);
  const [first, ...later] = entries.filter(({ at }) => yearOf(at) === year).toSorted(byMomentThenId);
  return first?.id === id ? { first, later } : undefined;
}

type Event = { readonly id: string; readonly occurredAt: string };

/**
 * Who was referred inside the country counts once a year, by the referral of it that was made first, whenever it was written down. What
 * was counted until an earlier one became known is taken back, so that the months of both are counted anew.
 */
export function referredIn(state: CaseState, event: CaseEvent, stampOf: StampOf): readonly Fact[] {
  if (event.type !== 'CaseReferred' || state.channel !== 'domestic') return [];
  const found = firstOfItsYear(state.referrals, event);
  if (found === undefined) return [];
  const country = partnerOf(state.corridor);
  const { occurredAt: at } = event;
  return [
    { type: 'referred', ...stampOf(event.id), country, at, ...breakdownOf(state, at) },
    ...found.later.map((one) => ({ type: 'taken-back' as const, ...stampOf(one.id), country, at: one.at })),
  ];
}

/** Who went to another country without a handover has returned there, once a year as well; how long it took stands on that way. */
export function wentBackIn(state: CaseState, event: CaseEvent, stampOf: StampOf): readonly Fact[] {
  if (event.type !== 'JourneyHomeMade' || event.said.wentBack === undefined) return [];
  const { occurredAt: at } = event;
  const corridor = corridorOf(event.said.wentBack.country, 'outbound');
  const time = countedBy(corridor, at, timeCounter(corridor, 'intake-to-home', state.openedAt, at), stampOf(event.id));
  return [...firstReturnIn(state, event, stampOf), ...(time === undefined ? [] : [time])];
}

type Journey = Extract<CaseEvent, { type: 'JourneyHomeMade' }>;

function firstReturnIn(state: CaseState, event: Journey, stampOf: StampOf): readonly Fact[] {
  const journeys = state.journeysHome.flatMap(({ wentBack, ...one }) =>
    wentBack === undefined ? [] : [{ ...one, ...wentBack }],
  );
  const found = firstOfItsYear(journeys, event);
  if (found === undefined) return [];
  const { country, how: channel, at } = found.first;
  const corridor = corridorOf(country, 'outbound');
  return [
    { type: 'returned', ...stampOf(event.id), country, at, ...breakdownOf(state, at), corridor, channel },
    ...found.later.map((one) => ({
      type: 'taken-back' as const,
      ...stampOf(one.id),
      country: one.country,
      at: one.at,
    })),
  ];
}
