import { everyCountry, type Rows } from './matrix-rows-of-background.ts';

/** Where copies lie whose holders know of no case. */
const heldCopies = [
  everyCountry('embassy#disclosure#'),
  everyCountry('counterpart#disclosure#'),
  ...['transit', 'partner', 'mission', 'border'].map((desk) => `KH#${desk}#disclosure#`),
].join(' ');

/** What the person's own window reaches: the one case, and every receipt of it at whatever desk. */
export const rowsOfWindow: Rows = [
  'staff BatchGetItem: KH#casework#',
  'receipts Query PutItem: KH#own-record#',
  `receipts/byCase Query: case# KH#transit#batch# ${heldCopies}`,
  `receipts Query: KH#transit#arrival# KH#transit#batch# ${heldCopies}`,
  'keys BatchGetItem PutItem: KH#own-record#',
  'keys GetItem: KH#casework#case# KH#health#case#',
  'cases BatchGetItem PutItem: state#',
  'cases Query: general# health#',
  'cases PutItem: general#',
  'directory BatchGetItem: org#',
];
