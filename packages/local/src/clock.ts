/** Business time of the local cloud: real time plus an offset that only grows. */
export type BusinessTime = {
  /** Business time now, in milliseconds. */
  readonly now: () => number;
  /** How far business time is ahead of real time, in milliseconds. */
  readonly offset: () => number;
  /** Sets business time to a moment. A moment already past is left alone: time never goes back. */
  readonly advanceTo: (moment: number) => void;
};

/** Starts business time at real time. `real` gives real time, in milliseconds. */
export function createBusinessTime(real: () => number = Date.now): BusinessTime {
  let offset = 0;
  return {
    now: () => real() + offset,
    offset: () => offset,
    advanceTo(moment) {
      offset = Math.max(offset, moment - real());
    },
  };
}
