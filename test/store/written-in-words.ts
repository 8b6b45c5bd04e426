/** One item of a write as DynamoDB is sent it. */
export type Sent = {
  readonly kind: 'Put' | 'Update' | 'Delete' | 'ConditionCheck';
  readonly table: string;
  readonly pk: string;
  readonly sk: string;
  /** What has to hold, with its placeholders replaced by names. */
  readonly condition?: string | undefined;
};

const verbs = { Put: 'is written', Update: 'is changed', Delete: 'goes', ConditionCheck: 'stays' } as const;

const conditions: Readonly<Record<string, string>> = {
  'attribute_not_exists(pk)': 'only where there is none',
  'attribute_exists(pk)': 'only while it is there',
  'v = :from': 'only at the version that was read',
};

/** Without a condition. */
const always = { Put: 'whatever is there', Update: 'whatever is there', Delete: 'if it is there', ConditionCheck: '' };

/** Whatever tells one record from another: ids, hashes, moments, days, numbers. */
const own = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\w-]{43}|\d[\w:.-]*|(?:entry|line)#\d+)$/;

function shapeOf(key: string): string {
  return key
    .replace(/^(entry|line)#\d+$/, '$1#·')
    .split('#')
    .map((part) => (own.test(part) ? '·' : part))
    .join('#');
}

const orWithout = /^attribute_not_exists\((\w+)\) OR (\w+) ([<>]=) :by$/;
const ordered = /^attribute_not_exists\(pk\) OR (\w+) ([<>]=) :by$/;

function onlyIf(condition: string): string {
  const known = conditions[condition];
  if (known !== undefined) return known;
  return condition
    .replace(ordered, 'only where there is none, or where $1 $2 the new one')
    .replace(orWithout, 'only where there is none, or one without $1, or where $2 $3 the new one')
    .replace(/^(?!only )/, 'only where ');
}

/** `cases state#· / counted is written only where there is none` */
export function inWords({ kind, table, pk, sk, condition }: Sent): string {
  return `${table} ${shapeOf(pk)} / ${shapeOf(sk)} ${verbs[kind]} ${condition === undefined ? always[kind] : onlyIf(condition)}`;
}

/** A condition with the attributes' own names. */
export function namedCondition(
  condition: string | undefined,
  names: Readonly<Record<string, string>> | undefined,
): string | undefined {
  return condition?.replaceAll(/#\w+/g, (name) => names?.[name] ?? name);
}
