import type { Item, Value } from './conditions.ts';
import type { Input } from './tables.ts';

/** A call of the store as it was sent. */
export type Sent = { readonly target: string; readonly input: Input };

const ofTheStore = /\.(GetItem|PutItem|UpdateItem|DeleteItem|BatchGetItem|TransactWriteItems|Query)$/;

let heard: Map<string, Sent> | undefined;

/**
 * From now on the first call of each form is kept; calls that differ by keys and values alone are of one form. The function that comes
 * back ends it and gives what was kept.
 */
export function hearForms(): () => readonly Sent[] {
  const own = new Map<string, Sent>();
  heard = own;
  return () => {
    heard = undefined;
    return [...own.values()];
  };
}

/** Keeps a call if somebody asked for it and none of its form was heard before. */
export function hearForm(sent: Sent): void {
  if (heard === undefined || !ofTheStore.test(sent.target)) return;
  const form = formOf(sent);
  if (!heard.has(form)) heard.set(form, sent);
}

/** The parts of a transaction each once: how many of a kind there are makes no other form. */
function formOf({ target, input }: Sent): string {
  const parts = (input.TransactItems ?? []).flatMap((item) =>
    Object.entries(item).map(([kind, one]) => `${kind} ${wordsOf(one)}`),
  );
  return [target, wordsOf(input), ...new Set(parts.toSorted())].join('\n');
}

function wordsOf({
  Item,
  Key: _,
  TransactItems: __,
  RequestItems,
  ExpressionAttributeValues,
  ...words
}: Input): string {
  const { ExclusiveStartKey, ...others } = words;
  const kinds = [Item, ExpressionAttributeValues, ExclusiveStartKey].map(kindsIn);
  return JSON.stringify([others, Object.keys(RequestItems ?? {}), kinds]);
}

/** Of an item the database looks at what is a key of the table or of an index, and at nothing else. */
function kindsIn(item: Item = {}): readonly string[] {
  return Object.entries(item)
    .filter(([name]) => isKey.test(name))
    .map(([name, value]) => `${name} ${kindOf(value)}`)
    .toSorted();
}

const isKey = /^(:.*|[ps]k|by\w+[PS]k)$/;

/** An empty text is of a kind of its own: no key may be one. */
function kindOf(value: Value): string {
  const [kind = '', what] = Object.entries(value)[0] ?? [];
  return what === '' ? `${kind}, empty` : kind;
}
