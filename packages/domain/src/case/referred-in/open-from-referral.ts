import type { Act, Decision } from '../../command.ts';
import { check, refusals } from '../../law/refusal.ts';
import { isChild } from '../../people/age.ts';
import { caseFileNeedsConsent } from '../../rules/case-file-needs-consent.ts';
import { lateEntryGivesItsReason } from '../../rules/late-entry-gives-its-reason.ts';
import { oneFileAPerson } from '../../rules/one-file-a-person.ts';
import { returnLeadsHome } from '../../rules/return-leads-home.ts';
import { staysInItsState } from '../../rules/stays-in-its-state.ts';
import type { CaseEvent } from '../events.ts';
import { cameHome, type From, opened, type Plate, wayOf } from '../open-case.ts';
import { agreed, withSector } from '../opening.ts';
import type { ReferralIn } from './referral-in.ts';

/** From what a partner referred: the person answered there, so nobody asks again (Standards 7.6(f)). */
export function openFromReferral(
  key: string,
  said: From<'referral'>,
  referral: ReferralIn,
  act: Act,
): Decision<CaseEvent> {
  const { consents } = referral;
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, referral.status, ['waiting', 'accepted']),
    check(oneFileAPerson, referral.status === 'accepted' ? referral.id : undefined),
    check(caseFileNeedsConsent, agreed(consents, isChild(referral, act.occurredAt))),
    check(returnLeadsHome, cameHome(said, referral)),
  );
  if (refused) return refused;
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
