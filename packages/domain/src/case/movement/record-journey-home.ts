import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { journeyHome } from './track.ts';

/** She went home, and how she was treated on the way (Standards 6.11(a)). */
export const recordJourneyHome = caseCommand({
  event: 'JourneyHomeMade',
  said: journeyHome,
  words: { section: 'travel', shape: () => ({ journey: text(2000).optional() }) },
  leaves: ({ journeysHome }, said, stamp) => ({ journeysHome: [...journeysHome, { ...stamp, ...said }] }),
});
