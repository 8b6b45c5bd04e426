import { join } from 'node:path';
import type { Template } from '@homeward/local/template';
import { type FunctionName, fileOf } from '../../../infra/desks.ts';
import { type LambdaFunction, lambdaFunctionsOf } from '../../../packages/local/src/lambda-functions.ts';
import { runtimeEnvironment } from '../../../packages/local/src/runtime-environment.ts';
import { root } from '../../../scripts/run/root.ts';

/** A function as the platform invokes it, and what it answers. */
export type Handler = (event: object, context: object) => Promise<Reply>;
type Reply = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Puts an environment in the place of that of this process. */
export function haveEnvironment(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
}

/** What the template says of the function of a desk, and what Lambda puts around it. */
function environmentOf(template: Template, found: LambdaFunction, url: string) {
  return { ...runtimeEnvironment(found, url, template.region), ...found.environment };
}

let opened = 0;

/**
 * The functions of a template, each opened from its source in this process when it is first asked, with the environment that the
 * template gives it: it reads that once, as it starts. `url`: where it finds AWS.
 */
export function functionsOf(template: Template, url: string): (name: string) => Promise<Handler> {
  const described = lambdaFunctionsOf(template);
  const known = new Map<string, Promise<Handler>>();
  let before: Promise<unknown> = Promise.resolve();
  opened += 1;
  const turn = opened;

  async function open(name: string): Promise<Handler> {
    const found = described.find((one) => one.name === name);
    if (found === undefined) throw new Error(`the template has no function ${name}`);
    const around = { ...process.env };
    // What they print here nobody reads.
    haveEnvironment({ ...around, ...environmentOf(template, found, url), POWERTOOLS_LOG_LEVEL: 'SILENT' });
    try {
      const file = join(root, 'functions', `${fileOf(name as FunctionName)}.ts`);
      const { handler } = (await import(/* @vite-ignore */ `${file}?${turn}-${name}`)) as { readonly handler: Handler };
      return handler;
    } finally {
      haveEnvironment(around);
    }
  }

  /** One after the other: all of them read the same environment. */
  return (name) => {
    const there = known.get(name);
    if (there !== undefined) return there;
    const coming = before.then(() => open(name));
    before = coming.catch(() => undefined);
    known.set(name, coming);
    return coming;
  };
}
