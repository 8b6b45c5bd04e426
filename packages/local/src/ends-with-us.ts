import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';

// `read` waits until the kernel closes the pipe, whatever ended this process. Ctrl-C reaches the shell too: the trap lets it live on.
// What follows the script are its `$0` and `$1`.
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
    // The watcher goes before its pipe: a closed pipe would make it kill the child's number, which may be another process's by now.
    // We stay until it has gone.
    watcher.ref();
    watcher.kill('SIGKILL');
    watcher.stdin.destroy();
  });
  return gone;
}
