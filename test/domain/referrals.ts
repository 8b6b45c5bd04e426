import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { entryOf } from './entry-of.ts';
import { idOf, now } from './made.ts';

type Referral = CaseState['referrals'][number];
type Decision = CaseState['decisions'][number];

/** One referral to an organisation, as it stands in a file. */
export function referralOf(n: number, more: Partial<Referral> = {}): Referral {
  const said = {
    to: 'an-ngo',
    kind: 'ngo' as const,
    services: ['medical' as const],
    decision: idOf(40),
    expects: ['treated' as const],
  };
  return { id: idOf(n), at: now, ...said, ...more };
}

/** A decision on a referral: by default the person’s own, for it, taken now. */
export function decisionOn(more: Partial<Decision> = {}): Decision {
  const said = {
    about: 'referral',
    decidedBy: 'herself',
    answer: 'do-it',
    familyConsulted: false,
  } as const;
  return { ...entryOf({ ...said, possible: true, alternatives: [] }, now, 40), ...more };
}

/** What is said of a referral that rests on that decision. */
export const referring = {
  to: 'ngo',
  kind: 'ngo' as const,
  services: ['medical' as const],
  decision: idOf(40),
  expects: ['treated' as const],
};
