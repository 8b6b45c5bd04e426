import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { root } from '../../../scripts/run/root.ts';
import { withVariables } from '../../cloud/other-settings.ts';
import { rebuiltCloud } from '../../cloud/rebuilt.ts';
import { leaks } from './leaks.ts';

const tools = `import { contextOf, isPlanted, leak, plantedWords } from '${join(import.meta.dirname, 'leaking.ts')}';\n`;
const changes = Object.values(leaks).flat();

/** The file with everything planted in it that is meant for it; a place that is not there any more stops the suite. */
function leaky(path: string): string {
  const meant = changes.filter(({ file }) => file === relative(root, path));
  return meant.reduce((text, { file, place, leaky: leak }) => {
    if (!text.includes(place)) throw new Error(`${file} has no more "${place}"`);
    return text.replace(place, () => leak);
  }, tools + readFileSync(path, 'utf8'));
}

const leakyFiles: Plugin = {
  name: 'leaky-files',
  setup({ onLoad }) {
    for (const file of new Set(changes.map((one) => one.file)))
      onLoad({ filter: new RegExp(`/${file}$`) }, ({ path }) => ({ contents: leaky(path), loader: 'ts' }));
  },
};

/**
 * The cloud as loud as a careless operator would have it, the border's desk built with every leak in it, all of them shut until a header
 * opens one.
 */
export function leakyCloud(outDir: string): Promise<string> {
  const set = () => ({ POWERTOOLS_LOG_LEVEL: 'DEBUG', POWERTOOLS_LOGGER_LOG_EVENT: 'true' });
  return rebuiltCloud(withVariables(outDir, set), ['transit'], leakyFiles);
}
