import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { correctionRequest } from './track.ts';

/**
 * The person says in their own words what is not right in the file (Standards 11(9), 6.2(c)). The words are added; no
 * entry is written over.
 */
export const askForCorrection = caseCommand({
  event: 'CorrectionAskedFor',
  as: 'record',
  effects: {},
  path: 'corrections-asked',
  group: 'rights',
  said: correctionRequest,
  words: { section: 'testimony', shape: () => ({ correction: text(4000) }) },
  on: ['open', 'closed'],
  into: 'correctionRequests',
});

/* @__PURE__ */ documented(askForCorrection, {
  says: 'The person says what is not right in the file.',
  example: { about: 'identity', language: 'km', words: { correction: 'Invented: my name is spelled another way.' } },
});
