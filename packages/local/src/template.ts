import { existsSync, readdirSync } from 'node:fs';
import { type RawResource, readEnvironments, readStack, type Stack } from './assembly.ts';
import { isTrue, noValue, resolveIntrinsics, type Scope } from './intrinsics.ts';
import { attributeOf, type Named, type Properties, referenceOf, resourceArn } from './physical-names.ts';

/** One resource of a synthesised template, every intrinsic function in its properties resolved. */
export type Resource = Named & {
  /** The construct's own id in the CDK tree (`embassy-th`), or the logical id when the assembly keeps no tree. */
  readonly constructId: string;
  readonly ref: string;
  readonly arn: string;
  readonly metadata: Properties;
};

/** All stacks of one cloud assembly, seen together as one deployed account would hold them. */
export type Template = {
  readonly outDir: string;
  readonly account: string;
  readonly region: string;
  readonly resources: readonly Resource[];
};

/**
 * Reads every template of a cdk.out directory and resolves references within and across its stacks, so that the local
 * cloud is wired by nothing but what would be deployed. Physical names are the template's own, or follow from logical ids.
 * Throws one sentence when the directory holds no template or a reference leads nowhere.
 */
export function loadTemplate(outDir: string): Template {
  if (!existsSync(outDir)) throw new Error(`There is no synthesised cloud at ${outDir}. Run "npm run synth" first.`);
  const environments = readEnvironments(outDir);
  const files = readdirSync(outDir)
    .filter((file) => file.endsWith('.template.json'))
    .sort();
  if (files.length === 0) throw new Error(`${outDir} holds no template. Run "npm run synth" first.`);
  const stacks = files.map((file) => readStack(outDir, file, environments));
  const home =
    stacks.find((stack) =>
      Object.values(stack.raw.Resources ?? {}).some((resource) => resource.Type === 'AWS::Lambda::Function'),
    ) ?? stacks[0];
  return { outDir, account: home?.account ?? '', region: home?.region ?? '', resources: resolveStacks(stacks) };
}

/** The resources of one type, in the order of the templates. */
export function resourcesOfType(template: Template, ...types: readonly string[]): readonly Resource[] {
  return template.resources.filter((resource) => types.includes(resource.type));
}

/** What stacks give each other: by the name of an export, or of an output. */
type Given = Pick<Scope, 'imported' | 'output'>;

function resolveStacks(stacks: readonly Stack[]): readonly Resource[] {
  const exported = new Map<string, () => unknown>();
  const outputs = new Map<string, () => unknown>();
  const given: Given = {
    imported: (name) => found(exported.get(name), `No stack exports ${name}.`),
    output: (stack, name) => found(outputs.get(`${stack} ${name}`), `${stack} has no output ${name}.`),
  };
  const scopes = stacks.map((stack) => stackScope(stack, given));
  stacks.forEach((stack, index) => {
    const { scope } = scopes[index] as StackScope;
    for (const [name, output] of Object.entries(stack.raw.Outputs ?? {})) {
      const value = () => resolveIntrinsics(output.Value, scope);
      outputs.set(`${stack.name} ${name}`, value);
      if (output.Export) exported.set(String(resolveIntrinsics(output.Export.Name, scope)), value);
    }
  });
  // CloudFormation works out every output of a stack, whether another one reads it or not.
  for (const value of outputs.values()) value();
  return scopes.flatMap(({ all }) => all());
}

function found(value: (() => unknown) | undefined, otherwise: string): unknown {
  if (value === undefined) throw new Error(otherwise);
  return value();
}

type StackScope = { readonly scope: Scope; readonly all: () => readonly Resource[] };

/** What attributes are spelt from, beside names. */
const plainToo: readonly string[] = ['Path', 'StreamSpecification'];

function stackScope(stack: Stack, given: Given): StackScope {
  const resolved = new Map<string, Named>();
  const conditions = stack.raw.Conditions ?? {};
  const scope: Scope = {
    ref: (name) => pseudo(stack, name) ?? stack.raw.Parameters?.[name]?.Default ?? referenceOf(identity(name)),
    attribute: (logicalId, attribute) => attributeOf(identity(logicalId), attribute),
    ...given,
    condition: (name) => isTrue(conditions[name], scope),
  };
  /** Names need only a resource's scalar properties, so a reference never resolves another's whole body (policies refer in circles). */
  function identity(logicalId: string): Named {
    const known = resolved.get(logicalId);
    if (known) return known;
    const raw = stack.raw.Resources?.[logicalId];
    if (!raw) throw new Error(`${stack.name} refers to ${logicalId}, which it does not hold.`);
    const naming = Object.entries(raw.Properties ?? {}).filter(
      ([key]) => key.endsWith('Name') || plainToo.includes(key),
    );
    const properties = resolveIntrinsics(Object.fromEntries(naming), scope) as Properties;
    const named = {
      stack: stack.name,
      logicalId,
      type: raw.Type,
      properties,
      account: stack.account,
      region: stack.region,
    };
    resolved.set(logicalId, named);
    return named;
  }
  const present = Object.entries(stack.raw.Resources ?? {}).filter(
    ([, raw]) => !raw.Condition || scope.condition(raw.Condition),
  );
  return { scope, all: () => present.map(([logicalId, raw]) => resourceOf(stack, identity(logicalId), raw, scope)) };
}

function resourceOf(stack: Stack, named: Named, raw: RawResource, scope: Scope): Resource {
  const properties = resolveIntrinsics(raw.Properties ?? {}, scope) as Properties;
  return {
    ...named,
    properties,
    constructId: stack.constructIds.get(named.logicalId) ?? named.logicalId,
    ref: referenceOf(named),
    arn: resourceArn(named),
    metadata: raw.Metadata ?? {},
  };
}

function pseudo(stack: Stack, name: string): unknown {
  const values: { readonly [name: string]: unknown } = {
    'AWS::AccountId': stack.account,
    'AWS::Region': stack.region,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stack.name,
    'AWS::StackId': `arn:aws:cloudformation:${stack.region}:${stack.account}:stack/${stack.name}/00000000`,
    'AWS::NoValue': noValue,
  };
  return values[name];
}
