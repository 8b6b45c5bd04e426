import type { ChildProcess } from 'node:child_process';
import { Stop } from './verb.ts';

/** Waits for a child to end and gives its exit code; when the verb itself is told to stop, the child goes first. */
export async function ending(child: ChildProcess): Promise<number> {
  let stopped = false;
  const stop = (signal: NodeJS.Signals): void => {
    stopped = true;
    child.kill(signal);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (exitCode) => resolve(exitCode ?? 1));
    });
    if (stopped) throw new Stop('Stopped.');
    return code;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** Everything a child prints, both streams in order of arrival; ask when it has ended. */
export function recorded(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return () => output;
}
