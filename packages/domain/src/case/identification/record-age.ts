import * as z from 'zod';
import { ageClassOf, ageGroupOf } from '../../people/age.ts';
import { dayOf } from '../../time.ts';
import { caseCommand } from '../case-command.ts';
import { ageClass, ageGroup } from '../clear.ts';
import { statedAge } from '../sections.ts';

const evidence = z.enum([
  'birth-certificate',
  'identity-card',
  'passport',
  'school-record',
  'family-book',
  'medical-opinion',
]);

/** An age found out later. The event keeps the class and the group, never the date of birth. */
export const recordAge = caseCommand({
  event: 'AgeRecorded',
  said: () => ({ age: statedAge, evidence: evidence.optional() }),
  kept: () => ({ age: ageClass, ageGroup, evidence: evidence.optional() }),
  keep: ({ age, ...rest }, _, at) => ({
    age: ageClassOf(age, dayOf(at)),
    ageGroup: ageGroupOf(age, dayOf(at)),
    ...rest,
  }),
  leaves: (_, { age, ageGroup: group }) => ({ age, ageGroup: group }),
});
