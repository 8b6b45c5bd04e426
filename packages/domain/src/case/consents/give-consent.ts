import { saidConsent } from '../../consent/consent.ts';
import { check } from '../../law/refusal.ts';
import { consentNeedsItsInterpreter } from '../../rules/consent-needs-its-interpreter.ts';
import { caseCommand } from '../case-command.ts';

/** Her answer to being asked; the consent's id is the command's key. A refusal is kept like a consent. */
export const giveConsent = caseCommand({
  event: 'ConsentGiven',
  said: () => ({ consent: saidConsent }),
  checks: ({ file, said }) => [check(consentNeedsItsInterpreter, file, said.consent)],
  leaves: (file, { consent }, { id, at }) => ({ consents: [...file.consents, { ...consent, id, at }] }),
});
