import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { portrait } from './track.ts';

/**
 * A picture of the person (Standards 11(1)): where it is kept and by which hash it is known; the picture itself is
 * never in the event.
 */
export const recordPortrait = caseCommand({
  event: 'PortraitRecorded',
  as: 'record',
  effects: {},
  path: 'portraits',
  group: 'file',
  said: portrait,
  into: 'portraits',
});

/* @__PURE__ */ documented(recordPortrait, {
  says: 'A picture of the person, by its hash.',
  example: {
    agreed: true,
    kept: 'paper-file',
    hash: '0000000000000000000000000000000000000000000000000000000000000000',
  },
});
