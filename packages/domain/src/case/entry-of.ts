import { id } from '../text.ts';

/** The id of an entry that stands in this list of the same file: the app offers the entries of the list to choose from. */
export function entryOf(list: string) {
  return id.meta({ is: 'entry', list });
}
