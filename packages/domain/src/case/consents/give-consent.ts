import { answerLimits } from '../../consent/answer-limits.ts';
import { answering } from '../../consent/answering.ts';
import { saidConsent } from '../../consent/consent.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';

/** The person's answer to being asked; the consent's id is the command's key. A refusal is kept like a consent. */
export const giveConsent = caseCommand({
  event: 'ConsentGiven',
  as: 'permit',
  effects: {
    'consented.in-the-file': ({ file, said, at }) => answering(file, said.consent, at),
  },
  path: '/consents',
  desks: ['transit', 'casework'],
  roles: ['intake', 'shift-lead', 'case-worker'],
  group: 'sharing',
  said: () => ({ consent: saidConsent }),
  checks: ({ said, at, known }) => answerLimits(said.consent, at, known),
  leaves: (file, { consent }, { id, at }) => ({ consents: [...file.consents, { ...consent, id, at }] }),
});

/* @__PURE__ */ documented(giveConsent, {
  says: 'What the person agrees to and what they refuse. Once their file is open, what is said at the border goes on to it: a yes waits there to be read, a no counts as it comes. If-Match is the version of the arrival or the case.',
  example: {
    consent: {
      to: 'case-file',
      for: 'care',
      given: true,
      sections: ['identity', 'needs'],
      how: 'spoken',
      witness: 'shift-lead-1',
      quality: 'free',
      language: 'km',
      interpreter: false,
      textVersion: '1',
    },
  },
  walked: 'elsewhere',
});
