import { keyHolders } from './background-grants.ts';
import { copied } from './copies.ts';
import type { TableGrant } from './table-grant.ts';

const get = ['GetItem'] as const;
const query = ['Query'] as const;
const put = ['PutItem'] as const;
const perform = ['BatchGetItem', 'PutItem'] as const;

/** An organisation that a consent names stands in the directory. */
export const oneOrganisation: TableGrant = { table: 'directory', actions: get, under: ['org#*'] };

/** Where the number of a file leads: to its id, and to no word of it. */
export const byNumber: TableGrant = { table: 'directory', actions: ['BatchGetItem'], under: ['file#*'] };

/** What was done with a case and who saw it, at every desk. */
export const ofOneCase: TableGrant = { table: 'receipts', actions: query, index: 'byCase', under: ['case#*'] };

const answerers = ['??#embassy#*', '??#counterpart#*', 'KH#partner#*', 'KH#mission#*'];

/** What casework may touch beside what every desk may. */
export const casework: readonly TableGrant[] = [
  ofOneCase,
  { table: 'arrivals', actions: perform },
  { table: 'arrivals', actions: query, index: 'toOpen' },
  // The medical part (`health#`) is the health desk's alone.
  { table: 'cases', actions: [...perform, 'Query'], under: ['state#*'] },
  { table: 'cases', actions: ['Query', 'PutItem'], under: ['general#*'] },
  { table: 'cases', actions: query, index: 'byOrganisation' },
  { table: 'cases', actions: query, index: 'byHandover' },
  { table: 'cases', actions: query, index: 'byAsked' },
  { table: 'cases', actions: query, index: 'byOverdue', under: ['state#overdue#*'] },
  { table: 'cases', actions: query, index: 'byChanged' },
  { table: 'exchange', actions: perform },
  { table: 'exchange', actions: query, index: 'withQuiet' },
  // Whom partners referred and who waits for a file.
  { table: 'exchange', actions: query, index: 'byCountry', under: ['KH#referral#waiting'] },
  // Name tags: nobody else may look anybody up.
  { table: 'index', actions: ['Query', 'PutItem'] },
  // Whose name was written anew is found under the old one no longer.
  { table: 'index', actions: ['DeleteItem'], under: ['tag#*'] },
  // Opening an arrival takes the key rows of its batch and its person; an answer's key row lies with who answered.
  { table: 'keys', actions: ['BatchGetItem'], under: ['KH#transit#*'] },
  { table: 'keys', actions: get, under: [...answerers, 'KH#transit#disclosure#*'] },
  // A disclosure's key row lies with its recipient.
  { table: 'keys', actions: put, under: ['KH#casework#*', 'KH#transit#*', 'KH#health#disclosure#*', ...copied] },
  // The code for the person’s own window waits there as a hash; casework never reads it.
  { table: 'keys', actions: put, under: ['KH#own-record#session#*'] },
  // What the person takes back is closed in the same act. Erasing a person deletes, unread, whatever opens anything of
  // theirs.
  { table: 'keys', actions: ['DeleteItem'], under: keyHolders },
  // The central unit writes how a gate works; which handovers go another way stands where foreign desks do not read. A file's number.
  { table: 'directory', actions: perform, under: ['gate#*', 'crossing#*', 'observed#*', 'file#*'] },
  // Its central unit reads the months that were sealed, what they were before, and which wait; no fact behind them.
  { table: 'facts', actions: query, under: ['closed#??', 'closed#of#??#*', 'open#pending'] },
  { table: 'facts', actions: get, under: ['closed#layouts'] },
  // Nobody new goes to whoever the Minister has postponed.
  { ...oneOrganisation, under: ['org#*', 'watch#all'] },
];
