import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Properties } from './physical-names.ts';

/** A resource as the template writes it. */
export type RawResource = {
  readonly Type: string;
  readonly Properties?: Properties;
  readonly Metadata?: Properties;
  readonly Condition?: string;
};
/** A template as it was synthesised. */
type RawTemplate = {
  readonly Resources?: { readonly [id: string]: RawResource };
  readonly Outputs?: {
    readonly [id: string]: { readonly Value: unknown; readonly Export?: { readonly Name: unknown } };
  };
  readonly Conditions?: { readonly [name: string]: unknown };
  readonly Parameters?: { readonly [name: string]: { readonly Default?: unknown } };
};
/** One stack of the assembly, unresolved. */
export type Stack = {
  readonly name: string;
  readonly raw: RawTemplate;
  readonly account: string;
  readonly region: string;
  readonly constructIds: ReadonlyMap<string, string>;
};

function readJson<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(path, 'utf8')) as Shape;
}

type Artifact = {
  readonly environment?: string;
  readonly properties?: { readonly templateFile?: string; readonly cloudFormationExecutionRoleArn?: string };
};

function artifactsIn(outDir: string): readonly Artifact[] {
  const path = join(outDir, 'manifest.json');
  if (!existsSync(path)) return [];
  return Object.values(readJson<{ readonly artifacts?: { readonly [id: string]: Artifact } }>(path).artifacts ?? {});
}

/** The role in whose name CloudFormation makes everything, from the assembly's manifest; undefined where that names none. */
export function readMaker(outDir: string): string | undefined {
  const [named] = artifactsIn(outDir).flatMap(({ properties }) => properties?.cloudFormationExecutionRoleArn ?? []);
  return named?.replace('${AWS::Partition}', 'aws');
}

/** Where each template is to be deployed, from the assembly's manifest: template file to `aws://account/region`. */
export function readEnvironments(outDir: string): ReadonlyMap<string, string> {
  return new Map(
    artifactsIn(outDir).flatMap(({ environment, properties }) =>
      environment && properties?.templateFile ? [[properties.templateFile, environment] as const] : [],
    ),
  );
}

/** Reads one template with its account and region, and the construct ids of its resources. */
export function readStack(outDir: string, file: string, environments: ReadonlyMap<string, string>): Stack {
  const name = file.replace(/\.template\.json$/, '');
  const [account = '', region = ''] = (environments.get(file) ?? '').replace('aws://', '').split('/');
  return {
    name,
    raw: readJson<RawTemplate>(join(outDir, file)),
    account: /^\d{12}$/.test(account) ? account : '000000000000',
    region: region && !region.startsWith('unknown') ? region : 'ap-southeast-1',
    constructIds: readConstructIds(join(outDir, `${name}.metadata.json`)),
  };
}

function readConstructIds(path: string): ReadonlyMap<string, string> {
  if (!existsSync(path)) return new Map();
  const paths = Object.entries(
    readJson<{ readonly [path: string]: readonly { readonly type: string; readonly data: unknown }[] }>(path),
  );
  return new Map(
    paths.flatMap(([treePath, notes]) => {
      const logicalId = notes.find((note) => note.type === 'aws:cdk:logicalId')?.data;
      const id =
        treePath
          .split('/')
          .filter((part) => part !== 'Resource')
          .at(-1) ?? '';
      return typeof logicalId === 'string' ? [[logicalId, id] as const] : [];
    }),
  );
}
