import { check } from '../../law/refusal.ts';
import { staysInItsState } from '../../rules/stays-in-its-state.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { parting, partingKept } from './track.ts';

/** Two files that were made one are of two people after all: said from either file, and so when a second person has agreed. */
export const unmergeCases = caseCommand({
  event: 'UnmergeProposed',
  as: 'permit',
  effects: { 'joined.asked': asSaid },
  path: 'unmerges',
  group: 'file',
  said: parting,
  kept: partingKept,
  keep: (said, { id, oneWith }) => ({
    ...said,
    with: oneWith?.file ?? id,
    ...(oneWith?.number === undefined ? {} : { number: oneWith.number }),
    merge: oneWith?.merge ?? id,
  }),
  on: ['open', 'closed'],
  checks: ({ file }) => [check(staysInItsState, file.oneWith === undefined ? 'one-file' : 'two-files', ['two-files'])],
  into: 'unmerges',
});

/* @__PURE__ */ documented(unmergeCases, {
  says: 'Say that two files made one are of two people; they are two again when a second person agrees.',
  example: { reason: 'two-people' },
  walked: { refusedBy: 'stays-in-its-state' },
});
