import { type ChildProcess, spawn } from 'node:child_process';

// `read` waits until the pipe is closed: the kernel does that for us, whatever ended this process.
const watch = 'trap "" INT TERM HUP; read -r _; kill -9 "$1"';

/**
 * Ends a child when this process is gone, even by `kill -9`, which no handler hears: a shell holds the other end of a pipe that
 * only we hold open. The watcher itself is gone as soon as the child is. Where there is no `sh`, the child is merely not watched.
 */
export function endsWithUs(child: ChildProcess): void {
  if (child.pid === undefined) return;
  const watcher = spawn('sh', ['-c', watch, 'sh', String(child.pid)], { stdio: ['pipe', 'ignore', 'ignore'] });
  watcher.on('error', () => undefined);
  watcher.stdin.on('error', () => undefined);
  watcher.unref();
  (watcher.stdin as unknown as { unref: () => void }).unref();
  child.once('exit', () => {
    // First the watcher, then its pipe: the number of a process that has ended may be another's by now.
    watcher.kill('SIGKILL');
    watcher.stdin.destroy();
  });
}
