import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { identityBreach } from './track.ts';

/**
 * Something was published by which the person can be known, and what was done about it. Where it stands, if that must
 * be written down, lies sealed.
 */
export const recordIdentityBreach = caseCommand({
  event: 'IdentityBreachRecorded',
  as: 'record',
  effects: { 'published.by-others': asSaid },
  path: 'identity-breaches',
  group: 'sharing',
  said: identityBreach,
  words: { section: 'legal', shape: () => ({ note: text(2000).optional() }) },
  on: ['open', 'closed'],
  into: 'identityBreaches',
});

/* @__PURE__ */ documented(recordIdentityBreach, {
  says: 'Something was published by which the person can be known: in which medium, what it showed, and what was done about it.',
  example: {
    outlet: 'social-media',
    publishedOn: '2026-02-27',
    showed: ['face', 'place-where-she-stays'],
    done: ['asked-to-take-down', 'told-ministry', 'told-her', 'supported-her'],
  },
});
