import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { discretion } from './track.ts';

/** How the person wants to be visited, so that nobody guesses why (Standards 7.9(e)). The last wish counts. */
export const askDiscretion = caseCommand({
  event: 'DiscretionAsked',
  as: 'record',
  effects: {},
  path: 'discretion-wishes',
  group: 'follow-up',
  said: discretion,
  words: { section: 'whereabouts', shape: () => ({ instructions: text(1000).optional() }) },
  into: 'discretions',
});

/* @__PURE__ */ documented(askDiscretion, {
  says: 'How the person wants to be visited.',
  example: {
    wishes: ['no-marked-car', 'as-a-friend'],
    words: { instructions: 'Invented: ask for the sewing course.' },
  },
});
