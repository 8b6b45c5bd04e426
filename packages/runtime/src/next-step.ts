/**
 * Milliseconds. Longer than it takes to look for something that is not the caller’s and to find that out, so that
 * nearly all such answers leave at the first step.
 */
const step = 50;
/** Longer than a code that was spoken takes to be judged and counted, and longer than a search by name takes. */
export const longStep = 250;

/**
 * Waits until a whole number of steps has passed since a moment of `performance.now()`. What is there but not the
 * caller’s is read before it is denied, what is not there is not: at a step both answers leave alike, and how long one
 * took tells nothing (CWE-208).
 */
export async function untilNextStep(begun: number, every = step): Promise<void> {
  const left = toNextStep(performance.now() - begun, every);
  await new Promise((resolve) => setTimeout(resolve, left));
}

/** @internal for tests. Milliseconds from one that is so far from the beginning to the next whole number of steps. */
export function toNextStep(past: number, every = step): number {
  return every - (past % every);
}
