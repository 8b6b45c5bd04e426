import { answerChecks } from '../../consent/answer-checks.ts';
import { saidConsent } from '../../consent/consent.ts';
import { caseCommand } from '../case-command.ts';

/** Her answer to being asked; the consent's id is the command's key. A refusal is kept like a consent. */
export const giveConsent = caseCommand({
  event: 'ConsentGiven',
  path: '/consents',
  desks: ['transit', 'casework'],
  roles: ['intake', 'shift-lead', 'case-worker'],
  group: 'sharing',
  said: () => ({ consent: saidConsent }),
  checks: ({ file, said, by, at, known }) => answerChecks(file, said.consent, { by: by.id, at, known }),
  leaves: (file, { consent }, { id, at }) => ({ consents: [...file.consents, { ...consent, id, at }] }),
});
