import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../run/root.ts';

type Named = { readonly $ref?: string };
type Schema = Named & { readonly maxLength?: number; readonly enum?: readonly unknown[] };
type Parameter = Named & { readonly name: string; readonly in: string; readonly schema?: Schema };
type Operation = { readonly operationId?: string; readonly parameters?: readonly Parameter[] };
type Description = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

/**
 * Bytes of the longest request line with its own headers that openapi.json allows, and beside it, as an allowance each, a token of the
 * sign-in and what browser and CDN add.
 */
export function longestHead(): number {
  const description = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8')) as Description;
  const heads = Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.values(operations)
      .filter(({ operationId }) => operationId !== undefined)
      .map(({ parameters = [] }) =>
        parameters.reduce((sum, one) => sum + longest(description, meant(description, one)), path.length),
      ),
  );
  return Math.max(...heads) + allowance.token + allowance.browserAndCdn;
}

const allowance = { token: 2048, browserAndCdn: 2048 };
/** What a pattern, a date or a language says is shorter than this. */
const unsaid = 128;

function longest(description: Description, { name, in: place, schema = {} }: Parameter): number {
  const { maxLength, enum: words } = meant(description, schema);
  const value = maxLength ?? (words ? Math.max(...words.map((one) => String(one).length)) : unsaid);
  return place === 'path' ? value : value + name.length + ': \r\n'.length;
}

/** What a `$ref` within the description leads to. */
function meant<T extends Named>(description: Description, one: T): T {
  if (one.$ref === undefined) return one;
  const steps = one.$ref.split('/').slice(1);
  return steps.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], description) as T;
}
