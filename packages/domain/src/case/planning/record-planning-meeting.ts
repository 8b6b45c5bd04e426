import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { planningMeeting } from './track.ts';

/** A meeting of the team, and whether the person took part. */
export const recordPlanningMeeting = caseCommand({
  event: 'PlanningMeetingRecorded',
  as: 'record',
  effects: { 'disclosed.providers': asSaid },
  path: 'planning-meetings',
  group: 'planning',
  said: planningMeeting,
  words: { section: 'needs', shape: () => ({ account: text(2000).optional() }) },
  into: 'planningMeetings',
});

/* @__PURE__ */ documented(recordPlanningMeeting, {
  says: 'A meeting of the team, and the person’s part in it.',
  example: { heldOn: '2026-03-01', attended: ['herself', 'case-manager'], she: 'took-part', lateReason: 'from-paper' },
});
