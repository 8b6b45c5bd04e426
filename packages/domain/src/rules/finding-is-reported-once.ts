import { rule, technical } from '../law/rule.ts';

type Reported = { readonly findings: readonly string[] };

export const findingIsReportedOnce = rule({
  name: 'finding-is-reported-once',
  says: 'A finding stands in one report to the Minister.',
  ...technical,
  breaches: (named: readonly string[], reports: readonly Reported[]) =>
    reports.some(({ findings }) => findings.some((one) => named.includes(one))) ? ['reported-already'] : [],
});
