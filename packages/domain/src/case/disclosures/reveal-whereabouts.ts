import { check } from '../../law/refusal.ts';
import { receiverSitsInHisCountry } from '../../rules/receiver-sits-in-his-country.ts';
import { code } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { revealing } from './track.ts';

/**
 * Somebody who does not know it yet is told where the person is: on the person's consent, and only once a second person
 * has approved it (Standards 6.3(c)).
 */
export const revealWhereabouts = caseCommand({
  event: 'RevealingProposed',
  as: 'permit',
  effects: { 'disclosed.whereabouts-asked': asSaid },
  path: 'whereabouts-proposals',
  group: 'sharing',
  said: revealing,
  kept: () => ({ ...revealing(), from: code }),
  keep: (said, _file, _at, { organisation }) => ({ ...said, from: organisation }),
  checks: ({ said, known }) => [check(receiverSitsInHisCountry, said, known)],
  into: 'revealings',
});

/* @__PURE__ */ documented(revealWhereabouts, {
  says: 'Where the person is, for an organisation that has not been told it by two people: on the person’s consent, and only once a second person has approved it.',
  example: { to: 'ngo', country: 'KH', organisation: 'demo-ngo', for: 'protection', sections: ['whereabouts'] },
});
