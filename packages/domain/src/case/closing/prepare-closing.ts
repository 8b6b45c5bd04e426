import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { preparation } from './track.ts';

/** The person, the family or the community is prepared, also for what nobody hopes for (Standards 7.10(d)). */
export const prepareClosing = caseCommand({
  event: 'ClosingPrepared',
  as: 'record',
  effects: {},
  path: 'closing-preparations',
  group: 'closure',
  said: preparation,
  words: { section: 'needs', shape: () => ({ agreed: text(2000).optional() }) },
  into: 'closingPreparations',
});

/* @__PURE__ */ documented(prepareClosing, {
  says: 'The person, the family or the community is prepared for the closing.',
  example: { who: 'herself', result: 'prepared', unexpected: true },
});
