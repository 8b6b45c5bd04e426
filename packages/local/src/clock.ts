/** Business time of the local cloud: real time plus an offset that only grows; below zero where it begins in the past. */
export type BusinessTime = {
  /** Business time now, in milliseconds. */
  readonly now: () => number;
  /** How far business time is ahead of real time, in milliseconds. */
  readonly offset: () => number;
  /** Sets business time to a moment. A moment already past is left alone: time never goes back. */
  readonly advanceTo: (moment: number) => void;
};

/** Starts business time at `begins`, else at real time; both in milliseconds. `real` gives real time. */
export function createBusinessTime(real: () => number = Date.now, begins = real()): BusinessTime {
  let offset = begins - real();
  return {
    now: () => real() + offset,
    offset: () => offset,
    advanceTo(moment) {
      offset = Math.max(offset, moment - real());
    },
  };
}
