/** Ends what was started, last first, once. */
export type Stopping = {
  /** Adds something to end; `pid` is a child process to kill even when the process itself ends without warning. */
  readonly add: (stop: () => Promise<unknown>, pid?: number) => void;
  readonly stopped: () => boolean;
  readonly stop: () => Promise<void>;
};

/** Also ends everything on SIGINT and SIGTERM (then exits with 0), and child processes when the process exits in any other way. */
export function createStopping(): Stopping {
  const stops: (() => Promise<unknown>)[] = [];
  const children: number[] = [];
  let stopping: Promise<void> | undefined;
  const killChildren = () => children.forEach(killQuietly);
  const stop = () => (stopping ??= endAll());
  const onSignal = () => void stop().finally(() => process.exit(0));
  async function endAll(): Promise<void> {
    for (const end of stops.reverse()) await end().catch(() => undefined);
    process.off('exit', killChildren).off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
  process.on('exit', killChildren).on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    add(end, pid) {
      stops.push(end);
      if (pid) children.push(pid);
    },
    stopped: () => stopping !== undefined,
    stop,
  };
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
