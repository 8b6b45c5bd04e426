import type { TableGrant } from './table-grant.ts';

const query = ['Query'] as const;
const put = ['PutItem'] as const;
const remove = ['DeleteItem'] as const;
const loadAndCommit = ['BatchGetItem', 'PutItem'] as const;

/** Desks at which something of a person may lie, each under its own key. */
export const keyHolders = [
  ...['casework', 'health', 'transit', 'partner', 'mission', 'border'].map((desk) => `KH#${desk}#*`),
  '??#embassy#*',
  '??#counterpart#*',
];

/** Where copies lie that have a last day: the care team's have none. */
const copyHolders = [
  ...['casework', 'partner', 'mission', 'border'].map((desk) => `KH#${desk}#disclosure#*`),
  '??#embassy#disclosure#*',
  '??#counterpart#disclosure#*',
];

/** Facts of who waited in the months that are folded: under the name of a token, no person. */
export const whoWaits: TableGrant = { table: 'facts', actions: query, index: 'byEnd', under: ['open#held#*'] };

/** Under which secret the figures of months are told: for who seals them and recounts them alone. Whoever needs it first makes it. */
export const monthSecret: TableGrant = { table: 'facts', actions: ['GetItem', 'PutItem'], under: ['secret#months'] };

export const facts: readonly TableGrant[] = [
  // That an answer waits is noted in its case, with a receipt; which case, the row beside its copy says.
  { table: 'cases', actions: loadAndCommit, under: ['state#*'] },
  // A case is counted by all its events, whichever was typed first.
  { table: 'cases', actions: query, under: ['state#*'] },
  { table: 'receipts', actions: ['Query', 'PutItem'], under: ['KH#facts#*'] },
  { table: 'cases', actions: query, index: 'byHandover' },
  // What stands counted of a person: it is put anew, or taken back, where it follows no more.
  { table: 'facts', actions: ['BatchGetItem', ...put], under: ['open#*'] },
  // Whether a partner takes the person counts at once: its own system is told, beside the copy.
  { table: 'exchange', actions: put, under: ['KH#partner#disclosure#*'] },
  // So does a no at the border: whom the person was referred to hears that it ended.
  { table: 'exchange', actions: put, under: ['KH#partner#referral#*'] },
  // What was missing and how long it took when both sides had signed, and who arrived: the handover says it.
  { table: 'exchange', actions: ['BatchGetItem'], under: ['??#handover#*', '??#quiet#*'] },
];

export const notices: readonly TableGrant[] = [
  { table: 'directory', actions: query, under: ['contact#*'] },
  // A mail calls a gate by its name.
  { table: 'directory', actions: ['BatchGetItem'], under: ['gate#all'] },
  // An address that a mail came back from is out of use.
  { table: 'directory', actions: loadAndCommit, under: ['contact#*'] },
  { table: 'receipts', actions: ['Query', 'PutItem'], under: ['KH#notices#*'] },
  // What became of each notice; that of a handover lies under its prefix, beside it.
  {
    table: 'exchange',
    actions: loadAndCommit,
    under: ['??#delivery#*', '??#handover#told#*', '??#quiet#told#*'],
  },
  { table: 'exchange', actions: ['GetItem'], under: ['KH#blocked#*'] },
  // A link that it mails: what it stands for lies under its hash.
  { table: 'exchange', actions: put, under: ['KH#border#link#*'] },
];

/** The one log of all receipts, and the chains it is made of, which it reads and never writes. */
export const trail: readonly TableGrant[] = [
  { table: 'receipts', actions: [...loadAndCommit, 'Query'], under: ['log#*'] },
  { table: 'receipts', actions: query, under: ['??#*'] },
  // Minutes that both sides confirmed: what stands in the clear of their handover, and the signature beside it.
  { table: 'exchange', actions: loadAndCommit, under: ['??#handover#*', '??#quiet#*'] },
  // Months that were sealed: their counts, and the signature beside them.
  { table: 'facts', actions: [...query, ...put], under: ['closed#*'] },
  // Under which names the others of its year were sealed.
  { table: 'facts', actions: ['GetItem'], under: ['closed#layouts'] },
];

export const clocks: readonly TableGrant[] = [
  monthSecret,
  // What a case owes: found by its day, written into the case with a receipt of its own.
  { table: 'cases', actions: query, index: 'byDue' },
  { table: 'cases', actions: loadAndCommit, under: ['state#*'] },
  // What two people erased goes step by step: found by its note and its case, never opened.
  { table: 'cases', actions: [...query, ...remove], under: ['state#*', 'general#*', 'health#*'] },
  { table: 'arrivals', actions: [...query, ...remove], under: ['arrival#*'] },
  // The truck's figures of the person stay, marked in the act of the second person: the clocks look, and write none.
  { table: 'arrivals', actions: ['BatchGetItem', 'Query'], under: ['batch#*'] },
  // A closed truck's note: whose key at the border is needed no more.
  { table: 'arrivals', actions: [...query, ...put, ...remove], under: ['closed#trucks', 'closed#aside'] },
  { table: 'index', actions: query, under: ['case#*', 'duplicates#KH'] },
  { table: 'index', actions: remove, under: ['tag#*', 'case#*', 'duplicates#KH'] },
  { table: 'keys', actions: remove, under: [...keyHolders, 'KH#own-record#session#*'] },
  { table: 'exchange', actions: [...query, ...remove], under: keyHolders },
  // What a handover waits for: found by its moment, written into it with a receipt of its own.
  { table: 'exchange', actions: query, index: 'byDue', under: ['due#*'] },
  { table: 'exchange', actions: loadAndCommit, under: ['??#handover#*', '??#quiet#*'] },
  // What of it failed is set aside; so are cases and trucks, beside their own.
  { table: 'exchange', actions: [...query, ...put, ...remove], under: ['due#aside#*'] },
  // Somebody whom a partner referred and who waits for an answer: found the same way.
  { table: 'exchange', actions: loadAndCommit, under: ['KH#partner#referred#*'] },
  // An organisation whose memorandum with the Ministry ends; what the overseer and the task force owe by which day.
  {
    table: 'directory',
    actions: [...query, ...loadAndCommit],
    under: ['org#providers', 'watch#*', 'plan#*', 'meeting#*', 'dispute#*'],
  },
  { table: 'directory', actions: loadAndCommit, under: ['org#of#*'] },
  // The number of who was erased leads nowhere any more.
  { table: 'directory', actions: put, under: ['file#*'] },
  // A copy whose last day is over: its key row goes, and what was sealed with it; its line stays.
  { table: 'exchange', actions: put, under: copyHolders },
  // That who was erased is gone, for partners that keep a copy elsewhere: ids alone.
  { table: 'exchange', actions: put, under: ['KH#partner#gone'] },
  { table: 'receipts', actions: ['Query', 'PutItem'], under: ['KH#clocks#*'] },
  { table: 'facts', actions: query, under: ['open#??', 'open#parity#*', 'open#pending', 'closed#*'] },
  whoWaits,
  { table: 'facts', actions: loadAndCommit, under: ['closed#*'] },
  { table: 'facts', actions: ['GetItem'], under: ['closed#layouts'] },
  // What is seen of the directory when a month ends, and who waits where.
  { table: 'directory', actions: query, under: ['contact#*', 'gate#*'] },
  { table: 'facts', actions: put, under: ['open#*'] },
  // The note that a month waits, once it is sealed.
  { table: 'facts', actions: ['DeleteItem'], under: ['open#pending'] },
];
