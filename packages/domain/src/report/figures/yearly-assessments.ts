import { lastCheck } from '../../case/assessment/yearly-checks.ts';
import type { CaseState } from '../../case/case.ts';
import { providersOf } from '../../case/planning/providers-of.ts';
import { shelterNow } from '../../case/stay/stays-now.ts';
import { cambodia } from '../../settings/cambodia.ts';
import { yearsAfter } from '../../time.ts';

/** How many providers have a yearly assessment that still holds, and how many are overdue. */
export type YearlyAssessments = { readonly current: number; readonly overdue: number };

type Known = Pick<CaseState, 'status' | 'stays' | 'stayEnds' | 'referrals' | 'referralAnswers' | 'providerChecks'>;
type CheckOf = CaseState['providerChecks'][number]['of'];

function inCare(file: Known, of: CheckOf): readonly string[] {
  if (file.status === 'closed') return [];
  if (of === 'service-quality') return providersOf(file);
  const here = shelterNow(file);
  return here === undefined ? [] : [here.place];
}

/**
 * Standards 6.1(i) for premises, 7.6(e) for the quality of services: providers with somebody in their care, each counted once
 * whatever number of files knows of its assessment.
 */
export function yearlyAssessments(cases: readonly Known[], of: CheckOf, today: string): YearlyAssessments {
  const checks = { providerChecks: cases.flatMap(({ providerChecks }) => providerChecks) };
  const years = of === 'premises-risk' ? cambodia.premisesRisk.value : cambodia.serviceQuality.value;
  const providers = [...new Set(cases.flatMap((file) => inCare(file, of)))];
  const current = providers.filter((provider) => {
    const last = lastCheck(checks, of, provider);
    return last !== undefined && yearsAfter(last, years) >= today;
  });
  return { current: current.length, overdue: providers.length - current.length };
}
