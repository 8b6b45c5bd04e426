import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadTemplate, type Resource } from '@homeward/local/template';
import { readTemplates } from '../templates.ts';
import type { Measured } from './quota.ts';

/** Reads an assembly for measuring; throws one sentence when a reference of its templates leads nowhere. */
export function measure(assembly: string): Measured {
  const templates = readTemplates(assembly);
  const file = (stack: string) => join(assembly, `${stack}.template.json`);
  return {
    templates,
    deployed: loadTemplate(assembly),
    bytes: Object.fromEntries(Object.keys(templates).map((stack) => [stack, statSync(file(stack)).size])),
    codeOf: (lambda) => codeOf(assembly, lambda),
  };
}

function codeOf(assembly: string, { metadata }: Resource): number | undefined {
  const path = metadata['aws:asset:path'];
  const folder = join(assembly, String(path));
  if (path === undefined || !existsSync(folder) || !statSync(folder).isDirectory()) return undefined;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
