import { cpus } from 'node:os';

/** Seconds of the machine's processors at work since it was started, for all programs: a run's share is the difference of two. */
export function processorSeconds(): number {
  const times = cpus().map(({ times: { user, nice, sys, irq } }) => user + nice + sys + irq);
  return times.reduce((sum, one) => sum + one, 0) / 1000;
}
