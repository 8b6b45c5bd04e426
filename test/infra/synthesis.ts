import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '@homeward/api/routes';
import { App } from 'aws-cdk-lib';
import { functionPlans } from '../../infra/desks.ts';
import { buildHomeward } from '../../infra/homeward.ts';
import { fileContext } from '../../infra/settings.ts';
import type { Template } from './template.ts';

/** One synthesis in a folder of its own, without bundling: the templates do not depend on what the functions do. */
export function synthesise(context: Record<string, unknown> = {}): {
  readonly templates: Readonly<Record<string, Template>>;
  readonly outdir: string;
} {
  const root = mkdtempSync(join(tmpdir(), 'homeward-infra-'));
  const sources = join(root, 'functions');
  mkdirSync(sources);
  writeFileSync(join(root, 'package-lock.json'), '{}');
  for (const { desk } of Object.values(functionPlans)) writeFileSync(join(sources, `${desk}.ts`), '');
  const outdir = join(root, 'out');
  const app = new App({ outdir, context: { ...fileContext(), 'aws:cdk:bundling-stacks': [], ...context } });
  buildHomeward(app, routes, sources);
  app.synth();
  const files = readdirSync(outdir).filter((file) => file.endsWith('.template.json'));
  const named = files.map((file) => [
    file.replace('.template.json', ''),
    JSON.parse(readFileSync(join(outdir, file), 'utf8')),
  ]);
  return { templates: Object.fromEntries(named), outdir };
}
