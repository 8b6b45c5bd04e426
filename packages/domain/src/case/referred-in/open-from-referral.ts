import type { Act, Decision } from '../../command.ts';
import { deskAct } from '../../law/desk-act.ts';
import { check } from '../../law/refusal.ts';
import { isChild } from '../../people/age.ts';
import { lateEntryGivesItsReason } from '../../rules/late-entry-gives-its-reason.ts';
import { oneFileAPerson } from '../../rules/one-file-a-person.ts';
import { staysInItsState } from '../../rules/stays-in-its-state.ts';
import { atTheOpening } from '../at-the-opening.ts';
import type { CaseEvent } from '../events.ts';
import { type From, opened, type Plate } from '../open-case.ts';
import { cameHome, wayOf } from '../open-from-report.ts';
import { agreed, withSector } from '../opening.ts';
import type { ReferralIn } from './referral-in.ts';

type Opening = { readonly said: From<'referral'>; readonly referral: ReferralIn; readonly at: string };

/** A person whom a partner referred has answered there. */
export const openingFromReferral = deskAct<Opening>({
  as: 'permit',
  effects: {
    'case-opens.referral': ({ said, referral, at }) => ({
      agreed: agreed(referral.consents, isChild(referral, at)),
      home: cameHome(said, referral),
    }),
  },
});

/** From what a partner referred: the person answered there, so nobody asks again (Standards 7.6(f)). */
export function openFromReferral(
  key: string,
  said: From<'referral'>,
  referral: ReferralIn,
  act: Act,
): Decision<CaseEvent> {
  const held = atTheOpening(
    openingFromReferral,
    { said, referral, at: act.occurredAt },
    act.by,
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, referral.status, ['waiting', 'accepted']),
    check(oneFileAPerson, referral.status === 'accepted' ? referral.id : undefined),
  );
  if (held.type === 'refused') return held;
  return opened(key, plateOfReferral(said, referral), act);
}

function plateOfReferral(said: From<'referral'>, referral: ReferralIn): Plate {
  const { id, organisation, external, sex, age, ageGroup, childUntil } = referral;
  const { citizenship, language, signLanguage, needs, consents } = referral;
  return {
    origin: 'report',
    reportedBy: 'ngo',
    referredIn: { referral: id, organisation },
    ...(external === undefined ? {} : { externals: [external] }),
    ...wayOf(said),
    sex,
    age,
    ageGroup,
    ...(childUntil === undefined ? {} : { childUntil }),
    citizenship,
    language,
    signLanguage,
    needs,
    consents,
    exploitation: said.exploitation,
    ...withSector(said),
    doNotContactEmbassy: said.doNotContactEmbassy || referral.doNotContactEmbassy,
    sections: Object.fromEntries(referral.sections.map((name) => [name, 1])),
  };
}
