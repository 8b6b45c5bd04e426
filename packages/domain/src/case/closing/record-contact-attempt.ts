import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { attempt } from './track.ts';

/** One try to reach the person (Standards 7.10(c)). */
export const recordContactAttempt = caseCommand({
  event: 'ContactAttempted',
  as: 'record',
  effects: {
    // Whoever is asked where the person is learns of the person (Policy II.D).
    'disclosed.commune': ({ said }) => (said.channel === 'commune' ? said : undefined),
  },
  path: 'contact-attempts',
  group: 'closure',
  said: attempt,
  words: { section: 'whereabouts', shape: () => ({ remark: text(500).optional() }) },
  into: 'contactAttempts',
});

/* @__PURE__ */ documented(recordContactAttempt, {
  says: 'One try to reach the person.',
  example: { channel: 'family', answer: 'no-answer' },
});
