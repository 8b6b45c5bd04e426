import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ending, recorded } from './ending.ts';
import { root } from './root.ts';

export type Outcome = { readonly code: number; readonly output: string; readonly seconds: number };

export type Options = {
  readonly env?: NodeJS.ProcessEnv;
  readonly timeout?: number;
  readonly cwd?: string;
  /** Ends it before its time. */
  readonly signal?: AbortSignal;
};

/** Runs a JavaScript or TypeScript file on this very Node and keeps what it prints; `timeout` in milliseconds. */
export async function runNode(file: string, args: readonly string[], options: Options = {}): Promise<Outcome> {
  const started = performance.now();
  const env = { ...process.env, ...options.env };
  const child = spawn(process.execPath, [file, ...args], {
    cwd: options.cwd ?? root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: options.timeout,
    signal: options.signal,
  });
  const output = recorded(child);
  const code = await ending(child);
  return { code, output: output(), seconds: (performance.now() - started) / 1000 };
}

/** Runs a tool that npm installed, by its command name. */
export function runTool(name: string, args: readonly string[], options: Options = {}): Promise<Outcome> {
  return runNode(join(root, 'node_modules', '.bin', name), args, options);
}
