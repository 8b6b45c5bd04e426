import { openingFromArrival, openingFromHandover } from './open-case.ts';
import { openingFromReport } from './open-from-report.ts';
import { referringIn } from './referred-in/decide-referral-in.ts';
import { openingFromReferral } from './referred-in/open-from-referral.ts';

/**
 * Each way into a file, as it is declared beside its command, by what it is opened from, and what a partner does before. @internal for
 * tests and the law
 */
export const actsOfOpenings = {
  'openCase from arrival': openingFromArrival,
  'openCase from handover': openingFromHandover,
  'openCase from report': openingFromReport,
  'openCase from referral': openingFromReferral,
  sendReferral: referringIn,
} as const;
