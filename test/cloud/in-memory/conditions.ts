/** A value on the wire: `{ S: 'text' }`. */
export type Value = { readonly [type: string]: unknown };
export type Item = { readonly [name: string]: Value };

/** What an expression's placeholders stand for. */
export type Words = {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: Item;
};

function valueAt(item: Item | undefined, path: string, { ExpressionAttributeNames: names = {} }: Words) {
  const [first = '', ...rest] = path.split('.').map((part) => names[part] ?? part);
  return rest.reduce<Value | undefined>((value, part) => (value?.['M'] as Item | undefined)?.[part], item?.[first]);
}

function plain(value: Value | undefined): string | number | undefined {
  if (value === undefined) return undefined;
  if ('N' in value) return Number(value['N']);
  return 'S' in value ? String(value['S']) : JSON.stringify(value);
}

type Test = (left: string | number, right: string | number, more: string | number | undefined) => boolean;

const tests: Readonly<Record<string, Test>> = {
  '=': (left, right) => left === right,
  '<': (left, right) => left < right,
  '>': (left, right) => left > right,
  '<=': (left, right) => left <= right,
  '>=': (left, right) => left >= right,
  BETWEEN: (left, from, to) => left >= from && left <= (to ?? ''),
  begins_with: (left, right) => String(left).startsWith(String(right)),
};

function isTrue(term: string, item: Item | undefined, words: Words): boolean {
  const [, no, there] = /^attribute_(not_)?exists\(([#\w.]+)\)$/.exec(term) ?? [];
  if (there !== undefined) return (valueAt(item, there, words) === undefined) === (no !== undefined);
  const shape = /^([#\w.]+) (=|<=|>=|<|>|BETWEEN) (:\w+)(?:&(:\w+))?$/;
  const [, path = '', name = '', first = '', second] =
    shape.exec(term.replace(/^begins_with\((\S+), (\S+)\)$/, '$1 = $2')) ?? [];
  const test = tests[term.startsWith('begins_with') ? 'begins_with' : name];
  if (test === undefined) throw new Error(`an expression that this database does not know: ${term}`);
  const [left, right, more] = [
    plain(valueAt(item, path, words)),
    plain(words.ExpressionAttributeValues?.[first]),
    second === undefined ? undefined : plain(words.ExpressionAttributeValues?.[second]),
  ];
  return left !== undefined && right !== undefined && test(left, right, more);
}

/** Whether an expression of terms with AND and OR, without brackets, holds for an item. */
export function holds(expression: string | undefined, item: Item | undefined, words: Words): boolean {
  if (expression === undefined) return true;
  const parts = expression.replaceAll(/(BETWEEN :\w+) AND (:\w+)/g, '$1&$2').split(' OR ');
  return parts.some((part) => part.split(' AND ').every((term) => isTrue(term, item, words)));
}
