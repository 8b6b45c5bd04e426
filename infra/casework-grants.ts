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

/** Every handover, quiet ones too, and every copy and answer. */
const exchange: TableGrant = { table: 'exchange', actions: perform };

/** What casework may touch to look up, list and exchange, beside its seat. */
export const casework: readonly TableGrant[] = [
  ofOneCase,
  { table: 'keys', actions: get, under: ['KH#casework#*', 'KH#partner#*'] },
  { table: 'arrivals', actions: query, index: 'toOpen' },
  { table: 'cases', actions: perform, under: ['state#*'] },
  { table: 'cases', actions: ['Query', 'PutItem'], under: ['general#*'] },
  { table: 'cases', actions: query, index: 'byAsked' },
  { table: 'cases', actions: query, index: 'byChanged' },
  { table: 'cases', actions: query, index: 'byLoad', under: ['state#load#*'] },
  // Whom partners referred and who waits for a file; a list that is to be exported waits there too.
  exchange,
  { table: 'exchange', actions: query, index: 'byCountry', under: ['KH#referral#waiting'] },
  // Name tags: no other desk may look anybody up.
  { table: 'index', actions: ['Query', 'PutItem'] },
  // A file that is imported has a key of its own; a referral that is declined goes with its key.
  { table: 'keys', actions: put, under: ['KH#casework#*'] },
  { table: 'keys', actions: ['DeleteItem'], under: ['KH#partner#*'] },
  { table: 'directory', actions: perform, under: ['observed#*', 'file#*'] },
  oneOrganisation,
  // Its central unit reads the months that were sealed, what they were before, and which wait; no fact behind them.
  { table: 'facts', actions: query, under: ['closed#??', 'closed#of#??#*', 'open#pending'] },
  { table: 'facts', actions: get, under: ['closed#layouts'] },
];

/** What casework may touch where a file opens and is written. */
export const caseworkFiles: readonly TableGrant[] = [
  { table: 'arrivals', actions: perform },
  // The medical part (`health#`) is the health desk's alone.
  { table: 'cases', actions: [...perform, 'Query'], under: ['state#*'] },
  { table: 'cases', actions: ['Query', 'PutItem'], under: ['general#*'] },
  { table: 'cases', actions: query, index: 'byOrganisation' },
  { table: 'cases', actions: query, index: 'byOverdue', under: ['state#overdue#*'] },
  exchange,
  // Name tags. Whose name was written anew is found under the old one no longer.
  { table: 'index', actions: ['Query', 'PutItem'] },
  { table: 'index', actions: ['DeleteItem'], under: ['tag#*'] },
  // Opening an arrival takes the key rows of its batch and its person; an answer's key row lies with who answered.
  { table: 'keys', actions: ['BatchGetItem'], under: ['KH#transit#*'] },
  { table: 'keys', actions: get, under: ['KH#casework#*', ...answerers, 'KH#transit#disclosure#*'] },
  // A disclosure's key row lies with its recipient.
  { table: 'keys', actions: put, under: ['KH#casework#*', 'KH#transit#*', 'KH#health#disclosure#*', ...copied] },
  // The code for the person’s own window waits there as a hash; casework never reads it.
  { table: 'keys', actions: put, under: ['KH#own-record#session#*'] },
  // What the person takes back is closed in the same act. Erasing a person deletes, unread, whatever opens anything of
  // theirs.
  { table: 'keys', actions: ['DeleteItem'], under: keyHolders },
  // The number of a file, and the contact that is kept away from it.
  { table: 'directory', actions: perform, under: ['file#*'] },
  { table: 'directory', actions: ['BatchGetItem'], under: ['contact#*'] },
  // Nobody new goes to whoever the Minister has postponed.
  { ...oneOrganisation, under: ['org#*', 'watch#all'] },
];

/** What casework may touch of handovers and gates: of a file what stands in the clear, and no section. */
export const caseworkHandovers: readonly TableGrant[] = [
  { table: 'cases', actions: perform, under: ['state#*'] },
  { table: 'cases', actions: query, index: 'byHandover' },
  exchange,
  { table: 'exchange', actions: query, index: 'withQuiet' },
  // A supervisor’s: handovers in which something waits for their answer.
  { table: 'exchange', actions: query, index: 'received', under: ['KH#casework#broken'] },
  // Sheets: its own, those that the other country sent, and one for each side and for whoever meets the person.
  { table: 'keys', actions: get, under: ['KH#casework#*', '??#embassy#*', '??#counterpart#*'] },
  { table: 'keys', actions: put, under: ['KH#casework#*', 'KH#transit#*', '??#embassy#*', '??#counterpart#*'] },
  { table: 'keys', actions: put, under: ['KH#border#*'] },
  { table: 'keys', actions: ['DeleteItem'], under: ['KH#transit#disclosure#*', 'KH#border#*'] },
  // The central unit writes how a gate works; which handovers go another way stands where foreign desks do not read.
  { table: 'directory', actions: query, under: ['gate#all'] },
  { table: 'directory', actions: perform, under: ['gate#*', 'crossing#*'] },
  { table: 'directory', actions: ['BatchGetItem'], under: ['contact#*'] },
  // Who speaks for a country without a desk here: the organisation, and what its contacts say.
  oneOrganisation,
  { table: 'directory', actions: query, under: ['contact#listed'] },
];
