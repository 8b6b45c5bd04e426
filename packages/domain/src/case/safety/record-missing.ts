import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { reopened, reopening } from '../closing/reopened.ts';
import { documented } from '../documented.ts';
import { missing } from './track.ts';

/**
 * The person is gone without a word: the procedure begins, in a closed case too, which opens again (Standards 6.1(k)).
 */
export const recordMissing = caseCommand({
  event: 'MissingReported',
  as: 'record',
  effects: { 'case-reopens': ({ file }) => reopening(file, 'unsafe') },
  path: 'missing-reports',
  group: 'safety',
  said: missing,
  words: { section: 'whereabouts', shape: () => ({ lastSeen: text(2000).optional() }) },
  on: ['open', 'closed'],
  into: 'missing',
  leaves: (file, _said, stamp) => reopened(file, 'unsafe', stamp),
});

/* @__PURE__ */ documented(recordMissing, {
  says: 'The person is gone without a word.',
  example: { from: 'shelter', lastSeenAt: '2026-03-02T01:00:00.000Z' },
});
