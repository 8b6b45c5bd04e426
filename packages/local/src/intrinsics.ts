/** What an intrinsic function may ask for while a value of a template is resolved. */
export type Scope = {
  readonly ref: (name: string) => unknown;
  readonly attribute: (logicalId: string, attribute: string) => unknown;
  readonly imported: (exportName: string) => unknown;
  /** An output of another stack by its name in there, exported or not. */
  readonly output: (stack: string, name: string) => unknown;
  readonly condition: (name: string) => boolean;
};

/** `AWS::NoValue`: the property that holds it is left out. */
export const noValue = Symbol('AWS::NoValue');

type Json = { readonly [key: string]: unknown };

/** Replaces every CloudFormation intrinsic function in a value by what it stands for. Throws on one it does not know. */
export function resolveIntrinsics(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value))
    return value.map((item) => resolveIntrinsics(item, scope)).filter((item) => item !== noValue);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first && (first[0] === 'Ref' || first[0].startsWith('Fn::')))
    return call(first[0], first[1], scope);
  const resolved = entries.map(([key, item]) => [key, resolveIntrinsics(item, scope)] as const);
  return Object.fromEntries(resolved.filter(([, item]) => item !== noValue));
}

function call(name: string, argument: unknown, scope: Scope): unknown {
  const known = functions[name];
  if (!known) throw new Error(`The template uses ${name}, which the local cloud does not know.`);
  return known(argument, scope);
}

const functions: { readonly [name: string]: (argument: unknown, scope: Scope) => unknown } = {
  Ref: (argument, scope) => scope.ref(String(argument)),
  'Fn::GetAtt': (argument, scope) => getAttribute(argument, scope),
  'Fn::Join': (argument, scope) => {
    const [separator, items] = resolveIntrinsics(argument, scope) as [string, unknown[]];
    return items.map(String).join(separator);
  },
  'Fn::Sub': (argument, scope) => substitute(argument, scope),
  'Fn::Select': (argument, scope) => {
    const [index, items] = resolveIntrinsics(argument, scope) as [unknown, unknown[]];
    return items[Number(index)];
  },
  'Fn::Split': (argument, scope) => {
    const [separator, text] = resolveIntrinsics(argument, scope) as [string, string];
    return text.split(separator);
  },
  'Fn::If': (argument, scope) => {
    const [name, yes, no] = argument as [string, unknown, unknown];
    return resolveIntrinsics(scope.condition(name) ? yes : no, scope);
  },
  'Fn::ImportValue': (argument, scope) => scope.imported(String(resolveIntrinsics(argument, scope))),
  'Fn::GetStackOutput': (argument, scope) => {
    const { StackName, OutputName } = resolveIntrinsics(argument, scope) as Json;
    return scope.output(String(StackName), String(OutputName));
  },
  'Fn::Equals': (argument, scope) => {
    const [left, right] = resolveIntrinsics(argument, scope) as [unknown, unknown];
    return String(left) === String(right);
  },
  'Fn::And': (argument, scope) => (argument as unknown[]).every((item) => isTrue(item, scope)),
  'Fn::Or': (argument, scope) => (argument as unknown[]).some((item) => isTrue(item, scope)),
  'Fn::Not': (argument, scope) => !isTrue((argument as unknown[])[0], scope),
};

/** The value of a condition of the template, itself possibly made of other conditions. */
export function isTrue(value: unknown, scope: Scope): boolean {
  const named = (value as Json | null)?.['Condition'];
  if (typeof named === 'string') return scope.condition(named);
  return resolveIntrinsics(value, scope) === true;
}

function getAttribute(argument: unknown, scope: Scope): unknown {
  const [logicalId = '', ...rest] = typeof argument === 'string' ? argument.split('.') : (argument as string[]);
  return scope.attribute(logicalId, rest.join('.'));
}

function substitute(argument: unknown, scope: Scope): string {
  const [text, values] = Array.isArray(argument) ? (argument as [string, Json]) : [argument as string, {} as Json];
  return text.replace(/\$\{(!?)([^}]+)\}/g, (_whole, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    if (name in values) return String(resolveIntrinsics(values[name], scope));
    return String(name.includes('.') ? getAttribute(name, scope) : scope.ref(name));
  });
}
