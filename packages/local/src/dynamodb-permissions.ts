import type { Permission } from './decisions.ts';
import { type Attribute, partsOf, type TableInput } from './dynamodb-parts.ts';
import type { KeyPair, Table } from './tables.ts';

/** One item or partition that a call touches, and the permission it needs. `bytes` is what the request itself carries of it. */
export type Touch = {
  readonly kind: string;
  readonly table: string;
  readonly index: string | undefined;
  readonly key: string | undefined;
  readonly input: TableInput;
  readonly permission: Permission;
};

/**
 * Takes a DynamoDB call apart into what IAM would check: transactions and batches item by item, queries by the partition they
 * ask for, indexes by their own ARN, `dynamodb:LeadingKeys` from the key of every item.
 * Source: Service Authorization Reference, Amazon DynamoDB.
 */
export function touchesOf(
  operation: string,
  input: TableInput,
  tables: ReadonlyMap<string, Table>,
  account: string,
  region: string,
): readonly Touch[] {
  const prefix = `arn:aws:dynamodb:${region}:${account}:table/`;
  return partsOf(operation, input).map(({ kind, part, enclosing }) => touchOf(kind, part, tables, prefix, enclosing));
}

function touchOf(
  kind: string,
  input: TableInput,
  tables: ReadonlyMap<string, Table>,
  prefix: string,
  enclosing?: string,
): Touch {
  const given = input.TableName ?? '';
  const name = given.startsWith('arn:') ? (given.split('table/')[1] ?? given) : given;
  const table = tables.get(name);
  const index = input.IndexName;
  const keys = (index ? table?.indexes.get(index) : table?.keys) ?? { partition: 'pk', sort: 'sk' };
  const leading = leadingKey(input, keys);
  const resource = `${table?.arn ?? `${prefix}${name}`}${index ? `/index/${index}` : ''}`;
  const context = {
    ...(leading !== undefined && { 'dynamodb:LeadingKeys': [leading] }),
    ...(enclosing && { 'dynamodb:EnclosingOperation': enclosing }),
    ...attributeContext(input, keys),
  };
  return {
    kind,
    table: name,
    index,
    key: describeKey(input, keys, leading),
    input,
    permission: { action: `dynamodb:${kind}`, resource, context },
  };
}

function leadingKey(input: TableInput, keys: KeyPair): string | undefined {
  const held = (input.Item ?? input.Key)?.[keys.partition];
  if (held) return plain(held);
  if (input.KeyConditionExpression) return conditionValue(input, keys.partition);
  const legacy = (input['KeyConditions'] as { [name: string]: { AttributeValueList?: Attribute[] } } | undefined)?.[
    keys.partition
  ];
  return legacy?.AttributeValueList?.[0] ? plain(legacy.AttributeValueList[0]) : undefined;
}

function conditionValue(input: TableInput, partition: string): string | undefined {
  const equalities = (input.KeyConditionExpression ?? '').matchAll(/([#:\w.-]+)\s*=\s*([#:\w.-]+)/g);
  for (const [, left = '', right = ''] of equalities) {
    const [name, value] = left.startsWith(':') ? [right, left] : [left, right];
    const meant = input.ExpressionAttributeNames?.[name] ?? name;
    const found = input.ExpressionAttributeValues?.[value];
    if (meant === partition && found) return plain(found);
  }
  return undefined;
}

/** A key's value as IAM and the ledger see it. */
function plain(value: Attribute): string {
  return String(Object.values(value)[0]);
}

function describeKey(input: TableInput, keys: KeyPair, leading: string | undefined): string | undefined {
  if (leading === undefined) return undefined;
  const sort = keys.sort ? (input.Item ?? input.Key)?.[keys.sort] : undefined;
  return sort ? `${leading}|${plain(sort)}` : leading;
}

const words = new Set([
  'SET',
  'REMOVE',
  'ADD',
  'DELETE',
  'AND',
  'OR',
  'NOT',
  'BETWEEN',
  'IN',
  'attribute_exists',
  'attribute_not_exists',
  'attribute_type',
  'begins_with',
  'contains',
  'size',
  'if_not_exists',
  'list_append',
]);

/** `dynamodb:Attributes`, `Select` and `ReturnValues`: which attributes the call names anywhere. */
function attributeContext(input: TableInput, keys: KeyPair): { readonly [key: string]: string | readonly string[] } {
  const expressions = [
    'UpdateExpression',
    'ConditionExpression',
    'KeyConditionExpression',
    'FilterExpression',
    'ProjectionExpression',
  ].map((name) => String(input[name] ?? ''));
  const mentioned = expressions
    .flatMap((expression) => expression.match(/(?<![:\w])[#A-Za-z_][\w]*/g) ?? [])
    .filter((word) => !words.has(word));
  const names = mentioned.map((word) => input.ExpressionAttributeNames?.[word] ?? word);
  const held = Object.keys(input.Item ?? input.Key ?? { [keys.partition]: true });
  const attributes = [...new Set([...held, ...names])].sort();
  return {
    'dynamodb:Attributes': attributes,
    ...(typeof input['Select'] === 'string' && { 'dynamodb:Select': input['Select'] }),
    ...(typeof input['ReturnValues'] === 'string' && { 'dynamodb:ReturnValues': input['ReturnValues'] }),
  };
}
