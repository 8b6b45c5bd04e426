import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '@homeward/api/routes';
import { App, CfnResource, Stack } from 'aws-cdk-lib';
import { fileOf, functionNames } from '../../infra/desks.ts';
import { buildHomeward } from '../../infra/homeward.ts';
import { fileContext } from '../../infra/settings.ts';
import type { Templates } from './cloud.ts';

export type Synthesis = {
  readonly app: App;
  readonly templates: Templates;
  readonly packs: readonly Pack[];
};

/** What a rule pack says in `validation-report.json`. */
export type Pack = {
  readonly pluginName: string;
  readonly conclusion: string;
  readonly violations: readonly unknown[];
  readonly suppressedViolations: readonly {
    readonly ruleName: string;
    readonly reason: string;
    readonly acknowledgedAt: string;
    readonly violatingConstructs: readonly { readonly constructPath: string }[];
  }[];
};

type Ways = {
  /** Whether the CDK holds every property against its own schema of CloudFormation, which takes twice as long as all the rest. */
  readonly toTheProperty?: boolean;
};

/** One synthesis in a folder of its own, without bundling: the templates do not depend on what the functions do. */
export function synthesise(context: Record<string, unknown> = {}, ways: Ways = {}): Synthesis {
  const root = mkdtempSync(join(tmpdir(), 'homeward-infra-'));
  const sources = join(root, 'functions');
  mkdirSync(sources);
  writeFileSync(join(root, 'package-lock.json'), '{}');
  for (const name of functionNames) writeFileSync(join(sources, `${fileOf(name)}.ts`), '');
  const outdir = join(root, 'out');
  const app = new App({
    outdir,
    context: { ...fileContext(), 'aws:cdk:bundling-stacks': [], ...context },
    builtinCloudFormationValidation: ways.toTheProperty ?? false,
  });
  buildHomeward(app, routes, sources);
  app.synth();
  const read = (file: string) => JSON.parse(readFileSync(join(outdir, file), 'utf8'));
  const files = readdirSync(outdir).filter((file) => file.endsWith('.template.json'));
  const templates = Object.fromEntries(files.map((file) => [file.replace('.template.json', ''), read(file)]));
  return { app, templates, packs: read('validation-report.json').pluginReports };
}

/** Whether a synthesis goes well though a resource has a property that CloudFormation does not know. */
export function takesAnyProperty({ toTheProperty = false }: Ways): boolean {
  const outdir = mkdtempSync(join(tmpdir(), 'homeward-infra-'));
  const app = new App({ outdir, context: fileContext(), builtinCloudFormationValidation: toTheProperty });
  const properties = { NoSuchProperty: 1 };
  new CfnResource(new Stack(app, 'Wrong'), 'Queue', { type: 'AWS::SQS::Queue', properties });
  try {
    app.synth();
    return true;
  } catch {
    return false;
  }
}
