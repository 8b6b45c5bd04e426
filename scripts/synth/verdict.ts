import { join } from 'node:path';
import { root } from '../run/root.ts';
import { leftBehind } from './left-behind.ts';
import { type Gate, nagGate } from './nag-gate.ts';
import { measure } from './quotas/measure.ts';
import { nearLimits, needingABucket, rowsOf, tableLines } from './quotas/table.ts';
import { readSchema } from './schema.ts';
import { checkSchema } from './schema-check.ts';
import { signsMessages } from './signs.ts';

/** What is said of an assembly, line by line; it may be deployed when `good`. */
export type Verdict = { readonly lines: readonly string[]; readonly good: boolean };

const registry = join(root, 'node_modules', 'aws-cdk', 'db.json.gz');

/** Judges a synthesised assembly: by the rule packs' own report, by what the registry knows of each resource, and by the quotas of AWS. */
export function verdictOn(assembly: string): Verdict {
  const gate = nagGate(assembly);
  const measured = measure(assembly);
  const { templates } = measured;
  const schema = readSchema(registry);
  const { resources, properties, custom, findings: odd } = checkSchema(templates, schema);
  const rows = rowsOf(measured);
  const findings = [...odd, ...nearLimits(rows), ...leftBehind(templates, schema), ...signsMessages(templates)];
  const problems = [...gate.problems, ...findings.map((one) => `finding: ${one}`)];
  const lines = [
    ...tableLines(rows),
    `templates that no request can carry, so that the account must be bootstrapped: ${needingABucket(measured).length}`,
    ...problems,
    ...allowances(gate),
    ...custom.map((one) => `not checked, its type is its maker’s own: ${one}`),
    `resources held against the registry: ${resources - custom.length} of ${resources}; properties: ${properties}`,
    `findings: ${gate.findings.length + findings.length}; suppressions: ${gate.suppressions.length}`,
  ];
  return { lines, good: problems.length === 0 };
}

/** What is acknowledged once a function, and so counted apart. */
function allowances({ outsideVpc, withoutQueue, unreserved }: Gate): readonly string[] {
  const lines = [
    ['functions that only the API calls, without a failure queue', withoutQueue],
    ['functions outside a private network, by design', outsideVpc],
    ['functions for which no calls are reserved, as "concurrency" says', unreserved],
  ] as const;
  return lines.flatMap(([what, { length }]) => (length > 0 ? [`${what}: ${length}`] : []));
}
