import { closingReason, gap } from '../case/closing/track.ts';

/** The counters of the learning register (Standards 7.10(f)): by why a case was closed, and what was missing. They lie with what is counted inside the country, of all corridors together. */
export const learningNames: readonly string[] = closingReason.options.flatMap((reason) => [
  `learnt.${reason}.unsuccessful`,
  ...gap.options.map((one) => `learnt.${reason}.${one}`),
]);
