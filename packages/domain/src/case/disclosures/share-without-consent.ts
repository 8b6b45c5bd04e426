import { check } from '../../law/refusal.ts';
import { receiverSitsInHisCountry } from '../../rules/receiver-sits-in-his-country.ts';
import { code, reason } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { exception } from './track.ts';

/**
 * Something must be shared though the person cannot agree: a proposal, until a second worker approves it. Why stands
 * sealed.
 */
export const shareWithoutConsent = caseCommand({
  event: 'SharingProposed',
  as: 'permit',
  effects: { 'disclosed.exception-asked': asSaid },
  path: 'disclosure-proposals',
  group: 'sharing',
  said: exception,
  words: { section: 'legal', shape: () => ({ because: reason(2000) }) },
  kept: () => ({ ...exception(), from: code }),
  keep: (said, _file, _at, { organisation }) => ({ ...said, from: organisation }),
  checks: ({ said, known }) => [check(receiverSitsInHisCountry, said, known)],
  into: 'exceptions',
});

/* @__PURE__ */ documented(shareWithoutConsent, {
  says: 'Something must be shared though the person cannot agree: it counts when a second person has approved it.',
  example: {
    to: 'ngo',
    country: 'KH',
    organisation: 'demo-ngo',
    for: 'protection',
    sections: ['whereabouts'],
    ground: 'she-is-missing',
    words: { because: 'Invented reason' },
  },
  walked: { after: 'recordMissing' },
});
