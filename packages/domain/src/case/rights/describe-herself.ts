import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { selfDescription } from './track.ts';

/** How the person wants to be called, what they believe, what they eat (Standards 6.2(a), 6.2(b)). */
export const describeHerself = caseCommand({
  event: 'SelfDescribed',
  as: 'record',
  effects: {},
  path: 'self-descriptions',
  group: 'rights',
  said: selfDescription,
  words: {
    section: 'needs',
    shape: () => ({
      preferredName: text(120).optional(),
      religion: text(200).optional(),
      diet: text(500).optional(),
      values: text(2000).optional(),
    }),
  },
  into: 'selfDescriptions',
});

/* @__PURE__ */ documented(describeHerself, {
  says: 'The name the person wishes, their religion, their diet: sealed.',
  example: { saidBy: 'herself', words: { preferredName: 'Invented', diet: 'no pork' } },
});
