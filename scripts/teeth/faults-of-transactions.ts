import { type Fault, faultsIn } from './fault.ts';

const held = 'test/store/conditions.test.ts';
const inStore = (file: string) => faultsIn(`packages/store/src/${file}.ts`, held);

const moves = inStore('move-writes');
const receipts = inStore('receipt');
const answers = inStore('answers');
const words = inStore('words');
const facts = inStore('facts');
const erased = inStore('finish-erasure');
const keys = inStore('key-moves');
const log = inStore('trail/log-places');
const write = inStore('write');

/** An item is written, or goes, though what has to hold for it does not. */
export const faultsOfTransactions: readonly Fault[] = [
  moves(
    'event-over-an-event',
    'An event takes the place of another one.',
    `      event,\n    },\n    expects: 'new',`,
    `      event,\n    },`,
  ),
  moves(
    'state-over-any-state',
    'A record is written over whatever version is there.',
    `expects: from === undefined ? 'new' : from.version,`,
    `...(from === undefined ? { expects: 'new' as const } : {}),`,
  ),
  receipts(
    'receipt-over-a-receipt',
    'A receipt in a transaction takes the place of another one.',
    `return { table: 'receipts', item, expects: 'new' };`,
    `return { table: 'receipts', item };`,
  ),
  answers(
    'answer-over-an-answer',
    'What was sent back is written over by what is sent later.',
    `sections }, expects: 'new' };`,
    `sections } };`,
  ),
  answers(
    'copy-changes-its-case',
    'A copy is said to be of another case.',
    `case: caseId }, expects: 'new' };`,
    `case: caseId } };`,
  ),
  words(
    'words-over-words',
    'The words of an entry take the place of others.',
    `sk: \`words#\${entry}\`, section, jwe }, expects: 'new' };`,
    `sk: \`words#\${entry}\`, section, jwe } };`,
  ),
  facts(
    'fact-over-what-is-taken-back',
    'A fact that comes again takes the place of one that was taken back.',
    `{ ...put, expects: 'new' }`,
    `{ ...put }`,
  ),
  facts(
    'settled-by-an-older-fact',
    'A month waits no more though a fact came in between.',
    `'since = :since AND #by = :by'`,
    `'since = :since OR #by = :by'`,
  ),
  erased(
    'window-of-another-person',
    'An erasure closes the window on another person’s record.',
    `'#state.#case = :case'`,
    `'attribute_exists(pk)'`,
  ),
  keys(
    'erased-row-comes-back',
    'A key row that an erasure took is put back when a country changes its key.',
    `'#row.#wrapped = :was'`,
    `'#row.#wrapped = :was OR attribute_not_exists(pk)'`,
  ),
  log(
    'log-forgets-its-head',
    'Two writers of the log end it at once.',
    `hash: to.hash }, expects };`,
    `hash: to.hash }, ...(expects === 'new' ? { expects } : {}) };`,
  ),
  write(
    'later-end-wins',
    'Who waited no more waits again.',
    `keep === 'least' ? '>=' : '<='`,
    `keep === 'least' ? '<=' : '>='`,
  ),
];
