import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { preparation } from './track.ts';

/** She, her family or her community is prepared, also for what nobody hopes for (Standards 7.10(d)). */
export const prepareClosing = caseCommand({
  event: 'ClosingPrepared',
  path: 'closing-preparations',
  group: 'closure',
  said: preparation,
  words: { section: 'needs', shape: () => ({ agreed: text(2000).optional() }) },
  into: 'closingPreparations',
});
