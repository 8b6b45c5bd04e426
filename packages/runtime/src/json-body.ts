/**
 * The value of a JSON body, `undefined` when it is not one: not UTF-8, not JSON, a name that stands twice in one object
 * (I-JSON, RFC 7493 section 2.3: readers would disagree which counts), or `__proto__`, which programs take for machinery.
 */
export function jsonBody(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return hasUnsafeNames(text) ? undefined : { value };
  } catch {
    return undefined;
  }
}

/** Walks the names of a text that is known to be JSON. */
function hasUnsafeNames(text: string): boolean {
  const open: Set<string>[] = [];
  let last = '""';
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}:]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (token !== ':') last = token;
    else {
      const name = JSON.parse(last) as string;
      const names = open.at(-1);
      if (name === '__proto__' || names?.has(name)) return true;
      names?.add(name);
    }
  }
  return false;
}
