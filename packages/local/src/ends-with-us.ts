import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';

// `read` waits until the pipe is closed: the kernel does that for us, whatever ended this process.
const watch = 'trap "" INT TERM HUP; read -r _; kill -9 "$1"';

/**
 * Ends a child when this process is gone, even by `kill -9`, which no handler hears: a shell holds the other end of a pipe that
 * only we hold open. The watcher itself is gone as soon as the child is; what is returned waits for that. Where there is no `sh`, the child is merely not watched.
 */
export function endsWithUs(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return Promise.resolve();
  const watcher = spawn('sh', ['-c', watch, 'sh', String(child.pid)], { stdio: ['pipe', 'ignore', 'ignore'] });
  const gone = new Promise<void>((resolve) => {
    watcher.once('exit', () => resolve());
    watcher.once('error', () => resolve());
  });
  watcher.stdin.on('error', () => undefined);
  watcher.unref();
  // A pipe is a socket, and must not keep us running for its own sake.
  if (watcher.stdin instanceof Socket) watcher.stdin.unref();
  child.once('exit', () => {
    // First the watcher, then its pipe: the number of a process that has ended may be another's by now.
    watcher.ref();
    watcher.kill('SIGKILL');
    watcher.stdin.destroy();
  });
  return gone;
}
