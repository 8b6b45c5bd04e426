import type { Attribute, Item } from './dynamodb-parts.ts';

/** A stored item is replaced and never changed: its size belongs to the object, and is counted once. */
const counted = new WeakMap<Item, number>();

/**
 * The size of an item as DynamoDB bills it: attribute names and values in UTF-8, numbers by their digits, three bytes a list or map.
 * The item must not change afterwards: its size is kept.
 * Source: DynamoDB developer guide, "DynamoDB item sizes and formats".
 */
export function itemBytes(item: Item): number {
  const known = counted.get(item);
  if (known !== undefined) return known;
  const bytes = attributesBytes(item);
  counted.set(item, bytes);
  return bytes;
}

function attributesBytes(item: Item): number {
  let sum = 0;
  for (const name in item) sum += Buffer.byteLength(name) + valueBytes(item[name] ?? {});
  return sum;
}

function valueBytes(attribute: Attribute): number {
  let type = '';
  for (type in attribute) break;
  const value = attribute[type];
  if (type === 'S') return Buffer.byteLength(String(value));
  if (type === 'N') return numberBytes(String(value));
  if (type === 'B') return Buffer.byteLength(String(value), 'base64');
  if (type === 'M') return 3 + Object.keys(value as Item).length + attributesBytes(value as Item);
  if (type === 'L') return 3 + (value as Attribute[]).reduce((sum, item) => sum + 1 + valueBytes(item), 0);
  if (type.endsWith('S'))
    return (value as unknown[]).reduce((sum: number, item) => sum + valueBytes({ [type[0] ?? 'S']: item }), 0);
  return 1;
}

function numberBytes(text: string): number {
  const digits = text.replace(/[-+.]|[eE].*$/g, '').replace(/^0+|0+$/g, '');
  return Math.ceil(digits.length / 2) + 1 + (text.startsWith('-') ? 1 : 0);
}

/** Started kilobytes, at least one: what a write is billed by. */
export function kilobytes(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / 1024));
}
