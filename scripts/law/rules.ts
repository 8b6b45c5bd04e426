import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RuleStatement } from '../../packages/domain/src/law/rule.ts';
import { root } from '../run/root.ts';

const folder = 'packages/domain/src/rules';

/** The file in which a rule of this name is written, from the top of the checkout. */
export function ruleFile(name: string): string {
  return `${folder}/${name}.ts`;
}

/** Every rule by the name of its file; `undefined` where a file exports no rule of its own name. */
export async function loadRules(): Promise<ReadonlyMap<string, RuleStatement | undefined>> {
  const names = globSync(`${folder}/*.ts`, { cwd: root }).map((file) => basename(file, '.ts'));
  return new Map(await Promise.all(names.sort().map(async (name) => [name, await load(name)] as const)));
}

async function load(name: string): Promise<RuleStatement | undefined> {
  const exported: object = await import(pathToFileURL(join(root, ruleFile(name))).href);
  return Object.values(exported).find((one) => isRule(one) && one.name === name);
}

function isRule(value: unknown): value is RuleStatement {
  return typeof value === 'object' && value !== null && 'breaches' in value && 'says' in value && 'restsOn' in value;
}
