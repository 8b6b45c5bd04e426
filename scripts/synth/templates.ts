import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A resource as a synthesised template writes it. */
export type Resource = {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly DependsOn?: string | readonly string[];
};

/** What the checks read of a template. */
export type Template = {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown; readonly Export?: { readonly Name: string } }>>;
  readonly Parameters?: Readonly<Record<string, { readonly Type?: string; readonly Default?: unknown }>>;
  readonly Rules?: Readonly<Record<string, unknown>>;
};

/** Templates by the name of their stack. */
export type Templates = Readonly<Record<string, Template>>;

const suffix = '.template.json';

/** Every template of a synthesised assembly. */
export function readTemplates(assembly: string): Templates {
  const names = readdirSync(assembly).filter((name) => name.endsWith(suffix));
  return Object.fromEntries(
    names.map((name) => [
      name.slice(0, -suffix.length),
      JSON.parse(readFileSync(join(assembly, name), 'utf8')) as Template,
    ]),
  );
}
