import type { Limit } from '@homeward/local/limits';
import { type Resource, resourcesOfType, type Template } from '@homeward/local/template';
import type { Templates } from '../templates.ts';

/** What is measured: the templates as they are written, what they come to once deployed, and how many bytes each has. */
export type Measured = {
  readonly templates: Templates;
  readonly deployed: Template;
  readonly bytes: Readonly<Record<string, number>>;
  /** The code of a function as it lies in the assembly, in bytes; undefined where it was not built. */
  readonly codeOf: (lambda: Resource) => number | undefined;
};

/** How much of something there is, and where. */
export type Figure = { readonly where: string; readonly figure: number };

/** One line of the table: a limit of AWS, and what of ours it holds for; the highest figure counts. */
export type Quota = {
  readonly limit: Limit;
  readonly of: (measured: Measured) => readonly Figure[];
  /** A number too small for a margin: full is allowed, more is not. */
  readonly mayBeFull?: true;
};

/** A figure of each resource of a type. */
export function each(type: string, figure: (properties: Properties, one: Resource) => number | undefined) {
  return ({ deployed }: Measured): readonly Figure[] =>
    resourcesOfType(deployed, type).flatMap((one) => {
      const found = figure(one.properties as Properties, one);
      return found === undefined ? [] : [{ where: one.constructId, figure: found }];
    });
}

/** How many of a type there are in all. */
export function inAll(...types: readonly string[]) {
  return ({ deployed }: Measured): readonly Figure[] => {
    const figure = resourcesOfType(deployed, ...types).length;
    return figure === 0 ? [] : [{ where: 'in all', figure }];
  };
}

/** How many of a type there are of each thing that they name: routes of an API, groups of a pool. */
export function per(type: string, named: (properties: Properties) => unknown) {
  return ({ deployed }: Measured): readonly Figure[] => {
    const all = resourcesOfType(deployed, type).map(({ properties }) => String(named(properties as Properties)));
    return [...Map.groupBy(all, (name) => name)].map(([name, { length }]) => ({
      where: constructNamed(deployed, name),
      figure: length,
    }));
  };
}

/** What a name, an ARN or the ARN of a part is of, by its short name in our code. */
export function constructNamed({ resources }: Template, name: string): string {
  const found = resources.find(({ ref, arn }) => name === ref || name === arn || name.startsWith(`${arn}/`));
  return found?.constructId ?? name;
}

// biome-ignore lint/suspicious/noExplicitAny: a template is JSON of any shape; what does not fit the registry is found before
export type Properties = Readonly<Record<string, any>>;

/** How IAM counts a policy: without white space. */
export function characters(policy: unknown): number {
  return policy === undefined ? 0 : JSON.stringify(policy).replaceAll(/\s/g, '').length;
}

export function bytes(value: unknown): number {
  return Buffer.byteLength(typeof value === 'string' ? value : JSON.stringify(value ?? ''));
}

export function count(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}
