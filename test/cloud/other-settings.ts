import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Sides = Readonly<Record<string, Readonly<Record<'sender' | 'receiver', object>>>>;
type Resources = Readonly<
  Record<string, { readonly Properties?: { readonly Environment?: { readonly Variables?: Record<string, unknown> } } }>
>;

/**
 * The synthesised cloud in a folder of its own, as a deployer would have it who set who confirms. Everything else is the very same
 * files.
 */
export function withSides(outDir: string, set: Sides): string {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-sides-'));
  for (const name of readdirSync(outDir)) {
    const from = join(outDir, name);
    if (name.endsWith('.template.json')) writeFileSync(join(folder, name), changed(readFileSync(from, 'utf8'), set));
    else cpSync(from, join(folder, name), { recursive: true });
  }
  return folder;
}

function changed(text: string, set: Sides): string {
  const template = JSON.parse(text) as { readonly Resources?: Resources };
  for (const { Properties } of Object.values(template.Resources ?? {})) {
    const variables = Properties?.Environment?.Variables;
    if (variables?.['HOMEWARD_SETTINGS'] === undefined) continue;
    variables['HOMEWARD_SETTINGS'] = JSON.stringify({ sides: set });
  }
  return JSON.stringify(template);
}
