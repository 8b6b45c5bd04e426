import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { resourcesOfType, type Template } from '@homeward/local/template';

/** 950 KB of code (DECISIONS 136); words lie beside it, one JSON a language. */
export const largestBundle = 950_000;

export type Bundle = { readonly name: string; readonly bytes: number; readonly file: string };

/** The code of every function as it would be uploaded, by the assets of the synthesised template. */
export function bundlesOf(template: Template): readonly Bundle[] {
  return resourcesOfType(template, 'AWS::Lambda::Function')
    .filter(({ properties }) => String((properties as { readonly Runtime?: string }).Runtime).startsWith('nodejs'))
    .map(({ constructId, metadata }) => {
      const folder = join(template.outDir, String(metadata['aws:asset:path']));
      const code = readdirSync(folder).filter((name) => /\.(mjs|cjs|js)$/.test(name));
      const bytes = code.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
      return { name: constructId, bytes, file: join(folder, code[0] ?? '') };
    });
}
