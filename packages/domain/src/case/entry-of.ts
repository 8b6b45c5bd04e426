import { id } from '../text.ts';

/** The id of an entry in this list of the same file: the app offers those entries to choose from. */
export function entryOf(list: string) {
  return id.meta({ is: 'entry', list });
}
