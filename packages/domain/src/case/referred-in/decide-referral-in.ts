import { type Act, type Decision, decided } from '../../command.ts';
import type { Consent } from '../../consent/consent.ts';
import type { MemorandumStanding } from '../../directory/provider.ts';
import { deskAct } from '../../law/desk-act.ts';
import { check, refusals } from '../../law/refusal.ts';
import { isChild, knownAgeOf } from '../../people/age.ts';
import { helpersWorkUnderAMemorandum } from '../../rules/helpers-work-under-a-memorandum.ts';
import { lateEntryGivesItsReason } from '../../rules/late-entry-gives-its-reason.ts';
import { oneFileAPerson } from '../../rules/one-file-a-person.ts';
import { staysInItsState } from '../../rules/stays-in-its-state.ts';
import { dayOf } from '../../time.ts';
import { atTheOpening } from '../at-the-opening.ts';
import { agreed, answerMakesSense, answersAtTheOpening, ownAnswer } from '../opening.ts';
import type { SectionName } from '../sections.ts';
import { type CountedAnswer, isWaiting, type ReferralIn, type ReferralInEvent } from './referral-in.ts';
import type { DeclineReferral, SendReferral, WithdrawReferral } from './referral-in-body.ts';

type Sent = {
  readonly id: string;
  /** The key of this sending, which is the id of the person's answer. */
  readonly key: string;
  /** Organisations of the directory that the person's answer names. */
  readonly known: readonly string[];
  readonly memorandum: MemorandumStanding;
};

/**
 * Whether an earlier referral of the same person by the same organisation stands: it was answered, and nobody asks
 * again.
 */
export function standsAsItIs(before: ReferralIn | undefined, { again }: Pick<SendReferral, 'again'>): boolean {
  return before !== undefined && !isWaiting(before) && !again;
}

function stampOf({ occurredAt, lateReason: late, by }: Act) {
  return { occurredAt, by: by.id, ...(late === undefined ? {} : { lateReason: late }) };
}

function ofIts({ organisation }: ReferralIn, act: Act) {
  return { organisation, ...stampOf(act) };
}

type Referring = {
  readonly said: SendReferral;
  readonly consents: readonly Consent[];
  readonly aged: ReturnType<typeof knownAgeOf>;
  readonly at: string;
};

/** What a partner knows of a person goes to casework: as the person agreed. */
export const referringIn = deskAct<Referring>({
  as: 'permit',
  effects: {
    'referred.in': ({ consents, aged, at }) => ({ agreed: agreed(consents, isChild(aged, at)) }),
    'consented.at-the-opening': ({ said, at }) => answersAtTheOpening(said, at),
  },
});

/** A partner refers somebody, sends newer words for a waiting referral, or refers anew somebody who was not taken. */
export function sendReferral(
  before: ReferralIn | undefined,
  said: SendReferral,
  act: Act,
  { id, key, known, memorandum }: Sent,
): Decision<ReferralInEvent> {
  const { sections, consent, again: _, occurredAt: _at, lateReason: _late, ...plain } = said;
  const aged = knownAgeOf(sections.identity.age, dayOf(act.occurredAt));
  const consents = [...ownAnswer(key, consent, act)];
  const held = atTheOpening(
    referringIn,
    { said, consents, aged, at: act.occurredAt },
    act.by,
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, standsAsItIs(before, said) ? (before?.status ?? '') : 'waiting', ['waiting']),
    check(oneFileAPerson, before?.status === 'accepted' ? before.id : undefined),
    check(helpersWorkUnderAMemorandum, memorandum),
    ...answerMakesSense(said, act.occurredAt, known),
  );
  if (held.type === 'refused') return held;
  const sealed = Object.entries(sections).flatMap(([name, one]) => (one === undefined ? [] : [name as SectionName]));
  return decided({
    type: 'ReferralSent',
    id,
    organisation: act.by.organisation,
    ...plain,
    ...aged,
    consents,
    sections: sealed,
    ...stampOf(act),
    ...(act.lateReason === undefined ? {} : { heardAt: act.recordedAt }),
    ...(before !== undefined && isWaiting(before) ? { newer: true } : {}),
  });
}

function answered(state: ReferralIn, act: Act, event: ReferralInEvent): Decision<ReferralInEvent> {
  return (
    refusals(check(lateEntryGivesItsReason, act), check(staysInItsState, state.status, ['waiting'])) ?? decided(event)
  );
}

/**
 * Casework does not take the person. Prejudice is no reason, and none of the list is one (Standards 7.3(e)). How it is
 * counted is handed on, not looked at.
 */
export function declineReferral(
  state: ReferralIn,
  { reason }: DeclineReferral,
  act: Act,
  counted: CountedAnswer,
): Decision<ReferralInEvent> {
  return answered(state, act, { type: 'ReferralDeclined', reason, ...ofIts(state, act), counted });
}

/**
 * The partner takes a waiting referral back: the person changed their mind, or it was sent by mistake
 * (Standards 6.3(b)).
 */
export function withdrawReferral(state: ReferralIn, { reason }: WithdrawReferral, act: Act): Decision<ReferralInEvent> {
  return answered(state, act, { type: 'ReferralTakenBack', reason, ...ofIts(state, act) });
}

/**
 * A file was opened from it. Which one is said nowhere here: the partner reads how its referrals stand, and no case.
 */
export function acceptReferral(state: ReferralIn, act: Act, counted: CountedAnswer): Decision<ReferralInEvent> {
  return decided({ type: 'ReferralAccepted', ...ofIts(state, act), counted });
}
