import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../run/root.ts';
import { type Options, type Outcome, runNode, runTool } from '../run/tool.ts';

export type Step = {
  readonly name: string;
  readonly run: (options?: Options) => Promise<Outcome>;
  /** The figure of its line, read from what the tool printed; undefined when the tool looked at nothing. */
  readonly figure: (output: string) => string | undefined;
};

/** The figure that a pattern finds, with its number: zero files or modules is a check that checked nothing. */
function counted(output: string, pattern: RegExp, what: string): string | undefined {
  const count = Number(output.match(pattern)?.[1] ?? 0);
  return count > 0 ? `${count} ${what}` : undefined;
}

const lastLine = (output: string): string | undefined => output.trimEnd().split('\n').at(-1) || undefined;

function ownFiles(output: string): string | undefined {
  const files = output.split('\n').filter((line) => line.startsWith(root) && !line.includes('/node_modules/'));
  return files.length > 0 ? `${files.length} files` : undefined;
}

function dependencyRules(): number {
  const config = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as {
    forbidden: readonly object[];
  };
  return config.forbidden.length;
}

function unusedCode(name: string, mode: readonly string[]): Step {
  const reporter = ['--reporter', './scripts/check/knip-figure.mjs', '--reporter', 'symbols'];
  return {
    name,
    run: (options) => runTool('knip', ['--no-progress', '--no-config-hints', ...mode, ...reporter], options),
    figure: (output) => counted(output, /files looked at: (\d+)/, 'files, nothing unused or unlisted'),
  };
}

export const steps: readonly Step[] = [
  { name: 'law', run: (options) => runNode('scripts/law.ts', [], options), figure: lastLine },
  {
    name: 'format and lint',
    run: (options) => runTool('biome', ['check', '--error-on-warnings', '--colors=off'], options),
    figure: (output) => counted(output, /Checked (\d+) files?/, 'files'),
  },
  {
    name: 'one list of countries',
    run: (options) => runNode('scripts/check/search-for-lists.ts', [], options),
    figure: lastLine,
  },
  {
    name: 'neutral words',
    run: (options) => runNode('scripts/check/search-for-she-or-he.ts', [], options),
    figure: lastLine,
  },
  {
    name: 'small parts',
    run: (options) => {
      const args = ['run', '--config', 'test/vitest.config.ts', '--root', '.', 'test/law/small-parts.test.ts'];
      return runTool('vitest', args, options);
    },
    figure: (output) => counted(output, /(\d+) files, the longest/, 'files, none longer than 200 lines'),
  },
  {
    name: 'types',
    run: (options) => runTool('tsc', ['--noEmit', '--listFiles', '--pretty', 'false'], options),
    figure: ownFiles,
  },
  {
    name: 'doors',
    run: (options) => {
      const rooms = ['packages', 'functions', 'infra', 'scripts', 'test'];
      return runTool('depcruise', ['--config', '.dependency-cruiser.cjs', ...rooms], options);
    },
    figure: (output) => counted(output, /\((\d+) modules/, `modules, ${dependencyRules()} rules`),
  },
  unusedCode('dependencies by room', ['--production', '--strict', '--workspace', '@homeward/*', '--dependencies']),
  unusedCode('unused without tests', ['--production']),
  unusedCode('unused at all', []),
  { name: 'stacks', run: (options) => runNode('scripts/synth.ts', [], options), figure: lastLine },
];
