import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { learning } from './track.ts';

/** What a closing that does not succeed teaches (Standards 7.10(f)). The codes enter a register without names. */
export const learnFromClosing = caseCommand({
  event: 'ClosingLearntFrom',
  as: 'record',
  effects: {},
  path: 'learnings',
  group: 'closure',
  said: learning,
  words: { section: 'needs', shape: () => ({ analysis: text(4000) }) },
  into: 'learnings',
});

/* @__PURE__ */ documented(learnFromClosing, {
  says: 'What a closing that does not succeed teaches.',
  example: { gaps: ['follow-up'], words: { analysis: 'Invented: the visits began too late.' } },
});
