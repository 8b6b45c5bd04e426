import * as z from 'zod';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { deskAct } from '../law/desk-act.ts';
import { check } from '../law/refusal.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { loggedTwiceNamesTheEntryThatStays } from '../rules/logged-twice-names-the-entry-that-stays.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { id, text } from '../text.ts';
import type { ArrivalEvent, ArrivalState } from './arrival.ts';
import { atTheBorder } from './at-the-border.ts';
import type { BatchState } from './batch.ts';
import { standingOf } from './correct-arrival.ts';
import { isErased } from './counted-only.ts';
import { withdrawalReason } from './mending.ts';
import { isLiving, standing } from './standing.ts';
import { goesOn } from './to-case-file.ts';

export const withdrawArrivalBody = z.lazy(() =>
  z.strictObject({
    reason: withdrawalReason,
    words: text(300).optional(),
    /** The entry of the same person that stays. */
    sameAs: z.strictObject({ batch: id, arrival: id }).optional(),
    ...timing.shape,
  }),
);
export type WithdrawArrival = z.infer<typeof withdrawArrivalBody>;

function stamp(act: Act) {
  const late = act.lateReason === undefined ? {} : { lateReason: act.lateReason };
  return { occurredAt: act.occurredAt, by: act.by.id, ...late };
}

/** The entry counts nowhere any more: while the border desk holds it. */
export const takingBack = deskAct<ReturnType<typeof standingOf>>({
  as: 'permit',
  effects: { 'mended.taken-back': (stands) => stands },
});

/** Takes a person back out of a truck: the entry stays and is shown as taken back, and counts nowhere any more. */
export function withdrawArrival(
  { state, batch, held, same }: WithdrawnFrom,
  said: WithdrawArrival,
  act: Act,
): Decision<ArrivalEvent> {
  const other = said.sameAs && {
    own: state.id,
    arrival: said.sameAs.arrival,
    living: same !== undefined && stays(same),
  };
  const decision = atTheBorder(
    takingBack,
    standingOf(state, batch, act, { needsWords: said.words !== undefined, held }),
    act.by,
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, standing),
    check(loggedTwiceNamesTheEntryThatStays, said.reason, other),
  );
  if (decision.type === 'refused') return decision;
  const { mended = 0 } = state.sections;
  return decided({
    type: 'ArrivalWithdrawn',
    ...goesOn(state),
    reason: said.reason,
    ...(said.sameAs === undefined ? {} : { sameAs: said.sameAs }),
    sections: { ...state.sections, ...(said.words === undefined ? {} : { mended: mended + 1 }) },
    ...stamp(act),
  });
}

export type WithdrawnFrom = {
  readonly state: ArrivalState;
  readonly batch: Pick<BatchState, 'status' | 'closedAt'>;
  /** Whether the border desk still holds the person’s words. */
  readonly held: boolean;
  /** The entry that stays, where one is named. */
  readonly same?: ArrivalState | undefined;
};

function stays(same: ArrivalState): boolean {
  return isLiving(same) && !isErased(same);
}

type TakesOver = Extract<ArrivalEvent, { type: 'ArrivalTakesOver' }>;

/** What the entry that stays takes over, so that nobody asks the person again; `tells`: also what was said of threats. */
export function takesOver(same: ArrivalState, taken: ArrivalState, act: Act, tells: boolean): TakesOver {
  const { needs = 0 } = same.sections;
  return {
    type: 'ArrivalTakesOver',
    ...goesOn(same),
    from: [...(taken.alsoLogged ?? []), { batch: taken.batch, arrival: taken.id }],
    needs: taken.needs,
    threatened: taken.threatened,
    consents: taken.consents,
    onward: taken.onward,
    sections: tells ? { ...same.sections, needs: needs + 1 } : same.sections,
    ...(taken.screening === undefined ? {} : { screening: taken.screening }),
    ...stamp(act),
  };
}
