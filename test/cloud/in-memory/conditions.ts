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

type Term = (item: Item | undefined, words: Words) => boolean;

function termOf(text: string): Term {
  const [, no, there] = /^attribute_(not_)?exists\(([#\w.]+)\)$/.exec(text) ?? [];
  if (there !== undefined) return (item, words) => (valueAt(item, there, words) === undefined) === (no !== undefined);
  const shape = /^([#\w.]+) (=|<=|>=|<|>|BETWEEN) (:\w+)(?:&(:\w+))?$/;
  const [, path = '', name = '', first = '', second = ''] =
    shape.exec(text.replace(/^begins_with\((\S+), (\S+)\)$/, '$1 = $2')) ?? [];
  const test = tests[text.startsWith('begins_with') ? 'begins_with' : name];
  if (test === undefined) throw new Error(`an expression that this database does not know: ${text}`);
  return (item, words) => {
    const left = plain(valueAt(item, path, words));
    const right = plain(words.ExpressionAttributeValues?.[first]);
    return (
      left !== undefined && right !== undefined && test(left, right, plain(words.ExpressionAttributeValues?.[second]))
    );
  };
}

function termsOf(expression: string): readonly (readonly Term[])[] {
  const parts = expression.replaceAll(/(BETWEEN :\w+) AND (:\w+)/g, '$1&$2').split(' OR ');
  return parts.map((part) => part.split(' AND ').map(termOf));
}

/** The store asks with few expressions, many times: each is read once. */
const known = new Map<string, ReturnType<typeof termsOf>>();

/** Whether an expression of terms with AND and OR, without brackets, holds for an item. */
export function holds(expression: string | undefined, item: Item | undefined, words: Words): boolean {
  if (expression === undefined) return true;
  const terms = known.get(expression) ?? termsOf(expression);
  known.set(expression, terms);
  return terms.some((part) => part.every((term) => term(item, words)));
}
