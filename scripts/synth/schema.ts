import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The type of a property, as the registry of resource types says it; `ref` leads to a definition that has properties of its own. */
export type PropertyType =
  | { readonly type: 'string' | 'integer'; readonly allowedValues?: readonly (string | number)[] }
  | { readonly type: 'number' | 'boolean' | 'date-time' }
  | { readonly type: 'json' | 'tag' }
  | { readonly type: 'array' | 'map'; readonly element: PropertyType }
  | { readonly type: 'union'; readonly types: readonly PropertyType[] }
  | { readonly type: 'ref'; readonly reference: { readonly $ref: string } };

export type Properties = Readonly<Record<string, { readonly type: PropertyType; readonly required?: boolean }>>;

/** What the registry knows of a resource type: what may be set, and what can be asked of one that stands. */
type ResourceType = {
  readonly cloudFormationType: string;
  readonly properties: Properties;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** The properties that name it among all others of its kind; attributes where CloudFormation alone makes the name. */
  readonly primaryIdentifier?: readonly string[];
};

type Entity<T> = T & { readonly $id: string };
type Definition = { readonly name: string; readonly properties: Properties };
type Database = {
  readonly schema: {
    readonly resource: { readonly entities: readonly Entity<ResourceType>[] };
    readonly typeDefinition: { readonly entities: readonly Entity<Definition>[] };
  };
};

export type Schema = {
  readonly resource: (type: string) => ResourceType | undefined;
  readonly definition: (id: string) => Definition | undefined;
};

/**
 * Reads the database of resource types that ships with the CDK's tool kit, in the format of @aws-cdk/service-spec-types:
 * entities with an id, and references to them by it.
 */
export function readSchema(file: string): Schema {
  const { schema } = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Database;
  const resources = new Map(schema.resource.entities.map((one) => [one.cloudFormationType, one]));
  const definitions = new Map(schema.typeDefinition.entities.map((one) => [one.$id, one]));
  return { resource: (type) => resources.get(type), definition: (id) => definitions.get(id) };
}
