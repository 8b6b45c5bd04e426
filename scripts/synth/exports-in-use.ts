import type { Template, Templates } from './templates.ts';

/** The exports of a template, each name with what stands behind it. */
function exportsOf(template: Template | undefined): ReadonlyMap<string, string> {
  const given = Object.values(template?.Outputs ?? {});
  return new Map(given.flatMap(({ Export, Value }) => (Export ? [[Export.Name, JSON.stringify(Value)] as const] : [])));
}

/** The names that a template imports. */
function importsOf(template: Template | undefined): ReadonlySet<string> {
  const found = JSON.stringify(template?.Resources ?? {}).matchAll(/"Fn::ImportValue":"([^"]+)"/g);
  return new Set([...found].map(([, name = '']) => name));
}

/**
 * What CloudFormation refuses while a deployed set of stacks becomes another, one stack after the other in `order`: an export that goes or
 * changes while a stack that is still as it was, or already as it will be, imports it. A sentence each.
 * Source: AWS CloudFormation User Guide, "Get exported outputs from a deployed CloudFormation stack".
 */
export function exportsInUse(before: Templates, after: Templates, order: readonly string[]): readonly string[] {
  const deployed: Record<string, Template> = { ...before };
  const refused: string[] = [];
  for (const stack of order) {
    const next = after[stack];
    if (next === undefined) continue;
    const then = exportsOf(next);
    const changed = [...exportsOf(before[stack])].filter(([name, value]) => then.get(name) !== value);
    for (const [other, template] of Object.entries(deployed)) {
      if (other === stack) continue;
      const imported = importsOf(template);
      for (const [name] of changed)
        if (imported.has(name)) refused.push(`${stack}: the export ${name} is in use by ${other}.`);
    }
    deployed[stack] = next;
  }
  return refused;
}
