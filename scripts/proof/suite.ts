export type Suite = {
  readonly name: string;
  /** The test file; `npm test` runs the same one at CI size, unless it is `onlyHereAs` told. */
  readonly file: string;
  /** What the full count is. */
  readonly count: string;
  /** After this many minutes it is stopped and counts as failed; the whole run is stopped after `minutesInAll`. */
  readonly minutes: number;
  /**
   * `alone`: it measures time, or ends within its minutes only where it has both processors, so no other suite runs beside it.
   * `waiting`: it mostly waits, for the steps of refusals, so it runs beside two others. Left out: it keeps a processor busy.
   */
  readonly runs?: 'alone' | 'waiting';
  /** Not under `npm test`: at a size that a commit can wait for it would prove nothing that a cheaper suite does not; which, is said here. */
  readonly onlyHereAs?: string;
};
