/** A value that CloudFormation works out while it deploys: an object of one key, `Ref` or `Fn::…`. */
export function isIntrinsic(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const [key, ...more] = Object.keys(value);
  return more.length === 0 && key !== undefined && (key === 'Ref' || key.startsWith('Fn::'));
}

/** A reference to something of the same template: what it names, and the attribute it asks for, if any. */
export type Reference = { readonly to: string; readonly attribute?: string };

/** Every reference in a value, however deep, those inside the text of `Fn::Sub` too. */
export function referencesIn(value: unknown): readonly Reference[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  if (!isIntrinsic(value)) return Object.values(value).flatMap(referencesIn);
  const { Ref, 'Fn::GetAtt': got, 'Fn::Sub': text } = value;
  if (typeof Ref === 'string') return [{ to: Ref }];
  if (got !== undefined) return [named(typeof got === 'string' ? got : (got as readonly unknown[]).join('.'))];
  if (text !== undefined) return inText(text);
  return Object.values(value).flatMap(referencesIn);
}

function named(path: string): Reference {
  const [to = '', ...attribute] = path.split('.');
  return attribute.length === 0 ? { to } : { to, attribute: attribute.join('.') };
}

/** `${Name}` and `${Name.Attribute}`; `${!Literal}` is text, and names that the second argument gives are no references. */
function inText(sub: unknown): readonly Reference[] {
  const [text, given = {}] = Array.isArray(sub) ? sub : [sub];
  const names = [...String(text).matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name]) => named(String(name)));
  return [...names.filter(({ to }) => !(to in (given as object))), ...referencesIn(Object.values(given as object))];
}
