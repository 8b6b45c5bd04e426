import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { takingPart } from './track.ts';

/** Whether she takes part in a trial: her informed choice, which no service depends on (Standards 6.7(c)). */
export const chooseTakingPart = caseCommand({
  event: 'TakingPartChosen',
  path: 'choices-to-take-part',
  group: 'justice',
  said: takingPart,
  words: { section: 'legal', shape: () => ({ wish: text(2000).optional() }) },
  into: 'takingPart',
});
