/** Lets one run of `act` go at a time; whoever asks meanwhile gets the run that starts after the question. */
export function oneAtATime<Result>(act: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  let next: Promise<Result> | undefined;
  const start = (): Promise<Result> => {
    const run = act().finally(() => {
      running = undefined;
    });
    running = run;
    return run;
  };
  const after = async (run: Promise<Result>): Promise<Result> => {
    await run.catch(() => undefined);
    next = undefined;
    return running ?? start();
  };
  return () => {
    if (!running) return start();
    next ??= after(running);
    return next;
  };
}
