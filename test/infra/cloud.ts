export type Resource = {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template is JSON of any shape, and these tests are where its shape is checked
  readonly Properties: any;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly DependsOn?: string | readonly string[];
};
type Template = {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<
    Record<
      string,
      { readonly Value: unknown; readonly Description?: string; readonly Export?: { readonly Name: string } }
    >
  >;
};

export type Templates = Readonly<Record<string, Template>>;

/** All stacks as one: every resource under `Stack/LogicalId`, every reference written out as `<Stack/LogicalId.Attribute>`. */
export type Cloud = Readonly<Record<string, Resource>>;

export function cloudOf(templates: Templates): Cloud {
  const exported = new Map<string, unknown>();
  for (const [stack, { Outputs = {} }] of Object.entries(templates)) {
    for (const [name, { Value, Export }] of Object.entries(Outputs)) {
      const value = written(stack, exported, Value);
      exported.set(`${stack} ${name}`, value);
      if (Export !== undefined) exported.set(Export.Name, value);
    }
  }
  const resources = Object.entries(templates).flatMap(([stack, { Resources }]) =>
    Object.entries(Resources).map(([id, resource]) => [`${stack}/${id}`, written(stack, exported, resource)]),
  );
  return Object.fromEntries(resources);
}

function written(stack: string, exported: ReadonlyMap<string, unknown>, value: unknown): unknown {
  const inner = (part: unknown) => written(stack, exported, part);
  if (Array.isArray(value)) return value.map(inner);
  if (typeof value !== 'object' || value === null) return value;
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::ImportValue': imported, 'Fn::Join': join } = value as Intrinsic;
  const { 'Fn::GetStackOutput': output } = value as Intrinsic;
  if (Ref !== undefined) return Ref.startsWith('AWS::') ? Ref : `<${stack}/${Ref}>`;
  if (attribute !== undefined) return `<${stack}/${attribute.join('.')}>`;
  if (imported !== undefined) return exported.get(imported) ?? 'nothing exports this';
  if (output !== undefined)
    return exported.get(`${output.StackName} ${output.OutputName}`) ?? 'no stack has this output';
  if (join !== undefined) return join[1].map(inner).join(join[0]);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inner(part)]));
}

type Intrinsic = {
  readonly Ref?: string;
  readonly 'Fn::GetAtt'?: readonly string[];
  readonly 'Fn::ImportValue'?: string;
  readonly 'Fn::GetStackOutput'?: { readonly StackName: string; readonly OutputName: string };
  readonly 'Fn::Join'?: readonly [string, readonly unknown[]];
};

const byType = new WeakMap<Cloud, ReadonlyMap<string, readonly (readonly [string, Resource])[]>>();

export function ofType(cloud: Cloud, type: string): readonly (readonly [string, Resource])[] {
  // Each of some two hundred changed clouds is asked hundreds of times.
  const sorted = byType.get(cloud) ?? Map.groupBy(Object.entries(cloud), ([, { Type }]) => Type);
  byType.set(cloud, sorted);
  return sorted.get(type) ?? [];
}

/** The resource a written-out reference points to: `<Stack/Id.Arn>/index/x` → `Stack/Id`. */
export function pointsTo(reference: unknown): string {
  return /^<([^>.]+)/.exec(String(reference))?.[1] ?? '';
}

export function listed<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as T];
}
