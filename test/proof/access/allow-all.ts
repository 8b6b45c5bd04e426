import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = resolve(import.meta.dirname, '../../..');
const domain = join(root, 'packages/domain/src');

/** What each question answers instead, whoever asks: all nine sections, the nearest relation, yes. */
const instead: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  clearance: { readable: 'all', writable: 'all', copyable: 'all', sectionsOfArrival: 'all', mayKnowBatch: 'true' },
  relations: {
    ...{ relationTo: "'assigned'", sightOfCase: 'all', sightOfHealth: 'all', penOfCase: 'all', mayKnowCase: 'true' },
    ...{ mayReadTrail: 'true', mayAct: 'true', isAskedOf: 'true', mayKnowHandover: 'true', mayReadCopy: 'true' },
    ...{ isThereFor: 'true' },
  },
};

/** The file with every question it answers answered by yes; a question that nobody thought of here stops the suite. */
function saying(yes: Readonly<Record<string, string>>, path: string): string {
  const asked = /export function (\w+)\(/g;
  const source = readFileSync(path, 'utf8').replace(asked, (_, name: string) => {
    const answer = yes[name];
    if (answer === undefined) throw new Error(`${path} answers ${name}, which has no yes here`);
    return `export const ${name} = (..._: readonly unknown[]): any => ${answer};\nfunction usually_${name}(`;
  });
  return `import { sectionNames as all } from '${domain}/case/sections.ts';\n${source}`;
}
const rolesAreAsked = '!route.roles.includes(actor.role)';

const sayYes: Plugin = {
  name: 'say-yes',
  setup({ onLoad }) {
    for (const [file, yes] of Object.entries(instead))
      onLoad({ filter: new RegExp(`people/${file}.ts$`) }, ({ path }) => ({
        contents: saying(yes, path),
        loader: 'ts',
      }));
    onLoad({ filter: /runtime\/src\/serve\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes(rolesAreAsked)) throw new Error('serve asks for roles in another way than this stub knows');
      return { contents: source.replace(rolesAreAsked, 'false'), loader: 'ts' };
    });
  },
};

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

const desks = [
  ...['transit', 'casework', 'health', 'partner', 'mission', 'embassy', 'counterpart'],
  ...['border', 'task-force', 'oversight', 'office', 'own-record'],
];

/** The synthesised cloud in a folder of its own, with functions of the desks whose clearance says yes to everything; keys, roles and policies as they are. */
export async function cloudThatAllowsAll(outDir: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-yes-'));
  cpSync(outDir, folder, { recursive: true });
  const assets = assetsOf(folder);
  for (const desk of desks) {
    const built = await build({
      ...{
        entryPoints: [join(root, `functions/${desk}.ts`)],
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'node',
      },
      ...{ target: 'node24', mainFields: ['module', 'main'], plugins: [sayYes], absWorkingDir: root },
      alias: { '@aws-sdk/credential-provider-node': join(root, 'functions/credentials.ts') },
      external: ['@smithy/core/event-streams'],
    });
    const asset = assets.get(desk);
    if (asset === undefined) throw new Error(`no function of ${desk} in ${outDir}`);
    writeFileSync(join(asset, 'index.mjs'), built.outputFiles[0]?.text ?? '');
  }
  return folder;
}
