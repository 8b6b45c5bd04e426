import { canonical } from './canonical.ts';
import { type Found, nameAll, pascal } from './component-names.ts';
import type { Media, Operation, Parameter, Response } from './document.ts';

/** Parts of operations that stand more than once, by their canonical text. */
export type Names = ReadonlyMap<string, string>;

type Part = { readonly part: Parameter | Response; readonly word: string; readonly owner: string };

/** The names of the parameters that several operations have. */
export function parameterNames(operations: readonly Operation[], taken: readonly string[]): Names {
  const all = operations.flatMap(({ operationId: owner, parameters }) =>
    parameters.map((part): Part => ({ part, word: wordOf(part), owner })),
  );
  return namesOf(all, taken);
}

/** A desk by the desks that it may be: `AtCasework`; any other parameter by its own name. */
function wordOf({ name = '', schema }: Parameter): string {
  const values = schema?.['enum'];
  if (name !== 'desk' || !Array.isArray(values)) return name;
  const desks = [...new Set(values.map((path: string) => path.replace(/-[a-z]{2}$/, '')))];
  return desks.length > 3 ? `at-${desks.length}-desks` : ['at', ...desks].join('-');
}

/** The names of the answers that several operations give: the schema and the status, `Receipt200`. */
export function responseNames(operations: readonly Operation[], taken: readonly string[]): Names {
  const all = operations.flatMap(({ operationId: owner, responses }) =>
    Object.entries(responses).map(([status, part]): Part => ({ part, word: `${schemaOf(part)}${status}`, owner })),
  );
  return namesOf(all, taken);
}

function schemaOf({ content = {} }: Response): string {
  const [media]: readonly (Media | undefined)[] = Object.values(content);
  const { $ref } = media?.schema ?? {};
  return typeof $ref === 'string' ? pascal($ref.split('/').at(-1) ?? '') : 'Answer';
}

function namesOf(parts: readonly Part[], taken: readonly string[]): Names {
  const inline = parts.filter(({ part }) => !('$ref' in part));
  const repeated = [...Map.groupBy(inline, ({ part }) => canonical(part))].filter(([, same]) => same.length > 1);
  return nameAll(
    repeated.map(([text, same]) => [text, foundOf(same)]),
    taken,
  );
}

function foundOf(same: readonly Part[]): Found {
  const [first] = same;
  return {
    times: same.length,
    owner: first?.owner ?? '',
    words: new Map([[first?.word ?? '', same.length]]),
    places: new Set(),
  };
}
