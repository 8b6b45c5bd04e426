import * as z from 'zod';
import { interviewSetting } from '../../arrival/interview.ts';
import { day } from '../../dates.ts';
import { pastOn } from '../../tense.ts';
import { code, id } from '../../text.ts';
import { againReason, essential } from '../assessment/topics.ts';
import { ageClass, ageGroup, immediateNeed, language } from '../clear.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';
import { onePersonTrack } from '../one-person/track.ts';
import { deciderKind, determinationEvidence, gathering, stages } from './determination.ts';
import { foundCountry } from './known-country.ts';
import { foundSex } from './known-sex.ts';

/** What an age rests on. An interview may speak of an age; it never makes an adult of a child. */
export const ageEvidence = z.enum([
  'birth-certificate',
  'identity-card',
  'passport',
  'school-record',
  'family-book',
  'medical-opinion',
  'interview',
]);

/** An age as it was found out: its class and group, never the date of birth. */
export const knownAge = () => ({
  age: ageClass,
  ageGroup,
  /** The last day on which the person may be a child, as far as a birth date says: never the birth date. */
  childUntil: day.optional(),
  evidence: ageEvidence.optional(),
  /** The date of birth lies after the day the case was opened. */
  bornAfterOpening: z.literal(true).optional(),
});

/** That somebody is not a victim: proposed by one person, nothing until a second one has answered. */
const proposal = () => ({
  decider: code,
  kind: deciderKind,
  evidence: determinationEvidence,
  stages,
  ...gathering(),
  /** The organisation of whoever wrote it down. */
  organisation: code,
});

/** The second person's answer. Declining is kept like approving. */
export const approval = () => ({
  proposal: entryOf('asks'),
  answer: z.enum(['approved', 'declined']),
  reason: z.enum(['evidence-inconclusive', 'stage-unclear', 'own-interest', 'other']).optional(),
});

/** An interview of identification (Standards 7.1). `asked` has room for the five essential questions and no other. */
export const interview = () => ({
  setting: interviewSetting,
  supportPerson: z.enum(['present', 'declined', 'nobody-found']),
  needsMet: z.array(immediateNeed).max(immediateNeed.options.length).default([]),
  /** The interpreter's entry in the register of this case. */
  interpreter: entryOf('interpreters').optional(),
  asked: z.array(essential).min(1).max(essential.options.length),
  again: againReason.optional(),
  /** The day on which the interviewer was last trained on trauma; absent: never. */
  traumaTrainingOn: pastOn.optional(),
  ...gathering(),
});

/** An interpreter of this case, with the day on which confidentiality was signed. */
export const interpreter = () => ({
  kind: z.enum(['spoken', 'sign']),
  language: language.optional(),
  confidentialitySignedOn: pastOn.optional(),
});

/** The person died: recorded beside everything else, ends nothing by itself. */
export const death = () => ({
  on: pastOn,
  evidence: z.enum(['death-certificate', 'hospital', 'police', 'family', 'other']),
});

/** What was said of the needs at one time. A fact that is absent was not spoken of. */
export const saidNeeds = () => ({
  needs: z.array(immediateNeed).max(immediateNeed.options.length).optional(),
  hasProceeding: z.boolean().optional(),
  wishesToTravelHome: z.boolean().optional(),
  signLanguage: z.boolean().optional(),
  language: language.optional(),
});

/** Which entry is wrong, and why. The entry stays. */
export const correction = () => ({
  corrects: id,
  why: z.enum(['wrong', 'out-of-date', 'another-person', 'entered-twice']),
});

/** What identification leaves in the state of a case. */
export const identificationTrack = () => ({
  ages: z.array(entry(knownAge())).default([]),
  countries: z.array(entry(foundCountry())).default([]),
  sexes: z.array(entry(foundSex())).default([]),
  proposals: z.array(entry(proposal())).default([]),
  approvals: z.array(entry({ ...approval(), organisation: code.optional() })).default([]),
  interviews: z.array(entry(interview())).default([]),
  interpreters: z.array(entry(interpreter())).default([]),
  needsSaid: z.array(entry(saidNeeds())).default([]),
  deaths: z.array(entry(death())).default([]),
  corrections: z.array(entry(correction())).default([]),
  ...onePersonTrack(),
});
