/** Runs jobs in the given order, `width` at a time, each worker taking the next; the first failure ends all, once running jobs have ended. */
export async function inCrowd<Job>(
  jobs: readonly Job[],
  width: number,
  run: (job: Job) => Promise<void>,
): Promise<void> {
  const waiting = jobs[Symbol.iterator]();
  let failed = false;
  const work = async (): Promise<void> => {
    for (const job of waiting) {
      if (failed) return;
      await run(job).catch((fault: unknown) => {
        failed = true;
        throw fault;
      });
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: width }, work));
  const broken = ends.find((end) => end.status === 'rejected');
  if (broken?.status === 'rejected') throw broken.reason;
}
