import { type Item, partsOf, type TableInput } from './dynamodb-parts.ts';
import { itemBytes } from './item-bytes.ts';
import { isOver, limits } from './limits.ts';

/** The names of a table's keys and of those of its indexes, as far as they are known. */
type KeysOf = (table: string) => { readonly partition: readonly string[]; readonly sort: readonly string[] };

const usual = { partition: ['pk'], sort: ['sk'] };

/**
 * Why DynamoDB refuses a call for what can be seen of it before anything is looked up, in its words; every such refusal is a
 * ValidationException. The emulator knows most of it, the stand-in in a test's own process would know nothing.
 * Sources: `limits.ts`, and the answers of the service in 2026 (a public suite that holds emulators against it).
 */
export function refusedByDynamo(
  operation: string,
  input: TableInput,
  keysOf: KeysOf = () => usual,
): string | undefined {
  const parts = partsOf(operation, input).map(({ part }) => part);
  return (
    tooMany(operation, parts.length) ??
    first(parts, expressionTooLong) ??
    first(parts, (part) => keyTooLong(part, keysOf)) ??
    first(parts, itemTooLarge) ??
    togetherTooLarge(operation, parts)
  );
}

function first(parts: readonly TableInput[], refusal: (part: TableInput) => string | undefined): string | undefined {
  for (const part of parts) {
    const said = refusal(part);
    if (said !== undefined) return said;
  }
  return undefined;
}

function tooMany(operation: string, count: number): string | undefined {
  if (operation.startsWith('Transact') && isOver(limits.transactionItems, count))
    return `1 validation error detected: Value at 'transactItems' failed to satisfy constraint: Member must have length less than or equal to ${limits.transactionItems.most}`;
  if (operation === 'BatchGetItem' && isOver(limits.batchGet, count))
    return 'Too many items requested for the BatchGetItem call';
  if (operation === 'BatchWriteItem' && isOver(limits.batchWrite, count))
    return 'Too many items requested for the BatchWriteItem call';
  return undefined;
}

const expressions = [
  'ConditionExpression',
  'UpdateExpression',
  'KeyConditionExpression',
  'FilterExpression',
  'ProjectionExpression',
];

function expressionTooLong(part: TableInput): string | undefined {
  const name = expressions.find((one) => isOver(limits.expression, Buffer.byteLength(String(part[one] ?? ''))));
  return name && `Invalid ${name}: Expression size has exceeded the maximum allowed size;`;
}

function keyTooLong({ TableName = '', Item, Key }: TableInput, keysOf: KeysOf): string | undefined {
  const held = Item ?? Key;
  if (held === undefined) return undefined;
  const { partition, sort } = keysOf(TableName);
  const isLong = (limit: (typeof limits)['sortKey' | 'partitionKey']) => (name: string) =>
    isOver(limit, keyBytes(held, name));
  const said = 'One or more parameter values were invalid:';
  // There is no space in the words of the service either.
  if (partition.some(isLong(limits.partitionKey)))
    return `${said} Size of hashkey has exceeded the maximum size limit of${limits.partitionKey.most} bytes`;
  if (sort.some(isLong(limits.sortKey)))
    return `${said} Aggregated size of all range keys has exceeded the size limit of${limits.sortKey.most} bytes`;
  return undefined;
}

function keyBytes(held: Item, name: string): number {
  const { S: text, B: bytes } = held[name] ?? {};
  return bytes === undefined ? Buffer.byteLength(String(text ?? '')) : Buffer.byteLength(String(bytes), 'base64');
}

function itemTooLarge({ Item }: TableInput): string | undefined {
  return Item !== undefined && isOver(limits.item, itemBytes(Item))
    ? 'Item size has exceeded the maximum allowed size'
    : undefined;
}

/** What an update makes of an item is known only where the item is. @internal for the tests' stand-in */
export function refusedUpdate(after: Item): string | undefined {
  return isOver(limits.item, itemBytes(after))
    ? 'Item size to update has exceeded the maximum allowed size'
    : undefined;
}

function togetherTooLarge(operation: string, parts: readonly TableInput[]): string | undefined {
  const limit = { TransactWriteItems: limits.transaction, BatchWriteItem: limits.batchWriteAll }[operation];
  if (limit === undefined) return undefined;
  const bytes = parts.reduce((sum, { Item, Key, ExpressionAttributeValues: values }) => {
    return sum + itemBytes(Item ?? Key ?? {}) + (Item === undefined ? itemBytes(values ?? {}) : 0);
  }, 0);
  if (!isOver(limit, bytes)) return undefined;
  const what = operation === 'BatchWriteItem' ? 'request' : 'transaction';
  return `The aggregate size of the items in the ${what} exceeds ${limit.most / 2 ** 20} MB`;
}
