import type { CaseState } from '../case.ts';

type Known = Pick<CaseState, 'referrals' | 'admissions' | 'copies'>;

/**
 * Whether an organisation has had to do with the person already: they were referred to it, it took them in, or it reads of them. That
 * its centre was named for the care team is not enough: nothing asks of a programme there.
 */
export function isKnownTo({ referrals, admissions, copies }: Known, organisation: string): boolean {
  return (
    referrals.some(({ to }) => to === organisation) ||
    admissions.some(({ shelter }) => shelter === organisation) ||
    copies.some((one) => one.organisation === organisation && one.to !== 'centre')
  );
}
