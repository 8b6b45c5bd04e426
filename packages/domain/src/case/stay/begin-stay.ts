import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { stay } from './track.ts';

/** She comes to a place. Where exactly it is stays sealed. */
export const beginStay = caseCommand({
  event: 'StayBegun',
  said: stay,
  words: { section: 'whereabouts', shape: () => ({ where: text(500).optional() }) },
  leaves: ({ stays }, said, stamp) => ({ stays: [...stays, { ...stamp, ...said }] }),
});
