import { core, field } from '../field.ts';
import { planTypes, referralReasons, statuses } from './codes-of-cases.ts';

/** The case and its referrals (`cas_`), comments (`cco_`), support plan (`spl_`), consent (`con_`). */
export const caseFields = [
  field('cas_Status', 'Status', 'one', 'needs', 'G', { core: true, codes: statuses }),
  field('cas_ReasonForCaseClosure', 'Reason for Case Closure', 'long', 'needs', 'V', core),
  field('cas_CaseOwner', 'Case Owner', 'text', 'needs', 'G', core),
  field('cas_ReferringOrganisation', 'Referring Organisation', 'text', 'needs', 'G', core),
  field('cas_IncomingReferralDate', 'Incoming Referral Date', 'date', 'needs', 'G', core),
  field('cas_ReferringPrimaryCaseWorker', 'Referring Primary Case Worker', 'text', 'needs', 'G', core),
  field('cas_ReasonForIncomingReferral', 'Reason for Incoming Referral', 'one', 'needs', 'G', {
    core: true,
    codes: referralReasons,
  }),
  field('cas_IncomingReferralDetails', 'Incoming Referral Details', 'long', 'needs', 'V', core),
  field('cas_ReferredOrganisation', 'Referred Organisation', 'text', 'needs', 'G', core),
  field('cas_ReferredPrimaryCaseWorker', 'Referred Primary Case Worker', 'text', 'needs', 'G', core),
  field('cas_ReasonForOutgoingReferral', 'Reason for Outgoing Referral', 'one', 'needs', 'G', {
    core: true,
    codes: referralReasons,
  }),
  field('cas_OutgoingReferralDate', 'Outgoing Referral Date', 'date', 'needs', 'G', core),
  field('cas_OutgoingReferralDetails', 'Outgoing Referral Details', 'long', 'needs', 'V', core),
  field('cco_CaseComment', 'Case Comment', 'long', 'testimony', 'V'),
  field('spl_Objectives', 'Objectives', 'long', 'needs', 'V'),
  field('spl_ActionPlan', 'Action Plan', 'long', 'needs', 'V'),
  field('spl_PlannedEndDate', 'Planned End Date', 'date', 'needs', 'V'),
  field('spl_ActualEndDate', 'Actual End Date', 'date', 'needs', 'V'),
  field('spl_Type', 'Type', 'one', 'needs', 'V', { codes: planTypes }),
  field('con_Consent', 'Consent', 'flag', 'needs', 'G', core),
] as const;
