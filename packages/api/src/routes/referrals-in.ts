import {
  declineReferralBody,
  sendReferralBody,
  withdrawReferralBody,
} from '@homeward/domain/case/referred-in/referral-in-body';
import type { Role } from '@homeward/domain/people/actor';
import { caseStaff } from '@homeward/domain/people/case-staff';
import * as replies from '../replies/referrals-in.ts';
import { casework } from './audiences.ts';
import { command, create, page, read } from './kinds.ts';

const partner = ['partner'] as const;
const providers: readonly Role[] = ['provider'];
const referral = '/referrals/{referralId}';

/** Whom a partner refers to casework, until a file is opened or the referral is declined. */
export const referralsInRoutes = {
  sendReferral: create({
    path: '/referrals',
    desks: partner,
    roles: providers,
    body: sendReferralBody,
  }),
  listReferrals: read({
    path: '/referrals',
    desks: ['partner', 'casework'],
    roles: [...providers, ...caseStaff],
    query: page,
    reply: replies.referralList,
  }),
  withdrawReferral: command({
    path: `${referral}/withdrawals`,
    desks: partner,
    roles: providers,
    body: withdrawReferralBody,
  }),
  readReferral: read({
    path: referral,
    desks: casework,
    roles: caseStaff,
    reply: replies.referralView,
  }),
  declineReferral: command({
    path: `${referral}/refusals`,
    desks: casework,
    roles: caseStaff,
    body: declineReferralBody,
  }),
} as const;
