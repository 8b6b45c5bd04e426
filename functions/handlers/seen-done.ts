import { dayOf } from '@homeward/domain/time';

/** What was seen done that is never undone, by name: it is not asked of the database again, nor tried again every five minutes. */
export type SeenDone = Set<string>;

/** What a running copy of a function has seen done. Each day, and each copy that boots, looks anew: after a restore nothing is believed for longer. */
export function seenDoneOfTheDay(): (now: string) => SeenDone {
  let [day, seenDone]: [string, SeenDone] = ['', new Set()];
  return (now) => {
    if (dayOf(now) !== day) [day, seenDone] = [dayOf(now), new Set()];
    return seenDone;
  };
}
