import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/root.ts';
import { type Outcome, runNode } from '../run/tool.ts';

/** Runs the app that declares all stacks, offline, into an empty directory. */
export function synthesise(outdir: string): Promise<Outcome> {
  return runNode(join(root, 'infra', 'app.ts'), [], {
    env: {
      CDK_OUTDIR: outdir,
      CDK_CONTEXT_JSON: JSON.stringify(context()),
      // The app reports findings in its own words and exit code instead of throwing; the gate judges them.
      CDK_APP_MODE: 'process',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  });
}

type Settings = { readonly context?: object; readonly pathMetadata?: boolean; readonly versionReporting?: boolean };

/** What the CDK's own command would pass for this cdk.json, so that a deployment gets the same templates. */
function context(): Record<string, unknown> {
  const file = join(root, 'cdk.json');
  const settings: Settings = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return {
    'aws:cdk:enable-path-metadata': settings.pathMetadata ?? true,
    'aws:cdk:enable-asset-metadata': true,
    'aws:cdk:version-reporting': settings.versionReporting ?? true,
    'aws:cdk:bundling-stacks': ['**'],
    ...settings.context,
  };
}

/** Puts a finished assembly where everything looks for it; a reader sees the old one or the new one, never half. */
export function putInPlace(fresh: string, place: string): void {
  const old = `${place}.old-${process.pid}`;
  if (existsSync(place)) renameSync(place, old);
  // Another synthesis may have finished between these two lines; its assembly is complete too, and ours replaces it.
  rmSync(place, { recursive: true, force: true });
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}
