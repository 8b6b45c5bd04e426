import { randomUUID } from 'node:crypto';
import { acceptReferral, declineReferral as decline } from '@homeward/domain/case/referred-in/decide-referral-in';
import {
  isWaiting,
  type ReferralIn,
  type ReferralInEvent,
  type ReferralInLine,
} from '@homeward/domain/case/referred-in/referral-in';
import type { Decision } from '@homeward/domain/command';
import type { Refused } from '@homeward/domain/law/refusal';
import type { Actor } from '@homeward/domain/people/actor';
import { ageOn } from '@homeward/domain/people/age';
import { countedAnswer } from '@homeward/domain/report/parity/referral-answer';
import { type Answer, answerOf, found, type Receipt } from '@homeward/runtime/answer';
import type { AnyRequest, ReplyOf, Request } from '@homeward/runtime/request';
import { type Beside, beside } from '@homeward/store/beside';
import { load } from '@homeward/store/load';
import { perform } from '@homeward/store/perform';
import {
  type ReferralsListed,
  referralKey,
  referralPlace,
  referralsIn,
  referralsWaiting,
  sealedReferralGoes,
} from '@homeward/store/referrals-in';
import { sealedOf } from '@homeward/store/sealed';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { openUnder } from './disclosures.ts';
import { reading, spentLookUp } from './readings.ts';

type Shown = Answer<ReplyOf<'listReferrals'>>;

function itemOf({ version, line }: { readonly version: number; readonly line: ReferralInLine }, at: string) {
  const { ageGroup: _, childUntil: _until, ...shown } = line;
  return { ...shown, age: ageOn(line, at), version };
}

/** A page of referrals as it is answered, each age as it is by now. */
export function shownAs(page: ReferralsListed | 'invalid', at: string): Shown {
  if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
  return { type: 'ok', body: { items: page.items.map((one) => itemOf(one, at)), next: page.next } };
}

/** What lies sealed of a referral, opened where the file is to be. Nothing once it was answered. */
export async function openReferral(rooms: Rooms, id: string) {
  const [sealed = {}] = await sealedOf(rooms.store, [referralPlace(id)]);
  return openUnder(rooms, referralKey(id), id, sealed);
}

function idIn({ params }: AnyRequest): string {
  return params['referralId'] ?? '';
}

/** It is read before somebody takes or declines the person: that spends a look-up, and its receipt comes first. */
async function readReferral(rooms: Rooms, request: Request<'readReferral'>): Promise<Answer<ReplyOf<'readReferral'>>> {
  const id = idIn(request);
  const spent = await spentLookUp(rooms, request, id);
  if (spent !== undefined) return spent;
  const lies = await load(rooms.store, referralsIn, id);
  const seen = lies !== undefined && isWaiting(lies.state) ? lies.state : undefined;
  return reading(rooms, request, { seen, thing: `referral#${id}`, restsOn: id }, async ({ organisation: from }) => {
    const sections = await openReferral(rooms, id);
    return found(sections && { id, from, sections: { ...sections } });
  });
}

type Ends = {
  readonly mayKnow: (state: ReferralIn) => boolean;
  readonly decide: (state: ReferralIn) => Decision<ReferralInEvent>;
};

/** It is answered, or taken back: what was sealed goes in the same act. */
export async function endReferral(
  rooms: Rooms,
  request: Request<'declineReferral'> | Request<'withdrawReferral'>,
  { mayKnow, decide }: Ends,
): Promise<Answer<Receipt>> {
  const id = idIn(request);
  const outcome = await perform(rooms.store, commandOf(request), {
    of: referralsIn,
    ids: [id],
    mayKnow,
    decide: (state) => decide(state as ReferralIn),
    with: () => sealedReferralGoes(id),
    receipt: receiptOf(request, `referral#${id}`),
  });
  return answerOf(outcome);
}

function countedBy(by: Actor, state: ReferralIn) {
  return countedAnswer(state, by, randomUUID());
}

/** Marked as taken where a file is opened from it. Its event has the referral's own key: under the partner's prefix no case is named. */
export function takenAs(
  { act }: Pick<AnyRequest, 'act'>,
  id: string,
  judge: (state: ReferralIn) => { readonly type: string } | Refused,
): Beside {
  const { at, move } = beside(referralsIn, id, (state: ReferralIn) => {
    const judged = judge(state);
    return judged.type === 'refused' ? (judged as Refused) : acceptReferral(state, act, countedBy(act.by, state));
  });
  return { at, move: (item, command) => move(item, { ...command, key: id }) };
}

/** What partners referred to casework: who waits, what is said of one, and that a person is not taken. */
export function referralsAtCasework(rooms: Rooms) {
  return {
    listReferrals: async ({ query, recordedAt }: Request<'listReferrals'>): Promise<Shown> =>
      shownAs(await referralsWaiting(rooms.store, query), recordedAt),
    readReferral: (request: Request<'readReferral'>) => readReferral(rooms, request),
    declineReferral: (request: Request<'declineReferral'>) =>
      endReferral(rooms, request, {
        mayKnow: () => true,
        decide: (state) => decline(state, request.body, request.act, countedBy(request.actor, state)),
      }),
  };
}
