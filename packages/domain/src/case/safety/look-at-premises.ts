import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { premises } from './track.ts';

/** The place where the person stays, looked at for their safety (Standards 6.1(c), 6.1(d)). */
export const lookAtPremises = caseCommand({
  event: 'PremisesLookedAt',
  as: 'record',
  effects: { 'provider-judged': asSaid },
  path: 'premises',
  group: 'safety',
  settles: ['premises-are-looked-at'],
  said: premises,
  words: { section: 'whereabouts', shape: () => ({ found: text(2000).optional() }) },
  into: 'premises',
});

/* @__PURE__ */ documented(lookAtPremises, {
  says: 'The place where the person stays, as it was found.',
  example: { perimeter: 'secure', outsiders: 'only-with-permission', upkeep: 'safe-and-well-kept' },
});
