import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../run/root.ts';
import { type Outcome, runNode, runTool } from '../run/tool.ts';

export type Step = {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
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
    run: () => runTool('knip', ['--no-progress', '--no-config-hints', ...mode, ...reporter]),
    figure: (output) => counted(output, /files looked at: (\d+)/, 'files, nothing unused or unlisted'),
  };
}

export const steps: readonly Step[] = [
  { name: 'law', run: () => runNode('scripts/law.ts', []), figure: lastLine },
  {
    name: 'format and lint',
    run: () => runTool('biome', ['check', '--error-on-warnings', '--colors=off']),
    figure: (output) => counted(output, /Checked (\d+) files?/, 'files'),
  },
  { name: 'one list of countries', run: () => runNode('scripts/check/search-for-lists.ts', []), figure: lastLine },
  { name: 'neutral words', run: () => runNode('scripts/check/search-for-she-or-he.ts', []), figure: lastLine },
  {
    name: 'small parts',
    run: () =>
      runTool('vitest', ['run', '--config', 'test/vitest.config.ts', '--root', '.', 'test/law/small-parts.test.ts']),
    figure: (output) => counted(output, /(\d+) files, the longest/, 'files, none longer than 200 lines'),
  },
  { name: 'types', run: () => runTool('tsc', ['--noEmit', '--listFiles', '--pretty', 'false']), figure: ownFiles },
  {
    name: 'doors',
    run: () =>
      runTool('depcruise', [
        '--config',
        '.dependency-cruiser.cjs',
        'packages',
        'functions',
        'infra',
        'scripts',
        'test',
      ]),
    figure: (output) => counted(output, /\((\d+) modules/, `modules, ${dependencyRules()} rules`),
  },
  unusedCode('dependencies by room', ['--production', '--strict', '--workspace', '@homeward/*', '--dependencies']),
  unusedCode('unused without tests', ['--production']),
  unusedCode('unused at all', []),
  { name: 'stacks', run: () => runNode('scripts/synth.ts', []), figure: lastLine },
];
