import { dayOf } from '@homeward/domain/time';

/** What was seen done that is never undone, by name: it is not asked of the database again, nor tried again every five minutes. */
export type Standing = Set<string>;

/** What a running copy of a function has seen done. Each day, and each copy that boots, looks anew: after a restore nothing is believed for longer. */
export function standingOfTheDay(): (now: string) => Standing {
  let [day, standing]: [string, Standing] = ['', new Set()];
  return (now) => {
    if (dayOf(now) !== day) [day, standing] = [dayOf(now), new Set()];
    return standing;
  };
}
