import type { TableGrant } from './table-grant.ts';

/** Whoever holds a copy does not know of which case it is: what they do with it stands in its chain, who read it is found by its place. */
const placesOfCopies = [
  '??#embassy#disclosure#*',
  '??#counterpart#disclosure#*',
  ...['transit', 'partner', 'mission', 'border'].map((desk) => `KH#${desk}#disclosure#*`),
];

/**
 * The person’s own window: the worker's seat and the session beside it, the one case that stands there in both its
 * parts, its receipts at every desk. Which case it is, IAM cannot say: the session's row does.
 */
export const ownRecordGrants: readonly TableGrant[] = [
  { table: 'staff', actions: ['BatchGetItem'], under: ['KH#casework#*'] },
  { table: 'receipts', actions: ['Query', 'PutItem'], under: ['KH#own-record#*'] },
  {
    table: 'receipts',
    actions: ['Query'],
    index: 'byCase',
    under: ['case#*', ...placesOfCopies, 'KH#transit#batch#*'],
  },
  { table: 'receipts', actions: ['Query'], under: placesOfCopies },
  // What was done with the person at the border, before there was a file.
  { table: 'receipts', actions: ['Query'], under: ['KH#transit#arrival#*', 'KH#transit#batch#*'] },
  { table: 'keys', actions: ['BatchGetItem', 'PutItem'], under: ['KH#own-record#*'] },
  { table: 'keys', actions: ['GetItem'], under: ['KH#casework#case#*', 'KH#health#case#*'] },
  { table: 'cases', actions: ['BatchGetItem', 'PutItem'], under: ['state#*'] },
  { table: 'cases', actions: ['Query'], under: ['general#*', 'health#*'] },
  // The person’s own words: added under the id of what they asked for.
  { table: 'cases', actions: ['PutItem'], under: ['general#*'] },
  { table: 'directory', actions: ['BatchGetItem'], under: ['org#*'] },
];
