import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { functionNameOf } from './function-name.ts';
import { numberAt, objectAt, textAt } from './properties.ts';
import { type Resource, resourcesOfType, type Template } from './template.ts';

/** A function of the template as the host runs it: code directory, handler, limits, and its own environment. */
export type LambdaFunction = {
  readonly id: string;
  readonly name: string;
  readonly physicalName: string;
  readonly arn: string;
  readonly codePath: string;
  readonly handler: string;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  readonly threads: number;
  /** How often it runs at once, where the template reserves that for it. */
  readonly reserved: number | undefined;
  readonly environment: { readonly [name: string]: string };
};

/** How many threads a function has on this machine at most: all of them alike, or each by its name. */
export type AtOnce = number | ((name: string) => number);

/** The functions of the template; `atOnce`: how many threads one may have here, of those that the template reserves for it. Throws when the code of one is not in the cloud assembly. */
export function lambdaFunctionsOf(template: Template, atOnce: AtOnce = 2): readonly LambdaFunction[] {
  return resourcesOfType(template, 'AWS::Lambda::Function')
    .filter((resource) => textAt(resource.properties, 'Runtime').startsWith('nodejs'))
    .map((resource) => functionOf(template, resource, atOnce));
}

function reservedOf(properties: Resource['properties']): number | undefined {
  const reserved = properties['ReservedConcurrentExecutions'];
  return reserved === undefined ? undefined : Number(reserved);
}

function functionOf(template: Template, resource: Resource, given: AtOnce): LambdaFunction {
  const { properties } = resource;
  const atOnce = typeof given === 'number' ? given : given(functionNameOf(resource));
  const variables = objectAt(objectAt(properties, 'Environment'), 'Variables');
  return {
    id: resource.logicalId,
    name: functionNameOf(resource),
    physicalName: resource.ref,
    arn: resource.arn,
    codePath: codePathOf(template, resource),
    handler: textAt(properties, 'Handler'),
    timeoutMs: numberAt(properties, 'Timeout', 3) * 1000,
    memoryMb: numberAt(properties, 'MemorySize', 128),
    threads: Math.max(1, Math.min(atOnce, numberAt(properties, 'ReservedConcurrentExecutions', atOnce))),
    reserved: reservedOf(properties),
    environment: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)])),
  };
}

function codePathOf(template: Template, resource: Resource): string {
  const told = resource.metadata['aws:asset:path'];
  const hash = textAt(objectAt(resource.properties, 'Code'), 'S3Key').replace(/\.zip$/, '');
  const asset = typeof told === 'string' ? told : `asset.${hash}`;
  const path = isAbsolute(asset) ? asset : join(template.outDir, asset);
  if (!existsSync(path))
    throw new Error(`The code of the function ${resource.constructId} is not at ${path}. Run "npm run synth" again.`);
  return path;
}
