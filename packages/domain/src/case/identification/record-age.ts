import { isBornAfter, knownAgeOf } from '../../people/age.ts';
import { dayOf } from '../../time.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { statedAge } from '../sections.ts';
import { ageAfter } from './known-age.ts';
import { ageEvidence, knownAge } from './track.ts';

/**
 * An age found out later. The event keeps the class and the group, never the date of birth; earlier ages stay beside
 * it.
 */
export const recordAge = caseCommand({
  event: 'AgeRecorded',
  as: 'permit',
  effects: { 'age-set.said': asSaid },
  path: 'ages',
  group: 'identification',
  settles: ['age-is-determined-first'],
  said: () => ({ age: statedAge, evidence: ageEvidence.optional() }),
  kept: knownAge,
  keep: ({ age, ...rest }, file, at) => ({
    ...knownAgeOf(age, dayOf(at)),
    ...(isBornAfter(age, dayOf(file.openedAt)) ? { bornAfterOpening: true as const } : {}),
    ...rest,
  }),
  leaves: (file, said, stamp) => {
    const ages = [...file.ages, { ...stamp, ...said }];
    return { ages, ...ageAfter({ ...file, ages }) };
  },
});

/* @__PURE__ */ documented(recordAge, {
  says: 'An age as it is now known; an adult needs evidence.',
  example: { age: { birth: '2012-05' }, evidence: 'birth-certificate' },
});
