import { caseStaff } from '../audiences.ts';
import { onCase } from './on-case.ts';

/** What of a file goes to somebody else: Standards 6.3, 11(7). */
export const sharingRoutes = {
  shareDisclosure: {
    ...onCase('shareDisclosure', 'disclosures'),
    desks: ['casework', 'health'] as const,
    roles: [...caseStaff, 'health-worker'] as const,
  },
  revealWhereabouts: onCase('revealWhereabouts', 'whereabouts-proposals'),
  shareWithoutConsent: onCase('shareWithoutConsent', 'disclosure-proposals'),
  tellOfCopy: onCase('tellOfCopy', 'disclosure-tellings'),
  endDisclosure: onCase('endDisclosure', 'disclosure-ends'),
  blockContactForCase: onCase('blockContactForCase', 'contact-blocks'),
  agreeToPublication: onCase('agreeToPublication', 'publications'),
  withdrawFromPublication: onCase('withdrawFromPublication', 'publication-withdrawals'),
  recordIdentityBreach: onCase('recordIdentityBreach', 'identity-breaches'),
} as const;
