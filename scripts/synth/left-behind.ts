import { referencesIn } from './intrinsic.ts';
import type { Schema } from './schema.ts';
import type { Resource, Template, Templates } from './templates.ts';

/**
 * Resources that a failed creation leaves behind under a name that the next try asks for again, a sentence each: what is kept whatever
 * happens, or protects itself from being deleted, has to have a name that CloudFormation makes anew.
 */
export function leftBehind(templates: Templates, schema: Schema): readonly string[] {
  return Object.entries(templates).flatMap(([stack, template]) =>
    Object.entries(template.Resources).flatMap(([id, resource]) => {
      const stays = whyItStays(resource);
      const name = stays && fixedName(template, schema, resource);
      return name ? [`${stack}/${id} (${resource.Type}): ${stays}, and its ${name} is fixed: a retry meets it`] : [];
    }),
  );
}

function whyItStays({ DeletionPolicy, Properties }: Resource): string | undefined {
  if (DeletionPolicy === 'Retain') return 'a failed creation keeps it (DeletionPolicy Retain)';
  return isProtected(Properties ?? {}) ? 'it cannot be deleted once it is made' : undefined;
}

/** The services' own protection: of a pool that signs in, of a table or its replicas. */
function isProtected({
  DeletionProtection,
  DeletionProtectionEnabled,
  Replicas,
}: Readonly<Record<string, unknown>>): boolean {
  const replicas = Array.isArray(Replicas) ? (Replicas as readonly Readonly<Record<string, unknown>>[]) : [];
  return DeletionProtection === 'ACTIVE' || DeletionProtectionEnabled === true || replicas.some(isProtected);
}

/** The property that names it among all others of its kind, where that is written down and does not come from another resource. */
function fixedName({ Resources }: Template, schema: Schema, { Type, Properties = {} }: Resource): string | undefined {
  return schema
    .resource(Type)
    ?.primaryIdentifier?.find(
      (property) => property in Properties && referencesIn(Properties[property]).every(({ to }) => !(to in Resources)),
    );
}
