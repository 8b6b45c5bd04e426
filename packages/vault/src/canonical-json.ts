/** What JSON can say. A property that is `undefined` is left out, as JSON does. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

/**
 * The one spelling of a JSON value (RFC 8785), so that two countries hash the same sheet to the same bytes: no
 * white space, names in order of their UTF-16 code units, numbers and strings as ECMAScript writes them.
 * Throws a TypeError on what RFC 8785 refuses: numbers that are not finite, lone surrogates.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('Not a JSON number.');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .flatMap((name) => member(name, value[name]));
  return `{${members.join(',')}}`;
}

function member(name: string, value: Json | undefined): readonly string[] {
  return value === undefined ? [] : [`${text(name)}:${canonicalJson(value)}`];
}

function text(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('Not a Unicode text.');
  return JSON.stringify(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
