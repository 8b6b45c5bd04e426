import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.ts';

export type Outcome = { readonly code: number; readonly output: string; readonly seconds: number };

type Options = { readonly env?: NodeJS.ProcessEnv; readonly echo?: boolean };

/** Runs a JavaScript or TypeScript file on this very Node and keeps what it prints, both streams in order of arrival. */
export function runNode(file: string, args: readonly string[], options: Options = {}): Promise<Outcome> {
  const started = performance.now();
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
  const child = spawn(process.execPath, [file, ...args], { cwd: root, env: { ...process.env, ...options.env }, stdio });
  let output = '';
  for (const [from, to] of [[child.stdout, process.stdout] as const, [child.stderr, process.stderr] as const]) {
    from.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (options.echo) to.write(text);
    });
  }
  const end = endWith(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      end();
      resolve({ code: code ?? 1, output, seconds: (performance.now() - started) / 1000 });
    });
  });
}

/** Runs a tool that npm installed, by its command name. */
export function runTool(name: string, args: readonly string[], options: Options = {}): Promise<Outcome> {
  return runNode(join(root, 'node_modules', '.bin', name), args, options);
}

/** A stopped verb takes its tools with it; returns how to let go of the child again. */
function endWith(child: ReturnType<typeof spawn>): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    child.kill(signal);
    process.exitCode = 130;
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  return () => {
    process.off('SIGTERM', stop).off('SIGINT', stop);
  };
}
