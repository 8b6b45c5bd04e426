import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { exploration } from './track.ts';

/** Why the person does not cooperate: "it could be a sign of a newly emerged problem" (Standards 7.10(e)). */
export const exploreReasons = caseCommand({
  event: 'ReasonsExplored',
  as: 'record',
  effects: {},
  path: 'explorations',
  group: 'closure',
  said: exploration,
  words: { section: 'needs', shape: () => ({ found: text(4000) }) },
  into: 'explorations',
});

/* @__PURE__ */ documented(exploreReasons, {
  says: 'Why the person does not cooperate.',
  example: { cause: 'lost-trust', next: 'other-worker', words: { found: 'Invented: wishes to talk to a woman.' } },
});
