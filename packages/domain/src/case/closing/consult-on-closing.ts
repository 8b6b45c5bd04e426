import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { talk } from './track.ts';

/** The person is asked whether the case may end (Standards 7.10(b)). */
export const consultOnClosing = caseCommand({
  event: 'ClosingTalkedOver',
  as: 'record',
  effects: { told: asSaid },
  path: 'closing-talks',
  group: 'closure',
  said: talk,
  words: { section: 'needs', shape: () => ({ opinion: text(2000).optional() }) },
  into: 'closingTalks',
});

/* @__PURE__ */ documented(consultOnClosing, {
  says: 'The person is asked whether the case may end.',
  example: { wish: 'close', with: 'herself' },
});
