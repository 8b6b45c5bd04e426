/** Ends what was started, last first, once. */
export type Stopping = {
  /** Adds something to end; `pid` is a child process to kill even when the process itself ends without warning. */
  readonly add: (stop: () => Promise<unknown>, pid?: number) => void;
  readonly stopped: () => boolean;
  readonly stop: () => Promise<void>;
};

/** Also ends everything on SIGINT and SIGTERM (then exits with 0), and child processes when the process exits in any other way. */
export function createStopping(): Stopping {
  const children: number[] = [];
  const killChildren = () => children.forEach(killQuietly);
  const ending = endingOf(() => {
    process.off('exit', killChildren).off('SIGINT', onSignal).off('SIGTERM', onSignal);
  });
  const onSignal = () => void ending.stop().finally(() => process.exit(0));
  process.on('exit', killChildren).on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    ...ending,
    add(end, pid) {
      ending.add(end);
      if (pid) children.push(pid);
    },
  };
}

/** What is started within something that goes on: it ends with that, or before it, alone. */
export function createStoppingWithin(whole: Stopping): Stopping {
  const ending = endingOf(() => undefined);
  whole.add(ending.stop);
  return {
    ...ending,
    add(end, pid) {
      ending.add(end);
      if (pid) whole.add(async () => undefined, pid);
    },
  };
}

function endingOf(last: () => void) {
  const stops: (() => Promise<unknown>)[] = [];
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= endAll());
  async function endAll(): Promise<void> {
    // What has ended is let go of: a part that ends before the whole leaves nothing in memory.
    for (const end of stops.splice(0).reverse()) await end().catch(() => undefined);
    last();
  }
  return { add: (end: () => Promise<unknown>) => void stops.push(end), stopped: () => stopping !== undefined, stop };
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
