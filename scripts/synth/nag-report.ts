import * as z from 'zod';

const constructs = z.array(z.object({ constructPath: z.string() })).default([]);
const violation = z.object({ ruleName: z.string(), description: z.string(), violatingConstructs: constructs });
const suppressed = violation.extend({ reason: z.string().default(''), acknowledgedAt: z.string().default('') });
const report = z.object({
  pluginReports: z.array(
    z.object({
      pluginName: z.string(),
      violations: z.array(violation).default([]),
      suppressedViolations: z.array(suppressed).default([]),
    }),
  ),
});

export type NagFigures = {
  /** Rule and construct of each open finding, of any severity. */
  readonly findings: readonly string[];
  /** Rule and construct of each acknowledged finding, without the allowances below. */
  readonly suppressions: readonly string[];
  /** Functions outside a private network: no function of ours reaches one. */
  readonly outsideVpc: readonly string[];
  /** Functions that only the API calls, and waits for: their failures are answers, no queue would get one. */
  readonly withoutQueue: readonly string[];
  /** Functions for which no calls are reserved: a new account lets nobody reserve any. */
  readonly unreserved: readonly string[];
  /** Acknowledgements that cover a whole stack or give no reason. */
  readonly careless: readonly string[];
  readonly packs: readonly string[];
};

type Violation = z.infer<typeof violation>;

/** Reads `validation-report.json` as the CDK writes it: findings and suppressions by construct, not by rule. */
export function readNagReport(text: string): NagFigures {
  const { pluginReports } = report.parse(JSON.parse(text));
  const acknowledged = pluginReports.flatMap((plugin) => plugin.suppressedViolations);
  const of = (rule: string) => acknowledged.filter(({ ruleName }) => ruleName.includes(rule));
  const onceAFunction = ['LambdaInsideVPC', 'LambdaDLQ', 'LambdaConcurrency'].flatMap(of);
  return {
    findings: pluginReports.flatMap((plugin) => plugin.violations).flatMap(perConstruct),
    suppressions: acknowledged.filter((one) => !onceAFunction.includes(one)).flatMap(perConstruct),
    outsideVpc: of('LambdaInsideVPC').flatMap(perConstruct),
    withoutQueue: of('LambdaDLQ').flatMap(perConstruct),
    unreserved: of('LambdaConcurrency').flatMap(perConstruct),
    careless: acknowledged
      .filter((one) => !one.acknowledgedAt.includes('/') || one.reason.trim() === '')
      .flatMap(perConstruct),
    packs: pluginReports.map((plugin) => plugin.pluginName),
  };
}

/** A finding without a construct (a rule pack that broke, say) still counts as one. */
function perConstruct({ ruleName, description, violatingConstructs }: Violation): readonly string[] {
  if (violatingConstructs.length === 0) return [`${ruleName}: ${description}`];
  return violatingConstructs.map(({ constructPath }) => `${ruleName} at ${constructPath}`);
}
