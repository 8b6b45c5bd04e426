import type { HandoverState } from '@homeward/domain/handover/handover';
import type { Actor } from '@homeward/domain/people/actor';
import type { Hand } from './plain.ts';

type Found = readonly string[];

const completed = ['handed-over', 'received'];

/** Whether a country's organisation is one of those on a side. */
function isOf(side: 'S' | 'V', { country, direction }: HandoverState, by: Actor | undefined): boolean {
  const abroad = (side === 'S') === (direction === 'inbound');
  return by?.country === (abroad ? country : 'KH');
}

/** Handed over: two words, of two people, of two organisations, each of its own side, to one hash, and that of the minutes as they stand. */
export function ofTwoWords(state: HandoverState, minutes: string, cast: readonly Actor[]): Found {
  const { S, V } = state.confirmations;
  const both = S !== undefined && V !== undefined;
  if (!completed.includes(state.status)) return both ? ['both sides said yes and nobody was handed over'] : [];
  if (!both) return ['handed over without two confirmations'];
  const seat = (one: typeof S) => cast.find(({ id, desk }) => id === one.by && desk === one.desk);
  return [
    ...(S.minutes === V.minutes ? [] : ['two sides, two minutes']),
    ...(S.minutes === minutes ? [] : ['confirmed minutes are not those of the handover']),
    ...(S.by === V.by ? ['one person on both sides'] : []),
    ...(S.organisation === V.organisation ? ['one organisation on both sides'] : []),
    ...(isOf('S', state, seat(S)) && isOf('V', state, seat(V)) ? [] : ['a side said yes by somebody of another one']),
  ];
}

/** The holders at one moment: who had them from then or before, until whoever had them next. */
function holdersAt(hands: readonly Hand[], at: number): readonly Hand[] {
  return hands.filter(({ from }, index) => {
    const next = hands[index + 1];
    return Date.parse(from) <= at && (next === undefined || at < Date.parse(next.from));
  });
}

/** From the first moment on the person is with one, never with nobody and never with two. */
export function ofTheChain(hands: readonly Hand[]): Found {
  const moments = hands.flatMap(({ from }) => [Date.parse(from), Date.parse(from) + 1, Date.parse(from) - 1]);
  const first = Date.parse(hands[0]?.from ?? '');
  const counts = moments.filter((at) => at >= first).map((at) => holdersAt(hands, at).length);
  const early = moments.some((at) => at < first - 1);
  return [
    ...(hands.length === 0 ? ['nobody ever had the person'] : []),
    ...(early ? ['somebody had the person before they were offered'] : []),
    ...(counts.some((one) => one === 0) ? ['a moment at which nobody had the person'] : []),
    ...(counts.some((one) => one > 1) ? ['a moment at which two had the person'] : []),
  ];
}

/** Links that were written stay as they are; one event adds one at most. */
export function ofItsGrowth(before: readonly Hand[], after: readonly Hand[]): Found {
  const kept = JSON.stringify(after.slice(0, before.length)) === JSON.stringify(before);
  return kept && after.length <= before.length + 1 ? [] : ['the chain of custody was written anew'];
}

const offered: readonly Hand['as'][] = ['in-care', 'on-the-way', 'at-the-gate'];
const mayHave: Readonly<Record<string, readonly [Hand['side'], readonly Hand['as'][]]>> = {
  proposed: ['S', ['in-care']],
  scheduled: ['S', offered],
  departed: ['S', ['on-the-way', 'at-the-gate']],
  pending: ['S', ['on-the-way', 'at-the-gate']],
  disputed: ['S', ['at-the-gate']],
  refused: ['S', offered],
  postponed: ['S', offered],
  returned: ['S', ['in-care']],
  withdrawn: ['S', offered],
  'handed-over': ['V', ['taken-over']],
  received: ['V', ['placed']],
};

/** Whoever has them now is whom the status says. */
export function ofTheHolder({ status, custody }: Pick<HandoverState, 'status' | 'custody'>): Found {
  const now = custody.at(-1);
  const [side, as] = mayHave[status] ?? ['S', []];
  return now?.side === side && as.includes(now.as) ? [] : [`${status}, and the person is ${now?.as} of ${now?.side}`];
}
