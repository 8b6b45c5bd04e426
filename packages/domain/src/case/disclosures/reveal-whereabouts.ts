import { check } from '../../law/refusal.ts';
import { receiverSitsInHisCountry } from '../../rules/receiver-sits-in-his-country.ts';
import { code } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { revealing } from './track.ts';

/**
 * Somebody to whom nothing of the case was addressed so far is told where the person is: on their consent, and only
 * once a second person has approved it (Standards 6.3(c)).
 */
export const revealWhereabouts = caseCommand({
  event: 'RevealingProposed',
  path: 'whereabouts-proposals',
  group: 'sharing',
  said: revealing,
  kept: () => ({ ...revealing(), from: code }),
  keep: (said, _file, _at, { organisation }) => ({ ...said, from: organisation }),
  checks: ({ said, known }) => [check(receiverSitsInHisCountry, said, known)],
  into: 'revealings',
});

/* @__PURE__ */ documented(revealWhereabouts, {
  says: 'Where the person is, for an organisation that has so far received nothing of the case: on their consent, and only once a second person has approved it.',
  example: { to: 'ngo', country: 'KH', organisation: 'demo-ngo', for: 'protection', sections: ['whereabouts'] },
});
