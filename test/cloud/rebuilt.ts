import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');

type Described = {
  readonly Type: string;
  readonly Properties: { readonly FunctionName?: string; readonly Code?: { readonly S3Key?: string } };
};

/** Where the code of each desk's function lies in the assembly, by the desk. */
function assetsOf(outDir: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(outDir, 'Homeward-Service.template.json'), 'utf8');
  const resources = Object.values(
    (JSON.parse(text) as { readonly Resources: Readonly<Record<string, Described>> }).Resources,
  );
  return new Map(
    resources
      .filter(({ Type }) => Type === 'AWS::Lambda::Function')
      .map(({ Properties: { FunctionName = '', Code } }) => {
        const desk = FunctionName.replace('homeward-', '').replace(/^(embassy|counterpart)-..$/, '$1');
        return [desk, join(outDir, `asset.${Code?.S3Key?.replace('.zip', '')}`)] as const;
      }),
  );
}

/** The synthesised cloud in a folder of its own, the functions of some desks built anew with a changed source; keys, roles and policies as they are. */
export async function rebuiltCloud(outDir: string, desks: readonly string[], changed: Plugin): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-rebuilt-'));
  cpSync(outDir, folder, { recursive: true });
  const assets = assetsOf(folder);
  for (const desk of desks) {
    const built = await build({
      entryPoints: [join(root, `functions/${desk}.ts`)],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      mainFields: ['module', 'main'],
      plugins: [changed],
      absWorkingDir: root,
      alias: {
        '@aws-sdk/credential-provider-node': join(root, 'functions/credentials.ts'),
        '@aws-sdk/endpoint-cache': join(root, 'functions/endpoint-cache.ts'),
      },
      external: ['@smithy/core/event-streams'],
    });
    const asset = assets.get(desk);
    if (asset === undefined) throw new Error(`no function of ${desk} in ${outDir}`);
    writeFileSync(join(asset, 'index.mjs'), built.outputFiles[0]?.text ?? '');
  }
  return folder;
}
