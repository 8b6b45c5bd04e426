import { monthSecret, whoWaits } from './background-grants.ts';
import type { TableGrant } from './table-grant.ts';

const query = ['Query'] as const;
const perform = ['BatchGetItem', 'PutItem'] as const;

/** Every seat of every desk, every contact, and nothing of a person in a file. */
export const office: readonly TableGrant[] = [
  { table: 'staff', actions: perform },
  { table: 'staff', actions: query, index: 'seats', under: ['seats'] },
  { table: 'directory', actions: perform, under: ['contact#*', 'org#providers', 'org#of#*', 'key#*'] },
  // What an organisation is called, which everybody reads.
  { table: 'directory', actions: ['PutItem'], under: ['org#all'] },
  // The gazetteer: which list is kept of a province is read, the lists themselves are only written.
  { table: 'directory', actions: ['BatchGetItem'], under: ['place#kept', 'place#of#*'] },
  { table: 'directory', actions: ['PutItem'], under: ['place#*'] },
  { table: 'directory', actions: query, under: ['contact#*', 'org#providers'] },
  // A memorandum is of an organisation that stands in the directory.
  { table: 'directory', actions: ['GetItem'], under: ['org#*'] },
];

/** Facts that name nobody, its own plans, meetings and disputes, and no key of any country. */
export const taskForce: readonly TableGrant[] = [
  whoWaits,
  { table: 'facts', actions: query, under: ['open#??', 'open#pending', 'closed#*'] },
  // What was last seen of the directory; under which names months were sealed.
  { table: 'facts', actions: ['GetItem'], under: ['open#now', 'closed#layouts'] },
  { table: 'directory', actions: [...perform, ...query], under: ['plan#*', 'meeting#*', 'dispute#*'] },
  // What was published, and figures that are counted once: read as they stand.
  { table: 'facts', actions: ['BatchGetItem'], under: ['public#*', 'closed#figures'] },
];

/** Organisations and how each is watched; what the task force owes; the trail of one case by its ids. */
export const oversight: readonly TableGrant[] = [
  { table: 'directory', actions: query, under: ['org#providers', 'watch#all', 'observed#*'] },
  { table: 'directory', actions: query, under: ['plan#plan', 'meeting#meeting', 'dispute#dispute'] },
  { table: 'directory', actions: ['GetItem'], under: ['org#*', 'watch#all'] },
  { table: 'directory', actions: perform, under: ['watch#*', 'observed#*'] },
  // What nobody has answered for at an organisation: rules, no case.
  { table: 'facts', actions: query, under: ['open#broken#*'] },
];

/** Folding months from facts, sealing them, and publishing tables of sealed ones. */
export const monthsOfReports: readonly TableGrant[] = [
  whoWaits,
  monthSecret,
  { table: 'facts', actions: query, under: ['open#??', 'open#pending', 'closed#*'] },
  { table: 'facts', actions: perform, under: ['closed#*'] },
  { table: 'facts', actions: ['GetItem'], under: ['closed#layouts'] },
  { table: 'facts', actions: perform, under: ['public#*', 'key#*'] },
];
