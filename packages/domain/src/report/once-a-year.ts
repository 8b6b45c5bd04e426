import type { CaseState } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { isCorrected } from '../case/identification/corrected.ts';
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
 * Who was referred inside the country, of whichever country they are, counts once a year, by the referral of it that
 * was made first, whenever it was written down. What was counted until an earlier one became known is taken back, so
 * that the months of both are counted anew.
 */
export function referredIn(state: CaseState, event: CaseEvent, stampOf: StampOf): readonly Fact[] {
  if (event.type !== 'CaseReferred' || state.channel !== 'domestic') return [];
  const found = firstOfItsYear(state.referrals, event);
  if (found === undefined) return [];
  const { corridor } = state;
  const country = partnerOf(corridor);
  const { occurredAt: at } = event;
  return [
    { type: 'referred', ...stampOf(event.id), country, at, ...breakdownOf(state, at), corridor },
    ...found.later.map((one) => ({ type: 'taken-back' as const, ...stampOf(one.id), country, at: one.at })),
  ];
}

type Made = CaseState['journeysHome'][number];
type Journey = Made & { readonly wentBack: NonNullable<Made['wentBack']> };

function journeysBack({ journeysHome }: CaseState): readonly Journey[] {
  return journeysHome.filter((one): one is Journey => one.wentBack !== undefined);
}

/**
 * Who went to their own country without a handover has returned there, once a year as well, with how long it took. A
 * journey that was corrected counts no more; the first of those that stand does instead.
 */
export function wentBackIn(state: CaseState, event: CaseEvent, stampOf: StampOf): readonly Fact[] {
  if (event.type === 'RecordCorrected') return withoutCorrected(state, event, stampOf);
  if (event.type !== 'JourneyHomeMade' || event.said.wentBack === undefined) return [];
  const found = firstOfItsYear(standing(state), event);
  if (found === undefined) return [];
  return [
    ...returnBy(state, found.first, stampOf(event.id)),
    ...found.later.flatMap((one) => takenBack(state, one, stampOf)),
  ];
}

function standing(state: CaseState): readonly Journey[] {
  return journeysBack(state).filter(({ id }) => !isCorrected(state, id));
}

function returnBy(state: CaseState, { at, wentBack }: Journey, stamp: Stamp): readonly Fact[] {
  const { country, how: channel } = wentBack;
  const corridor = corridorOf(country, 'outbound');
  const time = countedBy(corridor, at, timeCounter(corridor, 'intake-to-home', state.openedAt, at), stamp);
  const returned = { type: 'returned' as const, ...stamp, country, at, ...breakdownOf(state, at), corridor, channel };
  return [returned, ...(time === undefined ? [] : [time])];
}

// What is taken back stays so: whoever counts again, since an earlier journey was wrong, counts under a name of both.
function instead(journey: string, wrong: string): string {
  return `${journey}/instead/${wrong}`;
}

/** Under each name that a journey may have been counted by. */
function takenBack(state: CaseState, { id, at, wentBack }: Journey, stampOf: StampOf): readonly Fact[] {
  const wrong = journeysBack(state).filter((one) => isCorrected(state, one.id));
  const names = [id, ...wrong.map((one) => instead(id, one.id))].flatMap((name) => {
    const stamp = stampOf(name);
    return [stamp, { ...stamp, id: `${stamp.id}/counted` }];
  });
  return names.map((stamp) => ({ type: 'taken-back', ...stamp, country: wentBack.country, at }));
}

type Corrected = Extract<CaseEvent, { type: 'RecordCorrected' }>;

function withoutCorrected(state: CaseState, { said }: Corrected, stampOf: StampOf): readonly Fact[] {
  const wrong = journeysBack(state).find(({ id }) => id === said.corrects);
  const times = state.corrections.filter(({ corrects }) => corrects === said.corrects).length;
  if (wrong === undefined || times > 1) return [];
  const [next] = standing(state)
    .filter(({ at }) => yearOf(at) === yearOf(wrong.at))
    .toSorted(byMomentThenId);
  const isNew = next !== undefined && byMomentThenId(wrong, next) < 0;
  return [
    ...takenBack(state, wrong, stampOf),
    ...(isNew ? returnBy(state, next, stampOf(instead(next.id, wrong.id))) : []),
  ];
}
