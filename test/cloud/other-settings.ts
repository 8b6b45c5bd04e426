import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Sides = Readonly<Record<string, Readonly<Record<'sender' | 'receiver', object>>>>;
type Variables = Readonly<Record<string, unknown>>;
type Properties = { readonly Environment?: { readonly Variables?: Variables } };
type Resources = Readonly<Record<string, { readonly Properties?: Properties }>>;

/** The synthesised cloud in a folder of its own, as a deployer would have it who set who confirms. */
export function withSides(outDir: string, set: Sides): string {
  return withVariables(outDir, (variables) =>
    variables['HOMEWARD_SETTINGS'] === undefined ? {} : { HOMEWARD_SETTINGS: JSON.stringify({ sides: set }) },
  );
}

/**
 * The synthesised cloud in a folder of its own, its functions with other environment variables. Everything else is the very same files.
 */
export function withVariables(outDir: string, set: (variables: Variables) => Variables): string {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-settings-'));
  for (const name of readdirSync(outDir)) {
    const from = join(outDir, name);
    if (name.endsWith('.template.json')) writeFileSync(join(folder, name), changed(readFileSync(from, 'utf8'), set));
    else cpSync(from, join(folder, name), { recursive: true });
  }
  return folder;
}

function changed(text: string, set: (variables: Variables) => Variables): string {
  const template = JSON.parse(text) as { readonly Resources?: Resources };
  for (const { Properties } of Object.values(template.Resources ?? {})) {
    const variables = Properties?.Environment?.Variables;
    if (variables === undefined) continue;
    Object.assign(variables, set(variables));
  }
  return JSON.stringify(template);
}
