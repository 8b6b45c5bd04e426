import * as z from 'zod';
import { doneOn, freeOn } from '../../tense.ts';
import { code } from '../../text.ts';
import { language, phase, service } from '../clear.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';
import { receiverKind } from '../referral/receiver-kind.ts';

const teamRole = z.enum([
  'herself',
  'case-manager',
  'social-worker',
  'counsellor',
  'health-worker',
  'legal-aid',
  'teacher',
  'trainer',
  'interpreter',
  'guardian',
  'other',
]);
const partInPlanning = z.enum(['took-part', 'informed', 'declined', 'not-able']);

/** Policy III: the team "includes the victim, the case manager, and other relevant professionals". */
export const teamMember = () => ({ role: teamRole, organisation: code });

/** Who outside the team planned along (Standards 7.5(g)): each learns of the person by being there. */
const plannedAlong = z.lazy(() => z.strictObject({ kind: receiverKind, organisation: code }));

export const planningMeeting = () => ({
  heldOn: doneOn,
  attended: z.array(teamRole).min(1).max(11),
  she: partInPlanning,
  providers: z.array(plannedAlong).min(1).max(20).optional(),
});

/** A plan is made for one person, in phases of their own; there is no template to fill (Policy III, recovery). */
export const plan = () => ({ phases: z.array(phase).min(1).max(10), she: partInPlanning });

export const planReview = () => ({
  plan: entryOf('plans'),
  result: z.enum(['stays', 'changed', 'new-plan']),
  she: partInPlanning,
});

/** One step. A rule asks for its three particulars, so that a refusal names the article. */
export const planAction = () => ({
  plan: entryOf('plans'),
  outcome: z
    .enum([
      'service-received',
      'skill',
      'paper',
      'safe-home',
      'income',
      'school',
      'contact',
      'justice',
      'well-being',
      'other',
    ])
    .optional(),
  responsible: code.optional(),
  due: freeOn.optional(),
  service: service.optional(),
});

export const progress = () => ({
  action: entryOf('planActions'),
  result: z.enum(['done', 'partly', 'not-possible', 'she-changed-her-mind', 'going-on']),
});

export const planRequest = () => ({ language });
export const planCopy = () => ({
  request: entryOf('planRequests'),
  language,
  how: z.enum(['printed', 'read-to-her', 'on-screen']),
});
export const planReading = () => ({ plan: entryOf('plans'), provider: code });

/** What planning leaves in the state of a case. */
export const planningTrack = () => ({
  team: z.array(entry(teamMember())).default([]),
  planningMeetings: z.array(entry(planningMeeting())).default([]),
  plans: z.array(entry(plan())).default([]),
  planReviews: z.array(entry(planReview())).default([]),
  planActions: z.array(entry(planAction())).default([]),
  progress: z.array(entry(progress())).default([]),
  planRequests: z.array(entry(planRequest())).default([]),
  planCopies: z.array(entry(planCopy())).default([]),
  planReadings: z.array(entry(planReading())).default([]),
});
