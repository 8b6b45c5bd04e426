import { evolveCase } from '@homeward/domain/case/evolve';
import {
  acceptReferral,
  declineReferral,
  sendReferral,
  withdrawReferral,
} from '@homeward/domain/case/referred-in/decide-referral-in';
import { openFromReferral } from '@homeward/domain/case/referred-in/open-from-referral';
import { evolveReferralIn, lineOfReferralIn, type ReferralIn } from '@homeward/domain/case/referred-in/referral-in';
import { actOf } from '@homeward/domain/command';
import { countedAnswer } from '@homeward/domain/report/parity/referral-answer';
import { type Asked, current, found, keep } from './world.ts';

function act({ actor, now, body }: Asked) {
  return actOf(actor, now, body ?? {});
}

function counted({ actor }: Asked, state: ReferralIn) {
  return countedAnswer(state, actor, crypto.randomUUID());
}

/** A file from what a partner referred, by the real decision; the referral is marked. */
export function openReferred(asked: Asked) {
  const { world, key, body } = asked;
  const { state, sealed } = found(world.referrals, body.referral);
  const receipt = keep(world.cases, key, openFromReferral(key, body, state, act(asked)), evolveCase, sealed);
  keep(world.referrals, state.id, acceptReferral(state, act(asked), counted(asked, state)), evolveReferralIn, sealed);
  return receipt;
}

/** Referrals to casework, with the real decisions behind them. */
export const referrals = {
  sendReferral(asked: Asked) {
    const { world, body, key } = asked;
    const named = [...world.referrals.values()].find(({ state }) => state.external?.id === body.external?.id);
    const id = (body.external && named?.state.id) || key;
    const sent = { id, key, known: [], memorandum: 'valid' } as const;
    const decision = sendReferral(world.referrals.get(id)?.state, body, act(asked), sent);
    return keep(world.referrals, id, decision, evolveReferralIn, body.sections);
  },
  listReferrals({ world, actor }: Asked) {
    const mine = [...world.referrals.values()].filter(({ state }) =>
      actor.desk === 'partner' ? state.organisation === actor.organisation : state.status === 'waiting',
    );
    const items = mine.map(({ state, version }) => {
      const { ageGroup: _, childUntil: _until, ...line } = lineOfReferralIn(state);
      return { ...line, version };
    });
    return { items: actor.desk === 'partner' ? items.toReversed() : items, next: null };
  },
  readReferral({ world, ids }: Asked) {
    const { state, sealed } = found(world.referrals, ids['referralId']);
    world.receipts.push(state.id);
    return { id: state.id, from: state.organisation, sections: sealed };
  },
  withdrawReferral(asked: Asked) {
    const { state } = current(asked.world.referrals, asked.ids['referralId'], asked);
    return keep(asked.world.referrals, state.id, withdrawReferral(state, asked.body, act(asked)), evolveReferralIn);
  },
  declineReferral(asked: Asked) {
    const { state } = current(asked.world.referrals, asked.ids['referralId'], asked);
    const decision = declineReferral(state, asked.body, act(asked), counted(asked, state));
    return keep(asked.world.referrals, state.id, decision, evolveReferralIn);
  },
};
