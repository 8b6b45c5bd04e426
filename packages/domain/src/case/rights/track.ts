import * as z from 'zod';
import { language, phase } from '../clear.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';

const form = z.enum(['spoken', 'written', 'pictures', 'recording', 'sign-language']);

/** How something was told: in the person's language, in a form they understand. */
export const telling = () => ({ language, form, interpreter: z.boolean().default(false), understood: z.boolean() });

export const rightsBriefing = () => ({ phase, ...telling() });

/** Who somebody is to the person, or what an activity is. */
export const explanation = () => ({
  of: z.enum(['role', 'activity']),
  subject: z.enum([
    'case-worker',
    'counsellor',
    'carer',
    'interpreter',
    'lawyer',
    'police',
    'embassy',
    'interview',
    'assessment',
    'counselling',
    'training',
    'recreation',
    'court',
    'journey',
    'other',
  ]),
  ...telling(),
});

/** The person's own statement. Nothing here can name an earlier one to replace it. */
export const ownWords = () => ({
  about: z.enum(['what-happened', 'how-she-sees-it', 'recovery', 'rights', 'future', 'other']),
  language,
});

/** How the person wants to be known; what they say of themselves is sealed. */
export const selfDescription = () => ({ saidBy: z.enum(['herself', 'with-support']) });

export const consultation = () => ({
  about: z
    .array(
      z.enum([
        'needs',
        'plan',
        'services',
        'safety',
        'placement',
        'return',
        'family',
        'proceedings',
        'how-she-takes-part',
        'closure',
      ]),
    )
    .min(1)
    .max(10),
  /** Who else sat at the table. */
  institutions: z
    .array(z.enum(['social-affairs', 'police', 'court', 'ngo', 'clinic', 'school', 'commune', 'embassy', 'other']))
    .max(9)
    .default([]),
});

const recordKind = z.enum(['case', 'health', 'medical', 'legal', 'plan', 'profile']);

export const recordsRequest = () => ({ records: z.array(recordKind).min(1).max(6), language });
export const recordsAnswer = () => ({
  request: entryOf('recordRequests'),
  outcome: z.enum(['shown', 'copy-given', 'explained', 'taken-back', 'withheld']),
  reason: z.literal('child-best-interest').optional(),
  language,
  supporter: z.boolean().default(false),
  /** Somebody who can help at once if reading hurts. */
  supportOnStandby: z.boolean().default(false),
  explained: z.boolean().default(false),
  hurt: z.boolean().default(false),
});

/** How much a child is told, in the child's best interest. */
export const childInformation = () => ({
  amount: z.enum(['all', 'part', 'later']),
  manner: z.enum(['spoken', 'play', 'pictures', 'with-a-trusted-adult', 'in-steps']),
  because: z.enum(['age', 'how-hurt-she-is', 'safety', 'her-own-wish']),
  /** The earlier decision that this one reviews. */
  reviews: entryOf('childInformation').optional(),
});

/** What information, identity and participation leave in the state of a case. */
export const rightsTrack = () => ({
  briefings: z.array(entry(rightsBriefing())).default([]),
  explanations: z.array(entry(explanation())).default([]),
  ownWords: z.array(entry(ownWords())).default([]),
  selfDescriptions: z.array(entry(selfDescription())).default([]),
  consultations: z.array(entry(consultation())).default([]),
  recordRequests: z.array(entry(recordsRequest())).default([]),
  recordAnswers: z.array(entry(recordsAnswer())).default([]),
  urgentSupport: z.array(entry({ request: entryOf('recordRequests') })).default([]),
  childInformation: z.array(entry(childInformation())).default([]),
});
