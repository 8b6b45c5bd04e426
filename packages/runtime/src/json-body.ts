/** Whether a content type is that of JSON in UTF-8, the only one that JSON is sent in (RFC 8259, 8.1): what says another is not guessed at. */
export function isJson(contentType = ''): boolean {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  const charsets = parameters.map((one) => one.trim()).filter((one) => one.startsWith('charset='));
  return type.trimEnd() === 'application/json' && charsets.every((one) => /^charset="?utf-8"?$/.test(one));
}

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
