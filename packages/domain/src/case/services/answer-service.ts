import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { service } from '../clear.ts';
import { documented } from '../documented.ts';
import { answered } from './answer.ts';
import { serviceOutcome, unavailableReason } from './outcome.ts';

/** The person's answer, or why it could not be had. A declined service penalises nothing (Standards 7.7(c)). */
export const answerService = caseCommand({
  event: 'ServiceAnswered',
  as: 'permit',
  effects: {
    'served.answer': asSaid,
    'refused-service': ({ said }) => (said.outcome === 'not-available' ? said : undefined),
  },
  path: 'answers',
  group: 'referral',
  said: () => ({ service, outcome: serviceOutcome.exclude(['offered']), reason: unavailableReason.optional() }),
  leaves: (file, { service: name, outcome, reason }, { at }) =>
    answered(file, name, { outcome, at, ...(reason === undefined ? {} : { reason }) }),
});

/* @__PURE__ */ documented(answerService, {
  says: 'The person’s answer to an offer, or why it could not be had.',
  example: { service: 'medical', outcome: 'accepted' },
});
