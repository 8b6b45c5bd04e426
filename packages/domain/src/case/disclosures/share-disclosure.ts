import * as z from 'zod';
import { check } from '../../law/refusal.ts';
import { helpersWorkUnderAMemorandum } from '../../rules/helpers-work-under-a-memorandum.ts';
import { postponedProgrammeTakesNobodyNew } from '../../rules/postponed-programme-takes-nobody-new.ts';
import { receiverSitsInHisCountry } from '../../rules/receiver-sits-in-his-country.ts';
import { freeOn } from '../../tense.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { wordsThatCarryNow } from '../consents/small-child.ts';
import { documented } from '../documented.ts';
import { isKnownTo } from '../referral/known-to.ts';
import { asked } from './copy.ts';
import { newCopy } from './new-copy.ts';
import { consentFor } from './rests-on.ts';

/**
 * A copy of named sections for one organisation, on the person's consent (Standards 6.3(b)). The copy's id is the
 * command's.
 */
export const shareDisclosure = caseCommand({
  event: 'CopyMade',
  as: 'permit',
  effects: { 'disclosed.copy': asSaid },
  path: 'disclosures',
  desks: ['casework', 'health'],
  roles: ['case-worker', 'central-unit', 'health-worker'],
  group: 'sharing',
  said: asked,
  kept: () => ({ ...asked(), consent: z.string(), until: freeOn.optional() }),
  keep: (said, file, at, _by, recordedAt) => {
    const consent = consentFor(wordsThatCarryNow(file, recordedAt), said, at);
    // Without one the rules refuse it: `copy-rests-on-her-consent`.
    return { ...said, consent: consent?.id ?? '', ...(consent?.until === undefined ? {} : { until: consent.until }) };
  },
  checks: ({ file, said, known, memorandum }) => [
    check(receiverSitsInHisCountry, said, known),
    check(helpersWorkUnderAMemorandum, memorandum),
    check(postponedProgrammeTakesNobodyNew, memorandum, isKnownTo(file, said.organisation)),
  ],
  writes: 'copies',
  leaves: ({ copies }, { consent, until, ...said }, stamp) => ({
    copies: [...copies, newCopy(said, { consent }, stamp, until)],
  }),
});

/* @__PURE__ */ documented(shareDisclosure, {
  says: 'A copy of named sections for one organisation, on the person’s consent. What lies at health is copied there, each part on a consent of its own.',
  example: { to: 'ngo', country: 'KH', organisation: 'demo-ngo', for: 'referral', sections: ['identity'] },
});
