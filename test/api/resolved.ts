/** A part of the document with what each `$ref` leads to in its place. Throws where one leads nowhere. */
export function resolved<Part>(part: Part, document: object): Part {
  const seen = new Map<string, unknown>();
  function inPlace(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(inPlace);
    if ('$ref' in value) return target(String(value.$ref));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inPlace(one)]));
  }
  function target(reference: string): unknown {
    if (!seen.has(reference)) seen.set(reference, inPlace(at(document, reference)));
    return seen.get(reference);
  }
  return inPlace(part) as Part;
}

function at(document: object, reference: string): unknown {
  const found = reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], document);
  if (found === undefined) throw new Error(`${reference} leads nowhere`);
  return found;
}
