import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Found } from './measure.ts';
import type { Project } from './project.ts';

type Template = { readonly Resources?: Readonly<Record<string, { readonly Type: string }>> };

/** How many resources of a kind each synthesised stack holds; stacks without any are left out. */
function stacksWith({ root }: Project, kind: RegExp): readonly (readonly [stack: string, count: number])[] | undefined {
  const out = join(root, 'cdk.out');
  const files = existsSync(out) ? readdirSync(out).filter((name) => name.endsWith('.template.json')) : [];
  if (files.length === 0) return undefined;
  return files
    .map((file) => [file.replace('.template.json', ''), countIn(join(out, file), kind)] as const)
    .filter(([, count]) => count > 0);
}

function countIn(file: string, kind: RegExp): number {
  const { Resources = {} } = JSON.parse(readFileSync(file, 'utf8')) as Template;
  return Object.values(Resources).filter(({ Type }) => kind.test(Type)).length;
}

const told = (stacks: readonly (readonly [string, number])[]) => stacks.map(([stack, count]) => `${stack} ${count}`);

export function routesOfApis(project: Project): Found | undefined {
  const stacks = stacksWith(project, /^AWS::ApiGateway(V2)?::(Route|Method)$/);
  return stacks && { figure: stacks.reduce((sum, [, count]) => sum + count, 0), beside: told(stacks) };
}

export function apiStacks(project: Project): Found | undefined {
  const stacks = stacksWith(project, /^AWS::ApiGateway(V2)?::/);
  return stacks && { figure: stacks.length, beside: told(stacks) };
}
