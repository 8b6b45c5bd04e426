import { createHash } from 'node:crypto';
import {
  sendReferral as send,
  standsAsItIs,
  withdrawReferral as takeBack,
} from '@homeward/domain/case/referred-in/decide-referral-in';
import type { ReferralIn } from '@homeward/domain/case/referred-in/referral-in';
import { type Answer, answerOf, found, type Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { keyWrite } from '@homeward/store/key-rows';
import { load } from '@homeward/store/load';
import { perform } from '@homeward/store/perform';
import { referralKey, referralsIn, referralsOf, sealedReferralWrite } from '@homeward/store/referrals-in';
import { usedKey } from '@homeward/store/used-key';
import type { Json } from '@homeward/vault/canonical-json';
import { sealAnswer } from '@homeward/vault/disclosure';
import { idFrom } from '@homeward/vault/name-tag';
import { knownIn } from './consents.ts';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { versioned } from './disclosures.ts';
import { standingOf } from './providers.ts';
import { endReferral, shownAs } from './referrals-in.ts';

type Send = Request<'sendReferral'>;

/** The same person of the same organisation, as its own system names them, is one referral however often it is sent. */
function idOf({ key, actor, body }: Send): string {
  if (body.external === undefined) return key;
  const named = JSON.stringify([actor.organisation, body.external.system, body.external.id]);
  return idFrom(createHash('sha256').update(named).digest());
}

/** Sealed for casework, wrapped anew each time, under the partner's own prefix. */
async function sealedFor({ vault }: Rooms, id: string, { body }: Send) {
  const sections = body.sections as Readonly<Record<string, Json>>;
  const { row, sealed } = await sealAnswer(vault, { answerId: id, to: 'casework', sections });
  return [sealedReferralWrite(id, versioned(sealed)), keyWrite(referralKey(id), row)];
}

/** How it stands, said to a system that sends again what it has. */
async function asItStands({ store }: Rooms, id: string): Promise<Answer<Receipt>> {
  const seen = await load(store, referralsIn, id);
  return found(seen && { id, version: seen.version, status: seen.state.status }, seen?.version);
}

async function sendReferral(rooms: Rooms, request: Send): Promise<Answer<Receipt>> {
  const { actor, body, act, key } = request;
  const { lateReason } = act;
  const [id, command] = [idOf(request), commandOf(request)];
  const [known, memorandum] = await Promise.all([
    knownIn(rooms, body.consent),
    // Whom a partner referred to casework before, as a paper says, is helped whatever became of the partner's own since.
    lateReason !== undefined
      ? ('not-needed' as const)
      : standingOf(rooms, { organisation: actor.organisation, kind: 'ngo' }, act),
  ]);
  let before: ReferralIn | undefined;
  const outcome = await perform(rooms.store, command, {
    of: referralsIn,
    ids: [id],
    makes: true,
    mayKnow: ({ organisation }) => organisation === actor.organisation,
    // One that has begun and is not there went with the erased file: nothing brings it back.
    wasErased: () => Promise.resolve(true),
    beside: [usedKey('exchange', command, 'KH#partner#')],
    decide: (state) => {
      before = state;
      return send(state, body, act, { id, key, known, memorandum });
    },
    with: () => sealedFor(rooms, id, request),
    receipt: receiptOf(request, `referral#${id}`),
  });
  if (outcome.type === 'refused' && standsAsItIs(before, body)) return asItStands(rooms, id);
  return answerOf(outcome);
}

/** A partner's own referrals, the newest first, however they stand; nothing of what was sealed, and of no case. */
async function ownReferrals({ store }: Rooms, { actor, query, recordedAt }: Request<'listReferrals'>) {
  return shownAs(await referralsOf(store, actor.organisation, query), recordedAt);
}

/** A partner's referrals to casework. */
export function partnersReferrals(rooms: Rooms) {
  return {
    sendReferral: (request: Send) => sendReferral(rooms, request),
    listReferrals: (request: Request<'listReferrals'>) => ownReferrals(rooms, request),
    withdrawReferral: (request: Request<'withdrawReferral'>) =>
      endReferral(rooms, request, {
        mayKnow: ({ organisation }) => organisation === request.actor.organisation,
        decide: (state) => takeBack(state, request.body, request.act),
      }),
  };
}
